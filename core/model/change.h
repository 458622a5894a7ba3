// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every change to a project is a value that can be applied, inverted and described. The undo stack, imports and
// (later) the recovery journal are lists of these.
#pragma once

#include "core/model/project.h"

#include <memory>
#include <optional>
#include <variant>

namespace penstock::model {

struct SetField {
    Address address;
    Value value;
};
struct Insert {
    qsizetype index = 0;
    AnyEntity entity;
};
struct Remove {
    EntityType type = EntityType::Chip;
    Id id;
};
struct Move {
    EntityType type = EntityType::Chip;
    Id id;
    qsizetype to = 0;
};
/// Sets, replaces or (without override) removes what \p scenario says of an address. The position is where a new
/// override goes; -1: at the end.
struct SetOverride {
    Id scenario;
    Address address;
    std::optional<Override> value;
    qsizetype position = -1;
};
struct Group;
using Change = std::variant<SetField, Insert, Remove, Move, SetOverride, std::shared_ptr<const Group>>;
/// Applied in order, undone as one.
struct Group {
    QString text; ///< the sentence, if not that of its first change
    QList<Change> changes;
};
[[nodiscard]] Change group(QString text, QList<Change> changes);

/// What a change touched, for views.
struct ChangeSet {
    QList<Address> fields;        ///< values set, in the entity itself
    QList<Address> overridden;    ///< values set or reverted in some scenario
    QList<EntityType> structures; ///< rows inserted, removed or moved
    bool everything = false;      ///< another project

    [[nodiscard]] bool touches(const Address &address) const;
    [[nodiscard]] bool touchesType(EntityType type) const;
    void add(const ChangeSet &other);
};

struct Applied {
    Change inverse;
    ChangeSet touched;
};
/// Applies \p change whole or not at all. Refuses what validation would call an error at the field itself (type, range,
/// unknown entity), so that a bad edit never enters; faults between fields are left to the list of problems.
[[nodiscard]] Expected<Applied> applyChange(Project &project, const Change &change);

/// The sentence of an undo step, translated: "Set failure rate of “H20, DeepSeek” to 7 %". \p before is the project
/// the change is applied to.
[[nodiscard]] QString describe(const Change &change, const Project &before);

/// How values read in sentences (locale numbers, percent, names of references).
[[nodiscard]] QString displayText(const Project &project, const Field &field, const Value &value);

/// Removing an entity with everything that cannot be without it, and clearing what merely refers to it.
[[nodiscard]] Change removalOf(const Project &project, EntityType type, const Id &id);

} // namespace penstock::model
