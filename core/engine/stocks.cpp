// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stocks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock::engine {

namespace {

/// Stockpiles that run side by side, so that the chain of operations of one does not hold up the processor.
constexpr std::size_t kSideBySide = 4;
using Lanes = std::array<double, kSideBySide>;

void resizeRows(StockRows &rows, std::size_t pileCount, std::size_t stepCount)
{
    rows.stride = rowStride(stepCount + 1);
    const std::size_t size = pileCount * rows.stride;
    rows.installedUnits.resize(size);
    rows.warehouseUnits.resize(size);
    rows.failuresUnits.resize(size);
    rows.replacementsUnits.resize(size);
    rows.installsUnits.resize(size);
}

/// Units leave, out of service first, then out of the warehouse (point 1 of model.md 5).
double withdraw(double units, double &installed, double &warehouse)
{
    const double taken = std::min(installed + warehouse, units);
    const double fromService = std::min(installed, taken);
    installed -= fromService;
    warehouse = std::max(0.0, warehouse - (taken - fromService));
    return taken;
}

/// Indices of the withdrawals of a stockpile.
std::pair<std::size_t, std::size_t> withdrawalsOf(const std::vector<Withdrawal> &all, Index pile)
{
    const auto before = [](const Withdrawal &w, Index p) { return w.pile < p; };
    const auto first = std::lower_bound(all.begin(), all.end(), pile, before);
    const auto last = std::lower_bound(first, all.end(), pile + 1, before);
    return {static_cast<std::size_t>(first - all.begin()), static_cast<std::size_t>(last - all.begin())};
}

/// Some stockpiles on their way through the steps.
struct Group {
    std::array<std::size_t, kSideBySide> row{}; ///< of the rows that they fill
    Lanes installed{};
    Lanes warehouse{};
    Lanes spares{};
    std::array<std::pair<std::size_t, std::size_t>, kSideBySide> leaving; ///< withdrawals to come
    std::size_t nextWithdrawal = 0;                                       ///< step
};

void startGroup(const Program &program, std::span<const Index> piles, std::size_t first, StockRows &rows, Group &group)
{
    const Piles &all = program.piles;
    group.nextWithdrawal = program.stepCount();
    for (std::size_t l = 0; l < kSideBySide; ++l) {
        // A short last group repeats its last stockpile: the same is then written twice.
        group.row[l] = std::min(first + l, piles.size() - 1);
        const Index pile = piles[group.row[l]];
        group.installed[l] = all.installedUnits[pile];
        group.warehouse[l] = all.warehouseUnits[pile];
        group.spares[l] = all.sparesUnits[pile];
        group.leaving[l] = withdrawalsOf(all.withdrawals, pile);
        if (group.leaving[l].first < group.leaving[l].second) {
            group.nextWithdrawal =
                std::min<std::size_t>(group.nextWithdrawal, all.withdrawals[group.leaving[l].first].step);
        }
        rows.installedUnits[group.row[l] * rows.stride] = group.installed[l];
        rows.warehouseUnits[group.row[l] * rows.stride] = group.warehouse[l];
    }
}

void withdrawFrom(const Program &program, std::size_t k, Group &group, StockRows &rows)
{
    const std::vector<Withdrawal> &all = program.piles.withdrawals;
    group.nextWithdrawal = program.stepCount();
    for (std::size_t l = 0; l < kSideBySide; ++l) {
        auto &[next, end] = group.leaving[l];
        if (next < end && all[next].step == k) {
            rows.withdrawnUnits[next] = withdraw(all[next].units, group.installed[l], group.warehouse[l]);
            ++next;
        }
        if (next < end) {
            group.nextWithdrawal = std::min<std::size_t>(group.nextWithdrawal, all[next].step);
        }
    }
}

void addTo(double *__restrict sum, const double *__restrict row, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        sum[k] += row[k];
    }
}

/// Adds max(0, warehouse - spares), the free stock.
void addFree(double *__restrict sum, const double *__restrict warehouse, double spares, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        const double freeUnits = warehouse[k] - spares;
        sum[k] += freeUnits > 0.0 ? freeUnits : 0.0;
    }
}

void addScaled(double *__restrict sum, const double *__restrict row, double factor, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        sum[k] += row[k] * factor;
    }
}

void clear(StockSeries &series, std::size_t stepCount)
{
    for (auto *boundaries : {&series.installedUnits, &series.warehouseUnits, &series.freeUnits}) {
        boundaries->assign(stepCount + 1, 0.0);
    }
    for (auto *flows : {&series.arrivalsUnits, &series.blockedUnits, &series.withdrawalsUnits, &series.failuresUnits,
                        &series.replacementsUnits, &series.installsUnits}) {
        flows->assign(stepCount, 0.0);
    }
}

void add(StockSeries &sum, const StockSeries &part, std::size_t stepCount)
{
    addTo(sum.installedUnits.data(), part.installedUnits.data(), stepCount + 1);
    addTo(sum.warehouseUnits.data(), part.warehouseUnits.data(), stepCount + 1);
    addTo(sum.freeUnits.data(), part.freeUnits.data(), stepCount + 1);
    addTo(sum.arrivalsUnits.data(), part.arrivalsUnits.data(), stepCount);
    addTo(sum.blockedUnits.data(), part.blockedUnits.data(), stepCount);
    addTo(sum.withdrawalsUnits.data(), part.withdrawalsUnits.data(), stepCount);
    addTo(sum.failuresUnits.data(), part.failuresUnits.data(), stepCount);
    addTo(sum.replacementsUnits.data(), part.replacementsUnits.data(), stepCount);
    addTo(sum.installsUnits.data(), part.installsUnits.data(), stepCount);
}

} // namespace

