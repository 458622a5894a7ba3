// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/cell_text.h"

#include "ui/forms/date_text.h"
#include "ui/forms/number_text.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace penstock::grids {

using model::Field;
using model::FieldKind;
using model::Value;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("CellText", source);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

tl::unexpected<QString> refusal(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

/// What may be said in a sentence of a text that somebody pasted.
QString quotable(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    const QString plain = visibleText(text).simplified();
    return plain.size() > kLongest ? plain.left(kLongest - 1) + QChar(u'…') : plain;
}

/// The ones that a list of choices offers, for sentences.
QString offered(const QStringList &names)
{
    constexpr qsizetype kMost = 6;
    return forms::listed(names.mid(0, kMost));
}

CellReading readEmpty(const model::Project &project, const Field &field)
{
    if (field.required || qstrcmp(field.id, "name") == 0) {
        const auto code = field.required ? model::Code::Required : model::Code::EmptyName;
        return refusal(forms::fieldSentence(project, field, model::Problem{code, {}, {}}, {}));
    }
    return field.defaultValue;
}

CellReading readBool(const QString &text)
{
    for (const char *word : {"true", "yes", "1", "x", "on", "✓", "wahr", "vrai", "はい", "是"}) {
        if (isSame(text, QString::fromUtf8(word)) || isSame(text, translated(QT_TRANSLATE_NOOP("CellText", "yes")))) {
            return Value{true};
        }
    }
    for (const char *word : {"false", "no", "0", "off", "-", "falsch", "faux", "いいえ", "否"}) {
        if (isSame(text, QString::fromUtf8(word)) || isSame(text, translated(QT_TRANSLATE_NOOP("CellText", "no")))) {
            return Value{false};
        }
    }
    return refusal(translated(QT_TRANSLATE_NOOP("CellText", "“%1” is neither yes nor no.")).arg(quotable(text)));
}

CellReading readChoice(const Field &field, const QString &text)
{
    QStringList labels;
    for (const model::Choice &choice : field.choices) {
        const QString key = QString::fromLatin1(choice.key);
        labels.append(model::choiceLabel(field, key));
        if (isSame(text, key) || isSame(text, labels.last()) || isSame(text, QString::fromUtf8(choice.label))) {
            return Value{key};
        }
    }
    return refusal(
        translated(QT_TRANSLATE_NOOP("CellText", "“%1” is not one of %2.")).arg(quotable(text), offered(labels)));
}

/// Id of the entity that \p text names: by id, else by name as written, else by name in any case.
CellReading readReference(const model::Project &project, model::EntityType target, const QString &text)
{
    QString found;
    int names = 0;
    const qsizetype count = model::count(project, target);
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < count && names < 2; ++i) {
            const model::Entity &entity = model::entityAt(project, target, i);
            if (visibleText(entity.id).trimmed() == text) {
                return Value{entity.id};
            }
            if (visibleText(entity.name).compare(text, sensitivity) == 0) {
                found = entity.id;
                ++names;
            }
        }
        if (names > 0) {
            break;
        }
    }
    if (names == 1) {
        return Value{found};
    }
    if (names > 1) {
        return refusal(translated(QT_TRANSLATE_NOOP("CellText", "More than one %1 is called “%2”."))
                           .arg(model::singularLabel(target), quotable(text)));
    }
    return refusal(translated(QT_TRANSLATE_NOOP("CellText", "There is no %1 “%2”."))
                       .arg(model::singularLabel(target), quotable(text)));
}

CellReading readMember(const model::Project &project, const Field &field, const QString &text)
{
    return field.kind == FieldKind::ChoiceSet ? readChoice(field, text) : readReference(project, field.target, text);
}

CellReading readSet(const model::Project &project, const Field &field, const QString &text)
{
    if (const CellReading whole = readMember(project, field, text)) { // names may hold commas
        return Value{QStringList{std::get<QString>(*whole)}};
    }
    static const QRegularExpression separators(QStringLiteral("[,;、，；\\n]"));
    const QString separator = text.contains(QLatin1Char(';')) ? QStringLiteral(";") : QString();
    const QStringList parts =
        separator.isEmpty() ? text.split(separators, Qt::SkipEmptyParts) : text.split(separator, Qt::SkipEmptyParts);
    QStringList members;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const CellReading member = readMember(project, field, part.trimmed());
        if (!member) {
            return member;
        }
        if (const QString &id = std::get<QString>(*member); !members.contains(id)) {
            members.append(id);
        }
    }
    return Value{members};
}

