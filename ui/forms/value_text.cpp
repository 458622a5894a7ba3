// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/value_text.h"

#include "ui/forms/number_text.h"
#include "ui/forms/rule_text.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

namespace penstock::forms {

using model::FieldKind;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ValueText", source);
}

QString nameIn(const model::Project &project, const model::Field &field, const QString &member)
{
    if (field.kind == FieldKind::ChoiceSet) {
        return model::choiceLabel(field, member);
    }
    const QString name = model::nameOf(project, field.target, member);
    return model::find(project, field.target, member) != nullptr
               ? name
               : translated(QT_TRANSLATE_NOOP("ValueText", "%1 (gone)")).arg(member);
}

} // namespace

QString emptyText(const model::Field &field)
{
    const QString text = model::nullLabel(field);
    return text.isEmpty() ? translated(QT_TRANSLATE_NOOP("ValueText", "none")) : text;
}

QString valueText(const model::Project &project, const model::Field &field, const model::Value &value,
                  const QLocale &locale)
{
    struct Visitor {
        const model::Project &project;
        const model::Field &field;
        const QLocale &locale;

        QString operator()(std::monostate) const { return emptyText(field); }
        QString operator()(bool held) const
        {
            return held ? translated(QT_TRANSLATE_NOOP("ValueText", "yes"))
                        : translated(QT_TRANSLATE_NOOP("ValueText", "no"));
        }
        QString operator()(double held) const { return numberText(field, held, locale, true); }
        QString operator()(const QString &held) const
        {
            if (field.kind == FieldKind::Choice) {
                return model::choiceLabel(field, held);
            }
            return field.kind == FieldKind::Reference ? nameIn(project, field, held) : held.simplified();
        }
        QString operator()(const QDate &held) const { return plot::longDate(held, locale); }
        QString operator()(const QStringList &held) const
        {
            QStringList names;
            for (const QString &member : held) {
                names.append(nameIn(project, field, member));
            }
            return names.isEmpty() ? emptyText(field) : separated(names);
        }
        QString operator()(const model::Points &held) const
        {
            return held.isEmpty() ? emptyText(field)
                                  : QCoreApplication::translate("ValueText", "%n point(s)", nullptr, int(held.size()));
        }
        QString operator()(const model::Rule &held) const
        {
            return held.isEmpty() ? emptyText(field) : ruleText(held, locale);
        }
    };
    return std::visit(Visitor{project, field, locale}, value);
}

QString listed(const QStringList &parts, const QLocale &locale)
{
    return locale.createSeparatedList(parts);
}

QString separated(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("ValueText", ", ", "between the parts of a list"));
}

QString paragraph(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (qsizetype i = 1; i < sentences.size(); ++i) {
        text = QCoreApplication::translate("ValueText", "%1 %2", "two sentences, one after the other")
                   .arg(text, sentences.at(i));
    }
    return text;
}

QString asHeading(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString fieldSentence(const model::Project &project, const model::Field &field, const model::Problem &problem,
                      const model::Value &tried)
{
    using model::Code;
    switch (problem.code) {
    case Code::OutOfRange:
        if (field.kind == FieldKind::Number || field.kind == FieldKind::WholeNumber
            || field.kind == FieldKind::Points) {
            return rangeSentence(field, QLocale());
        }
        break;
    case Code::Required: return translated(QT_TRANSLATE_NOOP("ValueText", "%1 is needed.")).arg(model::label(field));
    case Code::EmptyName: return translated(QT_TRANSLATE_NOOP("ValueText", "A name is needed."));
    case Code::NotWhole:
        return translated(QT_TRANSLATE_NOOP("ValueText", "%1 must be a whole number.")).arg(model::label(field));
    case Code::ScenarioCycle:
        if (const QString *parent = std::get_if<QString>(&tried)) {
            const QString name = model::nameOf(project, field.target, problem.where.address.id);
            return *parent == problem.where.address.id
                       ? translated(QT_TRANSLATE_NOOP("ValueText", "“%1” cannot become a child of itself.")).arg(name)
                       : translated(QT_TRANSLATE_NOOP("ValueText",
                                                      "“%1” cannot become a child of “%2”, which descends from it."))
                             .arg(name, model::nameOf(project, field.target, *parent));
        }
        break;
    default: break;
    }
    const QString text = asHeading(model::sentence(problem));
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace penstock::forms
