// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/display_unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::series {

namespace {

constexpr double kSecondsPerDay = 86400.0;

const model::Workload *workloadOf(const analysis::ScenarioRun &run, const model::Id &id)
{
    return static_cast<const model::Workload *>(model::find(run.resolved, model::EntityType::Workload, id));
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
        if (!(ref > 0.0) || !(own > 0.0)) {
            return {};
        }
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
    if (serviceCount > 0.0) {
        return services / serviceCount;
    }
    return factors.empty() ? 1.0 : all / static_cast<double>(factors.size());
}

std::optional<UnitScale> tokenScale(const analysis::ScenarioRun &run, const model::Id &id)
{
    const qsizetype index = run.plan.workloads.indexOf(id);
    const model::Workload *workload = workloadOf(run, id);
    if (index < 0 || workload == nullptr || !(workload->gflopPerToken > 0.0)) {
        return std::nullopt;
    }
    const auto w = static_cast<std::size_t>(index);
    const double ref = throughput(run, run.plan.chips.indexOf(run.plan.referenceChip), w);
    const double perUnit =
        ref * 1000.0 / workload->gflopPerToken * kSecondsPerDay / std::max(workload->peakFactor, 1.0);
    UnitScale scale;
    scale.workloads.assign(run.result.workloads.size(), 0.0);
    scale.workloads[w] = 1.0;
    scale.steps.reserve(run.result.stepCount());
    for (const double gain : run.result.workloads[w].gain) {
        scale.steps.push_back(perUnit * gain); // a gain makes more tokens of the same chips
    }
    return scale;
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

void takeScaled(const analysis::ScenarioRun &run, const UnitScale &scale, CapacitySeries &series)
{
    const std::size_t steps = run.result.stepCount();
    for (auto *values : {&series.demand, &series.served, &series.unmet, &series.usable, &series.stranded}) {
        values->assign(steps, 0.0);
    }
    for (std::size_t w = 0; w < scale.workloads.size(); ++w) {
        const engine::WorkloadSeries &workload = run.result.workloads[w];
        for (std::size_t k = 0; k < steps; ++k) {
            series.demand[k] += workload.demand[k] * scale.workloads[w];
            series.served[k] += workload.served[k] * scale.workloads[w];
            series.unmet[k] += workload.unmet[k] * scale.workloads[w];
        }
    }
    for (std::size_t k = 0; k < steps; ++k) {
        series.demand[k] *= scale.step(k);
        series.unmet[k] *= scale.step(k);
        series.usable[k] = (series.served[k] + run.result.totals.idle[k] * scale.idle) * scale.step(k);
        series.served[k] *= scale.step(k);
        series.stranded[k] = run.result.totals.stranded[k] * scale.idle * scale.step(k);
    }
}

} // namespace

bool UnitScale::isReference() const
{
    return steps.empty() && idle == 1.0
           && std::all_of(workloads.begin(), workloads.end(), [](double factor) { return factor == 1.0; });
}

DisplayUnit displayUnit(const model::Project &project, const QString &unit)
{
    using Kind = DisplayUnit::Kind;
    if (unit == QLatin1String("pflops")) {
        return {Kind::Pflops, {}};
    }
    if (model::find(project, model::EntityType::Chip, unit) != nullptr) {
        return {Kind::Chip, unit};
    }
    if (model::find(project, model::EntityType::Workload, unit) != nullptr) {
        return {Kind::TokensPerDay, unit};
    }
    return {};
}

std::optional<UnitScale> scaleOf(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    switch (unit.kind) {
    case DisplayUnit::Kind::ReferenceChip: break;
    case DisplayUnit::Kind::TokensPerDay: return tokenScale(run, unit.id);
    case DisplayUnit::Kind::Chip:
        if (unit.id == run.plan.referenceChip) {
            break;
        }
        [[fallthrough]];
    case DisplayUnit::Kind::Pflops: {
        std::vector<double> weights = factors(run, unit);
        if (weights.empty()) {
            return std::nullopt;
        }
        const double idle = meanFactor(run, weights);
        return UnitScale{std::move(weights), idle, {}};
    }
    }
    return UnitScale{std::vector<double>(run.result.workloads.size(), 1.0), 1.0, {}};
}

std::size_t CapacitySeries::stepAt(double day) const
{
    if (boundaryDays.size() < 2) {
        return 0;
    }
    const auto above = std::upper_bound(boundaryDays.begin(), boundaryDays.end(), day + 1e-6);
    const auto index = above - boundaryDays.begin();
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(index - 1, 0, static_cast<std::ptrdiff_t>(boundaryDays.size()) - 2));
}

CapacitySeries capacitySeries(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    CapacitySeries series;
    series.boundaryDays = boundaryDaysOf(run);
    const std::optional<UnitScale> scale = scaleOf(run, unit);
    if (scale && !scale->isReference()) {
        takeScaled(run, *scale, series);
    } else {
        takeTotals(run, series);
    }
    return series;
}

QString chipOf(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    const bool other = unit.kind == DisplayUnit::Kind::Chip && run.plan.chips.contains(unit.id);
    return model::nameOf(run.resolved, model::EntityType::Chip, other ? unit.id : run.plan.referenceChip);
}

QString unitText(DisplayUnit::Kind kind, const QString &chipName)
{
    if (kind == DisplayUnit::Kind::Pflops) {
        return QStringLiteral("PFLOP/s");
    }
    if (kind == DisplayUnit::Kind::TokensPerDay) {
        return QCoreApplication::translate("DisplayUnit", "tokens a day");
    }
    //: %1 is the name of a chip
    return QCoreApplication::translate("DisplayUnit", "%1-equivalent units").arg(chipName);
}

QString unitText(const analysis::ScenarioRun &run, const DisplayUnit &unit)
{
    return unitText(unit.kind, chipOf(run, unit));
}

std::vector<double> boundaryDaysOf(const analysis::ScenarioRun &run)
{
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    std::vector<double> days;
    days.reserve(run.result.boundaryDays.size());
    for (const double day : run.result.boundaryDays) {
        days.push_back(start + day);
    }
    return days;
}

} // namespace penstock::series