CellReading readNumber(const Field &field, const QString &text, const QLocale &locale)
{
    // A dash stands for nothing in tables.
    static const QSet<QString> dashes{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"),
                                      QStringLiteral("−")};
    if (dashes.contains(text)) {
        return Value{0.0};
    }
    if (const auto number = forms::parseNumber(field, text, locale)) {
        return Value{*number};
    }
    return refusal(forms::notANumberSentence(quotable(text), locale));
}

CellReading readDate(const QString &text, const Value &before, const QLocale &locale)
{
    const QDate *from = std::get_if<QDate>(&before);
    const forms::DateReading reading = forms::parseDate(text, from != nullptr ? *from : QDate(), locale);
    if (reading.date.isValid()) {
        return Value{reading.date};
    }
    return refusal(forms::notADateSentence(quotable(text), reading, locale));
}

/// "2025-01-01 100; 2025-07-01 250", also a line each.
CellReading readPoints(const Field &field, const QString &text, const QLocale &locale)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n]"));
    model::Points points;
    for (const QString &line : text.split(separators, Qt::SkipEmptyParts)) {
        const QString part = line.simplified();
        const qsizetype space = part.lastIndexOf(QLatin1Char(' '));
        const forms::DateReading date = forms::parseDate(part.left(space), QDate(), locale);
        const auto value = space < 0 ? std::nullopt : forms::parseNumber(field, part.mid(space + 1), locale);
        if (!date.date.isValid() || !value) {
            return refusal(
                translated(
                    QT_TRANSLATE_NOOP("CellText", "“%1” is no date with a value. Try 2025-01-01 100; 2025-07-01 250."))
                    .arg(quotable(part)));
        }
        points.append({date.date, *value});
    }
    return Value{points};
}

/// "tpp >= 4800 and pd < 1.6 or tpp >= 9600", as plainText() writes a rule.
CellReading readRule(const QString &text)
{
    static const QRegularExpression ors(QStringLiteral("\\s+or\\s+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ands(QStringLiteral("\\s+and\\s+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bounds(QStringLiteral("^(\\w+)\\s*(>=|≥|<)\\s*([-+.\\deE]+)$"));
    model::Rule rule;
    for (const QString &clauseText : text.simplified().split(ors)) {
        model::RuleClause clause;
        for (const QString &boundText : clauseText.split(ands)) {
            const auto match = bounds.match(boundText.trimmed());
            const qsizetype attribute = model::ruleAttributeKeys().indexOf(match.captured(1).toLower());
            bool isNumber = false;
            const double value = match.captured(3).toDouble(&isNumber);
            if (!match.hasMatch() || attribute < 0 || !isNumber) {
                return refusal(
                    translated(QT_TRANSLATE_NOOP("CellText",
                                                 "“%1” is no threshold. Try tpp >= 4800 and pd < 1.6, with one of %2."))
                        .arg(quotable(boundText), forms::listed(model::ruleAttributeKeys())));
            }
            clause.append(
                {static_cast<model::RuleAttribute>(attribute),
                 match.captured(2) == QLatin1String("<") ? model::RuleOperator::Below : model::RuleOperator::AtLeast,
                 value});
        }
        rule.append(clause);
    }
    return Value{rule};
}

QString withoutControls(const QString &text, bool keepsLines)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == QLatin1Char('\n') && keepsLines) {
            plain.append(sign);
        } else if (sign.isSpace()) {
            plain.append(sign.unicode() < 0x20 ? QLatin1Char(' ') : sign);
        } else if (sign.category() != QChar::Other_Control) {
            plain.append(sign);
        }
    }
    return plain;
}

CellReading parsed(const model::Project &project, const Field &field, const QString &text, const Value &before,
                   const QLocale &locale)
{
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) {
        const QString plain = withoutControls(text, field.kind == FieldKind::LongText);
        return plain.trimmed().isEmpty() ? readEmpty(project, field) : CellReading(Value{plain});
    }
    const QString plain = visibleText(text).trimmed();
    if (plain.isEmpty()) {
        return readEmpty(project, field);
    }
    const bool mayBeEmpty =
        field.nullable || field.kind == FieldKind::ReferenceSet || field.kind == FieldKind::ChoiceSet;
    if (mayBeEmpty && !field.required && isSame(plain, forms::emptyText(field))) {
        return field.defaultValue;
    }
    switch (field.kind) {
    case FieldKind::Bool: return readBool(plain);
    case FieldKind::Number:
    case FieldKind::WholeNumber: return readNumber(field, plain, locale);
    case FieldKind::Date: return readDate(plain, before, locale);
    case FieldKind::Choice: return readChoice(field, plain);
    case FieldKind::Reference: return readReference(project, field.target, plain);
    case FieldKind::ReferenceSet:
    case FieldKind::ChoiceSet:
    case FieldKind::IdSet: return readSet(project, field, plain);
    case FieldKind::Points: return readPoints(field, plain, locale);
    case FieldKind::Rule: return readRule(plain);
    case FieldKind::Text:
    case FieldKind::LongText: break;
    }
    return Value{};
}

