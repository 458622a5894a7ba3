// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chart_data.h"

#include "core/series/display_unit.h"
#include "core/series/kinds.h"

#include <algorithm>
#include <cmath>

namespace penstock::series {

using analysis::ScenarioRun;
using model::ViewKind;

namespace {

bool isStacked(const ChartSeries &series)
{
    return series.shape != Shape::Line;
}

bool isZero(const ChartSeries &series)
{
    return std::all_of(series.values.begin(), series.values.end(), [](double value) { return value == 0.0; });
}

/// Stacked groups that are nothing throughout would be names without anything to see.
void dropEmptyGroups(ChartData &data)
{
    const auto isNothing = [](const ChartSeries &series) {
        return isStacked(series) && !series.id.isEmpty() && isZero(series);
    };
    if (!std::all_of(data.series.begin(), data.series.end(), isNothing)) {
        data.series.erase(std::remove_if(data.series.begin(), data.series.end(), isNothing), data.series.end());
    }
}

void fill(const ScenarioRun &run, const model::View &view, ChartData &data)
{
    switch (view.kind) {
    case ViewKind::CapacityDemand: return kinds::capacityDemand(run, view, data);
    case ViewKind::CapacityStack: return kinds::capacityStack(run, view, data);
    case ViewKind::Reservoir: return kinds::reservoir(run, view, data);
    case ViewKind::Deliveries: return kinds::deliveries(run, view, data);
    case ViewKind::Demand: return kinds::demand(run, view, data);
    case ViewKind::Coverage: return kinds::coverage(run, view, data);
    case ViewKind::Shortfall: return kinds::shortfall(run, view, data);
    case ViewKind::Headroom: return kinds::headroom(run, view, data);
    case ViewKind::Stranded: return kinds::stranded(run, view, data);
    case ViewKind::DaysOfCover: return kinds::daysOfCover(run, view, data);
    case ViewKind::Power: return kinds::power(run, view, data);
    case ViewKind::Spend: return kinds::spend(run, view, data);
    case ViewKind::ServedBy: return kinds::servedBy(run, view, data);
    case ViewKind::Overview:
    case ViewKind::Throughput:
    case ViewKind::ChipScatter:
    case ViewKind::Roofline:
    case ViewKind::Measures:
    case ViewKind::Timeline: break;
    }
    data.fault = missing::kNotOfTime;
}

} // namespace

const ChartSeries *ChartData::find(model::EntityType type, const model::Id &id, const QString &part) const
{
    const auto found = std::find_if(series.begin(), series.end(), [&](const ChartSeries &each) {
        return each.type == type && each.id == id && each.part == part;
    });
    return found != series.end() ? &*found : nullptr;
}

ChartData chartData(const ScenarioRun &run, const model::View &view)
{
    ChartData data;
    if (run.result.stepCount() == 0) {
        data.fault = missing::kNoSteps;
        return data;
    }
    data.boundaryDays = boundaryDaysOf(run);
    fill(run, view, data);
    if (!data.fault.isEmpty()) {
        data.series.clear();
        return data;
    }
    dropEmptyGroups(data);
    return data;
}

std::optional<Span> spanOf(const ChartData &data)
{
    std::optional<Span> span;
    const auto take = [&span](double value) {
        if (!std::isfinite(value)) {
            return;
        }
        if (!span) {
            span = Span{value, value};
        }
        span->lowest = std::min(span->lowest, value);
        span->highest = std::max(span->highest, value);
    };
    std::vector<double> stack;
    for (const ChartSeries &series : data.series) {
        if (!isStacked(series)) {
            std::for_each(series.values.begin(), series.values.end(), take);
            continue;
        }
        stack.resize(std::max(stack.size(), series.values.size()), 0.0);
        for (std::size_t k = 0; k < series.values.size(); ++k) {
            stack[k] += series.values[k];
        }
        std::for_each(stack.begin(), stack.end(), take);
        take(0.0);
    }
    return span;
}

std::vector<Multiple> multiples(const std::vector<analysis::ScenarioRunPtr> &runs, const model::View &view)
{
    std::vector<Multiple> all;
    const auto split = [&](const QList<model::Id> &ids, model::EntityType type, QStringList model::View::*filter) {
        for (const model::Id &id : ids) {
            if ((view.*filter).isEmpty() || (view.*filter).contains(id)) {
                model::View one = view;
                one.*filter = {id};
                all.push_back({type, id, chartData(*runs.front(), one)});
            }
        }
    };
    if (runs.empty()) {
        return all;
    }
    switch (view.multiples) {
    case model::Multiples::Operators:
        split(runs.front()->plan.operators, model::EntityType::Operator, &model::View::operators);
        break;
    case model::Multiples::Workloads:
        split(runs.front()->plan.workloads, model::EntityType::Workload, &model::View::workloads);
        break;
    case model::Multiples::None:
    case model::Multiples::Scenarios:
        for (const analysis::ScenarioRunPtr &run : runs) {
            all.push_back({model::EntityType::Scenario, run->scenario, chartData(*run, view)});
        }
        break;
    }
    return all;
}

std::optional<Span> commonSpan(const std::vector<Multiple> &multiples)
{
    std::optional<Span> common;
    for (const Multiple &multiple : multiples) {
        if (const auto span = spanOf(multiple.data)) {
            common =
                common ? Span{std::min(common->lowest, span->lowest), std::max(common->highest, span->highest)} : *span;
        }
    }
    return common;
}

} // namespace penstock::series
