// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts inside a MultiplesView. Inside ui/compare only.
#pragma once

#include "ui/compare/multiples_view.h"

#include <QCoreApplication>
#include <QWidget>

namespace penstock::compare {

class MultiplesView::Canvas final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(MultiplesView)
public:
    Canvas(plot::TimeAxis &axis, MultiplesView &view);

    void setColumns(const std::vector<Column> &columns);
    [[nodiscard]] plot::ValueScale scale() const;
    [[nodiscard]] QRectF cellRect(int column) const;
    /// Takes the height that is seen, or more where the charts would be too low.
    void fit(int viewportHeight);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Cell {
        Column column;
        plot::CapacitySeries series; ///< a value a boundary
    };
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] plot::Look look() const;
    [[nodiscard]] plot::PanelFrame frameOf(int cell, const plot::ValueScale &scale, const plot::Look &look) const;
    [[nodiscard]] int cellAt(QPointF position) const;
    [[nodiscard]] QString textOf(int cell, double day) const;
    void paintCell(QPainter &painter, int cell, const plot::ValueScale &scale, const plot::Look &look) const;
    void paintAxes(QPainter &painter, int cell, const plot::PanelFrame &frame, const plot::ValueScale &scale) const;
    void paintCurves(QPainter &painter, const Cell &cell, const plot::PanelFrame &frame) const;
    void paintKey(QPainter &painter, const QRectF &rect, const plot::Look &look) const;
    void moveTo(int cell);

    plot::TimeAxis &m_axis;
    MultiplesView &m_view;
    std::vector<Cell> m_cells;
    QString m_unit; ///< name of the reference chip
    int m_current = 0;
    int m_viewportHeight = 0;
};

} // namespace penstock::compare
