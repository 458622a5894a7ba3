// SPDX-License-Identifier: GPL-3.0-or-later
//
// Order, bottom up: grid, bands, curves, markers, lanes, labels; then, on the overlay, cursor, readout, handles.
#include "ui/plot/panel_stack.h"

#include "ui/plot/draw.h"
#include "ui/plot/end_labels.h"
#include "ui/plot/numbers.h"
#include "ui/plot/stack_metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::plot {

namespace {

void paintLayers(QPainter &painter, const Panel &panel, const PanelFrame &frame)
{
    for (const auto &layer : panel.layers()) {
        painter.save();
        if (layer->clipsToArea())
            painter.setClipRect(frame.area, Qt::IntersectClip);
        layer->paint(painter, frame);
        painter.restore();
    }
}

} // namespace

void PanelStack::paint(QPainter &painter) const
{
    const Palette &p = m_look.palette();
    if (!m_look.transparent)
        painter.fillRect(m_rect, p.base);
    if (m_slots.empty())
        return;
    if (!m_options.title.isEmpty()) {
        const QRectF row(m_rect.left() + m_look.px(10.0), m_rect.top(), m_rect.width() - m_look.px(20.0),
                         m_look.px(metrics::kPictureTitle));
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(m_look, m_options.title, TextSize::Large, true, row.width()),
                 {p.text, TextSize::Large, true, {}});
    }
    if (!m_options.subtitle.isEmpty()) {
        const double top = m_rect.top() + (m_options.title.isEmpty() ? 0.0 : m_look.px(metrics::kPictureTitle - 3.0));
        const QRectF row(m_rect.left() + m_look.px(10.0), top, m_rect.width() - m_look.px(20.0),
                         m_look.px(metrics::kPictureSubtitle));
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(m_look, m_options.subtitle, TextSize::Small, false, row.width()),
                 {p.mut, TextSize::Small, false, {}});
    }
    if (!m_options.sourceLine.isEmpty()) {
        const double height = m_look.px(metrics::kSourceLine);
        const QRectF row(m_rect.left() + m_look.px(10.0), m_rect.bottom() - height, m_rect.width() - m_look.px(20.0),
                         height);
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(m_look, m_options.sourceLine, TextSize::Small, false, row.width()),
                 {p.mut, TextSize::Small, false, {}});
    }
    for (const Slot &slot : m_slots)
        paintGrid(painter, slot);
    for (const Slot &slot : m_slots) {
        if (slot.panel->shape().valueAxis)
            paintLayers(painter, *slot.panel, slot.frame);
    }
    if (m_options.markers)
        paintMarkers(painter);
    for (const Slot &slot : m_slots) {
        if (!slot.panel->shape().valueAxis)
            paintLayers(painter, *slot.panel, slot.frame);
    }
    for (const Slot &slot : m_slots) {
        for (const auto &layer : slot.panel->layers()) {
            painter.save();
            layer->paintLabels(painter, slot.frame);
            painter.restore();
        }
        paintValueAxis(painter, slot);
        paintTitle(painter, slot);
        paintEndLabels(painter, slot);
    }
    if (m_options.timeAxis)
        paintTimeAxis(painter);
}

void PanelStack::paintOverlay(QPainter &painter) const
{
    paintCursor(painter);
    for (const Slot &slot : m_slots) {
        for (const auto &layer : slot.panel->layers()) {
            painter.save();
            layer->paintOverlay(painter, slot.frame);
            painter.restore();
        }
    }
}

void PanelStack::paintCursor(QPainter &painter) const
{
    const auto &day = m_axis.cursor();
    if (m_options.cursor && day && *day >= fromDay() && *day <= toDay())
        paintCursorAt(painter, *day);
}

void PanelStack::paintGrid(QPainter &painter, const Slot &slot) const
{
    const Palette &p = m_look.palette();
    const QRectF &area = slot.frame.area;
    if (!slot.panel->shape().time)
        return;
    for (const TimeTick &tick : m_ticks) {
        const double x = slot.frame.xOf(tick.day);
        drawLine(painter, m_look, {x, area.top()}, {x, area.bottom()}, tick.major ? p.bd : p.grid);
    }
    if (!slot.panel->shape().valueAxis)
        return;
    for (const double tick : slot.scale.ticks) {
        if (tick == 0.0)
            continue;
        const double y = slot.frame.yOf(tick);
        drawLine(painter, m_look, {area.left(), y}, {area.right(), y}, p.grid);
    }
}

