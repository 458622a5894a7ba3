// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"
#include "ui/shell/actions/entity_commands.h"

namespace penstock::shell {

namespace {

document::Selection shown(ShellContext &c)
{
    return {model::EntityType::Scenario, c.document().scenario()};
}

bool hasScenario(ShellContext &c)
{
    return c.hasProject() && !c.document().scenario().isEmpty();
}

bool canStep(ShellContext &c, bool forward)
{
    const QList<model::Id> order = c.hasProject() ? scenarioOrder(c.document()) : QList<model::Id>();
    return !order.isEmpty() && (forward ? order.last() : order.first()) != c.document().scenario();
}

} // namespace

std::vector<ActionEntry> scenarioActions()
{
    return {
        {.id = "scenario.branch",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "&Branch…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Make a scenario under the one shown; it starts without differences"),
         .icon = "branch",
         .keys = "Ctrl+B",
         .enabled = hasScenario,
         .run = [](ShellContext &c) { addScenario(c, c.document().scenario()); }},
        {.id = "scenario.new",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "&New root…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Make a scenario that starts from the data as they stand"),
         .icon = "plus",
         .enabled = hasProject,
         .run = [](ShellContext &c) { addScenario(c, {}); }},
        {.id = "scenario.duplicate",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "D&uplicate"),
         .tip = QT_TRANSLATE_NOOP("Action", "Copy the scenario shown with its differences"),
         .icon = "duplicate",
         .enabled = hasScenario,
         .run = [](ShellContext &c) { duplicate(c, shown(c)); }},
        {.id = "scenario.rename",
         .menu = Menu::Scenario,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Rename"),
         .tip = QT_TRANSLATE_NOOP("Action", "Change the name of the scenario shown"),
         .icon = "rename",
         .enabled = hasScenario,
         .run = [](ShellContext &c) { c.editName(shown(c)); }},
        {.id = "scenario.details",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "Notes and &parent"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show the scenario itself in the inspector"),
         .icon = "info",
         .enabled = hasScenario,
         .run =
             [](ShellContext &c) {
                 c.document().select(shown(c));
                 c.showPanel(Panel::Inspector, true);
             }},
        {.id = "scenario.move",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "&Move under…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Give the scenario shown another parent; says first what would change"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "There is no other scenario"),
         .icon = "migrations",
         .enabled =
             [](ShellContext &c) {
                 return hasScenario(c) && model::count(c.document().project(), model::EntityType::Scenario) > 1;
             },
         .run = [](ShellContext &c) { moveScenario(c, c.document().scenario(), c.document().parentScenario()); }},
        {.id = "scenario.delete",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "&Delete"),
         .tip = QT_TRANSLATE_NOOP("Action", "Delete the scenario shown; those under it move up"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "The last scenario stays"),
         .icon = "delete",
         .enabled = [](ShellContext &c) { return hasScenario(c) && canDelete(c, shown(c)); },
         .run = [](ShellContext &c) { remove(c, shown(c)); }},
        {.id = "scenario.previous",
         .menu = Menu::Scenario,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Pre&vious"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show the scenario above"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "This is the first scenario"),
         .icon = "arrow-up",
         .keys = "Ctrl+Up",
         .enabled = [](ShellContext &c) { return canStep(c, false); },
         .run = [](ShellContext &c) { stepScenario(c, -1); }},
        {.id = "scenario.next",
         .menu = Menu::Scenario,
         .text = QT_TRANSLATE_NOOP("Action", "Ne&xt"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show the scenario below"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "This is the last scenario"),
         .icon = "arrow-down",
         .keys = "Ctrl+Down",
         .enabled = [](ShellContext &c) { return canStep(c, true); },
         .run = [](ShellContext &c) { stepScenario(c, 1); }},
    };
}

} // namespace penstock::shell
