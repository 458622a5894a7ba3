// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets of half-open spans of time, for what flows when and what is held back.
#pragma once

#include <vector>

namespace penstock::timeline {

/// [from, to) in Julian days; either side may be infinite.
struct Interval {
    double from = 0.0;
    double to = 0.0;

    [[nodiscard]] bool isEmpty() const { return !(from < to); }
    bool operator==(const Interval &) const = default;
};

/// Sorted, apart from one another, none empty.
using Intervals = std::vector<Interval>;

/// Any spans as a set: empty ones dropped, those that touch joined.
[[nodiscard]] Intervals united(Intervals intervals);
/// What of \p set is not in \p without.
[[nodiscard]] Intervals subtracted(const Intervals &set, const Intervals &without);

} // namespace penstock::timeline
