// SPDX-License-Identifier: GPL-3.0-or-later
//
// Observed figures as points on a chart, each with its distance from the curve it belongs to.
#pragma once

#include "ui/plot/layers/curve_layer.h"

namespace penstock::plot {

struct ObservedPoint {
    double day = 0.0;
    double value = 0.0;
    std::optional<double> computed; ///< of the curve on that day
    QString name;
    QString source; ///< who says so; empty: nobody
    model::Id id;   ///< of the observation
};

class PointLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(PointLayer)
public:
    PointLayer();

    void setPoints(std::vector<ObservedPoint> points);
    void setValueText(ValueText text) { m_text = std::move(text); }

    void paint(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void stops(const PanelFrame &frame, QList<Hit> &stops) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;

private:
    [[nodiscard]] Hit hitOf(const ObservedPoint &point, const PanelFrame &frame) const;

    std::vector<ObservedPoint> m_points;
    ValueText m_text;
    model::Id m_selected;
};

} // namespace penstock::plot
