// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_size.h"

#include <QLocale>

#include <cmath>

namespace penstock::exporting {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kLeastPixels = 64.0;       // a side: below, not even the margins fit
constexpr double kLeastMillimetres = 20.0;  // a side
constexpr double kMostMillimetres = 5000.0; // a side; a page of a PDF ends at 5080

QString text(const char *source)
{
    return QCoreApplication::translate("PictureSize", source);
}

QString number(double value, int decimals = 0)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QSizeF PictureSize::points() const
{
    const double perUnit = unit == LengthUnit::Pixels ? kPointsPerInch / dpi : kPointsPerInch / kMillimetresPerInch;
    return {width * perUnit, height * perUnit};
}

QSizeF PictureSize::millimetres() const
{
    return points() * (kMillimetresPerInch / kPointsPerInch);
}

QSize PictureSize::pixels() const
{
    const QSizeF exact = points() * (dpi / kPointsPerInch);
    return {static_cast<int>(std::lround(exact.width())), static_cast<int>(std::lround(exact.height()))};
}

PictureSize PictureSize::in(LengthUnit other) const
{
    PictureSize same = *this;
    same.unit = other;
    if (other != unit) {
        const QSizeF sides = other == LengthUnit::Pixels ? QSizeF(pixels()) : millimetres();
        same.width = sides.width();
        same.height = sides.height();
    }
    return same;
}

QString faultOf(const PictureSize &size, bool inPixels)
{
    if (!(size.dpi >= kLeastDpi && size.dpi <= kMostDpi)) {
        return text(QT_TRANSLATE_NOOP("PictureSize", "Resolution must be from %1 to %2 dpi."))
            .arg(number(kLeastDpi), number(kMostDpi));
    }
    const QSizeF sides = size.millimetres();
    const QSizeF dots = size.points() * (size.dpi / kPointsPerInch);
    const bool isFinite = std::isfinite(sides.width()) && std::isfinite(sides.height());
    if (inPixels || size.unit == LengthUnit::Pixels) {
        if (!isFinite || std::min(dots.width(), dots.height()) < kLeastPixels) {
            return text(QT_TRANSLATE_NOOP("PictureSize", "A chart needs at least %1 pixels a side."))
                .arg(number(kLeastPixels));
        }
    }
    if (!isFinite
        || (size.unit == LengthUnit::Millimetres && std::min(sides.width(), sides.height()) < kLeastMillimetres)) {
        return text(QT_TRANSLATE_NOOP("PictureSize", "A chart needs at least %1 mm a side."))
            .arg(number(kLeastMillimetres));
    }
    if (inPixels) {
        const double megapixels = dots.width() * dots.height() / 1e6;
        if (megapixels > kMostMegapixels || std::max(dots.width(), dots.height()) > kMostSide) {
            return text(QT_TRANSLATE_NOOP("PictureSize",
                                          "%1 × %2 pixels are too many for one picture. Up to %3 million pixels, and "
                                          "%4 a side, can be drawn; SVG and PDF have no such limit."))
                .arg(number(dots.width()), number(dots.height()), number(kMostMegapixels), number(kMostSide));
        }
    } else if (std::max(sides.width(), sides.height()) > kMostMillimetres) {
        return text(QT_TRANSLATE_NOOP("PictureSize", "A page can be up to %1 mm a side."))
            .arg(number(kMostMillimetres));
    }
    return {};
}

std::vector<SizePreset> builtInSizes()
{
    const auto millimetres = [](double width, double height) {
        return PictureSize{width, height, LengthUnit::Millimetres, 300.0};
    };
    return {
        {QStringLiteral("slide"), text(QT_TRANSLATE_NOOP("PictureSize", "Slide 16:9")), {}},
        {QStringLiteral("a4-portrait"), text(QT_TRANSLATE_NOOP("PictureSize", "A4 portrait, full width")),
         millimetres(170.0, 110.0)},
        {QStringLiteral("a4-landscape"), text(QT_TRANSLATE_NOOP("PictureSize", "A4 landscape")),
         millimetres(257.0, 150.0)},
        {QStringLiteral("column"), text(QT_TRANSLATE_NOOP("PictureSize", "Journal, one column")),
         millimetres(88.0, 66.0)},
        {QStringLiteral("columns"), text(QT_TRANSLATE_NOOP("PictureSize", "Journal, two columns")),
         millimetres(180.0, 100.0)},
    };
}

} // namespace penstock::exporting
