// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lengths of the stack (ui.md 3, 01), in pixels at 1 em = 13 px.
#pragma once

namespace penstock::plot::metrics {

inline constexpr double kTitleRow = 26.0;  ///< title and unit above an area
inline constexpr double kTitleText = 21.0; ///< of that, where the text stands: clear of the highest axis label
inline constexpr double kTitleGap = 2.0;   ///< more room above a title where the "0" of the axis above hangs down
inline constexpr double kBareGap = 12.0;   ///< above an area whose title stands in the margin
inline constexpr double kTopGap = 12.0;    ///< the same for the first one
inline constexpr double kAxisRow = 34.0;   ///< two lines of labels
inline constexpr double kPictureTitle = 26.0;
inline constexpr double kPictureSubtitle = 18.0;
inline constexpr double kSourceLine = 18.0;
inline constexpr double kTickGap = 48.0; ///< between labels of the time axis
inline constexpr double kEndLabelGap = 13.0;
inline constexpr double kMostRightMargin = 104.0; ///< names of chips may take this much; longer ones are cut
inline constexpr double kFlagHeight = 17.0;

} // namespace penstock::plot::metrics
