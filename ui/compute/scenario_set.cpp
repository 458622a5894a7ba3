// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/scenario_set.h"

#include "ui/compute/other_runs.h"
#include "ui/compute/run_scheduler.h"

#include <algorithm>

namespace penstock::compute {

ScenarioSet::ScenarioSet(RunScheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_others(scheduler.others())
{
    m_others.add(this);
    connect(&scheduler, &RunScheduler::runsChanged, this, &ScenarioSet::forward);
    connect(&m_others, &OtherRuns::changed, this, &ScenarioSet::forward);
}

ScenarioSet::~ScenarioSet()
{
    m_others.remove(this);
}

void ScenarioSet::setScenarios(const QStringList &scenarios)
{
    if (scenarios != m_scenarios) {
        m_scenarios = scenarios;
        m_others.update();
    }
}

void ScenarioSet::setActive(bool active)
{
    if (active != m_isActive) {
        m_isActive = active;
        m_others.update();
    }
}

analysis::ScenarioRunPtr ScenarioSet::run(const model::Id &scenario) const
{
    return m_others.run(scenario);
}

bool ScenarioSet::isUpToDate() const
{
    return std::all_of(m_scenarios.cbegin(), m_scenarios.cend(),
                       [this](const model::Id &id) { return isUpToDate(id); });
}

bool ScenarioSet::isUpToDate(const model::Id &scenario) const
{
    return m_others.isUpToDate(scenario);
}

void ScenarioSet::forward()
{
    if (m_isActive) {
        Q_EMIT changed();
    }
}

} // namespace penstock::compute
