// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace penstock::series {

/// Flows are drawn as columns of at least 28 days, made of whole steps; a rest of less than 14 days at the end joins
/// the column before it.
struct Columns {
    std::vector<double> boundaryDays;   ///< [column + 1]
    std::vector<std::size_t> firstStep; ///< [column + 1]

    [[nodiscard]] std::size_t count() const { return boundaryDays.empty() ? 0 : boundaryDays.size() - 1; }
    /// Sums of \p perStep in each column, as rates per month of 30.4375 days.
    [[nodiscard]] std::vector<double> perMonth(const std::vector<double> &perStep) const;
};

/// \p boundaryDays: of the steps, ascending.
[[nodiscard]] Columns columnsOf(const std::vector<double> &boundaryDays);

} // namespace penstock::series
