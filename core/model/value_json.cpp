// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock::model {

namespace {

constexpr qsizetype kShortText = 60;

QString accepted(const char *source)
{
    return QCoreApplication::translate("Accepted", source);
}

tl::unexpected<Problem> wrongType(const QJsonValue &json, const QString &what, const QString &place = {})
{
    Where where;
    where.place = place;
    return fault(Code::WrongType, {shortText(json), what}, std::move(where));
}

QString indexed(qsizetype index)
{
    return QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

QJsonValue jsonOf(const Points &points)
{
    QJsonArray array;
    for (const Point &point : points) {
        array.append(QJsonArray{point.date.toString(Qt::ISODate), point.value});
    }
    return array;
}

QJsonValue jsonOf(const Rule &rule)
{
    QJsonArray clauses;
    for (const RuleClause &clause : rule) {
        QJsonArray bounds;
        for (const RuleBound &bound : clause) {
            QJsonObject object;
            object.insert(QLatin1String("attribute"), ruleAttributeKeys().at(static_cast<qsizetype>(bound.attribute)));
            object.insert(QLatin1String("op"), ruleOperatorKey(bound.op));
            object.insert(QLatin1String("value"), bound.value);
            bounds.append(object);
        }
        clauses.append(bounds);
    }
    return clauses;
}

Expected<Value> stringsOf(const QJsonValue &json, const QString &what)
{
    if (!json.isArray()) {
        return wrongType(json, what);
    }
    QStringList strings;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue item = array.at(i);
        if (!item.isString()) {
            return wrongType(item, accepted(QT_TRANSLATE_NOOP("Accepted", "a text")), indexed(i));
        }
        strings.append(item.toString());
    }
    return strings;
}

Expected<Value> pointsOf(const QJsonValue &json)
{
    const QString what = accepted(QT_TRANSLATE_NOOP("Accepted", "a list of dates with values"));
    if (!json.isArray()) {
        return wrongType(json, what);
    }
    Points points;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray pair = array.at(i).toArray();
        if (pair.size() != 2 || !pair.at(1).isDouble()) {
            return wrongType(array.at(i), accepted(QT_TRANSLATE_NOOP("Accepted", "a date and a number")), indexed(i));
        }
        const QDate date = dateOfText(pair.at(0).toString());
        if (!date.isValid()) {
            return wrongType(pair.at(0), accepted(QT_TRANSLATE_NOOP("Accepted", "a date as in 2025-04-09")),
                             indexed(i) + indexed(0));
        }
        points.append(Point{date, pair.at(1).toDouble()});
    }
    return points;
}

Expected<RuleBound> boundOf(const QJsonValue &json, const QString &place)
{
    if (!json.isObject()) {
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a bound with attribute, op and value")), place);
    }
    const QJsonObject object = json.toObject();
    const QStringList known{QStringLiteral("attribute"), QStringLiteral("op"), QStringLiteral("value")};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!known.contains(member.key())) {
            Where where;
            where.place = place + QLatin1Char('.') + member.key();
            return fault(Code::UnknownField, {member.key()}, std::move(where));
        }
    }
    const auto choice = [&](const QString &name, const QStringList &keys) -> Expected<qsizetype> {
        const QJsonValue given = object.value(name);
        const qsizetype index = given.isString() ? keys.indexOf(given.toString()) : -1;
        if (index < 0) {
            Where where;
            where.place = place + QLatin1Char('.') + name;
            if (given.isUndefined() || given.isNull()) {
                return fault(Code::Required, {}, std::move(where));
            }
            return fault(Code::UnknownChoice, {shortText(given), keys.join(QStringLiteral(", "))}, std::move(where));
        }
        return index;
    };
    const auto attribute = choice(known.at(0), ruleAttributeKeys());
    if (!attribute) {
        return tl::make_unexpected(attribute.error());
    }
    const auto op = choice(known.at(1), {ruleOperatorKey(RuleOperator::AtLeast), ruleOperatorKey(RuleOperator::Below)});
    if (!op) {
        return tl::make_unexpected(op.error());
    }
    const QJsonValue value = object.value(QLatin1String("value"));
    if (!value.isDouble()) {
        return wrongType(value, accepted(QT_TRANSLATE_NOOP("Accepted", "a number")), place + QStringLiteral(".value"));
    }
    return RuleBound{static_cast<RuleAttribute>(*attribute), static_cast<RuleOperator>(*op), value.toDouble()};
}

