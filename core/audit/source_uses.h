// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sources are used, and what merging and deleting them does.
#pragma once

#include "core/model/change.h"
#include "core/model/project.h"

#include <QHash>

namespace penstock::audit {

/// One citation of a source.
struct SourceUse {
    model::Id citation;
    model::Address address; ///< of what is cited; without field: the entity as a whole
    model::Id scenario;     ///< whose override it is of; empty: the value itself
    bool isThere = true;    ///< what is cited still exists

    bool operator==(const SourceUse &) const = default;
};
/// By id of the source, also of such as are gone; in the order of the citations.
[[nodiscard]] QHash<model::Id, QList<SourceUse>> usesOfSources(const model::Project &project);

/// Sources that look like an earlier one of the list: the same address, or the same title whatever case and spaces.
/// The value is the earlier one.
[[nodiscard]] QHash<model::Id, model::Id> likelyDuplicates(const model::Project &project);

/// Makes \p kept take the place of \p gone everywhere, as one step: its citations move (those that would say twice the
/// same go), what \p kept leaves empty is taken over, and \p gone is deleted.
[[nodiscard]] model::Change mergeOf(const model::Project &project, const model::Id &kept, const model::Id &gone);

/// Deletes \p sources with the citations that name them, as one step.
[[nodiscard]] model::Change sourceRemovalOf(const model::Project &project, const QList<model::Id> &sources);

} // namespace penstock::audit
