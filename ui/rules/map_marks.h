// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/panel_frame.h"
#include "ui/rules/rule_outcome.h"

class QPainter;

namespace penstock::rules {

/// The mark of a chip with its ring: red where it is caught, dark where not, dashed grey where the event does not
/// match its deliveries; a chip of the library small and grey, hollow where it is not caught.
void drawChipMark(QPainter &painter, const plot::Look &look, const QPointF &at, const ChipOutcome &chip);
/// Radius in pixels of the picture, ring included.
[[nodiscard]] double markRadius(const ChipOutcome &chip, const plot::Look &look);

/// Places texts where nothing stands yet.
class LabelRoom
{
public:
    explicit LabelRoom(const QRectF &within)
        : m_within(within)
    {}
    void take(const QRectF &rect) { m_taken.append(rect); }
    /// How much of \p rect is taken or outside, in square pixels.
    [[nodiscard]] double crowding(const QRectF &rect) const;
    /// The least crowded of \p candidates, the first of equals.
    [[nodiscard]] qsizetype best(const QList<QRectF> &candidates) const;

private:
    QRectF m_within;
    QList<QRectF> m_taken;
};

/// The row of marks and what they mean; those that \p chips has none of are left out.
void drawLegend(QPainter &painter, const plot::Look &look, const QRectF &row, const QList<ChipOutcome> &chips);

} // namespace penstock::rules
