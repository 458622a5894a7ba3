// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/scenario.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace penstock::model {

namespace {

/// Ids of each list, looked up once: projects hold thousands of stockpiles and overrides.
class Index
{
public:
    explicit Index(const Project &project)
    {
        for (int t = 0; t < kEntityTypeCount; ++t) {
            const auto type = static_cast<EntityType>(t);
            auto &ids = m_ids[static_cast<std::size_t>(t)];
            ids.reserve(count(project, type));
            for (qsizetype i = 0; i < count(project, type); ++i) {
                ids.insert(isSingleton(type) ? key(type) : entityAt(project, type, i).id, i);
            }
        }
    }
    [[nodiscard]] qsizetype find(EntityType type, const Id &id) const
    {
        return m_ids[static_cast<std::size_t>(type)].value(id, -1);
    }
    [[nodiscard]] bool hasDuplicates(const Project &project, EntityType type) const
    {
        return m_ids[static_cast<std::size_t>(type)].size() < count(project, type);
    }

private:
    std::array<QHash<Id, qsizetype>, kEntityTypeCount> m_ids;
};

/// The fields of a type whose value may be wrong. What is held as a text, a flag or an enumerator is right by its type;
/// reading those would take most of the time, since every value is a copy.
const std::vector<const Field *> &doubtfulFields(EntityType type)
{
    static const std::array<std::vector<const Field *>, kEntityTypeCount> all = [] {
        std::array<std::vector<const Field *>, kEntityTypeCount> made;
        for (std::size_t t = 0; t < made.size(); ++t) {
            for (const Field &field : fields(static_cast<EntityType>(t))) {
                switch (field.kind) {
                case FieldKind::Text:
                case FieldKind::LongText:
                case FieldKind::Bool:
                case FieldKind::Choice:
                case FieldKind::IdSet: break;
                default: made[t].push_back(&field);
                }
            }
        }
        return made;
    }();
    return all[static_cast<std::size_t>(type)];
}

class Validator
{
public:
    explicit Validator(const Project &project)
        : m_project(project)
        , m_index(project)
    {}

    void entities()
    {
        for (int t = 0; t < kEntityTypeCount; ++t) {
            list(static_cast<EntityType>(t));
        }
        settings();
        events();
        supplies();
        workloads();
        releases();
        pairs();
    }

    void scenarios()
    {
        for (const Scenario &scenario : m_project.scenarios) {
            if (auto chain = chainOf(m_project, scenario.id); !chain && chain.error().code == Code::ScenarioCycle) {
                add(Code::ScenarioCycle, address(scenario, u"parent"), chain.error().values);
            }
            for (qsizetype i = 0; i < scenario.overrides.size(); ++i) {
                override(scenario, i);
            }
        }
        if (!m_project.info.run.isEmpty() && m_index.find(EntityType::Scenario, m_project.info.run) < 0) {
            Where where;
            where.place = QStringLiteral("run");
            m_problems.append(Problem{Code::UnknownScenario, where, {m_project.info.run}});
        }
    }

    QList<Problem> take()
    {
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
            return severity(a.code) == Severity::Error && severity(b.code) == Severity::Warning;
        });
        return std::move(m_problems);
    }

