// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/raster.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace penstock::plot::raster {

namespace {

constexpr double kSteepest = 5.0; // pixels down per pixel across

/// The pixels below a painter.
struct Target {
    uchar *bits = nullptr;
    qsizetype stride = 0;
    QRect clip; ///< device pixels
    double scale = 1.0;
    double dx = 0.0;
    double dy = 0.0;

    [[nodiscard]] QRgb *at(int x, int y) const { return reinterpret_cast<QRgb *>(bits + y * stride) + x; }
};

bool targetOf(const QPainter &painter, Target &target)
{
    QPaintDevice *device = painter.device();
    if (device == nullptr || device->devType() != QInternal::Image || painter.opacity() != 1.0)
        return false;
    auto *image = static_cast<QImage *>(device);
    if (image->format() != QImage::Format_RGB32 && image->format() != QImage::Format_ARGB32_Premultiplied)
        return false;
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale || transform.m11() != transform.m22() || !(transform.m11() > 0.0))
        return false;
    // The painter has the image's pixels already; bits() could detach from it.
    target.bits = const_cast<uchar *>(image->constBits());
    target.stride = image->bytesPerLine();
    target.clip = image->rect();
    if (painter.hasClipping())
        target.clip &= transform.mapRect(painter.clipBoundingRect()).toRect();
    target.scale = transform.m11();
    target.dx = transform.dx();
    target.dy = transform.dy();
    return !target.clip.isEmpty();
}

QRgb scaled(QRgb colour, unsigned share) // share of 256
{
    const unsigned even = ((colour & 0xFF00FFU) * share >> 8) & 0xFF00FFU;
    const unsigned odd = ((colour >> 8) & 0xFF00FFU) * share & 0xFF00FF00U;
    return even | odd;
}

void blend(QRgb *pixel, QRgb colour, unsigned share)
{
    const QRgb source = share >= 256 ? colour : scaled(colour, share);
    const unsigned rest = 256U - (qAlpha(source) + (qAlpha(source) >> 7));
    *pixel = rest == 0 ? source : source + scaled(*pixel, rest);
}

/// A line within one column of pixels: its heights, and how much of the column's width it spans.
struct Column {
    float low = 1e9F;   ///< smallest y
    float high = -1e9F; ///< largest y
    float cover = 0.0F;
};

/// The columns from \p left on that \p line passes through, cut at \p right.
void columnsOf(const Target &target, const QPolygonF &line, int left, int right, std::vector<Column> &columns)
{
    columns.assign(static_cast<std::size_t>(std::max(right - left, 0)), {});
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const double x0 = line[i].x() * target.scale + target.dx;
        const double x1 = line[i + 1].x() * target.scale + target.dx;
        if (!(x1 > x0) || x1 <= left || x0 >= right)
            continue;
        const double y0 = line[i].y() * target.scale + target.dy;
        const double slope = (line[i + 1].y() * target.scale + target.dy - y0) / (x1 - x0);
        const int first = std::max(static_cast<int>(std::floor(x0)), left);
        const int last = std::min(static_cast<int>(std::ceil(x1)), right);
        for (int x = first; x < last; ++x) {
            const double a = std::max(x0, static_cast<double>(x));
            const double b = std::min(x1, x + 1.0);
            const double ya = y0 + (a - x0) * slope;
            const double yb = y0 + (b - x0) * slope;
            Column &column = columns[static_cast<std::size_t>(x - left)];
            column.low = std::min(column.low, static_cast<float>(std::min(ya, yb)));
            column.high = std::max(column.high, static_cast<float>(std::max(ya, yb)));
            column.cover += static_cast<float>(b - a);
        }
    }
}

/// First and last column of \p line inside the clip.
std::pair<int, int> extentOf(const Target &target, const QPolygonF &line)
{
    if (line.isEmpty())
        return {0, 0};
    const double from = std::clamp(line.first().x() * target.scale + target.dx, -1e6, 1e6);
    const double to = std::clamp(line.last().x() * target.scale + target.dx, -1e6, 1e6);
    return {std::max(target.clip.left(), static_cast<int>(std::floor(from))),
            std::min(target.clip.right() + 1, static_cast<int>(std::ceil(to)))};
}

/// Area below the line in a column, from far above down to \p y: the line runs evenly from low to high.
float areaAbove(float y, float low, float high)
{
    if (y <= low)
        return 0.0F;
    if (y >= high)
        return y - (low + high) * 0.5F;
    return (y - low) * (y - low) / (2.0F * (high - low));
}

