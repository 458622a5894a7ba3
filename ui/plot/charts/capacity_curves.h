// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves of the capacity panel as a layer. Inside ui/plot only.
#pragma once

#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/sampling.h"

namespace penstock::plot {

/// Series of one run, ready to be drawn: one value a boundary, the last step's value repeated at the end.
struct CapacityCurves {
    CapacitySeries series;
    std::optional<double> firstShortfallDay; ///< Julian day

    [[nodiscard]] bool isEmpty() const { return series.boundaryDays.empty(); }
};
[[nodiscard]] CapacityCurves capacityCurves(const analysis::ScenarioRun *run, const DisplayUnit &unit);

class CapacityPanel::CurvesLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(CapacityPanel)
public:
    void setCurves(CapacityCurves current, CapacityCurves reference, CapacityCurves beforeDrag);
    void setBand(const CapacityBand &band);
    void setReferenceName(const QString &name);

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintLabels(QPainter &painter, const PanelFrame &frame) override;
    void paintCursor(QPainter &painter, const PanelFrame &frame, double day) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const override;
    [[nodiscard]] int covered(const QRectF &rect, const PanelFrame &frame) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;

private:
    void paintShortfall(QPainter &painter, const PanelFrame &frame);
    void paintFirstShortfall(QPainter &painter, const PanelFrame &frame) const;
    [[nodiscard]] std::optional<double> firstShortfallIn(const PanelFrame &frame) const;
    void paintWhereOther(QPainter &painter, const PanelFrame &frame, const CapacityCurves &other,
                         bool withDemand) const;
    void paintBand(QPainter &painter, const PanelFrame &frame) const;
    [[nodiscard]] QString referenceName() const;
    [[nodiscard]] bool referenceDiffers(double fromDay, double toDay) const;

    CapacityCurves m_current;
    CapacityCurves m_reference;
    CapacityCurves m_beforeDrag;
    CapacityBand m_band;
    QString m_referenceName;
    std::optional<QRectF> m_shortfallLabel; ///< where there is room for the word, since the last paint()
};

} // namespace penstock::plot
