// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/run_scheduler.h"

#include "core/compile/compile.h"
#include "core/model/scenario.h"
#include "core/model/validate.h"
#include "ui/compute/other_runs.h"
#include "ui/compute/run_inputs.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace penstock::compute {

using analysis::RunCache;
using analysis::ScenarioRunPtr;
using document::Revision;
using model::Id;

namespace {

ScenarioRunPtr runOf(const model::Project &project, const Id &scenario, RunCache &cache)
{
    return analysis::runScenario(project, scenario, cache).value_or(nullptr);
}

} // namespace

/// What is to be computed, as values, so that it can go to another thread.
struct RunScheduler::Job {
    Revision revision = 0;
    model::Project project;
    Id scenario;
    Id reference;
    bool needsCurrent = false;
    bool needsReference = false;
    double work = 0.0;

    [[nodiscard]] bool isEmpty() const { return !needsCurrent && !needsReference; }
    [[nodiscard]] Outcome run(RunCache &cache, RunCache &referenceCache) const;
};

struct RunScheduler::Outcome {
    Job job; ///< that it answers
    ScenarioRunPtr current;
    ScenarioRunPtr reference;
    double milliseconds = 0.0;
};

RunScheduler::Outcome RunScheduler::Job::run(RunCache &cache, RunCache &referenceCache) const
{
    QElapsedTimer timer;
    timer.start();
    Outcome outcome;
    outcome.job = *this;
    if (needsCurrent) {
        outcome.current = runOf(project, scenario, cache);
    }
    if (needsReference) {
        outcome.reference = runOf(project, reference, referenceCache);
    }
    outcome.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return outcome;
}

RunScheduler::RunScheduler(document::ProjectDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_cache(std::make_unique<RunCache>())
    , m_referenceCache(std::make_unique<RunCache>())
    , m_coarseCache(std::make_unique<RunCache>())
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything) {
            m_reference.clear();
        }
        recompute();
    });
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &RunScheduler::recompute);
    m_others = std::make_unique<OtherRuns>(document, *this); // hears of changes after this
    recompute();
}

RunScheduler::~RunScheduler()
{
    m_pool.waitForDone(); // it uses the caches
}

void RunScheduler::setReference(const Id &scenario)
{
    if (scenario != m_reference) {
        m_reference = scenario;
        recompute();
    }
}

Id RunScheduler::referenceScenario() const
{
    const bool known = model::find(m_document.project(), model::EntityType::Scenario, m_reference) != nullptr;
    const Id chosen = known ? m_reference : m_document.parentScenario();
    return chosen == m_document.scenario() ? Id() : chosen;
}

double RunScheduler::expectedFor(double work) const
{
    return m_forcedMilliseconds.value_or(
        work * *std::min_element(m_millisecondsPerWork.cbegin(), m_millisecondsPerWork.cend()));
}

double RunScheduler::expectedMilliseconds(int count) const
{
    return expectedFor(workOf(m_document.project()) * count);
}

void RunScheduler::beginGesture()
{
    m_inGesture = true;
    m_runs.beforeDrag = m_runs.current;
}

void RunScheduler::endGesture()
{
    if (!std::exchange(m_inGesture, false)) {
        return;
    }
    m_runs.beforeDrag = nullptr;
    if (m_runs.coarse) {
        recompute();
    }
    Q_EMIT runsChanged();
}

bool RunScheduler::isUpToDate(const ScenarioRunPtr &run, const Id &scenario) const
{
    if (run == nullptr || run->scenario != scenario) {
        return false;
    }
    const auto resolved = model::resolve(m_document.project(), scenario);
    return resolved && inputsOf(*resolved) == inputsOf(run->resolved);
}

RunScheduler::Job RunScheduler::jobNow() const
{
    Job job;
    job.revision = m_document.revision();
    job.project = m_document.project();
    job.scenario = m_document.scenario();
    job.reference = referenceScenario();
    job.needsCurrent = m_runs.coarse || !isUpToDate(m_runs.current, job.scenario);
    job.needsReference = !job.reference.isEmpty() && !isUpToDate(m_runs.reference, job.reference);
    job.work = workOf(job.project) * ((job.needsCurrent ? 1.0 : 0.0) + (job.needsReference ? 1.0 : 0.0));
    return job;
}

void RunScheduler::recompute()
{
    Job job = jobNow();
    const QList<model::Problem> before = m_runs.problems;
    checkProblems();
    if (job.reference.isEmpty() && m_runs.reference != nullptr) {
        m_runs.reference = nullptr;
        Q_EMIT runsChanged();
    }
    if (job.isEmpty()) {
        m_runs.revision = job.revision;
        if (m_runs.problems != before) {
            Q_EMIT runsChanged();
        }
        return;
    }
    const double expected = expectedFor(job.work);
    if (!m_isRunning && expected <= kFrameMilliseconds) {
        take(job.run(*m_cache, *m_referenceCache));
        return;
    }
    if (m_inGesture) {
        runCoarse(job);
        return;
    }
    if (m_runs.problems != before) {
        Q_EMIT runsChanged();
    }
    if (!m_isRunning) {
        runOnPool(std::move(job));
    } // else the run under way will find that it is stale and start the next one
}

void RunScheduler::runOnPool(Job job)
{
    m_isRunning = true;
    m_pool.start([this, job = std::move(job)] {
        Outcome outcome = job.run(*m_cache, *m_referenceCache);
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)]() mutable { finishPoolRun(std::move(outcome)); },
            Qt::QueuedConnection);
    });
    Q_EMIT runningChanged();
}

void RunScheduler::finishPoolRun(Outcome outcome)
{
    m_isRunning = false;
    const bool isStale = outcome.job.revision != m_document.revision() || outcome.job.scenario != m_document.scenario()
                         || outcome.job.reference != referenceScenario();
    if (isStale) {
        recompute();
    } else {
        take(std::move(outcome));
    }
    Q_EMIT runningChanged();
}

void RunScheduler::take(Outcome outcome)
{
    const Job &job = outcome.job;
    if (job.needsCurrent) {
        m_runs.current = std::move(outcome.current);
        m_runs.coarse = false;
    }
    if (job.needsReference) {
        m_runs.reference = std::move(outcome.reference);
    }
    m_runs.revision = job.revision;
    m_runs.milliseconds = outcome.milliseconds;
    if (job.work > 0.0 && (m_runs.current != nullptr || m_runs.reference != nullptr)) {
        std::rotate(m_millisecondsPerWork.begin(), m_millisecondsPerWork.begin() + 1, m_millisecondsPerWork.end());
        m_millisecondsPerWork.back() = outcome.milliseconds / job.work;
    }
    Q_EMIT runsChanged();
}

void RunScheduler::runCoarse(Job job)
{
    job.project.settings.step = model::StepLength::Month;
    job.needsReference = false;
    QElapsedTimer timer;
    timer.start();
    m_runs.current = runOf(job.project, job.scenario, *m_coarseCache);
    m_runs.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_runs.revision = job.revision;
    m_runs.coarse = true;
    Q_EMIT runsChanged();
}

void RunScheduler::checkProblems()
{
    const model::Project &resolved = m_document.resolved();
    m_runs.problems = model::validate(resolved);
    if (!model::hasErrors(m_runs.problems)) {
        m_runs.problems += compile::problemsOf(resolved, compile::referenceChipOf(m_document.project()));
    }
}

} // namespace penstock::compute
