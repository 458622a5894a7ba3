// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the time axis has ticks and what stands under them (ui.md 6). Pure functions of Julian days.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace penstock::plot {

struct TimeTick {
    double day = 0.0;   ///< Julian day of the start of that date
    QString label;      ///< first line
    QString second;     ///< second line, bold: year under January, or month and year under days; often empty
    bool major = false; ///< its grid line is the darker one

    bool operator==(const TimeTick &) const = default;
};

/// Ticks of [\p from, \p to] at \p pixelsPerDay, at least \p minGap pixels apart: days, weeks, months by 1, 3, 6, 12,
/// years by 1, 2, 5 and their multiples of ten. The first tick always has its second line.
[[nodiscard]] std::vector<TimeTick> timeTicks(double from, double to, double pixelsPerDay, double minGap,
                                              const QLocale &locale);

/// Julian day as a date: the day that contains it.
[[nodiscard]] QDate dateOf(double day);

} // namespace penstock::plot
