// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the stack and the questions about it. Painting is in panel_stack_paint.cpp.
#include "ui/plot/panel_stack.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/stack_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

PanelStack::PanelStack(TimeAxis &axis)
    : m_axis(axis)
{}

PanelStack::~PanelStack() = default;

void PanelStack::adopt(std::unique_ptr<Panel> panel)
{
    panel->onChanged([this](Repaint what) { changed(what); });
    m_panels.push_back(std::move(panel));
    changed(Repaint::Content);
}

void PanelStack::clear()
{
    m_slots.clear();
    m_hidden.clear();
    m_heights.clear();
    m_maximised = nullptr;
    m_readoutPanel = nullptr;
    m_focused = {};
    m_panels.clear();
    m_rect = {};
    changed(Repaint::Content);
}

void PanelStack::changed(Repaint what)
{
    if (m_changed)
        m_changed(what);
}

Panel *PanelStack::panel(const QString &id) const
{
    for (const auto &panel : m_panels) {
        if (panel->id() == id)
            return panel.get();
    }
    return nullptr;
}

void PanelStack::setVisible(const Panel *panel, bool visible)
{
    if (visible)
        m_hidden.removeAll(panel);
    else if (!m_hidden.contains(panel))
        m_hidden.append(panel);
    changed(Repaint::Content);
}

bool PanelStack::isVisible(const Panel *panel) const
{
    return m_maximised == nullptr ? !m_hidden.contains(panel) : m_maximised == panel;
}

void PanelStack::maximise(const Panel *panel)
{
    m_maximised = panel;
    changed(Repaint::Content);
}

void PanelStack::setHeight(const Panel *panel, double height)
{
    if (height > 0.0)
        m_heights[panel] = std::max(height, panel->shape().minimum);
    else
        m_heights.remove(panel);
    changed(Repaint::Content);
}

double PanelStack::heightOf(const Panel *panel) const
{
    const Slot *slot = slotOf(panel);
    return slot != nullptr ? slot->frame.area.height() / m_look.scale : panel->shape().preferred;
}

void PanelStack::setMarkers(const QList<TimeMarker> &markers)
{
    m_markers = markers;
    changed(Repaint::Content);
}

void PanelStack::setFixedRange(std::optional<std::pair<double, double>> days)
{
    m_fixedRange = days && days->second > days->first ? days : std::nullopt;
    changed(Repaint::Content);
}

void PanelStack::setOptions(const StackOptions &options)
{
    m_options = options;
    changed(Repaint::Content);
}

namespace {

double gapAbove(const Panel &panel, bool first)
{
    if (!panel.shape().titleRow)
        return first ? metrics::kTopGap : metrics::kBareGap;
    if (first)
        return metrics::kTitleRow;
    return panel.shape().valueAxis ? metrics::kTitleRow + metrics::kTitleGap : metrics::kTitleRow;
}

} // namespace

/// Shares \p room (at 1 em = 13 px) among the visible panels: what is left over goes to those that stretch; what is
/// missing is taken in proportion, but nobody goes under the minimum.
std::vector<double> PanelStack::heights(double room) const
{
    std::vector<double> preferred;
    std::vector<double> minimum;
    std::vector<double> stretch;
    for (const auto &panel : m_panels) {
        if (!isVisible(panel.get()))
            continue;
        preferred.push_back(m_heights.value(panel.get(), panel->shape().preferred));
        minimum.push_back(std::min(panel->shape().minimum, preferred.back()));
        stretch.push_back(panel->shape().stretch);
    }
    const std::size_t count = preferred.size();
    if (count == 1)
        return {std::max(room, 2.0)};
    double sum = 0.0;
    double stretches = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += preferred[i];
        stretches += stretch[i];
    }
    std::vector<double> heights = preferred;
    if (room >= sum) {
        for (std::size_t i = 0; i < count; ++i)
            heights[i] += (room - sum) * (stretches > 0.0 ? stretch[i] / stretches : preferred[i] / sum);
        return heights;
    }
    // Less than the least: a picture may be as small as one wants. In proportion, whatever becomes of it.
    double least = 0.0;
    for (const double height : minimum)
        least += height;
    if (least > room) {
        for (std::size_t i = 0; i < count; ++i)
            heights[i] = std::max(preferred[i] * room / sum, 2.0);
        return heights;
    }
    std::vector<bool> fixed(count, false);
    for (std::size_t round = 0; round < count; ++round) {
        double free = room;
        double wanted = 0.0;
        for (std::size_t i = 0; i < count; ++i)
            (fixed[i] ? free : wanted) += fixed[i] ? -minimum[i] : preferred[i];
        bool again = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (fixed[i])
                continue;
            heights[i] = wanted > 0.0 ? preferred[i] * std::max(free, 0.0) / wanted : minimum[i];
            if (heights[i] < minimum[i]) {
                heights[i] = minimum[i];
                fixed[i] = true;
                again = true;
            }
        }
        if (!again)
            break;
    }
    return heights;
}

