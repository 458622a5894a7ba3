// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ticks of a value axis: 4 to 6 in steps of 1, 2, 2.5 or 5 (ui.md 6).
#pragma once

#include <vector>

namespace penstock::plot {

struct ValueSpan {
    double low = 0.0;
    double high = 0.0;

    bool operator==(const ValueSpan &) const = default;
};

struct ValueScale {
    double low = 0.0; ///< of the axis
    double high = 1.0;
    double step = 0.25;
    std::vector<double> ticks;
    bool isLog = false; ///< ticks at 1, 2 and 5 of each decade; step has no meaning

    bool operator==(const ValueScale &) const = default;
};

/// An axis that shows \p data with about \p wanted ticks and, with \p withZero, zero. The axis ends a little above the
/// data, not at the next tick, so that little height is lost. Data of no height or not finite gives 0..1. Where only
/// one or two ticks are wanted, the axis of data above zero has zero and one round number, at its end.
[[nodiscard]] ValueScale valueScale(ValueSpan data, int wanted, bool withZero = true);

/// A logarithmic axis for \p data, which counts as far as it lies above zero: at most twelve decades below its largest.
/// Without anything above zero 1..10.
[[nodiscard]] ValueScale logScale(ValueSpan data);

} // namespace penstock::plot
