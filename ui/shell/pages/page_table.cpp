// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages/page_table.h"

#include "ui/grids/entity_grid_page.h"
#include "ui/grids/selection_status.h"
#include "ui/grids/stockpile_grid_page.h"
#include "ui/rules/policy_event_page.h"
#include "ui/scenarios/differences_page.h"
#include "ui/shell/actions/shell_context.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/pages/chart_pages.h"
#include "ui/shell/pages/compare_pages.h"
#include "ui/shell/session/window_layout.h"
#include "ui/sources/audit_page.h"
#include "ui/sources/sources_list_page.h"

#include <algorithm>

namespace penstock::shell {

namespace {

/// Pages that lead to a field of a scenario all say so by the same signal.
template <class P> QWidget *leading(P *page, ShellContext &context)
{
    QObject::connect(page, &P::goTo, page, [&context](const model::Address &address, const model::Id &scenario) {
        context.goTo(address, scenario);
    });
    return page;
}

/// Nothing while no cell is selected: then the run is told.
template <class P> QStringList summaryOf(QWidget &page)
{
    const grids::SelectionStatus &status = static_cast<P &>(page).status();
    return status.summary().cells > 0 ? status.texts() : QStringList();
}

/// What is selected in a grid is summed up in the status bar of the window, not on the page.
template <class P> P *summedUp(P *page, ShellContext &context)
{
    page->status().setSummaryShown(false);
    QObject::connect(page, &P::summaryChanged, page, [page, &context] {
        if (page->isVisible()) {
            context.view().setSummary(summaryOf<P>(*page));
        }
    });
    return page;
}

/// A grid looks as it was left, in every project.
template <class P> P *remembered(P *page, ShellContext &context, const QString &list)
{
    Settings &settings = context.workplace().settings();
    page->restoreLayout(storedGridLayout(settings, list));
    QObject::connect(page, &P::layoutChanged, page,
                     [page, list, &settings] { saveGridLayout(settings, list, page->saveLayout()); });
    return page;
}

template <class P> void importTable(QWidget &page, const QString &path)
{
    static_cast<P &>(page).importTable(path);
}

QWidget *makeStocks(ShellContext &c, ActionSet &, const PageKey &)
{
    auto *page = new grids::StockpileGridPage(c.document(), c.scheduler(), c.view().timeAxis());
    return summedUp(remembered(page, c, QStringLiteral("stocks")), c);
}

QWidget *makeList(ShellContext &c, ActionSet &, const PageKey &key)
{
    auto *page = new grids::EntityGridPage(c.document(), key.type);
    summedUp(remembered(page, c, model::key(key.type)), c);
    QObject::connect(page, &grids::EntityGridPage::fieldRequested, page,
                     [&c](const model::Address &address) { c.showField(address); });
    return page;
}

QWidget *makeEvent(ShellContext &c, ActionSet &, const PageKey &key)
{
    auto *page = new rules::PolicyEventPage(c.document(), c.scheduler(), key.id);
    page->setIconSource([](model::EntityType type) { return entityIcon(type); });
    QObject::connect(page, &rules::PolicyEventPage::sourcesRequested, page,
                     [&c](const model::Address &address) { c.showSources(address); });
    QObject::connect(page, &rules::PolicyEventPage::chipActivated, page, [&c](const model::Id &chip) {
        c.showField({model::EntityType::Chip, chip, QString()});
    });
    return page;
}

QString eventTitle(ShellContext &c, const PageKey &key)
{
    return model::nameOf(c.document().project(), model::EntityType::PolicyEvent, key.id);
}

bool eventIsThere(ShellContext &c, const PageKey &key)
{
    return model::find(c.document().project(), model::EntityType::PolicyEvent, key.id) != nullptr;
}

} // namespace

const std::vector<PageEntry> &pageTable()
{
    static const std::vector<PageEntry> table{
        {.key = "overview",
         .title = QT_TRANSLATE_NOOP("Page", "Overview"),
         .icon = "overview",
         .action = "window.overview",
         .isListed = true},
        {.key = "stocks",
         .title = QT_TRANSLATE_NOOP("Page", "Stockpile grid"),
         .icon = "grid",
         .action = "window.stocks",
         .isListed = true,
         .summaryOf = summaryOf<grids::StockpileGridPage>,
         .importTable = importTable<grids::StockpileGridPage>,
         .make = makeStocks},
        {.key = "charts",
         .title = QT_TRANSLATE_NOOP("Page", "Charts"),
         .icon = "views",
         .action = "window.charts",
         .isListed = true,
         .make = makeChartsPage},
        {.key = "compare",
         .title = QT_TRANSLATE_NOOP("Page", "Compare"),
         .icon = "compare",
         .action = "window.compare",
         .isListed = true,
         .takesWholeWidth = true,
         .make = makeComparePage},
        {.key = "why",
         .title = QT_TRANSLATE_NOOP("Page", "Why short?"),
         .icon = "why",
         .action = "window.why",
         .isListed = true,
         .make = makeCausePage},
        {.key = "differences",
         .title = QT_TRANSLATE_NOOP("Page", "Differences"),
         .icon = "differences",
         .action = "window.differences",
         .isListed = true,
         .make = [](ShellContext &c, ActionSet &,
                    const PageKey &) { return leading(new scenarios::DifferencesPage(c.document()), c); }},
        {.key = "audit",
         .title = QT_TRANSLATE_NOOP("Page", "Audit of figures"),
         .icon = "audit",
         .action = "window.audit",
         .isListed = true,
         .make = [](ShellContext &c, ActionSet &,
                    const PageKey &) { return leading(new sources::AuditPage(c.document()), c); }},
        {.key = "sources",
         .title = QT_TRANSLATE_NOOP("Page", "Sources"),
         .icon = "sources",
         .action = "window.sources",
         .isListed = true,
         .make = [](ShellContext &c, ActionSet &,
                    const PageKey &) { return leading(new sources::SourcesListPage(c.document()), c); }},
        {.key = "list",
         .titleOf = [](ShellContext &, const PageKey &key) { return model::pluralLabel(key.type); },
         .summaryOf = summaryOf<grids::EntityGridPage>,
         .importTable = importTable<grids::EntityGridPage>,
         .make = makeList},
        {.key = "event",
         .takesWholeWidth = true,
         .titleOf = eventTitle,
         .isThere = eventIsThere,
         .focusField =
             [](QWidget &page, const QString &field) {
                 return static_cast<rules::PolicyEventPage &>(page).focusField(field);
             },
         .make = makeEvent},
        {.key = "chart", .titleOf = chartTitleOf, .isThere = chartIsThere, .make = makeChartPage},
    };
    return table;
}

const PageEntry *findPage(const QString &key)
{
    const auto &table = pageTable();
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [&key](const PageEntry &entry) { return key == QLatin1String(entry.key); });
    return found == table.cend() ? nullptr : &*found;
}

} // namespace penstock::shell
