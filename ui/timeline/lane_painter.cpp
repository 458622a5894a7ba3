// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_painter_p.h"

#include "ui/timeline/lane_text.h"

#include <algorithm>
#include <cmath>

namespace penstock::timeline {

using plot::Hatch;
using plot::TextSize;
using plot::TextStyle;

const plot::ChipStyle *LanePainter::chipOf(const model::Id &chip) const
{
    for (qsizetype i = 0; i < m_model.chips.size(); ++i) {
        if (m_model.chips[i].id == chip)
            return &m_chips[i];
    }
    return nullptr;
}

void LanePainter::text(const PlacedLabel &label, const QColor &colour, bool bold, const QColor &halo)
{
    if (label.place != LabelPlace::None)
        plot::drawText(m_painter, m_look, label.rect, Qt::AlignLeft | Qt::AlignVCenter, label.text,
                       {colour, TextSize::Small, bold, halo});
}

void LanePainter::rows()
{
    const QRectF &area = m_frame.area;
    const double left = m_frame.left.left() + px(9.0);
    for (int i = 0; i < kLaneRowCount; ++i) {
        const auto row = static_cast<LaneRow>(i);
        const QRectF &rect = m_layout.row(row);
        if (rect.height() <= 0.0)
            continue;
        if (row == LaneRow::Policy || row == LaneRow::Migration) {
            QColor tint = m_palette.text; // the grid shows through
            tint.setAlpha(7);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            m_painter.fillRect(rect, tint);
        }
        plot::drawLine(m_painter, m_look, {left, rect.top()}, {area.right(), rect.top()}, m_palette.hair);
        const QRectF caption(left, rect.top(), area.left() - left - px(8.0), px(metrics::kLane));
        plot::drawText(m_painter, m_look, caption, Qt::AlignLeft | Qt::AlignVCenter,
                       plot::elided(m_look, LaneText::caption(row), TextSize::Small, false, caption.width()),
                       {m_palette.text, TextSize::Small, false, {}});
    }
}

/// Where lanes are scrolled away: thin thumbs at the right edge, or how many there are more where one cannot scroll.
void LanePainter::scrollMarks(bool scrollable)
{
    if (!scrollable) {
        const int hidden =
            m_layout.policyLanes() - m_layout.visiblePolicyLanes() + m_layout.bodyLanes() - m_layout.visibleBodyLanes();
        const QRectF row(m_frame.right.left() + px(6.0), m_layout.row(LaneRow::Policy).bottom() - px(metrics::kLane),
                         m_frame.right.width() - px(8.0), px(metrics::kLane));
        if (hidden > 0)
            plot::drawText(m_painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, LaneText::moreLanes(hidden),
                           {m_palette.mut, TextSize::Small, false, {}});
        return;
    }
    const auto mark = [&](const QRectF &track, int first, int visible, int all) {
        if (visible >= all || track.height() <= 0.0)
            return;
        const double width = px(3.0);
        const QRectF rail(m_frame.area.right() + px(7.0), track.top() + px(2.0), width, track.height() - px(4.0));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.hair);
        m_painter.drawRoundedRect(rail, width / 2.0, width / 2.0);
        const double height = std::max(rail.height() * visible / all, px(8.0));
        const double free = rail.height() - height;
        m_painter.setBrush(m_palette.dis);
        m_painter.drawRoundedRect(
            QRectF(rail.left(), rail.top() + free * first / std::max(all - visible, 1), width, height), width / 2.0,
            width / 2.0);
    };
    mark(m_layout.row(LaneRow::Policy), m_layout.firstPolicyLane(), m_layout.visiblePolicyLanes(),
         m_layout.policyLanes());
    const double top = m_layout.row(LaneRow::Policy).bottom();
    mark(QRectF(m_frame.area.left(), top, m_frame.area.width(), m_frame.area.bottom() - top), m_layout.firstBodyLane(),
         m_layout.visibleBodyLanes(), m_layout.bodyLanes());
}

void LanePainter::item(const PlacedItem &place)
{
    const LaneItem &item = m_model.items[place.index];
    const bool selected = m_layout.isSelected(item);
    if (place.beyond) {
        const QColor colour = selected ? m_palette.acc : m_palette.mut;
        tips(place, metrics::kTip * 1.6, colour);
        text(place.label, colour, selected);
        return;
    }
    switch (item.row) {
    case LaneRow::Policy: policy(place, item, selected); break;
    case LaneRow::Release: release(place, item, selected); break;
    case LaneRow::Migration: migration(place, item, selected); break;
    case LaneRow::Supply: supply(place, item, selected); break;
    }
}

