// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_template.h"

#include "core/model/scenario.h"
#include "ui/library/addition.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::rules {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RuleTemplate", source);
}

bool isOfRule(const model::Citation &citation)
{
    return citation.citedField == QLatin1String("rule");
}

QList<model::Citation> citationsOfRule(const library::Library &library, const model::Id &rule)
{
    QList<model::Citation> citations = library.citationsOf(model::EntityType::PolicyEvent, rule);
    citations.removeIf([](const model::Citation &citation) { return !isOfRule(citation); });
    return citations;
}

RuleTemplate templateOf(const library::Library &library, const QString &name, const QList<model::Id> &rules)
{
    RuleTemplate made;
    made.name = name;
    made.rules = rules;
    for (const model::Id &id : rules) {
        const model::PolicyEvent *rule = library.rule(id);
        made.rule += rule != nullptr ? rule->rule : model::Rule();
        for (const model::Citation &citation : citationsOfRule(library, id)) {
            if (citation.confidence == model::Confidence::Assumption) {
                made.assumption = citation.reason;
            }
        }
    }
    return made;
}

/// The citation says what the library says of the rule of some entry: it came with a template.
bool isFromLibrary(const library::Library &library, const model::Citation &held)
{
    return std::any_of(library.citations.cbegin(), library.citations.cend(), [&held](const model::Citation &known) {
        return known.citedType == held.citedType && isOfRule(known) && known.reason == held.reason
               && known.confidence == held.confidence && known.quote == held.quote && known.source == held.source;
    });
}

} // namespace

QList<RuleTemplate> ruleTemplates(const library::Library &library)
{
    const QString y2022 = QStringLiteral("rule-2022");
    const QString a2023 = QStringLiteral("rule-2023");
    const QString b2023 = QStringLiteral("rule-2023-b");
    const QString letter = QStringLiteral("h20-letter-rule");
    QList<RuleTemplate> all{
        templateOf(library, text(QT_TRANSLATE_NOOP("RuleTemplate", "October 2022")), {y2022}),
        templateOf(library, text(QT_TRANSLATE_NOOP("RuleTemplate", "October 2023, 3A090.a and 3A090.b")),
                   {a2023, b2023}),
        templateOf(library, text(QT_TRANSLATE_NOOP("RuleTemplate", "October 2023, 3A090.a")), {a2023}),
        templateOf(library, text(QT_TRANSLATE_NOOP("RuleTemplate", "October 2023, 3A090.b")), {b2023}),
        templateOf(library, text(QT_TRANSLATE_NOOP("RuleTemplate", "H20 letter of April 2025 (assumed thresholds)")),
                   {letter}),
    };
    const QList<model::Id> listed{y2022, a2023, b2023, letter};
    for (const model::PolicyEvent &rule : library.rules) {
        if (!rule.rule.isEmpty() && !listed.contains(rule.id)) {
            all.append(templateOf(library, rule.name, {rule.id}));
        }
    }
    all.append(RuleTemplate{text(QT_TRANSLATE_NOOP("RuleTemplate", "No thresholds")), {}, {}, {}});
    return all;
}

model::Expected<void> applyTemplate(const library::Library &library, document::ProjectDocument &document,
                                    const model::Address &address, const RuleTemplate &start, document::Gesture gesture)
{
    const model::Value value{start.rule};
    // In a child scenario the value, and what it rests on, are that scenario's own, unless it is the parent's value.
    const bool isChild = model::editBecomesOverride(document.project(), document.scenario(), address);
    const model::Id holder = isChild ? document.scenario() : model::Id();
    const bool isCited = !isChild || model::valueAt(document.resolvedParent(), address) != value;
    QList<model::Change> changes{document.editOf(address, value)};
    model::Project without = document.project();
    for (const model::Citation &held : document.project().citations) {
        const bool isHere = held.citedType == model::key(address.type) && held.citedId == address.id
                            && held.citedField == address.field && held.scenario == holder;
        if (isHere && isFromLibrary(library, held)) {
            const model::Change removal = model::Remove{model::EntityType::Citation, held.id};
            if (model::applyChange(without, removal)) {
                changes.append(removal);
            }
        }
    }
    QList<model::Citation> citations;
    for (const model::Id &id : start.rules) {
        citations += citationsOfRule(library, id);
    }
    if (isCited) {
        changes += library::citationChanges(library, without, citations, address, holder);
    }
    const QString name = model::nameOf(document.project(), address.type, address.id);
    return document.push(
        model::group(text(QT_TRANSLATE_NOOP("RuleTemplate", "Set the rule of “%1” to “%2”")).arg(name, start.name),
                     changes),
        gesture);
}

} // namespace penstock::rules
