// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::charts {

using plot::PanelFrame;
using plot::TextSize;

struct ScatterLayer::Axes {
    QRectF area;
    plot::ValueScale x;
    plot::ValueScale y;

    [[nodiscard]] QPointF at(double vx, double vy) const
    {
        const double sx = std::log(vx / x.low) / std::log(x.high / x.low);
        const double sy = std::log(vy / y.low) / std::log(y.high / y.low);
        return {area.left() + sx * area.width(), area.bottom() - sy * area.height()};
    }
};

void ScatterLayer::setContent(ScatterContent content)
{
    m_content = std::move(content);
    std::erase_if(m_content.marks, [](const ScatterMark &mark) {
        return !(mark.x > 0.0) || !(mark.y > 0.0) || !std::isfinite(mark.x) || !std::isfinite(mark.y);
    });
    changed();
}

ScatterLayer::Axes ScatterLayer::axesOf(const PanelFrame &frame) const
{
    Axes axes;
    const double foot = m_content.foot.isEmpty() ? 40.0 : 56.0;
    axes.area = frame.area.adjusted(frame.px(56.0), frame.px(20.0), -frame.px(16.0), -frame.px(foot));
    plot::ValueSpan x{1.0, 10.0};
    plot::ValueSpan y{1.0, 10.0};
    bool first = true;
    for (const ScatterMark &mark : m_content.marks) {
        x = first ? plot::ValueSpan{mark.x, mark.x}
                  : plot::ValueSpan{std::min(x.low, mark.x), std::max(x.high, mark.x)};
        y = first ? plot::ValueSpan{mark.y, mark.y}
                  : plot::ValueSpan{std::min(y.low, mark.y), std::max(y.high, mark.y)};
        first = false;
    }
    constexpr double kAir = 1.35; // a mark never lies on the frame, nor is an axis of no length
    axes.x = plot::logScale({x.low / kAir, x.high * kAir});
    axes.y = plot::logScale({y.low / kAir, y.high * kAir});
    return axes;
}

void ScatterLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const plot::Palette &p = frame.palette();
    const plot::Look &look = frame.look;
    const Axes axes = axesOf(frame);
    if (axes.area.width() < frame.px(40.0) || axes.area.height() < frame.px(40.0))
        return;
    double free = -1e9;
    for (const double tick : axes.x.ticks) {
        const double x = axes.at(tick, axes.y.low).x();
        plot::drawLine(painter, look, {x, axes.area.top()}, {x, axes.area.bottom()}, p.grid);
        const QString text = plot::compactNumber(tick, look.locale);
        const double width = plot::textWidth(look, text, TextSize::Small, false);
        if (x - width / 2.0 < free)
            continue;
        free = x + width / 2.0 + frame.px(8.0);
        plot::drawText(painter, look,
                       QRectF(x - width, axes.area.bottom() + frame.px(3.0), 2.0 * width, frame.px(14.0)),
                       Qt::AlignCenter, text, {p.mut, TextSize::Small, false, {}});
    }
    double below = 1e9;
    for (const double tick : axes.y.ticks) {
        const double y = axes.at(axes.x.low, tick).y();
        plot::drawLine(painter, look, {axes.area.left(), y}, {axes.area.right(), y}, p.grid);
        if (below - y < frame.px(13.0))
            continue;
        below = y;
        plot::drawText(painter, look,
                       QRectF(frame.area.left(), y - frame.px(8.0),
                              axes.area.left() - frame.px(6.0) - frame.area.left(), frame.px(16.0)),
                       Qt::AlignRight | Qt::AlignVCenter, plot::compactNumber(tick, look.locale),
                       {p.mut, TextSize::Small, false, {}});
    }
    plot::drawLine(painter, look, axes.area.bottomLeft(), axes.area.bottomRight(), p.bd);
    plot::drawLine(painter, look, axes.area.topLeft(), axes.area.bottomLeft(), p.bd);
    plot::drawText(painter, look,
                   QRectF(axes.area.left(), axes.area.bottom() + frame.px(18.0), axes.area.width(), frame.px(16.0)),
                   Qt::AlignRight | Qt::AlignVCenter,
                   plot::elided(look, m_content.xTitle, TextSize::Small, false, axes.area.width()),
                   {p.text, TextSize::Small, false, {}});
    plot::drawText(painter, look,
                   QRectF(frame.area.left() + frame.px(8.0), frame.area.top(), frame.area.width(), frame.px(16.0)),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   plot::elided(look, m_content.yTitle, TextSize::Small, false, frame.area.width()),
                   {p.text, TextSize::Small, false, {}});
    if (!m_content.foot.isEmpty())
        plot::drawText(painter, look,
                       QRectF(frame.area.left() + frame.px(8.0), axes.area.bottom() + frame.px(36.0),
                              frame.area.width() - frame.px(16.0), frame.px(16.0)),
                       Qt::AlignLeft | Qt::AlignVCenter,
                       plot::elided(look, m_content.foot, TextSize::Small, false, frame.area.width() - frame.px(16.0)),
                       {p.mut, TextSize::Small, false, {}});

    QList<QRectF> taken;
    if (m_content.balance && *m_content.balance > 0.0) {
        // The part of y = balance * x inside the area.
        const double low = std::max(axes.x.low, axes.y.low / *m_content.balance);
        const double high = std::min(axes.x.high, axes.y.high / *m_content.balance);
        if (low < high) {
            const QPointF from = axes.at(low, low * *m_content.balance);
            const QPointF to = axes.at(high, high * *m_content.balance);
            plot::drawCurve(painter, look, QPolygonF({from, to}), p.cap, 1.6, {6.0, 4.0});
            const double width = plot::textWidth(look, m_content.balanceName, TextSize::Small, false);
            QRectF row(to.x() - width - frame.px(4.0), to.y() + frame.px(2.0), width, frame.px(16.0));
            row.moveLeft(
                std::clamp(row.left(), axes.area.left(), std::max(axes.area.left(), axes.area.right() - width)));
            plot::drawText(painter, look, row, Qt::AlignLeft | Qt::AlignVCenter, m_content.balanceName,
                           {p.cap, TextSize::Small, false, p.base});
            taken.append(row);
        }
    }
    const double radius = frame.px(6.0);
    for (const ScatterMark &mark : m_content.marks) {
        const QPointF at = axes.at(mark.x, mark.y);
        taken.append(QRectF(at.x() - radius, at.y() - radius, 2.0 * radius, 2.0 * radius));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScatterMark &mark : m_content.marks) {
        const QPointF at = axes.at(mark.x, mark.y);
        const bool selected = mark.chip == m_selected;
        painter.setPen(QPen(selected ? p.acc : p.text, frame.px(selected ? 2.2 : 1.0)));
        painter.setBrush(mark.style(look.theme).fill);
        painter.drawEllipse(at, radius, radius);
    }
    for (const ScatterMark &mark : m_content.marks) {
        const QPointF at = axes.at(mark.x, mark.y);
        const double width = plot::textWidth(look, mark.name, TextSize::Small, false);
        const double height = frame.px(14.0);
        const double gap = radius + frame.px(3.0);
        for (const QPointF corner :
             {QPointF(at.x() + gap, at.y() - height / 2.0), QPointF(at.x() - gap - width, at.y() - height / 2.0),
              QPointF(at.x() - width / 2.0, at.y() - gap - height), QPointF(at.x() - width / 2.0, at.y() + gap)}) {
            const QRectF place(corner, QSizeF(width, height));
            const bool free = axes.area.adjusted(0.0, 0.0, frame.px(12.0), 0.0).contains(place)
                              && std::none_of(taken.begin(), taken.end(),
                                              [&](const QRectF &other) { return other.intersects(place); });
            if (!free)
                continue;
            plot::drawText(painter, look, place, Qt::AlignLeft | Qt::AlignVCenter, mark.name,
                           {p.text, TextSize::Small, false, p.base});
            taken.append(place);
            break;
        }
    }
}

plot::Hit ScatterLayer::hit(QPointF position, const PanelFrame &frame) const
{
    const Axes axes = axesOf(frame);
    for (const ScatterMark &mark : m_content.marks) {
        if ((axes.at(mark.x, mark.y) - position).manhattanLength() > frame.px(11.0))
            continue;
        plot::Hit hit;
        hit.kind = plot::Hit::Kind::Marker;
        hit.type = model::EntityType::Chip;
        hit.id = mark.chip;
        hit.text = mark.tip.isEmpty() ? mark.name : mark.name + QLatin1Char('\n') + mark.tip;
        return hit;
    }
    return {};
}

void ScatterLayer::setSelection(model::EntityType type, const model::Id &id)
{
    const model::Id next = type == model::EntityType::Chip ? id : model::Id();
    if (next == m_selected)
        return;
    m_selected = next;
    changed();
}

} // namespace penstock::charts
