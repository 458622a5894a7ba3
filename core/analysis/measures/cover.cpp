// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measures/cover.h"

#include <algorithm>

namespace penstock::analysis {

namespace {

constexpr double kWindowDays = 90.0;
constexpr double kNoUseUnitsPerDay = 1e-9;

std::optional<double> coverAt(const engine::StockSeries &chip, const std::vector<double> &boundaries, std::size_t k)
{
    const double begin = boundaries[k];
    const double end = std::min(begin + kWindowDays, boundaries.back());
    double used = 0.0;
    for (std::size_t step = k; step + 1 < boundaries.size() && boundaries[step] < end; ++step) {
        const double overlap = std::min(end, boundaries[step + 1]) - boundaries[step];
        const double share = overlap / (boundaries[step + 1] - boundaries[step]);
        used += share * (chip.installsUnits[step] + chip.replacementsUnits[step]);
    }
    const double perDay = used / (end - begin);
    if (perDay <= kNoUseUnitsPerDay) {
        return std::nullopt;
    }
    return chip.warehouseUnits[k] / perDay;
}

} // namespace

std::vector<std::optional<double>> coverDays(const engine::StockSeries &stock, const std::vector<double> &boundaryDays)
{
    std::vector<std::optional<double>> days;
    for (std::size_t k = 0; k + 1 < boundaryDays.size(); ++k) {
        days.push_back(coverAt(stock, boundaryDays, k));
    }
    return days;
}

std::vector<std::vector<std::optional<double>>> coverDays(const ScenarioRun &run)
{
    std::vector<std::vector<std::optional<double>>> cover;
    for (const engine::StockSeries &chip : run.result.chips) {
        cover.push_back(coverDays(chip, run.result.boundaryDays));
    }
    return cover;
}

} // namespace penstock::analysis
