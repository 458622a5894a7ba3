// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/map_layout.h"

class QPainter;

namespace penstock::rules {

/// Red of a clause without upper bound, amber of one with (ui.md, 03).
[[nodiscard]] QColor clauseColour(const ClauseRegion &region, const plot::Palette &tokens);

/// Axes, the rectangles of clauses and the strip of chips without die area.
void paintGround(QPainter &painter, const plot::Look &look, const MapLayout &layout);

} // namespace penstock::rules
