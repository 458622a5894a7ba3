// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "ui/document/project_document.h"
#include "ui/forms/field_row.h"

namespace penstock::forms {

/// One citation of an entity. Sources are numbered from 1 in the order of the entity's fields.
struct EntityCitation {
    model::Citation citation;
    int number = 0; ///< of its source; 0: no source
};

/// All citations of an entity in the order of its fields, those of the entity as a whole first.
[[nodiscard]] QList<EntityCitation> citationsOf(const model::Project &project, model::EntityType type,
                                                const model::Id &id);
/// Of the value that \p field has in the scenario shown.
[[nodiscard]] RowSources sourcesOf(const document::ProjectDocument &document, const QList<EntityCitation> &citations,
                                   const model::Address &address);
/// How many different sources.
[[nodiscard]] int sourceCount(const QList<EntityCitation> &citations);

/// A citation of \p address as an edit in the scenario shown would have it: of the override where there is one.
[[nodiscard]] model::Citation blankCitation(const document::ProjectDocument &document, const model::Address &address);

/// Citations like \p citation of each of \p targets (new ones, that say what and in which scenario), at the end of the
/// list. Who is cited with the same words already is left out.
[[nodiscard]] QList<model::Change> citationInsertions(const model::Project &project, const model::Citation &citation,
                                                      const QList<model::Citation> &targets);

} // namespace penstock::forms
