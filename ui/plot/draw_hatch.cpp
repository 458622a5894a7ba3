// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hatches: a cached texture on the screen, lines cut at the outline in vector pictures (textures become bitmaps there,
// and the SVG of Qt knows no clipping).
#include "ui/plot/draw.h"

#include "ui/plot/raster.h"
#include "ui/plot/sampling.h"

#include <QCache>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

struct TileKey {
    Hatch::Kind kind = Hatch::Kind::Rising;
    QRgb line = 0;
    QRgb background = 0;
    double width = 0.0;
    double pitch = 0.0;

    bool operator==(const TileKey &) const = default;
};
size_t qHash(const TileKey &key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.kind), key.line, key.background, key.width, key.pitch);
}

QImage tileOf(const TileKey &key)
{
    const int side = std::max(2, static_cast<int>(std::lround(key.pitch)));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(QColor::fromRgba(key.background));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = side;
    const QColor ink = QColor::fromRgba(key.line);
    painter.setPen(QPen(ink, key.width, Qt::SolidLine, Qt::FlatCap));
    const auto slanted = [&](bool rising) {
        for (int shift = -1; shift <= 1; ++shift) { // neighbours reach into the tile at its corners
            const double x = shift * s;
            painter.drawLine(rising ? QLineF(x - s, 2.0 * s, x + 2.0 * s, -s)
                                    : QLineF(x - s, -s, x + 2.0 * s, 2.0 * s));
        }
    };
    switch (key.kind) {
    case Hatch::Kind::Rising: slanted(true); break;
    case Hatch::Kind::Falling: slanted(false); break;
    case Hatch::Kind::Cross:
        slanted(true);
        slanted(false);
        break;
    case Hatch::Kind::Horizontal: painter.drawLine(QLineF(0.0, s / 2.0, s, s / 2.0)); break;
    case Hatch::Kind::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(s / 2.0, s / 2.0), key.width / 2.0, key.width / 2.0);
        break;
    }
    painter.end();
    return tile;
}

const QImage &tileOf(const Look &look, const Hatch &hatch)
{
    static QCache<TileKey, QImage> cache(256);
    const double ratio = look.devicePixelRatio;
    const TileKey key{hatch.kind, hatch.line.rgba(), hatch.background.isValid() ? hatch.background.rgba() : 0U,
                      hatch.width * look.scale * ratio, std::round(hatch.pitch * look.scale * ratio)};
    QImage *tile = cache.object(key);
    if (tile == nullptr) {
        tile = new QImage(tileOf(key));
        cache.insert(key, tile);
    }
    return *tile;
}

QBrush textureOf(const Look &look, const Hatch &hatch)
{
    const double ratio = look.devicePixelRatio;
    QBrush brush(tileOf(look, hatch));
    if (ratio != 1.0)
        brush.setTransform(QTransform::fromScale(1.0 / ratio, 1.0 / ratio));
    return brush;
}

