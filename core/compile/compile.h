// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a resolved project to what the engine runs. The only room that knows both the model and the engine.
#pragma once

#include "core/compile/deliveries.h"
#include "core/compile/plan.h"
#include "core/engine/program.h"
#include "core/model/problem.h"
#include "core/model/project.h"

namespace penstock::compile {

/// The most steps that are computed: 54 years by days.
inline constexpr int kMostSteps = 20000;
/// The longest horizon that is computed, whatever its steps: 200 years.
inline constexpr int kMostDays = 73050;

struct Compiled {
    Plan plan;
    engine::Program program;
    engine::Deliveries deliveries;
    DeliveryPlan deliveryPlan; ///< for deliverWithout(): counterfactuals
};

/// The chip whose throughput is the unit: the one named in the settings, else the first whose own `enabled` is true in
/// \p asItStands, the project before any override (model.md 2): a scenario does not change the unit. Empty: there is
/// none.
[[nodiscard]] model::Id referenceChipOf(const model::Project &asItStands);

/// Compiles \p resolved, which must be free of errors (model::validateEntities). Fails with Code::NoReferenceChip,
/// Code::ReferenceCannotServe or Code::HorizonTooLong.
[[nodiscard]] model::Expected<Compiled> compile(const model::Project &resolved, const model::Id &referenceChip,
                                                DeliveryCache &cache);

/// What only the throughput table can tell: no unit, a workload that nobody can serve, a horizon that is too long.
[[nodiscard]] QList<model::Problem> problemsOf(const model::Project &resolved, const model::Id &referenceChip);

} // namespace penstock::compile
