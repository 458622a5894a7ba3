// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts of what lies, comes and costs (model.md 5, 9, 10).
#include "core/series/kinds.h"

#include "core/analysis/measures/cover.h"
#include "core/series/columns.h"
#include "core/series/selection.h"

#include <cmath>
#include <limits>

namespace penstock::series::kinds {

using analysis::PileGroups;
using analysis::ScenarioRun;
using engine::StockSeries;
using model::Grouping;
using model::View;

namespace {

const std::vector<Grouping> kByChip{Grouping::Chip, Grouping::Operator, Grouping::Platform, Grouping::None};
const std::vector<Grouping> kTotalFirst{Grouping::None, Grouping::Chip, Grouping::Operator, Grouping::Platform};

constexpr std::vector<double> StockSeries::*kRows[] = {&StockSeries::installedUnits,    &StockSeries::warehouseUnits,
                                                       &StockSeries::arrivalsUnits,     &StockSeries::blockedUnits,
                                                       &StockSeries::replacementsUnits, &StockSeries::installsUnits};

/// Adds the rows of one series to the sum of its group.
void add(const StockSeries &from, double weight, StockSeries &sum)
{
    for (const auto row : kRows) {
        (sum.*row).resize((from.*row).size(), 0.0);
        for (std::size_t k = 0; k < (from.*row).size(); ++k) {
            (sum.*row)[k] += weight * (from.*row)[k];
        }
    }
}

/// Empty groups have rows too.
void fit(std::size_t steps, std::vector<StockSeries> &sums)
{
    for (StockSeries &sum : sums) {
        for (const auto row : kRows) {
            const bool isStock = row == &StockSeries::installedUnits || row == &StockSeries::warehouseUnits;
            (sum.*row).resize(isStock ? steps + 1 : steps, 0.0);
        }
    }
}

/// The stocks of each group, the units of each chip times its weight (empty: 1). Taken from what the run holds of chips
/// or operators where that is enough; nothing where it would need single stockpiles and does not have them.
std::optional<std::vector<StockSeries>> groupStocks(const ScenarioRun &run, const Selection &selection,
                                                    const Groups &groups, const std::vector<double> &chipWeights)
{
    std::vector<StockSeries> sums(groups.count());
    const auto weightOf = [&chipWeights](std::size_t c) { return chipWeights.empty() ? 1.0 : chipWeights[c]; };
    if (selection.allOperators && groups.by != Grouping::Operator) {
        for (std::size_t c = 0; c < run.result.chips.size(); ++c) {
            if (groups.ofChip[c] != PileGroups::kNone) {
                add(run.result.chips[c], weightOf(c), sums[static_cast<std::size_t>(groups.ofChip[c])]);
            }
        }
    } else if (selection.allChips && chipWeights.empty()
               && (groups.by == Grouping::Operator || groups.by == Grouping::None)) {
        for (std::size_t o = 0; o < run.result.operators.size(); ++o) {
            const int group = groups.by == Grouping::Operator ? groups.ofOperator[o] : 0;
            if (selection.operators[o] != 0 && group != PileGroups::kNone) {
                add(run.result.operators[o], 1.0, sums[static_cast<std::size_t>(group)]);
            }
        }
    } else {
        PileGroups piles = pileGroups(run, selection, groups);
        for (const PilePlace &place : pilePlaces(run)) {
            piles.weights.push_back(weightOf(place.chip));
        }
        auto byPile = analysis::stockSums(run, piles);
        if (!byPile) {
            return std::nullopt;
        }
        sums = std::move(*byPile);
    }
    fit(run.result.stepCount(), sums);
    return sums;
}

struct Stocks {
    Groups groups;
    std::vector<StockSeries> sums; ///< [group]
};

/// Filters, grouping and sums, or a fault in \p data.
std::optional<Stocks> stocksOf(const ScenarioRun &run, const View &view, const std::vector<Grouping> &allowed,
                               const std::vector<double> &chipWeights, ChartData &data)
{
    const Selection selection = selectionOf(run, view, {true, true, false, false}, data);
    const Grouping by = groupingOf(view, allowed, data.notes);
    if (!data.fault.isEmpty()) {
        return std::nullopt;
    }
    Stocks stocks{groupsOf(run, selection, by), {}};
    auto sums = groupStocks(run, selection, stocks.groups, chipWeights);
    if (!sums) {
        data.fault = missing::kNotKept;
        return std::nullopt;
    }
    stocks.sums = std::move(*sums);
    return stocks;
}

ChartSeries seriesOf(const Groups &groups, std::size_t g, const char *part, Shape shape, std::vector<double> values)
{
    ChartSeries series;
    series.type = groups.type;
    series.id = groups.ids.at(static_cast<qsizetype>(g));
    series.part = QString::fromLatin1(part);
    series.shape = shape;
    series.values = std::move(values);
    return series;
}

template <class F> std::vector<double> ofChips(const ScenarioRun &run, F &&value)
{
    std::vector<double> values;
    for (const model::Id &id : run.plan.chips) {
        const auto *chip = entityOf<model::Chip>(run, id);
        values.push_back(chip != nullptr ? value(*chip) : 0.0);
    }
    return values;
}

/// Arrivals as columns, what is blocked on top.
void addColumns(const Stocks &stocks, const char *arrived, const char *blocked, ChartData &data)
{
    const Columns columns = columnsOf(data.boundaryDays);
    data.boundaryDays = columns.boundaryDays;
    data.perMonth = true;
    for (std::size_t g = 0; g < stocks.groups.count(); ++g) {
        data.series.push_back(
            seriesOf(stocks.groups, g, arrived, Shape::Column, columns.perMonth(stocks.sums[g].arrivalsUnits)));
    }
    for (std::size_t g = 0; g < stocks.groups.count(); ++g) {
        data.series.push_back(
            seriesOf(stocks.groups, g, blocked, Shape::Hatched, columns.perMonth(stocks.sums[g].blockedUnits)));
    }
}

} // namespace

void reservoir(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Chips;
    auto stocks = stocksOf(run, view, kByChip, {}, data);
    if (!stocks) {
        return;
    }
    for (const bool warehouse : {false, true}) {
        for (std::size_t g = 0; g < stocks->groups.count(); ++g) {
            StockSeries &sum = stocks->sums[g];
            data.series.push_back(seriesOf(stocks->groups, g, warehouse ? "warehouse" : "installed", Shape::Band,
                                           std::move(warehouse ? sum.warehouseUnits : sum.installedUnits)));
            data.series.back().onBoundaries = true;
        }
    }
}

void deliveries(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Chips;
    if (const auto stocks = stocksOf(run, view, kByChip, {}, data)) {
        addColumns(*stocks, "arrivals", "blocked", data);
    }
}

void spend(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Usd;
    const auto prices = ofChips(run, [](const model::Chip &chip) { return chip.unitPriceUsd; });
    if (const auto stocks = stocksOf(run, view, kTotalFirst, prices, data)) {
        addColumns(*stocks, "spend", "loss", data);
    }
}

void daysOfCover(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Days;
    const auto stocks = stocksOf(run, view, kByChip, {}, data);
    if (!stocks) {
        return;
    }
    for (std::size_t g = 0; g < stocks->groups.count(); ++g) {
        std::vector<double> values;
        for (const std::optional<double> &days : analysis::coverDays(stocks->sums[g], run.result.boundaryDays)) {
            values.push_back(days.value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        data.series.push_back(seriesOf(stocks->groups, g, "cover", Shape::Line, std::move(values)));
    }
}

void power(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Watts;
    const auto watts = ofChips(run, [](const model::Chip &chip) { return chip.tdpW; });
    const auto stocks = stocksOf(run, view, kTotalFirst, watts, data);
    if (!stocks) {
        return;
    }
    for (std::size_t g = 0; g < stocks->groups.count(); ++g) {
        const std::vector<double> &installed = stocks->sums[g].installedUnits;
        std::vector<double> values;
        for (std::size_t k = 0; k + 1 < installed.size(); ++k) {
            values.push_back(0.5 * (installed[k] + installed[k + 1])); // in service (model.md 5), already in watts
        }
        const Shape shape = stocks->groups.by == Grouping::None ? Shape::Line : Shape::Band;
        data.series.push_back(seriesOf(stocks->groups, g, "power", shape, std::move(values)));
    }
}

} // namespace penstock::series::kinds
