// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock::plot {

namespace {

double stepFor(double height, int wanted)
{
    const double raw = height / std::max(wanted, 1);
    const double decade = std::pow(10.0, std::floor(std::log10(raw)));
    constexpr std::array<double, 5> kSteps{1.0, 2.0, 2.5, 5.0, 10.0};
    double best = kSteps.back() * decade;
    double bestMiss = std::numeric_limits<double>::infinity();
    for (const double step : kSteps) {
        const double ticks = std::floor(height / (step * decade) + 1e-9);
        const double miss = std::abs(ticks - wanted) + (ticks > wanted + 1 ? 2.0 : 0.0);
        if (miss < bestMiss) {
            bestMiss = miss;
            best = step * decade;
        }
    }
    return best;
}

/// The smallest number of one round digit (or 1.5, 2.5) that is not below \p value.
double roundAbove(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (digit * decade >= value * (1.0 - 1e-9))
            return digit * decade;
    }
    return 10.0 * decade;
}

} // namespace

ValueScale valueScale(ValueSpan data, int wanted, bool withZero)
{
    if (!std::isfinite(data.low) || !std::isfinite(data.high) || data.low > data.high)
        data = {0.0, 1.0};
    if (withZero) {
        data.low = std::min(data.low, 0.0);
        data.high = std::max(data.high, 0.0);
    }
    // Zero everywhere, or a level line far from zero: some height is needed all the same. Denormal numbers are zero
    // here.
    if (data.high - data.low < 1e-200
        || data.high - data.low < 1e-12 * std::max(std::abs(data.low), std::abs(data.high))) {
        const double size = std::max(std::abs(data.low), std::abs(data.high));
        data =
            withZero || size < 1e-200 ? ValueSpan{0.0, 1.0} : ValueSpan{data.low - size / 2.0, data.high + size / 2.0};
    }
    if (wanted <= 2 && withZero && data.low == 0.0) {
        const double top = roundAbove(data.high);
        return {0.0, top, top, {0.0, top}};
    }
    const double room = (data.high - data.low) * 0.04;
    ValueScale scale;
    scale.low = data.low < 0.0 || !withZero ? data.low - room : 0.0;
    scale.high = data.high > 0.0 || !withZero ? data.high + room : 0.0;
    scale.step = stepFor(scale.high - scale.low, wanted);
    const double first = std::ceil(scale.low / scale.step - 1e-9);
    const double last = std::floor(scale.high / scale.step + 1e-9);
    for (double i = first; i <= last; i += 1.0)
        scale.ticks.push_back(i * scale.step);
    return scale;
}

ValueScale logScale(ValueSpan data)
{
    constexpr double kMostDecades = 12.0;
    if (!std::isfinite(data.high) || !(data.high > 0.0))
        data = {1.0, 10.0};
    if (!std::isfinite(data.low) || !(data.low > data.high * std::pow(10.0, -kMostDecades)))
        data.low = data.high / 1000.0;
    ValueScale scale;
    scale.isLog = true;
    scale.low = data.low / 1.15;
    scale.high = data.high * 1.15;
    const double decades = std::log10(scale.high / scale.low);
    const double first = std::floor(std::log10(scale.low));
    for (double decade = first; decade <= std::ceil(std::log10(scale.high)); decade += 1.0) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const bool skips = decades > 2.5 && digit > 1.0;
            const double tick = digit * std::pow(10.0, decade);
            if (!skips && tick >= scale.low && tick <= scale.high)
                scale.ticks.push_back(tick);
        }
    }
    scale.step = scale.ticks.empty() ? scale.low : scale.ticks.front();
    return scale;
}

} // namespace penstock::plot
