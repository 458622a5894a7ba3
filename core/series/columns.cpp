// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/columns.h"

#include "core/engine/program.h"

#include <numeric>

namespace penstock::series {

namespace {

constexpr double kColumnDays = 28.0;
constexpr double kShortestRestDays = 14.0;
constexpr double kHairDays = 0.5; // days are whole

} // namespace

std::vector<double> Columns::perMonth(const std::vector<double> &perStep) const
{
    std::vector<double> rates;
    rates.reserve(count());
    for (std::size_t c = 0; c < count(); ++c) {
        const auto first = perStep.begin() + static_cast<std::ptrdiff_t>(firstStep[c]);
        const auto last = perStep.begin() + static_cast<std::ptrdiff_t>(firstStep[c + 1]);
        rates.push_back(std::accumulate(first, last, 0.0) * engine::kDaysPerMonth
                        / (boundaryDays[c + 1] - boundaryDays[c]));
    }
    return rates;
}

Columns columnsOf(const std::vector<double> &boundaryDays)
{
    Columns columns;
    if (boundaryDays.size() < 2) {
        return columns;
    }
    const double end = boundaryDays.back();
    for (std::size_t k = 0; k + 1 < boundaryDays.size(); ++k) {
        const double begin = boundaryDays[k];
        const bool first = columns.boundaryDays.empty();
        const bool full = first || begin - columns.boundaryDays.back() > kColumnDays - kHairDays;
        const bool rest = !first && end - begin < kShortestRestDays;
        if (full && !rest) {
            columns.boundaryDays.push_back(begin);
            columns.firstStep.push_back(k);
        }
    }
    columns.boundaryDays.push_back(end);
    columns.firstStep.push_back(boundaryDays.size() - 1);
    return columns;
}

} // namespace penstock::series
