// SPDX-License-Identifier: GPL-3.0-or-later
//
// Capacity and demand in the unit the reader chose (model.md 9, ui.md 6): units of a chip, PFLOP/s, tokens a day.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QString>

#include <vector>

namespace penstock::plot {

struct DisplayUnit {
    enum class Kind { ReferenceChip, Chip, Pflops, TokensPerDay };
    Kind kind = Kind::ReferenceChip;
    model::Id id; ///< the chip, or the inference workload for tokens a day

    bool operator==(const DisplayUnit &) const = default;
};

/// Series of a run in one unit; per step, index k spans boundaries k and k+1.
struct CapacitySeries {
    std::vector<double> boundaryDays; ///< Julian days
    std::vector<double> demand;
    std::vector<double> served;
    std::vector<double> unmet;
    std::vector<double> usable;
    std::vector<double> stranded;

    [[nodiscard]] std::size_t stepCount() const { return demand.size(); }
    /// Step that contains \p day, clamped to what there is; meaningless where there is no step.
    [[nodiscard]] std::size_t stepAt(double day) const;
};

/// Where the unit has no meaning for the run (a chip that does not take part), the reference chip stands in.
[[nodiscard]] CapacitySeries capacitySeries(const analysis::ScenarioRun &run, const DisplayUnit &unit);
/// "H20-equivalent units", "PFLOP/s", "1e9 tokens a day".
[[nodiscard]] QString unitText(const analysis::ScenarioRun &run, const DisplayUnit &unit);
/// The same where the name of the chip is known: see chipOf().
[[nodiscard]] QString unitText(DisplayUnit::Kind kind, const QString &chipName);
/// Name of the chip whose units are shown: the unit's, or the reference.
[[nodiscard]] QString chipOf(const analysis::ScenarioRun &run, const DisplayUnit &unit);

} // namespace penstock::plot
