// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scenario_run.h"

namespace penstock::analysis {

/// Days of cover (model.md 10), [chip][step], at the start of the step: units in the warehouse over the mean daily
/// installs and replacements of the next 90 days, cut at the end of the horizon. Empty without use.
[[nodiscard]] std::vector<std::vector<std::optional<double>>> coverDays(const ScenarioRun &run);

/// The same of any stock, [step]; reads its warehouse, installs and replacements.
[[nodiscard]] std::vector<std::optional<double>> coverDays(const engine::StockSeries &stock,
                                                           const std::vector<double> &boundaryDays);

} // namespace penstock::analysis
