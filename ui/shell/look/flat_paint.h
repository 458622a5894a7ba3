// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few shapes that FlatStyle and our own widgets share.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace penstock::shell {

enum class Direction { Up, Down, Left, Right };

/// A box with a 1 px frame inside \p rect; an invalid colour leaves the face or the frame out.
void paintBox(QPainter &painter, const QRect &rect, const QColor &face, const QColor &frame, double radius = 3.0);
/// 2 px, inside \p rect.
void paintFocusRing(QPainter &painter, const QRect &rect, double radius = 3.0);
void paintChevron(QPainter &painter, const QRect &rect, Direction direction, const QColor &colour);
void paintCheckMark(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace penstock::shell
