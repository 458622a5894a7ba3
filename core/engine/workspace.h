// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buffers of the engine, reused from run to run so that a run allocates nothing once they have grown. One per thread.
#pragma once

#include "core/engine/program.h"

#include <array>
#include <utility>
#include <vector>

namespace penstock::engine {

/// Stockpiles that run side by side, so that the chain of operations of one does not hold up the processor.
inline constexpr std::size_t kSideBySide = 4;
using Lanes = std::array<double, kSideBySide>;

/// Some stockpiles on their way through the steps.
struct PileGroup {
    std::array<std::size_t, kSideBySide> row{}; ///< of the rows that they fill
    Lanes installed{};
    Lanes warehouse{};
    Lanes spares{};
    std::array<std::pair<std::size_t, std::size_t>, kSideBySide> leaving; ///< withdrawals to come
    std::size_t nextWithdrawal = 0;                                       ///< step
};

/// What runs of the stockpiles leave behind (model.md 5). Rows are `stride` apart: steps that follow one another share
/// cache lines, and rows never fall on the same lines of the cache.
struct StockRows {
    std::size_t stride = 0;
    std::vector<double> installedUnits; ///< [pile][boundary]
    std::vector<double> withdrawnUnits; ///< of each withdrawal of the program
    // of the stockpiles that run side by side
    std::vector<PileGroup> groups;
    std::vector<double> failureShare;      ///< [group][kind of length][lane]
    std::vector<double> installLimitUnits; ///< [group][kind of length][lane]
};

/// The stock of each stockpile over time, for tables that show them one by one. Rows are `stride` apart.
struct PileRows {
    std::size_t stride = 0;
    std::vector<double> warehouseUnits;    ///< [pile][boundary]
    std::vector<double> replacementsUnits; ///< [pile][step]
    std::vector<double> installsUnits;     ///< [pile][step]
};

/// What changes from step to step while demand is served (model.md 6 to 8).
struct ServiceState {
    // throughput of the step
    Index epoch = kNone;
    std::vector<double> throughputTflops; ///< [workload][chip]
    std::vector<double> worth;            ///< of an idle unit in reference units, [eligibility][chip]
    std::vector<double> worthOfCell;      ///< [cell]
    // capacity of the step
    std::vector<double> inServiceUnits; ///< [cell]
    std::vector<double> freeUnits;      ///< [cell]
    std::vector<Index> freeCells;       ///< cells of a chip that are not exhausted, [chip]
    std::vector<double> usedUnits;      ///< [workload][cell], kept where something asks for it
    bool keepsUse = false;              ///< of all workloads in this step; training keeps its own always
    // workloads
    std::vector<double> demandTflops;     ///< [workload]
    std::vector<double> needTflops;       ///< what is left to serve, [workload]
    std::vector<double> gain;             ///< A_w at the start of the step, [workload]
    std::vector<double> shortageMemory;   ///< sigma_w, [workload]
    std::vector<double> pressure;         ///< shortage that a held release adds, [workload]
    std::vector<double> remainingFlop;    ///< Q of training runs, [workload]
    std::vector<double> completionDay;    ///< kForever: not yet, [workload]
    std::vector<double> launchAmount;     ///< [workload]
    std::vector<double> successionFactor; ///< [workload]
    std::vector<double> memoryShare;      ///< 1 - exp(-D / tau), [kind of length][workload]
    // releases
    std::vector<double> readyDay;   ///< kForever: not known yet, [release]
    std::vector<double> releaseDay; ///< T, kForever: not known yet, [release]
    std::vector<char> wasTested;    ///< [release]
};

struct Workspace {
    StockRows rows;
    std::vector<double> inServiceUnits; ///< mean of a step, [cell][step], rows `rows.stride` apart
    ServiceState state;
    // the same with changed arrivals
    StockRows changedRows;
    std::vector<double> changedInServiceUnits;
    std::vector<char> staleCells; ///< [cell]
    // sundry
    std::vector<Index> allPiles;
    std::vector<double *> servedRows; ///< [workload][chip]
};

/// Distance between rows of at least \p count doubles: an odd number of cache lines.
[[nodiscard]] constexpr std::size_t rowStride(std::size_t count)
{
    const std::size_t lines = (count + 7) / 8;
    return 8 * (lines | 1U);
}

} // namespace penstock::engine