/// Gates are drawn as gates: a lintel on two posts, with as much of a leaf in it as is shut.
void LanePainter::glyph(Glyph glyph, QPointF centre, const QColor &ink)
{
    const double w = px(9.0);
    const double h = px(8.0);
    const QRectF box(plot::snapped(m_look, centre.x() - w / 2.0), plot::snapped(m_look, centre.y() - h / 2.0), w, h);
    m_painter.setRenderHint(QPainter::Antialiasing,
                            m_look.vector || m_look.devicePixelRatio != std::floor(m_look.devicePixelRatio));
    m_painter.fillRect(QRectF(box.left() - px(1.0), box.top(), box.width() + px(2.0), px(2.0)), ink);
    m_painter.fillRect(QRectF(box.left(), box.top(), px(1.0), h), ink);
    m_painter.fillRect(QRectF(box.right() - px(1.0), box.top(), px(1.0), h), ink);
    const double leaf = glyph == Glyph::Shut ? h - px(3.0) : glyph == Glyph::Half ? (h - px(3.0)) / 2.0 : 0.0;
    if (leaf > 0.0)
        m_painter.fillRect(QRectF(box.left() + px(2.0), box.top() + px(3.0), w - px(4.0), leaf), ink);
}

/// Triangles beyond the edge of the area: it goes on there.
void LanePainter::tips(const PlacedItem &place, double height, const QColor &colour)
{
    const double half = px(height) / 2.0;
    const double y = place.strip.center().y();
    const double tip = px(metrics::kTip);
    if (place.cutLeft) {
        const double edge = m_frame.area.left();
        plot::fillPolygon(m_painter, m_look, QPolygonF({{edge, y - half}, {edge - tip, y}, {edge, y + half}}), colour);
    }
    if (place.cutRight) {
        const double edge = m_frame.area.right();
        plot::fillPolygon(m_painter, m_look, QPolygonF({{edge, y - half}, {edge + tip, y}, {edge, y + half}}), colour);
    }
}

void LanePainter::dashedBox(const QRectF &rect, const QColor &colour)
{
    const QVector<qreal> dash{3.0, 2.0};
    plot::drawLine(m_painter, m_look, rect.topLeft(), rect.topRight(), colour, 1.0, dash);
    plot::drawLine(m_painter, m_look, rect.bottomLeft(), rect.bottomRight(), colour, 1.0, dash);
    plot::drawLine(m_painter, m_look, rect.topLeft(), rect.bottomLeft(), colour, 1.0, dash);
    plot::drawLine(m_painter, m_look, rect.topRight(), rect.bottomRight(), colour, 1.0, dash);
}

void LanePainter::policy(const PlacedItem &place, const LaneItem &item, bool selected)
{
    if (item.glyph == Glyph::Diamond)
        marker(place, item, selected);
    else
        policyBar(place, item, selected);
}

