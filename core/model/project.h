// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as one value: copying shares the lists, so a snapshot costs next to nothing.
#pragma once

#include "core/model/entities.h"
#include "core/model/field.h"

#include <variant>

namespace penstock::model {

using AnyEntity = std::variant<ProjectInfo, Settings, Platform, Chip, Operator, Stockpile, Supply, PolicyEvent, Workload,
                               Release, Migration, Measurement, Scenario, Source, Citation, View, Observation, Pin, Annotation>;

struct Project {
    ProjectInfo info;
    Settings settings;
    QList<Platform> platforms;
    QList<Chip> chips;
    QList<Operator> operators;
    QList<Stockpile> stockpiles;
    QList<Supply> supplies;
    QList<PolicyEvent> policyEvents;
    QList<Workload> workloads;
    QList<Release> releases;
    QList<Migration> migrations;
    QList<Measurement> measurements;
    QList<Scenario> scenarios;
    QList<Source> sources;
    QList<Citation> citations;
    QList<View> views;
    QList<Observation> observations;
    QList<Pin> pins;
    QList<Annotation> annotations;

    bool operator==(const Project &) const = default;
};

/// An empty project with fresh ids: horizon of two years from \p start by weeks, one root scenario.
[[nodiscard]] Project newProject(QDate start, const QString &scenarioName);

// Lists by type. A singleton counts one.
[[nodiscard]] qsizetype count(const Project &project, EntityType type);
[[nodiscard]] const Entity &entityAt(const Project &project, EntityType type, qsizetype index);
[[nodiscard]] Entity &entityAt(Project &project, EntityType type, qsizetype index);
/// -1: not there.
[[nodiscard]] qsizetype indexOf(const Project &project, EntityType type, const Id &id);
[[nodiscard]] const Entity *find(const Project &project, EntityType type, const Id &id);
[[nodiscard]] Entity *find(Project &project, EntityType type, const Id &id);
[[nodiscard]] AnyEntity copyOf(const Project &project, EntityType type, qsizetype index);
/// \p entity must be of type \p type; a singleton can neither be inserted nor taken.
void insertAt(Project &project, qsizetype index, const AnyEntity &entity);
void removeAt(Project &project, EntityType type, qsizetype index);
void moveTo(Project &project, EntityType type, qsizetype from, qsizetype to);

[[nodiscard]] EntityType typeOf(const AnyEntity &entity);
[[nodiscard]] const Entity &base(const AnyEntity &entity);
[[nodiscard]] Entity &base(AnyEntity &entity);

/// The entity as a default-constructed value of \p type.
[[nodiscard]] AnyEntity blankEntity(EntityType type);

/// Value of a field; nothing if there is no such entity or field.
[[nodiscard]] std::optional<Value> valueAt(const Project &project, const Address &address);
/// "stockpiles[3].failure_rate", as in messages about files.
[[nodiscard]] QString placeOf(const Project &project, const Address &address);

/// Name to show: the name, or the id where it is empty.
[[nodiscard]] QString nameOf(const Project &project, EntityType type, const Id &id);
/// By id, else by unique name (command-line.md). Code::AmbiguousName names the ids.
[[nodiscard]] Expected<Id> findByName(const Project &project, EntityType type, const QString &idOrName);
/// An id for a new entity made from \p name: lower case, hyphens, unique within the type.
[[nodiscard]] Id freshId(const Project &project, EntityType type, const QString &name);
/// A new entity with sensible first values in \p project, so that it is valid at once where that is possible.
[[nodiscard]] AnyEntity freshEntity(const Project &project, EntityType type, const QString &name);

/// What refers to an entity: references, sets, overrides (field = the override's field, scenario set), citations.
struct Use {
    Address address;
    Id scenario;
    bool needs = false; ///< cannot be without it: would have to be deleted with it

    bool operator==(const Use &) const = default;
};
[[nodiscard]] QList<Use> usesOf(const Project &project, EntityType type, const Id &id);

} // namespace penstock::model
