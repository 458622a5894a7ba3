// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of one step, in the order of model.md. None allocates.
#pragma once

#include "core/engine/simulate.h"

namespace penstock::engine::step {

/// Writes the stocks at boundary \p k.
void noteStocks(const Program &program, const Workspace &space, std::size_t k, Result &result);
/// model.md 5: withdrawals, failures, replacements, installs; what is in service, all of it free.
void moveStocks(const Program &program, Workspace &space, std::size_t k, Result &result);
/// model.md 6: demand of every workload in TFLOP/s.
void demand(const Program &program, Workspace &space, std::size_t k);
/// model.md 7, and the progress of training runs right after their own allocation.
void allocate(const Program &program, Workspace &space, std::size_t k, Result &result);
/// model.md 6: gain and shortage memory after the step.
void adapt(const Program &program, Workspace &space, std::size_t k);

/// model.md 8: releases that happen when they are ready, as far as that is known.
void settleReadyReleases(const Program &program, Workspace &space);
/// Tests against the capacity wall at the end of step \p k; what is held presses on its workload.
void testReleases(const Program &program, Workspace &space, std::size_t k);
void reportReleases(const Program &program, const Workspace &space, Result &result);

/// Demand that a launch has brought \p age days after it, in 1e9 tokens a day, without growth (model.md 6 and 8).
[[nodiscard]] double launchDemand(const WorkloadProgram &workload, double ageDays);
/// Share of the predecessor's demand that has moved over \p age days after the launch.
[[nodiscard]] double movedShare(const WorkloadProgram &workload, double ageDays);

} // namespace penstock::engine::step
