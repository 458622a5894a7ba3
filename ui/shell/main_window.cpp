// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/forms/inspector.h"
#include "ui/shell/actions/menus.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/navigator/navigator.h"
#include "ui/shell/overview/overview_page.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/panels/status_bar.h"
#include "ui/shell/panels/tool_bar.h"
#include "ui/shell/session/window_layout.h"
#include "ui/shell/start/start_page.h"
#include "ui/shell/tools/tools.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace penstock::shell {

namespace {

constexpr QSize kMinimumSize(1100, 700);
constexpr QSize kFirstSize(1440, 900);
constexpr double kNarrowWidth = 1280;
constexpr int kIdleDelay = 500; ///< milliseconds

QStringList openablePaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && ProjectSession::canOpen(url.toLocalFile())) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Workplace &workplace, std::unique_ptr<Prompts> prompts)
    : m_workplace(workplace)
    , m_prompts(prompts != nullptr ? std::move(prompts) : std::make_unique<DialogPrompts>(*this))
    , m_scheduler(m_document)
    , m_session(m_document, workplace, *m_prompts)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    const QList<QRect> screens = availableScreens();
    const QSize room = screens.isEmpty() ? kFirstSize : screens.first().size();
    setMinimumSize(kMinimumSize.boundedTo(room));
    if (!restoreWindow(workplace.settings(), *this)) {
        resize(kFirstSize.boundedTo(room));
    }
    m_actions = new ActionSet(*this);
    m_centre = new QStackedWidget;
    setCentralWidget(m_centre);
    buildBars();

    using document::ProjectDocument;
    connect(&m_session, &ProjectSession::projectShown, this, &MainWindow::takeProject);
    connect(&m_session, &ProjectSession::projectLeaving, this, &MainWindow::leaveProject);
    connect(&m_document, &ProjectDocument::titleChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ProjectDocument::titleChanged, m_actions, &ActionSet::refreshSoon);
    connect(&m_document, &ProjectDocument::changed, m_actions, &ActionSet::refreshSoon);
    connect(&m_document, &ProjectDocument::scenarioChanged, m_actions, &ActionSet::refreshSoon);
    connect(&m_document, &ProjectDocument::selectionChanged, m_actions, &ActionSet::refreshSoon);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, m_actions, &ActionSet::refreshSoon);
    // The menu that asked for another language must be gone before it is made anew.
    connect(&workplace, &Workplace::languageChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    connect(&workplace.settings(), &Settings::changed, this, [this](const QString &key) {
        if (m_workspace != nullptr && key == m_workplace.settings().movablePanels.key()) {
            m_workspace->setMovable(m_workplace.settings().movablePanels.value());
        }
        m_actions->refreshSoon();
    });
    updateTitle();
    m_toolBar->hide();
    m_actions->refresh();
}

MainWindow::~MainWindow()
{
    // Everything that looks at the document goes before it; left to Qt it would go after it.
    m_tools.reset();
    delete m_workspace;
    delete m_centre;
    delete m_toolBar;
    delete statusBar();
    delete menuBar();
    delete m_actions;
}

void MainWindow::buildBars()
{
    auto *bar = new QMenuBar;
    setMenuBar(bar);
    fillMenuBar(*bar, *this, *m_actions);
    m_toolBar = new ToolBar(*this, *m_actions);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    setStatusBar(new StatusBar(*this));
}

void MainWindow::rebuild()
{
    m_tools.reset();
    const bool hadWorkspace = m_workspace != nullptr;
    if (hadWorkspace && m_session.isOpen()) {
        m_workspace->setShown(false);
    }
    delete m_workspace;
    m_workspace = nullptr;
    removeToolBar(m_toolBar);
    delete m_toolBar;
    delete m_start;
    m_start = nullptr;
    buildBars();
    showProject();
}

Workspace &MainWindow::workspace()
{
    if (m_workspace == nullptr) {
        m_workspace = new Workspace(*this, *m_actions, *this);
        m_centre->addWidget(&m_workspace->tabs());
        updateWidth();
    }
    return *m_workspace;
}

void MainWindow::takeProject()
{
    if (m_session.isOpen()) {
        workspace().overview().takeProject();
        if (const auto state = storedProjectState(m_workplace.settings(), m_document.project().info.projectId)) {
            m_document.setScenario(state->scenario);
            m_scheduler.setReference(state->reference);
            if (state->toDay > state->fromDay) {
                m_view.timeAxis().setRange(state->fromDay, state->toDay);
            }
            const bool isKnown =
                state->unitId.isEmpty()
                || model::find(m_document.project(), model::EntityType::Chip, state->unitId) != nullptr;
            if (isKnown) {
                m_view.setUnit({static_cast<plot::DisplayUnit::Kind>(state->unitKind), state->unitId});
            }
        }
    }
    showProject();
    if (m_session.isOpen()) {
        workspace().overview().focusChart(Qt::MouseFocusReason); // without a ring: nobody has pressed a key
    }
}

void MainWindow::showProject()
{
    const bool open = m_session.isOpen();
    if (!open && m_start == nullptr) {
        m_start = new StartPage(*this, *m_actions);
        m_centre->addWidget(m_start);
    }
    m_centre->setCurrentWidget(open ? static_cast<QWidget *>(&workspace().tabs()) : static_cast<QWidget *>(m_start));
    m_toolBar->setVisible(open);
    if (m_workspace != nullptr) {
        m_workspace->setShown(open);
    }
    updateTitle();
    updateWidth();
    m_actions->refresh();
}

