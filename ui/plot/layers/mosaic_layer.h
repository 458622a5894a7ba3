// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small charts side by side with the same axes, as one layer: small multiples that can be shown, exported and printed
// like any other chart.
#pragma once

#include "ui/plot/panel_stack.h"

namespace penstock::plot {

class MosaicLayer final : public Layer
{
public:
    /// Cells show the range of \p axis, which must outlive this, and its cursor.
    explicit MosaicLayer(TimeAxis &axis);
    ~MosaicLayer() override;

    /// Cells in the order in which they are read; each has one panel with a title.
    void setCells(std::vector<std::unique_ptr<Panel>> panels);
    [[nodiscard]] std::size_t cellCount() const { return m_cells.size(); }
    [[nodiscard]] const Panel *cellPanel(std::size_t index) const;
    /// Height at which cells are as high as they should be, for an area that wide; pixels at 1 em = 13 px.
    [[nodiscard]] double wantedHeight(double width) const;

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintOverlay(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] bool clipsToArea() const override { return false; }
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    [[nodiscard]] const PanelFrame *timeFrameAt(QPointF position) const override;
    void stops(const PanelFrame &frame, QList<Hit> &stops) const override;
    void restyle() override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setHovered(const Hit &hit) override;

private:
    struct Cell {
        std::unique_ptr<PanelStack> stack;
        Panel *panel = nullptr;
    };
    void layout(const PanelFrame &frame) const;

    TimeAxis &m_axis;
    std::vector<Cell> m_cells;
};

} // namespace penstock::plot
