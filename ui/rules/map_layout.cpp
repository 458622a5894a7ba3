// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/map_layout.h"

#include "ui/plot/draw.h"

#include <algorithm>
#include <cmath>

namespace penstock::rules {

using model::RuleAttribute;

namespace {

constexpr double kTop = 8.0;
constexpr double kLeft = 58.0;
constexpr double kRight = 24.0;
constexpr double kStrip = 42.0;
constexpr double kAxis = 46.0; // tick labels and title
constexpr double kLegend = 26.0;

bool hasPlace(const ChipOutcome &chip)
{
    return chip.rating.tpp > 0.0;
}

/// What a clause without upper bound covers on its right need not be drawn twice: tiers end where the ban begins.
QRectF cutByOthers(const MapLayout &layout, qsizetype of)
{
    QRectF rect = layout.rects.at(of);
    for (qsizetype i = 0; i < layout.rects.size(); ++i) {
        const ClauseRegion &other = layout.regions.at(i);
        const QRectF &cover = layout.rects.at(i);
        const bool isWhole = i != of && other.isOpenAbove && !other.isImpossible && other.otherBounds.isEmpty();
        const bool covers = cover.top() <= rect.top() && cover.bottom() >= rect.bottom()
                            && cover.right() >= rect.right() && cover.left() > rect.left() + 1.0
                            && cover.left() < rect.right();
        if (isWhole && covers) {
            rect.setRight(cover.left());
        }
    }
    return rect;
}

/// Chips at one place lie beside each other, a little off.
void spread(QList<QPointF> &places, const QList<ChipOutcome> &chips, double step)
{
    const QList<QPointF> exact = places;
    for (qsizetype i = 0; i < places.size(); ++i) {
        int before = 0;
        for (qsizetype j = 0; j < i && !chips.at(i).isLibrary; ++j) {
            const QPointF off = exact.at(j) - exact.at(i);
            before += !chips.at(j).isLibrary && std::hypot(off.x(), off.y()) < step ? 1 : 0;
        }
        places[i] += QPointF(-step, step * 0.6) * before;
    }
}

/// The edges of regions on which a threshold is seen, as spans along the other axis.
std::pair<double, double> spanOf(const MapLayout &layout, const Threshold &threshold)
{
    const bool upright = threshold.attribute == RuleAttribute::Tpp;
    double from = upright ? layout.area.bottom() : layout.area.right();
    double to = upright ? layout.area.top() : layout.area.left();
    for (const Threshold::Place &place : threshold.places) {
        const QRectF &rect = layout.rects.at(place.clause);
        if (layout.regions.at(place.clause).isImpossible) {
            continue;
        }
        from = std::min(from, upright ? rect.top() : rect.left());
        to = std::max(to, upright ? rect.bottom() : rect.right());
    }
    if (from >= to) {
        return upright ? std::pair(layout.area.top(), layout.area.bottom())
                       : std::pair(layout.area.left(), layout.area.right());
    }
    return {from, to};
}

/// In the middle of its edge, or elsewhere on it where another handle or a chip is in the way.
QPointF placeOf(const MapLayout &layout, const MapLayout::Handle &handle, const plot::Look &look)
{
    const double room = look.px(26.0);
    QPointF best = (handle.from + handle.to) / 2.0;
    double bestFree = -1.0;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9}) {
        const QPointF at = handle.from + (handle.to - handle.from) * share;
        double free = room;
        const auto keepOff = [&free, &at](const QPointF &other) {
            free = std::min(free, std::hypot(other.x() - at.x(), other.y() - at.y()));
        };
        for (const MapLayout::Handle &other : layout.handles) {
            keepOff(other.at);
        }
        for (const QPointF &chip : layout.chips) {
            keepOff(chip);
        }
        if (free > bestFree + 0.5) {
            best = at;
            bestFree = free;
        }
        if (free >= room) {
            break;
        }
    }
    return best;
}

} // namespace

MapScales fittedScales(const MapContent &content)
{
    std::vector<double> tpp;
    std::vector<double> pd;
    for (const ChipOutcome &chip : content.chips) {
        tpp.push_back(chip.rating.tpp);
        pd.push_back(chip.rating.pd.value_or(0.0));
    }
    for (const Threshold &threshold : thresholdsOf(content.rule)) {
        (threshold.attribute == RuleAttribute::Tpp ? tpp : pd).push_back(threshold.value);
    }
    return {fittedScale(tpp, 500.0, 50000.0), fittedScale(pd, 1.0, 50.0)};
}

