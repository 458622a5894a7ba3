// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run keeps to be gone through once more. Inside core/analysis only.
#pragma once

#include "core/engine/program.h"

namespace penstock::analysis {

struct StockProgram {
    engine::Program program;
    engine::Deliveries deliveries;
};

} // namespace penstock::analysis
