// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::compile {

/// hw(c, w) in TFLOP/s (model.md 3): the first enabled measurement of the pair, else roofline and link.
[[nodiscard]] double hardwareThroughput(const model::Project &resolved, const model::Chip &chip,
                                        const model::Workload &workload);

/// Efficiency of a platform for a workload on \p day (model.md 2): the migration that counts, else the readiness.
/// \p migration is what migrationFor() found.
[[nodiscard]] double efficiencyAt(const model::Platform &platform, const model::Migration *migration,
                                  const QDate &projectStart, double day);

/// The migration that counts for a platform and workload, or nullptr.
[[nodiscard]] const model::Migration *migrationFor(const model::Project &resolved, const model::Id &platform,
                                                   const model::Id &workload);

/// The first enabled measurement of the pair, or nullptr.
[[nodiscard]] const model::Measurement *measurementFor(const model::Project &resolved, const model::Id &chip,
                                                       const model::Id &workload);

/// A chip and its platform are enabled.
[[nodiscard]] bool takesPart(const model::Project &resolved, const model::Chip &chip);

} // namespace penstock::compile
