// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline measures of a run (model.md 10).
#pragma once

#include <optional>
#include <vector>

namespace penstock::analysis {

/// When, how hard: of the total or of one workload. Days count from the project start, amounts in reference units.
struct ShortfallMeasures {
    std::optional<double> firstShortfallDay;
    double peakShortfall = 0.0;
    std::optional<double> peakShortfallDay; ///< empty where the peak is 0
    double peakShortfallShare = 0.0;        ///< of that step's demand
    double unservedUnitDays = 0.0;
    double serviceLevel = 1.0;

    bool operator==(const ShortfallMeasures &) const = default;
};

/// The bite of one event against the run without it (model.md 10). Negative: before the effect; empty: never.
struct EventBite {
    double startDay = 0.0; ///< effective + grace
    bool gain = false;     ///< true if the event helps: then both lags are gain lags
    std::optional<double> capacityLagDays;
    std::optional<double> shortageLagDays;

    bool operator==(const EventBite &) const = default;
};

/// Indices as in engine::Result and compile::Plan.
struct Measures {
    ShortfallMeasures total;
    std::vector<ShortfallMeasures> workloads;
    std::optional<double> stockOutDay;
    std::vector<std::optional<double>> chipStockOutDay;
    std::vector<std::optional<double>> operatorStockOutDay;
    std::vector<std::optional<EventBite>> events; ///< empty for markers

    bool operator==(const Measures &) const = default;
};

} // namespace penstock::analysis
