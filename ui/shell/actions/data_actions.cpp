// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/entity_grid_page.h"
#include "ui/shell/actions/action_table.h"
#include "ui/shell/actions/entity_commands.h"
#include "ui/shell/tools/tools.h"

#include <algorithm>

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

template <EntityType T> void openList(ShellContext &c)
{
    c.openPage({QStringLiteral("list"), T, {}});
}

bool takesTables(const PageKey &key)
{
    const PageEntry *entry = findPage(key.page);
    return entry != nullptr && entry->importTable != nullptr;
}

/// Into the grid in front; else into a list that is asked for.
void importTable(ShellContext &c)
{
    PageKey into = c.currentPage();
    if (!takesTables(into)) {
        const QList<EntityType> &types = grids::EntityGridPage::types();
        ChoiceRequest request;
        request.title = QCoreApplication::translate("EntityCommands", "Import table");
        request.label = QCoreApplication::translate("EntityCommands", "&List that takes the rows of the table:");
        for (const EntityType type : types) {
            request.choices.append(model::pluralLabel(type));
        }
        request.current = std::max(0, static_cast<int>(types.indexOf(c.target().type)));
        request.accept = QCoreApplication::translate("EntityCommands", "Choose file…");
        const std::optional<int> chosen = c.prompts().askChoice(request);
        if (!chosen) {
            return;
        }
        into = {QStringLiteral("list"), types.at(*chosen), {}};
    }
    FileRequest request;
    request.title = QCoreApplication::translate("EntityCommands", "Import table");
    request.suggestion = c.workplace().settings().lastFolder.value();
    request.filters = {QCoreApplication::translate("EntityCommands", "Tables as text (*.csv *.tsv *.txt)"),
                       QCoreApplication::translate("EntityCommands", "All files (*)")};
    const QString path = c.prompts().chooseFile(request);
    if (!path.isEmpty()) {
        c.openPage(into);
        c.importTable(path);
    }
}

constexpr const char *kLists = QT_TRANSLATE_NOOP("Action", "Edit as &grid");

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
        {.id = "data.list.operators",
         .menu = Menu::Data,
         .submenu = kLists,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Operators"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "operators",
         .enabled = hasProject,
         .run = openList<EntityType::Operator>},
        {.id = "data.list.chips",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Chips"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "chips",
         .enabled = hasProject,
         .run = openList<EntityType::Chip>},
        {.id = "data.list.platforms",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Platforms"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "platforms",
         .enabled = hasProject,
         .run = openList<EntityType::Platform>},
        {.id = "data.list.stockpiles",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Stockpiles"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "stockpiles",
         .enabled = hasProject,
         .run = openList<EntityType::Stockpile>},
        {.id = "data.list.supplies",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "S&upplies"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "supplies",
         .enabled = hasProject,
         .run = openList<EntityType::Supply>},
        {.id = "data.list.policy_events",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "Policy &events"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "policy_events",
         .enabled = hasProject,
         .run = openList<EntityType::PolicyEvent>},
        {.id = "data.list.workloads",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Workloads"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "workloads",
         .enabled = hasProject,
         .run = openList<EntityType::Workload>},
        {.id = "data.list.releases",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Releases"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "releases",
         .enabled = hasProject,
         .run = openList<EntityType::Release>},
        {.id = "data.list.migrations",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "&Migrations"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "migrations",
         .enabled = hasProject,
         .run = openList<EntityType::Migration>},
        {.id = "data.list.measurements",
         .menu = Menu::Data,
         .submenu = kLists,
         .text = QT_TRANSLATE_NOOP("Action", "Measureme&nts"),
         .tip = QT_TRANSLATE_NOOP("Action", "Edit this list as a spreadsheet"),
         .icon = "measurements",
         .enabled = hasProject,
         .run = openList<EntityType::Measurement>},
        {.id = "data.import",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "&Import table…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Bring in rows of a CSV or tab-separated file, checked before they land"),
         .icon = "import",
         .enabled = hasProject,
         .run = importTable},
        {.id = "data.openEvent",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Open the e&ditor of the event"),
         .tip = QT_TRANSLATE_NOOP("Action",
                                  "Dates, strength and rule of the selected policy event, with the chips it catches"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "No policy event is selected"),
         .icon = "policy_events",
         .keys = "Ctrl+Return",
         .enabled = [](ShellContext &c) { return c.hasProject() && c.target().type == EntityType::PolicyEvent; },
         .run =
             [](ShellContext &c) {
                 c.openPage({QStringLiteral("event"), EntityType::PolicyEvent, c.target().id});
             }},
        {.id = "data.library",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Chip and rule &library…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Chips, published rules and sources to add with their citations"),
         .icon = "library",
         .keys = "Ctrl+L",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.tools().library(); }},
        {.id = "data.addRules",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "Add published &rules…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Export rules as published, to add with their dates and sources"),
         .icon = "policy_events",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.tools().library(Tools::Shelf::Rules); }},
        {.id = "data.libraryDifferences",
         .menu = Menu::Data,
         .text = QT_TRANSLATE_NOOP("Action", "&Differences from the library…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Figures of this project that are other than those published"),
         .icon = "differences",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.tools().library(Tools::Shelf::Differences); }},
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
