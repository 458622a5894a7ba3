// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the name of a band stands inside it.
#pragma once

#include "ui/plot/panel_frame.h"

#include <optional>
#include <vector>

namespace penstock::plot {

/// A rect for a text \p textWidth wide between two curves over \p days: roomy, and near the middle of where it fits at
/// all. Nothing: it fits nowhere.
[[nodiscard]] std::optional<QRectF> placeInBand(const std::vector<double> &days, const std::vector<double> &bottom,
                                                const std::vector<double> &top, const PanelFrame &frame,
                                                double textWidth);

} // namespace penstock::plot
