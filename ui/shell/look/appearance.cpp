// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/appearance.h"

#include "ui/forms/tokens.h"
#include "ui/shell/look/flat_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPalette>
#include <QTimer>

namespace penstock::shell {

namespace {

/// Milliseconds after the start, when the window stands.
constexpr int kAskDelay = 300;

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kName = QStringLiteral("color-scheme");

/// 1: dark is wanted, 2: light is wanted, 0: no preference (the portal's own numbers).
plot::Theme themeOfScheme(uint scheme)
{
    return scheme == 1 ? plot::Theme::Dark : plot::Theme::Light;
}

/// The reply nests variants: Read gives a variant in a variant, ReadOne and the signal one.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

/// What Qt falls back to where no desktop says anything: no choice of the person's.
bool isGeneric(const QFont &font)
{
    static const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("sans-serif"),
                                     QString()};
    return generic.contains(font.family());
}

} // namespace

std::optional<ThemeChoice> themeChoiceOf(const QString &text)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == key(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

QString key(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

plot::Theme currentTheme()
{
    return forms::themeOf(QGuiApplication::palette());
}

const plot::Palette &currentTokens()
{
    return plot::palette(currentTheme());
}

Appearance::Appearance(QApplication &application)
    : QObject(&application)
    , m_system(forms::themeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(new FlatStyle);
    apply();
}

void Appearance::applyFont(const QString &language)
{
    static const QFont systemFont = QApplication::font();
    QStringList families;
    if (!isGeneric(systemFont)) {
        families.append(systemFont.family());
    }
    if (language.startsWith(QLatin1String("zh"))) {
        families.append(QStringLiteral("Noto Sans CJK SC"));
    }
    families.append({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")});
    QFont font = systemFont;
    font.setFamilies(families);
    if (isGeneric(systemFont)) {
        font.setPixelSize(13);
    }
    QApplication::setFont(font);
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    if (choice == ThemeChoice::System) {
        followSystem();
    }
    apply();
}

void Appearance::assumeSystem(plot::Theme theme)
{
    // A dark palette of the desktop's own is an answer already.
    if (m_system == plot::Theme::Light) {
        m_system = theme;
        apply();
    }
}

void Appearance::followSystem()
{
    if (!m_isAsked) {
        m_isAsked = true;
        QTimer::singleShot(kAskDelay, this, &Appearance::ask);
    }
}

void Appearance::ask()
{
    // Without a bus there is nobody to ask, and looking for one would start one.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
                        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
    if (!hasBus) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call.setArguments({kSpace, kName});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            setSystemTheme(themeOfScheme(schemeOf(reply.value().variant())));
        }
    });
}

void Appearance::settingChanged(const QString &space, const QString &name, const QDBusVariant &value)
{
    if (space == kSpace && name == kName) {
        setSystemTheme(themeOfScheme(schemeOf(value.variant())));
    }
}

void Appearance::setSystemTheme(plot::Theme theme)
{
    Q_EMIT systemAnswered(theme);
    if (theme != m_system) {
        m_system = theme;
        apply();
    }
}

void Appearance::apply()
{
    plot::Theme theme = m_system;
    if (m_choice != ThemeChoice::System) {
        theme = m_choice == ThemeChoice::Dark ? plot::Theme::Dark : plot::Theme::Light;
    }
    const bool changes = theme != currentTheme();
    QApplication::setPalette(plot::widgetPalette(theme));
    if (changes) {
        Q_EMIT themeChanged();
    }
}

} // namespace penstock::shell
