// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies over the lanes while keys or pointer are at work.
#pragma once

#include "ui/plot/panel_frame.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace penstock::timeline {

/// Ring round the handle or the bar that the keyboard is at.
void paintFocus(QPainter &painter, const plot::PanelFrame &frame, const QRectF &what);
/// Line at the date that a drag has snapped to.
void paintGuide(QPainter &painter, const plot::PanelFrame &frame, double day);
/// What a drag says, beside the pointer.
void paintReadout(QPainter &painter, const plot::PanelFrame &frame, QPointF pointer, const QStringList &lines);

} // namespace penstock::timeline
