// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_reader.h"

#include "core/model/value_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace penstock::exchange {

using model::Code;
using model::EntityType;
using model::Field;
using model::FieldKind;

namespace {

const QLatin1String kFormat("penstock-case-1");

QString accepted(const char *source)
{
    return QCoreApplication::translate("Accepted", source);
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QString keyOf(const Field &field)
{
    return QString::fromLatin1(field.id);
}

} // namespace

bool isTopLevel(EntityType type, const Field &field)
{
    return type == EntityType::Project && keyOf(field) == QLatin1String(kRunKey);
}

bool isName(EntityType type, const Field &field)
{
    return !model::isSingleton(type) && keyOf(field) == QLatin1String("name");
}

CaseReader::CaseReader(const QJsonValue &json)
    : m_json(json)
{}

model::Project CaseReader::read()
{
    const QJsonValue format = m_json.toObject().value(QLatin1String("format"));
    if (format.toString() != kFormat) {
        m_foreign = true;
        note(Code::WrongFormat, QString(), {isAbsent(format) ? QString() : model::shortText(format)});
        return {};
    }
    m_project.info.id = model::key(EntityType::Project);
    m_project.settings.id = model::key(EntityType::Settings);
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        list(static_cast<EntityType>(t));
    }
    const QJsonValue run = m_json.toObject().value(QLatin1String(kRunKey));
    if (run.isString()) {
        m_project.info.run = run.toString();
    } else if (!isAbsent(run)) {
        note(Code::WrongType, QLatin1String(kRunKey),
             {model::shortText(run), accepted(QT_TRANSLATE_NOOP("Accepted", "an id"))});
    }
    return std::move(m_project);
}

void CaseReader::list(EntityType type)
{
    const QString place = model::key(type);
    const QJsonValue json = m_json.toObject().value(place);
    if (model::isSingleton(type)) {
        if (!isAbsent(json) && !json.isObject()) {
            note(Code::WrongType, place,
                 {model::shortText(json), accepted(QT_TRANSLATE_NOOP("Accepted", "an object"))});
            return;
        }
        fields(type, model::entityAt(m_project, type, 0), json.toObject(), place);
        return;
    }
    if (isAbsent(json)) {
        return;
    }
    if (!json.isArray()) {
        note(Code::WrongType, place, {model::shortText(json), accepted(QT_TRANSLATE_NOOP("Accepted", "a list"))});
        return;
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        model::AnyEntity made = model::blankEntity(type);
        const QString own = QStringLiteral("%1[%2]").arg(place).arg(i);
        const QJsonValue item = array.at(i);
        if (item.isObject()) {
            entity(type, model::base(made), item.toObject(), own);
        } else {
            note(Code::WrongType, own, {model::shortText(item), accepted(QT_TRANSLATE_NOOP("Accepted", "an object"))});
        }
        model::insertAt(m_project, i, made); // also a faulty one, so that the places of the others stay
    }
}

void CaseReader::entity(EntityType type, model::Entity &entity, const QJsonObject &object, const QString &place)
{
    entity.id = textOf(object, kIdKey, place);
    fields(type, entity, object, place);
    if (isAbsent(object.value(QLatin1String("name")))) {
        entity.name = entity.id;
    }
    if (type == EntityType::Scenario) {
        overrides(static_cast<model::Scenario &>(entity), object.value(QLatin1String(kOverridesKey)),
                  place + QLatin1Char('.') + QLatin1String(kOverridesKey));
    }
}

void CaseReader::fields(EntityType type, model::Entity &entity, const QJsonObject &object, const QString &place)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString &key = member.key();
        const bool special = key == QLatin1String(kSourcesKey)
                             || (key == QLatin1String(kIdKey) && !model::isSingleton(type))
                             || (key == QLatin1String(kOverridesKey) && type == EntityType::Scenario);
        const Field *field = model::findField(type, key);
        if (!special && (field == nullptr || isTopLevel(type, *field))) {
            note(Code::UnknownField, place + QLatin1Char('.') + key, {key});
        }
    }
    for (const Field &field : model::fields(type)) {
        const QJsonValue json = object.value(keyOf(field));
        if (isAbsent(json) || isTopLevel(type, field)) {
            continue;
        }
        auto value = model::valueOfJson(field, json);
        if (value && field.kind == FieldKind::Choice) { // the entity cannot hold another one, so validate() is too late
            if (auto checked = model::checkValue(field, *value); !checked) {
                value = tl::make_unexpected(checked.error());
            }
        }
        if (!value) {
            note(value.error(), place + QLatin1Char('.') + keyOf(field));
        } else {
            field.set(entity, *value);
        }
    }
    // Whether a field is needed hangs on the kind, so only now. A default of the struct could hide that it is missing.
    for (const Field &field : model::fields(type)) {
        if (field.required && field.isFor(entity) && isAbsent(object.value(keyOf(field)))) {
            note(Code::Required, place + QLatin1Char('.') + keyOf(field));
        }
    }
}

