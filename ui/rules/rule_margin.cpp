// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_margin.h"

#include "core/compile/gates.h"
#include "ui/forms/rule_catch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::rules {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

BoundGap gapOf(const model::RuleBound &bound, const model::Chip &chip, const compile::Rating &rating)
{
    BoundGap gap{bound, compile::attributeOf(bound.attribute, chip, rating), kInfinity};
    if (gap.value && bound.value != 0.0) {
        gap.relative = std::abs(*gap.value - bound.value) / std::abs(bound.value);
    }
    return gap;
}

bool isMet(const BoundGap &gap)
{
    if (!gap.value) {
        return false;
    }
    return gap.bound.op == model::RuleOperator::AtLeast ? *gap.value >= gap.bound.value : *gap.value < gap.bound.value;
}

} // namespace

int catchingClause(const model::Rule &rule, const model::Chip &chip, const compile::Rating &rating)
{
    for (qsizetype i = 0; i < rule.size(); ++i) {
        if (compile::isCaught({rule.at(i)}, chip, rating)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

ClauseMargin escapeMargin(const model::Rule &rule, const model::Chip &chip, const compile::Rating &rating)
{
    ClauseMargin nearest;
    bool nearestExcludes = true;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        ClauseMargin margin;
        margin.clause = static_cast<int>(i);
        for (const model::RuleBound &bound : rule.at(i)) {
            const BoundGap gap = gapOf(bound, chip, rating);
            if (!isMet(gap)) {
                margin.gaps.append(gap);
                margin.relative = std::max(margin.relative, gap.relative);
            }
        }
        const bool excludes = forms::excludesItself(rule.at(i));
        const bool isNearer = nearest.clause < 0 || (nearestExcludes && !excludes)
                              || (nearestExcludes == excludes && margin.relative < nearest.relative);
        if (isNearer) {
            nearest = margin;
            nearestExcludes = excludes;
        }
    }
    return nearest;
}

ClauseMargin catchMargin(const model::Rule &rule, int clause, const model::Chip &chip, const compile::Rating &rating)
{
    ClauseMargin margin;
    if (clause < 0 || clause >= rule.size()) {
        return margin;
    }
    margin.clause = clause;
    for (const model::RuleBound &bound : rule.at(clause)) {
        const BoundGap gap = gapOf(bound, chip, rating);
        if (margin.gaps.isEmpty() || gap.relative < margin.relative) {
            margin.gaps = {gap};
            margin.relative = gap.relative;
        }
    }
    return margin;
}

} // namespace penstock::rules
