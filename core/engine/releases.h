// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/result.h"
#include "core/engine/workspace.h"

namespace penstock::engine {

/// Releases that hang on nothing but their dates happen before the first step (model.md 8).
void beginReleases(const Program &program, ServiceState &state);

/// Whether a release may be tested at the end of step \p k, so that the use of units must be kept.
[[nodiscard]] bool mayTest(const Program &program, std::size_t k, const ServiceState &state);

/// What becomes known at the end of step \p k, after allocation: training that has completed makes releases ready, and
/// those that need capacity are tested (model.md 8). Sets the pressure of those that are held.
void testReleases(const Program &program, std::size_t k, ServiceState &state);

/// What became of the releases, once all steps are over.
void writeReleases(const Program &program, const ServiceState &state, std::vector<ReleaseOutcome> &outcomes);

} // namespace penstock::engine
