// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a compilation, each filling its arrays of the program.
#pragma once

#include "core/compile/compile.h"

#include <QHash>

namespace penstock::compile::assembly {

/// What takes part, by index, while a program is put together.
struct Parts {
    const model::Project &project; ///< resolved
    QList<const model::Chip *> chips;
    QList<const model::Operator *> operators;
    QList<const model::Workload *> workloads;
    QList<const model::Release *> releases;
    const model::Chip *reference = nullptr;
    QHash<model::Id, int> chipIndex;
    QHash<model::Id, int> operatorIndex;
    QHash<model::Id, int> workloadIndex;
    QHash<model::Id, int> releaseIndex;
    std::vector<double> hardwareTflops;  ///< hw(c, w), [workload][chip]
    std::vector<char> includesPlatform;  ///< a measurement of the pair has the platform in it, [workload][chip]
    std::vector<double> referenceTflops; ///< ref(w), [workload]; 0 without a reference chip
    std::vector<char> mayUse;            ///< [workload][operator]

    [[nodiscard]] std::size_t chipCount() const { return static_cast<std::size_t>(chips.size()); }
    [[nodiscard]] std::size_t operatorCount() const { return static_cast<std::size_t>(operators.size()); }
    [[nodiscard]] std::size_t workloadCount() const { return static_cast<std::size_t>(workloads.size()); }
    /// Day number of a date; \p otherwise for an empty one.
    [[nodiscard]] double dayOf(const QDate &date, double otherwise) const;
};

[[nodiscard]] Parts partsOf(const model::Project &resolved, const model::Id &referenceChip);

/// Boundaries of the steps (model.md 1).
[[nodiscard]] std::vector<double> boundariesOf(const model::Settings &settings);

[[nodiscard]] engine::Calendar calendarOf(const model::Settings &settings);
/// Stockpiles, withdrawals, and the cells where units serve (model.md 5 and 7); needs the calendar. Fills the stockpile
/// lists of the plan. Returns the stockpile of each pair, [chip][operator]: kNone where there is none.
[[nodiscard]] std::vector<engine::Index> stockpiles(const Parts &parts, engine::Program &program, Plan &plan);
/// Efficiencies and the order of chips (model.md 2, 3 and 7); needs the cells.
void throughput(const Parts &parts, engine::Program &program, Plan &plan);
/// Workloads and releases (model.md 6 and 8).
void workloads(const Parts &parts, engine::Program &program);

} // namespace penstock::compile::assembly
