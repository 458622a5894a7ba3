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

/// Where a block is pasted.
struct PasteTarget {
    QList<int> rows; ///< of the model, in the order of the view
    int top = 0;     ///< into rows: the first selected one
    int left = 0;    ///< column
    int height = 1;  ///< of the selection
    int width = 1;
};

struct PastePlan {
    QList<QList<PasteCell>> cells; ///< as in the block, without its headings
    QStringList columnHeads;       ///< of the block's columns as they will be read, for the preview
    QStringList rowHeads;
    int badCount = 0;
    int newRows = 0;
    bool isByName = false; ///< headings decided where things go

    [[nodiscard]] qsizetype height() const { return cells.size(); }
    [[nodiscard]] qsizetype width() const { return columnHeads.size(); }
    /// What would be set; cells that do not fit are left out.
    [[nodiscard]] QList<CellEdit> edits() const;
};

/// Maps \p table by its headings, where it has some that the grid knows, else from the target's corner on. One cell
/// fills the whole selection, a block repeats where the selection is a multiple of it.
[[nodiscard]] PastePlan planPaste(const GridModel &model, const CellTable &table, const PasteTarget &target);

} // namespace penstock::grids
