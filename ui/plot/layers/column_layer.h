// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stacked columns over spans of time, e.g. what arrived in a month; on top, hatched, what was blocked or lost.
#pragma once

#include "ui/plot/layers/curve_layer.h"
#include "ui/plot/palette.h"

namespace penstock::plot {

/// What the parts of all columns stand for, bottom up.
struct ColumnPart {
    QString name;
    ThemedFill style;     ///< must be set
    bool hatched = false; ///< outlined and hatched in the colour of what is lost
    model::EntityType type = model::EntityType::Project;
    model::Id id;
    QString part;
};

struct Column {
    double from = 0.0; ///< Julian days, to exclusive
    double to = 0.0;
    std::vector<double> values; ///< of each part, not below zero
};

class ColumnLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(ColumnLayer)
public:
    ColumnLayer();
    ~ColumnLayer() override;

    /// \p columns rising and apart.
    void setColumns(std::vector<ColumnPart> parts, std::vector<Column> columns);
    void setValueText(ValueText text) { m_text = std::move(text); }
    [[nodiscard]] double wantedRightMargin(const Look &look) const;

    void paint(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const override;
    [[nodiscard]] int covered(const QRectF &rect, const PanelFrame &frame) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void setHovered(const Hit &hit) override;

private:
    [[nodiscard]] const Column *columnAt(double day) const;

    std::vector<ColumnPart> m_parts;
    std::vector<Column> m_columns;
    ValueText m_text;
    Hit m_hovered;
};

} // namespace penstock::plot
