// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts of what is wanted and of what is short, by workload (model.md 6 and 9).
#include "core/series/kinds.h"

#include "core/series/scaled.h"

namespace penstock::series {

using analysis::ScenarioRun;
using engine::WorkloadSeries;
using model::EntityType;
using model::Grouping;
using model::View;

UnitScale unitOf(const ScenarioRun &run, const View &view, ChartData &data)
{
    DisplayUnit unit = displayUnit(run.resolved, view.unit);
    std::optional<UnitScale> scale = scaleOf(run, unit);
    const bool isUnknown = unit.kind == DisplayUnit::Kind::ReferenceChip && !view.unit.isEmpty();
    if (!scale || isUnknown) {
        data.notes.push_back({Note::Kind::UnitIgnored, EntityType::Project, view.unit});
        unit = {};
        scale = scaleOf(run, unit);
    }
    switch (unit.kind) {
    case DisplayUnit::Kind::ReferenceChip:
    case DisplayUnit::Kind::Chip:
        data.quantity = Quantity::ReferenceUnits;
        data.unitId = unit.id.isEmpty() ? run.plan.referenceChip : unit.id;
        break;
    case DisplayUnit::Kind::Pflops: data.quantity = Quantity::Pflops; break;
    case DisplayUnit::Kind::TokensPerDay:
        data.quantity = Quantity::TokensPerDay;
        data.unitId = unit.id;
        break;
    }
    return std::move(*scale);
}

std::vector<double> chosenWeights(const Selection &selection, const UnitScale &scale)
{
    std::vector<double> weights = scale.workloads;
    for (std::size_t w = 0; w < weights.size(); ++w) {
        weights[w] = selection.workloads[w] != 0 ? weights[w] : 0.0;
    }
    return weights;
}

QList<model::Id> chosenWorkloads(const ScenarioRun &run, const Selection &selection, const UnitScale &scale)
{
    QList<model::Id> chosen;
    const std::vector<double> weights = chosenWeights(selection, scale);
    for (std::size_t w = 0; w < weights.size(); ++w) {
        if (weights[w] > 0.0) {
            chosen.append(run.plan.workloads.at(static_cast<qsizetype>(w)));
        }
    }
    return chosen;
}

std::vector<double> chosenSum(const ScenarioRun &run, const Selection &selection, const UnitScale &scale,
                              std::vector<double> WorkloadSeries::*series)
{
    const std::vector<double> weights = chosenWeights(selection, scale);
    std::vector<double> sum(run.result.stepCount(), 0.0);
    for (std::size_t w = 0; w < weights.size(); ++w) {
        const std::vector<double> &row = run.result.workloads[w].*series;
        for (std::size_t k = 0; k < sum.size() && weights[w] > 0.0; ++k) {
            sum[k] += row[k] * weights[w];
        }
    }
    for (std::size_t k = 0; k < sum.size(); ++k) {
        sum[k] *= scale.step(k);
    }
    return sum;
}

std::vector<char> shortSteps(const ScenarioRun &run, const Selection &selection)
{
    const UnitScale reference{std::vector<double>(run.result.workloads.size(), 1.0), 1.0, {}};
    const auto demand = chosenSum(run, selection, reference, &WorkloadSeries::demand);
    const auto unmet = chosenSum(run, selection, reference, &WorkloadSeries::unmet);
    std::vector<char> isShort;
    for (std::size_t k = 0; k < demand.size(); ++k) {
        isShort.push_back(unmet[k] > engine::kEpsilon * demand[k] ? 1 : 0);
    }
    return isShort;
}

namespace kinds {

namespace {

constexpr FilterUse kWorkloads{false, false, true, false};

ChartSeries seriesOf(const model::Id &workload, const char *part, Shape shape, std::vector<double> values)
{
    ChartSeries series;
    series.type = workload.isEmpty() ? EntityType::Project : EntityType::Workload;
    series.id = workload;
    series.part = QString::fromLatin1(part);
    series.shape = shape;
    series.values = std::move(values);
    return series;
}

void bands(const ScenarioRun &run, const View &view, const char *part, std::vector<double> WorkloadSeries::*series,
           ChartData &data)
{
    const UnitScale scale = unitOf(run, view, data);
    const Selection selection = selectionOf(run, view, kWorkloads, data);
    const Grouping by = groupingOf(view, {Grouping::Workload, Grouping::None}, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    if (by == Grouping::None) {
        data.series.push_back(seriesOf({}, part, Shape::Band, chosenSum(run, selection, scale, series)));
        return;
    }
    for (const model::Id &id : chosenWorkloads(run, selection, scale)) {
        const auto w = static_cast<std::size_t>(run.plan.workloads.indexOf(id));
        std::vector<double> values = run.result.workloads[w].*series;
        for (std::size_t k = 0; k < values.size(); ++k) {
            values[k] *= scale.workloads[w] * scale.step(k);
        }
        data.series.push_back(seriesOf(id, part, Shape::Band, std::move(values)));
    }
}

std::vector<double> coverageOf(const std::vector<double> &demand, const std::vector<double> &served)
{
    std::vector<double> coverage;
    for (std::size_t k = 0; k < demand.size(); ++k) {
        coverage.push_back(demand[k] > 0.0 ? served[k] / demand[k] : 1.0);
    }
    return coverage;
}

} // namespace

void demand(const ScenarioRun &run, const View &view, ChartData &data)
{
    bands(run, view, "demand", &WorkloadSeries::demand, data);
}

void shortfall(const ScenarioRun &run, const View &view, ChartData &data)
{
    bands(run, view, "unmet", &WorkloadSeries::unmet, data);
}

void coverage(const ScenarioRun &run, const View &view, ChartData &data)
{
    data.quantity = Quantity::Share;
    const Selection selection = selectionOf(run, view, kWorkloads, data);
    const Grouping by = groupingOf(view, {Grouping::Workload, Grouping::None}, data.notes);
    if (!data.fault.isEmpty()) {
        return;
    }
    const UnitScale reference{std::vector<double>(run.result.workloads.size(), 1.0), 1.0, {}};
    if (by == Grouping::Workload) {
        for (const model::Id &id : chosenWorkloads(run, selection, reference)) {
            const auto &workload = run.result.workloads[static_cast<std::size_t>(run.plan.workloads.indexOf(id))];
            data.series.push_back(seriesOf(id, "coverage", Shape::Line, coverageOf(workload.demand, workload.served)));
        }
    }
    data.series.push_back(seriesOf({}, "coverage", Shape::Line,
                                   selection.allWorkloads
                                       ? run.result.totals.coverage
                                       : coverageOf(chosenSum(run, selection, reference, &WorkloadSeries::demand),
                                                    chosenSum(run, selection, reference, &WorkloadSeries::served))));
}

} // namespace kinds

} // namespace penstock::series
