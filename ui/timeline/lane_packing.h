// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which bar goes into which lane: greedily, from the top, so that nothing overlaps. Pure arithmetic on pixels.
#pragma once

#include <vector>

namespace penstock::timeline {

/// Pixels from left to right.
struct Extent {
    double left = 0.0;
    double right = 0.0;

    bool operator==(const Extent &) const = default;
};

/// What wants a lane.
struct Packable {
    /// Ways to lie in a lane, e.g. with the label right or left of the bar; the earlier the better.
    std::vector<Extent> ways;
    int hint = -1;      ///< the lane it had before, to be kept if it is free; -1: none
    bool first = false; ///< gets its hint before all others choose: it is under the pointer
};

struct Packed {
    int lane = 0;
    std::size_t way = 0;

    bool operator==(const Packed &) const = default;
};

/// In the order given each takes its hint, else the uppermost lane with room for one of its ways. \p gap pixels stay
/// free between neighbours.
[[nodiscard]] std::vector<Packed> packed(const std::vector<Packable> &items, double gap);
/// Lanes that are used.
[[nodiscard]] int laneCount(const std::vector<Packed> &packed);

} // namespace penstock::timeline
