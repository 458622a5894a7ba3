// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/plan_model.h"

#include "ui/forms/tokens.h"

namespace penstock::grids {

PlanModel::PlanModel(const PastePlan &plan, int firstNew, QWidget *widget)
    : QAbstractTableModel(widget)
    , m_plan(plan)
    , m_firstNew(firstNew)
    , m_widget(widget)
{}

void PlanModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.height());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.width());
}

const PasteCell &PlanModel::cell(const QModelIndex &index) const
{
    return m_plan.cells.at(index.row()).at(index.column());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PasteCell &shown = cell(index);
    const plot::Palette &tokens = forms::tokensOf(m_widget);
    switch (role) {
    case Qt::DisplayRole: return visibleText(shown.text).simplified().left(200);
    case Qt::ToolTipRole: return shown.reason.isEmpty() ? QVariant() : QVariant(shown.reason);
    case Qt::AccessibleDescriptionRole: return shown.reason;
    case Qt::ForegroundRole:
        if (!shown.reason.isEmpty()) {
            return tokens.shortfall;
        }
        return shown.column < 0 ? tokens.mut : tokens.text;
    case Qt::BackgroundRole:
        if (!shown.reason.isEmpty()) {
            return tokens.shortbg;
        }
        return shown.row >= m_firstNew && shown.column >= 0 ? QVariant(tokens.okbg) : QVariant();
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList &heads = orientation == Qt::Horizontal ? m_plan.columnHeads : m_plan.rowHeads;
    return heads.value(section).isEmpty() ? QStringLiteral("–") : heads.value(section);
}

QModelIndex PlanModel::nextBad(const QModelIndex &from) const
{
    const qsizetype width = m_plan.width();
    const qsizetype all = m_plan.height() * width;
    const qsizetype start = from.isValid() ? from.row() * width + from.column() + 1 : 0;
    for (qsizetype i = 0; i < all; ++i) {
        const qsizetype at = (start + i) % all;
        if (!m_plan.cells.at(at / width).at(at % width).reason.isEmpty()) {
            return index(static_cast<int>(at / width), static_cast<int>(at % width));
        }
    }
    return {};
}

} // namespace penstock::grids
