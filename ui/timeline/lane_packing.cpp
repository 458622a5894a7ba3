// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_packing.h"

#include <algorithm>
#include <optional>

namespace penstock::timeline {

namespace {

class Lanes
{
public:
    explicit Lanes(double gap)
        : m_gap(gap)
    {}

    [[nodiscard]] std::size_t count() const { return m_lanes.size(); }
    /// The first of the ways that fits; nothing: none does.
    [[nodiscard]] std::optional<std::size_t> fits(std::size_t lane, const std::vector<Extent> &ways) const
    {
        if (lane >= m_lanes.size())
            return 0;
        for (std::size_t way = 0; way < ways.size(); ++way) {
            const Extent &extent = ways[way];
            const bool taken = std::any_of(m_lanes[lane].begin(), m_lanes[lane].end(), [&](const Extent &other) {
                return extent.left < other.right + m_gap && other.left < extent.right + m_gap;
            });
            if (!taken)
                return way;
        }
        return std::nullopt;
    }
    void take(std::size_t lane, const Extent &extent)
    {
        if (lane >= m_lanes.size())
            m_lanes.resize(lane + 1);
        m_lanes[lane].push_back(extent);
    }

private:
    double m_gap;
    std::vector<std::vector<Extent>> m_lanes;
};

/// Lanes that nobody took, since a hint led past them, vanish.
void closeGaps(std::vector<Packed> &items)
{
    std::vector<int> moved(static_cast<std::size_t>(laneCount(items)), -1);
    for (const Packed &item : items)
        moved[static_cast<std::size_t>(item.lane)] = 0;
    int next = 0;
    for (int &lane : moved)
        lane = lane < 0 ? -1 : next++;
    for (Packed &item : items)
        item.lane = moved[static_cast<std::size_t>(item.lane)];
}

} // namespace

std::vector<Packed> packed(const std::vector<Packable> &items, double gap)
{
    // A hint from a time with more things must not leave empty lanes behind.
    const auto isUsable = [&items](int hint) { return hint >= 0 && static_cast<std::size_t>(hint) < items.size(); };
    std::vector<Packed> result(items.size());
    Lanes lanes(gap);
    for (const bool first : {true, false}) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Packable &item = items[i];
            if (item.first != first || item.ways.empty())
                continue;
            std::size_t lane = 0;
            std::optional<std::size_t> way;
            if (isUsable(item.hint)) {
                lane = static_cast<std::size_t>(item.hint);
                way = first ? lanes.fits(lane, item.ways).value_or(0) : lanes.fits(lane, item.ways);
            }
            if (!way) {
                for (lane = 0; !way; ++lane)
                    way = lanes.fits(lane, item.ways);
                --lane;
            }
            lanes.take(lane, item.ways[*way]);
            result[i] = {static_cast<int>(lane), *way};
        }
    }
    const bool pinned = std::any_of(items.begin(), items.end(), [](const Packable &item) { return item.first; });
    if (!pinned)
        closeGaps(result);
    return result;
}

int laneCount(const std::vector<Packed> &packed)
{
    int count = 0;
    for (const Packed &item : packed)
        count = std::max(count, item.lane + 1);
    return count;
}

} // namespace penstock::timeline
