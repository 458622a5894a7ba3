// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_room.h"

#include <algorithm>
#include <numeric>

namespace penstock::timeline {

namespace {

constexpr int kFewestPolicyLanes = 2;
constexpr int kPolicyLanesAtFirst = 3; ///< before other rows get more than one

std::vector<double> allOf(const LaneHeights &heights)
{
    std::vector<double> all;
    for (const std::vector<double> &row : heights.body)
        all.insert(all.end(), row.begin(), row.end());
    return all;
}

} // namespace

int LaneRoom::visibleBody() const
{
    return static_cast<int>(std::count(body.begin(), body.end(), true));
}

LaneRoom scrolledRoom(const LaneHeights &heights, double room, int firstPolicy, int firstBody)
{
    const std::vector<double> body = allOf(heights);
    const double needed = std::accumulate(body.begin(), body.end(), 0.0);
    LaneRoom result;
    result.visiblePolicy = std::clamp(static_cast<int>((room - needed) / heights.lane),
                                      std::min(kFewestPolicyLanes, heights.policyLanes), heights.policyLanes);
    result.firstPolicy = std::clamp(firstPolicy, 0, heights.policyLanes - result.visiblePolicy);

    double left = room - result.visiblePolicy * heights.lane;
    // Scrolled as far as needed for the last ones, no further.
    std::size_t last = body.size();
    double below = 0.0;
    while (last > 0 && below + body[last - 1] <= left)
        below += body[--last];
    result.firstBody = std::clamp(firstBody, 0, static_cast<int>(last));
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool passed = static_cast<int>(i) < result.firstBody;
        const bool visible = !passed && body[i] <= left;
        result.body.push_back(visible);
        if (!passed)
            left = visible ? left - body[i] : -1.0; // nothing below what does not fit
    }
    return result;
}

LaneRoom sharedRoom(const LaneHeights &heights, double room)
{
    double firsts = 0.0;
    std::size_t longest = 0;
    std::array<std::vector<bool>, 3> visible;
    for (std::size_t row = 0; row < heights.body.size(); ++row) {
        firsts += heights.body[row].empty() ? 0.0 : heights.body[row].front();
        longest = std::max(longest, heights.body[row].size());
        visible[row].resize(heights.body[row].size(), false);
    }
    LaneRoom result;
    result.visiblePolicy =
        std::clamp(static_cast<int>((room - firsts) / heights.lane), std::min(kFewestPolicyLanes, heights.policyLanes),
                   std::min(kPolicyLanesAtFirst, heights.policyLanes));
    double left = room - result.visiblePolicy * heights.lane;
    for (std::size_t round = 0; round < longest; ++round) {
        for (const std::size_t row : {0U, 2U, 1U}) { // releases and supply before migrations
            if (round < visible[row].size() && heights.body[row][round] <= left) {
                visible[row][round] = true;
                left -= heights.body[row][round];
            }
        }
    }
    const int more = static_cast<int>(std::max(left, 0.0) / heights.lane);
    result.visiblePolicy = std::min(result.visiblePolicy + more, heights.policyLanes);
    for (const std::vector<bool> &row : visible)
        result.body.insert(result.body.end(), row.begin(), row.end());
    return result;
}

} // namespace penstock::timeline
