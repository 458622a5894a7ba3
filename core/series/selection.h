// SPDX-License-Identifier: GPL-3.0-or-later
//
// What passes the filters of a view, and what it is grouped by. Inside core/series only.
#pragma once

#include "core/analysis/pile_sums.h"
#include "core/series/chart_data.h"

namespace penstock::series {

/// Which filters a kind uses.
struct FilterUse {
    bool chips = false; ///< and platforms
    bool operators = false;
    bool workloads = false;
    bool capacityOnly = false; ///< chips and operators restrict a part of what is shown
};

struct Selection {
    std::vector<char> chips;     ///< [chip of the plan]
    std::vector<char> operators; ///< [operator of the plan]
    std::vector<char> workloads; ///< [workload of the plan]
    bool allChips = true;
    bool allOperators = true;
    bool allWorkloads = true;

    [[nodiscard]] bool isAll() const { return allChips && allOperators && allWorkloads; }
};

/// Notes what is ignored or takes no part. \p fault is set where a filter leaves nothing.
[[nodiscard]] Selection selectionOf(const analysis::ScenarioRun &run, const model::View &view, const FilterUse &use,
                                    std::vector<Note> &notes, QString &fault);

/// The same for a chart of time, which says what restricts it.
[[nodiscard]] Selection selectionOf(const analysis::ScenarioRun &run, const model::View &view, const FilterUse &use,
                                    ChartData &data);

/// The view's grouping where it is one of \p allowed, else the first of them, noted.
[[nodiscard]] model::Grouping groupingOf(const model::View &view, const std::vector<model::Grouping> &allowed,
                                         std::vector<Note> &notes);

/// Groups of chips or operators in drawing order. By chip, platform or operator, or one of all.
struct Groups {
    model::Grouping by = model::Grouping::None;
    model::EntityType type = model::EntityType::Project;
    QList<model::Id> ids;        ///< one empty id where there is one group
    std::vector<int> ofChip;     ///< [chip of the plan], PileGroups::kNone: left out; empty where by operator
    std::vector<int> ofOperator; ///< [operator of the plan] where by operator

    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(ids.size()); }
};
[[nodiscard]] Groups groupsOf(const analysis::ScenarioRun &run, const Selection &selection, model::Grouping by);

/// The same for stockpiles, without those that do not pass.
[[nodiscard]] analysis::PileGroups pileGroups(const analysis::ScenarioRun &run, const Selection &selection,
                                              const Groups &groups);

/// Index of the chip and operator of each stockpile of the plan.
struct PilePlace {
    std::size_t chip = 0;
    std::size_t op = 0;
};
[[nodiscard]] std::vector<PilePlace> pilePlaces(const analysis::ScenarioRun &run);

/// The entity of a plan, from the resolved project; nullptr where it is gone.
template <class T> [[nodiscard]] const T *entityOf(const analysis::ScenarioRun &run, const model::Id &id)
{
    return static_cast<const T *>(model::find(run.resolved, T::kType, id));
}

} // namespace penstock::series
