// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"

#include "core/model/field_tables.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>
#include <cmath>

namespace penstock::model {

namespace {

constexpr double kExactWhole = 9007199254740992.0; // 2^53: whole numbers above it are not exact

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

std::vector<Field> tableOf(EntityType type)
{
    switch (type) {
    case EntityType::Project: return projectFields();
    case EntityType::Settings: return settingsFields();
    case EntityType::Platform: return platformFields();
    case EntityType::Chip: return chipFields();
    case EntityType::Operator: return operatorFields();
    case EntityType::Stockpile: return stockpileFields();
    case EntityType::Supply: return supplyFields();
    case EntityType::PolicyEvent: return policyEventFields();
    case EntityType::Workload: return workloadFields();
    case EntityType::Release: return releaseFields();
    case EntityType::Migration: return migrationFields();
    case EntityType::Measurement: return measurementFields();
    case EntityType::Scenario: return scenarioFields();
    case EntityType::Source: return sourceFields();
    case EntityType::Citation: return citationFields();
    case EntityType::View: return viewFields();
    case EntityType::Observation: return observationFields();
    case EntityType::Pin: return pinFields();
    case EntityType::Annotation: return annotationFields();
    }
    return {};
}

struct Table {
    std::vector<Field> rows;
    QHash<QString, std::size_t> byId;
};

const Table &tables(EntityType type)
{
    static const std::array<Table, kEntityTypeCount> all = [] {
        std::array<Table, kEntityTypeCount> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto entityType = static_cast<EntityType>(i);
            if (!isSingleton(entityType)) {
                made[i].rows = commonFields();
            }
            for (Field &field : tableOf(entityType)) {
                made[i].rows.push_back(std::move(field));
            }
            for (std::size_t row = 0; row < made[i].rows.size(); ++row) {
                made[i].byId.insert(QString::fromLatin1(made[i].rows[row].id), row);
            }
        }
        return made;
    }();
    return all[static_cast<std::size_t>(type)];
}

QString choiceKeys(const Field &field)
{
    QStringList keys;
    for (const Choice &choice : field.choices) {
        keys.append(QString::fromLatin1(choice.key));
    }
    return keys.join(QStringLiteral(", "));
}

Expected<void> wrongType(const Value &value, const QString &accepted)
{
    return fault(Code::WrongType, {plainText(value), accepted});
}

Expected<void> checkNumber(const Field &field, double value)
{
    if (!std::isfinite(value) || !field.range.contains(value)) {
        return fault(Code::OutOfRange, {number(value), field.range.text()});
    }
    if (field.kind == FieldKind::WholeNumber && (std::floor(value) != value || std::abs(value) > kExactWhole)) {
        return fault(Code::NotWhole, {number(value)});
    }
    return {};
}

Expected<void> checkChoice(const Field &field, const QString &key)
{
    for (const Choice &choice : field.choices) {
        if (key == QLatin1String(choice.key)) {
            return {};
        }
    }
    return fault(Code::UnknownChoice, {key, choiceKeys(field)});
}

Expected<void> checkPoints(const Field &field, const Points &points)
{
    QDate before;
    for (const Point &point : points) {
        if (!point.date.isValid() || (before.isValid() && point.date <= before)) {
            return fault(Code::UnorderedPoints, {point.date.toString(Qt::ISODate)});
        }
        if (auto checked = checkNumber(field, point.value); !checked) {
            return checked;
        }
        before = point.date;
    }
    return {};
}

Expected<void> checkRule(const Rule &rule)
{
    for (qsizetype i = 0; i < rule.size(); ++i) {
        if (rule.at(i).isEmpty()) {
            return fault(Code::EmptyClause, {QString::number(i + 1)});
        }
        for (const RuleBound &bound : rule.at(i)) {
            if (!std::isfinite(bound.value)) {
                return fault(Code::OutOfRange, {number(bound.value), kAny.text()});
            }
        }
    }
    return {};
}

} // namespace

