// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/workspace.h"

namespace penstock::engine {

/// Brings thr_k(c, w) (model.md 3) and the worth of idle units (model.md 9) up to step \p k. Does nothing where no
/// efficiency has changed since the step before.
void enterThroughput(const Program &program, std::size_t k, ServiceState &state);

} // namespace penstock::engine
