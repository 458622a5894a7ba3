// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/label_place.h"

#include "ui/plot/sampling.h"

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {
constexpr double kNameHeight = 14.0;
}

std::optional<QRectF> placeInBand(const std::vector<double> &days, const std::vector<double> &bottom,
                                  const std::vector<double> &top, const PanelFrame &frame, double textWidth)
{
    struct Place {
        double x;
        double y;
        double room;
    };
    const double half = textWidth / 2.0 + frame.px(3.0);
    const double step = std::max(half / 2.0, frame.px(12.0));
    std::vector<Place> places;
    double most = 0.0;
    for (double x = frame.area.left() + half; x <= frame.area.right() - half; x += step) {
        double ceiling = frame.area.top();
        double floor = frame.area.bottom();
        for (const double at : {x - half, x, x + half}) {
            const double day = frame.dayAt(at);
            const auto upper = valueAtDay(days, top, day);
            const auto lower = valueAtDay(days, bottom, day);
            ceiling = std::max(ceiling, upper ? frame.yOf(*upper) : frame.area.bottom());
            floor = std::min(floor, lower ? frame.yOf(*lower) : frame.area.top());
        }
        if (floor - ceiling >= frame.px(kNameHeight)) {
            places.push_back({x, (floor + ceiling) / 2.0, floor - ceiling});
            most = std::max(most, floor - ceiling);
        }
    }
    if (places.empty())
        return std::nullopt;
    const double middle = (places.front().x + places.back().x) / 2.0;
    const double enough = std::min(0.7 * most, frame.px(24.0));
    const Place *best = nullptr;
    for (const Place &place : places) {
        if (place.room >= enough && (best == nullptr || std::abs(place.x - middle) < std::abs(best->x - middle)))
            best = &place;
    }
    return QRectF(best->x - half, best->y - frame.px(8.0), 2.0 * half, frame.px(16.0));
}

} // namespace penstock::plot