bool Range::contains(double value) const
{
    const bool aboveLow = lowOpen ? value > low : value >= low;
    const bool belowHigh = highOpen ? value < high : value <= high;
    return aboveLow && belowHigh;
}

QString Range::text() const
{
    const bool hasLow = std::isfinite(low);
    const bool hasHigh = std::isfinite(high);
    if (hasLow && hasHigh) {
        return (lowOpen ? QStringLiteral("(") : QStringLiteral("[")) + number(low) + QStringLiteral(", ") + number(high)
               + (highOpen ? QStringLiteral(")") : QStringLiteral("]"));
    }
    if (hasLow) {
        return (lowOpen ? QStringLiteral("> ") : QStringLiteral("≥ ")) + number(low);
    }
    if (hasHigh) {
        return (highOpen ? QStringLiteral("< ") : QStringLiteral("≤ ")) + number(high);
    }
    return QCoreApplication::translate("Range", "any number");
}

Field &&Field::in(const char *heading) &&
{
    group = heading;
    return std::move(*this);
}

Field &&Field::needed() &&
{
    required = true;
    nullable = false;
    return std::move(*this);
}

Field &&Field::hidden() &&
{
    internal = true;
    return std::move(*this);
}

Field &&Field::empty(const char *meaning) &&
{
    nullable = true;
    nullText = meaning;
    return std::move(*this);
}

Field &&Field::mayBeGone() &&
{
    loose = true;
    return std::move(*this);
}

Field &&Field::when(bool (*predicate)(const Entity &)) &&
{
    applies = predicate;
    return std::move(*this);
}

const std::vector<Field> &fields(EntityType type)
{
    return tables(type).rows;
}

const Field *findField(EntityType type, const QString &id)
{
    const Table &table = tables(type);
    const auto found = table.byId.constFind(id);
    return found == table.byId.cend() ? nullptr : &table.rows[*found];
}

QString label(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString help(const Field &field)
{
    return QCoreApplication::translate("FieldHelp", field.help);
}

QString groupLabel(const Field &field)
{
    return *field.group == '\0' ? QString() : QCoreApplication::translate("FieldGroup", field.group);
}

QString nullLabel(const Field &field)
{
    return *field.nullText == '\0' ? QString() : QCoreApplication::translate("FieldNull", field.nullText);
}

QString choiceLabel(const Field &field, const QString &key)
{
    for (const Choice &choice : field.choices) {
        if (key == QLatin1String(choice.key)) {
            return QCoreApplication::translate("Choice", choice.label);
        }
    }
    return key;
}

QString unitLabel(Unit unit)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Unit", source); };
    switch (unit) {
    case Unit::None: return {};
    case Unit::Share: return QStringLiteral("%");
    case Unit::Factor: return QStringLiteral("×");
    case Unit::Units: return text(QT_TRANSLATE_NOOP("Unit", "units"));
    case Unit::UnitsPerMonth: return text(QT_TRANSLATE_NOOP("Unit", "units a month"));
    case Unit::PerYear: return text(QT_TRANSLATE_NOOP("Unit", "% a year"));
    case Unit::Days: return text(QT_TRANSLATE_NOOP("Unit", "days"));
    case Unit::Tflops: return QStringLiteral("TFLOP/s");
    case Unit::Tops: return QStringLiteral("TOP/s");
    case Unit::GB: return QStringLiteral("GB");
    case Unit::TBPerS: return QStringLiteral("TB/s");
    case Unit::GBPerS: return QStringLiteral("GB/s");
    case Unit::Watts: return QStringLiteral("W");
    case Unit::Mm2: return QStringLiteral("mm²");
    case Unit::Usd: return QStringLiteral("USD");
    case Unit::FlopPerByte: return QStringLiteral("FLOP/B");
    case Unit::GtokensPerDay: return text(QT_TRANSLATE_NOOP("Unit", "bn tokens a day"));
    case Unit::GflopPerToken: return text(QT_TRANSLATE_NOOP("Unit", "GFLOP a token"));
    case Unit::Yflop: return QStringLiteral("YFLOP");
    case Unit::ReferenceUnits: return text(QT_TRANSLATE_NOOP("Unit", "unit chips"));
    case Unit::Throughput: return text(QT_TRANSLATE_NOOP("Unit", "tokens/s or TFLOP/s"));
    }
    return {};
}