void LanePainter::marker(const PlacedItem &place, const LaneItem &item, bool selected)
{
    const QColor ink = !item.enabled ? m_palette.dis : selected ? m_palette.acc : m_palette.gate;
    const double y = place.strip.center().y();
    for (const LaneSpan &span : item.spans)
        plot::drawLine(m_painter, m_look, {x(span.span.from), y}, {x(span.span.to), y}, ink, 1.2, {2.0, 2.0});
    if (item.glyphDay >= m_frame.fromDay && item.glyphDay <= m_frame.toDay) {
        const double half = px(5.5);
        const double cx = m_frame.xOf(item.glyphDay);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(ink, px(1.4), item.enabled ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(selected ? m_palette.acc : m_palette.base);
        m_painter.drawPolygon(QPolygonF({{cx - half, y}, {cx, y - half}, {cx + half, y}, {cx, y + half}}));
    }
    text(place.label, selected ? m_palette.acc : item.enabled ? m_palette.text : m_palette.mut, selected);
}

void LanePainter::policyBar(const PlacedItem &place, const LaneItem &item, bool selected)
{
    const QColor main = selected ? m_palette.acc : m_palette.gate;
    const QColor fill = selected ? m_palette.acc : plot::mixed(m_palette.gate, m_palette.base, 0.85);
    const QColor faint = plot::mixed(main, m_palette.base, 0.25);
    QColor inside = m_palette.text; // of a label in the bar
    for (const LaneSpan &span : item.spans) {
        const QRectF rect = bar(place, span.span, metrics::kBar);
        const bool visible = span.span.to > m_frame.fromDay && span.span.from < m_frame.toDay;
        if (!visible || !item.enabled)
            continue;
        switch (span.kind) {
        case LaneSpan::Kind::Notice:
            plot::fillHatched(m_painter, m_look, rect, {Hatch::Kind::Rising, main, m_palette.base, 1.3, 6.0});
            plot::drawBox(m_painter, m_look, rect, {}, main);
            break;
        case LaneSpan::Kind::Grace: plot::drawBox(m_painter, m_look, rect, faint, main); break;
        case LaneSpan::Kind::PhaseIn: {
            // The wedge grows with the strength, also where the edge cuts it.
            plot::drawBox(m_painter, m_look, rect, faint, main);
            const double length = span.span.to - span.span.from;
            const auto y = [&](double at) {
                const double day = std::clamp(m_frame.dayAt(at), span.span.from, span.span.to);
                return rect.bottom() - rect.height() * (day - span.span.from) / length;
            };
            plot::fillPolygon(m_painter, m_look,
                              QPolygonF({{rect.left(), rect.bottom()},
                                         {rect.left(), y(rect.left())},
                                         {rect.right(), y(rect.right())},
                                         {rect.right(), rect.bottom()}}),
                              fill);
            break;
        }
        case LaneSpan::Kind::Opened: plot::drawBox(m_painter, m_look, rect, m_palette.base, main); break;
        default:
            plot::drawBox(m_painter, m_look, rect, fill, main);
            inside = plot::inkOn(fill);
            break;
        }
    }
    const double glyphX =
        std::clamp(m_frame.xOf(std::clamp(item.glyphDay, m_frame.fromDay, m_frame.toDay)), place.left, place.right);
    const bool room = place.right - glyphX >= px(metrics::kGlyph) || place.label.place == LabelPlace::Inside;
    QColor ink = inside;
    if (!item.enabled) {
        ink = selected ? m_palette.acc : m_palette.mut;
        const QRectF rect = bar(place, item.extent, metrics::kBar);
        dashedBox(rect, selected ? m_palette.acc : m_palette.dis);
        if (item.glyphDay > item.extent.from && item.glyphDay > m_frame.fromDay && item.glyphDay < m_frame.toDay)
            plot::drawLine(m_painter, m_look, {glyphX, rect.top()}, {glyphX, rect.bottom()}, m_palette.dis);
    } else if (item.spans.isEmpty() || item.extent.from == item.extent.to) {
        const QRectF rect = bar(place, item.extent, metrics::kBar); // nothing but its day
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillRect(rect.adjusted(-px(1.0), 0.0, px(1.0), 0.0), main);
    } else {
        tips(place, metrics::kBar, fill);
    }
    if (room)
        glyph(item.glyph, {glyphX + px(4.0 + 5.0), place.strip.center().y()}, ink);
    const QColor beside = selected ? m_palette.acc : item.enabled ? m_palette.text : m_palette.mut;
    text(place.label, place.label.place == LabelPlace::Inside ? ink : beside, selected);
}

/// The first label that fits, in a clearing of the hatch.
bool LanePainter::spanLabel(const QRectF &rect, const QStringList &labels, const TextStyle &style, const QColor &ground)
{
    for (const QString &label : labels) {
        const double width = plot::textWidth(m_look, label, style.size, style.bold);
        if (width + px(10.0) > rect.width())
            continue;
        if (ground.isValid()) {
            const QRectF clearing(rect.center().x() - width / 2.0 - px(3.0), rect.top() + px(1.0), width + px(6.0),
                                  rect.height() - px(2.0));
            m_painter.setRenderHint(QPainter::Antialiasing, m_look.vector);
            m_painter.fillRect(clearing, ground);
        }
        plot::drawText(m_painter, m_look, rect, Qt::AlignCenter, label, style);
        return true;
    }
    return false;
}

void LanePainter::handles(const PlacedItem &place, bool strong)
{
    const LaneItem &item = m_model.items[place.index];
    for (const LaneHandle &handle : item.handles) {
        const QRectF rect = m_layout.handleRect(place, handle);
        if (rect.isEmpty())
            continue;
        m_painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(strong ? m_palette.acc : m_palette.gate, px(1.4));
        if (handle.open)
            pen.setStyle(Qt::DotLine);
        m_painter.setPen(pen);
        m_painter.setBrush(m_palette.base);
        const double ink = px(0.7);
        m_painter.drawRoundedRect(rect.adjusted(ink, ink, -ink, -ink), px(2.0), px(2.0));
    }
}

void paintLanes(QPainter &painter, const LaneModel &model, const LaneLayout &layout, const LaneMarks &marks)
{
    LanePainter lanes(painter, model, layout);
    lanes.rows();
    const PlacedItem *selected = nullptr;
    const PlacedItem *hovered = nullptr;
    for (const PlacedItem &place : layout.items()) {
        const LaneItem &item = model.items[place.index];
        if (layout.isSelected(item)) {
            selected = &place;
            continue;
        }
        if (!marks.hoveredId.isEmpty() && item.type == marks.hoveredType && item.id == marks.hoveredId)
            hovered = &place;
        lanes.item(place);
    }
    if (selected != nullptr)
        lanes.item(*selected);
    if (marks.editable && hovered != nullptr)
        lanes.handles(*hovered, false);
    if (marks.editable && selected != nullptr)
        lanes.handles(*selected, true);
    lanes.scrollMarks(marks.editable);
}

} // namespace penstock::timeline
