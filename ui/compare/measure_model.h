// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compared_measures.h"
#include "ui/compare/comparison.h"

#include "core/audit/table_text.h"

#include <QAbstractTableModel>

namespace penstock::compare {

/// The measures of the scenarios shown, a row a measure: its name, then a column a scenario with the value and the
/// difference to the reference.
class MeasureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DifferenceRole = Qt::UserRole + 1, ///< QString: "−126 d", "no change", or empty
        TrendRole,                         ///< int: Trend
        BarRole,                           ///< double: length of the bar, 0 to 1 of the largest of its row
        NoteRole,                          ///< QString: "reference"
        IsPartRole,                        ///< bool: the row belongs to the one above it
        CurrentRole,                       ///< bool: the scenario shown in the window
    };

    explicit MeasureModel(QObject *parent);

    void setColumns(const std::vector<Column> &columns);
    [[nodiscard]] const Column &columnAt(int column) const;
    /// Where a value leads: its date, if it has one.
    [[nodiscard]] std::optional<double> dayAt(const QModelIndex &index) const;

    /// With headings; values as numbers and dates, a column of differences behind each scenario but the reference.
    [[nodiscard]] audit::TableRows tableRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<MeasureRow> m_rows;
};

} // namespace penstock::compare
