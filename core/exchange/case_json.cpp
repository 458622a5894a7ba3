// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"

#include "core/exchange/case_reader.h"
#include "core/exchange/json_text.h"
#include "core/model/validate.h"
#include "core/model/value_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace penstock::exchange {

using model::EntityType;
using model::Field;
using model::Problem;

namespace {

/// Writes one list after the other, one entity a line.
class CaseWriter
{
public:
    explicit CaseWriter(const model::Project &project)
        : m_project(project)
    {}

    QByteArray write()
    {
        m_out = "{\n \"format\": \"penstock-case-1\"";
        for (int t = 0; t < model::kEntityTypeCount; ++t) {
            list(static_cast<EntityType>(t));
        }
        if (!m_project.info.run.isEmpty()) {
            m_out.append(",\n \"run\": ");
            appendString(m_out, m_project.info.run);
        }
        m_out.append("\n}\n");
        return std::move(m_out);
    }

private:
    void list(EntityType type)
    {
        if (model::count(m_project, type) == 0) {
            return;
        }
        const qsizetype before = m_out.size();
        m_out.append(",\n ");
        appendString(m_out, model::key(type));
        m_out.append(": ");
        if (model::isSingleton(type)) {
            entity(type, model::entityAt(m_project, type, 0));
            if (m_first) {
                m_out.truncate(before); // nothing to say
            }
            return;
        }
        m_out.append("[\n");
        for (qsizetype i = 0; i < model::count(m_project, type); ++i) {
            m_out.append(i == 0 ? "  " : ",\n  ");
            entity(type, model::entityAt(m_project, type, i));
        }
        m_out.append("\n ]");
    }

    void entity(EntityType type, const model::Entity &entity)
    {
        m_out.append('{');
        m_first = true;
        if (!model::isSingleton(type)) {
            member(kIdKey);
            appendString(m_out, entity.id);
        }
        for (const Field &field : model::fields(type)) {
            if (isLeftOut(type, field, entity)) {
                continue;
            }
            member(field.id);
            appendJson(m_out, model::toJson(field.get(entity)));
        }
        if (type == EntityType::Scenario) {
            overrides(static_cast<const model::Scenario &>(entity).overrides);
        }
        m_out.append('}');
    }

    static bool isLeftOut(EntityType type, const Field &field, const model::Entity &entity)
    {
        if (isTopLevel(type, field)) {
            return true;
        }
        const model::Value value = field.get(entity);
        if (isName(type, field)) {
            return entity.name == entity.id; // what an absent name means
        }
        const bool needed = field.required && field.isFor(entity);
        return model::isNull(value) || (!needed && value == field.defaultValue);
    }

    void member(const char *key)
    {
        m_out.append(m_first ? "\"" : ", \"").append(key).append("\": ");
        m_first = false;
    }

    void overrides(const QList<model::Override> &overrides)
    {
        if (overrides.isEmpty()) {
            return;
        }
        member(kOverridesKey);
        m_out.append("[\n");
        for (qsizetype i = 0; i < overrides.size(); ++i) {
            const model::Override &override = overrides.at(i);
            m_out.append(i == 0 ? "   {\"type\": " : ",\n   {\"type\": ");
            appendString(m_out, model::key(override.address.type));
            m_out.append(", \"id\": ");
            appendString(m_out, override.address.id);
            m_out.append(", \"field\": ");
            appendString(m_out, override.address.field);
            m_out.append(", \"value\": ");
            appendJson(m_out, model::toJson(override.value));
            if (override.overrideClass != model::OverrideClass::ByField) {
                m_out.append(", \"class\": ");
                appendString(m_out, model::overrideClassKeys().at(static_cast<qsizetype>(override.overrideClass)));
            }
            m_out.append('}');
        }
        m_out.append("\n  ]");
    }

    const model::Project &m_project;
    QByteArray m_out;
    bool m_first = true;
};

/// Places where the reader has already found something. What it refuses stays at its default in the project; that is
/// no fault of its own, neither there nor in what holds it or is held by it.
class Noted
{
public:
    explicit Noted(const QList<Problem> &problems)
    {
        for (const Problem &problem : problems) {
            m_places.insert(problem.where.place);
            for (const QString &holder : holdersOf(problem.where.place)) {
                m_holders.insert(holder);
            }
        }
    }
    [[nodiscard]] bool covers(const QString &place) const
    {
        const QStringList holders = holdersOf(place);
        return m_places.contains(place) || m_holders.contains(place)
               || std::any_of(holders.cbegin(), holders.cend(),
                              [this](const QString &h) { return m_places.contains(h); });
    }

private:
    /// Of "a[0].b[1].c": "a[0].b[1]", "a[0].b", "a[0]". Not "a": a fault in one row says nothing of another.
    static QStringList holdersOf(const QString &place)
    {
        QStringList holders;
        for (qsizetype i = place.size() - 1; i > 0; --i) {
            if (place.at(i) == QLatin1Char('.')
                || (place.at(i) == QLatin1Char('[') && place.left(i).contains(QLatin1Char('.')))) {
                holders.append(place.left(i));
            }
        }
        return holders;
    }

    QSet<QString> m_places;
    QSet<QString> m_holders;
};

} // namespace

CaseReading inspectCaseJson(const QByteArray &text, const QString &fileName)
{
    CaseReading reading;
    const auto json = parseJson(text);
    if (!json) {
        reading.problems.append(json.error());
    } else {
        CaseReader reader(*json);
        model::Project project = reader.read();
        reading.problems = reader.problems();
        if (!reader.isForeign()) {
            const Noted noted(reading.problems);
            for (const Problem &problem : model::validate(project)) {
                if (!noted.covers(problem.where.place)) {
                    reading.problems.append(problem);
                }
            }
        }
        if (!model::hasErrors(reading.problems)) {
            reading.project = std::move(project);
        }
    }
    for (Problem &problem : reading.problems) {
        problem.where.file = fileName;
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(), [](const Problem &a, const Problem &b) {
        return model::severity(a.code) < model::severity(b.code);
    });
    return reading;
}

model::Expected<model::Project> readCaseJson(const QByteArray &text, const QString &fileName)
{
    CaseReading reading = inspectCaseJson(text, fileName);
    if (!reading.project) {
        return tl::make_unexpected(reading.problems.first());
    }
    return std::move(*reading.project);
}

QByteArray writeCaseJson(const model::Project &project)
{
    return CaseWriter(project).write();
}

void adoptCase(model::Project &project, const QString &title)
{
    if (project.info.projectId.isEmpty()) {
        project.info.projectId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (project.info.created.isEmpty()) {
        project.info.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        project.info.modified = project.info.created;
    }
    if (project.info.title.isEmpty()) {
        project.info.title = title;
    }
    if (project.scenarios.isEmpty()) {
        model::Scenario root;
        root.name = QCoreApplication::translate("Exchange", "Baseline", "name of the root scenario");
        root.id = QStringLiteral("baseline");
        project.scenarios.append(root);
    }
}

} // namespace penstock::exchange
