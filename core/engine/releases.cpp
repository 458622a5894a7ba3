// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step.h"

#include <algorithm>
#include <cmath>

namespace penstock::engine::step {

namespace {

constexpr double kWholeDayTolerance = 1e-6;
constexpr double kCoverageTolerance = 1e-9;

/// model.md 8: infinity until the training is complete.
double readyDayOf(const Program &program, const Workspace &space, const ReleaseProgram &release)
{
    (void)program;
    double trained = -kNever;
    if (release.training != kNone) {
        trained = space.completionDay[static_cast<std::size_t>(release.training)] + release.tuningDays;
    }
    const double ready = std::max({release.plannedDay, release.qualityDay, trained});
    const double whole = std::round(ready);
    return std::abs(ready - whole) <= kWholeDayTolerance ? whole : ready;
}

/// Chips that workload \p w would find at the end of step \p k, in TFLOP/s, with its predecessor giving way.
double roomFor(const Program &program, const Workspace &space, std::size_t k, std::size_t w, double horizonDays)
{
    const std::size_t cells = program.cellCount;
    const WorkloadProgram &workload = program.workloads[w];
    const double *throughput =
        program.throughputTflops.data() + (program.eraOfStep[k] * program.workloadCount + w) * program.chipCount;
    const unsigned char *mayUse = program.mayUse.data() + w * cells;
    const double moved = workload.predecessor == kNone ? 0.0 : movedShare(workload, horizonDays);
    double room = 0.0;
    for (std::size_t i = 0; i < cells; ++i) {
        if (mayUse[i] == 0) {
            continue;
        }
        double left = space.inService[i];
        for (std::size_t v = 0; v < w; ++v) {
            const double stays = static_cast<int>(v) == workload.predecessor ? 1.0 - moved : 1.0;
            left -= space.used[v * cells + i] * stays;
        }
        left -= space.used[w * cells + i];
        room += throughput[program.cellChip[i]] * std::max(0.0, left);
    }
    return room;
}

} // namespace

void settleReadyReleases(const Program &program, Workspace &space)
{
    for (std::size_t r = 0; r < program.releases.size(); ++r) {
        const ReleaseProgram &release = program.releases[r];
        if (space.readyDay[r] == kNever) {
            space.readyDay[r] = readyDayOf(program, space, release);
        }
        if (release.coverageNeeded <= 0.0 || release.testedFor == kNone) {
            space.releaseDay[r] = space.readyDay[r];
        }
    }
}

void testReleases(const Program &program, Workspace &space, std::size_t k)
{
    std::fill(space.pressure.begin(), space.pressure.end(), 0.0);
    settleReadyReleases(program, space);
    const double now = program.boundaryDays[k + 1];
    for (std::size_t r = 0; r < program.releases.size(); ++r) {
        const ReleaseProgram &release = program.releases[r];
        const double ready = space.readyDay[r];
        if (space.releaseDay[r] != kNever || release.testedFor == kNone || ready > now) {
            continue;
        }
        const auto w = static_cast<std::size_t>(release.testedFor);
        const WorkloadProgram &workload = program.workloads[w];
        const double wanted = release.coverageNeeded * launchDemand(workload, release.horizonDays)
                              * workload.tflopsPerUnit / space.gain[w];
        const double room = roomFor(program, space, k, w, release.horizonDays);
        if (room >= (1.0 - kCoverageTolerance) * wanted) {
            space.releaseDay[r] = space.tested[r] == 0 ? ready : now;
        } else if (now >= release.latestDay) {
            space.releaseDay[r] = std::max(ready, release.latestDay);
        } else {
            space.pressure[w] = std::max(space.pressure[w], 1.0 - room / wanted);
        }
        space.tested[r] = 1;
    }
}

void reportReleases(const Program &program, const Workspace &space, Result &result)
{
    const double horizon = program.boundaryDays.back();
    for (std::size_t r = 0; r < program.releases.size(); ++r) {
        const ReleaseProgram &release = program.releases[r];
        ReleaseOutcome &outcome = result.releases[r];
        double plan = std::max(release.plannedDay, release.qualityDay);
        if (release.training != kNone) {
            const WorkloadProgram &training = program.workloads[static_cast<std::size_t>(release.training)];
            plan = std::max(plan, std::max(0.0, training.fromDay) + training.plannedDays + release.tuningDays);
        }
        const double ready = space.readyDay[r];
        const double quality = std::min(ready, plan) - release.plannedDay;
        if (ready != kNever) {
            outcome.readyDay = ready;
        }
        outcome.qualityWallDays = quality;
        const double day = space.releaseDay[r];
        outcome.happened = day <= horizon;
        if (outcome.happened) {
            outcome.day = day;
            outcome.capacityWallDays = day - release.plannedDay - quality;
        } else if (release.plannedDay > horizon) {
            outcome.heldBy = HeldBy::Plan;
        } else if (release.plannedDay + quality > horizon) {
            outcome.heldBy = HeldBy::Quality;
        } else {
            outcome.heldBy = HeldBy::Capacity;
        }
    }
}

} // namespace penstock::engine::step
