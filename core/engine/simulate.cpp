// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulate.h"

#include "core/engine/step.h"

#include <algorithm>

namespace penstock::engine {

namespace {

void size(std::vector<double> &values, std::size_t count)
{
    values.assign(count, 0.0);
}

void size(StockSeries &series, std::size_t steps)
{
    size(series.installedUnits, steps + 1);
    size(series.warehouseUnits, steps + 1);
    size(series.freeUnits, steps + 1);
    size(series.arrivalsUnits, steps);
    size(series.blockedUnits, steps);
    size(series.withdrawalsUnits, steps);
    size(series.failuresUnits, steps);
    size(series.replacementsUnits, steps);
    size(series.installsUnits, steps);
}

void prepare(const Program &program, Workspace &space, Result &result)
{
    const std::size_t steps = program.stepCount;
    result.boundaryDays = program.boundaryDays;
    TotalSeries &totals = result.totals;
    for (std::vector<double> *series : {&totals.demand, &totals.served, &totals.unmet, &totals.coverage, &totals.idle,
                                        &totals.stranded, &totals.usable, &totals.headroom, &totals.powerW,
                                        &totals.spendUsd, &totals.blockedUsd}) {
        size(*series, steps);
    }
    size(totals.stocks, steps);
    result.chips.resize(program.chipCount);
    for (StockSeries &series : result.chips) {
        size(series, steps);
    }
    result.operators.resize(program.operatorCount);
    for (StockSeries &series : result.operators) {
        size(series, steps);
    }
    result.workloads.resize(program.workloadCount);
    for (WorkloadSeries &series : result.workloads) {
        size(series.demand, steps);
        size(series.served, steps);
        size(series.unmet, steps);
        size(series.gain, steps);
        series.servedByChip.resize(program.chipCount);
        for (std::vector<double> &byChip : series.servedByChip) {
            size(byChip, steps);
        }
    }
    result.releases.assign(program.releases.size(), ReleaseOutcome{});

    space.installed = program.initialInstalledUnits;
    space.warehouse = program.initialWarehouseUnits;
    size(space.inService, program.cellCount);
    size(space.free, program.cellCount);
    size(space.used, program.cellCount * program.workloadCount);
    size(space.demandTflops, program.workloadCount);
    size(space.servedTflops, program.workloadCount);
    space.gain.assign(program.workloadCount, 1.0);
    size(space.shortageMemory, program.workloadCount);
    size(space.pressure, program.workloadCount);
    size(space.remainingFlop, program.workloadCount);
    space.completionDay.assign(program.workloadCount, kNever);
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        space.remainingFlop[w] = program.workloads[w].totalFlop;
    }
    space.releaseDay.assign(program.releases.size(), kNever);
    space.readyDay.assign(program.releases.size(), kNever);
    space.tested.assign(program.releases.size(), 0);
}

void account(const Program &program, const Workspace &space, std::size_t k, Result &result)
{
    TotalSeries &totals = result.totals;
    const std::size_t era = program.eraOfStep[k];
    double demand = 0.0;
    double served = 0.0;
    double unmet = 0.0;
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        WorkloadSeries &series = result.workloads[w];
        const double reference = program.workloads[w].referenceTflops;
        series.demand[k] = space.demandTflops[w] / reference;
        series.served[k] = space.servedTflops[w] / reference;
        series.unmet[k] = (space.demandTflops[w] - space.servedTflops[w]) / reference;
        series.gain[k] = space.gain[w];
        demand += series.demand[k];
        served += series.served[k];
        unmet += series.unmet[k];
    }
    double idle = 0.0;
    double power = 0.0;
    double spend = 0.0;
    double loss = 0.0;
    const double *worth = program.idleWorth.data() + era * program.cellCount;
    const double *arrivals = program.arrivalsUnits.data() + k * program.cellCount;
    const double *blocked = program.blockedUnits.data() + k * program.cellCount;
    for (std::size_t i = 0; i < program.cellCount; ++i) {
        const auto chip = static_cast<std::size_t>(program.cellChip[i]);
        idle += space.free[i] * worth[i];
        power += space.inService[i] * program.tdpW[chip];
        spend += arrivals[i] * program.unitPriceUsd[chip];
        loss += blocked[i] * program.unitPriceUsd[chip];
    }
    totals.demand[k] = demand;
    totals.served[k] = served;
    totals.unmet[k] = unmet;
    totals.coverage[k] = demand > 0.0 ? served / demand : 1.0;
    totals.idle[k] = idle;
    totals.stranded[k] = unmet > 1e-9 * demand ? idle : 0.0;
    totals.usable[k] = served + idle;
    totals.headroom[k] = totals.usable[k] - demand;
    totals.powerW[k] = power;
    totals.spendUsd[k] = spend;
    totals.blockedUsd[k] = loss;
}

} // namespace

void simulate(const Program &program, Workspace &space, Result &result)
{
    prepare(program, space, result);
    step::noteStocks(program, space, 0, result);
    step::settleReadyReleases(program, space);
    for (std::size_t k = 0; k < program.stepCount; ++k) {
        step::moveStocks(program, space, k, result);
        step::demand(program, space, k);
        step::allocate(program, space, k, result);
        account(program, space, k, result);
        step::testReleases(program, space, k);
        step::adapt(program, space, k);
    }
    step::reportReleases(program, space, result);
}

} // namespace penstock::engine
