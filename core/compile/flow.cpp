// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/flow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace penstock::compile {

namespace {

/// Multiplies values[i], the day firstDay + i at age firstAge + i, by (1 + growth)^(age / YEAR). Eight days side by
/// side, each eight days on by multiplication: a power a day would cost more than all the rest.
void multiplyByGrowth(double *values, std::size_t count, double firstAge, double growthPerYear)
{
    constexpr std::size_t kSideBySide = 8;
    const double rate = std::log1p(growthPerYear) / engine::kDaysPerYear;
    std::array<double, kSideBySide> factors{};
    for (std::size_t l = 0; l < kSideBySide; ++l) {
        factors[l] = std::exp(rate * (firstAge + static_cast<double>(l)));
    }
    const double stride = std::exp(rate * kSideBySide);
    std::size_t i = 0;
    for (; i + kSideBySide <= count; i += kSideBySide) {
        for (std::size_t l = 0; l < kSideBySide; ++l) {
            values[i + l] *= factors[l];
            factors[l] *= stride;
        }
    }
    for (std::size_t l = 0; i < count; ++i, ++l) {
        values[i] *= factors[l];
    }
}

/// Units at the gate without any policy, from day \p firstDay on.
void fillBase(const SupplyDays &supply, int firstDay, std::vector<double> &base)
{
    if (supply.isLot) {
        std::fill(base.begin(), base.end(), supply.units);
        return;
    }
    std::fill(base.begin(), base.end(), supply.unitsPerDay);
    if (supply.hasFrom) {
        const double firstAge = firstDay - supply.fromDay + 0.5;
        for (std::size_t i = 0; i < base.size() && firstAge + static_cast<double>(i) < supply.rampDays; ++i) {
            base[i] *= (firstAge + static_cast<double>(i)) / supply.rampDays;
        }
        if (supply.growthPerYear != 0.0) {
            multiplyByGrowth(base.data(), base.size(), firstAge, supply.growthPerYear);
        }
        return;
    }
    if (supply.growthPerYear != 0.0) {
        // Before it could arrive within the horizon its age stays at half a day; only caps look there.
        const auto young = std::min(static_cast<std::size_t>(std::max(0, -supply.leadDays - firstDay)), base.size());
        const double firstAge = std::max(0, firstDay + supply.leadDays) + 0.5;
        const double start = std::exp(std::log1p(supply.growthPerYear) * 0.5 / engine::kDaysPerYear);
        std::for_each(base.begin(), base.begin() + static_cast<std::ptrdiff_t>(young),
                      [start](double &v) { v *= start; });
        multiplyByGrowth(base.data() + young, base.size() - young, firstAge, supply.growthPerYear);
    }
}

/// The part of a span of days that an array from \p firstDay on covers, as indices.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};
Span clip(double fromDay, double toDay, int firstDay, std::size_t count)
{
    const double begin = std::clamp(fromDay - firstDay, 0.0, static_cast<double>(count));
    const double end = std::clamp(toDay - firstDay, begin, static_cast<double>(count));
    return {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
}

void multiply(double *values, Span span, double factor)
{
    for (std::size_t i = span.begin; i < span.end; ++i) {
        values[i] *= factor;
    }
}

/// One restriction; false if it is not felt on any of the days.
bool restrict(const GateDays &gate, bool isLot, int firstDay, std::vector<double> &factors)
{
    bool isFelt = false;
    const Span rush = clip(gate.announcedDay, std::min(gate.startDay, gate.endDay), firstDay, factors.size());
    if (!isLot && gate.rush != 1.0 && !rush.isEmpty()) {
        multiply(factors.data(), rush, gate.rush);
        isFelt = true;
    }
    if (gate.pass == 1.0) {
        return isFelt;
    }
    const double whole = gate.startDay + std::ceil(gate.phaseInDays); // from then on in full strength
    const Span phase = clip(gate.startDay, std::min(gate.endDay, whole), firstDay, factors.size());
    for (std::size_t i = phase.begin; i < phase.end; ++i) {
        const double age = static_cast<double>(i) + firstDay - gate.startDay + 0.5;
        factors[i] *= 1.0 + std::min(1.0, age / gate.phaseInDays) * (gate.pass - 1.0);
    }
    const Span full = clip(whole, gate.endDay, firstDay, factors.size());
    multiply(factors.data(), full, gate.pass);
    return isFelt || !phase.isEmpty() || !full.isEmpty();
}

/// Adds values[i] * factor to the step of day firstDay + i, where that lies in the horizon.
void addToSteps(const double *values, std::size_t count, int firstDay, double factor, const DayCalendar &calendar,
                std::vector<double> &steps)
{
    const Span days = clip(0.0, calendar.days(), firstDay, count);
    if (days.isEmpty()) {
        return;
    }
    const std::vector<int> &boundaries = calendar.boundaries;
    const int first = firstDay + static_cast<int>(days.begin);
    auto k = static_cast<std::size_t>(std::upper_bound(boundaries.begin(), boundaries.end(), first) - boundaries.begin()
                                      - 1);
    for (std::size_t i = days.begin; i < days.end; ++k) {
        const std::size_t end = std::min(days.end, static_cast<std::size_t>(boundaries[k + 1] - firstDay));
        double sum = 0.0;
        for (; i < end; ++i) {
            sum += values[i];
        }
        steps[k] += factor * sum;
    }
}

} // namespace

GateFactor factorOf(const std::vector<GateDays> &restrictions, bool isLot, int firstDay, int endDay)
{
    GateFactor made;
    made.firstDay = firstDay;
    made.factor.assign(static_cast<std::size_t>(std::max(0, endDay - firstDay)), 1.0);
    for (const GateDays &gate : restrictions) {
        made.isFelt = restrict(gate, isLot, firstDay, made.factor) || made.isFelt;
    }
    // Nothing times a factor that no double holds would be no number.
    for (double &factor : made.factor) {
        factor = std::min(factor, std::numeric_limits<double>::max());
    }
    return made;
}

void computeFlow(const SupplyDays &supply, const GateFactor &gate, const DayCalendar &calendar, int firstDay,
                 bool keepsDays, FlowBuffers buffers, Flow &flow)
{
    const int begin = supply.hasFrom ? std::max(firstDay, supply.fromDay) : firstDay;
    int end = std::min(supply.toDay, calendar.days());
    if (supply.isLot) {
        end = supply.fromDay >= firstDay && supply.fromDay < calendar.days() ? supply.fromDay + 1 : begin;
    }
    flow.firstDay = begin;
    const auto count = static_cast<std::size_t>(std::max(0, end - begin));
    buffers.base.resize(count);
    fillBase(supply, begin, buffers.base);
    buffers.passed = buffers.base;
    if (gate.isFelt && count > 0) {
        const double *factor = gate.factor.data() + (begin - gate.firstDay);
        for (std::size_t i = 0; i < count; ++i) {
            buffers.passed[i] *= factor[i];
        }
    }
    fillSteps(supply, calendar, buffers.base, buffers.passed, gate.isFelt, buffers.stopped, flow);
    if (keepsDays) {
        flow.baseUnits = buffers.base;
        flow.passedUnits = buffers.passed;
    }
}

void fillSteps(const SupplyDays &supply, const DayCalendar &calendar, const std::vector<double> &base,
               const std::vector<double> &passed, bool isGated, std::vector<double> &stopped, Flow &flow)
{
    flow.arrivalsUnits.assign(calendar.stepCount(), 0.0);
    flow.blockedUnits.assign(calendar.stepCount(), 0.0);
    addToSteps(passed.data(), passed.size(), flow.firstDay + supply.leadDays, 1.0, calendar, flow.arrivalsUnits);
    if (!isGated) {
        return;
    }
    stopped.resize(base.size());
    for (std::size_t i = 0; i < base.size(); ++i) {
        stopped[i] = std::max(0.0, base[i] - passed[i]);
    }
    addToSteps(stopped.data(), stopped.size(), flow.firstDay, 1.0, calendar, flow.blockedUnits);
    if (supply.diversionShare > 0.0) {
        // What is blocked before day -lead never diverts into the horizon.
        const auto early =
            std::min(stopped.size(), static_cast<std::size_t>(std::max(0, -supply.leadDays - flow.firstDay)));
        addToSteps(stopped.data() + early, stopped.size() - early,
                   flow.firstDay + static_cast<int>(early) + supply.leadDays + supply.diversionLagDays,
                   supply.diversionShare, calendar, flow.arrivalsUnits);
    }
}

} // namespace penstock::compile
