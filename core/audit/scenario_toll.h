// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the deletion of a scenario takes with it.
#pragma once

#include "core/model/project.h"

namespace penstock::audit {

struct ScenarioToll {
    QList<model::Id> descendants; ///< children and their children, in list order
    int overrides = 0;            ///< of the scenario and its descendants
    int citations = 0;            ///< of these overrides
};
[[nodiscard]] ScenarioToll tollOfDeleting(const model::Project &project, const model::Id &scenario);

/// "Deletes “X” and 3 scenarios under it with 12 overrides."
[[nodiscard]] QString deletionSentence(const model::Project &project, const model::Id &scenario);

} // namespace penstock::audit
