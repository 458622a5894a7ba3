// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/horizon_layer.h"

#include "ui/plot/draw.h"

#include <QPainter>

#include <algorithm>

namespace penstock::plot {

namespace {

QRectF spanOf(const Horizon &horizon, const PanelFrame &frame)
{
    const double left = std::max(frame.xOf(horizon.from), frame.area.left());
    const double right = std::min(frame.xOf(horizon.to), frame.area.right());
    return {QPointF(left, frame.area.top()), QPointF(std::max(left, right), frame.area.bottom())};
}

} // namespace

void HorizonLayer::setHorizons(std::vector<Horizon> horizons)
{
    m_horizons = std::move(horizons);
    changed();
}

void HorizonLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    for (std::size_t i = 0; i < m_horizons.size(); ++i) {
        const QRectF span = spanOf(m_horizons[i], frame);
        if (span.width() > 0.0)
            painter.fillRect(span, mixed(p.capbg, p.base, i % 2 == 0 ? 0.55 : 0.3));
    }
}

void HorizonLayer::paintLabels(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    for (const Horizon &horizon : m_horizons) {
        const QRectF span = spanOf(horizon, frame).adjusted(frame.px(5.0), frame.px(2.0), -frame.px(5.0), 0.0);
        if (span.width() < frame.px(24.0))
            continue;
        const QRectF row(span.left(), span.top(), span.width(), frame.px(15.0));
        drawText(painter, frame.look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(frame.look, horizon.name, TextSize::Small, false, row.width()),
                 {p.mut, TextSize::Small, false, p.base});
    }
}

} // namespace penstock::plot