MapLayout layOutMap(const MapContent &content, const MapScales &scales, const QSizeF &size, const plot::Look &look)
{
    MapLayout layout;
    const bool needsStrip = std::any_of(content.chips.cbegin(), content.chips.cend(),
                                        [](const ChipOutcome &chip) { return hasPlace(chip) && !chip.rating.pd; });
    const double strip = needsStrip ? look.px(kStrip) : 0.0;
    const double bottom = size.height() - look.px(kLegend + kAxis) - strip;
    layout.area = QRectF(QPointF(look.px(kLeft), look.px(kTop)),
                         QPointF(std::max(size.width() - look.px(kRight), look.px(kLeft) + 40.0),
                                 std::max(bottom, look.px(kTop) + 40.0)));
    if (needsStrip) {
        layout.strip =
            QRectF(layout.area.left(), layout.area.bottom() + look.px(3.0), layout.area.width(), strip - look.px(3.0));
    }
    layout.axisTop = (needsStrip ? layout.strip.bottom() : layout.area.bottom()) + look.px(3.0);
    layout.legendTop = layout.axisTop + look.px(kAxis - 3.0);
    layout.scales = scales;
    layout.scales.tpp.from = layout.area.left();
    layout.scales.tpp.to = layout.area.right();
    layout.scales.pd.from = layout.area.bottom();
    layout.scales.pd.to = layout.area.top();

    layout.regions = regionsOf(content.rule, look.locale);
    const auto x = [&layout](double value) {
        return std::clamp(layout.scales.tpp.positionOf(value), layout.area.left(), layout.area.right());
    };
    const auto y = [&layout](double value) {
        return std::clamp(layout.scales.pd.positionOf(value), layout.area.top(), layout.area.bottom());
    };
    for (const ClauseRegion &region : std::as_const(layout.regions)) {
        layout.rects.append(
            QRectF(QPointF(x(region.tppLow), y(region.pdHigh)), QPointF(x(region.tppHigh), y(region.pdLow))));
    }
    QList<QRectF> cut;
    for (qsizetype i = 0; i < layout.rects.size(); ++i) {
        cut.append(cutByOthers(layout, i));
    }
    layout.rects = cut;
    for (const ChipOutcome &chip : content.chips) {
        const double at = hasPlace(chip) ? x(chip.rating.tpp) : -1000.0;
        layout.chips.append(QPointF(at, chip.rating.pd ? y(*chip.rating.pd) : layout.strip.bottom() - look.px(11.0)));
    }
    spread(layout.chips, content.chips, look.px(5.0));
    for (const Threshold &threshold : thresholdsOf(content.rule)) {
        const auto [from, to] = spanOf(layout, threshold);
        MapLayout::Handle handle;
        handle.threshold = threshold;
        if (threshold.attribute == RuleAttribute::Tpp) {
            handle.from = QPointF(x(threshold.value), from);
            handle.to = QPointF(x(threshold.value), to);
        } else {
            handle.from = QPointF(from, y(threshold.value));
            handle.to = QPointF(to, y(threshold.value));
        }
        handle.at = placeOf(layout, handle, look);
        layout.handles.append(handle);
    }
    return layout;
}

int MapLayout::handleAt(const QPointF &at, const plot::Look &look) const
{
    int found = -1;
    double nearest = look.px(12.0);
    for (int i = 0; i < handles.size(); ++i) {
        const QPointF off = handles.at(i).at - at;
        const double distance = std::max(std::abs(off.x()), std::abs(off.y()));
        if (distance <= nearest) {
            found = i;
            nearest = distance;
        }
    }
    return found;
}

int MapLayout::chipAt(const QPointF &at, const MapContent &content, const plot::Look &look) const
{
    int found = -1;
    double nearest = look.px(9.0);
    for (int i = 0; i < chips.size(); ++i) {
        const double distance = std::hypot(chips.at(i).x() - at.x(), chips.at(i).y() - at.y());
        const bool wins = found < 0 || !content.chips.at(i).isLibrary || content.chips.at(found).isLibrary;
        if (distance < nearest && wins) {
            found = i;
            nearest = distance;
        }
    }
    return found;
}

} // namespace penstock::rules
