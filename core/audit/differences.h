// SPDX-License-Identifier: GPL-3.0-or-later
//
// In what two scenarios differ, by the values that they see, wherever those are set.
#pragma once

#include "core/model/change.h"
#include "core/model/project.h"

namespace penstock::audit {

/// One field with two values.
struct Difference {
    model::Address address;
    const model::Field *field = nullptr; ///< of the tables
    qsizetype position = 0;              ///< of the entity in its list
    model::Value here;
    model::Value there;
    model::Id holderHere; ///< scenario whose override is seen here; empty: the entity as it stands
    model::Id holderThere;
    /// Exactly the scenario here overrides it, so that it can be reverted and pushed to the parent.
    bool isSetHere = false;
    model::OverrideClass overrideClass = model::OverrideClass::World; ///< of the override that makes them differ

    bool operator==(const Difference &) const = default;
};

/// All fields that \p here and \p there see differently, in the order of lists, entities and fields. An empty scenario
/// stands for the entities as they are. Fails as model::resolve() does.
[[nodiscard]] model::Expected<QList<Difference>> differencesBetween(const model::Project &project,
                                                                    const model::Id &here, const model::Id &there);

/// Takes back what \p scenario itself says of \p addresses, as one step; what it does not say is left out.
[[nodiscard]] model::Change revertOf(const model::Project &project, const model::Id &scenario,
                                     const QList<model::Address> &addresses);
/// Moves what \p scenario itself says of \p addresses one scenario up (from a root: into the entities), as one step.
[[nodiscard]] model::Change promotionOf(const model::Project &project, const model::Id &scenario,
                                        const QList<model::Address> &addresses);

/// What would change for \p scenario if \p parent became its parent: `here` as it would be, `there` as it is now.
/// Fails with Code::ScenarioCycle where \p parent descends from it.
[[nodiscard]] model::Expected<QList<Difference>> reparentingOf(const model::Project &project, const model::Id &scenario,
                                                               const model::Id &parent);

} // namespace penstock::audit
