// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measures of model.md 10 of several runs, side by side.
#pragma once

#include "core/analysis/scenario_run.h"

#include <optional>
#include <vector>

namespace penstock::series {

enum class Measure {
    FirstShortfall,
    PeakShortfall,
    PeakShortfallDate,
    PeakShortfallShare,
    Unserved,
    ServiceLevel,
    StockOut,
    CapacityLag,
    ShortageLag,
    ReleaseDate,
};

/// Date: a Julian day. Units: equivalents of the reference chip. Days may be negative: before the effect.
enum class MeasureForm { Date, Units, Share, UnitDays, Days };

enum class Judgement { Better, Same, Worse, None };

struct MeasureCell {
    bool applies = false;                  ///< false: the run has no such entity
    std::optional<double> value;           ///< empty: never, or none
    std::optional<double> difference;      ///< from the reference, where both have a value
    Judgement judgement = Judgement::None; ///< against the reference; None for the reference itself
};

struct MeasureRow {
    Measure measure = Measure::FirstShortfall;
    MeasureForm form = MeasureForm::Date;
    model::EntityType type = model::EntityType::Project; ///< Project: the total
    model::Id id;
    std::vector<MeasureCell> cells; ///< one a run
};

struct MeasureTable {
    std::vector<MeasureRow> rows; ///< totals, workloads, chips, operators, events, releases
};

/// \p reference: index into \p runs; none: no differences. Rows of an entity appear where one of the runs has it, in
/// the order of the first that has it. Worse is: an earlier first shortfall or stock-out, any against none; a larger
/// shortfall, share or unserved amount; a lower service level; a later release, none against any. Lags and the date
/// of the peak are not judged.
[[nodiscard]] MeasureTable measureTable(const std::vector<analysis::ScenarioRunPtr> &runs,
                                        std::optional<std::size_t> reference);

} // namespace penstock::series
