// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a layout of lanes. No state: the same for the screen, for pictures and on slides.
#pragma once

#include "ui/timeline/lane_layout.h"

class QPainter;

namespace penstock::timeline {

/// What is drawn differently while it is pointed at or dragged.
struct LaneMarks {
    model::EntityType hoveredType = model::EntityType::Project;
    model::Id hoveredId;  ///< its handles are shown too
    bool editable = true; ///< false in pictures: no handles, and words instead of a scroll mark
};

void paintLanes(QPainter &painter, const LaneModel &model, const LaneLayout &layout, const LaneMarks &marks);

} // namespace penstock::timeline
