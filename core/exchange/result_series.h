// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of the series of a result in files (case-format.md), for every writer.
#pragma once

#include "core/engine/result.h"

#include <array>
#include <vector>

namespace penstock::exchange {

template <class Owner> struct SeriesName {
    const char *key;
    std::vector<double> Owner::*series;
    bool onBoundaries = false; ///< one value more than there are steps
};

inline constexpr std::array<SeriesName<engine::StockSeries>, 8> kStockSeries{{
    {"installed", &engine::StockSeries::installedUnits, true},
    {"warehouse", &engine::StockSeries::warehouseUnits, true},
    {"arrivals", &engine::StockSeries::arrivalsUnits},
    {"blocked", &engine::StockSeries::blockedUnits},
    {"withdrawals", &engine::StockSeries::withdrawalsUnits},
    {"failures", &engine::StockSeries::failuresUnits},
    {"replacements", &engine::StockSeries::replacementsUnits},
    {"installs", &engine::StockSeries::installsUnits},
}};

inline constexpr std::array<SeriesName<engine::TotalSeries>, 11> kTotalSeries{{
    {"demand", &engine::TotalSeries::demand},
    {"served", &engine::TotalSeries::served},
    {"unmet", &engine::TotalSeries::unmet},
    {"coverage", &engine::TotalSeries::coverage},
    {"idle", &engine::TotalSeries::idle},
    {"stranded", &engine::TotalSeries::stranded},
    {"usable", &engine::TotalSeries::usable},
    {"headroom", &engine::TotalSeries::headroom},
    {"power_w", &engine::TotalSeries::powerW},
    {"spend_usd", &engine::TotalSeries::spendUsd},
    {"blocked_usd", &engine::TotalSeries::blockedUsd},
}};

inline constexpr std::array<SeriesName<engine::WorkloadSeries>, 4> kWorkloadSeries{{
    {"demand", &engine::WorkloadSeries::demand},
    {"served", &engine::WorkloadSeries::served},
    {"unmet", &engine::WorkloadSeries::unmet},
    {"gain", &engine::WorkloadSeries::gain},
}};

} // namespace penstock::exchange
