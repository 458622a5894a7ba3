// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/other_runs.h"

#include "core/model/scenario.h"
#include "ui/compute/run_inputs.h"
#include "ui/compute/run_scheduler.h"
#include "ui/compute/scenario_set.h"

#include <algorithm>

namespace penstock::compute {

using analysis::ScenarioRunPtr;
using model::Id;

OtherRuns::OtherRuns(document::ProjectDocument &document, RunScheduler &scheduler)
    : m_document(document)
    , m_scheduler(scheduler)
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything) {
            ++m_epoch;
            m_kept.clear();
        }
        update();
    });
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &OtherRuns::update);
    connect(&scheduler, &RunScheduler::runsChanged, this, &OtherRuns::adoptFromScheduler);
}

OtherRuns::~OtherRuns()
{
    m_pool.waitForDone(); // its result would come here
}

void OtherRuns::add(ScenarioSet *set)
{
    m_sets.append(set);
}

void OtherRuns::remove(ScenarioSet *set)
{
    m_sets.removeAll(set);
    forgetUnasked();
}

ScenarioRunPtr OtherRuns::run(const Id &scenario) const
{
    const Runs &runs = m_scheduler.runs();
    if (scenario == m_document.scenario() && runs.current != nullptr && runs.current->scenario == scenario) {
        return runs.current;
    }
    if (scenario == m_scheduler.referenceScenario() && runs.reference != nullptr
        && runs.reference->scenario == scenario) {
        return runs.reference;
    }
    const auto kept = m_kept.find(scenario);
    return kept == m_kept.end() ? nullptr : kept->second.run;
}

bool OtherRuns::isUpToDate(const Id &scenario) const
{
    if (isOfScheduler(scenario)) {
        return !m_scheduler.isRunning() && !m_scheduler.runs().coarse;
    }
    const auto kept = m_kept.find(scenario);
    return kept != m_kept.end() && isFresh(kept->second, scenario);
}

bool OtherRuns::isOfScheduler(const Id &scenario) const
{
    return scenario == m_document.scenario() || scenario == m_scheduler.referenceScenario();
}

bool OtherRuns::isFresh(const Kept &kept, const Id &scenario) const
{
    if (!kept.isTried) {
        return false;
    }
    if (kept.revision == m_document.revision()) {
        return true;
    }
    const auto resolved = model::resolve(m_document.project(), scenario);
    return resolved && inputsOf(*resolved) == kept.inputs;
}

/// What is asked for and out of date, the one that waits longest first, so that a drag renews all in turn.
QStringList OtherRuns::missing()
{
    QStringList missing;
    for (const ScenarioSet *set : std::as_const(m_sets)) {
        if (!set->isActive()) {
            continue;
        }
        for (const Id &id : set->scenarios()) {
            if (missing.contains(id) || isOfScheduler(id)
                || model::find(m_document.project(), model::EntityType::Scenario, id) == nullptr) {
                continue;
            }
            Kept &kept = m_kept[id];
            if (isFresh(kept, id)) {
                kept.revision = m_document.revision();
            } else {
                missing.append(id);
            }
        }
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [this](const Id &a, const Id &b) { return m_kept[a].revision < m_kept[b].revision; });
    return missing;
}

OtherRuns::Outcome OtherRuns::computed(const model::Project &project, const Id &scenario, analysis::RunCache &cache)
{
    Outcome outcome;
    outcome.scenario = scenario;
    if (const auto resolved = model::resolve(project, scenario)) {
        outcome.inputs = inputsOf(*resolved);
    }
    outcome.run = analysis::runScenario(project, scenario, cache).value_or(nullptr);
    return outcome;
}

void OtherRuns::update()
{
    forgetUnasked();
    const QStringList missing = this->missing();
    if (missing.isEmpty() || m_isRunning) {
        return; // the run under way starts the next one when it ends
    }
    const double expected = m_scheduler.expectedMilliseconds(static_cast<int>(missing.size()));
    const double left = RunScheduler::kFrameMilliseconds - m_scheduler.runs().milliseconds;
    if (expected > left) {
        runOnPool(missing);
        return;
    }
    for (const Id &id : missing) {
        Outcome outcome = computed(m_document.project(), id, *m_kept[id].cache);
        outcome.revision = m_document.revision();
        outcome.epoch = m_epoch;
        take(std::move(outcome));
    }
    Q_EMIT changed();
}

void OtherRuns::runOnPool(const QStringList &missing)
{
    m_isRunning = true;
    const Id id = missing.constFirst();
    m_pool.start([this, id, project = m_document.project(), revision = m_document.revision(), epoch = m_epoch,
                  cache = m_kept[id].cache] {
        Outcome outcome = computed(project, id, *cache);
        outcome.revision = revision;
        outcome.epoch = epoch;
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome)]() mutable {
                m_isRunning = false;
                take(std::move(outcome));
                update();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

/// What was computed before an edit made since is still newer than what is shown.
void OtherRuns::take(Outcome outcome)
{
    const auto kept = m_kept.find(outcome.scenario);
    if (kept == m_kept.end() || outcome.epoch != m_epoch) {
        return;
    }
    kept->second.run = std::move(outcome.run);
    kept->second.inputs = std::move(outcome.inputs);
    kept->second.revision = outcome.revision;
    kept->second.isTried = true;
}

/// A scenario that is no longer the current one has its run already.
void OtherRuns::adopt(const ScenarioRunPtr &run)
{
    if (run == nullptr) {
        return;
    }
    const auto kept = m_kept.find(run->scenario);
    if (kept != m_kept.end() && kept->second.run != run) {
        kept->second.run = run;
        kept->second.inputs = inputsOf(run->resolved);
        kept->second.revision = 0; // decided by its inputs
        kept->second.isTried = true;
    }
}

void OtherRuns::adoptFromScheduler()
{
    for (const ScenarioSet *set : std::as_const(m_sets)) {
        for (const Id &id : set->scenarios()) {
            m_kept[id]; // so that it is kept
        }
    }
    const Runs &runs = m_scheduler.runs();
    if (!runs.coarse) {
        adopt(runs.current);
    }
    adopt(runs.reference);
    update();
}

void OtherRuns::forgetUnasked()
{
    std::erase_if(m_kept, [this](const auto &kept) {
        return std::none_of(m_sets.cbegin(), m_sets.cend(),
                            [&kept](const ScenarioSet *set) { return set->scenarios().contains(kept.first); });
    });
}

} // namespace penstock::compute
