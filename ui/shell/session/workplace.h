// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/look/languages.h"
#include "ui/shell/session/recent_files.h"
#include "ui/shell/session/settings.h"

#include <QObject>

namespace penstock::shell {

/// What all windows of the program share: the person's settings, recent files, theme and language.
class Workplace final : public QObject
{
    Q_OBJECT
public:
    /// \p appearance may be null: the application's look is then left alone (tests).
    Workplace(std::unique_ptr<QSettings> store, Appearance *appearance, QObject *parent = nullptr);

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] RecentFiles &recentFiles() { return m_recentFiles; }
    [[nodiscard]] Languages &languages() { return m_languages; }
    [[nodiscard]] Appearance *appearance() { return m_appearance; }

    /// For this run only, whatever the settings say; empty: as the settings say.
    void forceTheme(const QString &theme) { m_forcedTheme = theme; }
    void forceLanguage(const QString &language) { m_forcedLanguage = language; }
    /// Applies theme and language. To be called once before the first window.
    void applyLook();

Q_SIGNALS:
    /// All texts have to be read anew.
    void languageChanged();
    void themeChanged();

private:
    void settingChanged(const QString &key);

    Settings m_settings;
    RecentFiles m_recentFiles;
    Languages m_languages;
    Appearance *m_appearance = nullptr;
    QString m_forcedTheme;
    QString m_forcedLanguage;
};

} // namespace penstock::shell
