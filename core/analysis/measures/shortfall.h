// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measures.h"

#include <span>

namespace penstock::analysis {

/// When and how hard (model.md 10), from demand and unmet demand per step.
[[nodiscard]] ShortfallMeasures shortfallOf(std::span<const double> boundaryDays, std::span<const double> demand,
                                            std::span<const double> served, std::span<const double> unmet,
                                            double tolerance, double minDays);

/// The first boundary after the start at which the free stock is down to a hundredth of its largest value so far.
[[nodiscard]] std::optional<double> stockOutOf(std::span<const double> boundaryDays, std::span<const double> freeUnits);

} // namespace penstock::analysis
