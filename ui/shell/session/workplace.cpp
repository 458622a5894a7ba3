// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/workplace.h"

namespace penstock::shell {

Workplace::Workplace(std::unique_ptr<QSettings> store, Appearance *appearance, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(store))
    , m_recentFiles(m_settings)
    , m_appearance(appearance)
{
    connect(&m_settings, &Settings::changed, this, &Workplace::settingChanged);
    if (m_appearance != nullptr) {
        connect(m_appearance, &Appearance::themeChanged, this, &Workplace::themeChanged);
        connect(m_appearance, &Appearance::systemAnswered, this, [this](plot::Theme theme) {
            m_settings.systemTheme.set(theme == plot::Theme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
        });
    }
}

void Workplace::applyLook()
{
    if (m_appearance != nullptr) {
        const ThemeChoice choice = themeChoiceOf(m_forcedTheme).value_or(m_settings.theme.value());
        if (choice == ThemeChoice::System) {
            m_appearance->assumeSystem(m_settings.systemTheme.value() == ThemeChoice::Dark ? plot::Theme::Dark
                                                                                           : plot::Theme::Light);
            m_appearance->followSystem();
        }
        m_appearance->setChoice(choice);
    }
    m_languages.use(m_forcedLanguage.isEmpty() ? m_settings.language.value() : m_forcedLanguage);
}

void Workplace::settingChanged(const QString &key)
{
    // A choice made in the window wins over the one the program was started with.
    if (key == m_settings.theme.key()) {
        m_forcedTheme.clear();
        applyLook();
    } else if (key == m_settings.language.key()) {
        m_forcedLanguage.clear();
        const QString before = m_languages.current();
        applyLook();
        if (m_languages.current() != before) {
            Q_EMIT languageChanged();
        }
    }
}

} // namespace penstock::shell
