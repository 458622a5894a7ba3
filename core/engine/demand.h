// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/workspace.h"

namespace penstock::engine {

/// demand_w of step \p k for every workload (model.md 6), all before anything is allocated.
void computeDemand(const Program &program, std::size_t k, ServiceState &state);

/// Gain and shortage memory at the end of step \p k, from its demand, what was left of it, and the pressure of held
/// releases (model.md 6).
void adapt(const Program &program, std::size_t k, ServiceState &state);

/// What a launch draws \p days after it, in the unit of the plateau and without growth (model.md 6 and 8).
[[nodiscard]] double launchAmount(const Workloads &workloads, std::size_t w, double days);
/// The share of its plateau that a launch has reached after \p days, and that it has drawn from a predecessor.
[[nodiscard]] double launchedShare(const Workloads &workloads, std::size_t w, double days);

} // namespace penstock::engine
