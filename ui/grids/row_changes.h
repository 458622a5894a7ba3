// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows as changes: adding, duplicating, deleting and moving entities of one list, each as one undo step.
#pragma once

#include "ui/document/project_document.h"
#include "ui/grids/grid_model.h"

namespace penstock::grids {

/// New entities at the end of their list, each with the values given over sensible first ones.
[[nodiscard]] QList<model::Change> newRowChanges(const document::ProjectDocument &document, model::EntityType type,
                                                 const QList<QList<FieldValue>> &rows);
/// A new entity at \p index. Its id comes out in \p id.
[[nodiscard]] QList<model::Change> insertionOf(const document::ProjectDocument &document, model::EntityType type,
                                               qsizetype index, model::Id &id);
/// Copies of \p ids, as the scenario shown sees them, behind the last one of them.
[[nodiscard]] QList<model::Change> duplicationOf(const document::ProjectDocument &document, model::EntityType type,
                                                 const QList<model::Id> &ids);
/// What deletes \p ids with all that cannot be without them.
[[nodiscard]] model::Change removalOfRows(const model::Project &project, model::EntityType type,
                                          const QList<model::Id> &ids);
/// What besides \p ids themselves would go or change, in sentences; empty: nothing.
[[nodiscard]] QString removalCost(const model::Project &project, const model::Change &removal, model::EntityType type,
                                  const QList<model::Id> &ids);
/// Moves \p ids, kept in their order, so that the first of them comes to stand at \p to. Nothing to do: empty.
[[nodiscard]] QList<model::Change> moveOf(const model::Project &project, model::EntityType type,
                                          const QList<model::Id> &ids, qsizetype to);
/// The list that an entity of \p type needs a member of and that is empty; nothing: it can be added.
[[nodiscard]] std::optional<model::EntityType> missingFor(const model::Project &project, model::EntityType type);

} // namespace penstock::grids
