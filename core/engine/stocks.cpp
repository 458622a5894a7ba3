// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace penstock::engine {

namespace {

/// Steps that all stockpiles run through before the next ones, so that what one leaves is still in the cache when it
/// is added up.
constexpr std::size_t kBlockSteps = 128;

/// What a group does in the steps of a block, [lane][step of the block].
struct Block {
    using Rows = std::array<std::array<double, kBlockSteps>, kSideBySide>;
    Rows warehouseUnits; ///< at the end of the step
    Rows failuresUnits;
    Rows replacementsUnits;
    Rows installsUnits;
};

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

void startGroup(const Program &program, std::span<const Index> piles, std::size_t first, StockRows &rows,
                PileGroup &group)
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
    }
}

void withdrawFrom(const Program &program, std::size_t k, PileGroup &group, StockRows &rows)
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

/// Puts the stockpiles \p piles at the start, in groups.
void startAll(const Program &program, std::span<const Index> piles, StockRows &rows)
{
    const Piles &all = program.piles;
    const std::vector<double> &lengths = program.calendar.kindLengthDays;
    rows.stride = rowStride(program.stepCount() + 1);
    rows.installedUnits.resize(piles.size() * rows.stride);
    rows.withdrawnUnits.resize(all.withdrawals.size());
    rows.groups.resize((piles.size() + kSideBySide - 1) / kSideBySide);
    rows.failureShare.resize(rows.groups.size() * lengths.size() * kSideBySide);
    rows.installLimitUnits.resize(rows.failureShare.size());
    std::size_t next = 0;
    for (std::size_t g = 0; g < rows.groups.size(); ++g) {
        startGroup(program, piles, g * kSideBySide, rows, rows.groups[g]);
        for (const double days : lengths) {
            for (const std::size_t row : rows.groups[g].row) {
                const Index pile = piles[row];
                rows.failureShare[next] = 1.0 - std::exp(-all.failureRatePerYear[pile] * days / kDaysPerYear);
                rows.installLimitUnits[next] = all.installUnitsPerMonth[pile] * days / kDaysPerMonth;
                ++next;
            }
        }
    }
}

/// Runs group \p g through the steps [begin, end), at most a block of them.
void runBlock(const Program &program, std::size_t g, const double *arrivalsUnits, std::size_t begin, std::size_t end,
              StockRows &rows, Block &block)
{
    const std::size_t steps = program.stepCount();
    const Index *lengthKind = program.calendar.lengthKind.data();
    const std::size_t table = g * program.calendar.kindLengthDays.size();
    // A copy, which the compiler can keep in registers.
    PileGroup group = rows.groups[g];
    std::array<const double *, kSideBySide> arrivals{};
    std::array<double *, kSideBySide> installedAfter{};
    for (std::size_t l = 0; l < kSideBySide; ++l) {
        arrivals[l] = arrivalsUnits + group.row[l] * steps;
        installedAfter[l] = rows.installedUnits.data() + group.row[l] * rows.stride + 1;
    }
    for (std::size_t k = begin; k < end; ++k) {
        if (k == group.nextWithdrawal) {
            withdrawFrom(program, k, group, rows);
        }
        const double *failing = rows.failureShare.data() + (table + lengthKind[k]) * kSideBySide;
        const double *limit = rows.installLimitUnits.data() + (table + lengthKind[k]) * kSideBySide;
        for (std::size_t l = 0; l < kSideBySide; ++l) {
            const double in = group.warehouse[l] + arrivals[l][k];
            const double failures = group.installed[l] * failing[l];
            const double replacements = std::min(failures, in);
            const double left = in - replacements;
            const double installs = std::min(std::max(0.0, left - group.spares[l]), limit[l]);
            group.warehouse[l] = std::max(0.0, left - installs);
            group.installed[l] = std::max(0.0, group.installed[l] - failures + replacements + installs);
            installedAfter[l][k] = group.installed[l];
            block.warehouseUnits[l][k - begin] = group.warehouse[l];
            block.failuresUnits[l][k - begin] = failures;
            block.replacementsUnits[l][k - begin] = replacements;
            block.installsUnits[l][k - begin] = installs;
        }
    }
    rows.groups[g] = group;
}

