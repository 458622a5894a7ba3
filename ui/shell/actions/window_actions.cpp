// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"

#include "ui/shell/pages/compare_pages.h"

#include <array>

namespace penstock::shell {

namespace {

template <Panel P> bool isShown(ShellContext &c)
{
    return c.hasProject() && c.isPanelShown(P);
}
template <Panel P> void toggle(ShellContext &c)
{
    c.showPanel(P, !c.isPanelShown(P));
}

enum class Page { Stocks, Charts, Compare, Differences, Audit, Sources };
template <Page P> void open(ShellContext &c)
{
    constexpr std::array keys{"stocks", "charts", "compare", "differences", "audit", "sources"};
    c.openPage({QString::fromLatin1(keys.at(static_cast<std::size_t>(P))), model::EntityType::Project, {}});
}

} // namespace

std::vector<ActionEntry> windowActions()
{
    return {
        {.id = "window.overview",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Overview"),
         .tip = QT_TRANSLATE_NOOP("Action", "Go to the chart of capacity, stock, deliveries and events"),
         .icon = "overview",
         .keys = "F5",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.focusChart(); }},
        {.id = "window.stocks",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Stockpile grid"),
         .tip = QT_TRANSLATE_NOOP("Action", "Opening stocks of operators by chips, to type and paste into"),
         .icon = "grid",
         .keys = "F6",
         .enabled = hasProject,
         .run = open<Page::Stocks>},
        {.id = "window.charts",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "C&harts"),
         .tip = QT_TRANSLATE_NOOP("Action", "The charts that the project keeps, live and side by side"),
         .icon = "views",
         .keys = "Shift+F6",
         .enabled = hasProject,
         .run = open<Page::Charts>},
        {.id = "window.compare",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Compare"),
         .tip = QT_TRANSLATE_NOOP("Action",
                                  "Scenarios and pinned results beside one another: curves, measures, assumptions"),
         .icon = "compare",
         .keys = "F7",
         .enabled = hasProject,
         .run = open<Page::Compare>},
        {.id = "window.why",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Why is there a shortfall?"),
         .tip =
             QT_TRANSLATE_NOOP("Action", "The curves behind the shortfall on the day of the cursor, back to the gate"),
         .icon = "why",
         .keys = "Ctrl+Shift+E",
         .enabled = hasProject,
         .run = [](ShellContext &c) { explainShortfall(c); }},
        {.id = "window.differences",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Differences"),
         .tip = QT_TRANSLATE_NOOP("Action", "All values in which this scenario departs from its parent or another one"),
         .icon = "differences",
         .keys = "Shift+F7",
         .enabled = hasProject,
         .run = open<Page::Differences>},
        {.id = "window.audit",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Audit of figures"),
         .tip = QT_TRANSLATE_NOOP("Action", "Every number and date with its source, and those without one"),
         .icon = "audit",
         .keys = "F9",
         .enabled = hasProject,
         .run = open<Page::Audit>},
        {.id = "window.sources",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "So&urces"),
         .tip = QT_TRANSLATE_NOOP("Action", "All sources with the figures that cite them"),
         .icon = "sources",
         .keys = "Shift+F9",
         .enabled = hasProject,
         .run = open<Page::Sources>},
        {.id = "window.closeTab",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "Close &tab"),
         .tip = QT_TRANSLATE_NOOP("Action", "Close the page in front; nothing is lost"),
         .keys = "Ctrl+W; Ctrl+F4",
         .enabled = [](ShellContext &c) { return c.canCloseTab(); },
         .run = [](ShellContext &c) { c.closeTab(); }},
        {.id = "window.nextPane",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "N&ext part"),
         .tip = QT_TRANSLATE_NOOP("Action", "Take the keyboard to the next part of the window"),
         .keys = "Ctrl+F6",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.focusNextPane(); }},
        {.id = "window.navigator",
         .menu = Menu::Window,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Navigator"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show or hide scenarios and data on the left"),
         .keys = "Ctrl+Shift+N",
         .enabled = hasProject,
         .checked = isShown<Panel::Navigator>,
         .run = toggle<Panel::Navigator>},
        {.id = "window.inspector",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Inspector"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show or hide the fields of what is selected"),
         .keys = "Ctrl+I",
         .enabled = hasProject,
         .checked = isShown<Panel::Inspector>,
         .run = toggle<Panel::Inspector>},
        {.id = "window.history",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&History"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show or hide the list of steps; a click goes back to one"),
         .keys = "Ctrl+Shift+H",
         .enabled = hasProject,
         .checked = isShown<Panel::History>,
         .run = toggle<Panel::History>},
        {.id = "window.problems",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Problems"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show or hide what is wrong or doubtful in the data"),
         .keys = "Ctrl+Shift+M",
         .enabled = hasProject,
         .checked = isShown<Panel::Problems>,
         .run = toggle<Panel::Problems>},
        {.id = "window.movable",
         .menu = Menu::Window,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Movable panels"),
         .tip =
             QT_TRANSLATE_NOOP("Action", "Give panels a title, by which they can be moved and taken out of the window"),
         .enabled = hasProject,
         .checked = [](ShellContext &c) { return c.workplace().settings().movablePanels.value(); },
         .run =
             [](ShellContext &c) {
                 auto &movable = c.workplace().settings().movablePanels;
                 movable.set(!movable.value());
             }},
        {.id = "window.resetLayout",
         .menu = Menu::Window,
         .text = QT_TRANSLATE_NOOP("Action", "&Reset layout"),
         .tip = QT_TRANSLATE_NOOP("Action", "Put all panels back where they were at first"),
         .icon = "reset-layout",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.resetLayout(); }},
    };
}

} // namespace penstock::shell