void PanelStack::paintValueAxis(QPainter &painter, const Slot &slot) const
{
    if (!slot.panel->shape().valueAxis)
        return;
    const Palette &p = m_look.palette();
    const QRectF &area = slot.frame.area;
    if (slot.scale.low <= 0.0 && slot.scale.high >= 0.0) {
        const double y = slot.frame.yOf(0.0);
        drawLine(painter, m_look, {area.left(), y}, {area.right(), y}, p.mut);
    }
    const double largest = slot.scale.ticks.empty()
                               ? 0.0
                               : std::max(std::abs(slot.scale.ticks.front()), std::abs(slot.scale.ticks.back()));
    // Low panels: every second label, so that they keep a line's height apart. Zero stays.
    std::size_t every = 1;
    const double gap = slot.scale.step / (slot.scale.high - slot.scale.low) * area.height();
    while (!slot.scale.isLog && gap * static_cast<double>(every) < m_look.px(13.0) && every < slot.scale.ticks.size())
        ++every;
    double above = std::numeric_limits<double>::infinity(); // where the last label of a logarithmic axis stands
    for (const double tick : slot.scale.ticks) {
        const double y = slot.frame.yOf(tick);
        if (slot.scale.isLog) {
            if (above - y < m_look.px(13.0))
                continue;
            above = y;
        } else if (std::llround(tick / slot.scale.step) % static_cast<long long>(every) != 0) {
            continue;
        }
        const QString text = slot.panel->isPercentAxis() ? percent(tick, slot.scale.step < 0.01 ? 1 : 0, m_look.locale)
                             : slot.scale.isLog          ? compactNumber(tick, m_look.locale)
                                                         : axisNumber(tick, slot.scale.step, largest, m_look.locale);
        const QRectF row(m_rect.left(), y - m_look.px(8.0), area.left() - m_look.px(7.0) - m_rect.left(),
                         m_look.px(16.0));
        const double left = row.right() - textWidth(m_look, text, TextSize::Small, false);
        if (tick != 0.0
            && marginTitleCovers(slot, QRectF(left, y - m_look.px(5.0), row.right() - left, m_look.px(10.0))))
            continue;
        drawText(painter, m_look, row, Qt::AlignRight | Qt::AlignVCenter, text, {p.mut, TextSize::Small, false, {}});
    }
}

void PanelStack::paintTitle(QPainter &painter, const Slot &slot) const
{
    const Palette &p = m_look.palette();
    const double inset = m_look.px(9.0);
    const QString title = slot.panel->title();
    if (slot.panel->shape().titleRow) {
        QRectF row = slot.title.adjusted(inset, 0.0, -inset, 0.0);
        row.setHeight(m_look.px(metrics::kTitleText));
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(m_look, title, TextSize::Base, true, row.width()), {p.text, TextSize::Base, true, {}});
        row.setLeft(row.left() + textWidth(m_look, title, TextSize::Base, true) + m_look.px(12.0));
        const QString unit = slot.panel->unitText();
        if (!unit.isEmpty() && row.width() > 0.0) {
            drawText(painter, m_look, row, Qt::AlignRight | Qt::AlignVCenter,
                     elided(m_look, unit, TextSize::Small, false, row.width()), {p.mut, TextSize::Small, false, {}});
        }
        return;
    }
    const QRectF box = marginTitle(slot);
    QRectF row(box.left(), box.top(), box.width(), m_look.px(14.0));
    for (const QString &text : {title, slot.panel->unitText()}) {
        if (text.isEmpty())
            continue;
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter,
                 elided(m_look, text, TextSize::Small, false, row.width()), {p.text, TextSize::Small, false, {}});
        row.translate(0.0, row.height());
    }
}

/// A title in the left margin: it stands with its unit at the foot of the area, just above the "0" of the axis.
QRectF PanelStack::marginTitle(const Slot &slot) const
{
    const double height = m_look.px(slot.panel->unitText().isEmpty() ? 14.0 : 28.0);
    const double left = m_rect.left() + m_look.px(9.0);
    return {left, slot.frame.area.bottom() - height - m_look.px(3.0), slot.frame.area.left() - m_look.px(9.0) - left,
            height};
}

bool PanelStack::marginTitleCovers(const Slot &slot, const QRectF &rect) const
{
    if (slot.panel->shape().titleRow)
        return false;
    const QRectF box = marginTitle(slot);
    QRectF row(box.left(), box.top(), 0.0, m_look.px(14.0));
    for (const QString &text : {slot.panel->title(), slot.panel->unitText()}) {
        row.setWidth(textWidth(m_look, text, TextSize::Small, false) + m_look.px(2.0));
        if (!text.isEmpty() && row.intersects(rect))
            return true;
        row.translate(0.0, row.height());
    }
    return false;
}

