// SPDX-License-Identifier: GPL-3.0-or-later
//
// A result from its text, "penstock-result-1" (case-format.md), as it was computed once.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QByteArray>

namespace penstock::exchange {

/// The run of which writeResultJson() made \p text, with \p inputs, the resolved project that it was computed from:
/// they say in which order things stand. Nothing is simulated. What a text does not hold is left out: single
/// stockpiles, and free stock, which is zero. Fails with the fault of the text or of \p inputs, or with Code::Damaged,
/// which names the first place that is missing, of the wrong kind or of the wrong length.
[[nodiscard]] model::Expected<analysis::ScenarioRunPtr> readResultJson(const QByteArray &text,
                                                                       const model::Project &inputs);

} // namespace penstock::exchange
