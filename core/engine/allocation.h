// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/workspace.h"

namespace penstock::engine {

/// Where the served demand of a step is noted by chip; empty for runs that only want totals.
struct ServedSink {
    double *const *rows = nullptr; ///< [workload][chip], each a row over the steps, in reference units
    std::size_t step = 0;
};

/// Serves the demands of step \p k in rank order from what is in service (model.md 7), and completes training runs
/// (model.md 6). Leaves needs, free units and, where kept, the use of units in \p state.
void allocate(const Program &program, std::size_t k, ServiceState &state, const ServedSink &sink);

} // namespace penstock::engine
