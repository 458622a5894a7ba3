// SPDX-License-Identifier: GPL-3.0-or-later
//
// What benchmarks share: rounds of a call, printed as minimum, median and 95th percentile.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace penstock::bench {

struct Figures {
    double minimumMs = 0.0;
    double medianMs = 0.0;
    double p95Ms = 0.0;
};

/// Calls \p work \p rounds times after a tenth of that to warm up; prints and returns the figures.
template <class Work> Figures measure(const char *what, int rounds, Work &&work)
{
    for (int i = 0; i < std::max(1, rounds / 10); ++i) {
        work(i);
    }
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(rounds));
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    const Figures figures{times.front(), times[times.size() / 2], times[times.size() * 95 / 100]};
    std::printf("%-64s min %8.4f  median %8.4f  p95 %8.4f ms\n", what, figures.minimumMs, figures.medianMs, figures.p95Ms);
    std::fflush(stdout);
    return figures;
}

} // namespace penstock::bench
