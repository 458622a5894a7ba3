// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the series of core/series are named, coloured and written.
#pragma once

#include "core/series/chart_data.h"
#include "ui/plot/layers/band_layer.h"

namespace penstock::charts {

struct SeriesLook {
    QString name;
    QString shortName; ///< where the whole one has no room; may be empty
    plot::ThemedFill fill;
    plot::ThemedColour line;
    QVector<qreal> dash;
    bool outlined = false; ///< pale on white
};

/// Of a series by what it stands for: chips have their own colours for ever, other entities those of their place in the
/// list, totals that of their meaning.
[[nodiscard]] SeriesLook lookOf(const series::ChartSeries &series, const model::Project &resolved);
/// "Usable", "Demand", "in warehouses"; the key itself where it is unknown.
[[nodiscard]] QString partName(const QString &part);
/// "H20-equivalent units", "chips a month".
[[nodiscard]] QString unitText(const series::ChartData &data, const model::Project &resolved);
/// How values of a quantity are written in readouts; \p isDifference with a sign.
[[nodiscard]] plot::ValueText valueText(series::Quantity quantity, bool isDifference = false);
/// Heading of a chart: its kind and how it is grouped, e.g. "Usable capacity by chip".
[[nodiscard]] QString chartTitle(const model::View &view);
/// "nothing that takes part is left by the filters", one sentence.
[[nodiscard]] QString faultText(const QString &fault);
/// What a view asks for that the chart does not do.
[[nodiscard]] QString noteText(const series::Note &note, const model::Project &resolved);

} // namespace penstock::charts
