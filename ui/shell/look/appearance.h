// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light or dark: what the person chose, what the system says, and how the application's palette and style follow.
#pragma once

#include "ui/plot/palette.h"

#include <QObject>

#include <optional>

class QApplication;
class QDBusVariant;

namespace penstock::shell {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark"; nothing for anything else.
[[nodiscard]] std::optional<ThemeChoice> themeChoiceOf(const QString &text);
[[nodiscard]] QString key(ThemeChoice choice);

/// Tokens of the theme the application shows now.
[[nodiscard]] const plot::Palette &currentTokens();
[[nodiscard]] plot::Theme currentTheme();

/// One per application, made after QApplication and before the first widget.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication &application);

    /// The application's base font for the texts of a language: the desktop's own where it has one, else 13 px of a
    /// family that covers it.
    static void applyFont(const QString &language);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// What the desktop said last time, until it answers this time: so the first window has the right colours.
    void assumeSystem(plot::Theme theme);
    /// Asks the desktop once, when there is nothing else to do, without waiting for the answer; follows it from then
    /// on.
    void followSystem();

Q_SIGNALS:
    void themeChanged();
    /// The desktop has answered, or changed its mind.
    void systemAnswered(penstock::plot::Theme theme);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &name, const QDBusVariant &value);

private:
    void ask();
    void setSystemTheme(plot::Theme theme);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    plot::Theme m_system = plot::Theme::Light;
    bool m_isAsked = false;
};

} // namespace penstock::shell
