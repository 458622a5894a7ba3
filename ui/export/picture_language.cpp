// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace penstock::exporting {

namespace {

/// What has no translation is the source text, not the translation of the window's language behind it.
class WholeTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString found = QTranslator::translate(context, source, comment, n);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
};

/// Keeps "the language has changed" from the application, which would tell all windows.
class Silence final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
    }
};

} // namespace

struct PictureLanguage::Parts {
    WholeTranslator translator;
    Silence silence;
};

PictureLanguage::PictureLanguage(const QString &code)
{
    if (code.isEmpty()) {
        return;
    }
    m_parts = std::make_unique<Parts>();
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(&m_parts->silence);
    // A language without a file is the language of the sources: English needs its file for plurals only.
    [[maybe_unused]] const bool hasFile = m_parts->translator.load(QStringLiteral(":/i18n/penstock_%1.qm").arg(code));
    QCoreApplication::installTranslator(&m_parts->translator);
    const QLocale own(code);
    if (m_before.language() != own.language()) { // else its region and formats stay
        QLocale::setDefault(own);
    }
}

PictureLanguage::~PictureLanguage()
{
    if (m_parts == nullptr) {
        return;
    }
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(&m_parts->translator);
    QCoreApplication::instance()->removeEventFilter(&m_parts->silence);
}

} // namespace penstock::exporting
