// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/throughput.h"

#include <algorithm>

namespace penstock::engine {

void enterThroughput(const Program &program, std::size_t k, ServiceState &state)
{
    const Throughput &table = program.throughput;
    if (table.epoch[k] == state.epoch) {
        return;
    }
    state.epoch = table.epoch[k];
    const std::size_t chips = program.chipCount;
    const std::size_t workloads = program.workloads.count();
    const double *efficiency = table.efficiencyShare.data() + state.epoch * workloads * table.columnCount;
    for (std::size_t w = 0; w < workloads; ++w) {
        for (std::size_t c = 0; c < chips; ++c) {
            const std::size_t i = w * chips + c;
            state.throughputTflops[i] =
                table.hardwareTflops[i] * efficiency[w * table.columnCount + table.efficiencyColumn[i]];
        }
    }
    std::fill(state.worth.begin(), state.worth.end(), 0.0);
    for (std::size_t e = 0; e < program.cells.eligibilityCount; ++e) {
        for (std::size_t w = 0; w < workloads; ++w) {
            const double weight = program.cells.worthWeight[e * workloads + w] / program.workloads.referenceTflops[w];
            if (weight > 0.0) {
                for (std::size_t c = 0; c < chips; ++c) {
                    state.worth[e * chips + c] += weight * state.throughputTflops[w * chips + c];
                }
            }
        }
    }
    for (std::size_t i = 0; i < program.cells.count(); ++i) {
        state.worthOfCell[i] = state.worth[program.cells.eligibility[i] * chips + program.cells.chip[i]];
    }
}

} // namespace penstock::engine
