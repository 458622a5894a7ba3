// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/result.h"

namespace penstock::engine {

/// State of one run, kept between runs so that nothing is allocated twice. One per thread.
struct Workspace {
    std::vector<double> installed; ///< [i]
    std::vector<double> warehouse;
    std::vector<double> inService;
    std::vector<double> free;
    std::vector<double> used; ///< [w * cellCount + i], of this step
    std::vector<double> demandTflops; ///< [w]
    std::vector<double> servedTflops;
    std::vector<double> gain;
    std::vector<double> shortageMemory;
    std::vector<double> pressure;
    std::vector<double> remainingFlop;
    std::vector<double> completionDay; ///< infinity: not yet
    std::vector<double> releaseDay;    ///< [release], infinity: not yet
    std::vector<double> readyDay;      ///< [release], infinity: not known
    std::vector<unsigned char> tested; ///< [release]
};

/// Runs \p program (model.md 5 to 9). Reads only its arguments, cannot fail; the same program gives the same bits.
/// \p result is filled anew; its memory is kept where the sizes agree.
void simulate(const Program &program, Workspace &workspace, Result &result);

} // namespace penstock::engine