/// Adds the pieces of the lines y = offset + i * pitch inside \p outline, both turned by \p turn.
void addCutLines(QList<QLineF> &lines, const QPolygonF &outline, const QTransform &turn, double pitch)
{
    const QPolygonF turned = turn.map(outline);
    const QTransform back = turn.inverted();
    const QRectF box = turned.boundingRect();
    const qsizetype count = turned.size();
    QList<double> crossings;
    for (double y = std::ceil(box.top() / pitch) * pitch; y <= box.bottom(); y += pitch) {
        crossings.clear();
        for (qsizetype i = 0; i < count; ++i) {
            const QPointF a = turned[i];
            const QPointF b = turned[(i + 1) % count];
            if ((a.y() <= y) != (b.y() <= y))
                crossings.append(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
        std::sort(crossings.begin(), crossings.end());
        for (qsizetype i = 0; i + 1 < crossings.size(); i += 2) {
            if (crossings[i + 1] - crossings[i] > 0.05)
                lines.append(back.map(QLineF(crossings[i], y, crossings[i + 1], y)));
        }
    }
}

void hatchWithLines(QPainter &painter, const Look &look, const QPolygonF &outline, const Hatch &hatch)
{
    const double pitch = hatch.pitch * look.scale;
    if (hatch.kind == Hatch::Kind::Dots) {
        const double radius = hatch.width * look.scale / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(hatch.line);
        const QRectF box = outline.boundingRect();
        for (double y = std::ceil(box.top() / pitch) * pitch; y <= box.bottom(); y += pitch) {
            for (double x = std::ceil(box.left() / pitch) * pitch; x <= box.right(); x += pitch) {
                if (outline.containsPoint({x, y - radius}, Qt::OddEvenFill)
                    && outline.containsPoint({x, y + radius}, Qt::OddEvenFill))
                    painter.drawEllipse(QPointF(x, y), radius, radius);
            }
        }
        return;
    }
    QList<QLineF> lines;
    // The pitch of slanted lines is counted along x, as in the textures.
    const double across = pitch * std::sqrt(0.5);
    if (hatch.kind == Hatch::Kind::Rising || hatch.kind == Hatch::Kind::Cross)
        addCutLines(lines, outline, QTransform().rotate(45.0), across);
    if (hatch.kind == Hatch::Kind::Falling || hatch.kind == Hatch::Kind::Cross)
        addCutLines(lines, outline, QTransform().rotate(-45.0), across);
    if (hatch.kind == Hatch::Kind::Horizontal)
        addCutLines(lines, outline, {}, pitch);
    painter.setPen(QPen(hatch.line, hatch.width * look.scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

Hatch hatchOf(const ChipStyle &chip, const QColor &fill, const QColor &base)
{
    Hatch hatch;
    hatch.background = fill;
    // The pattern is the ground showing through, so it works for any colour of chip.
    hatch.line = base;
    switch (chip.pattern) {
    case FillPattern::Dots:
        hatch.kind = Hatch::Kind::Dots;
        hatch.width = 1.9;
        hatch.pitch = 5.0;
        break;
    case FillPattern::Cross:
        hatch.kind = Hatch::Kind::Cross;
        hatch.width = 1.0;
        hatch.pitch = 8.0;
        break;
    default:
        hatch.width = 1.5;
        hatch.pitch = 8.0;
        break;
    }
    return hatch;
}

} // namespace

void fillHatched(QPainter &painter, const Look &look, const QPolygonF &outline, const Hatch &hatch)
{
    if (outline.size() < 3)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.vector) {
        if (hatch.background.isValid())
            fillPolygon(painter, look, outline, hatch.background);
        hatchWithLines(painter, look, outline, hatch);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(textureOf(look, hatch));
    painter.drawPolygon(outline, Qt::WindingFill);
}

void fillHatched(QPainter &painter, const Look &look, const QRectF &rect, const Hatch &hatch)
{
    if (look.vector) {
        fillHatched(painter, look, QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}),
                    hatch);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, textureOf(look, hatch));
}

void fillHatched(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
                 const Hatch &hatch)
{
    if (!look.vector) {
        raster::Ink ink;
        ink.tile = &tileOf(look, hatch);
        if (raster::fillBetween(painter, upper, lower, ink))
            return;
    }
    fillHatched(painter, look, areaBetween(upper, lower), hatch);
}

void fillChip(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
              const ChipStyle &chip, double opacity)
{
    const QColor fill = mixed(chip.fill, look.palette().base, opacity);
    if (chip.pattern == FillPattern::Solid)
        fillBetween(painter, look, upper, lower, fill);
    else
        fillHatched(painter, look, upper, lower, hatchOf(chip, fill, look.palette().base));
}

void fillChip(QPainter &painter, const Look &look, const QPolygonF &outline, const ChipStyle &chip, double opacity)
{
    const QColor fill = mixed(chip.fill, look.palette().base, opacity);
    if (chip.pattern == FillPattern::Solid)
        fillPolygon(painter, look, outline, fill);
    else
        fillHatched(painter, look, outline, hatchOf(chip, fill, look.palette().base));
}

void fillChip(QPainter &painter, const Look &look, const QRectF &rect, const ChipStyle &chip, double opacity)
{
    const QColor fill = mixed(chip.fill, look.palette().base, opacity);
    if (chip.pattern == FillPattern::Solid) {
        painter.setRenderHint(QPainter::Antialiasing, look.vector);
        painter.fillRect(rect, fill);
    } else {
        fillHatched(painter, look, rect, hatchOf(chip, fill, look.palette().base));
    }
}

} // namespace penstock::plot
