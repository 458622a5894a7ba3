// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/paste_plan.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace penstock::grids {

/// The block that is about to be pasted: what does not fit is marked and says why, what would be a new row is marked
/// too. Accepted: paste what fits and leave the rest as it is. Object name: pastePreview.
class PastePreview final : public QDialog
{
    Q_OBJECT
public:
    PastePreview(const GridModel &model, const PastePlan &plan, QWidget *parent);

private:
    class Cells;
    void showReason(const QModelIndex &index);
    void goToNext();

    Cells *m_cells;
    QTableView *m_table;
    QLabel *m_reason;
};

} // namespace penstock::grids