void addTo(double *__restrict sum, const double *__restrict row, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        sum[k] += row[k];
    }
}

/// Adds a row to the sums of its chip and its operator.
void addToBoth(double *__restrict chip, double *__restrict owner, const double *__restrict row, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        chip[k] += row[k];
        owner[k] += row[k];
    }
}

/// Adds max(0, warehouse - spares), the free stock.
void addFreeToBoth(double *__restrict chip, double *__restrict owner, const double *__restrict warehouse, double spares,
                   std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        const double above = warehouse[k] - spares;
        const double freeUnits = above > 0.0 ? above : 0.0;
        chip[k] += freeUnits;
        owner[k] += freeUnits;
    }
}

void addScaled(double *__restrict sum, const double *__restrict row, double factor, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        sum[k] += row[k] * factor;
    }
}

void addPower(double *__restrict sum, const double *__restrict installed, double watts, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        sum[k] += 0.5 * (installed[k] + installed[k + 1]) * watts;
    }
}

using Stocks = std::array<std::vector<double> *, 3>;
using Flows = std::array<std::vector<double> *, 6>;

Stocks stocksOf(StockSeries &series)
{
    return {&series.installedUnits, &series.warehouseUnits, &series.freeUnits};
}
Flows flowsOf(StockSeries &series)
{
    return {&series.arrivalsUnits, &series.blockedUnits,      &series.withdrawalsUnits,
            &series.failuresUnits, &series.replacementsUnits, &series.installsUnits};
}

/// Makes room for all steps; values are only those of the start, the rest is cleared block by block.
void prepare(StockSeries &series, std::size_t stepCount)
{
    for (std::vector<double> *row : stocksOf(series)) {
        row->resize(stepCount + 1);
        row->front() = 0.0;
    }
    for (std::vector<double> *row : flowsOf(series)) {
        row->resize(stepCount);
    }
}

