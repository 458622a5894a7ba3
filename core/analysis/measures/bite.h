// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measures.h"
#include "core/engine/result.h"
#include "core/engine/simulate.h"

namespace penstock::analysis {

/// Fills in the lags of \p bite, whose start and direction are known (model.md 10): \p with is the run, \p without the
/// counterfactual in which only the event is missing. For an event that helps, the two change places.
void measureBite(const engine::Result &with, const engine::Headline &without, double biteThreshold,
                 double shortfallTolerance, EventBite &bite);

} // namespace penstock::analysis
