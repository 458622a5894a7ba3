// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a row of a field table is made from a pointer to member. Included by the tables only.
#pragma once

#include "core/model/field.h"

#include <array>
#include <cmath>

namespace penstock::model::build {

template <class> struct MemberTraits;
template <class C, class V> struct MemberTraits<V C::*> {
    using Class = C;
    using Type = V;
};
template <auto Member> using ClassOf = typename MemberTraits<decltype(Member)>::Class;
template <auto Member> using TypeOf = typename MemberTraits<decltype(Member)>::Type;

template <auto Member> const auto &memberOf(const Entity &entity)
{
    return static_cast<const ClassOf<Member> &>(entity).*Member;
}
template <auto Member> auto &memberOf(Entity &entity)
{
    return static_cast<ClassOf<Member> &>(entity).*Member;
}

inline Field row(const char *id, FieldKind kind, const char *label, const char *help)
{
    Field field;
    field.id = id;
    field.kind = kind;
    field.label = label;
    field.help = help;
    return field;
}

/// Finishes a row whose value is held as \p T itself; null sets the initialiser of the struct.
template <auto Member> Field plain(Field field)
{
    using T = TypeOf<Member>;
    field.get = [](const Entity &entity) -> Value { return memberOf<Member>(entity); };
    field.set = [](Entity &entity, const Value &value) {
        const T *given = std::get_if<T>(&value);
        memberOf<Member>(entity) = given != nullptr ? *given : ClassOf<Member>{}.*Member;
    };
    field.defaultValue = ClassOf<Member>{}.*Member;
    return field;
}

template <auto Member>
Field text(const char *id, const char *label, const char *help, FieldKind kind = FieldKind::Text)
{
    return plain<Member>(row(id, kind, label, help));
}

template <auto Member> Field flag(const char *id, const char *label, const char *help)
{
    return plain<Member>(row(id, FieldKind::Bool, label, help));
}

template <auto Member>
Field number(const char *id, const char *label, Unit unit, const Range &range, const char *help)
{
    Field field = row(id, FieldKind::Number, label, help);
    field.unit = unit;
    field.range = range;
    if constexpr (std::is_same_v<TypeOf<Member>, std::optional<double>>) {
        field.nullable = true;
        field.get = [](const Entity &entity) -> Value {
            const std::optional<double> &held = memberOf<Member>(entity);
            return held ? Value{*held} : Value{};
        };
        field.set = [](Entity &entity, const Value &value) {
            const double *given = std::get_if<double>(&value);
            memberOf<Member>(entity) = given != nullptr ? std::optional<double>{*given} : std::nullopt;
        };
        return field;
    } else {
        return plain<Member>(std::move(field));
    }
}

template <auto Member> Field whole(const char *id, const char *label, const Range &range, const char *help)
{
    Field field = number<Member>(id, label, Unit::None, range, help);
    field.kind = FieldKind::WholeNumber;
    return field;
}

/// An invalid QDate is null.
template <auto Member> Field date(const char *id, const char *label, const char *help)
{
    Field field = row(id, FieldKind::Date, label, help);
    field.nullable = true;
    field.get = [](const Entity &entity) -> Value {
        const QDate &held = memberOf<Member>(entity);
        return held.isValid() ? Value{held} : Value{};
    };
    field.set = [](Entity &entity, const Value &value) {
        const QDate *given = std::get_if<QDate>(&value);
        memberOf<Member>(entity) = given != nullptr ? *given : QDate();
    };
    return field;
}

/// The choices stand in the order of the enum.
template <auto Member>
Field choice(const char *id, const char *label, std::vector<Choice> choices, const char *help)
{
    using T = TypeOf<Member>;
    static std::vector<Choice> keys; // one per Member: the functions below are captureless
    keys = choices;
    Field field = row(id, FieldKind::Choice, label, help);
    field.choices = std::move(choices);
    field.get = [](const Entity &entity) -> Value {
        return QString::fromLatin1(keys[static_cast<std::size_t>(memberOf<Member>(entity))].key);
    };
    field.set = [](Entity &entity, const Value &value) {
        memberOf<Member>(entity) = ClassOf<Member>{}.*Member;
        if (const QString *given = std::get_if<QString>(&value)) {
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if (*given == QLatin1String(keys[i].key)) {
                    memberOf<Member>(entity) = static_cast<T>(i);
                }
            }
        }
    };
    field.defaultValue = field.get(ClassOf<Member>{});
    return field;
}

template <EntityType T> constexpr EntityType targetOf(const Ref<T> *)
{
    return T;
}
template <EntityType T> constexpr EntityType targetOf(const RefSet<T> *)
{
    return T;
}

template <auto Member> Field reference(const char *id, const char *label, const char *help)
{
    Field field = row(id, FieldKind::Reference, label, help);
    field.target = targetOf(static_cast<const TypeOf<Member> *>(nullptr));
    field.nullable = true;
    field.get = [](const Entity &entity) -> Value {
        const Id &held = memberOf<Member>(entity).id;
        return held.isEmpty() ? Value{} : Value{held};
    };
    field.set = [](Entity &entity, const Value &value) {
        const QString *given = std::get_if<QString>(&value);
        memberOf<Member>(entity).id = given != nullptr ? *given : QString();
    };
    return field;
}

template <auto Member> Field references(const char *id, const char *label, const char *help)
{
    Field field = row(id, FieldKind::ReferenceSet, label, help);
    field.target = targetOf(static_cast<const TypeOf<Member> *>(nullptr));
    field.get = [](const Entity &entity) -> Value { return memberOf<Member>(entity).ids; };
    field.set = [](Entity &entity, const Value &value) {
        const QStringList *given = std::get_if<QStringList>(&value);
        memberOf<Member>(entity).ids = given != nullptr ? *given : QStringList();
    };
    field.defaultValue = QStringList();
    return field;
}

template <auto Member>
Field choices(const char *id, const char *label, std::vector<Choice> keys, const char *help)
{
    Field field = plain<Member>(row(id, FieldKind::ChoiceSet, label, help));
    field.choices = std::move(keys);
    return field;
}

/// Ids of entities that may be gone: no reference in the sense of validation.
template <auto Member> Field looseIds(const char *id, const char *label, EntityType target, const char *help)
{
    Field field = plain<Member>(row(id, FieldKind::IdSet, label, help));
    field.target = target;
    return field;
}

template <auto Member> Field points(const char *id, const char *label, Unit unit, const char *help)
{
    Field field = plain<Member>(row(id, FieldKind::Points, label, help));
    field.unit = unit;
    field.range = kNotNegative;
    return field;
}

template <auto Member> Field rule(const char *id, const char *label, const char *help)
{
    return plain<Member>(row(id, FieldKind::Rule, label, help));
}

} // namespace penstock::model::build