void clear(std::vector<double> &row, std::size_t begin, std::size_t end)
{
    std::fill(row.begin() + static_cast<std::ptrdiff_t>(begin), row.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
}

void clear(StockSeries &series, std::size_t begin, std::size_t end)
{
    for (std::vector<double> *row : stocksOf(series)) {
        clear(*row, begin + 1, end + 1);
    }
    for (std::vector<double> *row : flowsOf(series)) {
        clear(*row, begin, end);
    }
}

/// Adds what one stockpile did in a block to its chip and its operator.
void addPile(const Block &block, std::size_t lane, const double *installedUnits, const double *arrivalsUnits,
             const double *blockedUnits, double spares, std::size_t begin, std::size_t count, StockSeries &chip,
             StockSeries &owner)
{
    const auto both = [&](std::vector<double> StockSeries::*series, std::size_t at, const double *row) {
        addToBoth((chip.*series).data() + at, (owner.*series).data() + at, row, count);
    };
    both(&StockSeries::installedUnits, begin + 1, installedUnits + begin + 1);
    both(&StockSeries::warehouseUnits, begin + 1, block.warehouseUnits[lane].data());
    addFreeToBoth(chip.freeUnits.data() + begin + 1, owner.freeUnits.data() + begin + 1,
                  block.warehouseUnits[lane].data(), spares, count);
    both(&StockSeries::failuresUnits, begin, block.failuresUnits[lane].data());
    both(&StockSeries::replacementsUnits, begin, block.replacementsUnits[lane].data());
    both(&StockSeries::installsUnits, begin, block.installsUnits[lane].data());
    both(&StockSeries::arrivalsUnits, begin, arrivalsUnits + begin);
    both(&StockSeries::blockedUnits, begin, blockedUnits + begin);
}

/// Adds the block of a chip to the totals.
void addChip(const StockSeries &chip, double powerW, double priceUsd, std::size_t begin, std::size_t count,
             TotalSeries &totals)
{
    const auto add = [&](std::vector<double> StockSeries::*series, std::size_t at) {
        addTo((totals.stocks.*series).data() + at, (chip.*series).data() + at, count);
    };
    for (const auto stock : {&StockSeries::installedUnits, &StockSeries::warehouseUnits, &StockSeries::freeUnits}) {
        add(stock, begin + 1);
    }
    for (const auto flow : {&StockSeries::arrivalsUnits, &StockSeries::blockedUnits, &StockSeries::failuresUnits,
                            &StockSeries::replacementsUnits, &StockSeries::installsUnits}) {
        add(flow, begin);
    }
    addScaled(totals.spendUsd.data() + begin, chip.arrivalsUnits.data() + begin, priceUsd, count);
    addScaled(totals.blockedUsd.data() + begin, chip.blockedUnits.data() + begin, priceUsd, count);
    addPower(totals.powerW.data() + begin, chip.installedUnits.data() + begin, powerW, count);
}

/// What stands in the books before the first step.
void writeStart(const Program &program, Result &result)
{
    const Piles &piles = program.piles;
    const auto add = [](StockSeries &series, double installed, double warehouse, double freeUnits) {
        series.installedUnits[0] += installed;
        series.warehouseUnits[0] += warehouse;
        series.freeUnits[0] += freeUnits;
    };
    for (std::size_t p = 0; p < piles.count(); ++p) {
        const double freeUnits = std::max(0.0, piles.warehouseUnits[p] - piles.sparesUnits[p]);
        for (StockSeries *series : {&result.chips[piles.chip[p]], &result.operators[piles.op[p]]}) {
            add(*series, piles.installedUnits[p], piles.warehouseUnits[p], freeUnits);
        }
    }
    for (const StockSeries &chip : result.chips) {
        add(result.totals.stocks, chip.installedUnits[0], chip.warehouseUnits[0], chip.freeUnits[0]);
    }
}

void writeWithdrawals(const Program &program, const StockRows &rows, Result &result)
{
    const Piles &piles = program.piles;
    for (std::size_t i = 0; i < piles.withdrawals.size(); ++i) {
        const Withdrawal &one = piles.withdrawals[i];
        result.chips[piles.chip[one.pile]].withdrawalsUnits[one.step] += rows.withdrawnUnits[i];
        result.operators[piles.op[one.pile]].withdrawalsUnits[one.step] += rows.withdrawnUnits[i];
        result.totals.stocks.withdrawalsUnits[one.step] += rows.withdrawnUnits[i];
    }
}

std::span<const Index> allPilesOf(const Program &program, Workspace &workspace)
{
    std::vector<Index> &all = workspace.allPiles;
    all.resize(program.piles.count());
    std::iota(all.begin(), all.end(), Index{0});
    return all;
}

} // namespace

void runStocks(const Program &program, std::span<const Index> piles, const double *arrivalsUnits, StockRows &rows)
{
    const std::size_t steps = program.stepCount();
    startAll(program, piles, rows);
    Block block; // nobody reads it
    for (std::size_t g = 0; g < rows.groups.size(); ++g) {
        for (std::size_t begin = 0; begin < steps; begin += kBlockSteps) {
            runBlock(program, g, arrivalsUnits, begin, std::min(steps, begin + kBlockSteps), rows, block);
        }
    }
}