Expected<Value> ruleOf(const QJsonValue &json)
{
    const QString what = accepted(QT_TRANSLATE_NOOP("Accepted", "a list of clauses"));
    if (!json.isArray()) {
        return wrongType(json, what);
    }
    Rule rule;
    const QJsonArray clauses = json.toArray();
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (!clauses.at(i).isArray()) {
            return wrongType(clauses.at(i), accepted(QT_TRANSLATE_NOOP("Accepted", "a list of bounds")), indexed(i));
        }
        RuleClause clause;
        const QJsonArray bounds = clauses.at(i).toArray();
        for (qsizetype j = 0; j < bounds.size(); ++j) {
            const auto bound = boundOf(bounds.at(j), indexed(i) + indexed(j));
            if (!bound) {
                return tl::make_unexpected(bound.error());
            }
            clause.append(*bound);
        }
        rule.append(clause);
    }
    return rule;
}

} // namespace

QDate dateOfText(const QString &text)
{
    // QDate would accept more than this, e.g. a time behind the date.
    if (text.size() != 10 || text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-')) {
        return {};
    }
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text.at(i) < QLatin1Char('0') || text.at(i) > QLatin1Char('9')) {
            return {};
        }
    }
    const QStringView view(text);
    return QDate(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8, 2).toInt());
}

const QStringList &overrideClassKeys()
{
    static const QStringList keys{QString(), QStringLiteral("world"), QStringLiteral("policy")};
    return keys;
}

QString shortText(const QJsonValue &json)
{
    if (json.isUndefined()) {
        return QStringLiteral("null");
    }
    QString inner = json.toString();
    if (!json.isString()) {
        const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        inner = QString::fromUtf8(text.mid(1, text.size() - 2));
    }
    return inner.size() > kShortText ? inner.left(kShortText) + QChar(0x2026) : inner;
}

QJsonValue toJson(const Value &value)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool held) const { return held; }
        QJsonValue operator()(double held) const { return held; }
        QJsonValue operator()(const QString &held) const { return held; }
        QJsonValue operator()(const QDate &held) const { return held.toString(Qt::ISODate); }
        QJsonValue operator()(const QStringList &held) const { return QJsonArray::fromStringList(held); }
        QJsonValue operator()(const Points &held) const { return jsonOf(held); }
        QJsonValue operator()(const Rule &held) const { return jsonOf(held); }
    };
    return std::visit(Visitor{}, value);
}

Expected<Value> valueOfJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined()) {
        return Value{};
    }
    switch (field.kind) {
    case FieldKind::Bool:
        if (json.isBool()) {
            return Value{json.toBool()};
        }
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "true or false")));
    case FieldKind::Number:
    case FieldKind::WholeNumber:
        if (json.isDouble()) {
            return Value{json.toDouble()};
        }
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a number")));
    case FieldKind::Date:
        if (const QDate date = dateOfText(json.toString()); date.isValid()) {
            return Value{date};
        }
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a date as in 2025-04-09")));
    case FieldKind::Reference:
        if (json.isString()) {
            return json.toString().isEmpty() ? Value{} : Value{json.toString()};
        }
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "an id")));
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
        if (json.isString()) {
            return Value{json.toString()};
        }
        return wrongType(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a text")));
    case FieldKind::ReferenceSet:
    case FieldKind::IdSet: return stringsOf(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a list of ids")));
    case FieldKind::ChoiceSet: return stringsOf(json, accepted(QT_TRANSLATE_NOOP("Accepted", "a list of texts")));
    case FieldKind::Points: return pointsOf(json);
    case FieldKind::Rule: return ruleOf(json);
    }
    return Value{};
}

} // namespace penstock::model
