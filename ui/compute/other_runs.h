// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of the scenarios that views show besides the current one and its reference. Inside ui/compute only: views ask
// through a ScenarioSet.
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/document/project_document.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace penstock::compute {

class RunScheduler;
class ScenarioSet;

class OtherRuns final : public QObject
{
    Q_OBJECT
public:
    OtherRuns(document::ProjectDocument &document, RunScheduler &scheduler);
    ~OtherRuns() override;

    void add(ScenarioSet *set);
    void remove(ScenarioSet *set);
    /// Computes what the sets ask for and is out of date: at once where there is time left in the frame, else one after
    /// the other on another thread.
    void update();

    /// The newest there is; null: none could be computed, or not yet.
    [[nodiscard]] analysis::ScenarioRunPtr run(const model::Id &scenario) const;
    /// The run is there, and is that of the project as it is now.
    [[nodiscard]] bool isUpToDate(const model::Id &scenario) const;

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        analysis::ScenarioRunPtr run;
        model::Project inputs; ///< of the last attempt, which may have failed
        document::Revision revision = 0;
        bool isTried = false;
        std::shared_ptr<analysis::RunCache> cache = std::make_shared<analysis::RunCache>();
    };
    struct Outcome {
        model::Id scenario;
        document::Revision revision = 0;
        int epoch = 0; ///< of the project that was open
        model::Project inputs;
        analysis::ScenarioRunPtr run;
    };
    [[nodiscard]] static Outcome computed(const model::Project &project, const model::Id &scenario,
                                          analysis::RunCache &cache);

    [[nodiscard]] bool isFresh(const Kept &kept, const model::Id &scenario) const;
    [[nodiscard]] bool isOfScheduler(const model::Id &scenario) const;
    [[nodiscard]] QStringList missing();
    void adopt(const analysis::ScenarioRunPtr &run);
    void adoptFromScheduler();
    void take(Outcome outcome);
    void runOnPool(const QStringList &missing);
    void forgetUnasked();

    document::ProjectDocument &m_document;
    RunScheduler &m_scheduler;
    QList<ScenarioSet *> m_sets;
    std::map<model::Id, Kept> m_kept;
    int m_epoch = 0;
    bool m_isRunning = false;
    QThreadPool m_pool;
};

} // namespace penstock::compute
