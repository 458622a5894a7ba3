// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/cell_delegate.h"
#include "ui/grids/grid_header.h"

namespace penstock::grids {

class StockpileGridModel;

/// Two figures a cell, the curve of its warehouse with a ring where it runs out, the corner of an override.
class StockpileDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    explicit StockpileDelegate(StockpileGridModel &model);

    /// Curves of the warehouse in the cells.
    void setCurvesShown(bool shown) { m_areCurvesShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Cells hold two fields: they are edited as text.
    [[nodiscard]] const model::Field *fieldOf(const QModelIndex &index) const override;

private:
    void paintCurve(QPainter &painter, const QRect &cell, int pile, int column, const QWidget *widget) const;

    StockpileGridModel &m_model;
    bool m_areCurvesShown = true;
};

/// Chip headings with their swatch, platform and worth; names of operators.
class StockpileHeader final : public GridHeader
{
    Q_OBJECT
public:
    StockpileHeader(StockpileGridModel &model, Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    StockpileGridModel &m_model;
};

} // namespace penstock::grids
