// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/point_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

PointLayer::PointLayer()
    : m_text([](double value, const QLocale &locale) { return compactNumber(value, locale); })
{}

void PointLayer::setPoints(std::vector<ObservedPoint> points)
{
    m_points = std::move(points);
    changed();
}

void PointLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ObservedPoint &point : m_points) {
        if (point.day < frame.fromDay || point.day > frame.toDay || !std::isfinite(point.value))
            continue;
        const QPointF at(frame.xOf(point.day), frame.yOf(point.value));
        if (!frame.area.contains(at))
            continue;
        if (point.computed) {
            const double y = std::clamp(frame.yOf(*point.computed), frame.area.top(), frame.area.bottom());
            drawLine(painter, frame.look, at, {at.x(), y}, p.mut, 1.0, {2.0, 2.0});
        }
        const double size = frame.px(point.id == m_selected ? 5.5 : 4.0);
        painter.setPen(QPen(p.base, frame.px(1.2)));
        painter.setBrush(point.id == m_selected ? p.acc : p.text);
        painter.drawPolygon(QPolygonF(
            {at - QPointF(0.0, size), at + QPointF(size, 0.0), at + QPointF(0.0, size), at - QPointF(size, 0.0)}));
    }
}

std::optional<ValueSpan> PointLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> span;
    for (const ObservedPoint &point : m_points) {
        if (point.day < fromDay || point.day > toDay || !std::isfinite(point.value))
            continue;
        span = span ? ValueSpan{std::min(span->low, point.value), std::max(span->high, point.value)}
                    : ValueSpan{point.value, point.value};
    }
    return span;
}

Hit PointLayer::hitOf(const ObservedPoint &point, const PanelFrame &frame) const
{
    const QLocale &locale = frame.look.locale;
    Hit hit;
    hit.kind = Hit::Kind::Marker;
    hit.type = model::EntityType::Observation;
    hit.id = point.id;
    hit.day = point.day;
    QStringList lines{tr("%1, observed: %2").arg(point.name, m_text(point.value, locale)),
                      longDate(dateOf(point.day), locale)};
    if (point.computed) {
        lines.append(tr("computed: %1").arg(m_text(*point.computed, locale)));
        if (*point.computed != 0.0) //: by how much an observed figure lies above the computed one; %1 is a signed share
            lines.append(
                tr("deviation: %1 %")
                    .arg(signedPoints((point.value - *point.computed) / std::abs(*point.computed), 1, locale)));
    }
    if (!point.source.isEmpty())
        lines.append(point.source);
    hit.text = lines.join(QLatin1Char('\n'));
    return hit;
}

Hit PointLayer::hit(QPointF position, const PanelFrame &frame) const
{
    for (const ObservedPoint &point : m_points) {
        const QPointF at(frame.xOf(point.day), frame.yOf(point.value));
        if (frame.area.contains(at) && (at - position).manhattanLength() <= frame.px(9.0))
            return hitOf(point, frame);
    }
    return {};
}

void PointLayer::stops(const PanelFrame &frame, QList<Hit> &stops) const
{
    for (const ObservedPoint &point : m_points)
        stops.append(hitOf(point, frame));
}

void PointLayer::setSelection(model::EntityType type, const model::Id &id)
{
    const model::Id next = type == model::EntityType::Observation ? id : model::Id();
    if (next == m_selected)
        return;
    m_selected = next;
    changed();
}

} // namespace penstock::plot
