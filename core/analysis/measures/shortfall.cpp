// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measures/shortfall.h"

#include <algorithm>

namespace penstock::analysis {

namespace {

constexpr double kEpsilon = 1e-9; // so that rounding decides nothing
constexpr double kStockOutShare = 0.01;
constexpr double kNoStockUnits = 1e-9;

std::optional<double> firstShortfall(std::span<const double> days, std::span<const double> demand,
                                     std::span<const double> unmet, double tolerance, double minDays)
{
    const std::size_t steps = demand.size();
    for (std::size_t k = 0; k < steps;) {
        std::size_t end = k;
        while (end < steps && unmet[end] > (tolerance + kEpsilon) * demand[end]) {
            ++end;
        }
        if (end > k && (end == steps || days[end] - days[k] >= minDays)) {
            return days[k];
        }
        k = end + 1;
    }
    return std::nullopt;
}

} // namespace

ShortfallMeasures shortfallOf(std::span<const double> boundaryDays, std::span<const double> demand,
                              std::span<const double> served, std::span<const double> unmet, double tolerance,
                              double minDays)
{
    ShortfallMeasures measures;
    measures.firstShortfallDay = firstShortfall(boundaryDays, demand, unmet, tolerance, minDays);
    double wantedUnitDays = 0.0;
    double servedUnitDays = 0.0;
    for (std::size_t k = 0; k < demand.size(); ++k) {
        const double days = boundaryDays[k + 1] - boundaryDays[k];
        measures.unservedUnitDays += unmet[k] * days;
        wantedUnitDays += demand[k] * days;
        servedUnitDays += served[k] * days;
        measures.peakShortfall = std::max(measures.peakShortfall, unmet[k]);
    }
    measures.serviceLevel = wantedUnitDays > 0.0 ? servedUnitDays / wantedUnitDays : 1.0;
    if (measures.peakShortfall > 0.0) {
        const auto peak = std::find_if(unmet.begin(), unmet.end(), [&](double value) {
            return value >= (1.0 - kEpsilon) * measures.peakShortfall;
        });
        const auto k = static_cast<std::size_t>(peak - unmet.begin());
        measures.peakShortfallDay = boundaryDays[k];
        measures.peakShortfallShare = unmet[k] / demand[k];
    }
    return measures;
}

std::optional<double> stockOutOf(std::span<const double> boundaryDays, std::span<const double> freeUnits)
{
    double largest = freeUnits.empty() ? 0.0 : freeUnits[0];
    for (std::size_t j = 1; j < freeUnits.size(); ++j) {
        largest = std::max(largest, freeUnits[j]);
        if (largest > kNoStockUnits && freeUnits[j] <= (kStockOutShare + kEpsilon) * largest) {
            return boundaryDays[j];
        }
    }
    return std::nullopt;
}

} // namespace penstock::analysis
