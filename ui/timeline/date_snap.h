// SPDX-License-Identifier: GPL-3.0-or-later
//
// To which day a dragged date snaps (lessons.md T22): whole days, dates of neighbours, with Ctrl first days of months.
#pragma once

#include "ui/timeline/lane_model.h"

#include <QDate>
#include <Qt>

#include <optional>
#include <vector>

namespace penstock::timeline {

struct Snapped {
    QDate date;
    bool toNeighbour = false; ///< draw the guide line
};

/// Dates of events, releases and migrations but \p entity, sorted: what it may snap to.
[[nodiscard]] std::vector<double> neighbourDays(const LaneModel &model, model::EntityType type,
                                                const model::Id &entity);

/// \p day as wanted by the pointer. Within \p reach days of a neighbour it is that day, unless Alt is held; with Ctrl
/// the nearest first day of a month.
[[nodiscard]] Snapped snapped(double day, const std::vector<double> &neighbours, double reach,
                              Qt::KeyboardModifiers modifiers);

} // namespace penstock::timeline
