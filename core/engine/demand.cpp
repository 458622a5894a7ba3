// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step.h"

#include <algorithm>
#include <cmath>

namespace penstock::engine::step {

double launchDemand(const WorkloadProgram &workload, double ageDays)
{
    const double taken = 1.0 - std::exp2(-ageDays / workload.halfTimeDays);
    const double rush = 1.0 + (workload.spike - 1.0) * std::exp2(-ageDays / workload.spikeHalfLifeDays);
    return workload.plateau * taken * rush;
}

double movedShare(const WorkloadProgram &workload, double ageDays)
{
    return workload.migratesShare * (1.0 - std::exp2(-ageDays / workload.halfTimeDays));
}

namespace {

double inference(const Program &program, const Workspace &space, std::size_t k, std::size_t w, double middle)
{
    const WorkloadProgram &workload = program.workloads[w];
    double tokens = program.baseDemand[k * program.workloadCount + w];
    if (workload.release != kNone) {
        const double age = middle - space.releaseDay[static_cast<std::size_t>(workload.release)];
        if (age >= 0.0) {
            const double launched = launchDemand(workload, age);
            tokens += workload.growthPerYear == 0.0 ? launched
                                                    : launched * std::pow(1.0 + workload.growthPerYear, age / kYearDays);
        }
    }
    for (const int successor : workload.successors) {
        const WorkloadProgram &next = program.workloads[static_cast<std::size_t>(successor)];
        const double age = middle - space.releaseDay[static_cast<std::size_t>(next.release)];
        if (age >= 0.0) {
            tokens *= 1.0 - movedShare(next, age);
        }
    }
    return tokens * workload.tflopsPerUnit;
}

double training(const Program &program, const Workspace &space, std::size_t k, std::size_t w)
{
    const WorkloadProgram &workload = program.workloads[w];
    if (space.remainingFlop[w] <= 0.0) {
        return 0.0;
    }
    const double start = program.boundaryDays[k];
    const double end = program.boundaryDays[k + 1];
    const double active = std::max(0.0, end - std::max(start, workload.fromDay));
    return active / (end - start) * workload.totalFlop / (workload.plannedDays * kSecondsPerDay) / 1e12;
}

} // namespace

void demand(const Program &program, Workspace &space, std::size_t k)
{
    const double middle = 0.5 * (program.boundaryDays[k] + program.boundaryDays[k + 1]);
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        const WorkloadProgram &workload = program.workloads[w];
        double wanted = 0.0;
        switch (workload.kind) {
        case Demand::Inference: wanted = inference(program, space, k, w, middle); break;
        case Demand::Training: wanted = training(program, space, k, w); break;
        case Demand::Load:
            wanted = program.baseDemand[k * program.workloadCount + w] * workload.tflopsPerUnit;
            break;
        }
        space.demandTflops[w] = wanted / space.gain[w];
    }
}

void adapt(const Program &program, Workspace &space, std::size_t k)
{
    const std::size_t length = program.lengthOfStep[k];
    const double years = program.distinctLengthsDays[length] / kYearDays;
    const double *memory = program.memoryShare.data() + length * program.workloadCount;
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        const WorkloadProgram &workload = program.workloads[w];
        const double wanted = space.demandTflops[w];
        const double share = wanted > 0.0 ? (wanted - space.servedTflops[w]) / wanted : 0.0;
        const double felt = std::max(share, space.pressure[w]);
        const double rate = workload.lnEfficiencyGain
                            + workload.lnAdaptationGain * std::min(1.0, space.shortageMemory[w] / workload.adaptationFullAt);
        if (rate != 0.0) {
            space.gain[w] = std::min(workload.maxGain, space.gain[w] * std::exp(rate * years));
        }
        space.shortageMemory[w] += (felt - space.shortageMemory[w]) * memory[w];
    }
}

} // namespace penstock::engine::step
