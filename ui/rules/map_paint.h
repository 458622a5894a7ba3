// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/map_layout.h"

class QPainter;

namespace penstock::rules {

/// What is pointed at.
struct MapState {
    int hoveredChip = -1;
    int hoveredHandle = -1;
    int focusedHandle = -1; ///< of the keyboard
    model::Id highlighted;  ///< chip that is selected elsewhere
    QStringList readout;    ///< lines; the first is bold; empty: none
    QPointF readoutAt;
};

/// Axes, clauses, chips, callout, handles, legend and readout, into the rect that \p layout was made for.
void paintMap(QPainter &painter, const plot::Look &look, const MapContent &content, const MapLayout &layout,
              const MapState &state);

} // namespace penstock::rules
