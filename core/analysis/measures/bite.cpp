// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measures/bite.h"

#include <utility>

namespace penstock::analysis {

namespace {

constexpr double kNothing = 1e-9; // units: a capacity that is none

} // namespace

void measureBite(const engine::Result &with, const engine::Headline &without, double biteThreshold,
                 double shortfallTolerance, EventBite &bite)
{
    const std::vector<double> *lessUsable = &with.totals.usable;
    const std::vector<double> *moreUsable = &without.usable;
    const std::vector<double> *lessCoverage = &with.totals.coverage;
    const std::vector<double> *moreCoverage = &without.coverage;
    if (bite.gain) {
        std::swap(lessUsable, moreUsable);
        std::swap(lessCoverage, moreCoverage);
    }
    for (std::size_t k = 0; k < with.stepCount() && !(bite.capacityLagDays && bite.shortageLagDays); ++k) {
        const double less = (*lessUsable)[k];
        const double more = (*moreUsable)[k];
        if (less <= kNothing && more <= kNothing) {
            continue;
        }
        const double begin = with.boundaryDays[k];
        const bool containsStart = begin <= bite.startDay && bite.startDay < with.boundaryDays[k + 1];
        const double lag = containsStart ? 0.0 : begin - bite.startDay;
        if (!bite.capacityLagDays && less < (1.0 - biteThreshold - engine::kEpsilon) * more) {
            bite.capacityLagDays = lag;
        }
        if (!bite.shortageLagDays && (*lessCoverage)[k] < (*moreCoverage)[k] - shortfallTolerance - engine::kEpsilon) {
            bite.shortageLagDays = lag;
        }
    }
}

} // namespace penstock::analysis
