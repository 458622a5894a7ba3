// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_numbers.h"

#include "core/analysis/measures/cover.h"
#include "core/compile/gates.h"
#include "ui/forms/policy_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::compare {

using analysis::ScenarioRun;
using engine::StockSeries;
using model::EntityType;
using model::Id;

namespace {

constexpr double kUnmet = 1e-9;        // of the demand: less is rounding
constexpr double kEmpty = 0.01 + 1e-9; // of the largest stock so far (model.md 10)
constexpr double kNoUnits = 1e-9;

/// Step that holds \p day of the run, clamped.
std::size_t stepOf(const ScenarioRun &run, double day)
{
    const auto &days = run.result.boundaryDays;
    const auto after = std::upper_bound(days.begin(), days.end(), day);
    const auto index = after == days.begin() ? 0 : static_cast<std::size_t>(after - days.begin()) - 1;
    return std::min(index, run.result.stepCount() - 1);
}

/// Of values on the boundaries, linear between.
double stockAt(const ScenarioRun &run, const std::vector<double> &values, double day)
{
    const auto &days = run.result.boundaryDays;
    const std::size_t k = stepOf(run, day);
    const double length = days[k + 1] - days[k];
    const double share = length > 0.0 ? std::clamp((day - days[k]) / length, 0.0, 1.0) : 0.0;
    return values[k] + (values[k + 1] - values[k]) * share;
}

double sumTo(const std::vector<double> &values, std::size_t step)
{
    double sum = 0.0;
    for (std::size_t k = 0; k <= step && k < values.size(); ++k) {
        sum += values[k];
    }
    return sum;
}

/// The boundary since which the stock has been used up without a break; nothing: it holds something, or never did.
std::optional<double> emptySince(const ScenarioRun &run, const std::vector<double> &freeUnits, double day)
{
    const auto &days = run.result.boundaryDays;
    std::optional<double> since;
    double largest = 0.0;
    for (std::size_t j = 0; j < days.size() && days[j] <= day; ++j) {
        largest = std::max(largest, freeUnits[j]);
        const bool isEmpty = largest > kNoUnits && freeUnits[j] <= kEmpty * largest;
        if (!isEmpty) {
            since.reset();
        } else if (!since) {
            since = days[j];
        }
    }
    return since;
}

/// The chip behind the shortfall: see causeNumbers().
Id chipBehind(const ScenarioRun &run, const ScenarioRun *reference, double day)
{
    const std::vector<double> worth = worthOfChips(run);
    const std::size_t step = stepOf(run, day);
    const auto mostOf = [&](auto amount) {
        Id best;
        double most = kNoUnits;
        for (std::size_t c = 0; c < run.result.chips.size(); ++c) {
            const double here = amount(c) * worth[c];
            if (here > most) {
                most = here;
                best = run.plan.chips.at(static_cast<qsizetype>(c));
            }
        }
        return best;
    };
    Id best = mostOf([&](std::size_t c) { return sumTo(run.result.chips[c].blockedUnits, step); });
    if (best.isEmpty() && reference != nullptr && reference->result.stepCount() > 0) {
        best = mostOf([&](std::size_t c) {
            const qsizetype other = reference->plan.chips.indexOf(run.plan.chips.at(static_cast<qsizetype>(c)));
            return other < 0 ? 0.0
                             : stockAt(*reference,
                                       reference->result.chips[static_cast<std::size_t>(other)].installedUnits, day)
                                   - stockAt(run, run.result.chips[c].installedUnits, day);
        });
    }
    if (best.isEmpty()) {
        best = mostOf([&](std::size_t c) {
            const auto &installed = run.result.chips[c].installedUnits;
            return *std::max_element(installed.begin(), installed.begin() + static_cast<std::ptrdiff_t>(step) + 1)
                   - stockAt(run, installed, day);
        });
    }
    return best.isEmpty() ? run.plan.referenceChip : best;
}

Id largestStockpile(const ScenarioRun &run, const Id &chip)
{
    const model::Stockpile *largest = nullptr;
    const auto size = [](const model::Stockpile &pile) { return pile.installedUnits + pile.warehouseUnits; };
    for (const model::Stockpile &pile : run.resolved.stockpiles) {
        if (pile.enabled && pile.chip.id == chip && run.plan.operators.contains(pile.op.id)
            && (largest == nullptr || size(pile) > size(*largest))) {
            largest = &pile;
        }
    }
    return largest == nullptr ? Id() : largest->id;
}

/// What a restriction multiplies matching deliveries by on a day of the run.
double multiplierAt(const ScenarioRun &run, const Id &event, double day)
{
    const double end = run.result.boundaryDays.back();
    const forms::PolicyCurve curve = forms::policyCurve(run.resolved, event, std::min(day, 0.0), std::max(day, end));
    double value = 1.0;
    for (qsizetype i = 0; i + 1 < curve.points.size(); ++i) {
        const QPointF a = curve.points.at(i);
        const QPointF b = curve.points.at(i + 1);
        if (a.x() <= day && day <= b.x()) { // of two on the same day the later counts
            value = b.x() > a.x() ? a.y() + (b.y() - a.y()) * (day - a.x()) / (b.x() - a.x()) : b.y();
        }
    }
    return value;
}

/// Any delivery of the chip that takes part is matched.
bool matchesChip(const ScenarioRun &run, const model::PolicyEvent &event, const Id &chipId)
{
    const auto *chip = static_cast<const model::Chip *>(model::find(run.resolved, EntityType::Chip, chipId));
    return chip != nullptr
           && std::any_of(
               run.resolved.supplies.cbegin(), run.resolved.supplies.cend(), [&](const model::Supply &supply) {
                   return supply.enabled && supply.chip.id == chipId && supply.kind != model::SupplyKind::Withdrawal
                          && run.plan.operators.contains(supply.op.id)
                          && compile::matches(event, supply, *chip, compile::ratingOf(*chip));
               });
}

/// \p day counts from the project start.
QList<ActingGate> gatesOn(const ScenarioRun &run, const Id &chip, double day)
{
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    QList<ActingGate> gates;
    for (qsizetype i = 0; i < run.plan.events.size(); ++i) {
        const auto *event = static_cast<const model::PolicyEvent *>(
            model::find(run.resolved, EntityType::PolicyEvent, run.plan.events.at(i)));
        const bool isCap = event != nullptr && event->kind == model::PolicyKind::Cap;
        if (event == nullptr || (!isCap && event->kind != model::PolicyKind::Restrict)
            || !matchesChip(run, *event, chip)) {
            continue;
        }
        const auto index = static_cast<std::size_t>(i);
        const double from = run.plan.eventStartDay[index];
        const double to = run.plan.eventEndDay[index];
        ActingGate gate;
        gate.event = event->id;
        gate.isCap = isCap;
        gate.capPerMonth = event->capPerMonth;
        gate.multiplier = isCap ? 1.0 : multiplierAt(run, event->id, day);
        gate.startDay = start + from;
        gate.endDay = start + to;
        gate.isActive = from <= day && day < to;
        gate.isRush = !isCap && day < from && gate.multiplier != 1.0;
        gates.append(gate);
    }
    // Those that act, the strictest first; then what acted last; then what comes next.
    const auto group = [day, start](const ActingGate &gate) {
        return gate.isActive ? 0 : gate.startDay <= start + day ? 1 : 2;
    };
    std::stable_sort(gates.begin(), gates.end(), [&group](const ActingGate &a, const ActingGate &b) {
        if (group(a) != group(b)) {
            return group(a) < group(b);
        }
        return group(a) == 0   ? a.multiplier < b.multiplier
               : group(a) == 1 ? a.endDay > b.endDay
                               : a.startDay < b.startDay;
    });
    return gates;
}

void fillStocks(const ScenarioRun &run, const ScenarioRun *reference, double day, CauseNumbers &numbers)
{
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    const auto chip = static_cast<std::size_t>(run.plan.chips.indexOf(numbers.chip));
    const StockSeries &stocks = run.result.chips[chip];
    const std::size_t step = stepOf(run, day);
    numbers.installed = stockAt(run, stocks.installedUnits, day);
    numbers.warehouse = stockAt(run, stocks.warehouseUnits, day);
    numbers.installedPeak = numbers.installed;
    numbers.installedPeakDay = numbers.day;
    for (std::size_t j = 0; j <= step; ++j) {
        if (stocks.installedUnits[j] > numbers.installedPeak) {
            numbers.installedPeak = stocks.installedUnits[j];
            numbers.installedPeakDay = start + run.result.boundaryDays[j];
        }
        numbers.warehousePeak = std::max(numbers.warehousePeak, stocks.warehouseUnits[j]);
    }
    if (const auto since = emptySince(run, stocks.freeUnits, day)) {
        numbers.emptySince = start + *since;
    }
    numbers.coverDays = analysis::coverDays(stocks, run.result.boundaryDays)[step];
    const double months = (run.result.boundaryDays[step + 1] - run.result.boundaryDays[step]) / engine::kDaysPerMonth;
    numbers.arrivalsPerMonth = stocks.arrivalsUnits[step] / months;
    numbers.blockedPerMonth = stocks.blockedUnits[step] / months;
    numbers.blockedSoFar = sumTo(stocks.blockedUnits, step);
    if (reference != nullptr) {
        const qsizetype other = reference->plan.chips.indexOf(numbers.chip);
        if (other >= 0) {
            numbers.referenceInstalled =
                stockAt(*reference, reference->result.chips[static_cast<std::size_t>(other)].installedUnits, day);
        }
    }
}

} // namespace

