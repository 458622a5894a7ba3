// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace penstock::plot {

/// Heights near the \p wanted ones, in the same order, at least \p gap apart and inside [\p top, \p bottom] as far as
/// there is room. Labels that are pushed share the shift, so that a group stays centred on where it belongs.
[[nodiscard]] std::vector<double> pushedApart(const std::vector<double> &wanted, double gap, double top, double bottom);

} // namespace penstock::plot