private:
    template <class T> static Address address(const T &entity, QStringView field)
    {
        return Address{T::kType, entity.id, field.toString()};
    }

    void add(Code code, const Address &address, const QStringList &values = {})
    {
        Where where = at(address);
        where.place = placeOf(m_project, address);
        m_problems.append(Problem{code, where, values});
    }

    void list(EntityType type)
    {
        QSet<Id> ids;
        QHash<QString, int> names;
        const bool hasDuplicates = m_index.hasDuplicates(m_project, type);
        const qsizetype size = count(m_project, type);
        for (qsizetype i = 0; i < size; ++i) {
            const Entity &entity = entityAt(m_project, type, i);
            const auto report = [&](Problem problem, const QString &field) {
                problem.where = at(Address{type, entity.id, field});
                problem.where.place = isSingleton(type) ? QStringLiteral("%1.%2").arg(key(type), field)
                                                        : QStringLiteral("%1[%2].%3").arg(key(type)).arg(i).arg(field);
                m_problems.append(problem);
            };
            if (!isSingleton(type)) {
                if (entity.id.isEmpty()) {
                    report(Problem{Code::BadId, {}, {entity.id}}, QStringLiteral("id"));
                } else if (hasDuplicates && ids.contains(entity.id)) {
                    report(Problem{Code::DuplicateId, {}, {entity.id}}, QStringLiteral("id"));
                }
                if (hasDuplicates) {
                    ids.insert(entity.id);
                }
                // Citations are addressed by what they cite; everything else may be named on the command line and in
                // lists.
                if (type != EntityType::Citation && type != EntityType::Observation
                    && type != EntityType::Annotation) {
                    if (entity.name.trimmed().isEmpty()) {
                        report(Problem{Code::EmptyName, {}, {}}, QStringLiteral("name"));
                    } else if (++names[entity.name] == 2) {
                        report(Problem{Code::DuplicateName, {}, {entity.name}}, QStringLiteral("name"));
                    }
                }
            }
            for (const Field *field : doubtfulFields(type)) {
                if (auto problem = fieldProblem(*field, field->get(entity))) {
                    report(std::move(*problem), QString::fromLatin1(field->id));
                }
            }
        }
    }

    /// Type, range and references of one value.
    [[nodiscard]] std::optional<Problem> fieldProblem(const Field &field, const Value &value) const
    {
        if (auto checked = checkValue(field, value); !checked) {
            return checked.error();
        }
        if (field.kind == FieldKind::Reference && !field.loose && std::holds_alternative<QString>(value)) {
            const Id &id = std::get<QString>(value);
            if (m_index.find(field.target, id) < 0) {
                return Problem{Code::UnknownReference, {}, {id, key(field.target)}};
            }
        } else if (field.kind == FieldKind::ReferenceSet && std::holds_alternative<QStringList>(value)) {
            for (const Id &id : std::get<QStringList>(value)) {
                if (m_index.find(field.target, id) < 0) {
                    return Problem{Code::UnknownReference, {}, {id, key(field.target)}};
                }
            }
        }
        return std::nullopt;
    }

    void settings()
    {
        const Settings &settings = m_project.settings;
        if (settings.start.isValid() && settings.end.isValid() && settings.end <= settings.start) {
            add(Code::HorizonEmpty, Address{EntityType::Settings, key(EntityType::Settings), QStringLiteral("E")},
                {settings.start.toString(Qt::ISODate), settings.end.toString(Qt::ISODate)});
        }
    }

    void events()
    {
        for (const PolicyEvent &event : m_project.policyEvents) {
            if (event.end.isValid() && event.effective.isValid() && event.end <= event.effective
                && (event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap)) {
                add(Code::EndBeforeStart, address(event, u"end"),
                    {event.end.toString(Qt::ISODate), event.effective.toString(Qt::ISODate)});
            }
            if (event.announced.isValid() && event.effective.isValid() && event.announced > event.effective) {
                add(Code::AnnouncedAfterEffect, address(event, u"announced"),
                    {event.announced.toString(Qt::ISODate), event.effective.toString(Qt::ISODate)});
            }
            if (event.kind != PolicyKind::Lift || event.lifts.isEmpty()) {
                continue;
            }
            if (event.lifts.id == event.id) {
                add(Code::LiftsItself, address(event, u"lifts"));
                continue;
            }
            const qsizetype lifted = m_index.find(EntityType::PolicyEvent, event.lifts.id);
            if (lifted >= 0) {
                const PolicyEvent &target = m_project.policyEvents.at(lifted);
                if (target.kind == PolicyKind::Lift || target.kind == PolicyKind::Marker) {
                    add(Code::LiftOfNoGate, address(event, u"lifts"), {target.name});
                }
            }
        }
    }

    void supplies()
    {
        for (const Supply &supply : m_project.supplies) {
            if (supply.kind != SupplyKind::Rate && !supply.from.isValid()) {
                add(Code::Required, address(supply, u"from"));
            }
            if (supply.kind == SupplyKind::Rate) {
                order(supply, supply.from, supply.to);
            }
        }
    }

    template <class T> void order(const T &entity, const QDate &from, const QDate &to)
    {
        if (from.isValid() && to.isValid() && to <= from) {
            add(Code::EndBeforeStart, address(entity, u"to"), {to.toString(Qt::ISODate), from.toString(Qt::ISODate)});
        }
    }

    void workloads()
    {
        for (const Workload &workload : m_project.workloads) {
            order(workload, workload.from, workload.to);
            kindNeeds(workload);
            if (workload.kind != WorkloadKind::Inference || workload.predecessor.isEmpty()) {
                continue;
            }
            if (workload.predecessor.id == workload.id) {
                add(Code::PredecessorLoop, address(workload, u"predecessor"));
                continue;
            }
            const qsizetype index = m_index.find(EntityType::Workload, workload.predecessor.id);
            if (index >= 0 && m_project.workloads.at(index).kind != WorkloadKind::Inference) {
                add(Code::WrongKind, address(workload, u"predecessor"),
                    {m_project.workloads.at(index).name, QStringLiteral("inference")});
            }
        }
    }

    /// Required fields of another kind are not needed: what a kind does not use is ignored (case-format.md).
    void kindNeeds(const Workload &workload)
    {
        for (const Field &field : fields(EntityType::Workload)) {
            if (!field.required || field.isFor(workload)) {
                continue;
            }
            m_problems.removeIf([&](const Problem &problem) {
                return problem.where.address.type == EntityType::Workload && problem.where.address.id == workload.id
                       && problem.where.scenario.isEmpty() && problem.where.address.field == QLatin1String(field.id);
            });
        }
    }

    void releases()
    {
        for (const Release &release : m_project.releases) {
            const qsizetype index = m_index.find(EntityType::Workload, release.training.id);
            if (index >= 0 && m_project.workloads.at(index).kind != WorkloadKind::Training) {
                add(Code::WrongKind, address(release, u"training"),
                    {m_project.workloads.at(index).name, QStringLiteral("training")});
            }
        }
    }

    /// One stockpile and one measurement a pair; of measurements the first enabled one counts, so that is no error.
    void pairs()
    {
        QSet<std::pair<Id, Id>> seen;
        for (const Stockpile &stockpile : m_project.stockpiles) {
            if (!stockpile.enabled) {
                continue;
            }
            const std::pair<Id, Id> pair{stockpile.op.id, stockpile.chip.id};
            if (seen.contains(pair)) {
                add(Code::DuplicatePair, address(stockpile, u"chip"),
                    {nameOf(m_project, EntityType::Operator, pair.first),
                     nameOf(m_project, EntityType::Chip, pair.second)});
            }
            seen.insert(pair);
        }
    }

    void override(const Scenario &scenario, qsizetype i)
    {
        const Override &override = scenario.overrides.at(i);
        const Address &target = override.address;
        Where where = at(target);
        where.scenario = scenario.id;
        where.place =
            QStringLiteral("scenarios[%1].overrides[%2]").arg(m_index.find(EntityType::Scenario, scenario.id)).arg(i);
        const auto report = [&](Code code, const QStringList &values) {
            m_problems.append(Problem{code, where, values});
        };
        if (!isOverridable(target.type)) {
            report(Code::NotOverridable, {key(target.type)});
            return;
        }
        const qsizetype index = m_index.find(target.type, target.id);
        if (index < 0) {
            report(Code::UnknownEntity, {key(target.type), target.id});
            return;
        }
        const Field *field = findField(target.type, target.field);
        if (field == nullptr) {
            report(Code::UnknownField, {target.field});
            return;
        }
        if (auto problem = fieldProblem(*field, override.value)) {
            where.place += QStringLiteral(".value");
            report(problem->code, problem->values);
        }
    }

    const Project &m_project;
    Index m_index;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> validate(const Project &project)
{
    Validator validator(project);
    validator.entities();
    validator.scenarios();
    return validator.take();
}

QList<Problem> validateEntities(const Project &resolved)
{
    Validator validator(resolved);
    validator.entities();
    return validator.take();
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return severity(problem.code) == Severity::Error; });
}

} // namespace penstock::model
