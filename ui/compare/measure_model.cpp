// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/measure_model.h"

#include <algorithm>
#include <cmath>

namespace penstock::compare {

MeasureModel::MeasureModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MeasureModel::setColumns(const std::vector<Column> &columns)
{
    std::vector<MeasureRow> rows = comparedMeasures(columns);
    const bool sameColumns =
        std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                   [](const Column &a, const Column &b) { return a.what == b.what && a.slot == b.slot; });
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const MeasureRow &a, const MeasureRow &b) { return a.id == b.id; });
    // Under a drag only values change: the place in the table stays.
    const bool isUpdate = sameColumns && sameRows && !rows.empty();
    if (!isUpdate) {
        beginResetModel();
    }
    m_columns = columns;
    m_rows = std::move(rows);
    if (!isUpdate) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const Column &MeasureModel::columnAt(int column) const
{
    return m_columns[static_cast<std::size_t>(column - 1)];
}

std::optional<double> MeasureModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1) {
        return std::nullopt;
    }
    return m_rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column() - 1)].day;
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size()) {
        return {};
    }
    const MeasureRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.label)
               : role == IsPartRole                               ? QVariant(row.isPart)
                                                                  : QVariant();
    }
    const auto place = static_cast<std::size_t>(index.column() - 1);
    const MeasureCell &cell = row.cells[place];
    const Column &column = m_columns[place];
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole: return measureText(row, cell, locale);
    case DifferenceRole: return measureDifferenceText(row, cell, locale);
    case TrendRole: return static_cast<int>(cell.trend);
    case BarRole: {
        double largest = 0.0;
        for (const MeasureCell &other : row.cells) {
            largest = std::max(largest, std::abs(other.difference.value_or(0.0)));
        }
        return largest > 0.0 ? std::abs(cell.difference.value_or(0.0)) / largest : 0.0;
    }
    case NoteRole: return column.isReference && index.row() == 0 ? QVariant(tr("reference")) : QVariant();
    case CurrentRole: return column.isCurrent;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString value = measureText(row, cell, locale);
        if (value.isEmpty()) {
            //: %1 is a measure of an event or release, %2 a scenario
            return tr("“%1” has no meaning in “%2”").arg(row.label, column.name);
        }
        const QString difference = measureDifferenceText(row, cell, locale);
        const QString named = tr("%1, %2: %3", "scenario, measure, value").arg(column.name, row.label, value);
        if (difference.isEmpty() || cell.trend == Trend::Same) {
            return difference.isEmpty() ? named : tr("%1, %2", "value and difference").arg(named, difference);
        }
        //: %1 is a value, %2 a difference
        return cell.trend == Trend::Worse ? tr("%1, %2, worse than the reference").arg(named, difference)
                                          : tr("%1, %2, better than the reference").arg(named, difference);
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (section == 0) {
        return tr("Measure");
    }
    if (section > static_cast<int>(m_columns.size())) {
        return {};
    }
    const Column &column = columnAt(section);
    return column.note.isEmpty() ? column.name : tr("%1, %2", "a pin and its note").arg(column.name, column.note);
}

audit::TableRows MeasureModel::tableRows() const
{
    const auto isCompared = [](const Column &column) { return !column.isReference; };
    audit::TableRows rows;
    QVariantList titles{tr("Measure")};
    for (const Column &column : m_columns) {
        titles.append(column.name);
        if (isCompared(column)) {
            //: heading of a column: the difference of a scenario to the reference
            titles.append(tr("%1, difference").arg(column.name));
        }
    }
    rows.append(titles);
    for (const MeasureRow &row : m_rows) {
        QVariantList cells{row.label};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const MeasureCell &cell = row.cells[i];
            if (!cell.applies) {
                cells.append(QString());
            } else if (!cell.value) {
                cells.append(tr("never"));
            } else if (row.kind == MeasureKind::Date) {
                cells.append(QDate::fromJulianDay(static_cast<qint64>(*cell.value)));
            } else {
                cells.append(*cell.value);
            }
            if (isCompared(m_columns[i])) {
                cells.append(cell.difference ? QVariant(*cell.difference) : QVariant(QString()));
            }
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace penstock::compare
