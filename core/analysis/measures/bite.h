// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measures.h"
#include "core/engine/result.h"

namespace penstock::analysis {

/// The bite of one event (model.md 10): \p with is the run, \p without the counterfactual in which only the event is
/// missing. For an event that helps, the two change places.
[[nodiscard]] EventBite biteOf(const engine::Result &with, const engine::Result &without, double startDay, bool helps,
                               double biteThreshold, double shortfallTolerance);

} // namespace penstock::analysis
