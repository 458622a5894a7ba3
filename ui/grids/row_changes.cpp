// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/row_changes.h"

#include "core/audit/removal_toll.h"
#include "ui/document/fresh_names.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::grids {

using model::Change;
using model::EntityType;
using model::Id;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("RowChanges", source);
}

/// Stockpiles are called after what they hold.
QString givenName(const model::Project &project, const model::AnyEntity &entity)
{
    if (const auto *pile = std::get_if<model::Stockpile>(&entity)) {
        return QCoreApplication::translate("RowChanges", "%1, %2", "chip and operator")
            .arg(model::nameOf(project, EntityType::Chip, pile->chip.id),
                 model::nameOf(project, EntityType::Operator, pile->op.id));
    }
    return translated(QT_TRANSLATE_NOOP("RowChanges", "New %1")).arg(model::singularLabel(model::typeOf(entity)));
}

} // namespace

QList<Change> newRowChanges(const document::ProjectDocument &document, EntityType type,
                            const QList<QList<FieldValue>> &rows)
{
    QList<Change> changes;
    if (rows.isEmpty()) {
        return changes;
    }
    const model::Project &project = document.project();
    document::FreshNames taken(project, type);
    const model::AnyEntity blank = model::freshEntity(project, type, QStringLiteral("new"));
    qsizetype index = model::count(project, type);
    for (const QList<FieldValue> &values : rows) {
        model::AnyEntity made = blank;
        model::Entity &entity = model::base(made);
        entity.name.clear();
        for (const FieldValue &each : values) {
            each.field->set(entity, each.value);
        }
        if (entity.name.isEmpty()) {
            entity.name = taken.freeName(givenName(project, made));
        }
        entity.id = taken.freeId(entity.name);
        changes += document.additionOf(made, index++);
    }
    return changes;
}

QList<Change> insertionOf(const document::ProjectDocument &document, EntityType type, qsizetype index, Id &id)
{
    const model::Project &project = document.project();
    document::FreshNames taken(project, type);
    model::AnyEntity made = model::freshEntity(project, type, QStringLiteral("new"));
    model::Entity &entity = model::base(made);
    entity.name = taken.freeName(givenName(project, made));
    entity.id = taken.freeId(entity.name);
    id = entity.id;
    return document.additionOf(made, index);
}

QList<Change> duplicationOf(const document::ProjectDocument &document, EntityType type, const QList<Id> &ids)
{
    QList<Change> changes;
    const model::Project &seen = document.resolved();
    document::FreshNames taken(document.project(), type);
    qsizetype index = 0;
    for (const Id &id : ids) {
        index = std::max(index, model::indexOf(seen, type, id) + 1);
    }
    for (const Id &id : ids) {
        const qsizetype row = model::indexOf(seen, type, id);
        if (row < 0) {
            continue;
        }
        model::AnyEntity copy = model::copyOf(seen, type, row);
        model::Entity &entity = model::base(copy);
        entity.name = taken.freeName(translated(QT_TRANSLATE_NOOP("RowChanges", "%1, copy")).arg(entity.name));
        entity.id = taken.freeId(entity.name);
        changes += document.additionOf(copy, index++);
    }
    return changes;
}

Change removalOfRows(const model::Project &project, EntityType type, const QList<Id> &ids)
{
    if (ids.size() == 1) {
        return model::removalOf(project, type, ids.first());
    }
    // One after the other on a copy: what one takes along is gone when the next one's turn comes.
    QList<Change> changes;
    model::Project rest = project;
    for (const Id &id : ids) {
        if (model::find(std::as_const(rest), type, id) == nullptr) {
            continue;
        }
        const Change removal = model::removalOf(rest, type, id);
        if (model::applyChange(rest, removal)) {
            changes.append(removal);
        }
    }
    return model::group(translated(QT_TRANSLATE_NOOP("RowChanges", "Delete %1"))
                            .arg(audit::countText(type, static_cast<int>(ids.size()))),
                        changes);
}

QString removalCost(const model::Project &project, const Change &removal, EntityType type, const QList<Id> &ids)
{
    const audit::RemovalToll toll = audit::tollOf(removal, type, static_cast<int>(ids.size()));
    QStringList gone;
    for (const auto &[list, count] : toll.removed) {
        gone.append(audit::countText(list, count));
    }
    QStringList sentences;
    if (!gone.isEmpty()) {
        const QString list = forms::listed(gone);
        sentences.append(
            ids.size() == 1
                ? translated(QT_TRANSLATE_NOOP("RowChanges", "“%1” is used by %2, which cannot be without it."))
                      .arg(model::nameOf(project, type, ids.first()), list)
                : translated(QT_TRANSLATE_NOOP("RowChanges", "They are used by %1, which cannot be without them."))
                      .arg(list));
    }
    if (!toll.cleared.isEmpty()) {
        sentences.append(QCoreApplication::translate("RowChanges", "%n field(s) that refer to it are emptied.", nullptr,
                                                     static_cast<int>(toll.cleared.size())));
    }
    if (toll.overrides > 0) {
        sentences.append(QCoreApplication::translate("RowChanges", "%n override(s) in scenarios go with it.", nullptr,
                                                     toll.overrides));
    }
    return forms::paragraph(sentences);
}

QList<Change> moveOf(const model::Project &project, EntityType type, const QList<Id> &ids, qsizetype to)
{
    QList<Id> order;
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        order.append(model::entityAt(project, type, i).id);
    }
    QList<Id> wanted = order;
    QList<Id> moved;
    for (const Id &id : std::as_const(order)) {
        if (ids.contains(id)) {
            moved.append(id);
            wanted.removeOne(id);
        }
    }
    to = std::clamp(to, qsizetype{0}, wanted.size());
    for (qsizetype i = 0; i < moved.size(); ++i) {
        wanted.insert(to + i, moved.at(i));
    }
    // Each one to its place in turn, on the order as it is by then.
    QList<Change> changes;
    const QList<Id> before = order;
    const bool isDown = !moved.isEmpty() && order.indexOf(moved.first()) < to;
    for (qsizetype k = 0; k < moved.size(); ++k) {
        const Id &id = moved.at(isDown ? moved.size() - 1 - k : k);
        const qsizetype from = order.indexOf(id);
        const qsizetype place = wanted.indexOf(id);
        if (from != place) {
            changes.append(model::Move{type, id, place});
            order.move(from, place);
        }
    }
    if (order == wanted) {
        return changes;
    }
    // Some come from above and some from below: every row to its place, from the top.
    changes.clear();
    order = before;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (order.at(i) != wanted.at(i)) {
            changes.append(model::Move{type, wanted.at(i), i});
            order.move(order.indexOf(wanted.at(i), i), i);
        }
    }
    return changes;
}

std::optional<EntityType> missingFor(const model::Project &project, EntityType type)
{
    for (const model::Field &field : model::fields(type)) {
        if (field.required && field.kind == model::FieldKind::Reference && model::count(project, field.target) == 0) {
            return field.target;
        }
    }
    return std::nullopt;
}

} // namespace penstock::grids
