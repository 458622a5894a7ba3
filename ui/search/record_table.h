// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/table_text.h"

#include <QTreeView>

#include <functional>

namespace penstock::search {

/// Roles that models of record tables offer besides the usual ones.
enum RecordRole {
    ExportRole = Qt::UserRole + 40, ///< number, QDate or text as it is stored; without it the text shown
    AddressRole,                    ///< model::Address to go to
    FaultRole,                      ///< sentence of what does not fit; the row is drawn as refused
};

/// Rows of records with a heading: sorted by a click on it, copied as a table, exported as CSV. A row is gone to by
/// double click or Enter.
class RecordTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent);

    /// Widths in pixels at 1 em = 13 px; the column \p stretched takes what is left (-1: none).
    void setColumnWidths(const QList<int> &widths, int stretched);

    /// Rows selected, in the order shown; of groups only their rows.
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    /// All rows in the order shown, groups and what they hide included as rows of their own.
    [[nodiscard]] audit::TableRows allRows() const;
    [[nodiscard]] audit::TableRows selectedRows() const;

    /// Asks for the file; replaced in tests. Empty: cancelled.
    void setFileChooser(std::function<QString(const QString &suggestion)> choose) { m_chooseFile = std::move(choose); }

public Q_SLOTS:
    /// The rows selected, or all if there are none, with their headings, tab-separated.
    void copyRows();
    /// All rows as CSV into a file that is asked for. What goes wrong is told by exportFailed().
    void exportCsv(const QString &suggestion);

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const QString &sentence);
    /// Delete was pressed with rows selected.
    void removalRequested();
    /// Double click or Enter on a row that is no group.
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QVariantList titles() const;
    [[nodiscard]] QVariantList cellsOf(const QModelIndex &row) const;
    void stretch();
    void takeWidth(int column, int before, int now);

    std::function<QString(const QString &)> m_chooseFile;
    QList<int> m_widths;
    int m_stretched = -1;
    bool m_isStretching = false;
    bool m_isDrawn = false; ///< the person has chosen a width
};

} // namespace penstock::search
