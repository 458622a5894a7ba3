// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/scenario_toll.h"

#include "core/model/scenario.h"

#include <QCoreApplication>

namespace penstock::audit {

using model::EntityType;

ScenarioToll tollOfDeleting(const model::Project &project, const model::Id &scenario)
{
    ScenarioToll toll;
    toll.descendants = model::descendantsOf(project, scenario);
    const auto isDoomed = [&](const model::Id &id) { return id == scenario || toll.descendants.contains(id); };
    for (const model::Scenario &candidate : project.scenarios) {
        if (isDoomed(candidate.id)) {
            toll.overrides += static_cast<int>(candidate.overrides.size());
        }
    }
    for (const model::Citation &citation : project.citations) {
        if (!citation.scenario.isEmpty() && isDoomed(citation.scenario)) {
            ++toll.citations;
        }
    }
    return toll;
}

QString deletionSentence(const model::Project &project, const model::Id &scenario)
{
    const ScenarioToll toll = tollOfDeleting(project, scenario);
    const QString name = model::nameOf(project, EntityType::Scenario, scenario);
    const QString overrides = QCoreApplication::translate("ScenarioToll", "%n override(s)", nullptr, toll.overrides);
    const int under = static_cast<int>(toll.descendants.size());
    if (under == 0) {
        return toll.overrides == 0
                   ? QCoreApplication::translate("ScenarioToll", "Deletes “%1”.").arg(name)
                   : QCoreApplication::translate("ScenarioToll", "Deletes “%1” with %2.").arg(name, overrides);
    }
    const QString scenarios = QCoreApplication::translate("ScenarioToll", "%n scenario(s) under it", nullptr, under);
    return toll.overrides == 0
               ? QCoreApplication::translate("ScenarioToll", "Deletes “%1” and %2.").arg(name, scenarios)
               : QCoreApplication::translate("ScenarioToll", "Deletes “%1” and %2 with %3.")
                     .arg(name, scenarios, overrides);
}

} // namespace penstock::audit
