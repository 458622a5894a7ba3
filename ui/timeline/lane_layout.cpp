// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include "ui/plot/draw.h"
#include "ui/timeline/lane_packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace penstock::timeline {

using model::EntityType;
using plot::TextSize;

namespace {

constexpr double kNowhere = std::numeric_limits<double>::infinity();
constexpr double kLeastLabel = 40.0; ///< below this an elided name says nothing

bool isBar(const LaneItem &item)
{
    return item.row == LaneRow::Policy && item.glyph != Glyph::Diamond;
}

} // namespace

/// An item with all the ways in which it could lie in a lane.
struct LaneLayout::Candidate {
    struct Way {
        PlacedLabel label;
        PlacedLabel before;
    };
    PlacedItem place;
    std::vector<Way> ways;
    Extent bar; ///< without labels

    void add(PlacedLabel label, PlacedLabel before = {}) { ways.push_back({std::move(label), std::move(before)}); }
    [[nodiscard]] Packable packable() const
    {
        Packable packable;
        for (const Way &way : ways) {
            Extent extent = bar;
            for (const PlacedLabel *label : {&way.label, &way.before}) {
                if (label->place != LabelPlace::None) {
                    extent.left = std::min(extent.left, label->rect.left());
                    extent.right = std::max(extent.right, label->rect.right());
                }
            }
            packable.ways.push_back(extent);
        }
        return packable;
    }
};

QString LaneLayout::keyOf(const LaneItem &item)
{
    return QString::number(static_cast<int>(item.type)) + QLatin1Char('/') + item.id;
}

bool LaneLayout::isSelected(const LaneItem &item) const
{
    if (m_state.selectedId.isEmpty())
        return false;
    return (item.type == m_state.selectedType && item.id == m_state.selectedId)
           || (m_state.selectedType == EntityType::Supply && item.members.contains(m_state.selectedId));
}

LaneLayout::LaneLayout(const LaneModel &model, const plot::PanelFrame &frame, const LaneState &state)
    : m_model(&model)
    , m_frame(frame)
    , m_state(state)
{
    std::vector<Candidate> all;
    for (int row = 0; row < kLaneRowCount; ++row) {
        std::vector<Candidate> candidates;
        for (qsizetype i = 0; i < model.items.size(); ++i) {
            if (static_cast<int>(model.items[i].row) == row)
                candidates.push_back(candidate(model, i));
        }
        packRow(model, static_cast<LaneRow>(row), candidates);
        std::move(candidates.begin(), candidates.end(), std::back_inserter(all));
    }
    stack(model, std::move(all));
}

LaneLayout::Candidate LaneLayout::candidate(const LaneModel &model, qsizetype index) const
{
    const LaneItem &item = model.items[index];
    const QRectF &area = m_frame.area;
    Candidate candidate;
    PlacedItem &place = candidate.place;
    place.index = index;
    const bool bold = isSelected(item);
    place.beyond = item.row != LaneRow::Supply
                   && (item.extent.to < m_frame.fromDay || item.extent.from > m_frame.toDay
                       || (item.extent.to == m_frame.fromDay && item.extent.from < item.extent.to));
    place.cutLeft = item.extent.from < m_frame.fromDay;
    // What never ends is not cut at the end of the horizon: there is nothing beyond it.
    place.cutRight =
        item.extent.to > m_frame.toDay && !(std::isinf(item.extent.to) && m_frame.toDay >= model.horizon.to);
    const auto xOf = [&](double day) {
        return std::clamp(m_frame.xOf(std::clamp(day, m_frame.fromDay - 1.0, m_frame.toDay + 1.0)), area.left(),
                          area.right());
    };
    place.left = xOf(item.extent.from);
    place.right = std::max(place.left, xOf(item.extent.to));
    candidate.bar = {place.left, place.right};
    if (place.beyond) {
        placeBeyond(candidate, item, bold);
        return candidate;
    }
    if (item.glyph == Glyph::Diamond && item.row == LaneRow::Policy) {
        const double half = m_frame.px(7.0);
        const double x = xOf(item.glyphDay);
        candidate.bar = {std::min(place.left, x - half), std::max(place.right, x + half)};
    } else if (bold && item.row == LaneRow::Policy) {
        const double half = m_frame.px(metrics::kHandleWidth / 2.0);
        candidate.bar = {place.left - half, place.right + half};
    }
    switch (item.row) {
    case LaneRow::Policy: placeBeside(candidate, item, bold); break;
    case LaneRow::Release: placeRelease(candidate, item, bold); break;
    case LaneRow::Migration: placeMigration(candidate, item, bold); break;
    case LaneRow::Supply: candidate.add({}); break;
    }
    return candidate;
}

