// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as people type them in forms (ui.md 6).
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace penstock::forms {

/// What was typed: a date, or where there is no such day the nearest one to propose, or neither.
struct DateReading {
    QDate date;
    QDate proposal; ///< 28 Feb for "31 Feb"
};

/// "15 Apr 2025", "2025年4月15日", "2025-04-15", "15/4/25" in the locale's order of day and month, "+30" days from
/// \p before.
[[nodiscard]] DateReading parseDate(const QString &text, QDate before, const QLocale &locale);

/// "“31 Feb 2025” is not a date. Try 28 Feb 2025 or 2025-02-28."
[[nodiscard]] QString notADateSentence(const QString &text, const DateReading &reading, const QLocale &locale);

} // namespace penstock::forms
