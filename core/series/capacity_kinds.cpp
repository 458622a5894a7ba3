// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts of capacity and of what it serves (model.md 9).
#include "core/series/kinds.h"

#include "core/series/scaled.h"
#include "core/series/selection.h"

#include <algorithm>

namespace penstock::series::kinds {

using analysis::CapacityShares;
using analysis::PileGroups;
using analysis::ScenarioRun;
using model::Grouping;
using model::View;

namespace {

constexpr FilterUse kCapacity{true, true, true, false};
constexpr FilterUse kCapacityAndDemand{true, true, true, true};
const std::vector<Grouping> kByChip{Grouping::Chip, Grouping::Operator, Grouping::Platform, Grouping::None};

/// Whether each operator may serve one of the workloads that pass.
std::vector<char> mayServe(const ScenarioRun &run, const Selection &selection)
{
    std::vector<char> may(static_cast<std::size_t>(run.plan.operators.size()), selection.allWorkloads ? 1 : 0);
    for (qsizetype w = 0; w < run.plan.workloads.size(); ++w) {
        const auto *workload = entityOf<model::Workload>(run, run.plan.workloads.at(w));
        if (workload == nullptr || selection.workloads[static_cast<std::size_t>(w)] == 0) {
            continue;
        }
        for (std::size_t o = 0; o < may.size(); ++o) {
            const bool isNamed = workload->operators.ids.contains(run.plan.operators.at(static_cast<qsizetype>(o)));
            may[o] = may[o] != 0 || workload->operators.isEmpty() || isNamed ? 1 : 0;
        }
    }
    return may;
}

void scaleSteps(const UnitScale &scale, std::vector<std::vector<double>> &rows)
{
    if (scale.steps.empty()) {
        return;
    }
    for (std::vector<double> &row : rows) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            row[k] *= scale.steps[k];
        }
    }
}

/// Served and idle capacity of each group in the unit.
std::optional<CapacityShares> sharesOf(const ScenarioRun &run, const Selection &selection, const Groups &groups,
                                       const UnitScale &scale)
{
    PileGroups piles = pileGroups(run, selection, groups);
    const std::vector<char> may = mayServe(run, selection);
    for (const PilePlace &place : pilePlaces(run)) {
        piles.weights.push_back(may[place.op] != 0 ? scale.idle : 0.0);
    }
    auto shares = analysis::capacityShares(run, piles, chosenWeights(selection, scale));
    if (shares) {
        scaleSteps(scale, shares->served);
        scaleSteps(scale, shares->idle);
    }
    return shares;
}

/// What serves, what is idle, and in which steps the workloads chosen are short, for the whole selection.
struct Capacity {
    std::vector<double> demand;
    std::vector<double> unmet;
    std::vector<double> served;
    std::vector<double> usable;
    std::vector<double> stranded;
};

std::optional<Capacity> capacityOf(const ScenarioRun &run, const View &view, const Selection &selection,
                                   const UnitScale &scale)
{
    if (selection.isAll()) {
        CapacitySeries all = capacitySeries(run, displayUnit(run.resolved, view.unit));
        return Capacity{std::move(all.demand), std::move(all.unmet), std::move(all.served), std::move(all.usable),
                        std::move(all.stranded)};
    }
    auto shares = sharesOf(run, selection, groupsOf(run, selection, Grouping::None), scale);
    if (!shares) {
        return std::nullopt;
    }
    Capacity capacity{chosenSum(run, selection, scale, &engine::WorkloadSeries::demand),
                      chosenSum(run, selection, scale, &engine::WorkloadSeries::unmet),
                      std::move(shares->served[0]),
                      {},
                      {}};
    const std::vector<char> isShort = shortSteps(run, selection);
    for (std::size_t k = 0; k < capacity.served.size(); ++k) {
        capacity.usable.push_back(capacity.served[k] + shares->idle[0][k]);
        capacity.stranded.push_back(isShort[k] != 0 ? shares->idle[0][k] : 0.0);
    }
    return capacity;
}

ChartSeries total(const char *part, Shape shape, std::vector<double> values)
{
    ChartSeries series;
    series.part = QString::fromLatin1(part);
    series.shape = shape;
    series.values = std::move(values);
    return series;
}

void addBands(const Groups &groups, const char *part, std::vector<std::vector<double>> rows, ChartData &data)
{
    for (std::size_t g = 0; g < groups.count(); ++g) {
        ChartSeries series = total(part, Shape::Band, std::move(rows[g]));
        series.type = groups.type;
        series.id = groups.ids.at(static_cast<qsizetype>(g));
        data.series.push_back(std::move(series));
    }
}

/// One band of the whole where the run does not hold its stockpiles; false where that would not be what was asked for.
bool addWhole(const ScenarioRun &run, const View &view, const Selection &selection, const UnitScale &scale,
              std::vector<double> Capacity::*values, const char *part, ChartData &data)
{
    auto whole = capacityOf(run, view, selection, scale);
    if (!whole) {
        data.fault = missing::kNotKept;
        return false;
    }
    data.series.push_back(total(part, Shape::Band, std::move((*whole).*values)));
    return true;
}

void noteNotGrouped(ChartData &data)
{
    data.notes.push_back({Note::Kind::GroupingIgnored, model::EntityType::Project, {}});
}

} // namespace

