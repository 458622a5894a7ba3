// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_tree_filter.h"

#include "ui/models/project_tree_model.h"

namespace penstock::models {

namespace {

bool isThing(const QModelIndex &index)
{
    const auto kind = static_cast<ProjectTreeModel::Kind>(index.data(ProjectTreeModel::KindRole).toInt());
    return kind == ProjectTreeModel::Kind::Scenario || kind == ProjectTreeModel::Kind::Entity;
}

int thingsUnder(const QAbstractItemModel &tree, const QModelIndex &parent, const QString &text)
{
    int found = 0;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        if (isThing(index) && index.data().toString().contains(text, Qt::CaseInsensitive)) {
            ++found;
        }
        found += thingsUnder(tree, index, text);
    }
    return found;
}

} // namespace

ProjectTreeFilter::ProjectTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ProjectTreeFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

int ProjectTreeFilter::matchCount() const
{
    return thingsUnder(*this, {}, m_text);
}

bool ProjectTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(ProjectTreeModel::KindRole).toInt() == static_cast<int>(ProjectTreeModel::Kind::Section)) {
        return true;
    }
    return index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace penstock::models
