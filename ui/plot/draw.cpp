// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/draw.h"

#include "ui/plot/raster.h"
#include "ui/plot/sampling.h"

#include <QPainter>

#include <cmath>

namespace penstock::plot {

void fillPolygon(QPainter &painter, const Look &, const QPolygonF &outline, const QColor &colour)
{
    if (outline.size() < 3)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(outline, Qt::WindingFill);
}

void fillBetween(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
                 const QColor &colour)
{
    raster::Ink ink;
    ink.colour = qPremultiply(colour.rgba());
    if (look.vector || !raster::fillBetween(painter, upper, lower, ink))
        fillPolygon(painter, look, areaBetween(upper, lower), colour);
}

namespace {

/// The band of ink of a curve as one polygon: offset to both sides at each point. Much cheaper than stroking, and the
/// same to the eye, since curves here are functions of time.
QPolygonF ribbon(const QPolygonF &line, double width)
{
    const qsizetype count = line.size();
    QPolygonF outline(2 * count);
    const double half = width / 2.0;
    QPointF before(0.0, 0.0);
    for (qsizetype i = 0; i < count; ++i) {
        QPointF after(0.0, 0.0);
        if (i + 1 < count) {
            const QPointF d = line[i + 1] - line[i];
            const double length = std::hypot(d.x(), d.y());
            if (length > 0.0)
                after = QPointF(-d.y() / length, d.x() / length);
        }
        if (i == 0)
            before = after;
        if (i + 1 == count || (after.x() == 0.0 && after.y() == 0.0))
            after = before;
        QPointF normal = before + after;
        const double square = normal.x() * normal.x() + normal.y() * normal.y();
        // A mitre, cut at three half widths.
        normal = square > 0.22 ? normal * (2.0 * half / square) : after * half;
        outline[i] = line[i] + normal;
        outline[2 * count - 1 - i] = line[i] - normal;
        before = after;
    }
    return outline;
}

/// The inked pieces of a dashed line.
QList<QPolygonF> dashesOf(const QPolygonF &line, const QVector<qreal> &dash, double scale)
{
    QList<QPolygonF> pieces;
    qsizetype phase = 0;
    double left = dash[0] * scale; // of the present dash or gap
    QPolygonF piece({line.first()});
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF d = line[i + 1] - line[i];
        const double length = std::hypot(d.x(), d.y());
        double done = 0.0;
        while (length - done > left) {
            done += left;
            const QPointF at = line[i] + d * (done / length);
            if (phase % 2 == 0) {
                piece.append(at);
                pieces.append(piece);
                piece.clear();
            } else {
                piece = QPolygonF({at});
            }
            phase = (phase + 1) % dash.size();
            left = std::max(dash[phase] * scale, 0.1);
        }
        left -= length - done;
        if (phase % 2 == 0)
            piece.append(line[i + 1]);
    }
    if (phase % 2 == 0 && piece.size() > 1)
        pieces.append(piece);
    return pieces;
}

} // namespace

void drawCurve(QPainter &painter, const Look &look, const QPolygonF &line, const QColor &colour, double width,
               const QVector<qreal> &dash)
{
    if (line.size() < 2)
        return;
    const double ink = width * look.scale;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!look.vector && !dash.isEmpty() && dash.size() % 2 == 0) {
        for (const QPolygonF &piece : dashesOf(line, dash, look.scale))
            drawCurve(painter, look, piece, colour, width);
        return;
    }
    if (dash.isEmpty() && !look.vector) {
        if (raster::drawCurve(painter, line, ink, qPremultiply(colour.rgba())))
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(ribbon(line, ink), Qt::WindingFill);
        return;
    }
    QPen pen(colour, ink, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (!dash.isEmpty()) {
        QVector<qreal> pattern;
        for (const qreal length : dash)
            pattern.append(length / width); // Qt counts dashes in pen widths
        pen.setDashPattern(pattern);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

double snapped(const Look &look, double value)
{
    return look.vector ? value : std::round(value * look.devicePixelRatio) / look.devicePixelRatio;
}

void drawLine(QPainter &painter, const Look &look, QPointF from, QPointF to, const QColor &colour, double width,
              const QVector<qreal> &dash)
{
    const double ink =
        look.vector ? width * look.scale
                    : std::max(1.0, std::round(width * look.scale * look.devicePixelRatio)) / look.devicePixelRatio;
    const bool upright = from.x() == to.x();
    const bool level = from.y() == to.y();
    if (!look.vector && dash.isEmpty() && (upright || level)) {
        // A filled rect on whole pixels: crisp, and far cheaper than a stroked line.
        QRectF rect = upright ? QRectF(snapped(look, from.x() - ink / 2.0), std::min(from.y(), to.y()), ink,
                                       std::abs(to.y() - from.y()))
                              : QRectF(std::min(from.x(), to.x()), snapped(look, from.y() - ink / 2.0),
                                       std::abs(to.x() - from.x()), ink);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(rect, colour);
        return;
    }
    QPen pen(colour, ink, Qt::SolidLine, Qt::FlatCap);
    if (!dash.isEmpty()) {
        QVector<qreal> pattern;
        for (const qreal length : dash)
            pattern.append(length * look.scale / ink);
        pen.setDashPattern(pattern);
    }
    if (!look.vector && upright)
        from.rx() = to.rx() = snapped(look, from.x() - ink / 2.0) + ink / 2.0;
    if (!look.vector && level)
        from.ry() = to.ry() = snapped(look, from.y() - ink / 2.0) + ink / 2.0;
    painter.setRenderHint(QPainter::Antialiasing, look.vector || !(upright || level));
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void drawBox(QPainter &painter, const Look &look, const QRectF &rect, const QColor &fill, const QColor &border,
             double radius)
{
    const double ink = look.vector
                           ? look.scale
                           : std::max(1.0, std::round(look.scale * look.devicePixelRatio)) / look.devicePixelRatio;
    QRectF box(QPointF(snapped(look, rect.left()), snapped(look, rect.top())),
               QPointF(snapped(look, rect.right()), snapped(look, rect.bottom())));
    box.adjust(ink / 2.0, ink / 2.0, -ink / 2.0, -ink / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, look.vector || radius > 0.0);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QPen pen(border, ink, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(border.isValid() ? pen : QPen(Qt::NoPen));
    if (radius > 0.0)
        painter.drawRoundedRect(box, radius * look.scale, radius * look.scale);
    else
        painter.drawRect(box);
}

} // namespace penstock::plot
