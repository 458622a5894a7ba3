// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/margin_text.h"

#include "ui/forms/rule_text.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock::rules {

using model::RuleAttribute;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RuleMargin", source);
}

/// "32 TPP", "0.29 density", "0.4 TB/s of memory bandwidth": an amount of an attribute.
QString amount(RuleAttribute attribute, double value, const QLocale &locale)
{
    const QString number = attributeNumber(attribute, value, locale);
    switch (attribute) {
    case RuleAttribute::Tpp: return text(QT_TRANSLATE_NOOP("RuleMargin", "%1 TPP")).arg(number);
    case RuleAttribute::Pd: return text(QT_TRANSLATE_NOOP("RuleMargin", "%1 density")).arg(number);
    default: break;
    }
    return text(QT_TRANSLATE_NOOP("RuleMargin", "%1 %2 of %3"))
        .arg(number, forms::attributeUnit(attribute), forms::attributeLabel(attribute));
}

QString channelName(const QString &key)
{
    const model::Field *field = model::findField(model::EntityType::Supply, QStringLiteral("channel"));
    return field != nullptr ? model::choiceLabel(*field, key) : key;
}

} // namespace

QString attributeNumber(RuleAttribute attribute, double value, const QLocale &locale)
{
    int decimals = 0;
    switch (attribute) {
    case RuleAttribute::Pd:
    case RuleAttribute::MemoryBandwidthTBs: decimals = 2; break;
    default: break;
    }
    // What is not zero must not look like it.
    const double size = std::abs(value);
    while (size > 0.0 && size < 0.5 * std::pow(10.0, -decimals) && decimals < 9) {
        ++decimals;
    }
    return plot::tableNumber(value, decimals, locale);
}

QString gapText(const BoundGap &gap, const QLocale &locale)
{
    if (!gap.value) {
        return text(QT_TRANSLATE_NOOP("RuleMargin", "die area unknown"));
    }
    const double difference = *gap.value - gap.bound.value;
    const QString bound = forms::boundNumber(gap.bound.value, locale);
    if (difference == 0.0) {
        return text(QT_TRANSLATE_NOOP("RuleMargin", "%1 exactly at %2"))
            .arg(forms::attributeLabel(gap.bound.attribute), bound);
    }
    const QString distance = amount(gap.bound.attribute, std::abs(difference), locale);
    return difference > 0.0 ? text(QT_TRANSLATE_NOOP("RuleMargin", "%1 above %2")).arg(distance, bound)
                            : text(QT_TRANSLATE_NOOP("RuleMargin", "%1 below %2")).arg(distance, bound);
}

QString outcomeText(const ChipOutcome &outcome)
{
    const bool hasRule = outcome.margin.clause >= 0;
    if (outcome.outcome == Outcome::Free) {
        return outcome.miss == Miss::NotNamed ? text(QT_TRANSLATE_NOOP("RuleMargin", "not named"))
               : hasRule                      ? text(QT_TRANSLATE_NOOP("RuleMargin", "escapes"))
                                              : QString();
    }
    return hasRule
               ? text(QT_TRANSLATE_NOOP("RuleMargin", "caught by %1")).arg(forms::clauseLetter(outcome.margin.clause))
               : text(QT_TRANSLATE_NOOP("RuleMargin", "caught"));
}

QString marginText(const model::Project &resolved, const ChipOutcome &outcome, const QLocale &locale)
{
    switch (outcome.miss) {
    case Miss::NotNamed:
        return outcome.outcome == Outcome::Free ? QString()
                                                : text(QT_TRANSLATE_NOOP("RuleMargin", "the event names other chips"));
    case Miss::Channel: {
        QStringList names;
        std::transform(outcome.missed.cbegin(), outcome.missed.cend(), std::back_inserter(names), channelName);
        return names.size() == 1
                   ? text(QT_TRANSLATE_NOOP("RuleMargin", "channel “%1” is not matched")).arg(names.first())
                   : text(QT_TRANSLATE_NOOP("RuleMargin", "channels %1 are not matched")).arg(forms::listed(names));
    }
    case Miss::Operator: {
        QStringList names;
        for (const QString &id : outcome.missed) {
            names.append(model::nameOf(resolved, model::EntityType::Operator, id));
        }
        return text(QT_TRANSLATE_NOOP("RuleMargin", "not matched for %1")).arg(forms::listed(names));
    }
    case Miss::None: break;
    }
    QStringList parts;
    for (const BoundGap &gap : outcome.margin.gaps) {
        parts.append(gapText(gap, locale));
    }
    QString said;
    for (const QString &part : std::as_const(parts)) {
        said = said.isEmpty() ? part : text(QT_TRANSLATE_NOOP("RuleMargin", "%1 and %2")).arg(said, part);
    }
    if (outcome.outcome == Outcome::Free && !said.isEmpty()) {
        said = text(QT_TRANSLATE_NOOP("RuleMargin", "%1 (%2)")).arg(said, forms::clauseLetter(outcome.margin.clause));
    }
    if (outcome.outcome == Outcome::Caught && !outcome.isLibrary && !outcome.isDelivered) {
        return said.isEmpty() ? text(QT_TRANSLATE_NOOP("RuleMargin", "no deliveries"))
                              : text(QT_TRANSLATE_NOOP("RuleMargin", "%1; no deliveries")).arg(said);
    }
    return said;
}

QStringList calloutText(const ChipOutcome &outcome, const QLocale &locale)
{
    const auto widest = std::max_element(outcome.margin.gaps.cbegin(), outcome.margin.gaps.cend(),
                                         [](const BoundGap &a, const BoundGap &b) { return a.relative < b.relative; });
    if (widest == outcome.margin.gaps.cend() || !widest->value) {
        return {};
    }
    const RuleAttribute attribute = widest->bound.attribute;
    const double difference = std::abs(*widest->value - widest->bound.value);
    const QString first = difference == 0.0
                              ? text(QT_TRANSLATE_NOOP("RuleMargin", "%1 escapes by nothing")).arg(outcome.chip.name)
                              : text(QT_TRANSLATE_NOOP("RuleMargin", "%1 escapes by %2"))
                                    .arg(outcome.chip.name, amount(attribute, difference, locale));
    const QString value = attributeNumber(attribute, *widest->value, locale);
    const QString bound = forms::boundNumber(widest->bound.value, locale);
    const QString letter = forms::clauseLetter(outcome.margin.clause);
    return {first, widest->bound.op == model::RuleOperator::AtLeast
                       ? text(QT_TRANSLATE_NOOP("RuleMargin", "clause %1: %2 < %3")).arg(letter, value, bound)
                       : text(QT_TRANSLATE_NOOP("RuleMargin", "clause %1: %2 ≥ %3")).arg(letter, value, bound)};
}

} // namespace penstock::rules