void runStocks(const Program &program, std::span<const Index> piles, const double *arrivalsUnits, StockRows &rows)
{
    const Piles &all = program.piles;
    const Calendar &calendar = program.calendar;
    const std::size_t steps = program.stepCount();
    const std::size_t kinds = calendar.kindLengthDays.size();
    resizeRows(rows, piles.size(), steps);
    rows.withdrawnUnits.resize(all.withdrawals.size());
    rows.failureShare.resize(kinds * kSideBySide);
    rows.installLimitUnits.resize(kinds * kSideBySide);
    const Index *lengthKind = calendar.lengthKind.data();

    for (std::size_t first = 0; first < piles.size(); first += kSideBySide) {
        Group group;
        startGroup(program, piles, first, rows, group);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const double days = calendar.kindLengthDays[kind];
            for (std::size_t l = 0; l < kSideBySide; ++l) {
                const Index pile = piles[group.row[l]];
                rows.failureShare[kind * kSideBySide + l] =
                    1.0 - std::exp(-all.failureRatePerYear[pile] * days / kDaysPerYear);
                rows.installLimitUnits[kind * kSideBySide + l] = all.installUnitsPerMonth[pile] * days / kDaysPerMonth;
            }
        }
        std::array<const double *, kSideBySide> arrivals{};
        for (std::size_t l = 0; l < kSideBySide; ++l) {
            arrivals[l] = arrivalsUnits + group.row[l] * steps;
        }
        for (std::size_t k = 0; k < steps; ++k) {
            if (k == group.nextWithdrawal) {
                withdrawFrom(program, k, group, rows);
            }
            const double *failing = rows.failureShare.data() + lengthKind[k] * kSideBySide;
            const double *limit = rows.installLimitUnits.data() + lengthKind[k] * kSideBySide;
            for (std::size_t l = 0; l < kSideBySide; ++l) {
                const std::size_t at = group.row[l] * rows.stride + k;
                const double in = group.warehouse[l] + arrivals[l][k];
                const double failures = group.installed[l] * failing[l];
                const double replacements = std::min(failures, in);
                const double left = in - replacements;
                const double installs = std::min(std::max(0.0, left - group.spares[l]), limit[l]);
                group.warehouse[l] = std::max(0.0, left - installs);
                group.installed[l] = std::max(0.0, group.installed[l] - failures + replacements + installs);
                rows.failuresUnits[at] = failures;
                rows.replacementsUnits[at] = replacements;
                rows.installsUnits[at] = installs;
                rows.installedUnits[at + 1] = group.installed[l];
                rows.warehouseUnits[at + 1] = group.warehouse[l];
            }
        }
    }
}

void addInService(const double *installedUnits, std::size_t stepCount, double *inServiceUnits)
{
    for (std::size_t k = 0; k < stepCount; ++k) {
        inServiceUnits[k] += 0.5 * (installedUnits[k] + installedUnits[k + 1]);
    }
}

void writeStocks(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result)
{
    const Piles &piles = program.piles;
    const StockRows &rows = workspace.rows;
    const std::size_t steps = program.stepCount();
    result.chips.resize(program.chipCount);
    result.operators.resize(program.operatorCount);
    for (StockSeries &series : result.chips) {
        clear(series, steps);
    }
    for (StockSeries &series : result.operators) {
        clear(series, steps);
    }
    for (std::size_t p = 0; p < piles.count(); ++p) {
        const std::size_t row = p * rows.stride;
        for (StockSeries *sum : {&result.chips[piles.chip[p]], &result.operators[piles.op[p]]}) {
            addTo(sum->installedUnits.data(), &rows.installedUnits[row], steps + 1);
            addTo(sum->warehouseUnits.data(), &rows.warehouseUnits[row], steps + 1);
            addFree(sum->freeUnits.data(), &rows.warehouseUnits[row], piles.sparesUnits[p], steps + 1);
            addTo(sum->failuresUnits.data(), &rows.failuresUnits[row], steps);
            addTo(sum->replacementsUnits.data(), &rows.replacementsUnits[row], steps);
            addTo(sum->installsUnits.data(), &rows.installsUnits[row], steps);
            addTo(sum->arrivalsUnits.data(), &deliveries.arrivalsUnits[p * steps], steps);
            addTo(sum->blockedUnits.data(), &deliveries.blockedUnits[p * steps], steps);
        }
    }
    for (std::size_t i = 0; i < piles.withdrawals.size(); ++i) {
        const Withdrawal &one = piles.withdrawals[i];
        result.chips[piles.chip[one.pile]].withdrawalsUnits[one.step] += rows.withdrawnUnits[i];
        result.operators[piles.op[one.pile]].withdrawalsUnits[one.step] += rows.withdrawnUnits[i];
    }

    TotalSeries &totals = result.totals;
    clear(totals.stocks, steps);
    for (auto *series : {&totals.powerW, &totals.spendUsd, &totals.blockedUsd}) {
        series->assign(steps, 0.0);
    }
    workspace.scratch.resize(steps);
    for (std::size_t c = 0; c < program.chipCount; ++c) {
        const StockSeries &chip = result.chips[c];
        add(totals.stocks, chip, steps);
        addScaled(totals.spendUsd.data(), chip.arrivalsUnits.data(), program.chipUnitPriceUsd[c], steps);
        addScaled(totals.blockedUsd.data(), chip.blockedUnits.data(), program.chipUnitPriceUsd[c], steps);
        std::fill(workspace.scratch.begin(), workspace.scratch.end(), 0.0);
        addInService(chip.installedUnits.data(), steps, workspace.scratch.data());
        addScaled(totals.powerW.data(), workspace.scratch.data(), program.chipPowerW[c], steps);
    }
}

} // namespace penstock::engine
