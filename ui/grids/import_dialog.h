// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/table_import.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace penstock::forms {
class FlatComboBox;
}

namespace penstock::grids {

class PlanModel;
class SourcePicker;

/// Says what a table from a file becomes before it does: where each column goes, what its first values are read as,
/// which cells do not fit, how many rows are new, and where all of it comes from. Object name: importDialog.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \p import is changed by what is chosen; both must outlive the dialog.
    ImportDialog(GridModel &model, TableImport &import, QWidget *parent);

    [[nodiscard]] const SourcePicker &source() const { return *m_source; }

private:
    void build();
    void fillChoices();
    void fillMapping();
    void refresh();
    void showReason(const QModelIndex &index);
    void goToNext();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList givenToNewRows() const;

    GridModel &m_model;
    TableImport &m_import;
    QLabel *m_heading;
    forms::FlatComboBox *m_separator;
    QLabel *m_encodingLabel;
    forms::FlatComboBox *m_encoding;
    QCheckBox *m_headings;
    QTableWidget *m_mapping;
    QLabel *m_summary;
    PlanModel *m_cells;
    QTableView *m_table;
    QLabel *m_reason;
    SourcePicker *m_source;
    QPushButton *m_next = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace penstock::grids
