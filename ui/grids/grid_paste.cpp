// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of GridView: blocks that come in, from the clipboard or from a file. Each is one undo step.
#include "ui/forms/value_text.h"
#include "ui/grids/clipboard_table.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/import_dialog.h"
#include "ui/grids/paste_plan.h"
#include "ui/grids/paste_preview.h"
#include "ui/grids/source_picker.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>

#include <memory>
#include <set>

namespace penstock::grids {

namespace {

QString listName(const GridModel &grid)
{
    return model::pluralLabel(grid.hasOwnRows() ? grid.rowType() : model::EntityType::Stockpile).toLower();
}

} // namespace

void GridView::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data != nullptr && data->hasFormat(exactCellsFormat())
                             ? QString::fromUtf8(data->data(exactCellsFormat()))
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
    std::unique_ptr<PastePreview> preview;
    if (plan.badCount > 0 || plan.newRows > 0) {
        preview = std::make_unique<PastePreview>(m_grid, plan, this);
        if (preview->exec() != QDialog::Accepted) {
            Q_EMIT told(tr("Nothing was pasted."), false);
            return;
        }
    }
    const QLocale locale;
    const QString size =
        tr("%1 × %2", "rows and columns").arg(locale.toString(plan.height()), locale.toString(plan.width()));
    applyBlock(plan, tr("Paste %1 cells into %2", "size and list").arg(size, listName(m_grid)),
               preview != nullptr ? &preview->source() : nullptr, tr("Pasted %1 cells.", "size").arg(size));
}

void GridView::importTable(const QString &path)
{
    const QString chosen =
        !path.isEmpty() ? path
                        : QFileDialog::getOpenFileName(this, tr("Import table"), QString(),
                                                       tr("Tables as text (*.csv *.tsv *.tab *.txt);;All files (*)"));
    if (chosen.isEmpty()) {
        return;
    }
    auto import = TableImport::open(m_grid, chosen);
    if (!import) {
        Q_EMIT told(import.error(), true);
        return;
    }
    ImportDialog dialog(m_grid, *import, this);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("Nothing was imported."), false);
        return;
    }
    const PastePlan &plan = import->plan();
    QStringList done{tr("%n row(s) of “%1” imported.", nullptr, import->rowCount()).arg(import->fileName())};
    if (m_grid.hasOwnRows() && plan.newRows > 0 && plan.knownRows > 0) {
        done.append(tr("%n of them were new.", nullptr, plan.newRows));
    }
    applyBlock(plan, tr("Import %n row(s) into %1", nullptr, import->rowCount()).arg(listName(m_grid)),
               &dialog.source(), forms::paragraph(done));
}

bool GridView::applyBlock(const PastePlan &plan, const QString &sentence, const SourcePicker *source,
                          const QString &done)
{
    const int before = m_grid.document().undoStack().index();
    const int rowsBefore = m_grid.rowCount();
    const QList<CellEdit> edits = plan.edits();
    GridModel::Citing citing;
    if (source != nullptr && !source->isEmpty()) {
        citing = [source](const QList<model::Citation> &targets) { return source->changesFor(targets); };
    }
    QList<model::Address> values;
    if (!m_grid.applyBlock(edits, sentence, citing, values)) {
        return false;
    }
    if (m_grid.rowCount() > rowsBefore && !m_proxy->filter().isEmpty()) {
        m_proxy->setFilter(QString()); // what has just been made must be seen
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
        QString reason = firstBad->reason;
        if (firstBad->row >= 0 && firstBad->row < rowsBefore && firstBad->column >= 0) {
            reason = tr("%1, %2: %3", "row and column of a cell, why it was not taken")
                         .arg(m_grid.rowNames(firstBad->row).value(0), m_grid.columnNames(firstBad->column).value(0),
                              reason);
        }
        Q_EMIT told(forms::paragraph({done, tr("%n cell(s) kept what they held.", nullptr, plan.badCount), reason}),
                    true);
    } else {
        Q_EMIT told(changed ? done : forms::paragraph({done, tr("All cells held the same already.")}), false);
    }
    selectBlock(edits, rowsBefore);
    if (!citing) {
        Q_EMIT blockPasted(values);
    }
    return true;
}

/// The block stays selected, as in spreadsheets, in as few ranges as there are blocks: thousands would be slow.
void GridView::selectBlock(const QList<CellEdit> &edits, int rowsBefore)
{
    // Rows of the block without any value made no new row.
    std::set<int> made;
    for (const CellEdit &edit : edits) {
        if (edit.row >= rowsBefore) {
            made.insert(edit.row);
        }
    }
    QHash<int, int> rows;
    for (const int row : made) {
        rows.insert(row, rowsBefore + static_cast<int>(rows.size()));
    }
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
        const QModelIndex index = viewOf(m_grid.index(rows.value(edit.row, edit.row), edit.column));
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

} // namespace penstock::grids
