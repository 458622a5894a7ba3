// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QDate>
#include <QList>
#include <QPointF>

namespace penstock::forms {

/// What a restriction multiplies matching deliveries by, day by day (model.md 4): rush, phase-in, end or lift.
struct PolicyCurve {
    QList<QPointF> points; ///< x: days from the project start; steps are two points on the same day
    double announcedDay = 0.0;
    double startDay = 0.0;

    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
};

/// Empty for what is no enabled restriction.
[[nodiscard]] PolicyCurve policyCurve(const model::Project &resolved, const model::Id &event, double fromDay,
                                      double toDay);

/// The span to draw: some time before the announcement and after the whole effect.
struct DaySpan {
    double from = 0.0;
    double to = 0.0;
};
[[nodiscard]] DaySpan spanOf(const model::Project &resolved, const model::Id &event);

} // namespace penstock::forms
