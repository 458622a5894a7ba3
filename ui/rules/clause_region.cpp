// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/clause_region.h"

#include "ui/forms/rule_catch.h"
#include "ui/forms/rule_text.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::rules {

using model::RuleAttribute;
using model::RuleOperator;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RuleThreshold", source);
}

void narrow(double &low, double &high, const model::RuleBound &bound)
{
    if (bound.op == RuleOperator::AtLeast) {
        low = std::max(low, bound.value);
    } else {
        high = std::min(high, bound.value);
    }
}

} // namespace

QList<ClauseRegion> regionsOf(const model::Rule &rule, const QLocale &locale)
{
    QList<ClauseRegion> regions;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        ClauseRegion region;
        region.clause = static_cast<int>(i);
        region.isOpenAbove = forms::isOpenAbove(rule.at(i));
        region.isImpossible = forms::excludesItself(rule.at(i));
        model::RuleClause others;
        for (const model::RuleBound &bound : rule.at(i)) {
            if (bound.attribute == RuleAttribute::Tpp) {
                narrow(region.tppLow, region.tppHigh, bound);
            } else if (bound.attribute == RuleAttribute::Pd) {
                region.boundsDensity = true;
                narrow(region.pdLow, region.pdHigh, bound);
            } else {
                others.append(bound);
            }
        }
        region.otherBounds = forms::clauseText(others, locale);
        regions.append(region);
    }
    return regions;
}

QList<Threshold> thresholdsOf(const model::Rule &rule)
{
    QList<Threshold> all;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        for (qsizetype j = 0; j < rule.at(i).size(); ++j) {
            const model::RuleBound &bound = rule.at(i).at(j);
            const bool isDrawn = bound.attribute == RuleAttribute::Tpp || bound.attribute == RuleAttribute::Pd;
            if (!isDrawn || !(bound.value > 0.0)) {
                continue;
            }
            const auto same = std::find_if(all.begin(), all.end(), [&bound](const Threshold &held) {
                return held.attribute == bound.attribute && held.value == bound.value;
            });
            if (same != all.end()) {
                same->places.append({i, j});
            } else {
                all.append({bound.attribute, bound.value, {{i, j}}});
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Threshold &a, const Threshold &b) {
        return std::pair(a.attribute, a.value) < std::pair(b.attribute, b.value);
    });
    return all;
}

model::Rule movedTo(model::Rule rule, const Threshold &threshold, double value)
{
    for (const Threshold::Place &place : threshold.places) {
        if (place.clause < rule.size() && place.bound < rule.at(place.clause).size()) {
            rule[place.clause][place.bound].value = value;
        }
    }
    return rule;
}

QString thresholdText(const model::Rule &rule, const Threshold &threshold, const QLocale &locale)
{
    QStringList low;
    QStringList high;
    for (const Threshold::Place &place : threshold.places) {
        QStringList &letters = rule.at(place.clause).at(place.bound).op == RuleOperator::AtLeast ? low : high;
        letters.append(forms::clauseLetter(place.clause));
    }
    const QString label = forms::attributeLabel(threshold.attribute, true);
    const QString value = forms::boundNumber(threshold.value, locale);
    if (high.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("RuleThreshold", "%1 ≥ %2 (%3)")).arg(label, value, forms::separated(low));
    }
    if (low.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("RuleThreshold", "%1 < %2 (%3)")).arg(label, value, forms::separated(high));
    }
    return text(QT_TRANSLATE_NOOP("RuleThreshold", "%1 %2: from there %3, below it %4"))
        .arg(label, value, forms::separated(low), forms::separated(high));
}

} // namespace penstock::rules
