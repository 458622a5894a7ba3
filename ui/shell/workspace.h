// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QDockWidget>

#include <array>

class QMainWindow;

namespace penstock::forms {
class Inspector;
}

namespace penstock::shell {

class Navigator;
class OverviewPage;
class PageTabs;

/// Pages and panels around an open project. Made when the first project opens, so that the start page costs nothing.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    Workspace(ShellContext &context, ActionSet &actions, QMainWindow &window);
    ~Workspace() override;

    [[nodiscard]] PageTabs &tabs() { return *m_tabs; }
    [[nodiscard]] OverviewPage &overview() { return *m_overview; }
    [[nodiscard]] Navigator &navigator() { return *m_navigator; }
    [[nodiscard]] forms::Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] QDockWidget &dock(Panel panel) { return *m_docks.at(static_cast<std::size_t>(panel)); }

    /// All panels at once: hidden with the start page, as they were with a project.
    void setShown(bool shown);
    void showPanel(Panel panel, bool shown);
    [[nodiscard]] bool isPanelShown(Panel panel);
    /// As on the first day.
    void reset();
    /// Moves the keyboard from the part of the window that has it to the next one that is shown.
    void focusNextPane();
    /// Panels get titles by which they can be moved.
    void setMovable(bool movable);
    /// Where the window is narrow the inspector lies over the navigator, as a tab.
    void setNarrow(bool narrow);

private:
    QDockWidget *addDock(Panel panel, const char *name, const QString &title, QWidget *content);
    void updateTitle(QDockWidget &dock, bool always);
    void makeRoom();

    ShellContext &m_context;
    QMainWindow &m_window;
    PageTabs *m_tabs = nullptr;
    OverviewPage *m_overview = nullptr;
    Navigator *m_navigator = nullptr;
    forms::Inspector *m_inspector = nullptr;
    std::array<QDockWidget *, 4> m_docks{};
    bool m_isMovable = false;
    bool m_isNarrow = false;
    bool m_isShown = false;
    bool m_makesRoom = false; ///< the inspector is away while a page takes the whole width
};

} // namespace penstock::shell
