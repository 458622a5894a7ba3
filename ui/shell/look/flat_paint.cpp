// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/flat_paint.h"

#include "ui/shell/look/appearance.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace penstock::shell {

void paintBox(QPainter &painter, const QRect &rect, const QColor &face, const QColor &frame, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0.0);
    painter.setBrush(face.isValid() ? QBrush(face) : QBrush(Qt::NoBrush));
    if (frame.isValid()) {
        painter.setPen(QPen(frame, 1.0));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(rect), radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().acc, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1.0, 1.0, -1.0, -1.0), radius, radius);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, Direction direction, const QColor &colour)
{
    const double size = std::min(rect.width(), rect.height()) * 0.5;
    const double half = std::min(size, 4.0);
    const QPointF c = QRectF(rect).center();
    const QPointF across = direction == Direction::Up || direction == Direction::Down ? QPointF(1, 0) : QPointF(0, 1);
    QPointF along(0, 1);
    switch (direction) {
    case Direction::Up: along = {0, -1}; break;
    case Direction::Down: along = {0, 1}; break;
    case Direction::Left: along = {-1, 0}; break;
    case Direction::Right: along = {1, 0}; break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.3);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const std::array<QPointF, 3> points{c - across * half - along * (half / 2.0), c + along * (half / 2.0),
                                        c + across * half - along * (half / 2.0)};
    painter.drawPolyline(points.data(), 3);
    painter.restore();
}

void paintCheckMark(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QRectF r(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, std::max(1.5, r.width() / 8.0));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const auto at = [&r](double x, double y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    const std::array<QPointF, 3> points{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    painter.drawPolyline(points.data(), 3);
    painter.restore();
}

} // namespace penstock::shell
