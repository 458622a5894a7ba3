// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace penstock::forms {

/// One number without grouping: digits, \p decimalPoint, exponent, and a multiplier (k, M, 千, 万, 億, 亿). Shifted by
/// \p exponent powers of ten without a rounding of its own. Nothing where it is no finite number.
[[nodiscard]] std::optional<double> parseDigits(QString text, QChar decimalPoint, int exponent = 0);

/// A sum with + - * / and brackets, as behind the equals sign of "=12*2500".
[[nodiscard]] std::optional<double> evaluate(const QString &expression, QChar decimalPoint);

} // namespace penstock::forms
