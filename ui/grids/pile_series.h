// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run says of single stockpiles: the warehouse of one operator and chip over time, when it runs out, for how
// long it lasts, and what a chip is worth in units of the reference chip.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace penstock::grids {

class PileSeries
{
public:
    /// nullptr: knows nothing.
    explicit PileSeries(analysis::ScenarioRunPtr run = nullptr);
    /// Another run, in the memory of the one before.
    void take(analysis::ScenarioRunPtr run);

    [[nodiscard]] const analysis::ScenarioRunPtr &run() const { return m_run; }
    /// -1: the run has no such stockpile.
    [[nodiscard]] int pileOf(const model::Id &op, const model::Id &chip) const { return m_piles.value({op, chip}, -1); }
    /// Days since the project start of the boundaries.
    [[nodiscard]] std::span<const double> boundaryDays() const;
    /// Units on the boundaries.
    [[nodiscard]] std::span<const double> warehouseUnits(int pile) const;
    [[nodiscard]] double peakUnits(int pile) const;
    /// model.md 10, for this stockpile alone.
    [[nodiscard]] std::optional<double> stockOutDay(int pile) const;
    /// Days of cover on \p day (model.md 10): units over the mean use of the next 90 days; nothing without use.
    [[nodiscard]] std::optional<double> coverDays(int pile, double day) const;
    [[nodiscard]] double unitsAt(int pile, double day) const;
    /// Start of a project day as Julian day.
    [[nodiscard]] double julian(double day) const;

    /// Units of the reference chip that one of \p chip is worth at the start: the mean over the services and loads
    /// (over the training runs where there are only those) of its throughput over that of the reference chip (model.md
    /// 9). Nothing where the chip takes no part.
    [[nodiscard]] std::optional<double> worthOf(const model::Id &chip) const;

private:
    struct Facts {
        double peak = 0.0;
        std::optional<double> stockOutDay;
    };
    [[nodiscard]] const engine::PileRows &rows() const;
    [[nodiscard]] const Facts &factsOf(int pile) const;
    [[nodiscard]] std::size_t stepAt(double day) const;

    analysis::ScenarioRunPtr m_run;
    QHash<std::pair<model::Id, model::Id>, int> m_piles;
    QHash<model::Id, double> m_worth;
    // worked out when first asked for
    mutable engine::PileRows m_rows;
    mutable engine::Workspace m_workspace; ///< kept from run to run, as m_rows is
    mutable bool m_hasRows = false;
    mutable std::vector<std::optional<Facts>> m_facts;
};

} // namespace penstock::grids
