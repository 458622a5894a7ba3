// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and dates as they stand in charts, tiles and readouts (ui.md 6). Pure functions of value and locale.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace penstock::plot {

/// Three digits: "524 k", "2.04 M"; Japanese "52.4万", "1.2億"; Chinese 万 and 亿. True minus. Trailing zeros go.
[[nodiscard]] QString compactNumber(double value, const QLocale &locale);
/// The same with a sign in front, also for gains: "+33 k", "−12.3 k"; "0" without one.
[[nodiscard]] QString signedCompact(double value, const QLocale &locale);
/// Label of an axis whose labels stand \p step apart and reach \p largest: all of one axis share scale and decimals.
[[nodiscard]] QString axisNumber(double value, double step, double largest, const QLocale &locale);
/// Grouped, as in tables: "24,000".
[[nodiscard]] QString tableNumber(double value, int decimals, const QLocale &locale);
/// "36 %" of 0.36, with a narrow no-break space; no space in Chinese.
[[nodiscard]] QString percent(double share, int decimals, const QLocale &locale);
/// "+33" or "−11.8" of a difference of shares, in points.
[[nodiscard]] QString signedPoints(double shareDifference, int decimals, const QLocale &locale);
/// With a sign: "+267", "−12".
[[nodiscard]] QString signedNumber(double value, int decimals, const QLocale &locale);

/// "15 Apr 2025", 2025年4月15日.
[[nodiscard]] QString longDate(QDate date, const QLocale &locale);
/// "Apr 2025", 2025年4月.
[[nodiscard]] QString monthAndYear(QDate date, const QLocale &locale);
/// "178 d", 178 日, 178 天; whole days.
[[nodiscard]] QString duration(double days, const QLocale &locale);
/// "+16 d", "−3 d".
[[nodiscard]] QString signedDuration(double days, const QLocale &locale);

} // namespace penstock::plot
