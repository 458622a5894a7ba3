// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/differences.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace penstock::library {

using model::EntityType;
using model::Field;
using model::FieldKind;
using model::Value;

namespace {

bool isOwnMatter(const QString &field)
{
    static const QStringList own{QStringLiteral("name"), QStringLiteral("notes"), QStringLiteral("enabled"),
                                 QStringLiteral("colour")};
    return own.contains(field);
}

bool isSame(const Value &a, const Value &b)
{
    const double *x = std::get_if<double>(&a);
    const double *y = std::get_if<double>(&b);
    if (x != nullptr && y != nullptr) {
        return std::abs(*x - *y) <= 1e-9 * std::max(std::abs(*x), std::abs(*y));
    }
    const auto *set = std::get_if<QStringList>(&a);
    const auto *other = std::get_if<QStringList>(&b);
    if (set != nullptr && other != nullptr) {
        return QSet<QString>(set->cbegin(), set->cend()) == QSet<QString>(other->cbegin(), other->cend());
    }
    return a == b;
}

/// The library's value in the ids of the project; nothing where the project does not hold what it refers to.
std::optional<Value> translated(const Library &library, const model::Project &project, const Field &field,
                                const Value &value)
{
    if (field.kind == FieldKind::Reference) {
        const QString *id = std::get_if<QString>(&value);
        if (id == nullptr || id->isEmpty()) {
            return value;
        }
        const model::Id held = counterpartIn(project, library, {field.target, *id});
        return held.isEmpty() ? std::nullopt : std::optional<Value>(held);
    }
    if (field.kind == FieldKind::ReferenceSet) {
        const auto *ids = std::get_if<QStringList>(&value);
        QStringList held;
        for (const QString &id : ids != nullptr ? *ids : QStringList()) {
            if (const model::Id own = counterpartIn(project, library, {field.target, id}); !own.isEmpty()) {
                held.append(own);
            }
        }
        // An empty set would mean all.
        return held.isEmpty() && ids != nullptr && !ids->isEmpty() ? std::nullopt : std::optional<Value>(held);
    }
    return value;
}

} // namespace

std::optional<Difference> libraryDifference(const Library &library, const model::Project &resolved,
                                            const model::Address &address)
{
    const model::Entity *held =
        model::isSingleton(address.type) ? nullptr : model::find(resolved, address.type, address.id);
    const Field *field = model::findField(address.type, address.field);
    if (held == nullptr || field == nullptr || isOwnMatter(address.field)) {
        return std::nullopt;
    }
    const model::Id entry = library.counterpart(address.type, *held);
    const model::Entity *wanted = entry.isEmpty() ? nullptr : library.find(address.type, entry);
    const bool compares = wanted != nullptr && library.knows(address.type, entry, address.field) && field->isFor(*held)
                          && field->isFor(*wanted);
    if (!compares) {
        return std::nullopt;
    }
    const std::optional<Value> value = translated(library, resolved, *field, field->get(*wanted));
    const Value own = field->get(*held);
    if (!value || isSame(own, *value)) {
        return std::nullopt;
    }
    return Difference{address, own, *value, entry};
}

QList<Difference> libraryDifferences(const Library &library, const model::Project &resolved)
{
    QList<Difference> found;
    for (const EntityType type :
         {EntityType::Platform, EntityType::Chip, EntityType::PolicyEvent, EntityType::Source}) {
        for (qsizetype i = 0; i < model::count(resolved, type); ++i) {
            const model::Id &id = model::entityAt(resolved, type, i).id;
            for (const Field &field : model::fields(type)) {
                if (auto one = libraryDifference(library, resolved, {type, id, QString::fromLatin1(field.id)})) {
                    found.append(*one);
                }
            }
        }
    }
    return found;
}

int libraryDifferenceCount(const Library &library, const model::Project &resolved, EntityType type, const model::Id &id)
{
    const std::vector<Field> &all = model::fields(type);
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const Field &field) {
        return libraryDifference(library, resolved, {type, id, QString::fromLatin1(field.id)}).has_value();
    }));
}

} // namespace penstock::library
