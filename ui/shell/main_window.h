// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace penstock::shell {

class StartPage;
class ToolBar;
class Workspace;

/// Places bars, pages and panels, and is the context of all actions; knows no feature.
class MainWindow final : public QMainWindow, public ShellContext
{
    Q_OBJECT
public:
    /// \p workplace must outlive the window. \p prompts null: dialogs.
    explicit MainWindow(Workplace &workplace, std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    [[nodiscard]] document::ProjectDocument &document() override { return m_document; }
    [[nodiscard]] compute::RunScheduler &scheduler() override { return m_scheduler; }
    [[nodiscard]] ProjectSession &session() override { return m_session; }
    [[nodiscard]] ViewState &view() override { return m_view; }
    [[nodiscard]] Workplace &workplace() override { return m_workplace; }
    [[nodiscard]] Prompts &prompts() override { return *m_prompts; }
    [[nodiscard]] QWidget &topLevel() override { return *this; }
    [[nodiscard]] document::Selection target() override;
    [[nodiscard]] bool isPanelShown(Panel panel) override;
    void showPanel(Panel panel, bool shown) override;
    void resetLayout() override;
    void focusFilter() override;
    void focusChart() override;
    void openPage(const PageKey &key) override;
    [[nodiscard]] PageKey currentPage() override;
    void importTable(const QString &path) override;
    [[nodiscard]] bool canCloseTab() override;
    void closeTab() override;
    void focusNextPane() override;
    void editName(const document::Selection &what) override;
    void showField(const model::Address &address) override;
    void goTo(const model::Address &address, const model::Id &scenario) override;
    void showSources(const model::Address &address) override;
    [[nodiscard]] Tools &tools() override;
    void copyChart() override;

    [[nodiscard]] ActionSet &actions() { return *m_actions; }
    /// Pages and panels are made when first needed; this makes them now, if they are not there.
    Workspace &workspace();

Q_SIGNALS:
    /// A file that was dropped beside the first one.
    void windowRequested(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBars();
    void rebuild();
    void takeProject();
    void showProject();
    void leaveProject();
    void updateTitle();
    void updateWidth();

    Workplace &m_workplace;
    std::unique_ptr<Prompts> m_prompts;
    document::ProjectDocument m_document;
    compute::RunScheduler m_scheduler;
    ViewState m_view;
    ProjectSession m_session;
    ActionSet *m_actions = nullptr;
    QStackedWidget *m_centre = nullptr;
    StartPage *m_start = nullptr;
    ToolBar *m_toolBar = nullptr;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Tools> m_tools;
};

} // namespace penstock::shell
