// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_run.h"

#include "core/analysis/measures/bite.h"
#include "core/analysis/measures/shortfall.h"
#include "core/compile/compile.h"
#include "core/engine/simulate.h"
#include "core/model/scenario.h"
#include "core/model/validate.h"

namespace penstock::analysis {

using namespace model;

struct RunCache::Private {
    compile::DeliveryCache deliveries;
    engine::Workspace workspace;
    engine::Result counterfactual;
};

RunCache::RunCache()
    : m_d(std::make_unique<Private>())
{
}
RunCache::~RunCache() = default;
RunCache::RunCache(RunCache &&) noexcept = default;
RunCache &RunCache::operator=(RunCache &&) noexcept = default;

namespace {

Measures measuresOf(const Settings &settings, const engine::Result &result)
{
    Measures measures;
    const auto shortfall = [&](const auto &series) {
        return shortfallOf(result.boundaryDays, series.demand, series.served, series.unmet, settings.shortfallTolerance,
                           settings.shortfallMinDays);
    };
    measures.total = shortfall(result.totals);
    for (const engine::WorkloadSeries &workload : result.workloads) {
        measures.workloads.push_back(shortfall(workload));
    }
    measures.stockOutDay = stockOutOf(result.boundaryDays, result.totals.stocks.freeUnits);
    for (const engine::StockSeries &chip : result.chips) {
        measures.chipStockOutDay.push_back(stockOutOf(result.boundaryDays, chip.freeUnits));
    }
    for (const engine::StockSeries &owner : result.operators) {
        measures.operatorStockOutDay.push_back(stockOutOf(result.boundaryDays, owner.freeUnits));
    }
    return measures;
}

/// The run without each event in turn. What arrives is all that an event changes: where it arrives as before, the
/// event has no bite and need not be simulated.
void bites(ScenarioRun &run, engine::Program &program, RunCache::Private &cache)
{
    const std::vector<double> arrivals = program.arrivalsUnits;
    for (qsizetype j = 0; j < run.plan.events.size(); ++j) {
        const auto *event =
            static_cast<const PolicyEvent *>(find(run.resolved, EntityType::PolicyEvent, run.plan.events.at(j)));
        if (event->kind == PolicyKind::Marker) {
            run.measures.events.emplace_back();
            continue;
        }
        const double start = run.plan.eventStartDay[static_cast<std::size_t>(j)];
        const bool helps = event->kind == PolicyKind::Lift || (event->kind == PolicyKind::Restrict && event->pass > 1.0);
        compile::compileDeliveries(run.resolved, run.plan, event->id, cache.deliveries, program);
        if (program.arrivalsUnits == arrivals) {
            run.measures.events.emplace_back(EventBite{start, helps, std::nullopt, std::nullopt});
            continue;
        }
        engine::simulate(program, cache.workspace, cache.counterfactual);
        run.measures.events.emplace_back(biteOf(run.result, cache.counterfactual, start, helps,
                                                run.resolved.settings.biteThreshold,
                                                run.resolved.settings.shortfallTolerance));
    }
}

} // namespace

Expected<ScenarioRunPtr> runScenario(const Project &project, const Id &scenario, RunCache &cache,
                                     Counterfactuals counterfactuals)
{
    auto resolved = resolve(project, scenario);
    if (!resolved) {
        return tl::make_unexpected(resolved.error());
    }
    for (const Problem &problem : validateEntities(*resolved)) {
        if (severity(problem.code) == Severity::Error) {
            return tl::make_unexpected(problem);
        }
    }
    auto compiled = compile::compile(*resolved, compile::referenceChipOf(project), cache.d().deliveries);
    if (!compiled) {
        return tl::make_unexpected(compiled.error());
    }
    auto run = std::make_shared<ScenarioRun>();
    run->scenario = scenario;
    run->resolved = std::move(*resolved);
    run->plan = std::move(compiled->plan);
    engine::simulate(compiled->program, cache.d().workspace, run->result);
    run->measures = measuresOf(run->resolved.settings, run->result);
    if (counterfactuals == Counterfactuals::All) {
        bites(*run, compiled->program, cache.d());
    }
    return ScenarioRunPtr(std::move(run));
}

} // namespace penstock::analysis
