// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/uses_text.h"

#include "ui/forms/value_text.h"

#include <QCoreApplication>

namespace penstock::search {

using model::EntityType;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("UsesText", source);
}

QString fieldLabel(const model::Address &address)
{
    const model::Field *field = model::findField(address.type, address.field);
    return field != nullptr ? model::label(*field) : address.field;
}

QString ownName(const model::Project &project, EntityType type, const model::Id &id)
{
    return model::isSingleton(type) ? model::pluralLabel(type) : model::nameOf(project, type, id);
}

UseText citedText(const model::Project &project, const model::Use &use, EntityType type)
{
    const auto *citation =
        static_cast<const model::Citation *>(model::find(project, EntityType::Citation, use.address.id));
    UseText text;
    if (citation == nullptr) {
        return text;
    }
    const EntityType citedType = model::entityTypeOfKey(citation->citedType).value_or(EntityType::Project);
    const model::Address cited{citedType, citation->citedId, citation->citedField};
    text.target = cited;
    text.scenario = citation->scenario;
    if (type == EntityType::Source) {
        text.name = ownName(project, citedType, citation->citedId);
        text.text = citation->citedField.isEmpty()
                        ? translated(QT_TRANSLATE_NOOP("UsesText", "cites it as a whole"))
                        : translated(QT_TRANSLATE_NOOP("UsesText", "%1 cites it")).arg(fieldLabel(cited));
        return text;
    }
    text.name = citation->source.isEmpty() ? translated(QT_TRANSLATE_NOOP("UsesText", "Assumption"))
                                           : model::nameOf(project, EntityType::Source, citation->source);
    text.text = citation->citedField.isEmpty()
                    ? translated(QT_TRANSLATE_NOOP("UsesText", "is cited for it"))
                    : translated(QT_TRANSLATE_NOOP("UsesText", "is cited for %1")).arg(fieldLabel(cited));
    return text;
}

} // namespace

QList<UseText> usesInWords(const model::Project &project, EntityType type, const model::Id &id)
{
    QList<UseText> texts;
    for (const model::Use &use : model::usesOf(project, type, id)) {
        UseText text;
        if (use.address.type == EntityType::Citation && use.address.field.isEmpty() && use.scenario.isEmpty()) {
            text = citedText(project, use, type);
        } else {
            text.name = ownName(project, use.address.type, use.address.id);
            text.target = use.address;
            text.scenario = use.scenario;
            if (use.scenario.isEmpty()) {
                text.text =
                    model::isSingleton(use.address.type)
                        ? translated(QT_TRANSLATE_NOOP("UsesText", "as %1")).arg(fieldLabel(use.address))
                        : translated(QT_TRANSLATE_NOOP("UsesText", "%1, as %2"))
                              .arg(forms::asHeading(model::singularLabel(use.address.type)), fieldLabel(use.address));
            } else if (use.address.type == type && use.address.id == id) {
                text.name = model::nameOf(project, EntityType::Scenario, use.scenario);
                text.text = translated(QT_TRANSLATE_NOOP("UsesText", "overrides %1")).arg(fieldLabel(use.address));
            } else {
                text.text =
                    translated(QT_TRANSLATE_NOOP("UsesText", "as %1, in “%2”"))
                        .arg(fieldLabel(use.address), model::nameOf(project, EntityType::Scenario, use.scenario));
            }
        }
        text.needs = use.needs;
        texts.append(text);
    }
    return texts;
}

QString addressText(const model::Project &project, const model::Address &address, const model::Id &scenario)
{
    const QString name = ownName(project, address.type, address.id);
    const QString base = address.field.isEmpty()
                             ? translated(QT_TRANSLATE_NOOP("UsesText", "“%1” as a whole")).arg(name)
                             : translated(QT_TRANSLATE_NOOP("UsesText", "%1 of “%2”")).arg(fieldLabel(address), name);
    return scenario.isEmpty() ? base
                              : translated(QT_TRANSLATE_NOOP("UsesText", "%1, in “%2”"))
                                    .arg(base, model::nameOf(project, EntityType::Scenario, scenario));
}

} // namespace penstock::search
