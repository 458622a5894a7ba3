// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.h"

#include "core/model/lists.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <cmath>

namespace penstock::model {

namespace {

template <class List> using ValueOf = typename std::remove_cvref_t<List>::value_type;

} // namespace

Project newProject(QDate start, const QString &scenarioName)
{
    Project project;
    project.info.id = key(EntityType::Project);
    project.info.projectId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    project.info.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    project.info.modified = project.info.created;
    project.settings.id = key(EntityType::Settings);
    project.settings.start = start;
    project.settings.end = start.addYears(2);
    Scenario scenario;
    scenario.name = scenarioName;
    scenario.id = freshId(project, EntityType::Scenario, scenarioName);
    project.scenarios.append(scenario);
    return project;
}

qsizetype count(const Project &project, EntityType type)
{
    if (isSingleton(type)) {
        return 1;
    }
    return withList(project, type, [](const auto &list) { return list.size(); });
}

const Entity &entityAt(const Project &project, EntityType type, qsizetype index)
{
    if (type == EntityType::Project) {
        return project.info;
    }
    if (type == EntityType::Settings) {
        return project.settings;
    }
    return withList(project, type, [index](const auto &list) -> const Entity & { return list.at(index); });
}

Entity &entityAt(Project &project, EntityType type, qsizetype index)
{
    if (type == EntityType::Project) {
        return project.info;
    }
    if (type == EntityType::Settings) {
        return project.settings;
    }
    return withList(project, type, [index](auto &list) -> Entity & { return list[index]; });
}

qsizetype indexOf(const Project &project, EntityType type, const Id &id)
{
    if (isSingleton(type)) {
        return id == key(type) ? 0 : -1;
    }
    return withList(project, type, [&id](const auto &list) -> qsizetype {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).id == id) {
                return i;
            }
        }
        return -1;
    });
}

const Entity *find(const Project &project, EntityType type, const Id &id)
{
    const qsizetype index = indexOf(project, type, id);
    return index < 0 ? nullptr : &entityAt(project, type, index);
}

Entity *find(Project &project, EntityType type, const Id &id)
{
    const qsizetype index = indexOf(std::as_const(project), type, id);
    return index < 0 ? nullptr : &entityAt(project, type, index);
}

AnyEntity copyOf(const Project &project, EntityType type, qsizetype index)
{
    if (type == EntityType::Project) {
        return project.info;
    }
    if (type == EntityType::Settings) {
        return project.settings;
    }
    return withList(project, type, [index](const auto &list) -> AnyEntity { return list.at(index); });
}

void insertAt(Project &project, qsizetype index, const AnyEntity &entity)
{
    const EntityType type = typeOf(entity);
    Q_ASSERT(!isSingleton(type));
    withList(project, type, [&](auto &list) {
        using T = ValueOf<decltype(list)>;
        list.insert(qBound(qsizetype{0}, index, list.size()), std::get<T>(entity));
    });
}

void removeAt(Project &project, EntityType type, qsizetype index)
{
    withList(project, type, [index](auto &list) { list.removeAt(index); });
}

void moveTo(Project &project, EntityType type, qsizetype from, qsizetype to)
{
    withList(project, type, [from, to](auto &list) { list.move(from, to); });
}

EntityType typeOf(const AnyEntity &entity)
{
    return std::visit([](const auto &held) { return std::remove_cvref_t<decltype(held)>::kType; }, entity);
}

const Entity &base(const AnyEntity &entity)
{
    return std::visit([](const auto &held) -> const Entity & { return held; }, entity);
}

Entity &base(AnyEntity &entity)
{
    return std::visit([](auto &held) -> Entity & { return held; }, entity);
}

AnyEntity blankEntity(EntityType type)
{
    if (type == EntityType::Project) {
        return ProjectInfo{};
    }
    if (type == EntityType::Settings) {
        return Settings{};
    }
    static const Project empty;
    return withList(empty, type, [](const auto &list) -> AnyEntity { return ValueOf<decltype(list)>{}; });
}

std::optional<Value> valueAt(const Project &project, const Address &address)
{
    const Entity *entity = find(project, address.type, address.id);
    const Field *field = findField(address.type, address.field);
    if (entity == nullptr || field == nullptr) {
        return std::nullopt;
    }
    return field->get(*entity);
}

QString placeOf(const Project &project, const Address &address)
{
    QString place = key(address.type);
    if (!isSingleton(address.type)) {
        const qsizetype index = indexOf(project, address.type, address.id);
        place += index < 0 ? QStringLiteral("[%1]").arg(address.id) : QStringLiteral("[%1]").arg(index);
    }
    if (!address.field.isEmpty()) {
        place += QLatin1Char('.') + address.field;
    }
    return place;
}

QString nameOf(const Project &project, EntityType type, const Id &id)
{
    const Entity *entity = find(project, type, id);
    return entity == nullptr || entity->name.isEmpty() ? id : entity->name;
}

Expected<Id> findByName(const Project &project, EntityType type, const QString &idOrName)
{
    if (indexOf(project, type, idOrName) >= 0) {
        return idOrName;
    }
    QStringList ids;
    for (qsizetype i = 0; i < count(project, type); ++i) {
        const Entity &entity = entityAt(project, type, i);
        if (entity.name == idOrName) {
            ids.append(entity.id);
        }
    }
    if (ids.size() == 1) {
        return ids.first();
    }
    if (ids.isEmpty()) {
        return fault(Code::UnknownName, {idOrName, singularLabel(type)});
    }
    return fault(Code::AmbiguousName, {idOrName, ids.join(QStringLiteral(", "))});
}