/// The name where it says which one is meant, else the id.
QString referenceText(const model::Project &project, model::EntityType target, const model::Id &id)
{
    const QString name = model::nameOf(project, target, id);
    const CellReading back = readReference(project, target, visibleText(name).trimmed());
    return back && *back == Value{id} && !name.contains(QLatin1Char(';')) ? name : id;
}

} // namespace

QString visibleText(const QString &text)
{
    const auto isHidden = [](QChar sign) {
        return (sign.category() == QChar::Other_Control && !sign.isSpace())
               || (sign.category() == QChar::Other_Format && sign.unicode() != 0x200d);
    };
    if (std::none_of(text.begin(), text.end(), isHidden)) {
        return text;
    }
    QString plain = text;
    plain.removeIf(isHidden);
    return plain;
}

CellReading readCell(const model::Project &project, const Field &field, const QString &text, const Value &before,
                     const QLocale &locale)
{
    CellReading reading = parsed(project, field, text, before, locale);
    if (!reading || model::isNull(*reading)) {
        return reading;
    }
    if (const auto checked = model::checkValue(field, *reading); !checked) {
        return refusal(forms::fieldSentence(project, field, checked.error(), *reading));
    }
    return reading;
}

QString cellText(const model::Project &project, const Field &field, const Value &value, const QLocale &locale)
{
    if (const double *number = std::get_if<double>(&value)) {
        QLocale plain = locale;
        plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
        QString text = forms::numberText(field, *number, plain, false);
        text.remove(QStringLiteral("× "));
        text.remove(QChar(u'\u202f'));
        return text.replace(QChar(u'−'), QLatin1Char('-'));
    }
    if (const bool *flag = std::get_if<bool>(&value)) {
        return *flag ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    if (const QString *text = std::get_if<QString>(&value)) {
        if (field.kind == FieldKind::Choice) {
            return model::choiceLabel(field, *text);
        }
        return field.kind == FieldKind::Reference ? referenceText(project, field.target, *text) : *text;
    }
    if (const QStringList *members = std::get_if<QStringList>(&value)) {
        QStringList names;
        for (const QString &member : *members) {
            names.append(field.kind == FieldKind::ChoiceSet ? model::choiceLabel(field, member)
                                                            : referenceText(project, field.target, member));
        }
        return names.join(QStringLiteral("; "));
    }
    if (const model::Points *points = std::get_if<model::Points>(&value)) {
        QStringList parts;
        for (const model::Point &point : *points) {
            parts.append(QStringLiteral("%1 %2").arg(point.date.toString(Qt::ISODate),
                                                     cellText(project, field, point.value, locale)));
        }
        return parts.join(QStringLiteral("; "));
    }
    return model::isNull(value) ? QString() : model::plainText(value);
}

QString fieldHelp(const Field &field)
{
    QStringList lines;
    const QString unit = model::unitLabel(field.unit);
    lines.append(unit.isEmpty()
                     ? model::label(field)
                     : translated(QT_TRANSLATE_NOOP("CellText", "%1, in %2")).arg(model::label(field), unit));
    if (const QString meaning = model::help(field); !meaning.isEmpty()) {
        lines.append(meaning);
    }
    const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::WholeNumber;
    if (isNumber && (std::isfinite(field.range.low) || std::isfinite(field.range.high))) {
        lines.append(forms::rangeSentence(field, QLocale()));
    }
    if (!field.choices.empty()) {
        QStringList labels;
        for (const model::Choice &choice : field.choices) {
            labels.append(model::choiceLabel(field, QString::fromLatin1(choice.key)));
        }
        lines.append(translated(QT_TRANSLATE_NOOP("CellText", "One of %1.")).arg(offered(labels)));
    }
    if (field.nullable && !field.required) {
        lines.append(translated(QT_TRANSLATE_NOOP("CellText", "Empty: %1.")).arg(forms::emptyText(field)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace penstock::grids
