// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/languages.h"

#include "ui/shell/look/appearance.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace penstock::shell {

namespace {

/// The system's locale where it speaks the language, so that its region and formats stay; else the language's own.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    return system.language() == own.language() && system.language() != QLocale::C ? system : own;
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{}

Languages::~Languages() = default;

const QStringList &Languages::available()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
    return languages;
}

QString Languages::nativeName(const QString &language)
{
    if (language == QLatin1String("ja")) {
        return QStringLiteral("日本語");
    }
    return language == QLatin1String("zh_CN") ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString Languages::bestFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QString code = name.left(2).toLower();
        for (const QString &language : available()) {
            if (language.left(2) == code) {
                return language;
            }
        }
    }
    return available().first();
}

void Languages::use(const QString &language)
{
    const QString next = bestFor(language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language});
    QLocale::setDefault(localeOf(next));
    if (next == m_current) {
        return;
    }
    m_current = next;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    Appearance::applyFont(next);
    if (next != QLatin1String("en")) {
        load(m_qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(next));
    }
    // English too: its file holds the plural forms.
    load(m_own, QStringLiteral(":/i18n/penstock_%1.qm").arg(next));
}

void Languages::load(QTranslator &translator, const QString &file)
{
    if (translator.load(file)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace penstock::shell
