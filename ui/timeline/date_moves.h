// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a drag of a date does to a project: which fields get which values, how far a date may go, what it takes along.
// Pure functions of the project as it was when the drag began.
#pragma once

#include "core/model/project.h"

#include <QList>
#include <QString>

namespace penstock::timeline {

/// One field that a move sets.
struct FieldMove {
    QString field;
    model::Value value;

    bool operator==(const FieldMove &) const = default;
};

struct DateMove {
    QList<FieldMove> fields; ///< the dragged one first; also those that are set to what they were
    QDate date;              ///< where the dragged date is now; invalid: never
    QDate before;            ///< where it was; invalid: never
    bool pushed = false;     ///< the announcement is pushed along
    bool held = false;       ///< another date does not let it further
    QString heldBy;          ///< field of that other date

    /// Days from before to now; 0 where either is never.
    [[nodiscard]] qint64 days() const { return date.isValid() && before.isValid() ? before.daysTo(date) : 0; }
    bool operator==(const DateMove &) const = default;
};

/// What of an entity the pointer holds: the id of a date field, "finish" of a migration, or empty for the whole.
struct DragPart {
    model::EntityType type = model::EntityType::PolicyEvent;
    model::Id id;
    QString part;

    bool operator==(const DragPart &) const = default;
};

/// The date that leads a drag: of the part, or of the whole thing that by which it is known (effective, start, from).
[[nodiscard]] QDate leadDate(const model::Project &project, const DragPart &part);
/// Field of leadDate(); "finish" for the end of a migration.
[[nodiscard]] QString leadField(const model::Project &project, const DragPart &part);
/// The whole can be moved.
[[nodiscard]] bool canMoveWhole(model::EntityType type);

/// \p part with its lead date on \p target. Announced never passes effective: dragged itself it stops there, else it is
/// pushed along. End and to stay behind the beginning; on or after the end of the horizon what had no end has none
/// again.
[[nodiscard]] DateMove moved(const model::Project &project, const DragPart &part, QDate target);

} // namespace penstock::timeline
