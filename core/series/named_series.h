// SPDX-License-Identifier: GPL-3.0-or-later
//
// A series by its name in result files (case-format.md), and what was observed of it.
#pragma once

#include "core/series/chart_data.h"

namespace penstock::series {

struct NamedSeries {
    std::vector<double> boundaryDays; ///< Julian days
    ChartSeries series;               ///< part: the last piece of the name
    Quantity quantity = Quantity::ReferenceUnits;
    model::Id unitId; ///< of reference units

    /// Value on a Julian day: of the step that contains it, or between boundaries; empty outside the horizon and where
    /// there is none.
    [[nodiscard]] std::optional<double> at(double day) const;
};

/// "totals.SERIES", "chips.ID.SERIES", "operators.ID.SERIES", "workloads.ID.SERIES" with the names of case-format.md,
/// besides "chips.ID.cover_days" and "workloads.ID.by_chip.CHIP". Empty: there is no such series in this run.
[[nodiscard]] std::optional<NamedSeries> seriesNamed(const analysis::ScenarioRun &run, const QString &name);

/// Names that seriesNamed() knows of this run, for completion.
[[nodiscard]] QStringList seriesNames(const analysis::ScenarioRun &run);

/// One observed figure beside what was computed for its day.
struct ObservedPoint {
    model::Id observation;
    model::EntityType type = model::EntityType::Project; ///< of the series
    model::Id id;
    QString part;
    Quantity quantity = Quantity::ReferenceUnits;
    double day = 0.0; ///< Julian day
    double observed = 0.0;
    std::optional<double> computed;

    [[nodiscard]] std::optional<double> deviation() const;      ///< observed - computed
    [[nodiscard]] std::optional<double> deviationShare() const; ///< of the computed; empty where that is 0
};

/// All enabled observations of the run's project whose series it has.
[[nodiscard]] std::vector<ObservedPoint> observedPoints(const analysis::ScenarioRun &run);

/// Those of them that belong on this chart: in its quantity and unit, of a series that it draws whole, or a total of
/// which it draws all parts. `part` is then the chart's.
[[nodiscard]] std::vector<ObservedPoint> observedPoints(const analysis::ScenarioRun &run, const ChartData &data);

} // namespace penstock::series
