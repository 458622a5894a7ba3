// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace penstock::grids {

/// Heading of a grid's columns: the label in bold, its unit below, an arrow where the view is sorted. What selected
/// cells stand under is tinted. Vertical: numbers of rows that can be dragged.
class GridHeader : public QHeaderView
{
    Q_OBJECT
public:
    GridHeader(Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    /// Ground, lines and tint of a section; true where cells under it are selected.
    bool paintGround(QPainter &painter, const QRect &rect, int section) const;
    void paintArrow(QPainter &painter, const QRect &rect, int section) const;
};

} // namespace penstock::grids
