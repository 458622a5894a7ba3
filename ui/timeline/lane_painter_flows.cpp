// SPDX-License-Identifier: GPL-3.0-or-later
//
// Releases behind their walls, migrations as ramps, supplies as windows of delivery.
#include "ui/timeline/lane_painter_p.h"
#include "ui/timeline/lane_text.h"

#include <algorithm>
#include <cmath>

namespace penstock::timeline {

using plot::Hatch;
using plot::TextSize;
using plot::TextStyle;

void LanePainter::release(const PlacedItem &place, const LaneItem &item, bool selected)
{
    for (const LaneSpan &span : item.spans) {
        const QRectF rect = bar(place, span.span, metrics::kBar);
        if (rect.width() <= 0.0)
            continue;
        const bool quality = span.kind == LaneSpan::Kind::Quality;
        const QColor line = quality ? m_palette.qw : m_palette.shortfall;
        const QColor ground = quality ? m_palette.warnbg : m_palette.shortbg;
        plot::fillHatched(m_painter, m_look, rect,
                          {quality ? Hatch::Kind::Falling : Hatch::Kind::Rising, line, ground, 1.6, 6.0});
        plot::drawBox(m_painter, m_look, rect, {}, line);
        spanLabel(rect, span.labels, {quality ? m_palette.warn : m_palette.shortfall, TextSize::Small, true, {}},
                  m_palette.base);
    }
    const QColor ink = selected ? m_palette.acc : item.enabled ? m_palette.text : m_palette.mut;
    const QRectF strip = place.strip;
    const bool hasPlan = !item.handles.isEmpty() && item.handles.first().day >= m_frame.fromDay
                         && item.handles.first().day <= m_frame.toDay;
    if (hasPlan && !item.spans.isEmpty())
        plot::drawLine(m_painter, m_look, {x(item.handles.first().day), strip.top() + px(1.0)},
                       {x(item.handles.first().day), strip.bottom() - px(1.0)}, ink, 1.0, {2.0, 1.0});
    for (const LaneHandle &handle : item.handles) {
        if (handle.part == QLatin1String("latest") && handle.day >= m_frame.fromDay && handle.day <= m_frame.toDay)
            plot::drawLine(m_painter, m_look, {x(handle.day), strip.top() + px(2.0)},
                           {x(handle.day), strip.bottom() - px(2.0)}, m_palette.mut, 1.0, {1.0, 2.0});
    }
    if (item.glyph == Glyph::Flag && item.glyphDay >= m_frame.fromDay && item.glyphDay <= m_frame.toDay) {
        const double fx = plot::snapped(m_look, m_frame.xOf(item.glyphDay));
        const double top = strip.top() + px(3.0);
        const double w = px(metrics::kFlag);
        plot::drawLine(m_painter, m_look, {fx, top}, {fx, strip.bottom() - px(2.0)}, ink, 1.4);
        plot::fillPolygon(m_painter, m_look,
                          QPolygonF({{fx, top},
                                     {fx + w, top},
                                     {fx + w - px(3.0), top + px(3.5)},
                                     {fx + w, top + px(7.0)},
                                     {fx, top + px(7.0)}}),
                          ink);
    }
    if (!item.spans.isEmpty())
        tips(place, metrics::kBar, m_palette.shortfall);
    text(place.label, ink, true);
    text(place.before, m_palette.text, false);
}

void LanePainter::migration(const PlacedItem &place, const LaneItem &item, bool selected)
{
    const plot::ChipStyle *chip = chipOf(item.chip);
    const QColor colour = !item.enabled     ? m_palette.mut
                          : selected        ? m_palette.acc
                          : chip != nullptr ? chip->fill
                                            : m_palette.gate;
    const QRectF strip = place.strip;
    const double foot = strip.bottom() - px(2.0);
    const double height = strip.height() - px(6.0);
    const double most = std::max({item.fromEfficiency, item.toEfficiency, 1e-9});
    // The lane shows the way from one to the other: a quarter of its height is the lower one.
    const double least = std::min(item.fromEfficiency, item.toEfficiency);
    const auto y = [&](double day) {
        const double length = item.ramp.to - item.ramp.from;
        const double share = day <= item.ramp.from                  ? 0.0
                             : day >= item.ramp.to || length <= 0.0 ? 1.0
                                                                    : (day - item.ramp.from) / length;
        const double value = item.fromEfficiency + (item.toEfficiency - item.fromEfficiency) * share;
        const double level = most > least ? 0.15 + 0.85 * (value - least) / (most - least) : 0.5;
        return foot - height * level;
    };
    const double fromDay = std::max(item.extent.from, m_frame.fromDay);
    const double toDay = std::min(item.extent.to, m_frame.toDay);
    QPolygonF line;
    line.append(QPointF(x(fromDay), y(fromDay)));
    for (const double day : {item.ramp.from, item.ramp.to}) {
        if (day > fromDay && day < toDay)
            line.append(QPointF(x(day), y(day)));
    }
    line.append(QPointF(x(toDay), y(toDay)));
    QColor tint = colour;
    tint.setAlphaF(0.3F);
    if (item.enabled)
        plot::fillBetween(m_painter, m_look, line, QPolygonF({{x(fromDay), foot}, {x(toDay), foot}}), tint);
    plot::drawCurve(m_painter, m_look, line, colour, 1.6, item.enabled ? QVector<qreal>{} : QVector<qreal>{3.0, 2.0});
    const QColor ink = selected ? m_palette.acc : item.enabled ? m_palette.text : m_palette.mut;
    PlacedLabel label = place.label;
    QColor halo;
    if (label.place == LabelPlace::Inside) {
        label.rect.translate(0.0, px(1.0));
        if (label.rect.left() < x(item.ramp.to)) // the line runs through it
            halo = m_palette.base;
    }
    text(label, ink, selected, halo);
}

void LanePainter::supply(const PlacedItem &place, const LaneItem &item, bool selected)
{
    const plot::ChipStyle *chip = chipOf(item.chip);
    const QColor fill = chip != nullptr ? chip->fill : m_palette.gate;
    const double height = item.thin ? metrics::kThinBar : metrics::kFlowBar;
    bool named = false;
    for (const LaneSpan &span : item.spans) {
        const QRectF rect = bar(place, span.span, height);
        if (rect.width() <= 0.0 && span.kind != LaneSpan::Kind::Chosen)
            continue;
        switch (span.kind) {
        case LaneSpan::Kind::Blocked:
            plot::fillHatched(m_painter, m_look, rect,
                              {Hatch::Kind::Rising, m_palette.shortfall, m_palette.base, 1.4, 6.0});
            plot::drawBox(m_painter, m_look, rect, {}, m_palette.shortfall);
            if (!item.thin)
                named = spanLabel(rect.adjusted(0.0, -px(3.0), 0.0, px(3.0)), span.labels,
                                  {m_palette.shortfall, TextSize::Small, true, {}}, m_palette.base)
                        || named;
            break;
        case LaneSpan::Kind::Chosen: break;
        default:
            if (chip != nullptr)
                plot::fillChip(m_painter, m_look, rect, *chip);
            else
                plot::drawBox(m_painter, m_look, rect, fill, {});
            if (!item.thin)
                named = spanLabel(rect, span.labels,
                                  {chip != nullptr ? chip->ink : m_palette.base, TextSize::Small, true, {}}, {})
                        || named;
            break;
        }
    }
    const auto lots = [&](const QList<double> &days, const QColor &colour) {
        for (const double day : days) {
            if (day < m_frame.fromDay || day > m_frame.toDay)
                continue;
            const QRectF rect = bar(place, {day, day}, height + 3.0);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            m_painter.fillRect(rect.adjusted(-px(1.5), 0.0, px(1.5), 0.0), colour);
        }
    };
    lots(item.lots, fill);
    lots(item.heldLots, m_palette.shortfall);
    for (const LaneSpan &span : item.spans) {
        if (span.kind != LaneSpan::Kind::Chosen)
            continue;
        const QRectF rect = bar(place, span.span, height + 4.0).adjusted(-px(1.0), 0.0, px(1.0), 0.0);
        m_painter.setRenderHint(QPainter::Antialiasing, m_look.vector);
        m_painter.setPen(QPen(m_palette.acc, px(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect);
    }
    if (!named) {
        const QRectF margin(m_frame.right.left() + px(12.0), place.strip.top(), m_frame.right.width() - px(14.0),
                            place.strip.height());
        const bool fits = plot::textWidth(m_look, item.label, TextSize::Small, false) <= margin.width();
        plot::drawText(m_painter, m_look, margin, Qt::AlignLeft | Qt::AlignVCenter,
                       plot::elided(m_look, fits ? item.label : plot::shortChipName(item.label), TextSize::Small, false,
                                    margin.width()),
                       {selected ? m_palette.acc : m_palette.mut, TextSize::Small, false, {}});
    }
}

} // namespace penstock::timeline
