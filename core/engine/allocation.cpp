// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step.h"

#include <algorithm>

namespace penstock::engine::step {

namespace {

/// What is left of a training run after its own allocation; a run that ends in this step frees its chips for the rest.
void advanceTraining(const Program &program, Workspace &space, std::size_t k, std::size_t w)
{
    const WorkloadProgram &workload = program.workloads[w];
    double &remaining = space.remainingFlop[w];
    const double served = space.servedTflops[w];
    if (remaining <= 0.0 || space.demandTflops[w] <= 0.0) {
        return;
    }
    const double start = program.boundaryDays[k];
    const double end = program.boundaryDays[k + 1];
    const double work = served * 1e12 * space.gain[w] * (end - start) * kSecondsPerDay;
    if (remaining - work > 1e-9 * workload.totalFlop) {
        remaining -= work;
        return;
    }
    const double share = std::min(1.0, remaining / work);
    const double begin = std::max(start, workload.fromDay);
    space.completionDay[w] = begin + share * (end - begin);
    remaining = 0.0;
    space.demandTflops[w] *= share;
    space.servedTflops[w] *= share;
    double *used = space.used.data() + w * program.cellCount;
    for (std::size_t i = 0; i < program.cellCount; ++i) {
        space.free[i] += used[i] * (1.0 - share);
        used[i] *= share;
    }
}

} // namespace

void allocate(const Program &program, Workspace &space, std::size_t k, Result &result)
{
    const std::size_t cells = program.cellCount;
    std::fill(space.used.begin(), space.used.end(), 0.0);
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        const double wanted = space.demandTflops[w];
        double need = wanted;
        const double *throughput =
            program.throughputTflops.data() + (program.eraOfStep[k] * program.workloadCount + w) * program.chipCount;
        const std::size_t *order = program.chipOrder.data() + w * program.chipCount;
        const unsigned char *mayUse = program.mayUse.data() + w * cells;
        double *used = space.used.data() + w * cells;
        for (std::size_t position = 0; position < program.chipCount && need > 0.0; ++position) {
            const std::size_t chip = order[position];
            const double each = throughput[chip];
            if (each <= 0.0) {
                continue;
            }
            for (std::size_t i = program.chipBegin[chip]; i < program.chipBegin[chip + 1] && need > 0.0; ++i) {
                if (mayUse[i] == 0) {
                    continue;
                }
                const double wantedUnits = need / each;
                if (wantedUnits <= space.free[i]) {
                    // All that is left: exactly covered, no residue of rounding.
                    used[i] = wantedUnits;
                    space.free[i] -= wantedUnits;
                    need = 0.0;
                } else {
                    used[i] = space.free[i];
                    need -= used[i] * each;
                    space.free[i] = 0.0;
                }
            }
        }
        space.servedTflops[w] = wanted - std::max(0.0, need);
        if (program.workloads[w].kind == Demand::Training) {
            advanceTraining(program, space, k, w);
        }
        WorkloadSeries &series = result.workloads[w];
        for (std::size_t chip = 0; chip < program.chipCount; ++chip) {
            double units = 0.0;
            for (std::size_t i = program.chipBegin[chip]; i < program.chipBegin[chip + 1]; ++i) {
                units += used[i];
            }
            series.servedByChip[chip][k] = units * throughput[chip] / program.workloads[w].referenceTflops;
        }
    }
}

} // namespace penstock::engine::step
