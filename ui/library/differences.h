// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library.h"

namespace penstock::library {

/// A value of a project that is not the library's.
struct Difference {
    model::Address address; ///< in the project
    model::Value projectValue;
    model::Value libraryValue; ///< in the ids of the project
    model::Id libraryId;       ///< of the entry

    bool operator==(const Difference &) const = default;
};

/// Whether the value at \p address in \p resolved differs from what the library says of the same thing. Nothing where
/// it does not, or where the library says nothing. Names, notes and whether a thing takes part are the project's own.
/// Of a set of chips only those count that the project holds.
[[nodiscard]] std::optional<Difference> libraryDifference(const Library &library, const model::Project &resolved,
                                                          const model::Address &address);

/// All of them, in the order of lists and fields.
[[nodiscard]] QList<Difference> libraryDifferences(const Library &library, const model::Project &resolved);

/// How many there are of one entity.
[[nodiscard]] int libraryDifferenceCount(const Library &library, const model::Project &resolved, model::EntityType type,
                                         const model::Id &id);

} // namespace penstock::library
