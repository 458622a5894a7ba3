// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/value_audit.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace penstock::audit {

using model::Address;
using model::EntityType;
using model::FieldKind;
using model::Id;
using model::Project;

namespace {

bool isListed(EntityType type)
{
    return model::isSimulated(type) || type == EntityType::Observation;
}

bool isListed(const model::Field &field)
{
    if (field.internal) {
        return false;
    }
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::WholeNumber:
    case FieldKind::Date:
    case FieldKind::Points:
    case FieldKind::Rule: return true;
    default: return false;
    }
}

struct ListedField {
    const model::Field *field;
    QString id; ///< shared by all addresses
};

QList<ListedField> listedFields(EntityType type)
{
    QList<ListedField> listed;
    for (const model::Field &field : model::fields(type)) {
        if (isListed(field)) {
            listed.append({&field, QString::fromLatin1(field.id)});
        }
    }
    return listed;
}

/// What is cited: an address in the data or in a scenario.
struct Cited {
    Address address;
    Id scenario;

    bool operator==(const Cited &) const = default;
};
size_t qHash(const Cited &cited, size_t seed = 0)
{
    return qHashMulti(seed, cited.address, cited.scenario);
}

class Auditor
{
public:
    explicit Auditor(const Project &project)
        : m_project(project)
    {
        for (const model::Source &source : project.sources) {
            m_sources.insert(source.id);
        }
        for (qsizetype i = 0; i < project.citations.size(); ++i) {
            const model::Citation &citation = project.citations.at(i);
            if (const auto type = model::entityTypeOfKey(citation.citedType)) {
                m_citations[{{*type, citation.citedId, citation.citedField}, citation.scenario}].append(i);
            }
        }
        for (auto it = m_citations.begin(); it != m_citations.end(); ++it) {
            std::stable_sort(it->begin(), it->end(), [this](qsizetype a, qsizetype b) { return isBetter(a, b); });
        }
        for (qsizetype s = 0; s < project.scenarios.size(); ++s) {
            const QList<model::Override> &overrides = project.scenarios.at(s).overrides;
            QSet<Address> seen;
            for (qsizetype o = overrides.size() - 1; o >= 0; --o) { // the last one wins
                const Address &address = overrides.at(o).address;
                if (!seen.contains(address)) {
                    seen.insert(address);
                    m_overrides[address].append({s, o});
                }
            }
        }
    }

    void add(EntityType type, QList<AuditedValue> &into) const
    {
        const QList<ListedField> listed = listedFields(type);
        for (qsizetype i = 0; i < model::count(m_project, type); ++i) {
            const model::Entity &entity = model::entityAt(m_project, type, i);
            const Id id = model::isSingleton(type) ? model::key(type) : entity.id;
            for (const ListedField &row : listed) {
                const Address address{type, id, row.id};
                if (row.field->isFor(entity)) {
                    into.append(made(address, *row.field, i, row.field->get(entity), -1));
                }
                const auto said = m_overrides.constFind(address);
                if (said != m_overrides.cend()) {
                    for (const auto &[s, o] : *said) {
                        const model::Value &value = m_project.scenarios.at(s).overrides.at(o).value;
                        into.append(made(address, *row.field, i, value, s));
                    }
                }
            }
        }
    }

private:
    [[nodiscard]] Support supportOf(qsizetype citation) const
    {
        const model::Citation &held = m_project.citations.at(citation);
        if (held.source.isEmpty()) {
            return Support::Assumption;
        }
        return m_sources.contains(held.source) ? Support::Source : Support::SourceGone;
    }

    [[nodiscard]] bool isBetter(qsizetype a, qsizetype b) const
    {
        const Support left = supportOf(a);
        const Support right = supportOf(b);
        return left != right ? left > right
                             : m_project.citations.at(a).confidence < m_project.citations.at(b).confidence;
    }

    [[nodiscard]] AuditedValue made(const Address &address, const model::Field &field, qsizetype position,
                                    const model::Value &value, qsizetype scenario) const
    {
        AuditedValue row;
        row.address = address;
        row.field = &field;
        row.position = position;
        row.scenarioPosition = scenario;
        row.scenario = scenario < 0 ? Id() : m_project.scenarios.at(scenario).id;
        row.value = value;
        // Null in an override is the default (entities.h).
        row.differsFromDefault =
            value != field.defaultValue && !(model::isNull(value) && scenario >= 0 && !field.nullable);
        const auto own = m_citations.constFind({address, row.scenario});
        // An observed figure and its day are one statement.
        const QString wholeField =
            address.type == EntityType::Observation
                    && m_citations.contains({{address.type, address.id, QStringLiteral("value")}, row.scenario})
                ? QStringLiteral("value")
                : QString();
        const auto whole = m_citations.constFind({{address.type, address.id, wholeField}, row.scenario});
        row.isUnset = scenario < 0 && !field.required && !row.differsFromDefault && own == m_citations.cend();
        if (own != m_citations.cend()) {
            row.citations = *own;
        } else if (whole != m_citations.cend()) {
            row.citations = *whole;
            row.isCitedAsWhole = true;
        }
        row.support = row.citations.isEmpty() ? Support::None : supportOf(row.citations.first());
        return row;
    }

    const Project &m_project;
    QSet<Id> m_sources;
    QHash<Cited, QList<qsizetype>> m_citations;
    QHash<Address, QList<std::pair<qsizetype, qsizetype>>> m_overrides;
};

const model::Source *sourceOf(const Project &project, const model::Citation &citation)
{
    return static_cast<const model::Source *>(model::find(project, EntityType::Source, citation.source));
}

} // namespace

QList<AuditedValue> auditOf(const Project &project)
{
    const Auditor auditor(project);
    QList<AuditedValue> values;
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        if (const auto type = static_cast<EntityType>(t); isListed(type)) {
            auditor.add(type, values);
        }
    }
    return values;
}

AuditCounts countsOf(const QList<AuditedValue> &values)
{
    AuditCounts counts;
    for (const AuditedValue &value : values) {
        if (value.isUnset) {
            ++counts.unset;
            continue;
        }
        ++counts.values;
        switch (value.support) {
        case Support::Source: ++counts.withSource; break;
        case Support::Assumption: ++counts.assumptions; break;
        case Support::SourceGone:
        case Support::None: ++counts.withoutSource; break;
        }
    }
    return counts;
}

const model::Citation *bestCitation(const Project &project, const AuditedValue &value)
{
    return value.citations.isEmpty() ? nullptr : &project.citations.at(value.citations.first());
}

QDate dateOf(const Project &project, const AuditedValue &value)
{
    const model::Citation *citation = bestCitation(project, value);
    if (citation == nullptr || citation->asOf.isValid()) {
        return citation == nullptr ? QDate() : citation->asOf;
    }
    const model::Source *source = sourceOf(project, *citation);
    return source == nullptr ? QDate() : source->date;
}

QDate endOfData(const Project &project)
{
    QDate latest;
    const auto take = [&latest](const QDate &date) {
        if (date.isValid() && (!latest.isValid() || date > latest)) {
            latest = date;
        }
    };
    for (const model::Source &source : project.sources) {
        take(source.date);
    }
    for (const model::Citation &citation : project.citations) {
        take(citation.asOf);
    }
    for (const model::Observation &observation : project.observations) {
        take(observation.date);
    }
    return latest;
}

} // namespace penstock::audit
