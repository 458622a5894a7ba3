// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps, one file each; for migration.cpp only.
#pragma once

#include "core/storage/sqlite.h"

namespace penstock::storage {

[[nodiscard]] model::Expected<void> chartsAndPins(Database &database); ///< 1 to 2

} // namespace penstock::storage
