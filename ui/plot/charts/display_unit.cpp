// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/display_unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::plot {

namespace {

constexpr double kSecondsPerDay = 86400.0;

const model::Workload *workloadOf(const analysis::ScenarioRun &run, const model::Id &id)
{
    for (const model::Workload &workload : run.resolved.workloads) {
        if (workload.id == id)
            return &workload;
    }
    return nullptr;
}

/// hw(chip, workload) in TFLOP/s; 0 where it is unknown.
double throughput(const analysis::ScenarioRun &run, qsizetype chip, std::size_t workload)
{
    const auto &table = run.plan.hardwareThroughputTflops;
    const auto row = static_cast<std::size_t>(chip);
    return chip >= 0 && row < table.size() && workload < table[row].size() ? table[row][workload] : 0.0;
}

/// What one reference unit of each workload is in the unit, or empty where the unit means nothing here.
std::vector<double> factors(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    const qsizetype reference = run.plan.chips.indexOf(run.plan.referenceChip);
    const qsizetype chip = run.plan.chips.indexOf(unit.id);
    std::vector<double> factors;
    for (std::size_t w = 0; w < run.result.workloads.size(); ++w) {
        const double ref = throughput(run, reference, w);
        const double own = unit.kind == DisplayUnit::Kind::Pflops ? 1000.0 : throughput(run, chip, w);
        if (!(ref > 0.0) || !(own > 0.0))
            return {};
        factors.push_back(ref / own);
    }
    return factors;
}

/// Idle capacity serves nobody yet: the mean of the services that could use it (model.md 9).
double meanFactor(const analysis::ScenarioRun &run, const std::vector<double> &factors)
{
    double services = 0.0;
    double serviceCount = 0.0;
    double all = 0.0;
    for (std::size_t w = 0; w < factors.size(); ++w) {
        all += factors[w];
        const model::Workload *workload = workloadOf(run, run.plan.workloads.value(static_cast<qsizetype>(w)));
        if (workload != nullptr && workload->kind != model::WorkloadKind::Training) {
            services += factors[w];
            serviceCount += 1.0;
        }
    }
    if (serviceCount > 0.0)
        return services / serviceCount;
    return factors.empty() ? 1.0 : all / static_cast<double>(factors.size());
}

void takeTotals(const analysis::ScenarioRun &run, CapacitySeries &series)
{
    const engine::TotalSeries &totals = run.result.totals;
    series.demand = totals.demand;
    series.served = totals.served;
    series.unmet = totals.unmet;
    series.usable = totals.usable;
    series.stranded = totals.stranded;
}

void takeWeighted(const analysis::ScenarioRun &run, const std::vector<double> &factors, CapacitySeries &series)
{
    const std::size_t steps = run.result.stepCount();
    const double idleFactor = meanFactor(run, factors);
    series.demand.assign(steps, 0.0);
    series.served.assign(steps, 0.0);
    series.unmet.assign(steps, 0.0);
    for (std::size_t w = 0; w < factors.size(); ++w) {
        const engine::WorkloadSeries &workload = run.result.workloads[w];
        for (std::size_t k = 0; k < steps; ++k) {
            series.demand[k] += workload.demand[k] * factors[w];
            series.served[k] += workload.served[k] * factors[w];
            series.unmet[k] += workload.unmet[k] * factors[w];
        }
    }
    series.usable = series.served;
    series.stranded.assign(steps, 0.0);
    for (std::size_t k = 0; k < steps; ++k) {
        series.usable[k] += run.result.totals.idle[k] * idleFactor;
        series.stranded[k] = run.result.totals.stranded[k] * idleFactor;
    }
}

bool takeTokens(const analysis::ScenarioRun &run, const model::Id &id, CapacitySeries &series)
{
    const qsizetype index = run.plan.workloads.indexOf(id);
    const model::Workload *workload = workloadOf(run, id);
    if (index < 0 || workload == nullptr || !(workload->gflopPerToken > 0.0))
        return false;
    const auto w = static_cast<std::size_t>(index);
    const double ref = throughput(run, run.plan.chips.indexOf(run.plan.referenceChip), w);
    const engine::WorkloadSeries &own = run.result.workloads[w];
    const std::size_t steps = run.result.stepCount();
    const double perUnit =
        ref * 1000.0 / workload->gflopPerToken * kSecondsPerDay / std::max(workload->peakFactor, 1.0);
    for (std::size_t k = 0; k < steps; ++k) {
        const double tokens = perUnit * own.gain[k]; // a gain makes more tokens of the same chips
        series.demand.push_back(own.demand[k] * tokens);
        series.served.push_back(own.served[k] * tokens);
        series.unmet.push_back(own.unmet[k] * tokens);
        series.usable.push_back((own.served[k] + run.result.totals.idle[k]) * tokens);
        series.stranded.push_back(run.result.totals.stranded[k] * tokens);
    }
    return true;
}

} // namespace

std::size_t CapacitySeries::stepAt(double day) const
{
    if (boundaryDays.size() < 2)
        return 0;
    const auto above = std::upper_bound(boundaryDays.begin(), boundaryDays.end(), day + 1e-6);
    const auto index = above - boundaryDays.begin();
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(index - 1, 0, static_cast<std::ptrdiff_t>(boundaryDays.size()) - 2));
}

CapacitySeries capacitySeries(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    CapacitySeries series;
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    series.boundaryDays.reserve(run.result.boundaryDays.size());
    for (const double day : run.result.boundaryDays)
        series.boundaryDays.push_back(start + day);
    if (unit.kind == DisplayUnit::Kind::TokensPerDay && takeTokens(run, unit.id, series))
        return series;
    if (unit.kind == DisplayUnit::Kind::Chip || unit.kind == DisplayUnit::Kind::Pflops) {
        const std::vector<double> weights = factors(run, unit);
        if (!weights.empty()) {
            takeWeighted(run, weights, series);
            return series;
        }
    }
    takeTotals(run, series);
    return series;
}

QString chipOf(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    const bool other = unit.kind == DisplayUnit::Kind::Chip && run.plan.chips.contains(unit.id);
    return model::nameOf(run.resolved, model::EntityType::Chip, other ? unit.id : run.plan.referenceChip);
}

QString unitText(DisplayUnit::Kind kind, const QString &chipName)
{
    if (kind == DisplayUnit::Kind::Pflops)
        return QStringLiteral("PFLOP/s");
    if (kind == DisplayUnit::Kind::TokensPerDay)
        return QCoreApplication::translate("DisplayUnit", "tokens a day");
    //: %1 is the name of a chip
    return QCoreApplication::translate("DisplayUnit", "%1-equivalent units").arg(chipName);
}

QString unitText(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    return unitText(unit.kind, chipOf(run, unit));
}

} // namespace penstock::plot
