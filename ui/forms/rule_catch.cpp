// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rule_catch.h"

#include "core/compile/gates.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::forms {

namespace {

QString translated(const char *source, int count = -1)
{
    return QCoreApplication::translate("RuleCatch", source, nullptr, count);
}

} // namespace

QList<model::Id> caughtChips(const model::Project &resolved, const model::Rule &rule)
{
    QList<model::Id> caught;
    for (const model::Chip &chip : resolved.chips) {
        if (chip.enabled && compile::isCaught(rule, chip, compile::ratingOf(chip))) {
            caught.append(chip.id);
        }
    }
    return caught;
}

QString catchText(const model::Project &resolved, const model::Rule &rule)
{
    const QList<model::Id> caught = caughtChips(resolved, rule);
    const auto enabled = std::count_if(resolved.chips.cbegin(), resolved.chips.cend(),
                                       [](const model::Chip &chip) { return chip.enabled; });
    if (caught.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("RuleCatch", "catches no chip"));
    }
    QStringList names;
    for (const model::Id &id : caught) {
        names.append(model::nameOf(resolved, model::EntityType::Chip, id));
    }
    if (caught.size() == 1) {
        return translated(QT_TRANSLATE_NOOP("RuleCatch", "catches %1 only")).arg(names.first());
    }
    if (caught.size() == enabled) {
        return translated(QT_TRANSLATE_NOOP("RuleCatch", "catches every chip"));
    }
    constexpr qsizetype kNamed = 4;
    if (names.size() > kNamed) {
        return translated(QT_TRANSLATE_N_NOOP("RuleCatch", "catches %1 and %n more"),
                          static_cast<int>(names.size() - kNamed))
            .arg(separated(names.mid(0, kNamed)));
    }
    return translated(QT_TRANSLATE_NOOP("RuleCatch", "catches %1")).arg(listed(names));
}

bool isOpenAbove(const model::RuleClause &clause)
{
    return std::none_of(clause.cbegin(), clause.cend(),
                        [](const model::RuleBound &bound) { return bound.op == model::RuleOperator::Below; });
}

bool excludesItself(const model::RuleClause &clause)
{
    return std::any_of(clause.cbegin(), clause.cend(), [&clause](const model::RuleBound &low) {
        return low.op == model::RuleOperator::AtLeast
               && std::any_of(clause.cbegin(), clause.cend(), [&low](const model::RuleBound &high) {
                      return high.op == model::RuleOperator::Below && high.attribute == low.attribute
                             && high.value <= low.value;
                  });
    });
}

} // namespace penstock::forms
