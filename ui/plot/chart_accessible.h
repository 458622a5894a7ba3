// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock::plot {

/// Registers what screen readers are told of charts; any number of calls do it once.
void installChartAccessibility();

} // namespace penstock::plot
