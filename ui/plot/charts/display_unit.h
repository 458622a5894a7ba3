// SPDX-License-Identifier: GPL-3.0-or-later
//
// The units of charts, under the name that the panels know them by.
#pragma once

#include "core/series/display_unit.h"

namespace penstock::plot {

using series::CapacitySeries;
using series::capacitySeries;
using series::chipOf;
using series::DisplayUnit;
using series::unitText;

} // namespace penstock::plot