std::vector<PanelStack::PlacedLabel> PanelStack::endLabelsOf(const Slot &slot) const
{
    QList<EndLabel> labels;
    for (const auto &layer : slot.panel->layers())
        layer->endLabels(slot.frame, labels);
    const QRectF &right = slot.frame.right;
    std::vector<double> wanted;
    for (const EndLabel &label : labels)
        wanted.push_back(label.y);
    const double half = m_look.px(metrics::kEndLabelGap / 2.0) - m_look.px(4.0);
    const std::vector<double> heights =
        pushedApart(wanted, m_look.px(metrics::kEndLabelGap), right.top() + half, right.bottom() - half);
    std::vector<PlacedLabel> placed;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const double y = heights[static_cast<std::size_t>(i)];
        const bool moved = labels[i].leader && std::abs(y - labels[i].y) > m_look.px(3.0);
        const double x = right.left() + m_look.px(moved ? 9.0 : 5.0);
        EndLabel label = labels[i];
        label.text = elided(m_look, label.text, TextSize::Small, label.bold, right.right() - x - m_look.px(2.0));
        const double width = textWidth(m_look, label.text, TextSize::Small, label.bold);
        placed.push_back({label, QRectF(x, y - m_look.px(7.0), width, m_look.px(14.0)), moved});
    }
    return placed;
}

void PanelStack::paintEndLabels(QPainter &painter, const Slot &slot) const
{
    for (const PlacedLabel &placed : endLabelsOf(slot)) {
        if (placed.moved) {
            drawCurve(painter, m_look,
                      QPolygonF({QPointF(slot.frame.right.left() + m_look.px(1.0), placed.label.y),
                                 QPointF(placed.rect.left() - m_look.px(1.5), placed.rect.center().y())}),
                      m_look.palette().mut, 0.8);
        }
        drawText(painter, m_look, placed.rect, Qt::AlignLeft | Qt::AlignVCenter, placed.label.text,
                 {placed.label.colour, TextSize::Small, placed.label.bold, {}});
    }
}

void PanelStack::paintMarkers(QPainter &painter) const
{
    const Palette &p = m_look.palette();
    const PanelFrame &top = m_slots.front().frame;
    const double bottom = m_slots.back().frame.area.bottom();
    for (const bool selected : {false, true}) { // the selected one on top
        for (const TimeMarker &marker : m_markers) {
            if (marker.selected != selected || marker.day < fromDay() || marker.day > toDay())
                continue;
            const double x = top.xOf(marker.day);
            if (!selected) {
                drawLine(painter, m_look, {x, top.area.top()}, {x, bottom}, mixed(p.gate, p.base, 0.45), 1.0);
                continue;
            }
            drawLine(painter, m_look, {x, top.area.top()}, {x, bottom}, p.acc, 1.2);
            const double padding = m_look.px(5.0);
            const double limit = top.area.width() * 0.45;
            const QString text = elided(m_look, marker.label, TextSize::Small, false, limit);
            const double width = textWidth(m_look, text, TextSize::Small, false) + 2.0 * padding;
            QRectF flag(x, top.area.top(), width, m_look.px(metrics::kFlagHeight));
            if (flag.right() > m_rect.right() - m_look.px(2.0)
                || (flag.right() > top.area.right() && x - width > top.area.left()))
                flag.moveRight(x + m_look.px(1.0));
            drawBox(painter, m_look, flag, p.acc, p.acc);
            drawText(painter, m_look, flag.adjusted(padding, 0.0, -padding, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                     text, {p.acctx, TextSize::Small, false, {}});
        }
    }
}

void PanelStack::paintTimeAxis(QPainter &painter) const
{
    const Palette &p = m_look.palette();
    const PanelFrame &frame = m_slots.front().frame;
    const double y = m_axisRect.top();
    double free = m_rect.left(); // where the next second line may start
    for (const TimeTick &tick : m_ticks) {
        const double x = frame.xOf(tick.day);
        drawLine(painter, m_look, {x, y}, {x, y + m_look.px(tick.major ? 8.0 : 5.0)}, tick.major ? p.mut : p.bd);
        QRectF row(x + m_look.px(4.0), y + m_look.px(2.0), m_look.px(40.0), m_look.px(14.0));
        if (!tick.label.isEmpty()
            && row.left() + textWidth(m_look, tick.label, TextSize::Small, false) <= m_rect.right())
            drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, tick.label,
                     {p.mut, TextSize::Small, false, {}});
        if (tick.second.isEmpty())
            continue;
        const double width = textWidth(m_look, tick.second, TextSize::Small, true);
        if (!tick.label.isEmpty())
            row.translate(0.0, m_look.px(14.0));
        if (row.left() < free || row.left() + width > m_rect.right())
            continue;
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, tick.second,
                 {p.text, TextSize::Small, true, {}});
        free = row.left() + width + m_look.px(6.0);
    }
    drawLine(painter, m_look, {frame.area.left(), y}, {frame.area.right(), y}, p.bd);
}

