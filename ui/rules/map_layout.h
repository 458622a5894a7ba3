// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of the map lies, so that painting and the mouse agree.
#pragma once

#include "ui/plot/panel_frame.h"
#include "ui/rules/clause_region.h"
#include "ui/rules/log_scale.h"
#include "ui/rules/rule_outcome.h"

namespace penstock::rules {

/// What the map shows.
struct MapContent {
    QList<ChipOutcome> chips; ///< those of the project first
    model::Rule rule;
    bool hasRule = true; ///< the kind of the event can have one

    bool operator==(const MapContent &) const = default;
};

/// Axes that are kept while a threshold is dragged.
struct MapScales {
    LogScale tpp;
    LogScale pd;
};
/// Fitted to chips and thresholds.
[[nodiscard]] MapScales fittedScales(const MapContent &content);

struct MapLayout {
    struct Handle {
        Threshold threshold;
        QPointF at;
        QPointF from; ///< ends of the edge it stands on
        QPointF to;
    };

    QRectF area;
    QRectF strip;           ///< of chips without die area; null: there are none
    double axisTop = 0.0;   ///< tick labels of the TPP axis
    double legendTop = 0.0; ///< row of the legend
    MapScales scales;
    QList<ClauseRegion> regions;
    QList<QRectF> rects; ///< of the regions, cut at the area and where another clause catches all
    QList<Handle> handles;
    QList<QPointF> chips; ///< as in the content

    /// The handle whose hit area (24 px wide at 1 em) holds \p at; -1: none.
    [[nodiscard]] int handleAt(const QPointF &at, const plot::Look &look) const;
    /// The chip nearest to \p at within its mark; chips of the project win. -1: none.
    [[nodiscard]] int chipAt(const QPointF &at, const MapContent &content, const plot::Look &look) const;
};
[[nodiscard]] MapLayout layOutMap(const MapContent &content, const MapScales &scales, const QSizeF &size,
                                  const plot::Look &look);

} // namespace penstock::rules
