// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of GridView: the column of names, the row and the column of totals stay in sight while the rest scrolls past. They
// are the view's own cells, drawn where the headers hold them, so that clicks, editors and selections know no
// difference.
#include "ui/forms/tokens.h"
#include "ui/grids/grid_header.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace penstock::grids {

GridHeader *GridView::columnsHeader() const
{
    return qobject_cast<GridHeader *>(horizontalHeader());
}

GridHeader *GridView::rowsHeader() const
{
    return qobject_cast<GridHeader *>(verticalHeader());
}

void GridView::refreshFrozen()
{
    const int lastColumn = m_proxy->columnCount() - 1;
    const int lastRow = m_proxy->rowCount() - 1;
    if (GridHeader *header = columnsHeader()) {
        header->setFrozen(m_grid.nameColumn(), lastColumn >= 0 && m_grid.isTotalColumn(lastColumn) ? lastColumn : -1);
    }
    if (GridHeader *header = rowsHeader()) {
        const bool isTotal = lastRow >= 0 && m_grid.isTotalRow(sourceOf(m_proxy->index(lastRow, 0)).row());
        header->setFrozen(-1, isTotal ? lastRow : -1);
    }
}

void GridView::updateGeometries()
{
    refreshFrozen();
    QTableView::updateGeometries();
}

QRegion GridView::heldRegion() const
{
    QRegion held;
    const QRect all = viewport()->rect();
    if (const GridHeader *header = columnsHeader()) {
        for (const int section : {header->frozenFirst(), header->frozenLast()}) {
            if (const auto span = header->heldAt(section)) {
                held += QRect(span->start, all.top(), span->size, all.height());
            }
        }
    }
    if (const GridHeader *header = rowsHeader()) {
        if (const auto span = header->heldAt(header->frozenLast())) {
            held += QRect(all.left(), span->start, all.width(), span->size);
        }
    }
    return held;
}

QModelIndex GridView::indexAt(const QPoint &position) const
{
    const GridHeader *columns = columnsHeader();
    const GridHeader *rows = rowsHeader();
    const int column = columns != nullptr ? columns->heldSection(position.x()) : -1;
    const int row = rows != nullptr ? rows->heldSection(position.y()) : -1;
    if (column < 0 && row < 0) {
        return QTableView::indexAt(position);
    }
    return m_proxy->index(row >= 0 ? row : rowAt(position.y()), column >= 0 ? column : columnAt(position.x()));
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (!rect.isValid()) {
        return rect;
    }
    const GridHeader *columns = columnsHeader();
    const GridHeader *rows = rowsHeader();
    if (const auto span = columns != nullptr ? columns->heldAt(index.column()) : std::nullopt) {
        rect.moveLeft(span->start);
    }
    if (const auto span = rows != nullptr ? rows->heldAt(index.row()) : std::nullopt) {
        rect.moveTop(span->start);
    }
    return rect;
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const GridHeader *columns = columnsHeader();
    const GridHeader *rows = rowsHeader();
    if (!index.isValid() || columns == nullptr || rows == nullptr) {
        QTableView::scrollTo(index, hint);
        return;
    }
    QScrollBar *across = horizontalScrollBar();
    QScrollBar *down = verticalScrollBar();
    const bool isHeldColumn = columns->heldAt(index.column()).has_value();
    const bool isHeldRow = rows->heldAt(index.row()).has_value();
    const int left = across->value();
    const int top = down->value();
    QTableView::scrollTo(index, hint);
    // What is in sight anyway moves nothing; what lies under a held one comes out.
    if (isHeldColumn) {
        across->setValue(left);
    } else {
        const QRect cell = QTableView::visualRect(index);
        const auto first = columns->heldAt(columns->frozenFirst());
        const auto last = columns->heldAt(columns->frozenLast());
        if (last && cell.right() >= last->start) {
            across->setValue(across->value() + std::min(cell.right() + 1 - last->start, cell.left()));
        }
        if (first && QTableView::visualRect(index).left() < first->end()) {
            across->setValue(across->value() - (first->end() - QTableView::visualRect(index).left()));
        }
    }
    if (isHeldRow) {
        down->setValue(top);
    } else {
        const QRect cell = QTableView::visualRect(index);
        const auto last = rows->heldAt(rows->frozenLast());
        if (last && cell.bottom() >= last->start) {
            down->setValue(down->value() + std::min(cell.bottom() + 1 - last->start, cell.top()));
        }
    }
}

void GridView::scrollContentsBy(int dx, int dy)
{
    const QRegion before = heldRegion();
    QTableView::scrollContentsBy(dx, dy);
    // Scrolling moves what is drawn; what is held stays.
    if (!before.isEmpty() || !heldRegion().isEmpty()) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    }
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update(heldRegion());
}

void GridView::paintHeld(QPainter &painter, const QModelIndex &index, const QRect &rect) const
{
    if (!index.isValid() || !rect.isValid()) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
    const bool isAlternate = alternatingRowColors() && index.row() % 2 == 1;
    painter.fillRect(rect, palette().brush(isAlternate ? QPalette::AlternateBase : QPalette::Base));
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRegion held = heldRegion().intersected(event->region());
    const GridHeader *columns = columnsHeader();
    const GridHeader *rows = rowsHeader();
    if (held.isEmpty() || columns == nullptr || rows == nullptr) {
        return;
    }
    QPainter painter(viewport());
    painter.setClipRegion(held);
    const QRect all = viewport()->rect();
    const auto bottom = rows->heldAt(rows->frozenLast());
    const int lastRow = rowAt(all.bottom()) < 0 ? m_proxy->rowCount() - 1 : rowAt(all.bottom());
    const int lastColumn = columnAt(all.right()) < 0 ? m_proxy->columnCount() - 1 : columnAt(all.right());
    const auto rectOf = [this](int row, int column) {
        const QModelIndex index = m_proxy->index(row, column);
        return isRowHidden(row) || isColumnHidden(column) ? QRect() : visualRect(index);
    };
    const plot::Palette &tokens = forms::tokensOf(this);
    for (const int column : {columns->frozenFirst(), columns->frozenLast()}) {
        const auto span = columns->heldAt(column);
        if (!span) {
            continue;
        }
        painter.fillRect(QRect(span->start, all.top(), span->size, all.height()), palette().base());
        for (int row = std::max(0, rowAt(0)); row <= lastRow; ++row) {
            paintHeld(painter, m_proxy->index(row, column), rectOf(row, column));
        }
        painter.setPen(tokens.bdc);
        const int edge = column == columns->frozenFirst() ? span->end() - 1 : span->start;
        painter.drawLine(edge, all.top(), edge, all.bottom());
    }
    if (bottom) {
        const int row = rows->frozenLast();
        painter.fillRect(QRect(all.left(), bottom->start, all.width(), bottom->size), palette().base());
        for (int column = std::max(0, columnAt(0)); column <= lastColumn; ++column) {
            if (!columns->heldAt(column)) {
                paintHeld(painter, m_proxy->index(row, column), rectOf(row, column));
            }
        }
        for (const int column : {columns->frozenFirst(), columns->frozenLast()}) {
            if (columns->heldAt(column)) {
                paintHeld(painter, m_proxy->index(row, column), rectOf(row, column));
            }
        }
        painter.setPen(tokens.bdc);
        painter.drawLine(all.left(), bottom->start, all.right(), bottom->start);
    }
}

} // namespace penstock::grids
