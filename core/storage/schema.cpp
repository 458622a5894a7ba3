// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <QFile>
#include <QLocale>

#include <cmath>

static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema); // must stand outside of any namespace
}

namespace penstock::storage {

using model::EntityType;
using model::Field;
using model::FieldKind;

namespace {

QByteArray singular(const QByteArray &plural)
{
    if (plural.endsWith("ies")) {
        return plural.chopped(3) + 'y';
    }
    return plural.endsWith('s') ? plural.chopped(1) : plural;
}

QByteArray literal(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray literal(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return '\'' + bytes.replace('\'', "''") + '\'';
}

QByteArray textList(const QStringList &texts)
{
    QByteArrayList literals;
    for (const QString &text : texts) {
        literals.append(literal(text));
    }
    return '(' + literals.join(", ") + ')';
}

QByteArray choiceList(const Field &field)
{
    QStringList keys;
    for (const model::Choice &choice : field.choices) {
        keys.append(QString::fromLatin1(choice.key));
    }
    return textList(keys);
}

const char *columnType(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Number: return "REAL";
    case FieldKind::WholeNumber:
    case FieldKind::Bool: return "INTEGER";
    default: return "TEXT";
    }
}

/// Infinity is 9e999 in SQL; it is outside every range.
QByteArray rangeCheck(const QByteArray &column, const model::Range &range)
{
    const bool bindsLow = std::isfinite(range.low);
    const bool bindsHigh = std::isfinite(range.high);
    return column + (bindsLow && !range.lowOpen ? " >= " : " > ")
           + (bindsLow ? literal(range.low) : QByteArray("-9e999")) + " AND " + column
           + (bindsHigh && !range.highOpen ? " <= " : " < ") + (bindsHigh ? literal(range.high) : QByteArray("9e999"));
}

/// What `date()` understands, it gives back as a day of the calendar ("2025-02-30" as another one), else NULL; hence
/// IS. Without a modifier it does not calculate.
QByteArray dateCheck(const QByteArray &column)
{
    return column + " IS date(" + column + ", '+0 days')";
}

QByteArray reference(EntityType target)
{
    return " REFERENCES " + quoted(tableOf(target)) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
}

QByteArray numberColumn(const Field &field, const QByteArray &name)
{
    const model::Range range = isRangeBinding(field) ? field.range : model::kAny;
    const bool mayBeNull = model::isNull(field.defaultValue) || isUnset(field, field.defaultValue);
    const QByteArray start =
        mayBeNull ? QByteArray() : " NOT NULL DEFAULT " + literal(std::get<double>(field.defaultValue));
    return start + " CHECK (" + rangeCheck(name, range) + ')';
}

/// What follows name and type. A required text or reference may be missing: an unfinished project can be saved too.
QByteArray columnRules(const Field &field, const QByteArray &name)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return " NOT NULL DEFAULT " + literal(std::get<QString>(field.defaultValue));
    case FieldKind::Bool:
        return QByteArray(" NOT NULL DEFAULT ") + (std::get<bool>(field.defaultValue) ? '1' : '0') + " CHECK (" + name
               + " IN (0, 1))";
    case FieldKind::Number:
    case FieldKind::WholeNumber: return numberColumn(field, name);
    case FieldKind::Date: return " CHECK (" + dateCheck(name) + ')';
    case FieldKind::Choice:
        return " NOT NULL DEFAULT " + literal(std::get<QString>(field.defaultValue)) + " CHECK (" + name + " IN "
               + choiceList(field) + ')';
    case FieldKind::Reference: return field.loose ? QByteArray() : reference(field.target);
    default: return {};
    }
}

/// Collects the CREATE TABLE statements and, beside them, the shapes to compare a file with.
class SchemaBuilder
{
public:
    SchemaBuilder()
    {
        for (int t = 0; t < model::kEntityTypeCount; ++t) {
            list(static_cast<EntityType>(t));
        }
    }

    QList<TableShape> shapes;

private:
    void begin(const QByteArray &name) { shapes.append(TableShape{name, {}, "CREATE TABLE " + quoted(name) + " (\n"}); }
    void column(const QByteArray &name, const char *type, const QByteArray &rules)
    {
        shapes.last().sql += "  " + quoted(name) + ' ' + type + rules + ",\n";
        shapes.last().columns.append(name + ' ' + type);
    }
    void end(const QByteArray &primaryKey)
    {
        shapes.last().sql += "  PRIMARY KEY (" + primaryKey + ")\n) STRICT, WITHOUT ROWID";
    }

    void list(EntityType type)
    {
        const bool single = model::isSingleton(type);
        begin(tableOf(type));
        column("id", "TEXT",
               single ? QByteArray(" NOT NULL CHECK (\"id\" = ") + literal(model::key(type)) + ')' : " NOT NULL");
        if (!single) {
            column("position", "INTEGER", " NOT NULL CHECK (\"position\" >= 0)");
        }
        for (const Field &field : model::fields(type)) {
            if (!hasTable(field)) {
                column(field.id, columnType(field), columnRules(field, quoted(field.id)));
            }
        }
        end("\"id\"");
        for (const Field &field : model::fields(type)) {
            if (hasTable(field)) {
                items(type, field);
            }
        }
        if (type == EntityType::Scenario) {
            overrides();
        }
    }

    void owner(EntityType type)
    {
        column(ownerColumn(type), "TEXT",
               " NOT NULL REFERENCES " + quoted(tableOf(type))
                   + " (\"id\") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED");
        column("position", "INTEGER", " NOT NULL CHECK (\"position\" >= 0)");
    }

