// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scenario_run.h"

#include <QObject>
#include <QStringList>

namespace penstock::compute {

class OtherRuns;
class RunScheduler;

/// The scenarios that a view shows, and their runs. The current scenario and its reference come from the scheduler, the
/// others are computed after them, while the set is active: at once where the frame has time for them, else on another
/// thread, the newest edit winning.
class ScenarioSet final : public QObject
{
    Q_OBJECT
public:
    /// \p scheduler must outlive it. Not active at first.
    explicit ScenarioSet(RunScheduler &scheduler, QObject *parent = nullptr);
    ~ScenarioSet() override;

    /// Ids in any order; what is no scenario of the project has no run.
    void setScenarios(const QStringList &scenarios);
    [[nodiscard]] const QStringList &scenarios() const { return m_scenarios; }
    /// A view that is not seen asks for nothing: to be called as it is shown and hidden.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }

    /// The newest there is, possibly of before the last edit; null: it cannot be computed, or is not yet.
    [[nodiscard]] analysis::ScenarioRunPtr run(const model::Id &scenario) const;
    /// All runs are those of the project as it is now.
    [[nodiscard]] bool isUpToDate() const;
    /// That of one of them, or of the current scenario, is.
    [[nodiscard]] bool isUpToDate(const model::Id &scenario) const;

Q_SIGNALS:
    /// A run is another one. Several times an edit where runs come one by one; only while active.
    void changed();

private:
    void forward();

    RunScheduler &m_scheduler;
    OtherRuns &m_others;
    QStringList m_scenarios;
    bool m_isActive = false;
};

} // namespace penstock::compute
