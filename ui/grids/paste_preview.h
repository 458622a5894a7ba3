// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/paste_plan.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace penstock::grids {

class PlanModel;
class SourcePicker;

/// The block that is about to be pasted: what does not fit is marked and says why, what would be a new row is marked
/// too, and a source can be given for all of it. Accepted: paste what fits and leave the rest as it is. Object name:
/// pastePreview.
class PastePreview final : public QDialog
{
    Q_OBJECT
public:
    PastePreview(GridModel &model, const PastePlan &plan, QWidget *parent);

    /// What the person says of where the block comes from.
    [[nodiscard]] const SourcePicker &source() const { return *m_source; }

private:
    void showReason(const QModelIndex &index);
    void goToNext();

    PlanModel *m_cells;
    QTableView *m_table;
    QLabel *m_reason;
    SourcePicker *m_source;
};

} // namespace penstock::grids