void PanelStack::paintCursorAt(QPainter &painter, double day) const
{
    if (m_slots.empty())
        return;
    const Palette &p = m_look.palette();
    const PanelFrame &top = m_slots.front().frame;
    const double x = snapped(m_look, top.xOf(day));
    const double bottom = m_axisRect.isNull() ? m_slots.back().frame.area.bottom() : m_axisRect.top();
    drawLine(painter, m_look, {x, top.area.top()}, {x, bottom}, p.text, 1.0, {1.0, 2.0});
    for (const Slot &slot : m_slots) {
        for (const auto &layer : slot.panel->layers())
            layer->paintCursor(painter, slot.frame, day);
    }
    if (!m_axisRect.isNull()) {
        const QString date = longDate(dateOf(day), m_look.locale);
        const double width = textWidth(m_look, date, TextSize::Small, true) + m_look.px(16.0);
        QRectF box(x - width / 2.0, m_axisRect.top() + m_look.px(1.0), width, m_look.px(17.0));
        box.moveLeft(std::clamp(box.left(), m_rect.left(), std::max(m_rect.left(), m_rect.right() - width)));
        drawBox(painter, m_look, box, p.text, p.text);
        drawText(painter, m_look, box, Qt::AlignCenter, date, {p.base, TextSize::Small, true, {}});
    }
    if (m_options.readout)
        paintReadout(painter, day);
}

const PanelStack::Slot *PanelStack::readoutSlot(double day) const
{
    const Slot *first = nullptr;
    for (const Slot &slot : m_slots) {
        QList<ReadoutLine> lines;
        for (const auto &layer : slot.panel->layers())
            layer->readout(slot.frame, day, lines);
        if (lines.isEmpty())
            continue;
        if (slot.panel == m_readoutPanel)
            return &slot;
        if (first == nullptr)
            first = &slot;
    }
    return first;
}

void PanelStack::paintReadout(QPainter &painter, double day) const
{
    const Slot *slot = readoutSlot(day);
    if (slot == nullptr)
        return;
    const Palette &p = m_look.palette();
    QList<ReadoutLine> lines;
    for (const auto &layer : slot->panel->layers())
        layer->readout(slot->frame, day, lines);

    double labels = 0.0;
    double values = 0.0;
    double whole = 0.0; // lines without a value
    for (const ReadoutLine &line : lines) {
        const double width = textWidth(m_look, line.label, TextSize::Small, line.bold);
        (line.value.isEmpty() ? whole : labels) = std::max(line.value.isEmpty() ? whole : labels, width);
        values = std::max(values, textWidth(m_look, line.value, TextSize::Small, true));
    }
    const double padding = m_look.px(8.0);
    const double lineStep = m_look.px(16.0);
    const QSizeF size(std::max(whole, labels + m_look.px(12.0) + values) + 2.0 * padding,
                      static_cast<double>(lines.size()) * lineStep + m_look.px(8.0));

    // Four places round the cursor, right below first; the first that covers nothing, else the one that covers least.
    const PanelFrame &frame = slot->frame;
    const double x = frame.xOf(day);
    const double away = m_look.px(10.0);
    const double low = std::max(frame.area.bottom() - size.height() - m_look.px(8.0), m_rect.top());
    const double high = frame.area.top() + m_look.px(4.0);
    const std::vector<PlacedLabel> names = endLabelsOf(*slot);
    QRectF box(QPointF(std::max(m_rect.left(), m_rect.right() - size.width()), low), size);
    int least = 1000;
    for (const QPointF corner : {QPointF(x + away, low), QPointF(x + away, high), QPointF(x - away - size.width(), low),
                                 QPointF(x - away - size.width(), high)}) {
        const QRectF place(corner, size);
        if (place.left() < m_rect.left() + m_look.px(30.0) || place.right() > m_rect.right() - m_look.px(2.0))
            continue;
        int covered = 0;
        for (const auto &layer : slot->panel->layers())
            covered += layer->covered(place, frame);
        for (const PlacedLabel &name : names)
            covered += name.rect.intersects(place) ? 1 : 0;
        if (covered < least) {
            least = covered;
            box = place;
        }
    }
    drawBox(painter, m_look, box, p.base, p.bd);
    QRectF row(box.left() + padding, box.top() + m_look.px(4.0), box.width() - 2.0 * padding, lineStep);
    for (const ReadoutLine &line : lines) {
        const QColor colour = line.colour.isValid() ? line.colour : p.text;
        drawText(painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, line.label,
                 {colour, TextSize::Small, line.bold, {}});
        drawText(painter, m_look, row, Qt::AlignRight | Qt::AlignVCenter, line.value,
                 {colour, TextSize::Small, !line.small, {}});
        row.translate(0.0, lineStep);
    }
}

} // namespace penstock::plot
