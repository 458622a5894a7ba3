// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measures/bite.h"

namespace penstock::analysis {

namespace {

constexpr double kEpsilon = 1e-9;
constexpr double kNothing = 1e-9;

} // namespace

EventBite biteOf(const engine::Result &with, const engine::Result &without, double startDay, bool helps,
                 double biteThreshold, double shortfallTolerance)
{
    EventBite bite;
    bite.startDay = startDay;
    bite.gain = helps;
    const engine::TotalSeries &less = helps ? without.totals : with.totals;
    const engine::TotalSeries &more = helps ? with.totals : without.totals;
    for (std::size_t k = 0; k < with.stepCount(); ++k) {
        if (less.usable[k] <= kNothing && more.usable[k] <= kNothing) {
            continue;
        }
        const double begin = with.boundaryDays[k];
        const bool containsStart = begin <= startDay && startDay < with.boundaryDays[k + 1];
        const double lag = containsStart ? 0.0 : begin - startDay;
        if (!bite.capacityLagDays && less.usable[k] < (1.0 - biteThreshold - kEpsilon) * more.usable[k]) {
            bite.capacityLagDays = lag;
        }
        if (!bite.shortageLagDays && less.coverage[k] < more.coverage[k] - shortfallTolerance - kEpsilon) {
            bite.shortageLagDays = lag;
        }
        if (bite.capacityLagDays && bite.shortageLagDays) {
            break;
        }
    }
    return bite;
}

} // namespace penstock::analysis
