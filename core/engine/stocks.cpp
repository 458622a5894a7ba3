// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step.h"

#include <algorithm>

namespace penstock::engine::step {

namespace {

/// Adds one figure of a cell to its chip, its operator and the total.
struct Sums {
    StockSeries &chip;
    StockSeries &owner;
    StockSeries &total;

    void add(std::vector<double> StockSeries::*series, std::size_t k, double value) const
    {
        (chip.*series)[k] += value;
        (owner.*series)[k] += value;
        (total.*series)[k] += value;
    }
};

Sums sumsOf(const Program &program, std::size_t i, Result &result)
{
    return {result.chips[static_cast<std::size_t>(program.cellChip[i])],
            result.operators[static_cast<std::size_t>(program.cellOperator[i])], result.totals.stocks};
}

} // namespace

void noteStocks(const Program &program, const Workspace &space, std::size_t k, Result &result)
{
    for (std::size_t i = 0; i < program.cellCount; ++i) {
        const Sums sums = sumsOf(program, i, result);
        sums.add(&StockSeries::installedUnits, k, space.installed[i]);
        sums.add(&StockSeries::warehouseUnits, k, space.warehouse[i]);
        sums.add(&StockSeries::freeUnits, k, std::max(0.0, space.warehouse[i] - program.sparesUnits[i]));
    }
}

void moveStocks(const Program &program, Workspace &space, std::size_t k, Result &result)
{
    const std::size_t cells = program.cellCount;
    const std::size_t length = program.lengthOfStep[k];
    const double days = program.distinctLengthsDays[length];
    const double *failureShare = program.failureShare.data() + length * cells;
    const double *arrivals = program.arrivalsUnits.data() + k * cells;
    const double *blocked = program.blockedUnits.data() + k * cells;
    const double *wanted = program.withdrawalsUnits.data() + k * cells;
    for (std::size_t i = 0; i < cells; ++i) {
        const double installedBefore = space.installed[i];
        double installed = installedBefore;
        double warehouse = space.warehouse[i];
        double withdrawn = 0.0;
        if (program.hasWithdrawals) {
            withdrawn = std::min(installed + warehouse, wanted[i]);
            const double fromService = std::min(installed, withdrawn);
            installed -= fromService;
            warehouse = std::max(0.0, warehouse - (withdrawn - fromService));
        }
        const double failed = installed * failureShare[i];
        const double atHand = warehouse + arrivals[i];
        const double replaced = std::min(failed, atHand);
        const double installs = std::min(std::max(0.0, atHand - replaced - program.sparesUnits[i]), program.installPerDay[i] * days);
        space.warehouse[i] = std::max(0.0, atHand - replaced - installs);
        space.installed[i] = std::max(0.0, installed - failed + replaced + installs);
        space.inService[i] = 0.5 * (installedBefore + space.installed[i]);
        space.free[i] = space.inService[i];

        const Sums sums = sumsOf(program, i, result);
        sums.add(&StockSeries::arrivalsUnits, k, arrivals[i]);
        sums.add(&StockSeries::blockedUnits, k, blocked[i]);
        sums.add(&StockSeries::withdrawalsUnits, k, withdrawn);
        sums.add(&StockSeries::failuresUnits, k, failed);
        sums.add(&StockSeries::replacementsUnits, k, replaced);
        sums.add(&StockSeries::installsUnits, k, installs);
    }
    noteStocks(program, space, k + 1, result);
}

} // namespace penstock::engine::step
