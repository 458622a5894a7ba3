// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands behind a shortfall on one day, as numbers of the run: from unserved demand back to the gate that holds
// the chips up. Pure.
#pragma once

#include "core/analysis/scenario_run.h"

#include <optional>

namespace penstock::compare {

/// A workload that is short, in reference units.
struct ShortWorkload {
    model::Id id;
    double unmet = 0.0;
};

/// A restriction or cap on the chip, as it acts on the day.
struct ActingGate {
    model::Id event;
    bool isCap = false;
    double multiplier = 1.0;  ///< of matching deliveries; of a cap meaningless
    double capPerMonth = 0.0; ///< of a cap
    double startDay = 0.0;    ///< Julian day of its effect
    double endDay = 0.0;      ///< Julian day, infinity: never
    bool isActive = false;    ///< on the day; else it acted before, or does later
    bool isRush = false;      ///< announced and not in force yet: deliveries are hurried
};

/// Days are Julian days, capacity is in reference units, stocks in units of the chip. Values of a step are those of the
/// step that holds the day; stocks are interpolated, as the curves are.
struct CauseNumbers {
    double day = 0.0;
    // unserved demand
    double demand = 0.0;
    double unmet = 0.0;
    QList<ShortWorkload> workloads; ///< that are short, the most first
    // usable against demand
    double usable = 0.0;
    double stranded = 0.0;                 ///< idle, and of no use for what is short
    std::optional<double> referenceUsable; ///< of the reference on the same day
    // the chip behind it
    model::Id chip; ///< empty: there are none
    double installed = 0.0;
    double installedPeak = 0.0; ///< largest up to the day
    double installedPeakDay = 0.0;
    std::optional<double> referenceInstalled;
    double warehouse = 0.0;
    double warehousePeak = 0.0;       ///< largest up to the day
    std::optional<double> emptySince; ///< the free stock has been used up since; nothing: it is not
    std::optional<double> coverDays;
    model::Id stockpile; ///< the largest one of the chip; empty: none
    // deliveries of the chip
    double arrivalsPerMonth = 0.0;
    double blockedPerMonth = 0.0;
    double blockedSoFar = 0.0;
    // gates on the chip
    QList<ActingGate> gates; ///< the one that lets least pass first; those that act before the others
};

/// \p day is cut to the horizon of \p run. Nothing without a step. \p reference nullptr: nothing to compare with.
/// The chip is \p chip where it takes part, else the one of which most capacity has been blocked up to the day; where
/// none was, the one that stays furthest behind the reference, else the one that has fallen furthest from its peak.
[[nodiscard]] std::optional<CauseNumbers> causeNumbers(const analysis::ScenarioRun &run,
                                                       const analysis::ScenarioRun *reference, double day,
                                                       const model::Id &chip = {});

/// Worth of a unit of each chip of the plan in reference units: the mean over the workloads (model.md 3).
[[nodiscard]] std::vector<double> worthOfChips(const analysis::ScenarioRun &run);

} // namespace penstock::compare
