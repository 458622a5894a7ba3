// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measures of several runs beside one another (model.md 10): values, signed differences to the reference, and
// whether a difference is worse. Words and numbers, no widget.
#pragma once

#include "ui/compare/comparison.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace penstock::compare {

enum class Trend { Same, Better, Worse };

/// How the values of a measure read.
enum class MeasureKind { Date, Days, LateDays, Share, Units };

struct MeasureCell {
    /// Julian day, days, share or units. Nothing: never, or not within the horizon.
    std::optional<double> value;
    bool applies = true;              ///< false: the event or release is not in this scenario
    std::optional<double> difference; ///< to the reference; nothing where a side is never or does not apply
    Trend trend = Trend::Same;
    std::optional<double> day; ///< Julian day where a click leads

    bool operator==(const MeasureCell &) const = default;
};

struct MeasureRow {
    QString id; ///< stays the same in every language
    QString label;
    MeasureKind kind = MeasureKind::Date;
    bool isPart = false; ///< of the row above: "at the capacity wall"
    std::vector<MeasureCell> cells;

    bool operator==(const MeasureRow &) const = default;
};

/// A cell for each column; columns without a run have cells that do not apply. Events and releases are those of any
/// run.
[[nodiscard]] std::vector<MeasureRow> comparedMeasures(const std::vector<Column> &columns);

/// "27 Feb 2026", "178 d", "+162 d", "35.9 %", "never".
[[nodiscard]] QString measureText(const MeasureRow &row, const MeasureCell &cell, const QLocale &locale);
/// "−126 d", "+33.1 pt", "no change"; empty where there is nothing to compare.
[[nodiscard]] QString measureDifferenceText(const MeasureRow &row, const MeasureCell &cell, const QLocale &locale);

} // namespace penstock::compare
