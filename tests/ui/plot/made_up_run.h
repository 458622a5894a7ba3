// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run made by formula, of the shape of a real one: a stockpile that is cut off and a demand that grows through it. So
// the tests of pictures depend on no engine.
#pragma once

#include "core/analysis/scenario_run.h"

namespace penstock::test {

struct MadeUp {
    QDate start{2023, 7, 1};
    QDate end{2027, 1, 1};
    int stepDays = 7;
    double cutOffDay = 654.0; ///< 15 Apr 2025
    double passes = 0.0;      ///< of H20 after the cut-off
    double size = 1.0;        ///< multiplies everything
    bool japanese = false;
};

[[nodiscard]] analysis::ScenarioRun madeUpRun(const MadeUp &wishes = {});

} // namespace penstock::test