std::vector<double> worthOfChips(const ScenarioRun &run)
{
    std::vector<double> worth(static_cast<std::size_t>(run.plan.chips.size()), 1.0);
    const qsizetype reference = run.plan.chips.indexOf(run.plan.referenceChip);
    if (reference < 0 || run.plan.workloads.isEmpty()) {
        return worth;
    }
    const auto &throughput = run.plan.hardwareThroughputTflops;
    for (std::size_t c = 0; c < worth.size(); ++c) {
        double sum = 0.0;
        for (std::size_t w = 0; w < throughput[c].size(); ++w) {
            const double unit = throughput[static_cast<std::size_t>(reference)][w];
            sum += unit > 0.0 ? throughput[c][w] / unit : 0.0;
        }
        worth[c] = sum / static_cast<double>(std::max<std::size_t>(throughput[c].size(), 1));
    }
    return worth;
}

std::optional<CauseNumbers> causeNumbers(const ScenarioRun &run, const ScenarioRun *reference, double day,
                                         const Id &chip)
{
    if (run.result.stepCount() == 0) {
        return std::nullopt;
    }
    if (reference != nullptr && (reference->result.stepCount() == 0 || reference->plan.start != run.plan.start)) {
        reference = nullptr;
    }
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    const double at = std::clamp(day - start, run.result.boundaryDays.front(), run.result.boundaryDays.back());
    const std::size_t step = stepOf(run, at);
    CauseNumbers numbers;
    numbers.day = start + at;
    const engine::TotalSeries &totals = run.result.totals;
    numbers.demand = totals.demand[step];
    numbers.unmet = totals.unmet[step] > kUnmet * numbers.demand ? totals.unmet[step] : 0.0;
    numbers.usable = totals.usable[step];
    numbers.stranded = totals.stranded[step];
    for (std::size_t w = 0; w < run.result.workloads.size(); ++w) {
        const engine::WorkloadSeries &series = run.result.workloads[w];
        if (series.unmet[step] > kUnmet * series.demand[step]) {
            numbers.workloads.append({run.plan.workloads.at(static_cast<qsizetype>(w)), series.unmet[step]});
        }
    }
    std::stable_sort(numbers.workloads.begin(), numbers.workloads.end(),
                     [](const ShortWorkload &a, const ShortWorkload &b) { return a.unmet > b.unmet; });
    if (reference != nullptr) {
        numbers.referenceUsable = reference->result.totals.usable[stepOf(*reference, at)];
    }
    numbers.chip = run.plan.chips.contains(chip) ? chip : chipBehind(run, reference, at);
    if (run.plan.chips.contains(numbers.chip)) {
        fillStocks(run, reference, at, numbers);
        numbers.stockpile = largestStockpile(run, numbers.chip);
        numbers.gates = gatesOn(run, numbers.chip, at);
    } else {
        numbers.chip.clear();
    }
    return numbers;
}

} // namespace penstock::compare
