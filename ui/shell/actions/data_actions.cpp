// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"
#include "ui/shell/actions/entity_commands.h"

namespace penstock::shell {

namespace {

using model::EntityType;

template <EntityType T> void add(ShellContext &c)
{
    addEntity(c, T);
}

void showSettings(ShellContext &c, EntityType type)
{
    c.document().select({type, model::entityAt(c.document().project(), type, 0).id});
    c.showPanel(Panel::Inspector, true);
}

} // namespace

std::vector<ActionEntry> dataActions()
{
    return {
        {.id = "data.add.operators",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add &operator"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add an owner of fleets: a lab or a cloud provider"),
         .icon = "operators",
         .enabled = hasProject,
         .run = add<EntityType::Operator>},
        {.id = "data.add.chips",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add &chip"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add an accelerator with its figures"),
         .icon = "chips",
         .enabled = hasProject,
         .run = add<EntityType::Chip>},
        {.id = "data.add.platforms",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add &platform"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add a software stack, such as CUDA or CANN"),
         .icon = "platforms",
         .enabled = hasProject,
         .run = add<EntityType::Platform>},
        {.id = "data.add.stockpiles",
         .menu = Menu::Data,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Add &stockpile"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add what an operator has of a chip at the start"),
         .icon = "stockpiles",
         .enabled = hasProject,
         .run = add<EntityType::Stockpile>},
        {.id = "data.add.supplies",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add s&upply"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add deliveries of a chip to an operator, or a withdrawal"),
         .icon = "supplies",
         .enabled = hasProject,
         .run = add<EntityType::Supply>},
        {.id = "data.add.policy_events",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add policy &event"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add a restriction, a cap, a lift or a marker"),
         .icon = "policy_events",
         .enabled = hasProject,
         .run = add<EntityType::PolicyEvent>},
        {.id = "data.add.workloads",
         .menu = Menu::Data,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Add &workload"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add a service, a training run or a load"),
         .icon = "workloads",
         .enabled = hasProject,
         .run = add<EntityType::Workload>},
        {.id = "data.add.releases",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add &release"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add the launch of a model behind its two walls"),
         .icon = "releases",
         .enabled = hasProject,
         .run = add<EntityType::Release>},
        {.id = "data.add.migrations",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add &migration"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add the growth of efficiency of a workload on a platform"),
         .icon = "migrations",
         .enabled = hasProject,
         .run = add<EntityType::Migration>},
        {.id = "data.add.measurements",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add measure&ment"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add a measured throughput of a chip on a workload"),
         .icon = "measurements",
         .enabled = hasProject,
         .run = add<EntityType::Measurement>},
        {.id = "data.add.sources",
         .menu = Menu::Data,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Add sour&ce"),
         .tip = QT_TRANSLATE_NOOP("Action", "Add a document that figures can be cited from"),
         .icon = "sources",
         .enabled = hasProject,
         .run = add<EntityType::Source>},
        {.id = "data.settings",
         .menu = Menu::Data,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Horizon and &thresholds"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show start, end, step, unit chip and thresholds in the inspector"),
         .icon = "settings",
         .enabled = hasProject,
         .run = [](ShellContext &c) { showSettings(c, EntityType::Settings); }},
        {.id = "data.project",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Project &description"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show title, author and description in the inspector"),
         .icon = "project",
         .enabled = hasProject,
         .run = [](ShellContext &c) { showSettings(c, EntityType::Project); }},
    };
}

} // namespace penstock::shell
