// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a compilation, each filling its arrays of the program.
#pragma once

#include "core/compile/compile.h"

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
};

[[nodiscard]] Parts partsOf(const model::Project &resolved, const model::Id &referenceChip);

/// Boundaries of the steps (model.md 1).
[[nodiscard]] std::vector<double> boundariesOf(const model::Settings &settings);

void time(const Parts &parts, engine::Program &program);
/// Cells with their stocks; needs the time. Fills the stockpile lists of the plan.
void cells(const Parts &parts, engine::Program &program, Plan &plan);
/// Throughput by era, worth of idle chips, order of chips (model.md 3, 7, 9); needs the cells.
void throughput(const Parts &parts, engine::Program &program, Plan &plan);
/// Workloads and releases (model.md 6, 8).
void workloads(const Parts &parts, engine::Program &program);

} // namespace penstock::compile::assembly
