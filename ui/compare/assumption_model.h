// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace penstock::compare {

/// In what the scenarios shown differ, a row a field: the first column names it, then a column a scenario or pin with
/// the value that it sees. What departs from the reference stands out.
class AssumptionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< QString: the second line of the first column
        TypeRole,                     ///< int: model::EntityType of the row
        DepartsRole,                  ///< bool: another value than the reference has
    };

    explicit AssumptionModel(QObject *parent);

    /// Also when only values have changed. A scenario that cannot be resolved has empty cells.
    void setColumns(const model::Project &project, const std::vector<Column> &columns);
    /// Else also fields that are overridden somewhere in the chains of the scenarios shown, though all see one value.
    void setOnlyDifferences(bool only);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    /// Fields in which they differ.
    [[nodiscard]] int differenceCount() const { return m_differing; }

    [[nodiscard]] model::Address addressAt(int row) const;
    /// Of a column of the table: what is compared there.
    [[nodiscard]] const Column &columnAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QString full; ///< where the short text does not tell the difference
        bool departs = false;

        bool operator==(const Cell &) const = default;
    };
    struct Row {
        model::Address address;
        QString entity;
        QString field;
        std::vector<Cell> cells;
        bool differs = false;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] Row rowOf(const model::Project &project, const model::Address &address,
                            const std::vector<std::optional<model::Project>> &seen) const;
    void show();

    std::vector<Column> m_columns;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    int m_differing = 0;
    bool m_onlyDifferences = true;
};

} // namespace penstock::compare