/// Paints one column between an upper and a lower edge, each running evenly between two heights.
void paintColumn(const Target &target, int x, float upperLow, float upperHigh, float lowerLow, float lowerHigh,
                 float cover, const Ink &ink)
{
    const int top = std::max(target.clip.top(), static_cast<int>(std::floor(upperLow)));
    const int bottom = std::min(target.clip.bottom() + 1, static_cast<int>(std::ceil(lowerHigh)));
    if (top >= bottom)
        return;
    const bool whole = cover > 0.998F;
    // Between these the column is full.
    const int fullTop = whole ? std::clamp(static_cast<int>(std::ceil(upperHigh)), top, bottom) : bottom;
    const int fullBottom = whole ? std::clamp(static_cast<int>(std::floor(lowerLow)), fullTop, bottom) : bottom;

    QRgb *pixel = target.at(x, top);
    const qsizetype step = target.stride / static_cast<qsizetype>(sizeof(QRgb));
    const int tileHeight = ink.tile != nullptr ? ink.tile->height() : 1;
    const uchar *tileColumn = ink.tile != nullptr ? ink.tile->constBits() + (x % ink.tile->width()) * 4 : nullptr;
    const qsizetype tileStride = ink.tile != nullptr ? ink.tile->bytesPerLine() : 0;
    const auto colourAt = [&](int y) {
        return tileColumn != nullptr ? *reinterpret_cast<const QRgb *>(tileColumn + (y % tileHeight) * tileStride)
                                     : ink.colour;
    };
    const auto edge = [&](int from, int to) {
        float above = areaAbove(static_cast<float>(from), upperLow, upperHigh)
                      - areaAbove(static_cast<float>(from), lowerLow, lowerHigh);
        for (int y = from; y < to; ++y, pixel += step) {
            const auto next = static_cast<float>(y + 1);
            const float below = areaAbove(next, upperLow, upperHigh) - areaAbove(next, lowerLow, lowerHigh);
            const float share = std::min((below - above) * cover, 1.0F);
            above = below;
            if (share > 0.0F)
                blend(pixel, colourAt(y), static_cast<unsigned>(share * 256.0F + 0.5F));
        }
    };
    edge(top, fullTop);
    if (tileColumn == nullptr && qAlpha(ink.colour) == 255) {
        for (int y = fullTop; y < fullBottom; ++y, pixel += step)
            *pixel = ink.colour;
    } else {
        for (int y = fullTop; y < fullBottom; ++y, pixel += step)
            blend(pixel, colourAt(y), 256);
    }
    edge(std::max(fullBottom, fullTop), bottom);
}

} // namespace

bool fillBetween(QPainter &painter, const QPolygonF &upper, const QPolygonF &lower, const Ink &ink)
{
    Target target;
    if (!targetOf(painter, target))
        return false;
    static std::vector<Column> above; // charts are drawn on the main thread only
    static std::vector<Column> below;
    const auto [left, right] = extentOf(target, upper);
    columnsOf(target, upper, left, right, above);
    columnsOf(target, lower, left, right, below);
    for (std::size_t i = 0; i < above.size(); ++i) {
        const float cover = std::min(above[i].cover, below[i].cover);
        if (cover > 0.0F) {
            paintColumn(target, left + static_cast<int>(i), above[i].low, above[i].high,
                        std::max(below[i].low, above[i].low), std::max(below[i].high, above[i].high), cover, ink);
        }
    }
    return true;
}

bool drawCurve(QPainter &painter, const QPolygonF &line, double width, QRgb colour)
{
    Target target;
    if (!targetOf(painter, target))
        return false;
    static std::vector<Column> columns;
    const auto [left, right] = extentOf(target, line);
    columnsOf(target, line, left, right, columns);
    for (const Column &column : columns) {
        if (column.cover > 0.0F
            && column.high - column.low > static_cast<float>(kSteepest) * std::max(column.cover, 0.5F))
            return false;
    }
    const auto half = static_cast<float>(width * target.scale / 2.0);
    Ink ink;
    ink.colour = colour;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (!(column.cover > 0.0F))
            continue;
        const float cover = std::min(column.cover, 1.0F);
        const float slope = (column.high - column.low) / cover;
        const float reach = half * std::sqrt(1.0F + slope * slope);
        paintColumn(target, left + static_cast<int>(i), column.low - reach, column.high - reach, column.low + reach,
                    column.high + reach, cover, ink);
    }
    return true;
}

} // namespace penstock::plot::raster
