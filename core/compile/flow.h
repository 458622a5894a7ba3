// SPDX-License-Identifier: GPL-3.0-or-later
//
// One supply through its gates, day by day (model.md 4).
#pragma once

#include "core/compile/deliveries.h"

namespace penstock::compile {

/// Arrays by day, reused.
struct FlowBuffers {
    std::vector<double> &base;
    std::vector<double> &passed;
    std::vector<double> &stopped;
};

/// What restrictions let pass together, by day: supplies that the same ones match share it.
struct GateFactor {
    int firstDay = 0;           ///< at the gate
    std::vector<double> factor; ///< [day]
    bool isFelt = false;        ///< on any of the days; else all factors are 1
};

/// The factor of \p restrictions on rates or lots on the days [firstDay, endDay).
[[nodiscard]] GateFactor factorOf(const std::vector<GateDays> &restrictions, bool isLot, int firstDay, int endDay);

/// Fills \p flow but for key and serial. \p firstDay is the first day at the gate to look at, and \p keepsDays says
/// that the arrays by day are wanted. \p gate covers the days from \p firstDay to the end of the calendar.
void computeFlow(const SupplyDays &supply, const GateFactor &gate, const DayCalendar &calendar, int firstDay,
                 bool keepsDays, FlowBuffers buffers, Flow &flow);

/// The steps of \p flow from what passes by day; base and passed begin on flow.firstDay.
void fillSteps(const SupplyDays &supply, const DayCalendar &calendar, const std::vector<double> &base,
               const std::vector<double> &passed, bool isGated, std::vector<double> &stopped, Flow &flow);

} // namespace penstock::compile
