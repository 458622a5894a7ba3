// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rule_outcome.h"

#include <QLocale>

namespace penstock::rules {

/// A figure of a chip or bound with as many decimals as its attribute needs, without unit: "2,368", "2.91".
[[nodiscard]] QString attributeNumber(model::RuleAttribute attribute, double value, const QLocale &locale);
/// "32 TPP below 2,400", "0.29 density below 3.20", "0.8 TB/s of memory bandwidth above 4".
[[nodiscard]] QString gapText(const BoundGap &gap, const QLocale &locale);

/// "caught by A", "escapes", "caught" of an event without a rule, "not named".
[[nodiscard]] QString outcomeText(const ChipOutcome &outcome);
/// By how much it is caught or escapes, or why its deliveries are not matched.
[[nodiscard]] QString marginText(const model::Project &resolved, const ChipOutcome &outcome, const QLocale &locale);

/// The two lines of the callout: "H20 escapes by 32 TPP" and "clause C: 2,368 < 2,400".
[[nodiscard]] QStringList calloutText(const ChipOutcome &outcome, const QLocale &locale);

} // namespace penstock::rules
