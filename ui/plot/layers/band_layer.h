// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bands over time, stacked, with their names inside where they fit and else beside.
#pragma once

#include "ui/plot/layers/curve_layer.h"
#include "ui/plot/palette.h"
#include "ui/plot/sampling.h"

namespace penstock::plot {

struct Band {
    std::vector<double> values; ///< height on each day; below zero or not finite counts as zero
    QString name;
    QString shortName;    ///< where the whole one has no room; empty: there is none
    ThemedFill style;     ///< must be set
    bool hatched = false; ///< in the colours of what is short, whatever the style
    bool striped = false; ///< in store: the colour pale, with level stripes
    model::EntityType type = model::EntityType::Project;
    model::Id id;
    QString part;
};

class BandLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(BandLayer)
public:
    BandLayer();
    ~BandLayer() override;

    /// Bottom up; bands that are nothing throughout are left out. \p days rising.
    void setBands(std::vector<double> days, std::vector<Band> bands);
    [[nodiscard]] const std::vector<double> &total() const { return m_total; }
    void setValueText(ValueText text) { m_text = std::move(text); }
    [[nodiscard]] double wantedRightMargin(const Look &look) const;

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintLabels(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const override;
    [[nodiscard]] int covered(const QRectF &rect, const PanelFrame &frame) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setHovered(const Hit &hit) override;

private:
    struct Stacked {
        Band band;
        std::vector<double> bottom;
        std::vector<double> top;
    };
    void paintBand(QPainter &painter, const PanelFrame &frame, const Stacked &stacked,
                   const std::vector<Sample> &samples) const;
    [[nodiscard]] std::optional<QRectF> nameRect(const Stacked &stacked, const PanelFrame &frame) const;
    [[nodiscard]] double opacityOf(const Band &band) const;

    std::vector<double> m_days;
    std::vector<Stacked> m_bands;
    std::vector<double> m_total;
    ValueText m_text;
    model::EntityType m_selectedType = model::EntityType::Project;
    model::Id m_selected;
    Hit m_hovered;
};

} // namespace penstock::plot