void CaseReader::overrides(model::Scenario &scenario, const QJsonValue &json, const QString &place)
{
    if (isAbsent(json)) {
        return;
    }
    if (!json.isArray()) {
        note(Code::WrongType, place, {model::shortText(json), accepted(QT_TRANSLATE_NOOP("Accepted", "a list"))});
        return;
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        scenario.overrides.append(override(array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i)));
    }
}

model::Override CaseReader::override(const QJsonValue &json, const QString &place)
{
    if (!json.isObject()) {
        note(Code::WrongType, place, {model::shortText(json), accepted(QT_TRANSLATE_NOOP("Accepted", "an object"))});
        return {};
    }
    const QJsonObject object = json.toObject();
    const QStringList known{QStringLiteral("type"),  QStringLiteral("id"),    QStringLiteral("field"),
                            QStringLiteral("value"), QStringLiteral("class"), QLatin1String(kSourcesKey)};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!known.contains(member.key())) {
            note(Code::UnknownField, place + QLatin1Char('.') + member.key(), {member.key()});
        }
    }
    model::Override override;
    const QString list = textOf(object, "type", place);
    override.address.id = textOf(object, "id", place);
    override.address.field = textOf(object, "field", place);
    if (list.isEmpty() || override.address.id.isEmpty() || override.address.field.isEmpty()) {
        return {};
    }
    const auto type = model::entityTypeOfKey(list);
    if (!type) {
        note(Code::UnknownList, place + QStringLiteral(".type"), {list});
        return {};
    }
    if (!model::isOverridable(*type)) {
        note(Code::NotOverridable, place + QStringLiteral(".type"), {list});
        return {};
    }
    override.address.type = *type;
    const Field *field = model::findField(*type, override.address.field);
    if (field == nullptr) {
        note(Code::UnknownField, place + QStringLiteral(".field"), {override.address.field});
        return {};
    }
    const auto value = model::valueOfJson(*field, object.value(QLatin1String("value")));
    if (!value) {
        note(value.error(), place + QStringLiteral(".value"));
        return {};
    }
    override.value = *value;
    const QJsonValue given = object.value(QLatin1String("class"));
    const qsizetype index = isAbsent(given)    ? 0
                            : given.isString() ? model::overrideClassKeys().indexOf(given.toString())
                                               : -1;
    if (index < 0) {
        note(Code::UnknownChoice, place + QStringLiteral(".class"),
             {model::shortText(given), model::overrideClassKeys().mid(1).join(QStringLiteral(", "))});
        return {};
    }
    override.overrideClass = static_cast<model::OverrideClass>(index);
    return override;
}

QString CaseReader::textOf(const QJsonObject &object, const char *key, const QString &place)
{
    const QJsonValue json = object.value(QLatin1String(key));
    const QString own = place + QLatin1Char('.') + QLatin1String(key);
    if (isAbsent(json)) {
        note(Code::Required, own);
    } else if (!json.isString()) {
        note(Code::WrongType, own, {model::shortText(json), accepted(QT_TRANSLATE_NOOP("Accepted", "a text"))});
    } else if (json.toString().isEmpty()) {
        note(Code::BadId, own, {QString()});
    }
    return json.toString();
}

void CaseReader::note(Code code, const QString &place, const QStringList &values)
{
    model::Where where;
    where.place = place;
    m_problems.append(model::Problem{code, where, values});
}

void CaseReader::note(const model::Problem &problem, const QString &place)
{
    model::Problem placed = problem;
    placed.where.place = place + problem.where.place;
    m_problems.append(placed);
}

} // namespace penstock::exchange
