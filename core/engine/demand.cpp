// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/demand.h"

#include <algorithm>
#include <cmath>

namespace penstock::engine {

double launchedShare(const Workloads &workloads, std::size_t w, double days)
{
    return 1.0 - std::exp2(-days / workloads.halfTimeDays[w]);
}

double launchAmount(const Workloads &workloads, std::size_t w, double days)
{
    const double spike = 1.0 + (workloads.spike[w] - 1.0) * std::exp2(-days / workloads.spikeHalfLifeDays[w]);
    return workloads.plateauAmount[w] * launchedShare(workloads, w, days) * spike;
}

void computeDemand(const Program &program, std::size_t k, ServiceState &state)
{
    const Workloads &workloads = program.workloads;
    const Calendar &calendar = program.calendar;
    const std::size_t count = workloads.count();
    const std::size_t steps = program.stepCount();
    const double mid = calendar.midDays[k];
    for (std::size_t w = 0; w < count; ++w) {
        state.launchAmount[w] = 0.0;
        state.successionFactor[w] = 1.0;
    }
    for (std::size_t w = 0; w < count; ++w) {
        if (workloads.release[w] == kNone) {
            continue;
        }
        const double since = mid - state.releaseDay[workloads.release[w]];
        if (!(since >= 0.0)) {
            continue;
        }
        if (workloads.plateauAmount[w] > 0.0) {
            double amount = launchAmount(workloads, w, since);
            if (workloads.logGrowth[w] != 0.0) {
                amount *= std::exp(workloads.logGrowth[w] * since / kDaysPerYear);
            }
            state.launchAmount[w] = amount;
        }
        if (workloads.predecessor[w] != kNone) {
            state.successionFactor[workloads.predecessor[w]] *=
                1.0 - workloads.migratesShare[w] * launchedShare(workloads, w, since);
        }
    }
    for (std::size_t w = 0; w < count; ++w) {
        if (workloads.kind[w] == Kind::Training) {
            const double begins = std::max(calendar.boundaryDays[k], workloads.fromDay[w]);
            const double share = (calendar.boundaryDays[k + 1] - begins) / calendar.lengthDays[k];
            state.demandTflops[w] =
                state.remainingFlop[w] > 0.0 ? std::max(0.0, share) * workloads.plannedTflops[w] / state.gain[w] : 0.0;
        } else {
            const double amount =
                (workloads.baseAmount[w * steps + k] + state.launchAmount[w]) * state.successionFactor[w];
            state.demandTflops[w] = amount * workloads.tflopsPerAmount[w] / state.gain[w];
        }
        state.needTflops[w] = state.demandTflops[w];
    }
}

void adapt(const Program &program, std::size_t k, ServiceState &state)
{
    const Workloads &workloads = program.workloads;
    const double years = program.calendar.lengthDays[k] / kDaysPerYear;
    const double *memoryShare = state.memoryShare.data() + program.calendar.lengthKind[k] * workloads.count();
    for (std::size_t w = 0; w < workloads.count(); ++w) {
        double rate = workloads.logEfficiencyGain[w];
        if (workloads.logAdaptationGain[w] > 0.0) {
            const double memory = state.shortageMemory[w];
            rate += workloads.logAdaptationGain[w] * std::min(1.0, memory / workloads.adaptationFullAt[w]);
            const double unmetShare = state.demandTflops[w] > 0.0 ? state.needTflops[w] / state.demandTflops[w] : 0.0;
            const double shortage = std::max(unmetShare, state.pressure[w]);
            state.shortageMemory[w] = memory + (shortage - memory) * memoryShare[w];
        }
        if (rate > 0.0) {
            state.gain[w] = std::min(workloads.maxGain[w], state.gain[w] * std::exp(rate * years));
        }
    }
}

} // namespace penstock::engine
