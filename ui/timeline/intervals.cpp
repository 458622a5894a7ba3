// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/intervals.h"

#include <algorithm>

namespace penstock::timeline {

Intervals united(Intervals intervals)
{
    std::erase_if(intervals, [](const Interval &interval) { return interval.isEmpty(); });
    std::sort(intervals.begin(), intervals.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    Intervals set;
    for (const Interval &interval : intervals) {
        if (!set.empty() && interval.from <= set.back().to)
            set.back().to = std::max(set.back().to, interval.to);
        else
            set.push_back(interval);
    }
    return set;
}

Intervals subtracted(const Intervals &set, const Intervals &without)
{
    Intervals left;
    for (const Interval &interval : set) {
        double from = interval.from;
        for (const Interval &hole : without) {
            if (hole.to <= from)
                continue;
            if (hole.from >= interval.to)
                break;
            if (hole.from > from)
                left.push_back({from, hole.from});
            from = std::max(from, hole.to);
        }
        if (from < interval.to)
            left.push_back({from, interval.to});
    }
    return left;
}

} // namespace penstock::timeline
