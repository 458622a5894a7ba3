// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/paste_plan.h"

#include <QAbstractTableModel>

namespace penstock::grids {

/// A block on its way into a grid as a table to look at: what does not fit is marked, what would be a new row is
/// tinted, what is skipped is grey.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// \p plan must outlive it; rows of the grid from \p firstNew on are new. Colours are those of \p widget.
    PlanModel(const PastePlan &plan, int firstNew, QWidget *widget);

    /// The plan is another one now.
    void refresh();
    [[nodiscard]] const PasteCell &cell(const QModelIndex &index) const;
    /// The next cell behind \p from that does not fit, round the end; invalid: all fit.
    [[nodiscard]] QModelIndex nextBad(const QModelIndex &from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PastePlan &m_plan;
    int m_firstNew;
    QWidget *m_widget;
};

} // namespace penstock::grids