Id freshId(const Project &project, EntityType type, const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            slug.append(c);
        } else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')) && c.category() != QChar::Mark_NonSpacing) {
            slug.append(QLatin1Char('-'));
        }
    }
    slug.truncate(40);
    while (slug.endsWith(QLatin1Char('-'))) {
        slug.chop(1);
    }
    if (slug.isEmpty()) {
        slug = key(type);
        slug.replace(QLatin1Char('_'), QLatin1Char('-'));
    }
    QString id = slug;
    for (int n = 2; indexOf(project, type, id) >= 0; ++n) {
        id = QStringLiteral("%1-%2").arg(slug).arg(n);
    }
    return id;
}

AnyEntity freshEntity(const Project &project, EntityType type, const QString &name)
{
    AnyEntity made = blankEntity(type);
    Entity &entity = base(made);
    entity.name = name;
    entity.id = freshId(project, type, name);

    // References that cannot be empty point at the first there is; dates that cannot be empty at the start.
    for (const Field &field : fields(type)) {
        if (!field.required) {
            continue;
        }
        if (field.kind == FieldKind::Reference && count(project, field.target) > 0) {
            field.set(entity, entityAt(project, field.target, 0).id);
        } else if (field.kind == FieldKind::Date) {
            field.set(entity, project.settings.start);
        } else if (field.kind == FieldKind::Number && !field.range.contains(std::get<double>(field.get(entity)))) {
            field.set(entity, std::isfinite(field.range.high) ? field.range.high : 1.0);
        }
    }
    if (auto *supply = std::get_if<Supply>(&made)) {
        supply->from = project.settings.start;
    } else if (auto *workload = std::get_if<Workload>(&made)) {
        // A plain decoding profile, to be replaced by the user's own.
        workload->mfu = 0.5;
        workload->mbu = 0.7;
        workload->intensityFlopPerByte = 200.0;
        workload->gflopPerToken = 74.0;
        workload->totalYflop = 1.0;
        workload->plannedDays = 60.0;
    } else if (auto *migration = std::get_if<Migration>(&made)) {
        migration->toEfficiency = 1.0;
        migration->days = 365.0;
    } else if (auto *stockpile = std::get_if<Stockpile>(&made)) {
        // One stockpile a pair: take the first pair that is free.
        QSet<std::pair<Id, Id>> taken;
        for (const Stockpile &other : project.stockpiles) {
            taken.insert({other.op.id, other.chip.id});
        }
        bool found = false;
        for (const Operator &op : project.operators) {
            for (const Chip &chip : project.chips) {
                if (!found && !taken.contains({op.id, chip.id})) {
                    stockpile->op.id = op.id;
                    stockpile->chip.id = chip.id;
                    found = true;
                }
            }
        }
    } else if (auto *measurement = std::get_if<Measurement>(&made)) {
        measurement->value = 1000.0;
    }
    return made;
}

QList<Use> usesOf(const Project &project, EntityType type, const Id &id)
{
    QList<Use> uses;
    for (int t = 0; t < kEntityTypeCount; ++t) {
        const auto owner = static_cast<EntityType>(t);
        for (const Field &field : fields(owner)) {
            const bool single = field.kind == FieldKind::Reference && field.target == type;
            const bool set = (field.kind == FieldKind::ReferenceSet || field.kind == FieldKind::IdSet) && field.target == type;
            if (!single && !set) {
                continue;
            }
            for (qsizetype i = 0; i < count(project, owner); ++i) {
                const Entity &entity = entityAt(project, owner, i);
                const Value value = field.get(entity);
                const bool refers = single ? value == Value{id}
                                           : std::get<QStringList>(value).contains(id);
                if (refers) {
                    // A child cannot be without its parent scenario either: it would become another scenario.
                    const bool needs = field.required || (owner == EntityType::Scenario && single);
                    uses.append(Use{Address{owner, entity.id, QString::fromLatin1(field.id)}, {}, needs});
                }
            }
        }
    }
    for (const Scenario &scenario : project.scenarios) {
        for (const Override &override : scenario.overrides) {
            const Field *field = findField(override.address.type, override.address.field);
            const bool addressed = override.address.type == type && override.address.id == id;
            const bool single = field != nullptr && field->kind == FieldKind::Reference && field->target == type
                                && override.value == Value{id};
            const bool set = field != nullptr && field->kind == FieldKind::ReferenceSet && field->target == type
                             && std::holds_alternative<QStringList>(override.value)
                             && std::get<QStringList>(override.value).contains(id);
            if (addressed || single || set) {
                uses.append(Use{override.address, scenario.id, addressed || single});
            }
        }
    }
    const QString listName = key(type);
    for (const Citation &citation : project.citations) {
        if ((citation.citedType == listName && citation.citedId == id) || (type == EntityType::Source && citation.source == id)) {
            uses.append(Use{Address{EntityType::Citation, citation.id, {}}, {}, citation.citedType == listName && citation.citedId == id});
        }
    }
    return uses;
}

} // namespace penstock::model