void keepPiles(const Program &program, const Deliveries &deliveries, Workspace &workspace, PileRows &kept)
{
    const Piles &piles = program.piles;
    const std::size_t steps = program.stepCount();
    StockRows &rows = workspace.rows;
    startAll(program, allPilesOf(program, workspace), rows);
    kept.stride = rows.stride;
    for (auto *series : {&kept.warehouseUnits, &kept.replacementsUnits, &kept.installsUnits}) {
        series->resize(piles.count() * kept.stride); // all that is read is written below
    }
    Block block;
    for (std::size_t g = 0; g < rows.groups.size(); ++g) {
        const std::size_t first = g * kSideBySide;
        const std::size_t lanes = std::min(piles.count() - first, kSideBySide);
        for (std::size_t l = 0; l < lanes; ++l) {
            kept.warehouseUnits[(first + l) * kept.stride] = rows.groups[g].warehouse[l];
        }
        for (std::size_t begin = 0; begin < steps; begin += kBlockSteps) {
            const std::size_t end = std::min(steps, begin + kBlockSteps);
            runBlock(program, g, deliveries.arrivalsUnits.data(), begin, end, rows, block);
            const auto keep = [&](const Block::Rows &from, std::vector<double> &to, std::size_t shift) {
                for (std::size_t l = 0; l < lanes; ++l) {
                    std::copy_n(from[l].data(), end - begin, to.data() + (first + l) * kept.stride + begin + shift);
                }
            };
            keep(block.warehouseUnits, kept.warehouseUnits, 1);
            keep(block.replacementsUnits, kept.replacementsUnits, 0);
            keep(block.installsUnits, kept.installsUnits, 0);
        }
    }
}

void addInService(const double *installedUnits, std::size_t stepCount, double *inServiceUnits)
{
    for (std::size_t k = 0; k < stepCount; ++k) {
        inServiceUnits[k] += 0.5 * (installedUnits[k] + installedUnits[k + 1]);
    }
}

void runAllStocks(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result)
{
    const Piles &piles = program.piles;
    const std::size_t steps = program.stepCount();
    StockRows &rows = workspace.rows;
    startAll(program, allPilesOf(program, workspace), rows);
    workspace.inServiceUnits.assign(program.cells.count() * rows.stride, 0.0);

    TotalSeries &totals = result.totals;
    result.chips.resize(program.chipCount);
    result.operators.resize(program.operatorCount);
    const auto forEachSeries = [&](const auto &visit) {
        std::for_each(result.chips.begin(), result.chips.end(), visit);
        std::for_each(result.operators.begin(), result.operators.end(), visit);
        visit(totals.stocks);
    };
    forEachSeries([steps](StockSeries &series) { prepare(series, steps); });
    for (auto *series : {&totals.powerW, &totals.spendUsd, &totals.blockedUsd}) {
        series->assign(steps, 0.0);
    }
    writeStart(program, result);
    Block block;
    for (std::size_t begin = 0; begin < steps; begin += kBlockSteps) {
        const std::size_t end = std::min(steps, begin + kBlockSteps);
        forEachSeries([begin, end](StockSeries &series) { clear(series, begin, end); });
        for (std::size_t g = 0; g < rows.groups.size(); ++g) {
            runBlock(program, g, deliveries.arrivalsUnits.data(), begin, end, rows, block);
            const std::size_t first = g * kSideBySide;
            for (std::size_t l = 0; l < kSideBySide && first + l < piles.count(); ++l) {
                const std::size_t p = first + l;
                const double *installed = rows.installedUnits.data() + p * rows.stride;
                addPile(block, l, installed, deliveries.arrivalsUnits.data() + p * steps,
                        deliveries.blockedUnits.data() + p * steps, piles.sparesUnits[p], begin, end - begin,
                        result.chips[piles.chip[p]], result.operators[piles.op[p]]);
                addInService(installed + begin, end - begin,
                             workspace.inServiceUnits.data() + piles.cell[p] * rows.stride + begin);
            }
        }
        for (std::size_t c = 0; c < program.chipCount; ++c) {
            addChip(result.chips[c], program.chipPowerW[c], program.chipUnitPriceUsd[c], begin, end - begin, totals);
        }
    }
    writeWithdrawals(program, rows, result);
}

} // namespace penstock::engine