void PanelStack::layout(const QRectF &rect, const Look &look)
{
    const bool restyled = look.theme != m_look.theme || look.font != m_look.font || look.locale != m_look.locale
                          || look.vector != m_look.vector || look.devicePixelRatio != m_look.devicePixelRatio;
    m_rect = rect;
    m_look = look;
    m_slots.clear();
    if (restyled) {
        for (const auto &panel : m_panels) {
            for (const auto &layer : panel->layers())
                layer->restyle();
        }
    }

    const double s = look.scale;
    double fixed = m_options.timeAxis ? metrics::kAxisRow : 0.0;
    const double top = (m_options.title.isEmpty() ? 0.0 : metrics::kPictureTitle)
                       + (m_options.subtitle.isEmpty() ? 0.0 : metrics::kPictureSubtitle);
    fixed += top + (m_options.sourceLine.isEmpty() ? 0.0 : metrics::kSourceLine);
    bool first = true;
    for (const auto &panel : m_panels) {
        if (isVisible(panel.get())) {
            fixed += gapAbove(*panel, first);
            first = false;
        }
    }
    const std::vector<double> areas = heights(rect.height() / s - fixed);

    const double right = rightMargin(look);
    const QRectF bare(rect.left() + m_options.leftMargin * s, 0.0,
                      std::max(rect.width() - m_options.leftMargin * s - right, 10.0), 0.0);
    double y = rect.top() + top * s;
    std::size_t index = 0;
    for (const auto &panel : m_panels) {
        if (!isVisible(panel.get()))
            continue;
        Slot slot;
        slot.panel = panel.get();
        const double gap = gapAbove(*panel, index == 0) * s;
        if (panel->shape().titleRow)
            slot.title = QRectF(rect.left(), y + gap - metrics::kTitleRow * s, rect.width(), metrics::kTitleRow * s);
        const double areaTop = snapped(look, y + gap);
        const double areaBottom = snapped(look, y + gap + areas[index] * s);
        PanelFrame &frame = slot.frame;
        frame.area = QRectF(snapped(look, bare.left()), areaTop, snapped(look, bare.width()), areaBottom - areaTop);
        frame.left = QRectF(QPointF(rect.left(), areaTop), QPointF(frame.area.left(), areaBottom));
        frame.right = QRectF(QPointF(frame.area.right(), areaTop), QPointF(rect.right(), areaBottom));
        frame.fromDay = fromDay();
        frame.toDay = toDay();
        slot.scale = panel->scale(frame.fromDay, frame.toDay, areas[index]);
        frame.lowValue = slot.scale.low;
        frame.highValue = slot.scale.high;
        frame.isLog = slot.scale.isLog;
        frame.look = look;
        m_slots.push_back(slot);
        y += gap + areas[index] * s;
        ++index;
    }
    m_axisRect = m_options.timeAxis ? QRectF(rect.left(), y, rect.width(), metrics::kAxisRow * s) : QRectF();
    m_ticks.clear();
    if (!m_slots.empty()) {
        const PanelFrame &frame = m_slots.front().frame;
        m_ticks = timeTicks(frame.fromDay, frame.toDay, frame.pixelsPerDay() / s, metrics::kTickGap, look.locale);
    }
}

double PanelStack::rightMargin(const Look &look) const
{
    double margin = m_options.rightMargin * look.scale;
    for (const auto &panel : m_panels) {
        if (isVisible(panel.get()))
            margin = std::max(margin, std::min(panel->wantedRightMargin(look), look.px(metrics::kMostRightMargin)));
    }
    return margin;
}

double PanelStack::minimumHeight(const Look &look) const
{
    double height = m_options.timeAxis ? metrics::kAxisRow : 0.0;
    bool first = true;
    for (const auto &panel : m_panels) {
        if (m_hidden.contains(panel.get()))
            continue;
        height += gapAbove(*panel, first) + panel->shape().minimum;
        first = false;
    }
    return height * look.scale;
}

const PanelStack::Slot *PanelStack::slotOf(const Panel *panel) const
{
    for (const Slot &slot : m_slots) {
        if (slot.panel == panel)
            return &slot;
    }
    return nullptr;
}

const PanelFrame &PanelStack::frameOf(const Panel *panel) const
{
    static const PanelFrame nowhere;
    const Slot *slot = slotOf(panel);
    return slot != nullptr ? slot->frame : nowhere;
}

const PanelFrame &PanelStack::timeFrame() const
{
    return m_slots.empty() ? frameOf(nullptr) : m_slots.front().frame;
}

