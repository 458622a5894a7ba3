// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes are in sight where there is not room for all. Whole lanes only, so that nothing has to be clipped.
#pragma once

#include <array>
#include <vector>

namespace penstock::timeline {

/// Lanes of events, all of one height, and those of the rows below: release, migration, supply. Pixels.
struct LaneHeights {
    int policyLanes = 0;
    double lane = 19.0;
    std::array<std::vector<double>, 3> body;
};

struct LaneRoom {
    int firstPolicy = 0;
    int visiblePolicy = 0;
    int firstBody = 0;
    std::vector<bool> body; ///< of all lanes below, in order: in sight

    [[nodiscard]] int visibleBody() const;
};

/// On the screen: the events give way, but for two lanes, and scroll; where even the rest does not fit, it scrolls too.
[[nodiscard]] LaneRoom scrolledRoom(const LaneHeights &heights, double room, int firstPolicy, int firstBody);
/// In pictures, where nobody can scroll: some lanes of each row before many of one.
[[nodiscard]] LaneRoom sharedRoom(const LaneHeights &heights, double room);

} // namespace penstock::timeline
