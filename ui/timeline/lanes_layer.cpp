// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the lanes show and answer. Pointer and keys are in lanes_layer_input.cpp.
#include "ui/timeline/lanes_layer.h"

#include "ui/timeline/lane_overlay.h"
#include "ui/timeline/supply_windows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock::timeline {

using model::EntityType;
using model::Id;
using plot::Hit;
using plot::PanelFrame;

namespace {

constexpr int kFrameMilliseconds = 16;
constexpr double kRightMargin = 66.0;

bool sameView(const PanelFrame &a, const PanelFrame &b)
{
    return a.area == b.area && a.fromDay == b.fromDay && a.toDay == b.toDay && a.right == b.right && a.left == b.left
           && a.look.scale == b.look.scale && a.look.theme == b.look.theme && a.look.locale == b.look.locale
           && a.look.font == b.look.font && a.look.vector == b.look.vector
           && a.look.devicePixelRatio == b.look.devicePixelRatio;
}

} // namespace

LanesLayer::LanesLayer(plot::TimeAxis &axis)
    : m_axis(axis)
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setInterval(kFrameMilliseconds);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_frameTimer, &QTimer::timeout, &m_frameTimer, [this] {
        if (std::exchange(m_isBehind, false))
            followPointer();
    });
    m_panTimer.setInterval(kFrameMilliseconds);
    QObject::connect(&m_panTimer, &QTimer::timeout, &m_panTimer, [this] { panAtEdge(); });
}

LanesLayer::LanesLayer(plot::TimeAxis &axis, document::ProjectDocument &document, compute::RunScheduler &scheduler)
    : LanesLayer(axis)
{
    m_document = &document;
    m_scheduler = &scheduler;
}

LanesLayer::~LanesLayer()
{
    endDrag();
}

void LanesLayer::show(const model::Project &resolved, const analysis::ScenarioRunPtr &run)
{
    const bool otherScenario = m_run == nullptr || run == nullptr || m_run->scenario != run->scenario;
    m_project = resolved;
    m_run = run;
    if (otherScenario && m_drag == nullptr)
        m_hints.clear();
    dataChanged();
}

void LanesLayer::retranslate()
{
    dataChanged();
}

void LanesLayer::restyle()
{
    m_layoutStale = true;
}

void LanesLayer::dataChanged()
{
    m_modelStale = true;
    changed();
}

void LanesLayer::ensureModel(const PanelFrame &frame) const
{
    if (!m_modelStale && frame.look.locale == m_frame.look.locale)
        return;
    LaneModel model = buildLanes(m_project, m_run.get(), {m_selectedType, m_selectedId, frame.look.locale});
    // Lanes are kept as long as the same things are in them.
    const bool sameItems = model.items.size() == m_model.items.size()
                           && std::all_of(model.items.begin(), model.items.end(), [this](const LaneItem &item) {
                                  return m_hints.contains(LaneLayout::keyOf(item));
                              });
    if (!sameItems && m_drag == nullptr)
        m_hints.clear();
    m_model = std::move(model);
    m_modelStale = false;
    m_layoutStale = true;
}

void LanesLayer::ensureLayout(const PanelFrame &frame) const
{
    ensureModel(frame);
    const bool same = sameView(frame, m_frame);
    if (!m_layoutStale && same)
        return;
    if (!same && m_drag == nullptr)
        m_hints.clear();
    LaneState state;
    state.selectedType = m_selectedType;
    state.selectedId = m_selectedId;
    state.firstPolicyLane = static_cast<int>(m_policyScroll);
    state.firstBodyLane = static_cast<int>(m_bodyScroll);
    state.dragged = m_drag != nullptr ? m_drag->part().id : Id();
    state.scrolls = m_document != nullptr;
    state.hints = m_hints;
    m_layout = LaneLayout(m_model, frame, state);
    m_hints = m_layout.lanes();
    m_frame = frame;
    m_layoutStale = false;
}

const LaneModel &LanesLayer::lanes(const PanelFrame &frame) const
{
    ensureModel(frame);
    return m_model;
}

const LaneLayout &LanesLayer::layout(const PanelFrame &frame) const
{
    ensureLayout(frame);
    return m_layout;
}

