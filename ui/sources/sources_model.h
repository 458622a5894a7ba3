// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/source_uses.h"

#include <QAbstractTableModel>

namespace penstock::sources {

/// The sources of a project with how often and where they are cited.
class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Publisher, Date, Kind, Uses, Where, ColumnCount };

    explicit SourcesModel(QObject *parent);

    void setProject(const model::Project &project);
    void setFilter(const QString &typed);
    void setOnlyUnused(bool only);

    [[nodiscard]] const model::Source &at(int row) const { return m_project.sources.at(m_shown.at(row)); }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const model::Id &source) const;
    [[nodiscard]] int unusedCount() const;
    [[nodiscard]] int usesOf(const model::Id &source) const { return static_cast<int>(m_uses.value(source).size()); }
    /// The earlier one that it looks like; empty: none.
    [[nodiscard]] model::Id duplicateOf(const model::Id &source) const { return m_duplicates.value(source); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString textOf(const model::Source &source, int column) const;
    /// Duplicate by its title, not only found at the same address.
    [[nodiscard]] bool hasSameTitle(const model::Source &source) const;
    [[nodiscard]] QString usesText(const model::Source &source, qsizetype most) const;
    void refresh();

    model::Project m_project;
    QHash<model::Id, QList<audit::SourceUse>> m_uses;
    QHash<model::Id, model::Id> m_duplicates;
    QList<qsizetype> m_shown;
    QString m_filter;
    bool m_onlyUnused = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace penstock::sources
