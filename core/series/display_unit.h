// SPDX-License-Identifier: GPL-3.0-or-later
//
// Capacity and demand in the unit the reader chose (model.md 9, ui.md 6): units of a chip, PFLOP/s, tokens a day.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QString>

#include <optional>
#include <vector>

namespace penstock::series {

struct DisplayUnit {
    enum class Kind { ReferenceChip, Chip, Pflops, TokensPerDay };
    Kind kind = Kind::ReferenceChip;
    model::Id id; ///< the chip, or the inference workload for tokens a day

    bool operator==(const DisplayUnit &) const = default;
};

/// What a stored view means by View::unit: a chip, "pflops", an inference workload; anything else the reference chip.
[[nodiscard]] DisplayUnit displayUnit(const model::Project &project, const QString &unit);

/// What reference units are in another unit: the value of workload w in step k is its reference units times
/// workloads[w] times steps[k], that of idle capacity the reference units times idle times steps[k].
struct UnitScale {
    std::vector<double> workloads; ///< [workload]
    double idle = 1.0;
    std::vector<double> steps; ///< [step]; empty: 1

    /// Nothing but ones.
    [[nodiscard]] bool isReference() const;
    [[nodiscard]] double step(std::size_t k) const { return steps.empty() ? 1.0 : steps[k]; }
};
/// Empty where the unit has no meaning for the run: a chip or workload that does not take part.
[[nodiscard]] std::optional<UnitScale> scaleOf(const analysis::ScenarioRun &run, const DisplayUnit &unit);

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

/// Boundaries of a run as Julian days.
[[nodiscard]] std::vector<double> boundaryDaysOf(const analysis::ScenarioRun &run);

} // namespace penstock::series