    void items(EntityType type, const Field &field)
    {
        begin(tableOf(type, field));
        owner(type);
        const QByteArray item = itemColumns(field).first();
        const QByteArray value = " NOT NULL CHECK (" + rangeCheck("\"value\"", field.range) + ')';
        switch (field.kind) {
        case FieldKind::Points:
            column(item, "TEXT", " NOT NULL CHECK (" + dateCheck(quoted(item)) + ')');
            column("value", "REAL", value);
            break;
        case FieldKind::Rule:
            column(item, "INTEGER", " NOT NULL CHECK (\"clause\" >= 0)");
            column("attribute", "TEXT",
                   " NOT NULL CHECK (\"attribute\" IN " + textList(model::ruleAttributeKeys()) + ')');
            column("op", "TEXT", " NOT NULL CHECK (\"op\" IN ('>=', '<'))");
            column("value", "REAL", value);
            break;
        case FieldKind::ChoiceSet:
            column(item, "TEXT", " NOT NULL CHECK (" + quoted(item) + " IN " + choiceList(field) + ')');
            break;
        case FieldKind::ReferenceSet: column(item, "TEXT", " NOT NULL" + reference(field.target)); break;
        default: column(item, "TEXT", " NOT NULL"); break;
        }
        end(quoted(ownerColumn(type)) + ", \"position\"");
    }

    void overrides()
    {
        begin("overrides");
        owner(EntityType::Scenario);
        QStringList lists;
        for (int t = 0; t < model::kEntityTypeCount; ++t) {
            if (model::isOverridable(static_cast<EntityType>(t))) {
                lists.append(model::key(static_cast<EntityType>(t)));
            }
        }
        column("type", "TEXT", " NOT NULL CHECK (\"type\" IN " + textList(lists) + ')');
        column("id", "TEXT", " NOT NULL");
        column("field", "TEXT", " NOT NULL");
        column("value", "TEXT", QByteArray()); // JSON; json_valid() is no function for files that are not trusted
        column("class", "TEXT", " CHECK (\"class\" IN ('world', 'policy'))");
        end("\"scenario\", \"position\"");
    }
};

const SchemaBuilder &built()
{
    static const SchemaBuilder builder;
    return builder;
}

/// Every figure that somebody has put in, one row each: numbers and dates of what the simulation reads, but defaults.
QByteArray fieldsView()
{
    QByteArrayList parts;
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        if (!model::isSimulated(type) || type == EntityType::Scenario) {
            continue;
        }
        for (const Field &field : model::fields(type)) {
            const bool figure = field.kind == FieldKind::Number || field.kind == FieldKind::Date;
            if (!figure || field.internal) {
                continue;
            }
            const QByteArray name = quoted(field.id);
            QByteArray part = "SELECT " + literal(model::key(type)) + ", \"id\", "
                              + literal(QString::fromLatin1(field.id)) + ", " + name + " FROM " + quoted(tableOf(type))
                              + " WHERE " + name + " IS NOT NULL";
            if (!field.required && std::holds_alternative<double>(field.defaultValue)) {
                part += " AND " + name + " <> " + literal(std::get<double>(field.defaultValue));
            }
            parts.append(part);
        }
    }
    return "CREATE VIEW v_fields (\"type\", \"id\", \"field\", \"value\") AS\n" + parts.join("\nUNION ALL ") + ";\n\n";
}

} // namespace

QByteArray quoted(const QByteArray &name)
{
    QByteArray inner = name;
    return '"' + inner.replace('"', "\"\"") + '"';
}

QByteArray tableOf(EntityType type)
{
    return model::key(type).toUtf8();
}

QByteArray ownerColumn(EntityType type)
{
    return singular(tableOf(type));
}

bool hasTable(const Field &field)
{
    switch (field.kind) {
    case FieldKind::ReferenceSet:
    case FieldKind::ChoiceSet:
    case FieldKind::IdSet:
    case FieldKind::Points:
    case FieldKind::Rule: return true;
    default: return false;
    }
}

QByteArray tableOf(EntityType type, const Field &field)
{
    return ownerColumn(type) + '_' + field.id;
}

QByteArrayList itemColumns(const Field &field)
{
    if (field.kind == FieldKind::Points) {
        return {"date", "value"};
    }
    if (field.kind == FieldKind::Rule) {
        return {"clause", "attribute", "op", "value"};
    }
    return {singular(field.id)};
}

QByteArrayList columnsOf(EntityType type)
{
    QByteArrayList columns{"id"};
    if (!model::isSingleton(type)) {
        columns.append("position");
    }
    for (const Field &field : model::fields(type)) {
        if (!hasTable(field)) {
            columns.append(field.id);
        }
    }
    return columns;
}

QByteArrayList itemTableColumns(EntityType type, const Field &field)
{
    return QByteArrayList{ownerColumn(type), "position"} + itemColumns(field);
}

bool isUnset(const Field &field, const model::Value &value)
{
    const double *number = std::get_if<double>(&value);
    return field.required && number != nullptr && value == field.defaultValue && !field.range.contains(*number);
}

bool isRangeBinding(const Field &field)
{
    return !field.required || field.applies == nullptr;
}

const QList<TableShape> &tableShapes()
{
    return built().shapes;
}

const QByteArray &schemaSql()
{
    static const QByteArray sql = [] {
        QByteArray tables;
        for (const TableShape &shape : tableShapes()) {
            tables += shape.sql + ";\n\n";
        }
        initSchemaResource();
        QFile views(QStringLiteral(":/penstock/storage/views.sql"));
        const bool opened = views.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return tables + fieldsView() + (opened ? views.readAll() : QByteArray());
    }();
    return sql;
}

} // namespace penstock::storage
