// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_proxy.h"

#include "ui/grids/grid_model.h"

#include <algorithm>

namespace penstock::grids {

GridProxy::GridProxy(GridModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_grid(model)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
}

void GridProxy::setFilter(const QString &text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT filterChanged();
}

QList<int> GridProxy::sourceRows() const
{
    QList<int> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row) {
        rows.append(mapToSource(index(row, 0)).row());
    }
    return rows;
}

bool GridProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty() || m_grid.isTotalRow(row)) {
        return true;
    }
    QStringList texts = m_grid.rowNames(row);
    if (m_grid.hasOwnRows()) {
        for (int column = 0; column < m_grid.columnCount(parent); ++column) {
            texts.append(m_grid.data(m_grid.index(row, column), Qt::DisplayRole).toString());
        }
    }
    const QString all = texts.join(QLatin1Char('\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool GridProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Descending is the same question with both sides changed, so what stays last is the least there.
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    const bool leftTotal = m_grid.isTotalRow(left.row());
    const bool rightTotal = m_grid.isTotalRow(right.row());
    if (leftTotal != rightTotal) {
        return leftTotal != isAscending;
    }
    const QVariant a = left.data(GridModel::SortRole);
    const QVariant b = right.data(GridModel::SortRole);
    if (a.isValid() != b.isValid()) {
        return a.isValid() == isAscending;
    }
    if (a.userType() == QMetaType::QString) {
        return a.toString().localeAwareCompare(b.toString()) < 0;
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace penstock::grids
