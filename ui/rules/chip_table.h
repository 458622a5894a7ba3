// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/chip_table_model.h"

#include <QTableView>

namespace penstock::rules {

/// The table under the map.
class ChipTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ChipTable(QWidget *parent);

    [[nodiscard]] ChipTableModel &rows() { return *m_model; }
    [[nodiscard]] model::Id currentChip() const;
    void choose(const model::Id &chip);
    /// Widths of columns from what they hold.
    void fitColumns();

Q_SIGNALS:
    void chipChosen(const penstock::model::Id &chip);
    /// Enter or a double click.
    void chipActivated(const penstock::model::Id &chip);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    ChipTableModel *m_model;
};

} // namespace penstock::rules