/// Inside the bar where the name fits, else right of it, else left, else cut short on the side with more room.
void LaneLayout::placeBeside(Candidate &candidate, const LaneItem &item, bool bold) const
{
    const plot::Look &look = m_frame.look;
    const QRectF &area = m_frame.area;
    const double pad = m_frame.px(metrics::kPad);
    if (isBar(item)) {
        const double start = std::clamp(m_frame.xOf(std::max(item.glyphDay, m_frame.fromDay)), candidate.place.left,
                                        candidate.place.right);
        const double from = start + m_frame.px(metrics::kGlyph) + pad;
        const double whole = plot::textWidth(look, item.label, TextSize::Small, bold);
        if (candidate.place.right - from >= whole + pad) {
            candidate.add({LabelPlace::Inside, item.label, QRectF(from, 0.0, whole, 0.0)});
            return;
        }
        if (candidate.place.right - from >= area.width() * 0.4) { // even then a long name is better cut inside
            const QString cut =
                plot::elided(look, item.label, TextSize::Small, bold, candidate.place.right - from - pad);
            candidate.add(
                {LabelPlace::Inside, cut, QRectF(from, 0.0, plot::textWidth(look, cut, TextSize::Small, bold), 0.0)});
            return;
        }
    }
    const QString text = plot::elided(look, item.label, TextSize::Small, bold, area.width() * 0.4);
    const double width = plot::textWidth(look, text, TextSize::Small, bold);
    const double right = candidate.bar.right + pad;
    const double left = candidate.bar.left - pad;
    if (area.right() - right >= width)
        candidate.add({LabelPlace::Right, text, QRectF(right, 0.0, width, 0.0)});
    if (left - area.left() >= width)
        candidate.add({LabelPlace::Left, text, QRectF(left - width, 0.0, width, 0.0)});
    if (!candidate.ways.empty())
        return;
    const bool onRight = area.right() - right >= left - area.left();
    const double room = onRight ? area.right() - right : left - area.left();
    if (room < m_frame.px(kLeastLabel)) {
        candidate.add({});
        return;
    }
    const QString cut = plot::elided(look, item.label, TextSize::Small, bold, room);
    const double cutWidth = plot::textWidth(look, cut, TextSize::Small, bold);
    candidate.add({onRight ? LabelPlace::Right : LabelPlace::Left, cut,
                   QRectF(onRight ? right : left - cutWidth, 0.0, cutWidth, 0.0)});
}

/// The name stands right of the flag, "planned" left of the walls; near the right edge the name goes to the left.
void LaneLayout::placeRelease(Candidate &candidate, const LaneItem &item, bool) const
{
    const plot::Look &look = m_frame.look;
    const QRectF &area = m_frame.area;
    const double pad = m_frame.px(metrics::kPad);
    const bool flag = item.glyph == Glyph::Flag && !candidate.place.cutRight;
    if (flag)
        candidate.bar.right = candidate.place.right + m_frame.px(metrics::kFlag);
    const QString text = plot::elided(look, item.label, TextSize::Small, true, area.width() * 0.4);
    const double width = plot::textWidth(look, text, TextSize::Small, true);
    const double beforeWidth = plot::textWidth(look, item.labelBefore, TextSize::Small, false);
    PlacedLabel before;
    if (!item.labelBefore.isEmpty() && candidate.bar.left - pad - beforeWidth >= area.left())
        before = {LabelPlace::Left, item.labelBefore,
                  QRectF(candidate.bar.left - pad - beforeWidth, 0.0, beforeWidth, 0.0)};
    const double right = candidate.bar.right + pad;
    if (text.isEmpty())
        candidate.add({}, before);
    else if (m_frame.right.right() - pad - right >= width)
        candidate.add({LabelPlace::Right, text, QRectF(right, 0.0, width, 0.0)}, before);
    else if (candidate.bar.left - pad - width >= area.left())
        candidate.add({LabelPlace::Left, text, QRectF(candidate.bar.left - pad - width, 0.0, width, 0.0)});
    else
        candidate.add({}, before);
}

