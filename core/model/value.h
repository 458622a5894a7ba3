// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of any field of any entity, as one type: what overrides, changes, forms, files and the undo text carry.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace penstock::model {

/// A stable id, unique within its entity type. Empty: none.
using Id = QString;

/// A dated figure of a demand curve (case-format.md, `points`).
struct Point {
    QDate date;
    double value = 0.0;

    bool operator==(const Point &) const = default;
};
using Points = QList<Point>;

enum class RuleAttribute { Tpp, Pd, MemoryGb, MemoryBandwidthTBs, InterconnectGBs, Bf16Tflops };
enum class RuleOperator { AtLeast, Below };

/// `attribute >= value` or `attribute < value` (model.md 2).
struct RuleBound {
    RuleAttribute attribute = RuleAttribute::Tpp;
    RuleOperator op = RuleOperator::AtLeast;
    double value = 0.0;

    bool operator==(const RuleBound &) const = default;
};
using RuleClause = QList<RuleBound>; ///< bounds joined by AND
using Rule = QList<RuleClause>;      ///< clauses joined by OR; empty: no rule

/// monostate is null: "the default" in an override, "none" for an optional field.
using Value = std::variant<std::monostate, bool, double, QString, QDate, QStringList, Points, Rule>;

[[nodiscard]] inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Names of the attributes and operators in files (case-format.md), in the order of the enums.
[[nodiscard]] const QStringList &ruleAttributeKeys();
[[nodiscard]] QString ruleOperatorKey(RuleOperator op);

} // namespace penstock::model
