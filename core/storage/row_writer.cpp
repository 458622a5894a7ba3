// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_rows.h"

#include "core/model/value_json.h"
#include "core/storage/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace penstock::storage {

using model::EntityType;
using model::Expected;
using model::Field;
using model::FieldKind;
using model::Value;

namespace {

QString jsonText(const Value &value)
{
    // QJsonDocument writes no bare values, so the brackets of a list around it are taken off again.
    const QByteArray text = QJsonDocument(QJsonArray{model::toJson(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

void bindField(Statement &statement, int parameter, const Field &field, const Value &value)
{
    if (model::isNull(value) || isUnset(field, value)) {
        statement.bindNull(parameter);
        return;
    }
    switch (field.kind) {
    case FieldKind::Bool: statement.bind(parameter, qint64{std::get<bool>(value) ? 1 : 0}); break;
    case FieldKind::Number: statement.bind(parameter, std::get<double>(value)); break;
    case FieldKind::WholeNumber: statement.bind(parameter, static_cast<qint64>(std::get<double>(value))); break;
    case FieldKind::Date: statement.bind(parameter, std::get<QDate>(value).toString(Qt::ISODate)); break;
    default: statement.bind(parameter, std::get<QString>(value)); break;
    }
}

Expected<Statement> insertInto(Database &database, const QByteArray &table, const QByteArrayList &columns)
{
    QByteArrayList names;
    QByteArrayList places;
    for (const QByteArray &column : columns) {
        names.append(quoted(column));
        places.append("?");
    }
    return database.prepare("INSERT INTO " + quoted(table) + " (" + names.join(", ") + ") VALUES (" + places.join(", ")
                            + ')');
}

/// A member of a set, a point of a curve or a bound of a rule, from the third parameter on.
void bindItem(Statement &statement, const QString &member)
{
    statement.bind(3, member);
}

void bindItem(Statement &statement, const model::Point &point)
{
    statement.bind(3, point.date.toString(Qt::ISODate));
    statement.bind(4, point.value);
}

void bindItem(Statement &statement, const std::pair<qsizetype, model::RuleBound> &bound)
{
    statement.bind(3, qint64{bound.first});
    statement.bind(4, model::ruleAttributeKeys().at(static_cast<qsizetype>(bound.second.attribute)));
    statement.bind(5, model::ruleOperatorKey(bound.second.op));
    statement.bind(6, bound.second.value);
}

template <class Items> Expected<void> insertItems(Statement &insert, const model::Id &owner, const Items &items)
{
    qint64 position = 0;
    for (const auto &item : items) {
        insert.bind(1, owner);
        insert.bind(2, position++);
        bindItem(insert, item);
        if (auto run = insert.run(); !run) {
            return run;
        }
    }
    return {};
}

Expected<void> insertItems(Statement &insert, const model::Id &owner, const model::Rule &rule)
{
    QList<std::pair<qsizetype, model::RuleBound>> bounds;
    for (qsizetype clause = 0; clause < rule.size(); ++clause) {
        for (const model::RuleBound &bound : rule.at(clause)) {
            bounds.append({clause, bound});
        }
    }
    return insertItems<decltype(bounds)>(insert, owner, bounds);
}

Expected<void> writeItems(Database &database, const model::Project &project, EntityType type, const Field &field)
{
    auto insert = insertInto(database, tableOf(type, field), itemTableColumns(type, field));
    if (!insert) {
        return tl::make_unexpected(insert.error());
    }
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        const model::Entity &entity = model::entityAt(project, type, i);
        const Value value = field.get(entity);
        Expected<void> written;
        if (const auto *points = std::get_if<model::Points>(&value)) {
            written = insertItems(*insert, entity.id, *points);
        } else if (const auto *rule = std::get_if<model::Rule>(&value)) {
            written = insertItems(*insert, entity.id, *rule);
        } else if (const auto *ids = std::get_if<QStringList>(&value)) {
            written = insertItems(*insert, entity.id, *ids);
        }
        if (!written) {
            return written;
        }
    }
    return {};
}

Expected<void> writeOverrides(Database &database, const model::Project &project)
{
    auto insert = insertInto(database, "overrides", {"scenario", "position", "type", "id", "field", "value", "class"});
    if (!insert) {
        return tl::make_unexpected(insert.error());
    }
    for (const model::Scenario &scenario : project.scenarios) {
        for (qsizetype i = 0; i < scenario.overrides.size(); ++i) {
            const model::Override &override = scenario.overrides.at(i);
            insert->bind(1, scenario.id);
            insert->bind(2, qint64{i});
            insert->bind(3, model::key(override.address.type));
            insert->bind(4, override.address.id);
            insert->bind(5, override.address.field);
            if (model::isNull(override.value)) {
                insert->bindNull(6);
            } else {
                insert->bind(6, jsonText(override.value));
            }
            if (const QString overrideClass =
                    model::overrideClassKeys().at(static_cast<qsizetype>(override.overrideClass));
                overrideClass.isEmpty()) {
                insert->bindNull(7);
            } else {
                insert->bind(7, overrideClass);
            }
            if (auto run = insert->run(); !run) {
                return run;
            }
        }
    }
    return {};
}

Expected<void> writeList(Database &database, const model::Project &project, EntityType type)
{
    auto insert = insertInto(database, tableOf(type), columnsOf(type));
    if (!insert) {
        return tl::make_unexpected(insert.error());
    }
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        const model::Entity &entity = model::entityAt(project, type, i);
        int parameter = 0;
        insert->bind(++parameter, model::isSingleton(type) ? model::key(type) : entity.id);
        if (!model::isSingleton(type)) {
            insert->bind(++parameter, qint64{i});
        }
        for (const Field &field : model::fields(type)) {
            if (!hasTable(field)) {
                bindField(*insert, ++parameter, field, field.get(entity));
            }
        }
        if (auto run = insert->run(); !run) {
            return run;
        }
    }
    for (const Field &field : model::fields(type)) {
        if (hasTable(field)) {
            if (auto written = writeItems(database, project, type, field); !written) {
                return written;
            }
        }
    }
    return type == EntityType::Scenario ? writeOverrides(database, project) : Expected<void>{};
}

} // namespace

Expected<void> writeRows(Database &database, const model::Project &project)
{
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        if (auto written = writeList(database, project, static_cast<EntityType>(t)); !written) {
            return written;
        }
    }
    return {};
}

} // namespace penstock::storage
