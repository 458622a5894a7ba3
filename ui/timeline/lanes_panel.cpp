// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_panel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock::timeline {

namespace {

constexpr plot::PanelShape kShape{152.0, 76.0, 0.0, true, false, 0};
constexpr double kMostHeight = 209.0;
constexpr double kMargins = 142.0; // left and right of the area (ui.md 3, 01)
constexpr int kPolicyLanes = 6;

} // namespace

LanesPanel::LanesPanel(std::unique_ptr<LanesLayer> layer)
    : Panel(QStringLiteral("timeline"), kShape)
    , m_lanes(add(std::move(layer)))
{}

QString LanesPanel::title() const
{
    return tr("Timeline");
}

void LanesPanel::fitHeight(const plot::Look &look, double width)
{
    const plot::PanelShape now = shape();
    const double wanted = m_lanes->heightFor(look, std::max(width - look.px(kMargins), look.px(100.0)), kPolicyLanes);
    plot::PanelShape fitting = now;
    fitting.preferred = std::clamp(wanted, kShape.minimum, kMostHeight);
    if (std::abs(fitting.preferred - now.preferred) > 0.5)
        setShape(fitting);
}

} // namespace penstock::timeline
