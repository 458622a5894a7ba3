// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/policy_curve.h"

#include "core/compile/gates.h"

#include <algorithm>
#include <cmath>

namespace penstock::forms {

namespace {

const model::PolicyEvent *eventOf(const model::Project &resolved, const model::Id &id)
{
    return static_cast<const model::PolicyEvent *>(model::find(resolved, model::EntityType::PolicyEvent, id));
}

double announcedDayOf(const model::PolicyEvent &event, const QDate &start, double effective)
{
    const double day = static_cast<double>(start.daysTo(event.announced));
    return event.announced.isValid() ? std::min(day, effective) : effective;
}

} // namespace

PolicyCurve policyCurve(const model::Project &resolved, const model::Id &event, double fromDay, double toDay)
{
    const model::PolicyEvent *found = eventOf(resolved, event);
    if (found == nullptr || !found->enabled || found->kind != model::PolicyKind::Restrict
        || !found->effective.isValid()) {
        return {};
    }
    const QDate start = resolved.settings.start;
    PolicyCurve curve;
    curve.startDay = compile::startDayOf(*found, start);
    curve.announcedDay = announcedDayOf(*found, start, curve.startDay);
    const double end = std::min(compile::endDayOf(resolved, *found), toDay);
    const double bind = std::min(curve.startDay, end);
    double level = 1.0;
    const auto stepTo = [&curve, &level](double day, double value) {
        curve.points.append({day, level});
        curve.points.append({day, value});
        level = value;
    };
    curve.points.append({fromDay, 1.0});
    if (curve.announcedDay < bind && found->rush != 1.0) {
        stepTo(std::max(curve.announcedDay, fromDay), found->rush);
    }
    if (curve.startDay < end) {
        if (found->phaseInDays > 0.0) {
            stepTo(curve.startDay, 1.0);
            const double full = curve.startDay + found->phaseInDays;
            const double reached = std::min(full, end);
            level = 1.0 + (reached - curve.startDay) / found->phaseInDays * (found->pass - 1.0);
            curve.points.append({reached, level});
        } else {
            stepTo(curve.startDay, found->pass);
        }
    }
    if (end < toDay) {
        stepTo(end, 1.0);
    }
    curve.points.append({toDay, level});
    return curve;
}

DaySpan spanOf(const model::Project &resolved, const model::Id &event)
{
    const model::PolicyEvent *found = eventOf(resolved, event);
    if (found == nullptr || !found->effective.isValid()) {
        return {};
    }
    const QDate start = resolved.settings.start;
    const double bind = compile::startDayOf(*found, start);
    const double announced = announcedDayOf(*found, start, bind);
    const double room = std::clamp(bind - announced, 90.0, 365.0);
    return {announced - room * 1.2, bind + found->phaseInDays + room * 2.2};
}

} // namespace penstock::forms