double LanesLayer::heightFor(const plot::Look &look, double width, int policyLanes) const
{
    PanelFrame frame;
    frame.area = QRectF(0.0, 0.0, width, look.px(metrics::kLane));
    frame.right = QRectF(width, 0.0, look.px(kRightMargin), frame.area.height());
    frame.fromDay = m_axis.from();
    frame.toDay = m_axis.to();
    frame.look = look;
    const LaneModel model = buildLanes(m_project, m_run.get(), {m_selectedType, m_selectedId, look.locale});
    return LaneLayout(model, frame, {}).wantedHeight(policyLanes);
}

void LanesLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    ensureLayout(frame);
    LaneMarks marks;
    marks.editable = m_document != nullptr;
    marks.hoveredType = m_hovered.type;
    marks.hoveredId = m_hovered.id;
    paintLanes(painter, m_model, m_layout, marks);
}

void LanesLayer::paintOverlay(QPainter &painter, const PanelFrame &frame)
{
    ensureLayout(frame);
    if (m_guideDay)
        paintGuide(painter, frame, *m_guideDay);
    if (!m_focused.isEmpty()) {
        const qsizetype index = m_layout.placeOf(m_focused.type, m_focused.id);
        if (index >= 0) {
            const PlacedItem &place = m_layout.items()[static_cast<std::size_t>(index)];
            const LaneItem &item = m_model.items[place.index];
            QRectF ring;
            for (const LaneHandle &handle : item.handles) {
                if (m_focused.kind == Hit::Kind::Handle && handle.part == m_focused.part && handle.id == m_focused.id)
                    ring = m_layout.handleRect(place, handle);
            }
            if (ring.isEmpty()) {
                ring = QRectF(QPointF(place.left, place.strip.top() + 2.0),
                              QPointF(place.right, place.strip.bottom() - 2.0));
                if (place.beyond || item.glyph == Glyph::Diamond)
                    ring = ring.united(place.label.rect.adjusted(-2.0, 2.0, 2.0, -2.0));
            }
            paintFocus(painter, frame, ring);
        }
    }
    if (m_drag != nullptr)
        paintReadout(painter, frame, m_pointer.position, m_drag->readout(frame.look.locale));
}

QList<Id> LanesLayer::suppliesAt(const LaneItem &item, double day) const
{
    QList<const model::Supply *> found;
    for (const Id &id : item.members) {
        const auto *supply = static_cast<const model::Supply *>(model::find(m_project, EntityType::Supply, id));
        if (supply == nullptr)
            continue;
        const Interval span = spanOf(m_project, *supply);
        const double slack = span.from == span.to ? m_frame.px(4.0) / std::max(m_frame.pixelsPerDay(), 1e-9) : 0.0;
        if (day >= span.from - slack && day < span.to + slack)
            found.append(supply);
    }
    std::stable_sort(found.begin(), found.end(), [](const model::Supply *a, const model::Supply *b) {
        return a->unitsPerMonth > b->unitsPerMonth;
    });
    QList<Id> ids;
    for (const model::Supply *supply : found)
        ids.append(supply->id);
    return ids;
}

/// The selected one where it flows, else the largest.
Id LanesLayer::supplyAt(const LaneItem &item, double day) const
{
    const QList<Id> ids = suppliesAt(item, day);
    if (m_selectedType == EntityType::Supply && ids.contains(m_selectedId))
        return m_selectedId;
    return ids.isEmpty() ? item.members.value(0) : ids.first();
}

Id LanesLayer::nextSupply(const Id &supply, double day) const
{
    const LaneItem *item = m_model.find(EntityType::Supply, supply);
    if (item == nullptr)
        return supply;
    const QList<Id> ids = suppliesAt(*item, day);
    return ids.isEmpty() ? supply : ids[(ids.indexOf(supply) + 1) % ids.size()];
}

