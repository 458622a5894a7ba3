// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::model {

/// All faults of a project at once, each with entity and field: ranges, required fields and references of every
/// entity (also disabled ones) and of every scenario's overrides, duplicate ids, cycles, and what stands between
/// fields. Errors first in list order, then warnings. What only the throughput table can tell
/// (a workload that nobody can serve) is compile's: compile::problemsOf().
[[nodiscard]] QList<Problem> validate(const Project &project);

/// The faults of the entities as they stand in \p resolved, without looking at scenarios.
[[nodiscard]] QList<Problem> validateEntities(const Project &resolved);

[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

} // namespace penstock::model
