// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/differences.h"

#include <QAbstractTableModel>

namespace penstock::scenarios {

/// Differences as rows, filtered and sorted here: with hundreds of overrides the texts are made once.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Entity, Field, Here, There, Change, SetIn, Class, Source, ColumnCount };

    explicit DifferenceModel(QObject *parent);

    /// What is shown; \p here and \p there are the scenarios compared, for the headings and the values.
    void setDifferences(const model::Project &project, QList<audit::Difference> differences, const model::Id &here,
                        const model::Id &there);
    /// Every word must stand in the entity, field or one of the values.
    void setFilter(const QString &typed);
    /// Only what the scenario here sets itself.
    void setOnlySetHere(bool only);
    void setHeadings(const QString &here, const QString &there);

    [[nodiscard]] const audit::Difference &at(int row) const { return m_rows.at(m_shown.at(row)).difference; }
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        audit::Difference difference;
        QStringList texts;   ///< by column
        QString form;        ///< what is searched
        double change = 0.0; ///< for sorting by size
    };
    [[nodiscard]] Row made(const audit::Difference &difference) const;
    void refresh();

    model::Project m_project;
    QList<Row> m_rows;
    QList<qsizetype> m_shown;
    QString m_filter;
    bool m_onlySetHere = false;
    QString m_hereTitle;
    QString m_thereTitle;
    model::Id m_here;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace penstock::scenarios
