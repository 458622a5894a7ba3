// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workloads that pass the filters, in the unit of a view. Inside core/series only.
#pragma once

#include "core/series/chart_data.h"
#include "core/series/display_unit.h"
#include "core/series/selection.h"

namespace penstock::series {

/// Says in \p data what the values are; a unit that means nothing for the run is noted, and the reference taken.
[[nodiscard]] UnitScale unitOf(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);

/// UnitScale::workloads, zero for workloads that do not pass.
[[nodiscard]] std::vector<double> chosenWeights(const Selection &selection, const UnitScale &scale);

/// Workloads that pass and that the unit can express.
[[nodiscard]] QList<model::Id> chosenWorkloads(const analysis::ScenarioRun &run, const Selection &selection,
                                               const UnitScale &scale);

/// Sum over those that pass, in the unit.
[[nodiscard]] std::vector<double> chosenSum(const analysis::ScenarioRun &run, const Selection &selection,
                                            const UnitScale &scale,
                                            std::vector<double> engine::WorkloadSeries::*series);

/// In which steps those that pass are short of anything (model.md 9), [step].
[[nodiscard]] std::vector<char> shortSteps(const analysis::ScenarioRun &run, const Selection &selection);

} // namespace penstock::series
