// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scenario_run.h"

#include <QByteArray>

namespace penstock::exchange {

/// The series of a run as a table (RFC 4180, UTF-8), one row per step: `from` and `to` (exclusive), the totals under
/// the names of case-format.md, then `workloads.ID.demand` and the like, `chips.ID.installed`,
/// `operators.ID.installed`. Installed and warehouse units are those at the step's start.
[[nodiscard]] QByteArray writeResultCsv(const analysis::ScenarioRun &run);

} // namespace penstock::exchange
