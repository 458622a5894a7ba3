// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large a picture is, in pixels or millimetres, and the sizes that have names (ui.md 3, 09).
#pragma once

#include <QCoreApplication>
#include <QSizeF>
#include <QString>

#include <vector>

namespace penstock::exporting {

enum class LengthUnit { Pixels, Millimetres };

struct PictureSize {
    double width = 1920.0;
    double height = 1080.0;
    LengthUnit unit = LengthUnit::Pixels;
    double dpi = 144.0; ///< 30 .. 1200

    /// 1/72 inch: what the layout is done in.
    [[nodiscard]] QSizeF points() const;
    [[nodiscard]] QSizeF millimetres() const;
    [[nodiscard]] QSize pixels() const;
    /// The same picture with its sides in the other unit.
    [[nodiscard]] PictureSize in(LengthUnit other) const;

    bool operator==(const PictureSize &) const = default;
};

inline constexpr double kLeastDpi = 30.0;
inline constexpr double kMostDpi = 1200.0;
inline constexpr double kMostSide = 30000.0;     ///< pixels or millimetres that can be typed
inline constexpr double kMostMegapixels = 160.0; ///< 640 MB while it is drawn

/// Why a picture of \p size cannot be made, and what can; empty: it can. \p inPixels: as PNG.
[[nodiscard]] QString faultOf(const PictureSize &size, bool inPixels);

/// A size with a name. Those of the program are told by id, those of the person have their own name.
struct SizePreset {
    QString id;   ///< "slide", "a4-portrait", …; as in `penstock render --preset`
    QString name; ///< translated, or the person's
    PictureSize size;
    bool isOwn = false;
};

/// The program's: slide, A4 portrait, A4 landscape, journal column, two columns.
[[nodiscard]] std::vector<SizePreset> builtInSizes();

} // namespace penstock::exporting
