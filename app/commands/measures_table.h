// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scenario_run.h"

#include <QString>

namespace penstock::app {

/// The measures of a run for a terminal (model.md 10): the whole, services, events, chips and operators, releases.
[[nodiscard]] QString measuresTable(const analysis::ScenarioRun &run);

} // namespace penstock::app