void MainWindow::leaveProject()
{
    const plot::TimeAxis &axis = m_view.timeAxis();
    const bool isWhole = axis.from() <= axis.fullFrom() && axis.to() >= axis.fullTo();
    saveProjectState(m_workplace.settings(), m_document.project().info.projectId,
                     {m_document.scenario(), m_scheduler.reference(), isWhole ? 0.0 : axis.from(),
                      isWhole ? 0.0 : axis.to(), static_cast<int>(m_view.unit().kind), m_view.unit().id});
    if (m_workspace != nullptr) {
        m_workspace->tabs().closeAll();
        if (m_tools != nullptr) {
            m_tools->closeAll();
        }
        savePanels(m_workplace.settings(), saveState());
    }
}

void MainWindow::updateTitle()
{
    const bool open = m_session.isOpen();
    setWindowTitle(open ? tr("%1[*] — Penstock", "name of the project").arg(m_document.displayName()) : tr("Penstock"));
    setWindowModified(open && m_document.isModified());
    setWindowFilePath(open ? m_document.path() : QString());
}

void MainWindow::updateWidth()
{
    const bool narrow = width() < scaled(kNarrowWidth);
    m_toolBar->setCompact(narrow);
    if (m_workspace != nullptr) {
        m_workspace->setNarrow(narrow);
    }
}

// ---- what actions ask for

document::Selection MainWindow::target()
{
    if (m_workspace != nullptr) {
        if (const auto current = m_workspace->navigator().focusedTarget()) {
            return *current;
        }
    }
    return m_document.selection();
}

bool MainWindow::isPanelShown(Panel panel)
{
    return m_workspace != nullptr && m_workspace->isPanelShown(panel);
}

void MainWindow::showPanel(Panel panel, bool shown)
{
    if (m_session.isOpen()) {
        workspace().showPanel(panel, shown);
        m_actions->refreshSoon();
    }
}

void MainWindow::resetLayout()
{
    workspace().reset();
}

void MainWindow::focusFilter()
{
    showPanel(Panel::Navigator, true);
    workspace().navigator().focusFilter();
}

void MainWindow::focusChart()
{
    workspace().tabs().setCurrentIndex(0);
    workspace().overview().focusChart(Qt::ShortcutFocusReason);
}

void MainWindow::openPage(const PageKey &key)
{
    if (m_session.isOpen()) {
        workspace().tabs().open(key);
    }
}

PageKey MainWindow::currentPage()
{
    return m_session.isOpen() ? workspace().tabs().currentPage() : PageKey();
}

void MainWindow::importTable(const QString &path)
{
    if (m_session.isOpen()) {
        workspace().tabs().importTable(path);
    }
}

bool MainWindow::canCloseTab()
{
    return m_session.isOpen() && m_workspace != nullptr && m_workspace->tabs().canCloseCurrent();
}

void MainWindow::closeTab()
{
    workspace().tabs().closeCurrent();
}

void MainWindow::focusNextPane()
{
    workspace().focusNextPane();
}

void MainWindow::editName(const document::Selection &what)
{
    showPanel(Panel::Navigator, true);
    workspace().navigator().editName(what);
}

void MainWindow::showField(const model::Address &address)
{
    m_document.select({address.type, address.id});
    if (m_session.isOpen() && !address.field.isEmpty() && workspace().tabs().focusField(address)) {
        return; // its editor is open
    }
    showPanel(Panel::Inspector, true);
    if (!address.field.isEmpty()) {
        workspace().inspector().focusField(address.field);
    }
}

void MainWindow::goTo(const model::Address &address, const model::Id &scenario)
{
    if (!scenario.isEmpty()) {
        m_document.setScenario(scenario);
    }
    showField(address);
}

void MainWindow::showSources(const model::Address &address)
{
    m_document.select({address.type, address.id});
    showPanel(Panel::Inspector, true);
    workspace().inspector().showSources(address.field);
}

Tools &MainWindow::tools()
{
    if (m_tools == nullptr) {
        m_tools = std::make_unique<Tools>(*this, *m_actions);
    }
    return *m_tools;
}

void MainWindow::copyChart()
{
    workspace().overview().copyChart();
    statusBar()->showMessage(tr("The chart is on the clipboard."), 4000);
}

// ---- events

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.mayLeave()) {
        event->ignore();
        return;
    }
    saveWindow(m_workplace.settings(), *this);
    if (m_session.isOpen()) {
        leaveProject();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session.isOpen() && m_start == nullptr) {
        showProject();
        // While the start page is looked at, so that opening takes no longer than it must.
        QTimer::singleShot(kIdleDelay, this, [this] { workspace(); });
    }
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_actions != nullptr) {
        m_actions->refreshSoon();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!openablePaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = openablePaths(*event->mimeData());
    if (paths.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    // After the drop: a question in the middle of it would hold up the program it comes from.
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            m_session.open(paths.first());
            for (const QString &path : paths.mid(1)) {
                Q_EMIT windowRequested(path);
            }
        },
        Qt::QueuedConnection);
}

} // namespace penstock::shell
