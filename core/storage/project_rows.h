// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as rows of the tables of schema.h, and back. Part of project_file.
#pragma once

#include "core/model/project.h"
#include "core/storage/sqlite.h"

namespace penstock::storage {

/// Fills the empty tables of \p database.
[[nodiscard]] model::Expected<void> writeRows(Database &database, const model::Project &project);

struct RowReading {
    model::Project project;
    /// Values that no field takes, left at their defaults, and rows that belong to nothing, passed over
    /// (Code::UnknownEntity). Each with its place.
    QList<model::Problem> faults;
};
/// Fails only where SQLite cannot read on (Code::Damaged). Whether references lead anywhere is model::validate()'s.
[[nodiscard]] model::Expected<RowReading> readRows(Database &database);

} // namespace penstock::storage
