// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_rows.h"

#include "core/model/value_json.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace penstock::storage {

using model::Code;
using model::EntityType;
using model::Expected;
using model::Field;
using model::FieldKind;
using model::Value;

namespace {

/// Undefined where the text is no JSON.
QJsonValue jsonOfText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray array = document.array();
    return array.size() == 1 ? QJsonValue(array.at(0)) : QJsonValue(QJsonValue::Undefined);
}

/// A value of a column whose type is not the one of its STRICT table: only a damaged file has that.
tl::unexpected<model::Problem> strange(const QByteArray &table, const QByteArray &column)
{
    return model::fault(Code::Damaged, {QCoreApplication::translate("Storage", "a value in %1.%2 has the wrong type")
                                            .arg(QString::fromUtf8(table), QString::fromUtf8(column))});
}

Expected<Value> valueOf(const Statement &row, int column, EntityType type, const Field &field)
{
    const Statement::Type held = row.type(column);
    if (held == Statement::Type::Null) {
        return Value{};
    }
    switch (field.kind) {
    case FieldKind::Bool:
        if (held == Statement::Type::Integer) {
            return Value{row.integer(column) != 0};
        }
        break;
    case FieldKind::Number:
        if (held == Statement::Type::Real || held == Statement::Type::Integer) {
            return Value{row.real(column)};
        }
        break;
    case FieldKind::WholeNumber:
        if (held == Statement::Type::Integer) {
            return Value{static_cast<double>(row.integer(column))};
        }
        break;
    default:
        if (held != Statement::Type::Text) {
            break;
        }
        if (const QString text = row.text(column);
            field.kind == FieldKind::Date || field.kind == FieldKind::Reference) {
            return model::valueOfJson(field, text);
        } else {
            return Value{text};
        }
    }
    return strange(tableOf(type), field.id);
}

/// Fills a project from the rows, list by list.
class RowReader
{
public:
    explicit RowReader(Database &database)
        : m_database(database)
    {}

    Expected<RowReading> read()
    {
        m_reading.project.info.id = model::key(EntityType::Project);
        m_reading.project.settings.id = model::key(EntityType::Settings);
        for (int t = 0; t < model::kEntityTypeCount; ++t) {
            if (auto done = list(static_cast<EntityType>(t)); !done) {
                return tl::make_unexpected(done.error());
            }
        }
        return std::move(m_reading);
    }

private:
    Expected<Statement> select(const QByteArray &table, const QByteArrayList &columns, const QByteArray &order)
    {
        QByteArrayList names;
        for (const QByteArray &column : columns) {
            names.append(quoted(column));
        }
        return m_database.prepare("SELECT " + names.join(", ") + " FROM " + quoted(table) + order);
    }

    void note(model::Problem problem, const QString &place)
    {
        problem.where.place = place + problem.where.place;
        m_reading.faults.append(problem);
    }

    static QString placeOf(EntityType type, qsizetype index, const QString &field)
    {
        const QString list =
            model::isSingleton(type) ? model::key(type) : QStringLiteral("%1[%2]").arg(model::key(type)).arg(index);
        return list + QLatin1Char('.') + field;
    }

    Expected<void> list(EntityType type)
    {
        const bool single = model::isSingleton(type);
        auto rows = select(tableOf(type), columnsOf(type), single ? QByteArray() : " ORDER BY \"position\", \"id\"");
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        QHash<QString, qsizetype> index;
        auto more = rows->step();
        for (; more && *more; more = rows->step()) {
            if (rows->type(0) != Statement::Type::Text) {
                return strange(tableOf(type), "id");
            }
            model::AnyEntity made = model::blankEntity(type);
            model::Entity &entity = single ? model::entityAt(m_reading.project, type, 0) : model::base(made);
            entity.id = rows->text(0);
            if (auto done = row(*rows, single ? 1 : 2, type, entity, index.size()); !done) {
                return done;
            }
            index.insert(entity.id, index.size());
            if (!single) {
                model::insertAt(m_reading.project, index.size() - 1, made);
            }
        }
        if (!more) {
            return tl::make_unexpected(more.error());
        }
        if (single && index.isEmpty()) {
            return model::fault(
                Code::Damaged,
                {QCoreApplication::translate("Storage", "the table “%1” is empty").arg(model::key(type))});
        }
        for (const Field &field : model::fields(type)) {
            if (hasTable(field)) {
                if (auto done = items(type, field, index); !done) {
                    return done;
                }
            }
        }
        return type == EntityType::Scenario ? overrides(index) : Expected<void>{};
    }

    Expected<void> row(const Statement &row, int column, EntityType type, model::Entity &entity, qsizetype index)
    {
        for (const Field &field : model::fields(type)) {
            if (hasTable(field)) {
                continue;
            }
            auto value = valueOf(row, column++, type, field);
            if (value && !model::isNull(*value)) {
                value = accepted(field, *value);
            }
            if (value) {
                field.set(entity, *value);
            } else if (value.error().code == Code::Damaged) {
                return tl::make_unexpected(value.error());
            } else {
                note(value.error(), placeOf(type, index, QString::fromLatin1(field.id)));
            }
        }
        return {};
    }

    static Expected<Value> accepted(const Field &field, const Value &value)
    {
        if (auto checked = model::checkValue(field, value); !checked) {
            // Where an entity has no use for a field, its range does not bind (case-format.md); validate() knows.
            const double *number = std::get_if<double>(&value);
            if (isRangeBinding(field) || number == nullptr || !std::isfinite(*number)) {
                return tl::make_unexpected(checked.error());
            }
        }
        return value;
    }

