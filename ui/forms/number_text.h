// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people type and read them in forms. Shares are shown in percent, factors with a times sign.
#pragma once

#include "core/model/field.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace penstock::forms {

/// What a stored number is multiplied by to be shown, as a power of ten: 2 for shares.
[[nodiscard]] int shownExponent(model::Unit unit);

/// Exact: reads back to the same number. With percent or times sign, other units only \p withUnit: "5 %", "× 1.55",
/// "24,000", "3.35 TB/s".
[[nodiscard]] QString numberText(const model::Field &field, double value, const QLocale &locale, bool withUnit);

/// Reads what may have been typed for \p field: the locale's form, plain digits, `24k` `1.2M` `2.4万` `1.2億`, a unit
/// or percent sign behind, a sum behind "=". Nothing where it is no number.
[[nodiscard]] std::optional<double> parseNumber(const model::Field &field, const QString &text, const QLocale &locale);

/// The size of one step of arrow keys and wheel for a field that stands at \p value, in stored units: 1, 2 or 5 times a
/// power of ten near a hundredth of the value; whole numbers for days and units.
[[nodiscard]] double stepOf(const model::Field &field, double value);
/// \p value, \p steps steps on, kept in range and rounded to the grid of the step.
[[nodiscard]] double stepped(const model::Field &field, double value, double steps);

/// "Share must be from 0 to 100 %."
[[nodiscard]] QString rangeSentence(const model::Field &field, const QLocale &locale);
/// "“abc” is not a number. Try 24,000 or 24k."
[[nodiscard]] QString notANumberSentence(const QString &text, const QLocale &locale);

} // namespace penstock::forms
