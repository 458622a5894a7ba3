// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/releases.h"

#include "core/engine/demand.h"

#include <algorithm>
#include <cmath>

namespace penstock::engine {

namespace {

/// A completion that lies this close to midnight is that day: rounding must not make a release wait for a step.
constexpr double kWholeDay = 1e-6;

double wholeDay(double day)
{
    const double nearest = std::round(day);
    return std::abs(day - nearest) <= kWholeDay ? nearest : day;
}

void becomeReady(const Program &program, std::size_t r, double trainedDay, ServiceState &state)
{
    const Releases &releases = program.releases;
    const double trained = wholeDay(trainedDay + releases.tuningDays[r]);
    state.readyDay[r] = std::max({releases.plannedDay[r], releases.qualityDay[r], trained});
    if (releases.coverageNeeded[r] <= 0.0 || releases.tested[r] == kNone) {
        state.releaseDay[r] = state.readyDay[r];
    }
}

bool awaitsTest(const Program &program, std::size_t r, const ServiceState &state)
{
    return state.releaseDay[r] == kForever && program.releases.coverageNeeded[r] > 0.0
           && program.releases.tested[r] != kNone;
}

/// Capacity that a launch of the tested workload \p w would find (`room` of model.md 8), in TFLOP/s.
double roomFor(const Program &program, std::size_t w, double horizonDays, const ServiceState &state)
{
    const Workloads &workloads = program.workloads;
    const std::size_t chips = program.chipCount;
    const std::size_t cells = program.cells.count();
    const Index predecessor = workloads.predecessor[w];
    const double drawn = workloads.migratesShare[w] * launchedShare(workloads, w, horizonDays);
    double room = 0.0;
    for (Index i = workloads.orderFirstCell[w * (chips + 1)]; i < workloads.orderFirstCell[w * (chips + 1) + chips];
         ++i) {
        const Index cell = workloads.orderCell[i];
        double used = state.usedUnits[w * cells + cell];
        for (std::size_t v = 0; v < w; ++v) {
            used += state.usedUnits[v * cells + cell] * (v == predecessor ? 1.0 - drawn : 1.0);
        }
        room += state.throughputTflops[w * chips + program.cells.chip[cell]]
                * std::max(0.0, state.inServiceUnits[cell] - used);
    }
    return room;
}

void test(const Program &program, std::size_t k, std::size_t r, ServiceState &state)
{
    const Releases &releases = program.releases;
    const Workloads &workloads = program.workloads;
    const std::size_t w = releases.tested[r];
    const double end = program.calendar.boundaryDays[k + 1];
    const double needed = releases.coverageNeeded[r] * launchAmount(workloads, w, releases.horizonDays[r])
                          * workloads.tflopsPerAmount[w] / state.gain[w];
    const double room = roomFor(program, w, releases.horizonDays[r], state);
    const bool isFirst = state.wasTested[r] == 0;
    state.wasTested[r] = 1;
    if (room >= (1.0 - kEpsilon) * needed) {
        state.releaseDay[r] = isFirst ? state.readyDay[r] : end;
    } else if (end >= releases.latestDay[r]) {
        state.releaseDay[r] = std::max(state.readyDay[r], releases.latestDay[r]);
    } else {
        state.pressure[w] = 1.0 - room / needed;
    }
}

} // namespace

void beginReleases(const Program &program, ServiceState &state)
{
    const std::size_t count = program.releases.count();
    state.readyDay.assign(count, kForever);
    state.releaseDay.assign(count, kForever);
    state.wasTested.assign(count, 0);
    for (std::size_t r = 0; r < count; ++r) {
        if (program.releases.training[r] == kNone) {
            becomeReady(program, r, -kForever, state);
        }
    }
}

bool mayTest(const Program &program, std::size_t k, const ServiceState &state)
{
    for (std::size_t r = 0; r < program.releases.count(); ++r) {
        if (!awaitsTest(program, r, state)) {
            continue;
        }
        // One whose training may complete in this very step is not ready yet.
        if (state.readyDay[r] <= program.calendar.boundaryDays[k + 1]
            || (state.readyDay[r] == kForever && state.demandTflops[program.releases.training[r]] > 0.0)) {
            return true;
        }
    }
    return false;
}

void testReleases(const Program &program, std::size_t k, ServiceState &state)
{
    std::fill(state.pressure.begin(), state.pressure.end(), 0.0);
    for (std::size_t r = 0; r < program.releases.count(); ++r) {
        const Index training = program.releases.training[r];
        if (training != kNone && state.readyDay[r] == kForever && state.completionDay[training] < kForever) {
            becomeReady(program, r, state.completionDay[training], state);
        }
        if (awaitsTest(program, r, state) && state.readyDay[r] <= program.calendar.boundaryDays[k + 1]) {
            test(program, k, r, state);
        }
    }
}

void writeReleases(const Program &program, const ServiceState &state, std::vector<ReleaseOutcome> &outcomes)
{
    const Releases &releases = program.releases;
    const double end = program.calendar.boundaryDays.back();
    outcomes.assign(releases.count(), {});
    for (std::size_t r = 0; r < releases.count(); ++r) {
        ReleaseOutcome &outcome = outcomes[r];
        const double planned = releases.plannedDay[r];
        const double quality = std::min(state.readyDay[r], releases.planDay[r]) - planned;
        outcome.qualityWallDays = quality;
        if (state.readyDay[r] < kForever) {
            outcome.readyDay = state.readyDay[r];
        }
        outcome.happened = state.releaseDay[r] <= end;
        if (outcome.happened) {
            outcome.day = state.releaseDay[r];
            outcome.capacityWallDays = state.releaseDay[r] - planned - quality;
        } else if (planned > end) {
            outcome.heldBy = HeldBy::Plan;
        } else {
            outcome.heldBy = planned + quality > end ? HeldBy::Quality : HeldBy::Capacity;
        }
    }
}

} // namespace penstock::engine
