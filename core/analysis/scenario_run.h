// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolve -> compile -> simulate -> measure, as one call: what the window, the command line and the tests all use.
#pragma once

#include "core/analysis/measures.h"
#include "core/compile/plan.h"
#include "core/engine/result.h"
#include "core/engine/workspace.h"
#include "core/model/problem.h"
#include "core/model/project.h"

#include <memory>

namespace penstock::analysis {

/// What single stockpiles are worked out from, once more and one by one.
struct StockProgram;

/// One scenario computed. Immutable and shared: a view that is late draws the older one.
struct ScenarioRun {
    model::Id scenario;      ///< empty: the entities as they stand
    model::Project resolved; ///< with the scenario's overrides applied
    compile::Plan plan;      ///< which entity is which index, throughput, ratings, caught chips, event starts
    engine::Result result;
    Measures measures;
    std::shared_ptr<const StockProgram> stocks; ///< for stockpileRowsOf()
};

using ScenarioRunPtr = std::shared_ptr<const ScenarioRun>;

/// Keeps what successive runs of nearly the same project share (daily deliveries by supply: model.md 4) and the
/// buffers of the engine, so that a drag step costs what it changes. Not thread-safe: one per thread.
class RunCache
{
public:
    RunCache();
    ~RunCache();
    RunCache(RunCache &&) noexcept;
    RunCache &operator=(RunCache &&) noexcept;

    struct Private;
    [[nodiscard]] Private &d() { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

enum class Counterfactuals { All, None };

/// Runs \p scenario of \p project (empty: the entities as they stand). Fails with the first fault of
/// model::validate() that the simulation cannot live with; never returns half a result.
/// With Counterfactuals::None the bites of events are left empty (one run instead of one per event more).
[[nodiscard]] model::Expected<ScenarioRunPtr> runScenario(const model::Project &project, const model::Id &scenario,
                                                          RunCache &cache,
                                                          Counterfactuals counterfactuals = Counterfactuals::All);

/// The stock of each stockpile over time, row i of Plan::stockpileOperators and stockpileChips. Worked out anew by each
/// call: only tables of stockpiles ask, so a run does not pay for it. Any thread may call it.
[[nodiscard]] engine::PileRows stockpileRowsOf(const ScenarioRun &run);

} // namespace penstock::analysis
