// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each cell of a pasted block goes and whether it fits, worked out before anything is changed.
#pragma once

#include "ui/grids/clipboard_table.h"
#include "ui/grids/grid_model.h"

namespace penstock::grids {

struct PasteCell {
    int row = -1;    ///< of the model, from rowCount() on a new one; -1: nowhere
    int column = -1; ///< of the model; -1: nowhere
    QString text;
    QList<FieldValue> values;
    QString reason; ///< why it does not fit; empty: it does
};

/// Columns of a block that is imported: of the model, or one of these.
inline constexpr int kSkippedColumn = -1;
inline constexpr int kRowNames = -2; ///< names the rows, where the grid has no column for it

/// Where a block is pasted, or, with \p columns, imported: rows are found by name or are new, and empty cells leave
/// what is there.
struct PasteTarget {
    QList<int> rows; ///< of the model, in the order of the view
    int top = 0;     ///< into rows: the first selected one
    int left = 0;    ///< column
    int height = 1;  ///< of the selection
    int width = 1;
    std::optional<QList<int>> columns; ///< of each column of the block
    bool hasHeadings = true;           ///< with \p columns: the first line is no values
};

struct PastePlan {
    QList<QList<PasteCell>> cells; ///< as in the block, without its headings
    QStringList columnHeads;       ///< of the block's columns as they will be read, for the preview
    QStringList rowHeads;
    int badCount = 0;
    int lostRows = 0; ///< rows that would be new, but what they cannot be without does not fit
    int newRows = 0;
    int knownRows = 0;     ///< rows of the block that are there already
    bool isByName = false; ///< headings decided where things go

    [[nodiscard]] qsizetype height() const { return cells.size(); }
    [[nodiscard]] qsizetype width() const { return columnHeads.size(); }
    /// What would be set; cells that do not fit are left out.
    [[nodiscard]] QList<CellEdit> edits() const;
};

/// Maps \p table by its headings, where it has some that the grid knows, else from the target's corner on. One cell
/// fills the whole selection, a block repeats where the selection is a multiple of it.
[[nodiscard]] PastePlan planPaste(const GridModel &model, const CellTable &table, const PasteTarget &target);

/// What each heading means to an import: a column by one of its names, kRowNames, or kSkippedColumn. Of two headings
/// for one column the first counts.
[[nodiscard]] QList<int> columnsOfHeadings(const GridModel &model, const QStringList &headings);

} // namespace penstock::grids
