// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/end_labels.h"

#include <algorithm>
#include <numeric>

namespace penstock::plot {

std::vector<double> pushedApart(const std::vector<double> &wanted, double gap, double top, double bottom)
{
    const std::size_t count = wanted.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

    // Groups of labels that touch; each stands centred on the mean of its wishes and takes its neighbours in.
    struct Group {
        double centre;
        std::size_t first;
        std::size_t size;
        double sum; ///< of wishes, each moved back by its place in the group
    };
    std::vector<Group> groups;
    const double room = std::max(bottom - top, 0.0);
    if (count > 1)
        gap = std::min(gap, room / static_cast<double>(count - 1));
    const auto place = [&](Group &group) {
        const double height = gap * static_cast<double>(group.size - 1);
        group.centre = group.sum / static_cast<double>(group.size) + height / 2.0;
        group.centre =
            std::clamp(group.centre, std::min(top + height / 2.0, bottom), std::max(bottom - height / 2.0, top));
    };
    for (std::size_t i = 0; i < count; ++i) {
        Group group{0.0, i, 1, wanted[order[i]]};
        place(group);
        while (!groups.empty()) {
            Group &above = groups.back();
            const double low = above.centre + gap * static_cast<double>(above.size - 1) / 2.0;
            const double high = group.centre - gap * static_cast<double>(group.size - 1) / 2.0;
            if (high - low >= gap - 1e-9)
                break;
            group.sum = above.sum + group.sum - gap * static_cast<double>(above.size) * static_cast<double>(group.size);
            group.size += above.size;
            group.first = above.first;
            groups.pop_back();
            place(group);
        }
        groups.push_back(group);
    }
    std::vector<double> placed(count);
    for (const Group &group : groups) {
        for (std::size_t j = 0; j < group.size; ++j) {
            placed[order[group.first + j]] =
                group.centre + gap * (static_cast<double>(j) - static_cast<double>(group.size - 1) / 2.0);
        }
    }
    return placed;
}

} // namespace penstock::plot
