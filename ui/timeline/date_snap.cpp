// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/date_snap.h"

#include <algorithm>
#include <cmath>

namespace penstock::timeline {

namespace {

QDate dateOfDay(double day)
{
    constexpr double kFar = 4e6; // years 5,000 BC to 6,000 and more: no farther by hand
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(std::clamp(day, -kFar, kFar) + 0.5)));
}

} // namespace

std::vector<double> neighbourDays(const LaneModel &model, model::EntityType type, const model::Id &entity)
{
    std::vector<double> days;
    for (const LaneItem &item : model.items) {
        for (const LaneHandle &handle : item.handles) {
            if (!handle.open && !(handle.type == type && handle.id == entity))
                days.push_back(handle.day);
        }
        if (item.row == LaneRow::Policy && !(item.type == type && item.id == entity))
            days.push_back(item.glyphDay);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Snapped snapped(double day, const std::vector<double> &neighbours, double reach, Qt::KeyboardModifiers modifiers)
{
    const QDate date = dateOfDay(day);
    if (modifiers & Qt::ControlModifier) {
        const QDate first(date.year(), date.month(), 1);
        const QDate next = first.addMonths(1);
        const double middle = static_cast<double>(first.toJulianDay() + next.toJulianDay()) / 2.0;
        return {day < middle ? first : next, false};
    }
    if (!(modifiers & Qt::AltModifier) && !neighbours.empty()) {
        const auto after = std::lower_bound(neighbours.begin(), neighbours.end(), day);
        std::optional<double> nearest;
        if (after != neighbours.end())
            nearest = *after;
        if (after != neighbours.begin() && (!nearest || day - *std::prev(after) < *nearest - day))
            nearest = *std::prev(after);
        if (nearest && std::abs(*nearest - day) <= reach)
            return {dateOfDay(*nearest), true};
    }
    return {date, false};
}

} // namespace penstock::timeline
