// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run depends on, and how long it will take: what decides whether and where to compute. Inside ui/compute only.
#pragma once

#include "core/model/project.h"

namespace penstock::compute {

/// What the simulation reads of a project: runs with equal inputs are equal. Names are among it, since charts take
/// them from the run.
[[nodiscard]] model::Project inputsOf(model::Project project);

/// Steps times runs, the run and its counterfactuals: what the time of a computation goes with.
[[nodiscard]] double workOf(const model::Project &project);

} // namespace penstock::compute
