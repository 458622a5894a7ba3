// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chips of a run in the order in which charts stack them. Inside ui/plot only.
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/plot/palette.h"

#include <vector>

namespace penstock::plot {

struct StackedChip {
    std::size_t index = 0; ///< in the result
    model::Id id;
    QString name;
    QString colour;
    int position = 0; ///< in the project

    [[nodiscard]] ChipStyle style(Theme theme) const { return chipStyle(name, id, colour, position, theme); }
};

/// List order, but the reference chip last, so that it lies on top of the stack.
[[nodiscard]] std::vector<StackedChip> stackedChips(const analysis::ScenarioRun &run);
/// Boundaries as Julian days.
[[nodiscard]] std::vector<double> boundariesOf(const analysis::ScenarioRun &run);

} // namespace penstock::plot
