// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QLocale>
#include <QString>

namespace penstock::forms {

/// "memory bandwidth", as within a sentence; "Memory bandwidth" to open a line with.
[[nodiscard]] QString attributeLabel(model::RuleAttribute attribute, bool opensLine = false);
/// "TB/s"; empty for ratings.
[[nodiscard]] QString attributeUnit(model::RuleAttribute attribute);
/// "≥", "<"
[[nodiscard]] QString operatorSign(model::RuleOperator op);
/// "memory bandwidth ≥ 1.4 TB/s and TPP < 2,400"
[[nodiscard]] QString clauseText(const model::RuleClause &clause, const QLocale &locale);
/// Clauses joined by "or"; empty for no rule.
[[nodiscard]] QString ruleText(const model::Rule &rule, const QLocale &locale);
/// "A" of clause 0; numbers after "Z".
[[nodiscard]] QString clauseLetter(qsizetype clause);
/// A plain number for a bound: shortest that reads back.
[[nodiscard]] QString boundNumber(double value, const QLocale &locale);

} // namespace penstock::forms
