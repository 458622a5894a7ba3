// SPDX-License-Identifier: GPL-3.0-or-later
//
// The series that scenarios are laid over one another by (ui.md 3, 04): what they are called, counted in and read as.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace penstock::compare {

enum class SeriesUnit { Share, ReferenceUnits, Chips, ChipsPerMonth, Watts, UsdPerMonth };

struct ComparedSeries {
    const char *key = ""; ///< stays the same in every language, e.g. "coverage"
    SeriesUnit unit = SeriesUnit::ReferenceUnits;
    bool moreIsBetter = true;
};

/// In the order of the list to choose from; coverage first.
[[nodiscard]] const std::vector<ComparedSeries> &comparedSeries();
/// Coverage where there is none of that key.
[[nodiscard]] const ComparedSeries &seriesOfKey(const QString &key);

/// "Coverage of demand".
[[nodiscard]] QString seriesLabel(const ComparedSeries &series);
/// What it is counted in: "served ÷ demand", "H20-equivalent units". \p chip is the name of the reference chip.
[[nodiscard]] QString seriesUnitText(const ComparedSeries &series, const QString &chip);

/// A value at each boundary, Julian days. What is counted by step stands at its start, the last one at the end too;
/// flows are by month, so that steps of different length compare.
struct SeriesValues {
    std::vector<double> days;
    std::vector<double> values;
};
[[nodiscard]] SeriesValues seriesValues(const analysis::ScenarioRun &run, const ComparedSeries &series);
/// \p of minus \p from on the days of \p of; days that \p from has not are left out.
[[nodiscard]] SeriesValues differenceOf(const SeriesValues &of, const SeriesValues &from);

/// A value in a readout: "87 %", "1.24 M", "24.3 MW".
[[nodiscard]] QString seriesValueText(SeriesUnit unit, double value, const QLocale &locale);
/// A difference with its sign: "−11.8 points", "+12.4 k".
[[nodiscard]] QString seriesDifferenceText(SeriesUnit unit, double value, const QLocale &locale);

} // namespace penstock::compare
