// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one run of the engine computes (model.md 9). Plain arrays: chips, operators, workloads and releases are
// indices in list order of what takes part; names belong to core/compile. Filled by simulate(), then never changed,
// so that any thread may read it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace penstock::engine {

/// Stocks on the boundaries 0..K and flows on the steps 0..K-1, in units of hardware (model.md 5).
struct StockSeries {
    std::vector<double> installedUnits;
    std::vector<double> warehouseUnits;
    std::vector<double> arrivalsUnits;
    std::vector<double> blockedUnits; ///< before diversion
    std::vector<double> withdrawalsUnits;
    std::vector<double> failuresUnits;
    std::vector<double> replacementsUnits;
    std::vector<double> installsUnits;
    /// Free stock on the boundaries: the sum of max(0, warehouse - spares) over the stockpiles (model.md 10).
    std::vector<double> freeUnits;
};

/// Sums over all workloads and stockpiles per step, in reference units (model.md 9).
struct TotalSeries {
    std::vector<double> demand;
    std::vector<double> served;
    std::vector<double> unmet;
    std::vector<double> coverage; ///< served / demand, 1 without demand
    std::vector<double> idle;
    std::vector<double> stranded;
    std::vector<double> usable;
    std::vector<double> headroom;
    std::vector<double> powerW;
    std::vector<double> spendUsd;
    std::vector<double> blockedUsd; ///< the seller's loss
    StockSeries stocks;
};

/// One workload per step, in reference units; the gain is A_w at the start of the step (model.md 6).
struct WorkloadSeries {
    std::vector<double> demand;
    std::vector<double> served;
    std::vector<double> unmet;
    std::vector<double> gain;
    std::vector<std::vector<double>> servedByChip; ///< [chip][step]
};

enum class HeldBy { Nothing, Plan, Quality, Capacity };

/// What became of a release (model.md 8). Days count from the project start.
struct ReleaseOutcome {
    bool happened = false; ///< within the horizon
    std::optional<double> day;
    std::optional<double> readyDay;
    std::optional<double> qualityWallDays;
    std::optional<double> capacityWallDays;
    HeldBy heldBy = HeldBy::Nothing;
};

struct Result {
    std::vector<double> boundaryDays; ///< t_0 .. t_K
    TotalSeries totals;
    std::vector<StockSeries> chips;
    std::vector<StockSeries> operators;
    std::vector<WorkloadSeries> workloads;
    std::vector<ReleaseOutcome> releases;

    [[nodiscard]] std::size_t stepCount() const { return boundaryDays.empty() ? 0 : boundaryDays.size() - 1; }
};

} // namespace penstock::engine
