// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chip_charts.h"

#include "core/compile/throughput.h"
#include "core/series/selection.h"

#include <algorithm>

namespace penstock::series {

using analysis::ScenarioRun;

namespace {

std::size_t at(qsizetype i)
{
    return static_cast<std::size_t>(i);
}

const model::Workload *firstChosen(const ScenarioRun &run, const model::View &view)
{
    for (const QString &id : view.workloads) {
        if (run.plan.workloads.contains(id)) {
            return entityOf<model::Workload>(run, id);
        }
    }
    return run.plan.workloads.isEmpty() ? nullptr : entityOf<model::Workload>(run, run.plan.workloads.first());
}

} // namespace

BarData throughputBars(const ScenarioRun &run, const model::View &view)
{
    BarData bars;
    const Selection selection = selectionOf(run, view, {true, false, true, false}, bars.notes, bars.fault);
    for (qsizetype w = 0; w < run.plan.workloads.size(); ++w) {
        if (selection.workloads[at(w)] != 0) {
            bars.workloads.append(run.plan.workloads.at(w));
        }
    }
    for (qsizetype c = 0; c < run.plan.chips.size(); ++c) {
        if (selection.chips[at(c)] == 0) {
            continue;
        }
        bars.chips.append(run.plan.chips.at(c));
        std::vector<double> &row = bars.tflops.emplace_back();
        for (qsizetype w = 0; w < run.plan.workloads.size(); ++w) {
            if (selection.workloads[at(w)] != 0) {
                row.push_back(run.plan.hardwareThroughputTflops[at(c)][at(w)]);
            }
        }
    }
    if (bars.fault.isEmpty() && (bars.chips.isEmpty() || bars.workloads.isEmpty())) {
        bars.fault = missing::kNothingChosen;
    }
    return bars;
}

ScatterData chipScatter(const ScenarioRun &run, const model::View &view)
{
    ScatterData scatter;
    const Selection selection = selectionOf(run, view, {true, false, false, false}, scatter.notes, scatter.fault);
    for (qsizetype c = 0; c < run.plan.chips.size(); ++c) {
        if (selection.chips[at(c)] == 0) {
            continue;
        }
        const compile::Rating &rating = run.plan.ratings[at(c)];
        if (rating.pd) {
            scatter.points.push_back({run.plan.chips.at(c), rating.tpp, *rating.pd});
        } else {
            scatter.withoutDensity.append(run.plan.chips.at(c));
        }
    }
    if (scatter.fault.isEmpty() && scatter.points.empty() && scatter.withoutDensity.isEmpty()) {
        scatter.fault = missing::kNothingChosen;
    }
    return scatter;
}

RooflineData roofline(const ScenarioRun &run, const model::View &view)
{
    RooflineData data;
    const Selection selection = selectionOf(run, view, {true, false, true, false}, data.notes, data.fault);
    const model::Workload *workload = firstChosen(run, view);
    if (workload == nullptr || run.plan.chips.isEmpty()) {
        data.fault = missing::kNothingChosen;
    }
    if (!data.fault.isEmpty()) {
        return data;
    }
    data.workload = workload->id;
    data.precision = workload->precision;
    data.intensityFlopPerByte = workload->intensityFlopPerByte;
    data.balance = workload->intensityFlopPerByte * workload->mbu / workload->mfu;
    const auto w = at(run.plan.workloads.indexOf(workload->id));
    for (qsizetype c = 0; c < run.plan.chips.size(); ++c) {
        const auto *chip = entityOf<model::Chip>(run, run.plan.chips.at(c));
        if (selection.chips[at(c)] == 0 || chip == nullptr) {
            continue;
        }
        RooflineData::Point point;
        point.chip = chip->id;
        point.memoryBandwidthTBs = chip->memoryBandwidthTBs;
        point.peakTflops = compile::peakTflops(*chip, workload->precision);
        point.throughputTflops = run.plan.hardwareThroughputTflops[at(c)][w];
        point.memoryBound = point.peakTflops * workload->mfu
                            > point.memoryBandwidthTBs * workload->intensityFlopPerByte * workload->mbu;
        data.points.push_back(point);
    }
    return data;
}

} // namespace penstock::series
