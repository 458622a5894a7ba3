// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spans of time shaded behind the curves, with their names: the next 6 to 12 months, 2 to 5 years.
#pragma once

#include "ui/plot/layer.h"

#include <vector>

namespace penstock::plot {

struct Horizon {
    double from = 0.0; ///< Julian days
    double to = 0.0;
    QString name;
};

class HorizonLayer final : public Layer
{
public:
    void setHorizons(std::vector<Horizon> horizons);

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintLabels(QPainter &painter, const PanelFrame &frame) override;

private:
    std::vector<Horizon> m_horizons;
};

} // namespace penstock::plot
