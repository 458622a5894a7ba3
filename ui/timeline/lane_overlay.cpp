// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_overlay.h"

#include "ui/plot/draw.h"

#include <QPainter>

#include <algorithm>

namespace penstock::timeline {

using plot::TextSize;

void paintFocus(QPainter &painter, const plot::PanelFrame &frame, const QRectF &what)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.palette().acc, frame.px(2.0)));
    painter.setBrush(Qt::NoBrush);
    const double away = frame.px(2.5);
    painter.drawRoundedRect(what.adjusted(-away, -away, away, away), frame.px(3.0), frame.px(3.0));
}

void paintGuide(QPainter &painter, const plot::PanelFrame &frame, double day)
{
    if (day < frame.fromDay || day > frame.toDay)
        return;
    const double x = frame.xOf(day);
    plot::drawLine(painter, frame.look, {x, frame.area.top()}, {x, frame.area.bottom()}, frame.palette().ovr, 1.0,
                   {4.0, 2.0});
}

void paintReadout(QPainter &painter, const plot::PanelFrame &frame, QPointF pointer, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const plot::Look &look = frame.look;
    const plot::Palette &palette = frame.palette();
    double width = 0.0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, plot::textWidth(look, lines[i], TextSize::Small, i == 0));
    const double line = plot::lineHeight(look, TextSize::Small);
    const double pad = frame.px(6.0);
    QRectF box(pointer.x() + frame.px(14.0),
               pointer.y() - frame.px(14.0) - line * static_cast<double>(lines.size()) - pad, width + 2.0 * pad,
               line * static_cast<double>(lines.size()) + pad);
    if (box.right() > frame.right.right())
        box.moveRight(pointer.x() - frame.px(14.0));
    box.moveLeft(std::max(box.left(), frame.left.left()));
    plot::drawBox(painter, look, box, palette.text, palette.text, 2.0);
    QRectF row(box.left() + pad, box.top() + pad / 2.0, width, line);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        plot::drawText(painter, look, row, Qt::AlignLeft | Qt::AlignVCenter, lines[i],
                       {palette.base, TextSize::Small, i == 0, {}});
        row.translate(0.0, line);
    }
}

} // namespace penstock::timeline