const PanelFrame *PanelStack::timeFrameAt(QPointF position) const
{
    const Slot *slot = slotOf(panelAt(position));
    if (slot == nullptr)
        return nullptr;
    if (slot->panel->shape().time)
        return &slot->frame;
    for (const auto &layer : slot->panel->layers()) {
        if (const PanelFrame *frame = layer->timeFrameAt(position))
            return frame;
    }
    return nullptr;
}

QRectF PanelStack::titleRect(const Panel *panel) const
{
    const Slot *slot = slotOf(panel);
    return slot != nullptr ? slot->title : QRectF();
}

Panel *PanelStack::panelAt(QPointF position) const
{
    for (const auto &panel : m_panels) {
        const Slot *slot = slotOf(panel.get());
        if (slot == nullptr)
            continue;
        const QRectF all = slot->frame.left.united(slot->frame.right).united(slot->title);
        if (all.contains(position))
            return panel.get();
    }
    return nullptr;
}

Hit PanelStack::hit(QPointF position) const
{
    if (m_axisRect.contains(position)) {
        Hit axis;
        axis.kind = Hit::Kind::Axis;
        return axis;
    }
    const Panel *panel = panelAt(position);
    const Slot *slot = slotOf(panel);
    if (slot == nullptr)
        return {};
    if (slot->title.contains(position) && !slot->frame.area.contains(position)) {
        Hit title;
        title.kind = Hit::Kind::Title;
        title.part = panel->id();
        return title;
    }
    const auto &layers = panel->layers();
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        Hit hit = (*layer)->hit(position, slot->frame);
        if (!hit.isEmpty())
            return hit;
    }
    const PanelFrame &frame = slot->frame;
    if (m_options.markers && panel->shape().valueAxis && panel->shape().time) {
        for (const TimeMarker &marker : m_markers) {
            if (std::abs(frame.xOf(marker.day) - position.x()) <= frame.px(4.0) && frame.area.contains(position)) {
                Hit hit;
                hit.kind = Hit::Kind::Marker;
                hit.type = marker.type;
                hit.id = marker.id;
                hit.day = marker.day;
                hit.text = marker.label + QLatin1Char('\n') + longDate(dateOf(marker.day), m_look.locale);
                return hit;
            }
        }
    }
    if (!frame.area.contains(position))
        return {};
    Hit plot;
    plot.kind = Hit::Kind::Plot;
    plot.part = panel->id();
    if (panel->shape().time)
        plot.day = frame.dayAt(position.x());
    return plot;
}

QList<Hit> PanelStack::stops() const
{
    QList<Hit> stops;
    for (const Slot &slot : m_slots) {
        for (const auto &layer : slot.panel->layers())
            layer->stops(slot.frame, stops);
    }
    stops.removeIf([](const Hit &hit) { return !hit.day.has_value(); });
    std::stable_sort(stops.begin(), stops.end(), [](const Hit &a, const Hit &b) { return *a.day < *b.day; });
    return stops;
}

QString PanelStack::readoutText(double day) const
{
    QStringList text{longDate(dateOf(day), m_look.locale)};
    for (const Slot &slot : m_slots) {
        QList<ReadoutLine> lines;
        for (const auto &layer : slot.panel->layers())
            layer->readout(slot.frame, day, lines);
        for (const ReadoutLine &line : lines)
            text.append(line.value.isEmpty() ? line.label : line.label + QLatin1Char(' ') + line.value);
    }
    return text.join(QStringLiteral("; "));
}

QString PanelStack::spokenName() const
{
    QStringList titles;
    for (const Slot &slot : m_slots)
        titles.append(slot.panel->title());
    //: %1 titles of charts, %2 and %3 dates
    return QCoreApplication::translate("PanelStack", "%1, %2 to %3")
        .arg(titles.join(QStringLiteral(", ")), longDate(dateOf(fromDay()), m_look.locale),
             longDate(dateOf(toDay()), m_look.locale));
}

void PanelStack::setSelection(model::EntityType type, const model::Id &id)
{
    for (const auto &panel : m_panels) {
        for (const auto &layer : panel->layers())
            layer->setSelection(type, id);
    }
    for (TimeMarker &marker : m_markers)
        marker.selected = marker.type == type && marker.id == id;
    changed(Repaint::Content);
}

void PanelStack::setHovered(const Hit &hit)
{
    for (const auto &panel : m_panels) {
        for (const auto &layer : panel->layers())
            layer->setHovered(hit);
    }
}

void PanelStack::setFocused(const Hit &hit)
{
    m_focused = hit;
    for (const auto &panel : m_panels) {
        for (const auto &layer : panel->layers())
            layer->setFocused(hit);
    }
    changed(Repaint::Overlay);
}

} // namespace penstock::plot