/// In the flat part after the ramp where the band is full, else at the right.
void LaneLayout::placeMigration(Candidate &candidate, const LaneItem &item, bool bold) const
{
    if (!item.enabled) {
        placeBeside(candidate, item, bold);
        return;
    }
    const plot::Look &look = m_frame.look;
    const double pad = m_frame.px(metrics::kPad);
    const double room = candidate.place.right - candidate.place.left - 2.0 * pad;
    if (room < m_frame.px(kLeastLabel)) {
        candidate.add({});
        return;
    }
    const QString text = plot::elided(look, item.label, TextSize::Small, bold, room);
    const double width = plot::textWidth(look, text, TextSize::Small, bold);
    const double flat = std::clamp(m_frame.xOf(std::clamp(item.ramp.to, m_frame.fromDay, m_frame.toDay)),
                                   candidate.place.left, candidate.place.right);
    double x = candidate.place.right - pad - width;
    if (candidate.place.right - flat >= width + 2.0 * pad)
        x = (flat + candidate.place.right - width) / 2.0;
    candidate.add({LabelPlace::Inside, text, QRectF(x, 0.0, width, 0.0)});
}

/// Out of sight: a tip at the edge with the name, so that what shaped the scene is not forgotten.
void LaneLayout::placeBeyond(Candidate &candidate, const LaneItem &item, bool bold) const
{
    const plot::Look &look = m_frame.look;
    const QRectF &area = m_frame.area;
    const double tip = m_frame.px(metrics::kTip + metrics::kPad);
    const QString text = plot::elided(look, item.label, TextSize::Small, bold, area.width() * 0.3);
    const double width = plot::textWidth(look, text, TextSize::Small, bold);
    const bool before = item.extent.from < m_frame.fromDay;
    const double x = before ? area.left() + tip : area.right() - tip - width;
    candidate.place.left = candidate.place.right = before ? area.left() : area.right();
    candidate.place.cutLeft = before;
    candidate.place.cutRight = !before;
    candidate.bar = {candidate.place.left, candidate.place.right};
    candidate.add({before ? LabelPlace::Right : LabelPlace::Left, text, QRectF(x, 0.0, width, 0.0)});
}

void LaneLayout::packRow(const LaneModel &model, LaneRow row, std::vector<Candidate> &candidates) const
{
    // What is out of sight comes last and fills gaps.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.place.beyond < b.place.beyond; });
    std::vector<Packable> items;
    std::vector<std::size_t> order;
    int lane = 0;
    for (const bool thin : {false, true}) { // a thin lane is not shared with others
        items.clear();
        order.clear();
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const LaneItem &item = model.items[candidates[i].place.index];
            if (item.thin != thin)
                continue;
            Packable packable = candidates[i].packable();
            if (thin || row == LaneRow::Migration) // its name stands in the margin, or the band fills the lane
                packable.ways = {{-kNowhere, kNowhere}};
            const int hint = m_state.hints.value(keyOf(item), -1);
            packable.hint = hint >= lane ? hint - lane : -1;
            packable.first = !m_state.dragged.isEmpty() && packable.hint >= 0
                             && (item.id == m_state.dragged || item.members.contains(m_state.dragged));
            items.push_back(std::move(packable));
            order.push_back(i);
        }
        const std::vector<Packed> places = packed(items, m_frame.px(6.0));
        for (std::size_t i = 0; i < places.size(); ++i) {
            Candidate &candidate = candidates[order[i]];
            candidate.place.lane = places[i].lane + lane;
            const std::size_t way = std::min(places[i].way, candidate.ways.size() - 1);
            candidate.place.label = candidate.ways[way].label;
            candidate.place.before = candidate.ways[way].before;
        }
        lane += laneCount(places);
    }
}

