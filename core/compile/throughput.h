// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::compile {

/// The compute rating that a workload of this precision finds on a chip, dense: its own, or that of the next wider
/// precision that the chip has (model.md 3).
[[nodiscard]] double peakTflops(const model::Chip &chip, model::Precision precision);

/// hw(c, w) in TFLOP/s (model.md 3): \p measured where there is one, else roofline and link.
[[nodiscard]] double hardwareThroughput(const model::Chip &chip, const model::Workload &workload,
                                        const model::Measurement *measured);

/// The migration that counts for a platform and workload (model.md 2), or nullptr: then its readiness does.
[[nodiscard]] const model::Migration *migrationFor(const model::Project &resolved, const model::Id &platform,
                                                   const model::Id &workload);

/// Efficiency of a platform in a migration that starts on \p startDay, on \p day (case-format.md).
[[nodiscard]] double efficiencyAt(const model::Platform &platform, const model::Migration &migration, double startDay,
                                  double day);

} // namespace penstock::compile
