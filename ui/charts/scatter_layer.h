// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chips as points over two logarithmic axes, with a line where two of their figures are in balance.
#pragma once

#include "ui/plot/layers/curve_layer.h"

namespace penstock::charts {

struct ScatterMark {
    double x = 0.0; ///< above zero
    double y = 0.0;
    QString name;
    plot::ThemedFill style;
    model::Id chip;
    QString tip; ///< further lines
};

struct ScatterContent {
    QString xTitle; ///< with its unit
    QString yTitle;
    std::vector<ScatterMark> marks;
    std::optional<double> balance; ///< y / x on the line
    QString balanceName;
    QString foot; ///< what is not drawn and why
};

class ScatterLayer final : public plot::Layer
{
public:
    void setContent(ScatterContent content);

    void paint(QPainter &painter, const plot::PanelFrame &frame) override;
    [[nodiscard]] plot::Hit hit(QPointF position, const plot::PanelFrame &frame) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;

private:
    struct Axes;
    [[nodiscard]] Axes axesOf(const plot::PanelFrame &frame) const;

    ScatterContent m_content;
    model::Id m_selected;
};

} // namespace penstock::charts
