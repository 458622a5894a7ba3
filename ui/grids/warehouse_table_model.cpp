// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/warehouse_table_model.h"

#include "ui/forms/tokens.h"
#include "ui/grids/warehouse_panel.h"
#include "ui/plot/numbers.h"

#include <QFont>
#include <QLocale>
#include <QPixmap>

#include <algorithm>

namespace penstock::grids {

WarehouseTableModel::WarehouseTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void WarehouseTableModel::show(const PileSeries &series, const WarehousePanel &panel, double coverDay,
                               plot::Theme theme)
{
    beginResetModel();
    m_series = &series;
    m_coverDay = coverDay;
    m_red = plot::palette(theme).shortfall;
    m_green = plot::palette(theme).ok;
    m_lines.clear();
    for (const WarehouseStack::Band &band : panel.stack().bands) {
        m_lines.push_back({band.op, band.name, panel.colourOf(band.op, theme), band.op == panel.stack().chosen,
                           band.pile, series.stockOutDay(band.pile)});
    }
    static constexpr double kNever = 1e12;
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
        return a.stockOutDay.value_or(kNever) < b.stockOutDay.value_or(kNever);
    });
    endResetModel();
}

void WarehouseTableModel::setCoverDay(double day)
{
    m_coverDay = day;
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 2), index(rowCount() - 1, 2));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 2, 2);
}

model::Id WarehouseTableModel::operatorAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].op : model::Id();
}

int WarehouseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WarehouseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant WarehouseTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_series == nullptr || m_series->run() == nullptr) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) {
            return line.name;
        }
        if (index.column() == 1) {
            return line.stockOutDay ? plot::longDate(m_series->run()->plan.date(*line.stockOutDay), locale)
                                    : tr("never");
        }
        if (const auto cover = m_series->coverDays(line.pile, m_coverDay)) {
            return plot::duration(*cover, locale);
        }
        return QStringLiteral("–");
    case Qt::DecorationRole:
        if (index.column() == 0) {
            const int size = forms::scaled(10.0);
            QPixmap swatch(size, size);
            swatch.fill(line.colour);
            return swatch;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == 1) {
            return line.stockOutDay ? m_red : m_green;
        }
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.isChosen || (index.column() == 1 && line.stockOutDay.has_value()));
        return font;
    }
    default: return {};
    }
}

QVariant WarehouseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == 2) {
        return tr("Units in the warehouse over what the next 90 days take out of it");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case 0: return tr("Operator");
    case 1: return tr("Stock-out");
    default:
        return m_series != nullptr && m_series->run() != nullptr
                   ? tr("Cover on %1", "a date").arg(plot::longDate(m_series->run()->plan.date(m_coverDay), QLocale()))
                   : tr("Cover");
    }
}

} // namespace penstock::grids
