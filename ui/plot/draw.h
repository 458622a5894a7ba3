// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart grammar as functions: text with halo, hatches, curves cut to what a pixel can show. The fast way on the
// screen and the clean way in vector pictures stand behind the same calls.
#pragma once

#include "ui/plot/panel_frame.h"

#include <QPolygonF>

class QPainter;

namespace penstock::plot {

/// Sizes of ui.md 5, all derived from the base font.
enum class TextSize { Small, Base, Large };

struct TextStyle {
    QColor colour;
    TextSize size = TextSize::Small;
    bool bold = false;
    QColor halo; ///< 3 px round the letters; invalid: none
};

[[nodiscard]] QFont fontOf(const Look &look, TextSize size, bool bold);
[[nodiscard]] double textWidth(const Look &look, const QString &text, TextSize size, bool bold);
/// Height of a line.
[[nodiscard]] double lineHeight(const Look &look, TextSize size);
/// The last word of a chip's name if it has a digit, since models are told apart by it: "910B" of "Ascend 910B".
[[nodiscard]] QString shortChipName(const QString &name);
/// \p text shortened with … to \p width.
[[nodiscard]] QString elided(const Look &look, const QString &text, TextSize size, bool bold, double width);
/// One line of text, placed in \p rect by \p alignment (it may stand out of it).
void drawText(QPainter &painter, const Look &look, const QRectF &rect, Qt::Alignment alignment, const QString &text,
              const TextStyle &style);
/// Where drawText() would put it.
[[nodiscard]] QRectF textRect(const Look &look, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                              TextSize size, bool bold);

struct Hatch {
    enum class Kind {
        Rising,     ///< 45° lines, / direction
        Falling,    ///< 45° lines, \ direction
        Horizontal, ///< stripes
        Dots,
        Cross,
    };
    Kind kind = Kind::Rising;
    QColor line;
    QColor background;  ///< invalid: transparent
    double width = 1.6; ///< of a line, or diameter of a dot; pixels at 1 em = 13 px
    double pitch = 8.0; ///< from line to line, along x for the slanted ones
};

/// Fills \p outline. On the screen with a texture that is fixed to the picture, in vector pictures with lines that are
/// cut at the outline.
void fillHatched(QPainter &painter, const Look &look, const QPolygonF &outline, const Hatch &hatch);
void fillHatched(QPainter &painter, const Look &look, const QRectF &rect, const Hatch &hatch);
/// Between two curves, both sorted by x: the fast way on the screen.
void fillHatched(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
                 const Hatch &hatch);
/// The fill of a chip: colour and pattern.
void fillChip(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
              const ChipStyle &chip, double opacity = 1.0);
void fillChip(QPainter &painter, const Look &look, const QPolygonF &outline, const ChipStyle &chip,
              double opacity = 1.0);
void fillChip(QPainter &painter, const Look &look, const QRectF &rect, const ChipStyle &chip, double opacity = 1.0);
/// A polygon without outline.
void fillPolygon(QPainter &painter, const Look &look, const QPolygonF &outline, const QColor &colour);

/// Between two curves, both sorted by x: the fast way on the screen.
void fillBetween(QPainter &painter, const Look &look, const QPolygonF &upper, const QPolygonF &lower,
                 const QColor &colour);

/// A curve with flat caps; \p line must be sorted by x. \p dash in pixels at 1 em = 13 px.
void drawCurve(QPainter &painter, const Look &look, const QPolygonF &line, const QColor &colour, double width,
               const QVector<qreal> &dash = {});
/// A straight line whose ends lie on device pixels where it is level or upright.
void drawLine(QPainter &painter, const Look &look, QPointF from, QPointF to, const QColor &colour, double width = 1.0,
              const QVector<qreal> &dash = {});
/// A rect with a crisp one pixel border.
void drawBox(QPainter &painter, const Look &look, const QRectF &rect, const QColor &fill, const QColor &border,
             double radius = 0.0);
/// \p value moved to the nearest device pixel edge.
[[nodiscard]] double snapped(const Look &look, double value);

} // namespace penstock::plot
