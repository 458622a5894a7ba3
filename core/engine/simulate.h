// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/result.h"
#include "core/engine/workspace.h"

#include <functional>
#include <span>

namespace penstock::engine {

/// Runs the whole model (model.md 5 to 9). Same input, same bits, on any thread. Buffers of \p workspace and \p result
/// are reused; nothing is read from them.
void simulate(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result);

/// How the units in service are used in one step. Valid during the call that gets it.
struct StepUse {
    std::size_t step = 0;
    std::span<const double> inServiceUnits;   ///< [cell]
    std::span<const double> freeUnits;        ///< [cell]
    std::span<const double> worthOfCell;      ///< of an idle unit in reference units, [cell]
    std::span<const double> usedUnits;        ///< [workload][cell]
    std::span<const double> throughputTflops; ///< [workload][chip]
};
/// Runs the model like simulate() and shows the use of units of every step. Apart from it, because keeping that much
/// costs time, and only charts of parts of the capacity ask. The stocks stay in \p workspace.rows.
void followUse(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result,
               const std::function<void(const StepUse &)> &visit);

/// The headline of another run: what a counterfactual is compared by (model.md 10), per step in reference units.
struct Headline {
    std::vector<double> usable;
    std::vector<double> coverage;
};

/// Runs the model once more with the arrivals of some stockpiles changed. The stocks of all others are those of the
/// last simulate() with this \p program and \p workspace.
void simulateChanged(const Program &program, const ChangedArrivals &changed, Workspace &workspace, Headline &headline);

} // namespace penstock::engine
