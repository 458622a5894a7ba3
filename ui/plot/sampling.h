// SPDX-License-Identifier: GPL-3.0-or-later
//
// Series cut to what is in sight and to what a column of pixels can show. Peaks and troughs survive.
#pragma once

#include "ui/plot/panel_frame.h"
#include "ui/plot/value_axis.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace penstock::plot {

/// A place in a series: between values index and index + 1.
struct Sample {
    double day = 0.0;
    std::size_t index = 0;
    double share = 0.0; ///< 0: exactly value index

    bool operator==(const Sample &) const = default;
};

/// Where to sample series over \p days (rising) so that a frame of \p columns device pixels loses nothing one could
/// see: at most first, lowest, highest and last of \p key in each column, with interpolated ends at the edges of the
/// range.
[[nodiscard]] std::vector<Sample> samplesOf(const std::vector<double> &days, const std::vector<double> &key,
                                            double fromDay, double toDay, double columns);
[[nodiscard]] std::vector<Sample> samplesOf(const std::vector<double> &days, const std::vector<double> &key,
                                            const PanelFrame &frame);
[[nodiscard]] double valueAt(const std::vector<double> &values, const Sample &sample);
/// The value at \p day, linear between; nothing outside.
[[nodiscard]] std::optional<double> valueAtDay(const std::vector<double> &days, const std::vector<double> &values,
                                               double day);

/// The samples as points of the frame, heights cut to just beyond the area.
[[nodiscard]] QPolygonF curveOf(const std::vector<double> &values, const std::vector<Sample> &samples,
                                const PanelFrame &frame);
/// Area between two curves of the same samples.
[[nodiscard]] QPolygonF areaBetween(const QPolygonF &upper, const QPolygonF &lower);
/// A polyline cut to the heights [\p top, \p bottom].
[[nodiscard]] QList<QPolygonF> cutToHeight(const QPolygonF &line, double top, double bottom);

/// Smallest and largest of the values in sight, edges interpolated. Values that are not finite do not count.
[[nodiscard]] std::optional<ValueSpan> spanOf(const std::vector<double> &days, const std::vector<double> &values,
                                              double fromDay, double toDay);

} // namespace penstock::plot
