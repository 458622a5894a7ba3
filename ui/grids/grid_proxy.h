// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace penstock::grids {

class GridModel;

/// Order and choice of rows as a view only: the project keeps its order. A row that is edited stays where it is until
/// the next sorting or filtering; rows of totals stay at the end; empty cells come after all others.
class GridProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    GridProxy(GridModel &model, QObject *parent);

    /// Words that must all occur in a row, in any case. Empty: all rows.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] bool isSorted() const { return sortColumn() >= 0; }
    /// Rows of the source in the order shown.
    [[nodiscard]] QList<int> sourceRows() const;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    GridModel &m_grid;
    QString m_filter;
    QStringList m_words;
};

} // namespace penstock::grids
