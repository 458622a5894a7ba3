// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/find_replace.h"

#include "core/model/scenario.h"
#include "ui/forms/date_text.h"
#include "ui/forms/number_text.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace penstock::search {

using model::Address;
using model::EntityType;
using model::FieldKind;
using model::Value;

namespace {

bool isNameField(const model::Field &field)
{
    return QLatin1String(field.id) == QLatin1String("name");
}

bool isNotesField(const model::Field &field)
{
    return QLatin1String(field.id) == QLatin1String("notes");
}

/// The same number for a reader: what was typed in percent may miss the stored one by its last bit.
bool isSame(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

class Replacer
{
public:
    Replacer(const model::Project &project, const ReplaceQuery &query, const QLocale &locale)
        : m_project(project)
        , m_scratch(project)
        , m_query(query)
        , m_locale(locale)
        , m_date(forms::parseDate(query.find, {}, locale).date)
    {}

    [[nodiscard]] bool isSought(const model::Field &field) const
    {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            if (isNameField(field)) {
                return m_query.names;
            }
            return isNotesField(field) ? m_query.notes : m_query.texts && !field.internal;
        case FieldKind::Number:
        case FieldKind::WholeNumber: return m_query.numbers && !field.internal;
        case FieldKind::Date: return m_query.dates && !field.internal;
        case FieldKind::Points: return (m_query.numbers || m_query.dates) && !field.internal;
        case FieldKind::Rule: return m_query.numbers && !field.internal;
        default: return false;
        }
    }

    void look(const model::Field &field, const Address &address, const model::Id &scenario, const Value &value,
              model::OverrideClass overrideClass, QList<Replacement> &into)
    {
        QString refusal;
        const std::optional<Value> after = replaced(field, value, refusal);
        if (!after) {
            return;
        }
        Replacement found{address, scenario, &field, value, *after, refusal};
        if (refusal.isEmpty()) {
            const auto fits = tried(found, overrideClass);
            if (!fits) {
                found.refusal = forms::fieldSentence(m_project, field, fits.error(), *after);
            }
        }
        if (!found.refusal.isEmpty()) {
            found.after = value;
        }
        into.append(found);
    }

    static model::Change changeFor(const Replacement &found, model::OverrideClass overrideClass)
    {
        if (found.scenario.isEmpty()) {
            return model::SetField{found.address, found.after};
        }
        return model::SetOverride{found.scenario, found.address,
                                  model::Override{found.address, found.after, overrideClass}};
    }

private:
    /// Whether the project would take it. Values in the data can only be refused for themselves; an override may also
    /// address what is gone, so those are tried on a copy.
    model::Expected<void> tried(const Replacement &found, model::OverrideClass overrideClass)
    {
        if (!found.scenario.isEmpty()) {
            const auto applied = model::applyChange(m_scratch, changeFor(found, overrideClass));
            return applied ? model::Expected<void>{} : tl::make_unexpected(applied.error());
        }
        if (isNameField(*found.field) && model::plainText(found.after).trimmed().isEmpty()) {
            return model::fault(model::Code::EmptyName, {}, model::at(found.address));
        }
        return model::checkValue(*found.field, found.after);
    }

    /// Nothing: what is sought is not in it.
    std::optional<Value> replaced(const model::Field &field, const Value &value, QString &refusal)
    {
        if (const auto *text = std::get_if<QString>(&value)) {
            return field.kind == FieldKind::Choice || field.kind == FieldKind::Reference ? std::nullopt
                                                                                         : replacedText(*text);
        }
        if (const auto *number = std::get_if<double>(&value)) {
            const auto sought = numberSought(field);
            return sought && isSame(*sought, *number) ? std::optional(newNumber(field, value, refusal)) : std::nullopt;
        }
        if (const auto *date = std::get_if<QDate>(&value)) {
            return m_date.isValid() && *date == m_date ? std::optional(newDate(field, value, refusal)) : std::nullopt;
        }
        if (const auto *points = std::get_if<model::Points>(&value)) {
            return replacedPoints(field, *points, refusal);
        }
        if (const auto *rule = std::get_if<model::Rule>(&value)) {
            return replacedRule(field, *rule, refusal);
        }
        return std::nullopt;
    }

    std::optional<Value> replacedText(const QString &text) const
    {
        const Qt::CaseSensitivity sensitivity = m_query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        QString result;
        qsizetype from = 0;
        bool any = false;
        for (qsizetype at = text.indexOf(m_query.find, 0, sensitivity); at >= 0;
             at = text.indexOf(m_query.find, from, sensitivity)) {
            const qsizetype end = at + m_query.find.size();
            const bool isWord = (at == 0 || !text.at(at - 1).isLetterOrNumber())
                                && (end == text.size() || !text.at(end).isLetterOrNumber());
            const bool taken = !m_query.wholeWords || isWord;
            result += text.mid(from, at - from) + (taken ? m_query.replace : text.mid(at, m_query.find.size()));
            any = any || taken;
            from = end;
        }
        return any ? std::optional<Value>(result + text.mid(from)) : std::nullopt;
    }

    [[nodiscard]] std::optional<double> numberSought(const model::Field &field)
    {
        const auto known = m_numbers.constFind(field.unit);
        if (known != m_numbers.cend()) {
            return *known;
        }
        // A sum is no number to look for.
        const auto number = m_query.find.trimmed().startsWith(QLatin1Char('='))
                                ? std::nullopt
                                : forms::parseNumber(field, m_query.find, m_locale);
        m_numbers.insert(field.unit, number);
        return number;
    }

    Value newNumber(const model::Field &field, const Value &before, QString &refusal) const
    {
        if (m_query.replace.trimmed().isEmpty()) {
            refusal = emptied(field);
            return refusal.isEmpty() ? Value{} : before;
        }
        const auto number = forms::parseNumber(field, m_query.replace, m_locale);
        if (!number) {
            refusal = forms::notANumberSentence(m_query.replace, m_locale);
            return before;
        }
        return *number;
    }

    Value newDate(const model::Field &field, const Value &before, QString &refusal) const
    {
        if (m_query.replace.trimmed().isEmpty()) {
            refusal = emptied(field);
            return refusal.isEmpty() ? Value{} : before;
        }
        const forms::DateReading reading = forms::parseDate(m_query.replace, std::get<QDate>(before), m_locale);
        if (!reading.date.isValid()) {
            refusal = forms::notADateSentence(m_query.replace, reading, m_locale);
            return before;
        }
        return reading.date;
    }

    /// Why the field cannot be left empty.
    static QString emptied(const model::Field &field)
    {
        return field.nullable && !field.required
                   ? QString()
                   : QCoreApplication::translate("FindReplace", "%1 cannot be empty. Type what to replace it by.")
                         .arg(model::label(field));
    }

    std::optional<Value> replacedPoints(const model::Field &field, model::Points points, QString &refusal)
    {
        const auto sought = m_query.numbers ? numberSought(field) : std::nullopt;
        bool any = false;
        for (model::Point &point : points) {
            if (m_query.dates && m_date.isValid() && point.date == m_date) {
                any = true;
                const forms::DateReading reading = forms::parseDate(m_query.replace, point.date, m_locale);
                if (!reading.date.isValid()) {
                    refusal = forms::notADateSentence(m_query.replace, reading, m_locale);
                } else {
                    point.date = reading.date;
                }
            }
            if (sought && isSame(*sought, point.value)) {
                any = true;
                if (const auto number = forms::parseNumber(field, m_query.replace, m_locale)) {
                    point.value = *number;
                } else {
                    refusal = forms::notANumberSentence(m_query.replace, m_locale);
                }
            }
        }
        return any ? std::optional<Value>(points) : std::nullopt;
    }

    std::optional<Value> replacedRule(const model::Field &field, model::Rule rule, QString &refusal)
    {
        const auto sought = numberSought(field);
        bool any = false;
        for (model::RuleClause &clause : rule) {
            for (model::RuleBound &bound : clause) {
                if (!sought || !isSame(*sought, bound.value)) {
                    continue;
                }
                any = true;
                if (const auto number = forms::parseNumber(field, m_query.replace, m_locale)) {
                    bound.value = *number;
                } else {
                    refusal = forms::notANumberSentence(m_query.replace, m_locale);
                }
            }
        }
        return any ? std::optional<Value>(rule) : std::nullopt;
    }

    const model::Project &m_project;
    model::Project m_scratch;
    const ReplaceQuery &m_query;
    QLocale m_locale;
    QDate m_date;
    QHash<model::Unit, std::optional<double>> m_numbers;
};

bool isSearched(EntityType type, const ReplaceQuery &query)
{
    return !query.type || *query.type == type;
}

} // namespace

