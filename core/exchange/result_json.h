// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run computes, as text: "penstock-result-1" (case-format.md).
#pragma once

#include "core/analysis/scenario_run.h"

#include <QByteArray>

namespace penstock::exchange {

/// The whole result. Numbers read back to the same double; only what takes part appears. Bites of events that were not
/// computed (analysis::Counterfactuals::None) are left out.
[[nodiscard]] QByteArray writeResultJson(const analysis::ScenarioRun &run);

} // namespace penstock::exchange