void capacityDemand(const ScenarioRun &run, const View &view, ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kCapacityAndDemand, data);
    (void)groupingOf(view, {Grouping::None}, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    auto capacity = capacityOf(run, view, selection, scale);
    if (!capacity) {
        data.fault = missing::kNotKept;
        return;
    }
    data.series.push_back(total("served", Shape::Band, std::move(capacity->served)));
    data.series.push_back(total("unmet", Shape::Hatched, std::move(capacity->unmet)));
    data.series.push_back(total("stranded", Shape::Line, std::move(capacity->stranded)));
    data.series.push_back(total("usable", Shape::Line, std::move(capacity->usable)));
    data.series.push_back(total("demand", Shape::Line, std::move(capacity->demand)));
}

void headroom(const ScenarioRun &run, const View &view, ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kCapacityAndDemand, data);
    (void)groupingOf(view, {Grouping::None}, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    auto capacity = capacityOf(run, view, selection, scale);
    if (!capacity) {
        data.fault = missing::kNotKept;
        return;
    }
    for (std::size_t k = 0; k < capacity->usable.size(); ++k) {
        capacity->usable[k] -= capacity->demand[k];
    }
    data.series.push_back(total("headroom", Shape::Line, std::move(capacity->usable)));
}

void capacityStack(const ScenarioRun &run, const View &view, ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kCapacity, data);
    const Grouping by = groupingOf(view, kByChip, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    const Groups groups = groupsOf(run, selection, by);
    auto shares = by == Grouping::None ? std::nullopt : sharesOf(run, selection, groups, scale);
    if (!shares) {
        if (addWhole(run, view, selection, scale, &Capacity::usable, "usable", data) && by != Grouping::None) {
            noteNotGrouped(data);
        }
        return;
    }
    for (std::size_t g = 0; g < groups.count(); ++g) {
        for (std::size_t k = 0; k < shares->served[g].size(); ++k) {
            shares->served[g][k] += shares->idle[g][k];
        }
    }
    addBands(groups, "usable", std::move(shares->served), data);
}

void stranded(const ScenarioRun &run, const View &view, ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kCapacity, data);
    const Grouping by = groupingOf(view, kByChip, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    const Groups groups = groupsOf(run, selection, by);
    auto shares = by == Grouping::None ? std::nullopt : sharesOf(run, selection, groups, scale);
    if (!shares) {
        if (addWhole(run, view, selection, scale, &Capacity::stranded, "stranded", data) && by != Grouping::None) {
            noteNotGrouped(data);
        }
        return;
    }
    const std::vector<char> isShort = shortSteps(run, selection);
    for (std::vector<double> &row : shares->idle) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            row[k] = isShort[k] != 0 ? row[k] : 0.0;
        }
    }
    addBands(groups, "stranded", std::move(shares->idle), data);
}

namespace {

/// From what the run says of each workload by chip.
void servedByChips(const ScenarioRun &run, const Selection &selection, const Groups &groups, const UnitScale &scale,
                   std::vector<std::vector<double>> &rows)
{
    const std::vector<double> weights = chosenWeights(selection, scale);
    for (std::size_t w = 0; w < weights.size(); ++w) {
        const auto &byChip = run.result.workloads[w].servedByChip;
        for (std::size_t c = 0; c < byChip.size() && weights[w] > 0.0; ++c) {
            const int group =
                groups.type == model::EntityType::Workload
                    ? static_cast<int>(groups.ids.indexOf(run.plan.workloads.at(static_cast<qsizetype>(w))))
                    : groups.ofChip[c];
            if (selection.chips[c] == 0 || group == PileGroups::kNone) {
                continue;
            }
            std::vector<double> &row = rows[static_cast<std::size_t>(group)];
            for (std::size_t k = 0; k < byChip[c].size(); ++k) {
                row[k] += byChip[c][k] * weights[w];
            }
        }
    }
    scaleSteps(scale, rows);
}

/// By workload of some operators: one workload after the other.
bool servedByWorkloadOfOperators(const ScenarioRun &run, const Selection &selection, const Groups &groups,
                                 const UnitScale &scale, std::vector<std::vector<double>> &rows)
{
    for (std::size_t g = 0; g < groups.count(); ++g) {
        Selection one = selection;
        std::fill(one.workloads.begin(), one.workloads.end(), 0);
        one.workloads[static_cast<std::size_t>(run.plan.workloads.indexOf(groups.ids.at(static_cast<qsizetype>(g))))] =
            1;
        auto shares = sharesOf(run, one, groupsOf(run, selection, Grouping::None), scale);
        if (!shares) {
            return false;
        }
        rows[g] = std::move(shares->served[0]);
    }
    return true;
}

} // namespace

void servedBy(const ScenarioRun &run, const View &view, ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kCapacity, data);
    const Grouping by = groupingOf(
        view, {Grouping::Chip, Grouping::Platform, Grouping::Operator, Grouping::Workload, Grouping::None}, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    Groups groups = groupsOf(run, selection, by);
    if (by == Grouping::Workload) {
        groups.type = model::EntityType::Workload;
        groups.ids = chosenWorkloads(run, selection, scale);
    }
    std::vector<std::vector<double>> rows(groups.count(), std::vector<double>(run.result.stepCount(), 0.0));
    bool isKept = true;
    if (selection.allOperators && by != Grouping::Operator) {
        servedByChips(run, selection, groups, scale, rows);
    } else if (by == Grouping::Workload) {
        isKept = servedByWorkloadOfOperators(run, selection, groups, scale, rows);
    } else if (auto shares = sharesOf(run, selection, groups, scale)) {
        rows = std::move(shares->served);
    } else {
        isKept = false;
    }
    if (!isKept) {
        data.fault = missing::kNotKept;
        return;
    }
    addBands(groups, "served", std::move(rows), data);
}

} // namespace penstock::series::kinds