QList<Replacement> findReplacements(const model::Project &project, const ReplaceQuery &query, const QLocale &locale)
{
    QList<Replacement> found;
    if (query.find.isEmpty()) {
        return found;
    }
    Replacer replacer(project, query, locale);
    const bool inData = query.scope == ReplaceScope::Everything || query.scope == ReplaceScope::Data;
    for (int t = 0; inData && t < model::kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        if (!isSearched(type, query)) {
            continue;
        }
        QList<std::pair<const model::Field *, QString>> sought;
        for (const model::Field &field : model::fields(type)) {
            // The names of citations are shown nowhere.
            if (replacer.isSought(field) && !(type == EntityType::Citation && isNameField(field))) {
                sought.append({&field, QString::fromLatin1(field.id)});
            }
        }
        for (qsizetype i = 0; i < model::count(project, type); ++i) {
            const model::Entity &entity = model::entityAt(project, type, i);
            for (const auto &[field, id] : std::as_const(sought)) {
                replacer.look(*field, {type, model::isSingleton(type) ? model::key(type) : entity.id, id}, {},
                              field->get(entity), model::OverrideClass::ByField, found);
            }
        }
    }
    for (const model::Scenario &scenario : project.scenarios) {
        const bool isMeant = query.scope == ReplaceScope::Everything || query.scope == ReplaceScope::AllOverrides
                             || (query.scope == ReplaceScope::OneScenario && scenario.id == query.scenario);
        for (const model::Override &override : scenario.overrides) {
            const model::Field *field = model::findField(override.address.type, override.address.field);
            if (isMeant && field != nullptr && isSearched(override.address.type, query) && replacer.isSought(*field)) {
                replacer.look(*field, override.address, scenario.id, override.value, override.overrideClass, found);
            }
        }
    }
    return found;
}

