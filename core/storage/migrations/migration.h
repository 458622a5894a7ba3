// SPDX-License-Identifier: GPL-3.0-or-later
//
// An old project file is brought up to date in memory, step by step; the file itself changes only when the user saves.
// One file per step, named m0002_what_it_does.cpp: it uses SQL and literals of its time, never today's field tables,
// and is never edited once released. With the step come its entry in migration.cpp, kFormatVersion (schema.h),
// schema/v0002.sql and tests/data/projects/v0002.penstock.
#pragma once

#include "core/storage/sqlite.h"

#include <span>

namespace penstock::storage {

struct Migration {
    int from = 0;              ///< `user_version` before
    int to = 0;                ///< and after
    const char *sentence = ""; ///< for the user: what it changes
    model::Expected<void> (*apply)(Database &database) = nullptr;
};

/// All steps there are, by `from`.
[[nodiscard]] std::span<const Migration> releasedMigrations();

/// Takes \p database from version \p from to \p to, each step in a transaction of its own. Fails with Code::Damaged,
/// also where no step leads on.
[[nodiscard]] model::Expected<void> migrate(Database &database, int from, int to, std::span<const Migration> steps);

} // namespace penstock::storage
