// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chart_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::series {

namespace {

using Values = std::vector<double>;

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Mean of \p perStep over [begin, end); NaN outside its boundaries.
double meanOver(const Values &days, const Values &perStep, double begin, double end)
{
    if (perStep.empty() || !(begin >= days.front()) || !(end <= days.back())) {
        return kNothing;
    }
    auto k = static_cast<std::size_t>(std::upper_bound(days.begin(), days.end(), begin) - days.begin() - 1);
    if (end <= days[k + 1]) {
        return perStep[k]; // as it is, without rounding
    }
    double sum = 0.0;
    for (; k < perStep.size() && days[k] < end; ++k) {
        sum += perStep[k] * (std::min(end, days[k + 1]) - std::max(begin, days[k]));
    }
    return sum / (end - begin);
}

double between(const Values &days, const Values &onBoundaries, double day)
{
    if (days.empty() || !(day >= days.front()) || !(day <= days.back())) {
        return kNothing;
    }
    const auto next = std::lower_bound(days.begin(), days.end(), day);
    const auto k = static_cast<std::size_t>(next - days.begin());
    if (*next == day) {
        return onBoundaries[k];
    }
    const double share = (day - days[k - 1]) / (days[k] - days[k - 1]);
    return onBoundaries[k - 1] + share * (onBoundaries[k] - onBoundaries[k - 1]);
}

Values resampled(const ChartData &from, const ChartSeries &series, const Values &days)
{
    if (from.boundaryDays == days) {
        return series.values;
    }
    Values values;
    for (std::size_t k = 0; k + 1 < days.size(); ++k) {
        values.push_back(series.onBoundaries ? between(from.boundaryDays, series.values, days[k])
                                             : meanOver(from.boundaryDays, series.values, days[k], days[k + 1]));
    }
    if (series.onBoundaries && !days.empty()) {
        values.push_back(between(from.boundaryDays, series.values, days.back()));
    }
    return values;
}

/// Nothing there is zero of what adds up, but no share and no number of days.
double absentValue(Quantity quantity)
{
    return quantity == Quantity::Share || quantity == Quantity::Days ? kNothing : 0.0;
}

} // namespace

ChartData difference(const ChartData &of, const ChartData &from)
{
    ChartData result;
    result.boundaryDays = of.boundaryDays;
    result.quantity = of.quantity;
    result.unitId = of.unitId;
    result.perMonth = of.perMonth;
    result.notes = of.notes;
    for (const Note &note : from.notes) {
        if (std::find(result.notes.begin(), result.notes.end(), note) == result.notes.end()) {
            result.notes.push_back(note);
        }
    }
    result.fault = of.fault.isEmpty() ? from.fault : of.fault;
    if (!result.fault.isEmpty()) {
        return result;
    }
    if (of.quantity != from.quantity || of.unitId != from.unitId || of.perMonth != from.perMonth) {
        result.fault = missing::kOtherUnit;
        return result;
    }
    const double absent = absentValue(of.quantity);
    for (const ChartSeries &series : of.series) {
        ChartSeries left = series;
        left.shape = Shape::Line;
        const ChartSeries *other = from.find(series.type, series.id, series.part);
        const Values values =
            other != nullptr ? resampled(from, *other, of.boundaryDays) : Values(series.values.size(), absent);
        for (std::size_t k = 0; k < left.values.size(); ++k) {
            left.values[k] -= values[k];
        }
        result.series.push_back(std::move(left));
    }
    for (const ChartSeries &series : from.series) {
        if (of.find(series.type, series.id, series.part) == nullptr) {
            ChartSeries lost = series;
            lost.shape = Shape::Line;
            lost.values = resampled(from, series, of.boundaryDays);
            for (double &value : lost.values) {
                value = absent - value;
            }
            result.series.push_back(std::move(lost));
        }
    }
    return result;
}

} // namespace penstock::series
