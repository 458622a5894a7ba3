// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulate.h"

#include "core/engine/allocation.h"
#include "core/engine/demand.h"
#include "core/engine/releases.h"
#include "core/engine/stocks.h"
#include "core/engine/throughput.h"

#include <algorithm>
#include <cmath>

namespace penstock::engine {

namespace {

void begin(const Program &program, ServiceState &state)
{
    const Workloads &workloads = program.workloads;
    const std::size_t count = workloads.count();
    const std::size_t cells = program.cells.count();
    state.epoch = kNone;
    state.throughputTflops.resize(count * program.chipCount);
    state.worth.resize(program.cells.eligibilityCount * program.chipCount);
    state.worthOfCell.resize(cells);
    state.inServiceUnits.resize(cells);
    state.freeUnits.resize(cells);
    state.freeCells.resize(program.chipCount);
    state.usedUnits.resize(count * cells);
    for (auto *perWorkload : {&state.demandTflops, &state.needTflops, &state.shortageMemory, &state.pressure,
                              &state.launchAmount, &state.successionFactor}) {
        perWorkload->assign(count, 0.0);
    }
    state.gain.assign(count, 1.0);
    state.remainingFlop = workloads.totalFlop;
    state.completionDay.assign(count, kForever);
    state.memoryShare.resize(program.calendar.kindLengthDays.size() * count);
    for (std::size_t kind = 0; kind < program.calendar.kindLengthDays.size(); ++kind) {
        for (std::size_t w = 0; w < count; ++w) {
            state.memoryShare[kind * count + w] =
                1.0 - std::exp(-program.calendar.kindLengthDays[kind] / workloads.adaptationDelayDays[w]);
        }
    }
    beginReleases(program, state);
}

/// Sums over the workloads of one step, in reference units (model.md 9).
struct StepSums {
    double demand = 0.0;
    double unmet = 0.0;
    double idle = 0.0;
};

/// Demand and allocation of step \p k; the state still holds the gains at its start. The use of units is kept where it
/// is needed, or \p wantsUse.
StepSums serveStep(const Program &program, std::size_t k, const double *inServiceUnits, std::size_t stride,
                   bool wantsUse, ServiceState &state, const ServedSink &sink)
{
    enterThroughput(program, k, state);
    for (std::size_t cell = 0; cell < state.inServiceUnits.size(); ++cell) {
        state.inServiceUnits[cell] = inServiceUnits[cell * stride + k];
    }
    computeDemand(program, k, state);
    state.keepsUse = wantsUse || mayTest(program, k, state);
    allocate(program, k, state, sink);
    StepSums sums;
    for (std::size_t w = 0; w < program.workloads.count(); ++w) {
        sums.demand += state.demandTflops[w] / program.workloads.referenceTflops[w];
        sums.unmet += state.needTflops[w] / program.workloads.referenceTflops[w];
    }
    for (std::size_t cell = 0; cell < state.freeUnits.size(); ++cell) {
        sums.idle += state.freeUnits[cell] * state.worthOfCell[cell];
    }
    return sums;
}

void endStep(const Program &program, std::size_t k, ServiceState &state)
{
    testReleases(program, k, state);
    adapt(program, k, state);
}

void writeStep(const StepSums &sums, std::size_t k, TotalSeries &totals)
{
    const double served = sums.demand - sums.unmet;
    totals.demand[k] = sums.demand;
    totals.served[k] = served;
    totals.unmet[k] = sums.unmet;
    totals.coverage[k] = sums.demand > 0.0 ? served / sums.demand : 1.0;
    totals.idle[k] = sums.idle;
    totals.stranded[k] = sums.unmet > kEpsilon * sums.demand ? sums.idle : 0.0;
    totals.usable[k] = served + sums.idle;
    totals.headroom[k] = totals.usable[k] - sums.demand;
}

/// Rows of the series that a step fills, gone through by pointer.
void prepareSeries(const Program &program, Result &result, std::vector<double *> &servedRows)
{
    const std::size_t steps = program.stepCount();
    TotalSeries &totals = result.totals;
    for (auto *series : {&totals.demand, &totals.served, &totals.unmet, &totals.coverage, &totals.idle,
                         &totals.stranded, &totals.usable, &totals.headroom}) {
        series->resize(steps);
    }
    servedRows.clear();
    result.workloads.resize(program.workloads.count());
    for (WorkloadSeries &workload : result.workloads) {
        for (auto *series : {&workload.demand, &workload.served, &workload.unmet, &workload.gain}) {
            series->resize(steps);
        }
        workload.servedByChip.resize(program.chipCount);
        for (std::vector<double> &row : workload.servedByChip) {
            row.assign(steps, 0.0);
            servedRows.push_back(row.data());
        }
    }
}

void writeWorkloads(const Program &program, std::size_t k, const ServiceState &state, Result &result)
{
    for (std::size_t w = 0; w < result.workloads.size(); ++w) {
        WorkloadSeries &series = result.workloads[w];
        const double reference = program.workloads.referenceTflops[w];
        series.demand[k] = state.demandTflops[w] / reference;
        series.unmet[k] = state.needTflops[w] / reference;
        series.served[k] = (state.demandTflops[w] - state.needTflops[w]) / reference;
        series.gain[k] = state.gain[w];
    }
}

/// The whole model; \p visit sees the state of each step after its allocation.
template <class Visit>
void run(const Program &program, const Deliveries &deliveries, bool wantsUse, Workspace &workspace, Result &result,
         const Visit &visit)
{
    const std::size_t steps = program.stepCount();
    result.boundaryDays = program.calendar.boundaryDays;

    runAllStocks(program, deliveries, workspace, result);
    const std::size_t stride = workspace.rows.stride;

    prepareSeries(program, result, workspace.servedRows);
    ServiceState &state = workspace.state;
    begin(program, state);
    for (std::size_t k = 0; k < steps; ++k) {
        const ServedSink sink{workspace.servedRows.data(), k};
        const StepSums sums = serveStep(program, k, workspace.inServiceUnits.data(), stride, wantsUse, state, sink);
        writeStep(sums, k, result.totals);
        writeWorkloads(program, k, state, result);
        visit(k, state);
        endStep(program, k, state);
    }
    writeReleases(program, state, result.releases);
}

} // namespace

void simulate(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result)
{
    run(program, deliveries, false, workspace, result, [](std::size_t, const ServiceState &) {});
}

void followUse(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result,
               const std::function<void(const StepUse &)> &visit)
{
    run(program, deliveries, true, workspace, result, [&visit](std::size_t k, const ServiceState &state) {
        visit({k, state.inServiceUnits, state.freeUnits, state.worthOfCell, state.usedUnits, state.throughputTflops});
    });
}

void simulateChanged(const Program &program, const ChangedArrivals &changed, Workspace &workspace, Headline &headline)
{
    const std::size_t steps = program.stepCount();
    const std::size_t stride = workspace.rows.stride;
    StockRows &rows = workspace.changedRows;
    runStocks(program, changed.piles, changed.arrivalsUnits.data(), rows);

    // Sums are made anew where a part of them changed: a difference would leave rounding behind.
    std::vector<double> &inService = workspace.changedInServiceUnits;
    inService = workspace.inServiceUnits;
    std::vector<char> &isStale = workspace.staleCells;
    isStale.assign(program.cells.count(), 0);
    for (const Index pile : changed.piles) {
        const Index cell = program.piles.cell[pile];
        isStale[cell] = 1;
        std::fill_n(inService.begin() + static_cast<std::ptrdiff_t>(cell * stride), stride, 0.0);
    }
    std::size_t next = 0;
    for (Index p = 0; p < program.piles.count(); ++p) {
        const bool isChanged = next < changed.piles.size() && changed.piles[next] == p;
        const Index cell = program.piles.cell[p];
        if (isStale[cell] != 0) {
            const double *installed =
                isChanged ? &rows.installedUnits[next * stride] : &workspace.rows.installedUnits[p * stride];
            addInService(installed, steps, &inService[cell * stride]);
        }
        next += isChanged ? 1 : 0;
    }

    ServiceState &state = workspace.state;
    begin(program, state);
    headline.usable.resize(steps);
    headline.coverage.resize(steps);
    for (std::size_t k = 0; k < steps; ++k) {
        const StepSums sums = serveStep(program, k, inService.data(), stride, false, state, {});
        const double served = sums.demand - sums.unmet;
        headline.usable[k] = served + sums.idle;
        headline.coverage[k] = sums.demand > 0.0 ? served / sums.demand : 1.0;
        endStep(program, k, state);
    }
}

} // namespace penstock::engine
