// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/log_scale.h"

#include <algorithm>
#include <cmath>

namespace penstock::rules {

namespace {

/// The figure of one digit next to \p value in the direction given.
double oneDigit(double value, bool up)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double digit = up ? std::ceil(value / power - 1e-9) : std::floor(value / power + 1e-9);
    return digit * power;
}

} // namespace

double LogScale::positionOf(double value) const
{
    const double safe = std::clamp(value, low * 1e-10, high * 1e10);
    return from + (to - from) * std::log(safe / low) / std::log(high / low);
}

double LogScale::valueAt(double position) const
{
    return low * std::pow(high / low, (position - from) / (to - from));
}

double LogScale::valueOfPixel(double value) const
{
    return value * std::log(high / low) / std::max(1.0, std::abs(to - from));
}

std::vector<double> LogScale::ticks() const
{
    std::vector<double> all;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high * 1.0001; power *= 10.0) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double value = digit * power;
            if (value >= low * 0.9999 && value <= high * 1.0001) {
                all.push_back(value);
            }
        }
    }
    return all;
}

LogScale fittedScale(const std::vector<double> &values, double low, double high)
{
    double least = 0.0;
    double most = 0.0;
    for (const double value : values) {
        if (!(value > 0.0) || !std::isfinite(value)) {
            continue;
        }
        least = least > 0.0 ? std::min(least, value) : value;
        most = std::max(most, value);
    }
    if (least <= 0.0) {
        return {low, high, 0.0, 1.0};
    }
    // At least a decade, so that one chip alone has a place.
    const double middle = std::sqrt(least * most);
    least = std::clamp(std::min(least * 0.8, middle / 3.0), 1e-9, 1e12);
    most = std::clamp(std::max(most * 1.25, middle * 3.0), 1e-8, 1e13);
    return {oneDigit(least, false), oneDigit(most, true), 0.0, 1.0};
}

double onGrid(double value, double resolution)
{
    if (!(resolution > 0.0) || !std::isfinite(value)) {
        return value;
    }
    const double power = std::pow(10.0, std::floor(std::log10(resolution)));
    double step = 10.0 * power;
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (digit * power >= resolution * 0.9999) {
            step = digit * power;
            break;
        }
    }
    // Divided by a whole number where the step is a fraction, so that 5.9 is 5.9.
    const double count = std::round(value / step);
    return step < 1.0 ? count / std::round(1.0 / step) : count * step;
}

} // namespace penstock::rules