Expected<void> checkValue(const Field &field, const Value &value)
{
    const auto accepted = [](const char *source) { return QCoreApplication::translate("Accepted", source); };
    if (isNull(value)) {
        if (field.required) {
            return fault(Code::Required);
        }
        return {};
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (!std::holds_alternative<QString>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a text")));
        }
        return {};
    case FieldKind::Bool:
        if (!std::holds_alternative<bool>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "true or false")));
        }
        return {};
    case FieldKind::Number:
    case FieldKind::WholeNumber:
        if (!std::holds_alternative<double>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a number")));
        }
        return checkNumber(field, std::get<double>(value));
    case FieldKind::Date:
        if (!std::holds_alternative<QDate>(value) || !std::get<QDate>(value).isValid()) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a date as in 2025-04-09")));
        }
        return {};
    case FieldKind::Choice:
        if (!std::holds_alternative<QString>(value)) {
            return wrongType(value, choiceKeys(field));
        }
        return checkChoice(field, std::get<QString>(value));
    case FieldKind::Reference:
        if (!std::holds_alternative<QString>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "an id")));
        }
        return {};
    case FieldKind::ReferenceSet:
    case FieldKind::IdSet:
        if (!std::holds_alternative<QStringList>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a list of ids")));
        }
        return {};
    case FieldKind::ChoiceSet:
        if (!std::holds_alternative<QStringList>(value)) {
            return wrongType(value, choiceKeys(field));
        }
        for (const QString &key : std::get<QStringList>(value)) {
            if (auto checked = checkChoice(field, key); !checked) {
                return checked;
            }
        }
        return {};
    case FieldKind::Points:
        if (!std::holds_alternative<Points>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a list of dates with values")));
        }
        return checkPoints(field, std::get<Points>(value));
    case FieldKind::Rule:
        if (!std::holds_alternative<Rule>(value)) {
            return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a list of clauses")));
        }
        return checkRule(std::get<Rule>(value));
    }
    return {};
}

const QStringList &ruleAttributeKeys()
{
    static const QStringList keys{QStringLiteral("tpp"),           QStringLiteral("pd"),
                                  QStringLiteral("memory_gb"),     QStringLiteral("memory_bw_tbs"),
                                  QStringLiteral("interconnect_gbs"), QStringLiteral("bf16_tflops")};
    return keys;
}

QString ruleOperatorKey(RuleOperator op)
{
    return op == RuleOperator::AtLeast ? QStringLiteral(">=") : QStringLiteral("<");
}

QString plainText(const Value &value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return QStringLiteral("null"); }
        QString operator()(bool held) const { return held ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(double held) const { return number(held); }
        QString operator()(const QString &held) const { return held; }
        QString operator()(const QDate &held) const { return held.toString(Qt::ISODate); }
        QString operator()(const QStringList &held) const { return held.join(QStringLiteral(", ")); }
        QString operator()(const Points &held) const
        {
            QStringList parts;
            for (const Point &point : held) {
                parts.append(point.date.toString(Qt::ISODate) + QLatin1Char(' ') + number(point.value));
            }
            return parts.join(QStringLiteral(", "));
        }
        QString operator()(const Rule &held) const
        {
            QStringList clauses;
            for (const RuleClause &clause : held) {
                QStringList bounds;
                for (const RuleBound &bound : clause) {
                    bounds.append(ruleAttributeKeys().at(static_cast<qsizetype>(bound.attribute)) + QLatin1Char(' ')
                                  + ruleOperatorKey(bound.op) + QLatin1Char(' ') + number(bound.value));
                }
                clauses.append(bounds.join(QStringLiteral(" and ")));
            }
            return clauses.join(QStringLiteral(" or "));
        }
    };
    return std::visit(Visitor{}, value);
}

} // namespace penstock::model
