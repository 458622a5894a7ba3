// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/chip_table_model.h"

#include "ui/plot/numbers.h"
#include "ui/rules/margin_text.h"

#include <cmath>

namespace penstock::rules {

ChipTableModel::ChipTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChipTableModel::setRows(const model::Project &resolved, const QList<ChipOutcome> &rows,
                             const std::optional<QHash<model::Id, double>> &cut)
{
    QStringList margins;
    for (const ChipOutcome &row : rows) {
        margins.append(marginText(resolved, row, QLocale()));
    }
    const bool isSameShape = rows.size() == m_rows.size();
    if (!isSameShape) {
        beginResetModel();
    }
    m_rows = rows;
    m_margins = margins;
    m_cut = cut;
    if (!isSameShape) {
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    }
}

const ChipOutcome *ChipTableModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ChipTableModel::rowOf(const model::Id &chip) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).chip.id == chip) {
            return row;
        }
    }
    return -1;
}

void ChipTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ChipTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChipTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChipTableModel::textOf(const ChipOutcome &chip, int column) const
{
    const QLocale locale;
    switch (column) {
    case Chip: return chip.chip.name;
    case Tpp: return attributeNumber(model::RuleAttribute::Tpp, chip.rating.tpp, locale);
    case Density:
        return chip.rating.pd ? attributeNumber(model::RuleAttribute::Pd, *chip.rating.pd, locale) : tr("unknown");
    case Rule: return outcomeText(chip);
    case Margin: return m_margins.value(rowOf(chip.chip.id));
    case Cut: {
        if (!m_cut || !m_cut->contains(chip.chip.id)) {
            return QStringLiteral("–");
        }
        const double units = std::round(m_cut->value(chip.chip.id));
        if (units == 0.0) {
            return locale.toString(0);
        }
        return units > 0.0 ? plot::tableNumber(units, 0, locale)
                           : tr("%1 more").arg(plot::tableNumber(-units, 0, locale));
    }
    default: return {};
    }
}

QVariant ChipTableModel::data(const QModelIndex &index, int role) const
{
    const ChipOutcome *chip = index.isValid() ? at(index.row()) : nullptr;
    if (chip == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return textOf(*chip, index.column());
    case Qt::ToolTipRole:
        return index.column() == Cut ? headerData(Cut, Qt::Horizontal, role) : textOf(*chip, index.column());
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == Tpp || index.column() == Density || index.column() == Cut;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                textOf(*chip, index.column()));
    case OutcomeRole: return static_cast<int>(chip->outcome);
    case IdRole: return chip->chip.id;
    case SortRole:
        return index.column() == Tpp       ? QVariant(chip->rating.tpp)
               : index.column() == Density ? QVariant(chip->rating.pd.value_or(-1.0))
               : index.column() == Cut     ? QVariant(m_cut ? m_cut->value(chip->chip.id) : 0.0)
                                           : QVariant(textOf(*chip, index.column()));
    default: return {};
    }
}

QVariant ChipTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Chip: return tr("Chip");
        case Tpp: return tr("TPP");
        case Density: return tr("Density");
        case Rule: return tr("Rule");
        case Margin: return tr("Margin");
        case Cut: return tr("Cut in 12 months");
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole && section == Cut) {
        return tr("Units that do not arrive in the 12 months after this event takes effect: arrivals of the same "
                  "scenario without the event, less those with it");
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Tpp || section == Density || section == Cut;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

} // namespace penstock::rules