Hit LanesLayer::hitOf(const LaneHit &found, double day) const
{
    const LaneItem &item = m_model.items[m_layout.items()[static_cast<std::size_t>(found.item)].index];
    Hit hit;
    if (found.handle >= 0) {
        const LaneHandle &handle = item.handles[found.handle];
        hit.kind = Hit::Kind::Handle;
        hit.type = handle.type;
        hit.id = handle.id;
        hit.part = handle.part;
        hit.day = handle.day;
        hit.text = handle.text;
        return hit;
    }
    hit.kind = Hit::Kind::Lane;
    hit.type = item.type;
    hit.id = item.id;
    hit.day = day;
    hit.text = item.text;
    if (item.row == LaneRow::Supply) {
        hit.type = EntityType::Supply;
        hit.id = supplyAt(item, day);
    }
    if (found.span >= 0 && !item.spans[found.span].text.isEmpty())
        hit.text = item.spans[found.span].text;
    return hit;
}

Hit LanesLayer::hit(QPointF position, const PanelFrame &frame) const
{
    ensureLayout(frame);
    const LaneHit found = m_layout.hit(position);
    return found.isEmpty() ? Hit{} : hitOf(found, frame.dayAt(position.x()));
}

void LanesLayer::stops(const PanelFrame &frame, QList<Hit> &stops) const
{
    ensureLayout(frame);
    for (const LaneItem &item : m_model.items) {
        for (const LaneHandle &handle : item.handles) {
            Hit hit;
            hit.kind = Hit::Kind::Handle;
            hit.type = handle.type;
            hit.id = handle.id;
            hit.part = handle.part;
            hit.day = handle.day;
            // The event itself is spoken with the date by which it is known.
            hit.text = handle.part == QLatin1String("effective") || handle.part == QLatin1String("planned")
                           ? item.text
                           : handle.text;
            stops.append(hit);
        }
        if (!item.handles.isEmpty() || item.members.isEmpty())
            continue;
        Hit hit;
        hit.kind = Hit::Kind::Lane;
        hit.type = EntityType::Supply;
        hit.id = item.members.first();
        hit.day = std::clamp(item.extent.from, m_model.horizon.from, m_model.horizon.to);
        hit.text = item.text;
        stops.append(hit);
    }
}

void LanesLayer::setSelection(EntityType type, const Id &id)
{
    if (type == m_selectedType && id == m_selectedId)
        return;
    m_selectedType = type;
    m_selectedId = id;
    dataChanged();
    scrollTo(type, id);
}

void LanesLayer::setHovered(const Hit &hit)
{
    if (hit == m_hovered)
        return;
    const bool redraw = hit.id != m_hovered.id || hit.type != m_hovered.type;
    m_hovered = hit;
    if (redraw)
        changed();
}

void LanesLayer::setFocused(const Hit &hit)
{
    if (hit.sameAs(m_focused))
        return;
    m_focused = hit;
    scrollTo(hit.type, hit.id);
    changed(plot::Repaint::Overlay);
}

/// Scrolls the lanes just so far that an entity is in sight.
void LanesLayer::scrollTo(EntityType type, const Id &id)
{
    if (id.isEmpty() || m_frame.area.isEmpty())
        return;
    ensureLayout(m_frame);
    if (m_layout.placeOf(type, id) >= 0)
        return;
    const LaneItem *item = m_model.find(type, id);
    if (item == nullptr)
        return;
    const int lane = m_layout.lanes().value(LaneLayout::keyOf(*item), 0);
    if (item->row == LaneRow::Policy) {
        const int visible = m_layout.visiblePolicyLanes();
        m_policyScroll = lane < m_layout.firstPolicyLane() ? lane : std::max(0, lane - visible + 1);
    } else {
        int before = 0;
        QHash<int, int> lanes; // of each row
        for (const LaneItem &other : m_model.items) {
            int &count = lanes[static_cast<int>(other.row)];
            count = std::max(count, m_layout.lanes().value(LaneLayout::keyOf(other), 0) + 1);
        }
        for (int row = 1; row < static_cast<int>(item->row); ++row)
            before += lanes.value(row);
        const int visible = std::max(m_layout.visibleBodyLanes(), 1);
        m_bodyScroll =
            before + lane < m_layout.firstBodyLane() ? before + lane : std::max(0, before + lane - visible + 1);
    }
    m_layoutStale = true;
    changed();
}

} // namespace penstock::timeline
