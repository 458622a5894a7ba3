// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_filter.h"

#include "ui/models/project_tree_model.h"

#include <algorithm>

namespace penstock::models {

TreeFilter::TreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TreeFilter::setText(const QString &text)
{
    m_text = text;
    // Full-width letters and digits are found by plain ones.
    m_words = text.normalized(QString::NormalizationForm_KC).toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TreeFilter::matches(const QModelIndex &index) const
{
    const int kind = index.data(ProjectTreeModel::KindRole).toInt();
    if (kind == static_cast<int>(ProjectTreeModel::Kind::Section)) {
        return false;
    }
    const QString name =
        index.data(Qt::DisplayRole).toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&name](const QString &word) { return name.contains(word); });
}

bool TreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    for (QModelIndex index = sourceModel()->index(row, 0, parent); index.isValid(); index = index.parent()) {
        if (matches(index)) {
            return true;
        }
    }
    return false;
}

} // namespace penstock::models
