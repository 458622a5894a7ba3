// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of GridView: what goes to the clipboard, filling and clearing. Each is one undo step.
#include "ui/forms/value_text.h"
#include "ui/grids/clipboard_table.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace penstock::grids {

void GridView::copy(bool withHeadings)
{
    const Block block = selectedBlock();
    if (block.isEmpty()) {
        return;
    }
    CellTable plain;
    CellTable exact;
    if (withHeadings) {
        QStringList heads;
        if (m_grid.nameColumn() < 0) {
            heads.append(forms::asHeading(model::singularLabel(m_grid.rowType())));
        }
        for (int column = block.left; column <= block.right; ++column) {
            heads.append(m_grid.columnNames(column).value(0));
        }
        plain.append(heads);
        exact.append(heads);
    }
    for (int row = block.top; row <= block.bottom; ++row) {
        QStringList cells;
        QStringList exactly;
        const int source = sourceOf(m_proxy->index(row, 0)).row();
        if (withHeadings && m_grid.nameColumn() < 0) {
            cells.append(m_grid.rowNames(source).value(0));
            exactly.append(cells.last());
        }
        for (int column = block.left; column <= block.right; ++column) {
            // Cells between the selected ones stay empty, so that the rest keeps its place.
            const bool isSelected = selectionModel()->isSelected(m_proxy->index(row, column))
                                    || (block.top == block.bottom && block.left == block.right);
            cells.append(isSelected ? m_grid.textOf(source, column, false) : QString());
            exactly.append(isSelected ? m_grid.textOf(source, column, true) : QString());
        }
        plain.append(cells);
        exact.append(exactly);
    }
    auto *data = new QMimeData;
    data->setText(cellsText(plain));
    data->setData(exactCellsFormat(), cellsText(exact).toUtf8());
    QApplication::clipboard()->setMimeData(data);
    const qsizetype count = selectedIndexes().isEmpty() ? 1 : selectedIndexes().size();
    Q_EMIT told(tr("%n cell(s) copied.", nullptr, static_cast<int>(count)), false);
}

bool GridView::setCells(const QList<CellText> &texts, const QString &sentence)
{
    QList<CellEdit> edits;
    QString reason;
    int bad = 0;
    for (const CellText &cell : texts) {
        auto values = m_grid.read(cell.row, cell.column, cell.text);
        if (values) {
            edits.append({cell.row, cell.column, std::move(*values)});
        } else {
            reason = bad++ == 0 ? values.error() : reason;
        }
    }
    const bool taken =
        edits.isEmpty() || m_grid.apply(edits, texts.size() == 1 ? m_grid.sentenceOf(edits.first()) : sentence);
    if (bad > 0) {
        Q_EMIT told(forms::paragraph({tr("%n cell(s) kept what they held.", nullptr, bad), reason}), true);
    }
    return taken && bad == 0;
}

void GridView::setAll(const QString &text)
{
    QList<CellText> texts;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QModelIndex source = sourceOf(index);
        texts.append({source.row(), source.column(), text});
    }
    setCells(texts, tr("Fill %n cell(s)", nullptr, static_cast<int>(texts.size())));
}

void GridView::clearCells(const QString &sentence)
{
    QList<CellText> texts;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QModelIndex source = sourceOf(index);
        if (!m_grid.isTotalRow(source.row()) && !m_grid.isTotalColumn(source.column())) {
            texts.append({source.row(), source.column(), QString()});
        }
    }
    if (!texts.isEmpty()) {
        setCells(texts, sentence);
    }
}

void GridView::fill(bool down)
{
    Block block = selectedBlock();
    if (block.isEmpty()) {
        return;
    }
    // One row alone is filled from the row above.
    if (down && block.top == block.bottom) {
        --block.top;
    }
    if (!down && block.left == block.right) {
        --block.left;
    }
    if (block.top < 0 || block.left < 0) {
        Q_EMIT told(down ? tr("There is no row above to fill from.")
                         : tr("There is no column on the left to fill from."),
                    true);
        return;
    }
    QList<CellText> texts;
    for (int row = block.top + (down ? 1 : 0); row <= block.bottom; ++row) {
        for (int column = block.left + (down ? 0 : 1); column <= block.right; ++column) {
            const int to = sourceOf(m_proxy->index(row, column)).row();
            const int from = down ? sourceOf(m_proxy->index(block.top, column)).row() : to;
            if (m_grid.isTotalRow(to) || m_grid.isTotalColumn(column)) {
                continue;
            }
            texts.append({to, column, m_grid.textOf(from, down ? column : block.left, true)});
        }
    }
    if (!texts.isEmpty()) {
        setCells(texts, tr("Fill %n cell(s)", nullptr, static_cast<int>(texts.size())));
    }
}

void GridView::toggleChecks()
{
    // All follow the current one, so that a mixed selection becomes one.
    const QVariant state = currentIndex().data(Qt::CheckStateRole);
    QList<CellText> texts;
    if (state.isValid()) {
        const bool on = state.toInt() != Qt::Checked;
        QModelIndexList selected = selectedIndexes();
        if (!selected.contains(currentIndex())) {
            selected = {currentIndex()};
        }
        for (const QModelIndex &index : std::as_const(selected)) {
            if (index.data(Qt::CheckStateRole).isValid()) {
                const QModelIndex source = sourceOf(index);
                texts.append({source.row(), source.column(), on ? QStringLiteral("TRUE") : QStringLiteral("FALSE")});
            }
        }
    }
    if (!texts.isEmpty()) {
        setCells(texts, tr("Switch %n cell(s)", nullptr, static_cast<int>(texts.size())));
    }
}

} // namespace penstock::grids
