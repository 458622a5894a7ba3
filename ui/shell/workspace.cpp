// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/forms/inspector.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/navigator/navigator.h"
#include "ui/shell/overview/overview_page.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/panels/dock_title.h"
#include "ui/shell/panels/history_panel.h"
#include "ui/shell/panels/problems_panel.h"
#include "ui/shell/session/window_layout.h"

#include <QApplication>
#include <QMainWindow>

namespace penstock::shell {

namespace {

constexpr double kNavigatorWidth = 232;
constexpr double kInspectorWidth = 316;
constexpr double kListHeight = 180;

/// Takes no room: a panel without a title.
class NoTitle final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

std::size_t indexOf(Panel panel)
{
    return static_cast<std::size_t>(panel);
}

} // namespace

Workspace::Workspace(ShellContext &context, ActionSet &actions, QMainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    m_overview = new OverviewPage(context, actions);
    m_tabs = new PageTabs(context, actions, m_overview);

    m_navigator = new Navigator(context, actions);
    connect(m_tabs, &PageTabs::pageChanged, this, &Workspace::makeRoom);
    m_inspector = new forms::Inspector(context.document(), context.scheduler());
    m_inspector->setIconSource([](model::EntityType type) { return entityIcon(type); });
    addDock(Panel::Navigator, "navigatorDock", tr("Navigator"), m_navigator);
    addDock(Panel::Inspector, "inspectorDock", tr("Inspector"), m_inspector);
    addDock(Panel::History, "historyDock", tr("History"), new HistoryPanel(context));
    addDock(Panel::Problems, "problemsDock", tr("Problems"), new ProblemsPanel(context));
    window.setDockNestingEnabled(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (QDockWidget *each : m_docks) {
        each->hide();
    }
    reset();
    setMovable(context.workplace().settings().movablePanels.value());
}

Workspace::~Workspace()
{
    for (QDockWidget *each : m_docks) {
        delete each;
    }
    delete m_tabs;
}

QDockWidget *Workspace::addDock(Panel panel, const char *name, const QString &title, QWidget *content)
{
    auto *added = new QDockWidget(title, &m_window);
    added->setObjectName(QString::fromLatin1(name));
    added->setWidget(content);
    m_docks.at(indexOf(panel)) = added;
    connect(added, &QDockWidget::topLevelChanged, this,
            [this, added, panel] { updateTitle(*added, panel == Panel::History || panel == Panel::Problems); });
    return added;
}

void Workspace::updateTitle(QDockWidget &dock, bool always)
{
    QWidget *old = dock.titleBarWidget();
    if (dock.isFloating()) {
        dock.setTitleBarWidget(nullptr); // the desktop's or Qt's own, to move and resize it by
    } else if (always || m_isMovable) {
        dock.setTitleBarWidget(new DockTitle(dock));
    } else {
        dock.setTitleBarWidget(new NoTitle(&dock));
    }
    if (old != nullptr) {
        old->deleteLater();
    }
}

void Workspace::setMovable(bool movable)
{
    m_isMovable = movable;
    for (const Panel panel : {Panel::Navigator, Panel::Inspector, Panel::History, Panel::Problems}) {
        QDockWidget &each = dock(panel);
        const auto fixed = QDockWidget::DockWidgetClosable;
        each.setFeatures(movable ? fixed | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable : fixed);
        updateTitle(each, panel == Panel::History || panel == Panel::Problems);
    }
}

void Workspace::makeRoom()
{
    m_navigator->setCurrentPage(m_tabs->currentPage().page);
    const PageEntry *entry = findPage(m_tabs->currentPage().page);
    const bool isWide = entry != nullptr && entry->takesWholeWidth;
    if (isWide && isPanelShown(Panel::Inspector) && !m_isNarrow) {
        m_makesRoom = true;
        dock(Panel::Inspector).hide();
    } else if (!isWide && m_makesRoom) {
        m_makesRoom = false;
        dock(Panel::Inspector).show();
    }
}

void Workspace::setShown(bool shown)
{
    if (shown == m_isShown) {
        return;
    }
    m_isShown = shown;
    Settings &settings = m_context.workplace().settings();
    if (!shown) {
        savePanels(settings, m_window.saveState());
        for (QDockWidget *each : m_docks) {
            each->hide();
        }
        return;
    }
    const QByteArray stored = storedPanels(settings);
    if (stored.isEmpty() || !m_window.restoreState(stored)) {
        dock(Panel::Navigator).show();
        dock(Panel::Inspector).show();
        reset();
    }
}

bool Workspace::isPanelShown(Panel panel)
{
    // Behind another tab is shown too: what counts is whether it was closed.
    return m_isShown && !dock(panel).isHidden();
}

void Workspace::showPanel(Panel panel, bool shown)
{
    if (panel == Panel::Inspector) {
        m_makesRoom = false; // the person decides
    }
    dock(panel).setVisible(shown);
    if (shown) {
        dock(panel).raise();
        if (panel == Panel::Problems) {
            m_window.resizeDocks({&dock(panel)}, {scaled(kListHeight)}, Qt::Vertical);
        }
    }
}

void Workspace::reset()
{
    for (QDockWidget *each : m_docks) {
        each->setFloating(false);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, &dock(Panel::Navigator));
    m_window.addDockWidget(Qt::LeftDockWidgetArea, &dock(Panel::History));
    m_window.addDockWidget(Qt::BottomDockWidgetArea, &dock(Panel::Problems));
    if (m_isNarrow) {
        m_window.addDockWidget(Qt::LeftDockWidgetArea, &dock(Panel::Inspector));
        m_window.tabifyDockWidget(&dock(Panel::Inspector), &dock(Panel::Navigator));
    } else {
        m_window.addDockWidget(Qt::RightDockWidgetArea, &dock(Panel::Inspector));
    }
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    dock(Panel::History).hide();
    dock(Panel::Problems).hide();
    if (m_isShown) {
        dock(Panel::Navigator).show();
        dock(Panel::Inspector).show();
    }
    m_window.resizeDocks({&dock(Panel::Navigator), &dock(Panel::Inspector)},
                         {scaled(m_isNarrow ? kInspectorWidth : kNavigatorWidth), scaled(kInspectorWidth)},
                         Qt::Horizontal);
}

void Workspace::focusNextPane()
{
    const auto named = [](QWidget &owner, const char *name) {
        return owner.findChild<QWidget *>(QString::fromLatin1(name));
    };
    QList<QWidget *> panes{named(*m_navigator, "navTree")};
    if (m_tabs->currentWidget() == m_overview) {
        panes += {named(*m_overview, "measureStrip"), named(*m_overview, "overviewPlot"),
                  named(*m_overview, "overviewStrip")};
    } else {
        panes.append(m_tabs->currentWidget());
    }
    panes.append(m_inspector);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *part = i == 0 ? static_cast<QWidget *>(m_navigator) : panes.at(i);
        if (focus != nullptr && (part == focus || part->isAncestorOf(focus))) {
            here = i;
        }
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *next = panes.at((here + step + panes.size()) % panes.size());
        // A part without focus of its own hands it to the first in it that takes it.
        for (QWidget *taker = next; taker != nullptr; taker = taker->nextInFocusChain()) {
            const bool belongs = taker == next || next->isAncestorOf(taker);
            if (!belongs) {
                break;
            }
            if (taker->isVisible() && taker->isEnabled() && taker->focusPolicy() != Qt::NoFocus) {
                taker->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void Workspace::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow) {
        return;
    }
    m_isNarrow = narrow;
    QDockWidget &inspectorDock = dock(Panel::Inspector);
    QDockWidget &navigatorDock = dock(Panel::Navigator);
    const bool isWhereItWas = m_window.dockWidgetArea(&inspectorDock) == Qt::RightDockWidgetArea;
    const bool isTabbed = m_window.tabifiedDockWidgets(&navigatorDock).contains(&inspectorDock);
    if (inspectorDock.isFloating() || (narrow ? !isWhereItWas : !isTabbed)) {
        return; // the person has put it elsewhere
    }
    const bool wasShown = !inspectorDock.isHidden();
    if (narrow) {
        m_window.tabifyDockWidget(&navigatorDock, &inspectorDock);
        navigatorDock.raise();
        m_window.resizeDocks({&navigatorDock}, {scaled(kInspectorWidth)}, Qt::Horizontal);
    } else {
        m_window.addDockWidget(Qt::RightDockWidgetArea, &inspectorDock);
        m_window.resizeDocks({&navigatorDock, &inspectorDock}, {scaled(kNavigatorWidth), scaled(kInspectorWidth)},
                             Qt::Horizontal);
    }
    inspectorDock.setVisible(wasShown && m_isShown);
}

} // namespace penstock::shell
