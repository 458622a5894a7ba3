// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_run.h"

#include "core/analysis/measures/bite.h"
#include "core/analysis/measures/shortfall.h"
#include "core/analysis/pile_sums.h"
#include "core/analysis/stock_program.h"
#include "core/compile/compile.h"
#include "core/engine/simulate.h"
#include "core/engine/stocks.h"
#include "core/model/scenario.h"
#include "core/model/validate.h"

namespace penstock::analysis {

using namespace model;

struct RunCache::Private {
    compile::DeliveryCache deliveries;
    engine::Workspace workspace;
    engine::ChangedArrivals changed;
    engine::Headline counterfactual;
};

RunCache::RunCache()
    : m_d(std::make_unique<Private>())
{}
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
void bites(const compile::Compiled &compiled, RunCache::Private &cache, ScenarioRun &run)
{
    const Settings &settings = run.resolved.settings;
    for (qsizetype i = 0; i < run.plan.events.size(); ++i) {
        const auto *event =
            static_cast<const PolicyEvent *>(find(run.resolved, EntityType::PolicyEvent, run.plan.events.at(i)));
        std::optional<EventBite> &bite = run.measures.events.emplace_back();
        if (event->kind == PolicyKind::Marker) {
            continue;
        }
        const auto index = static_cast<std::size_t>(i);
        const bool helps =
            event->kind == PolicyKind::Lift || (event->kind == PolicyKind::Restrict && event->pass > 1.0);
        bite = EventBite{run.plan.eventStartDay[index], helps, std::nullopt, std::nullopt};
        compile::deliverWithout(compiled.deliveryPlan, index, cache.deliveries, cache.changed);
        if (!cache.changed.piles.empty()) {
            engine::simulateChanged(compiled.program, cache.changed, cache.workspace, cache.counterfactual);
            measureBite(run.result, cache.counterfactual, settings.biteThreshold, settings.shortfallTolerance, *bite);
        }
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
    run->plan = compiled->plan;
    engine::simulate(compiled->program, compiled->deliveries, cache.d().workspace, run->result);
    run->measures = measuresOf(run->resolved.settings, run->result);
    if (counterfactuals == Counterfactuals::All) {
        bites(*compiled, cache.d(), *run);
    }
    run->stocks = std::make_shared<const StockProgram>(
        StockProgram{std::move(compiled->program), std::move(compiled->deliveries)});
    return ScenarioRunPtr(std::move(run));
}

engine::PileRows stockpileRowsOf(const ScenarioRun &run)
{
    engine::PileRows rows;
    engine::Workspace workspace;
    fillStockpileRows(run, workspace, rows);
    return rows;
}

void fillStockpileRows(const ScenarioRun &run, engine::Workspace &workspace, engine::PileRows &rows)
{
    if (run.stocks == nullptr) {
        rows = {};
        return;
    }
    engine::keepPiles(run.stocks->program, run.stocks->deliveries, workspace, rows);
}

} // namespace penstock::analysis