    Expected<void> items(EntityType type, const Field &field, const QHash<QString, qsizetype> &index)
    {
        const QByteArray table = tableOf(type, field);
        const QByteArrayList columns = itemTableColumns(type, field);
        auto rows = select(table, columns, " ORDER BY 1, 2");
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        QHash<qsizetype, Value> gathered;
        auto more = rows->step();
        for (; more && *more; more = rows->step()) {
            const qsizetype owner = index.value(rows->text(0), -1);
            if (owner < 0) {
                note(model::Problem{Code::UnknownEntity, {}, {model::key(type), rows->text(0)}},
                     QString::fromUtf8(table));
            } else if (!addItem(gathered[owner], *rows, field)) {
                return strange(table, columns.at(2));
            }
        }
        if (!more) {
            return tl::make_unexpected(more.error());
        }
        for (auto entry = gathered.cbegin(); entry != gathered.cend(); ++entry) {
            if (auto checked = model::checkValue(field, entry.value()); !checked) {
                note(checked.error(), placeOf(type, entry.key(), QString::fromLatin1(field.id)));
            } else {
                field.set(model::entityAt(m_reading.project, type, entry.key()), entry.value());
            }
        }
        return {};
    }

    /// False: the columns of the row have other types than those of their table.
    bool addItem(Value &value, const Statement &row, const Field &field)
    {
        using Type = Statement::Type;
        if (field.kind == FieldKind::Points) {
            gather<model::Points>(value).append(model::Point{model::dateOfText(row.text(2)), row.real(3)});
            return row.type(2) == Type::Text && row.type(3) == Type::Real;
        }
        if (field.kind != FieldKind::Rule) {
            gather<QStringList>(value).append(row.text(2));
            return row.type(2) == Type::Text;
        }
        const qsizetype attribute = model::ruleAttributeKeys().indexOf(row.text(3));
        const bool atLeast = row.text(4) == model::ruleOperatorKey(model::RuleOperator::AtLeast);
        const bool below = row.text(4) == model::ruleOperatorKey(model::RuleOperator::Below);
        if (row.type(2) != Type::Integer || attribute < 0 || (!atLeast && !below) || row.type(5) != Type::Real) {
            return false;
        }
        // A gap in the numbers, where somebody took a clause out by hand, is closed.
        auto &rule = gather<model::Rule>(value);
        if (rule.isEmpty() || row.integer(2) != m_clause) {
            rule.append(model::RuleClause{});
            m_clause = row.integer(2);
        }
        rule.last().append(model::RuleBound{static_cast<model::RuleAttribute>(attribute),
                                            atLeast ? model::RuleOperator::AtLeast : model::RuleOperator::Below,
                                            row.real(5)});
        return true;
    }

    template <class List> static List &gather(Value &value)
    {
        if (model::isNull(value)) {
            value = List{};
        }
        return std::get<List>(value);
    }

    Expected<void> overrides(const QHash<QString, qsizetype> &scenarios)
    {
        auto rows =
            select("overrides", {"scenario", "type", "id", "field", "value", "class"}, " ORDER BY 1, \"position\"");
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        auto more = rows->step();
        for (; more && *more; more = rows->step()) {
            const qsizetype owner = scenarios.value(rows->text(0), -1);
            if (owner < 0) {
                note(model::Problem{Code::UnknownEntity, {}, {model::key(EntityType::Scenario), rows->text(0)}},
                     QStringLiteral("overrides"));
                continue;
            }
            QList<model::Override> &list = m_reading.project.scenarios[owner].overrides;
            auto read = overrideOf(*rows);
            if (!read) {
                note(read.error(), QStringLiteral("scenarios[%1].overrides[%2]").arg(owner).arg(list.size()));
            } else {
                list.append(*read);
            }
        }
        return more ? Expected<void>{} : Expected<void>(tl::make_unexpected(more.error()));
    }

    static Expected<model::Override> overrideOf(const Statement &row)
    {
        model::Override override;
        const auto type = model::entityTypeOfKey(row.text(1));
        if (!type) {
            return model::fault(Code::UnknownList, {row.text(1)});
        }
        override.address = model::Address{*type, row.text(2), row.text(3)};
        const Field *field = model::findField(*type, override.address.field);
        if (field == nullptr) {
            return model::fault(Code::UnknownField, {override.address.field});
        }
        if (row.type(4) != Statement::Type::Null) {
            const QJsonValue json = jsonOfText(row.text(4));
            if (json.isUndefined()) {
                return model::fault(Code::WrongType,
                                    {row.text(4).left(60), QCoreApplication::translate("Accepted", "a JSON value")});
            }
            auto value = model::valueOfJson(*field, json);
            if (value) {
                if (auto checked = model::checkValue(*field, *value); !checked) {
                    value = tl::make_unexpected(checked.error());
                }
            }
            if (!value) {
                return tl::make_unexpected(value.error());
            }
            override.value = *value;
        }
        if (const qsizetype index = model::overrideClassKeys().indexOf(row.text(5)); index > 0) {
            override.overrideClass = static_cast<model::OverrideClass>(index);
        }
        return override;
    }

    Database &m_database;
    RowReading m_reading;
    qint64 m_clause = 0; ///< of the last bound read
};

} // namespace

Expected<RowReading> readRows(Database &database)
{
    return RowReader(database).read();
}

} // namespace penstock::storage
