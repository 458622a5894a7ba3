// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace penstock::plot {

/// A PDF of QPdfWriter with its text maps repaired: with fonts that draw a radical and an ideograph with one glyph, the
/// writer names the radical (日 becomes ⽇), and search and copy fail. What cannot be read as expected comes back
/// unchanged.
[[nodiscard]] QByteArray withReadableText(const QByteArray &pdf);

/// The ideograph that looks like a radical of U+2E80..U+2FDF; others come back as they are.
[[nodiscard]] char16_t ideographOf(char16_t radical);

} // namespace penstock::plot
