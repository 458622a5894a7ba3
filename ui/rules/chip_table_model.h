// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rule_outcome.h"

#include <QAbstractTableModel>

namespace penstock::rules {

/// The chips of the project: ratings, what catches them, by how much, and the units cut.
class ChipTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Chip, Tpp, Density, Rule, Margin, Cut, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole + 1, ///< int of Outcome
        IdRole,
        SortRole, ///< the number behind a text
    };

    explicit ChipTableModel(QObject *parent);

    /// \p cut by chip; nothing: the event takes no part.
    void setRows(const model::Project &resolved, const QList<ChipOutcome> &rows,
                 const std::optional<QHash<model::Id, double>> &cut);
    [[nodiscard]] const ChipOutcome *at(int row) const;
    [[nodiscard]] int rowOf(const model::Id &chip) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const ChipOutcome &chip, int column) const;

    QList<ChipOutcome> m_rows;
    QStringList m_margins;
    std::optional<QHash<model::Id, double>> m_cut;
};

} // namespace penstock::rules