model::Change changeOf(const model::Project &project, const QList<Replacement> &replacements, const ReplaceQuery &query)
{
    QList<model::Change> changes;
    for (const Replacement &replacement : replacements) {
        if (!replacement.refusal.isEmpty() || replacement.after == replacement.before) {
            continue;
        }
        const model::Override *override = replacement.scenario.isEmpty()
                                              ? nullptr
                                              : model::findOverride(project, replacement.scenario, replacement.address);
        changes.append(Replacer::changeFor(replacement, override != nullptr ? override->overrideClass
                                                                            : model::OverrideClass::ByField));
    }
    const auto places = static_cast<int>(changes.size());
    return model::group(
        QCoreApplication::translate("FindReplace", "Replace “%1” by “%2” in %n place(s)", nullptr, places)
            .arg(excerpt(query.find, {}, 40), excerpt(query.replace, {}, 40)),
        changes);
}

QString excerpt(const QString &text, const QString &find, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    const qsizetype at = find.isEmpty() ? 0 : std::max<qsizetype>(0, line.indexOf(find, 0, Qt::CaseInsensitive));
    const qsizetype from = std::clamp<qsizetype>(at - most / 3, 0, line.size() - most);
    QString part = line.mid(from, most);
    if (from > 0) {
        part.prepend(QChar(u'…'));
    }
    return from + most < line.size() ? part + QChar(u'…') : part;
}

} // namespace penstock::search
