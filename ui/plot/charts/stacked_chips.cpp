// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/stacked_chips.h"

#include <algorithm>

namespace penstock::plot {

std::vector<StackedChip> stackedChips(const analysis::ScenarioRun &run)
{
    std::vector<StackedChip> chips;
    for (qsizetype i = 0; i < run.plan.chips.size(); ++i) {
        StackedChip chip;
        chip.index = static_cast<std::size_t>(i);
        chip.id = run.plan.chips[i];
        chip.name = chip.id;
        for (qsizetype j = 0; j < run.resolved.chips.size(); ++j) {
            const model::Chip &entity = run.resolved.chips[j];
            if (entity.id != chip.id)
                continue;
            chip.name = entity.name.isEmpty() ? entity.id : entity.name;
            chip.colour = entity.colour;
            chip.position = static_cast<int>(j);
        }
        chips.push_back(chip);
    }
    std::stable_partition(chips.begin(), chips.end(),
                          [&](const StackedChip &chip) { return chip.id != run.plan.referenceChip; });
    return chips;
}

std::vector<double> boundariesOf(const analysis::ScenarioRun &run)
{
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    std::vector<double> days;
    days.reserve(run.result.boundaryDays.size());
    for (const double day : run.result.boundaryDays)
        days.push_back(start + day);
    return days;
}

} // namespace penstock::plot