/// Rows from the top.
void LaneLayout::stack(const LaneModel &model, std::vector<Candidate> candidates)
{
    const double lane = m_frame.px(metrics::kLane);
    LaneHeights heights;
    heights.lane = lane;
    heights.policyLanes = 1; // the row of policy is there even without events
    for (const Candidate &candidate : candidates) {
        const LaneItem &item = model.items[candidate.place.index];
        const auto number = static_cast<std::size_t>(candidate.place.lane);
        m_lanes.insert(keyOf(item), candidate.place.lane);
        if (item.row == LaneRow::Policy) {
            heights.policyLanes = std::max(heights.policyLanes, candidate.place.lane + 1);
            continue;
        }
        std::vector<double> &row = heights.body[static_cast<std::size_t>(item.row) - 1];
        row.resize(std::max(row.size(), number + 1), lane);
        if (item.thin)
            row[number] = m_frame.px(metrics::kThinLane);
    }
    m_policyLanes = heights.policyLanes;
    m_bodyHeight = 0.0;
    for (const std::vector<double> &row : heights.body)
        m_bodyHeight = std::accumulate(row.begin(), row.end(), m_bodyHeight);

    const double room = m_frame.area.height() + 0.5;
    m_room = m_state.scrolls ? scrolledRoom(heights, room, m_state.firstPolicyLane, m_state.firstBodyLane)
                             : sharedRoom(heights, room);
    const QRectF &area = m_frame.area;
    double y = area.top();
    const auto strip = [&](double height, bool visible) {
        const QRectF rect(area.left(), y, area.width(), visible ? height : 0.0);
        y += rect.height();
        return rect;
    };
    std::array<std::vector<QRectF>, kLaneRowCount> strips;
    for (int i = 0; i < m_policyLanes; ++i)
        strips[0].push_back(strip(lane, i >= m_room.firstPolicy && i < m_room.firstPolicy + m_room.visiblePolicy));
    m_rows[0] = QRectF(area.left(), area.top(), area.width(), y - area.top());
    std::size_t number = 0;
    for (std::size_t row = 1; row < kLaneRowCount; ++row) {
        for (const double height : heights.body[row - 1])
            strips[row].push_back(strip(height, m_room.body[number++]));
    }
    for (Candidate &candidate : candidates) {
        const auto row = static_cast<std::size_t>(model.items[candidate.place.index].row);
        const QRectF &rect = strips[row][static_cast<std::size_t>(candidate.place.lane)];
        if (rect.height() <= 0.0)
            continue;
        if (row != 0)
            m_rows[row] = m_rows[row].isNull() ? rect : m_rows[row].united(rect);
        PlacedItem place = std::move(candidate.place);
        place.strip = rect;
        for (PlacedLabel *label : {&place.label, &place.before}) {
            label->rect.moveTop(rect.top());
            label->rect.setHeight(rect.height());
        }
        m_items.push_back(std::move(place));
    }
}

double LaneLayout::wantedHeight(int policyLanes) const
{
    return m_bodyHeight / m_frame.look.scale + std::min(m_policyLanes, policyLanes) * metrics::kLane;
}

qsizetype LaneLayout::placeOf(EntityType type, const model::Id &id) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const LaneItem &item = m_model->items[m_items[i].index];
        if ((item.type == type && item.id == id) || (type == EntityType::Supply && item.members.contains(id)))
            return static_cast<qsizetype>(i);
    }
    return -1;
}

