// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace penstock::rules {

/// A logarithmic axis between two positive values and two positions in pixels.
struct LogScale {
    double low = 1.0;
    double high = 10.0;
    double from = 0.0; ///< position of low
    double to = 1.0;   ///< position of high

    /// Values outside, zero among them, lie outside as well, at most ten decades away.
    [[nodiscard]] double positionOf(double value) const;
    [[nodiscard]] double valueAt(double position) const;
    /// What a pixel is worth at \p value.
    [[nodiscard]] double valueOfPixel(double value) const;
    /// 1-2-5 values within the axis.
    [[nodiscard]] std::vector<double> ticks() const;

    bool operator==(const LogScale &) const = default;
};

/// An axis that holds \p values (those that are positive) with room around them and ends at a figure of one digit; of
/// no values \p low to \p high.
[[nodiscard]] LogScale fittedScale(const std::vector<double> &values, double low, double high);

/// \p value on the grid of 1, 2 or 5 times a power of ten that is not finer than \p resolution.
[[nodiscard]] double onGrid(double value, double resolution);

} // namespace penstock::rules
