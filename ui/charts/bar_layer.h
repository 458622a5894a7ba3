// SPDX-License-Identifier: GPL-3.0-or-later
//
// Level bars in groups: throughput of each chip for each workload.
#pragma once

#include "ui/plot/layers/curve_layer.h"

namespace penstock::charts {

struct BarGroup {
    QString name;
    model::Id chip;
    std::vector<double> values; ///< of each bar; not above zero: no bar
};

class BarLayer final : public plot::Layer
{
public:
    /// \p names and \p styles of the bars of each group.
    void setBars(QStringList names, std::vector<plot::ThemedFill> styles, std::vector<BarGroup> groups);
    void setValueText(plot::ValueText text) { m_text = std::move(text); }

    void paint(QPainter &painter, const plot::PanelFrame &frame) override;
    [[nodiscard]] plot::Hit hit(QPointF position, const plot::PanelFrame &frame) const override;

private:
    struct Placed;
    [[nodiscard]] std::vector<Placed> placed(const plot::PanelFrame &frame) const;

    QStringList m_names;
    std::vector<plot::ThemedFill> m_styles;
    std::vector<BarGroup> m_groups;
    plot::ValueText m_text;
};

} // namespace penstock::charts
