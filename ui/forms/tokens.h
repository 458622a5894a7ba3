// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours and sizes of forms, asked for when something is drawn, so that a change of theme or font needs nothing else.
#pragma once

#include "ui/plot/palette.h"

#include <QFont>
#include <QPalette>

class QWidget;

namespace penstock::forms {

/// The theme by the lightness of the window colour.
[[nodiscard]] plot::Theme themeOf(const QPalette &palette);
/// The design tokens that go with \p widget's palette.
[[nodiscard]] const plot::Palette &tokensOf(const QWidget *widget);

/// \p pixels at 1 em = 13 px, in those of the application's font: a small label does not shrink the boxes around it.
[[nodiscard]] int scaled(double pixels);
/// \p base at \p pixels of a 13 px base.
[[nodiscard]] QFont sizedFont(const QFont &base, double pixels, bool bold = false);

} // namespace penstock::forms