QRectF LaneLayout::handleRect(const PlacedItem &item, const LaneHandle &handle) const
{
    if (item.beyond || handle.day < m_frame.fromDay || handle.day > m_frame.toDay)
        return {};
    const double width = m_frame.px(metrics::kHandleWidth);
    const double height = std::min(m_frame.px(metrics::kLane), item.strip.height() + m_frame.px(4.0));
    return QRectF(m_frame.xOf(handle.day) - width / 2.0, item.strip.center().y() - height / 2.0, width, height);
}

qsizetype LaneLayout::handleAt(const PlacedItem &place, QPointF position) const
{
    const LaneItem &item = m_model->items[place.index];
    const bool selected = isSelected(item);
    const double reach = m_frame.px(selected ? metrics::kHandleReach : 5.0);
    const double reachUp = std::max(selected ? reach : 0.0, place.strip.height() / 2.0);
    if (std::abs(position.y() - place.strip.center().y()) > reachUp)
        return -1;
    qsizetype nearest = -1;
    double distance = reach;
    for (qsizetype i = 0; i < item.handles.size(); ++i) {
        const QRectF rect = handleRect(place, item.handles[i]);
        if (rect.isEmpty())
            continue;
        const double x = rect.center().x();
        const double away = std::abs(position.x() - x);
        // Of two on one day the later one is meant right of it, the earlier one left of it.
        const bool nearer = nearest < 0 ? away <= distance : away < distance || (away == distance && position.x() >= x);
        if (!nearer)
            continue;
        // Between two close ones a third of the room stays free to move the whole.
        bool free = false;
        for (const LaneHandle &other : item.handles) {
            const double otherX = m_frame.xOf(std::clamp(other.day, m_frame.fromDay, m_frame.toDay));
            const bool between = (position.x() - x) * (otherX - x) > 0.0 && std::abs(otherX - x) > away;
            free = free || (between && away > std::abs(otherX - x) / 3.0);
        }
        if (!free) {
            nearest = i;
            distance = away;
        }
    }
    return nearest;
}

LaneHit LaneLayout::hit(QPointF position) const
{
    LaneHit hit;
    // A handle of the selected one reaches over its lane.
    for (const bool selected : {true, false}) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const PlacedItem &place = m_items[i];
            if (isSelected(m_model->items[place.index]) != selected)
                continue;
            const qsizetype handle = handleAt(place, position);
            if (handle >= 0)
                return {static_cast<qsizetype>(i), -1, handle};
        }
    }
    double smallest = kNowhere;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const PlacedItem &place = m_items[i];
        const LaneItem &item = m_model->items[place.index];
        if (position.y() < place.strip.top() || position.y() >= place.strip.bottom())
            continue;
        double left = place.left - m_frame.px(2.0);
        double right = place.right + m_frame.px(item.glyph == Glyph::Flag ? metrics::kFlag : 2.0);
        if (item.glyph == Glyph::Diamond) {
            left -= m_frame.px(6.0);
            right += m_frame.px(6.0);
        }
        for (const PlacedLabel *label : {&place.label, &place.before}) {
            if (label->place != LabelPlace::None) {
                left = std::min(left, label->rect.left());
                right = std::max(right, label->rect.right());
            }
        }
        if (position.x() < left || position.x() > right || right - left >= smallest)
            continue;
        smallest = right - left;
        hit = {static_cast<qsizetype>(i), -1, -1};
        const double day = m_frame.dayAt(position.x());
        for (qsizetype span = 0; span < item.spans.size(); ++span) {
            if (item.spans[span].kind != LaneSpan::Kind::Chosen && item.spans[span].span.from <= day
                && day < item.spans[span].span.to)
                hit.span = span;
        }
        const bool nothingThere =
            item.row == LaneRow::Supply && hit.span < 0 && item.lots.isEmpty() && item.heldLots.isEmpty();
        if (nothingThere)
            hit = {};
    }
    return hit;
}

} // namespace penstock::timeline
