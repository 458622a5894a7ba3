// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometry and look of one panel while it is drawn or asked.
#pragma once

#include "ui/plot/palette.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

#include <cmath>

namespace penstock::plot {

/// How a picture is drawn: the same for all of its panels.
struct Look {
    Theme theme = Theme::Light;
    QFont font; ///< at 1 em; pixel size set
    QLocale locale;
    double scale = 1.0; ///< pixels at 1 em = 13 px: multiply every length and pen width by it
    double devicePixelRatio = 1.0;
    bool vector = false;      ///< no textures, no cached glyph pictures, geometry ends at the frame
    bool outlines = false;    ///< letters as shapes
    bool transparent = false; ///< the background is not painted

    /// Of a screen or picture whose base font is \p font.
    [[nodiscard]] static Look of(const QFont &font, Theme theme, const QLocale &locale, double devicePixelRatio);
    [[nodiscard]] const Palette &palette() const { return plot::palette(theme); }
    /// \p pixels at 1 em = 13 px in those of this picture.
    [[nodiscard]] double px(double pixels) const { return pixels * scale; }
};

/// \p font with families for Japanese and Chinese behind its own, in the order that \p locale asks for.
[[nodiscard]] QFont withEastAsianFamilies(const QFont &font, const QLocale &locale);

struct PanelFrame {
    QRectF area;  ///< where time and value span
    QRectF left;  ///< margin left of the area, same height
    QRectF right; ///< margin right of it
    double fromDay = 0.0;
    double toDay = 1.0;
    double lowValue = 0.0;
    double highValue = 1.0;
    bool isLog = false; ///< the value axis is logarithmic; both ends are then above zero
    Look look;

    [[nodiscard]] double pixelsPerDay() const { return area.width() / (toDay - fromDay); }
    [[nodiscard]] double xOf(double day) const { return area.left() + (day - fromDay) * pixelsPerDay(); }
    [[nodiscard]] double dayAt(double x) const { return fromDay + (x - area.left()) / pixelsPerDay(); }
    /// On a logarithmic axis what is not above zero lies just under the area.
    [[nodiscard]] double yOf(double value) const
    {
        if (isLog)
            return value > 0.0
                       ? area.bottom() - std::log(value / lowValue) / std::log(highValue / lowValue) * area.height()
                       : area.bottom() + area.height();
        return area.bottom() - (value - lowValue) / (highValue - lowValue) * area.height();
    }
    [[nodiscard]] double valueAt(double y) const
    {
        const double share = (area.bottom() - y) / area.height();
        return isLog ? lowValue * std::pow(highValue / lowValue, share) : lowValue + share * (highValue - lowValue);
    }
    /// \p pixels at 1 em = 13 px in those of this picture.
    [[nodiscard]] double px(double pixels) const { return pixels * look.scale; }
    [[nodiscard]] const Palette &palette() const { return look.palette(); }
};

} // namespace penstock::plot
