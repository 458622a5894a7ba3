// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rule_text.h"

#include "ui/forms/number_text.h"

#include <QCoreApplication>

namespace penstock::forms {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("RuleText", source);
}

} // namespace

QString attributeLabel(model::RuleAttribute attribute, bool opensLine)
{
    using model::RuleAttribute;
    switch (attribute) {
    case RuleAttribute::Tpp: return translated(QT_TRANSLATE_NOOP("RuleText", "TPP"));
    case RuleAttribute::Pd:
        return opensLine ? translated(QT_TRANSLATE_NOOP("RuleText", "Performance density"))
                         : translated(QT_TRANSLATE_NOOP("RuleText", "performance density"));
    case RuleAttribute::MemoryGb:
        return opensLine ? translated(QT_TRANSLATE_NOOP("RuleText", "Memory"))
                         : translated(QT_TRANSLATE_NOOP("RuleText", "memory"));
    case RuleAttribute::MemoryBandwidthTBs:
        return opensLine ? translated(QT_TRANSLATE_NOOP("RuleText", "Memory bandwidth"))
                         : translated(QT_TRANSLATE_NOOP("RuleText", "memory bandwidth"));
    case RuleAttribute::InterconnectGBs:
        return opensLine ? translated(QT_TRANSLATE_NOOP("RuleText", "Interconnect"))
                         : translated(QT_TRANSLATE_NOOP("RuleText", "interconnect"));
    case RuleAttribute::Bf16Tflops: return translated(QT_TRANSLATE_NOOP("RuleText", "BF16"));
    }
    return {};
}

QString attributeUnit(model::RuleAttribute attribute)
{
    using model::RuleAttribute;
    switch (attribute) {
    case RuleAttribute::Tpp:
    case RuleAttribute::Pd: return {};
    case RuleAttribute::MemoryGb: return model::unitLabel(model::Unit::GB);
    case RuleAttribute::MemoryBandwidthTBs: return model::unitLabel(model::Unit::TBPerS);
    case RuleAttribute::InterconnectGBs: return model::unitLabel(model::Unit::GBPerS);
    case RuleAttribute::Bf16Tflops: return model::unitLabel(model::Unit::Tflops);
    }
    return {};
}

QString operatorSign(model::RuleOperator op)
{
    return op == model::RuleOperator::AtLeast ? QStringLiteral("≥") : QStringLiteral("<");
}

QString clauseLetter(qsizetype clause)
{
    return clause < 26 ? QString(QChar(static_cast<char16_t>(u'A' + clause))) : QString::number(clause + 1);
}

QString boundNumber(double value, const QLocale &locale)
{
    return numberText(model::Field{}, value, locale, false);
}

QString clauseText(const model::RuleClause &clause, const QLocale &locale)
{
    QString text;
    for (const model::RuleBound &bound : clause) {
        const QString unit = attributeUnit(bound.attribute);
        QString part =
            QStringLiteral("%1 %2 %3")
                .arg(attributeLabel(bound.attribute), operatorSign(bound.op), boundNumber(bound.value, locale));
        if (!unit.isEmpty()) {
            part += QChar(u'\u00a0') + unit;
        }
        text = text.isEmpty() ? part : translated(QT_TRANSLATE_NOOP("RuleText", "%1 and %2")).arg(text, part);
    }
    return text;
}

QString ruleText(const model::Rule &rule, const QLocale &locale)
{
    QString text;
    for (const model::RuleClause &clause : rule) {
        const QString part = clauseText(clause, locale);
        text = text.isEmpty() ? part : translated(QT_TRANSLATE_NOOP("RuleText", "%1 or %2")).arg(text, part);
    }
    return text;
}

} // namespace penstock::forms
