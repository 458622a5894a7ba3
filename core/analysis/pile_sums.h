// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stocks and capacity of parts of a run: of some operators, of the chips of one operator, and the like. The result
// of a run holds chips and operators apart; here its stockpiles are gone through once more and added up as asked.
#pragma once

#include "core/analysis/scenario_run.h"

#include <optional>
#include <vector>

namespace penstock::analysis {

/// Which stockpiles are added up. Stockpile i is that of Plan::stockpileOperators and stockpileChips.
struct PileGroups {
    static constexpr int kNone = -1;
    std::vector<int> ofPile; ///< group, or kNone: left out
    std::size_t count = 0;
    std::vector<double> weights; ///< [pile]; empty: 1
};

/// The stock of each group over time, weighted (freeUnits, failures and withdrawals are left empty). Empty where the
/// run does not hold its stockpiles: a pinned result. Any thread may call it.
[[nodiscard]] std::optional<std::vector<engine::StockSeries>> stockSums(const ScenarioRun &run,
                                                                        const PileGroups &groups);

/// What the capacity of a group serves and what of it is idle, [group][step].
struct CapacityShares {
    std::vector<std::vector<double>> served; ///< reference units times the workload's weight
    std::vector<std::vector<double>> idle;   ///< reference units times the stockpile's weight
};

/// Usable capacity (model.md 9) of each group: what serves workloads, each times its \p workloadWeights, and what is
/// idle, each stockpile's times its weight. With all weights 1, served and idle of all groups add up to the usable
/// capacity of the run. Operators with the same rights that stand side by side in the order of allocation are one for
/// the model; what is theirs is split by their units in service. Empty: as above. Any thread may call it.
[[nodiscard]] std::optional<CapacityShares> capacityShares(const ScenarioRun &run, const PileGroups &groups,
                                                           const std::vector<double> &workloadWeights);

/// stockpileRowsOf() into buffers that are used again and again: with 2,400 stockpiles fresh memory takes longer than
/// the stocks. Nothing is kept where the run has no single stockpiles.
void fillStockpileRows(const ScenarioRun &run, engine::Workspace &workspace, engine::PileRows &rows);

} // namespace penstock::analysis
