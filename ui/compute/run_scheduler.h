// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the current scenario and its reference for a document and hands the results to the views. A run that takes less
// than a frame happens where the change happens, so that a drag redraws in the same frame.
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/document/project_document.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <memory>
#include <optional>

namespace penstock::compute {

/// What the views draw. Pointers may be null: nothing could be computed; the problems say why.
struct Runs {
    document::Revision revision = 0; ///< of the document that current and reference belong to
    analysis::ScenarioRunPtr current;
    analysis::ScenarioRunPtr reference;  ///< the parent scenario, or the one compared with; null for a root
    analysis::ScenarioRunPtr beforeDrag; ///< while a gesture runs: the curves it started from
    QList<model::Problem> problems;      ///< validation of the project as the current scenario sees it, live
    double milliseconds = 0.0;           ///< of the last computation
    bool coarse = false;                 ///< by months while dragging, since a whole run takes too long
};

class OtherRuns;

class RunScheduler final : public QObject
{
    Q_OBJECT
public:
    explicit RunScheduler(document::ProjectDocument &document, QObject *parent = nullptr);
    ~RunScheduler() override;

    [[nodiscard]] const Runs &runs() const { return m_runs; }
    /// A run is under way on another thread; runs() holds the older results until it is done.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// The scenario to compare with; empty: the parent of the current one.
    [[nodiscard]] const model::Id &reference() const { return m_reference; }
    void setReference(const model::Id &scenario);
    /// The scenario of Runs::reference: the chosen one, else the parent; empty for a root or the current one.
    [[nodiscard]] model::Id referenceScenario() const;

    /// Runs of further scenarios, for those that ask through a ScenarioSet.
    [[nodiscard]] OtherRuns &others() { return *m_others; }
    /// How long \p count scenarios of the project as it is now will take, as measured on earlier ones.
    [[nodiscard]] double expectedMilliseconds(int count) const;

    /// Between these the curves of the beginning are kept as Runs::beforeDrag.
    void beginGesture();
    void endGesture();

    /// Runs that are expected to take longer than this move to another thread.
    static constexpr double kFrameMilliseconds = 50.0;
    /// For tests: as if every run were longer than a frame, or (nothing) as measured.
    void setExpectedMilliseconds(std::optional<double> milliseconds) { m_forcedMilliseconds = milliseconds; }

Q_SIGNALS:
    /// Emitted synchronously after each change of the document that can move a result; later where it is computed on
    /// another thread.
    void runsChanged();
    /// isRunning() has changed.
    void runningChanged();

private:
    struct Job;
    struct Outcome;

    void recompute();
    [[nodiscard]] double expectedFor(double work) const;
    [[nodiscard]] bool isUpToDate(const analysis::ScenarioRunPtr &run, const model::Id &scenario) const;
    [[nodiscard]] Job jobNow() const;
    void runOnPool(Job job);
    void finishPoolRun(Outcome outcome);
    void take(Outcome outcome);
    void runCoarse(Job job);
    void checkProblems();

    document::ProjectDocument &m_document;
    std::unique_ptr<analysis::RunCache> m_cache;
    std::unique_ptr<analysis::RunCache> m_referenceCache;
    std::unique_ptr<analysis::RunCache> m_coarseCache;
    Runs m_runs;
    model::Id m_reference;
    bool m_inGesture = false;
    bool m_isRunning = false;
    /// Of a step of one run, the last times it was measured; at first that of an ordinary machine. The smallest counts:
    /// a machine that is busy with something else makes a run look long, never short.
    std::array<double, 4> m_millisecondsPerWork{0.002, 0.002, 0.002, 0.002};
    std::optional<double> m_forcedMilliseconds;
    QThreadPool m_pool;
    std::unique_ptr<OtherRuns> m_others;
};

} // namespace penstock::compute
