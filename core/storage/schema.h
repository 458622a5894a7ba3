// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of a project file, derived from the field tables; SCHEMA.md says how to read them with SQLite's own shell.
//
//   <list>              one row per entity: id, position, a column per field
//   <entity>_<field>    one row per member of a set, point of a curve or bound of a rule: the entity's id, position,
//   the
//                       member
//   overrides           one row per override: scenario, position, type, id, field, value (as JSON), class
#pragma once

#include "core/model/field.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace penstock::storage {

/// "PSTK", at byte 68 of the file.
inline constexpr int kApplicationId = 0x5053544B;
/// `user_version` of files written now. Rises with every change of the tables, together with a step in migrations/.
inline constexpr int kFormatVersion = 2;

/// A name quoted for SQL.
[[nodiscard]] QByteArray quoted(const QByteArray &name);
/// "stockpiles"
[[nodiscard]] QByteArray tableOf(model::EntityType type);
/// "policy_event": the column that names the owner in its other tables.
[[nodiscard]] QByteArray ownerColumn(model::EntityType type);
/// The field has a table of its own: sets, points, rules.
[[nodiscard]] bool hasTable(const model::Field &field);
/// "policy_event_chips"
[[nodiscard]] QByteArray tableOf(model::EntityType type, const model::Field &field);
/// "chip"; "date" and "value" for points; "clause" (from 0), "attribute", "op" and "value" for rules.
[[nodiscard]] QByteArrayList itemColumns(const model::Field &field);
/// Of the table of a list: "id", "position" where there is one, and the fields that are columns.
[[nodiscard]] QByteArrayList columnsOf(model::EntityType type);
/// Of the table of a field: the owner, "position", itemColumns().
[[nodiscard]] QByteArrayList itemTableColumns(model::EntityType type, const model::Field &field);
/// The number was never given: a field without default that still stands at an impossible value. NULL in the file.
[[nodiscard]] bool isUnset(const model::Field &field, const model::Value &value);
/// The range of this field holds for every entity, whatever its kind.
[[nodiscard]] bool isRangeBinding(const model::Field &field);

struct TableShape {
    QByteArray name;
    QByteArrayList columns; ///< "name TYPE"
    QByteArray sql; ///< as in files that were made with it; a file that was brought up to date may differ in words
};
/// What a file of kFormatVersion must have, no more and no less.
[[nodiscard]] const QList<TableShape> &tableShapes();

/// All CREATE statements, tables and views.
[[nodiscard]] const QByteArray &schemaSql();

} // namespace penstock::storage
