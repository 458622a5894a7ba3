// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"
#include "core/storage/schema.h"

#include <span>

namespace penstock::storage {

/// The version that files are brought to, and the steps that bring them there. Tests pass their own.
struct Format {
    int version = kFormatVersion;
    std::span<const Migration> steps = releasedMigrations();
};

} // namespace penstock::storage
