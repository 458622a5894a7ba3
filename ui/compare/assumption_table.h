// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/assumption_model.h"

#include <QTableView>

namespace penstock::compare {

/// The differing assumptions: two lines a row, entity and field, then the values of the scenarios shown, whose headings
/// are samples of their lines. A double click or Enter on a value leads to it. Object name: diffTable.
class AssumptionTable final : public QTableView
{
    Q_OBJECT
public:
    AssumptionTable(AssumptionModel &model, QWidget *parent);

Q_SIGNALS:
    /// A value is to be edited, in the scenario named (empty: as it stands).
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    AssumptionModel &m_model;
};

} // namespace penstock::compare
