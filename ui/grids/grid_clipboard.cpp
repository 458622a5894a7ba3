// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of GridView: what goes to the clipboard and comes from there, filling and clearing. Each is one undo step.
#include "ui/forms/value_text.h"
#include "ui/grids/clipboard_table.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/paste_plan.h"
#include "ui/grids/paste_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace penstock::grids {

namespace {

/// What reads back exactly, beside the text for spreadsheets.
QString exactCells()
{
    return QStringLiteral("application/vnd.penstock.cells");
}

} // namespace

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
    data->setData(exactCells(), cellsText(exact).toUtf8());
    QApplication::clipboard()->setMimeData(data);
    const qsizetype count = selectedIndexes().isEmpty() ? 1 : selectedIndexes().size();
    Q_EMIT told(tr("%n cell(s) copied.", nullptr, static_cast<int>(count)), false);
}

void GridView::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data != nullptr && data->hasFormat(exactCells()) ? QString::fromUtf8(data->data(exactCells()))
                                                                          : QApplication::clipboard()->text();
    const auto table = parseCells(text);
    if (!table) {
        Q_EMIT told(table.error(), true);
        return;
    }
    const Block block = selectedBlock();
    PasteTarget target;
    target.rows = m_proxy->sourceRows();
    if (!block.isEmpty()) {
        target.top = block.top;
        target.left = block.left;
        target.height = block.bottom - block.top + 1;
        target.width = block.right - block.left + 1;
    }
    const PastePlan plan = planPaste(m_grid, *table, target);
    if (plan.badCount > 0 || plan.newRows > 0) {
        PastePreview preview(m_grid, plan, this);
        if (preview.exec() != QDialog::Accepted) {
            Q_EMIT told(tr("Nothing was pasted."), false);
            return;
        }
    }
    applyPaste(plan, static_cast<int>(plan.height()), static_cast<int>(plan.width()));
}

void GridView::applyPaste(const PastePlan &plan, int rows, int columns)
{
    const QLocale locale;
    const QString size = tr("%1 × %2", "rows and columns").arg(locale.toString(rows), locale.toString(columns));
    const int before = m_grid.document().undoStack().index();
    const QList<CellEdit> edits = plan.edits();
    const int rowsBefore = m_grid.rowCount();
    const QString list =
        model::pluralLabel(m_grid.rowType() == model::EntityType::Operator ? model::EntityType::Stockpile
                                                                           : m_grid.rowType())
            .toLower();
    if (!m_grid.apply(edits, tr("Paste %1 cells into %2", "size and list").arg(size, list))) {
        return;
    }
    const bool changed = m_grid.document().undoStack().index() > before;
    const PasteCell *firstBad = nullptr;
    for (const QList<PasteCell> &line : plan.cells) {
        for (const PasteCell &cell : line) {
            if (cell.reason.isEmpty()) {
                continue;
            }
            firstBad = firstBad == nullptr ? &cell : firstBad;
            if (cell.row >= 0 && cell.row < rowsBefore && cell.column >= 0) {
                m_grid.refuse(cell.row, cell.column, visibleText(cell.text).simplified().left(200), cell.reason);
            }
        }
    }
    if (firstBad != nullptr) {
        QString where;
        if (firstBad->row >= 0 && firstBad->row < rowsBefore && firstBad->column >= 0) {
            where = tr("%1, %2", "row and column of a cell")
                        .arg(m_grid.rowNames(firstBad->row).value(0), m_grid.columnNames(firstBad->column).value(0));
        }
        const QString kept = tr("%n cell(s) kept what they held.", nullptr, plan.badCount);
        Q_EMIT told(where.isEmpty()
                        ? tr("Pasted %1 cells. %2 %3", "size, count, reason").arg(size, kept, firstBad->reason)
                        : tr("Pasted %1 cells. %2 %3: %4", "size, count, cell, reason")
                              .arg(size, kept, where, firstBad->reason),
                    true);
    } else {
        Q_EMIT told(changed ? tr("Pasted %1 cells.", "size").arg(size)
                            : tr("Pasted %1 cells; all of them held the same already.", "size").arg(size),
                    false);
    }
    // The block stays selected, as in spreadsheets.
    // As few ranges as there are blocks: thousands of them would be slow.
    QItemSelection selection;
    const auto add = [&selection](const QItemSelectionRange &line) {
        if (!selection.isEmpty() && selection.last().bottom() == line.top() - 1
            && selection.last().left() == line.left() && selection.last().right() == line.right()) {
            selection.last() = QItemSelectionRange(selection.last().topLeft(), line.bottomRight());
        } else {
            selection.append(line);
        }
    };
    QItemSelectionRange line;
    for (const CellEdit &edit : edits) {
        const QModelIndex index = viewOf(m_grid.index(edit.row, edit.column));
        if (line.isValid() && index.isValid() && line.top() == index.row() && line.right() == index.column() - 1) {
            line = QItemSelectionRange(line.topLeft(), index);
            continue;
        }
        if (line.isValid()) {
            add(line);
        }
        line = index.isValid() ? QItemSelectionRange(index) : QItemSelectionRange();
    }
    if (line.isValid()) {
        add(line);
    }
    if (!selection.isEmpty()) {
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
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
        Q_EMIT told(tr("%n cell(s) kept what they held.", nullptr, bad) + QLatin1Char(' ') + reason, true);
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
