// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/replace_model.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/search/record_table.h"

#include <QBrush>

#include <algorithm>

namespace penstock::search {

ReplaceModel::ReplaceModel(const document::ProjectDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{}

void ReplaceModel::setReplacements(QList<Replacement> replacements, const ReplaceQuery &query)
{
    beginResetModel();
    m_all = std::move(replacements);
    m_query = query;
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<Replacement> ReplaceModel::ticked() const
{
    QList<Replacement> chosen;
    for (const Replacement &replacement : m_all) {
        if (replacement.refusal.isEmpty() && replacement.after != replacement.before
            && !m_unticked.contains({replacement.address, replacement.scenario})) {
            chosen.append(replacement);
        }
    }
    return chosen;
}

int ReplaceModel::refusedCount() const
{
    return static_cast<int>(
        std::count_if(m_all.cbegin(), m_all.cend(), [](const Replacement &one) { return !one.refusal.isEmpty(); }));
}

void ReplaceModel::tickAll(bool ticked)
{
    m_unticked.clear();
    if (!ticked) {
        for (const Replacement &replacement : std::as_const(m_all)) {
            m_unticked.insert({replacement.address, replacement.scenario});
        }
    }
    if (!m_all.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReplaceModel::textOf(const Replacement &replacement, int column) const
{
    const model::Project &project = m_document.project();
    const model::Address &address = replacement.address;
    const auto shown = [&](const model::Value &value, const QString &around) {
        if (const auto *text = std::get_if<QString>(&value)) {
            return excerpt(*text, around);
        }
        // A curve reads as its number of points; here one must see what moves.
        return std::holds_alternative<model::Points>(value) ? model::plainText(value)
                                                            : forms::valueText(project, *replacement.field, value);
    };
    switch (column) {
    case Entity:
        return model::isSingleton(address.type) ? model::pluralLabel(address.type)
                                                : model::nameOf(project, address.type, address.id).simplified();
    case Field: return model::label(*replacement.field);
    case Where:
        return replacement.scenario.isEmpty()
                   ? forms::asHeading(model::singularLabel(address.type))
                   : tr("in “%1”").arg(model::nameOf(project, model::EntityType::Scenario, replacement.scenario));
    case Before: return shown(replacement.before, m_query.find);
    case After: return replacement.refusal.isEmpty() ? shown(replacement.after, m_query.replace) : replacement.refusal;
    default: return {};
    }
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_all.size()) {
        return {};
    }
    const Replacement &replacement = m_all.at(index.row());
    const plot::Palette &tokens = forms::tokensOf(nullptr);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(replacement, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Entity || !replacement.refusal.isEmpty()) {
            return {};
        }
        return m_unticked.contains({replacement.address, replacement.scenario}) ? Qt::Unchecked : Qt::Checked;
    case Qt::ForegroundRole:
        if (index.column() == After) {
            return QBrush(replacement.refusal.isEmpty() ? tokens.ok : tokens.shortfall);
        }
        return index.column() == Where ? QVariant(QBrush(replacement.scenario.isEmpty() ? tokens.mut : tokens.ovr))
                                       : QVariant();
    case FaultRole: return replacement.refusal.isEmpty() ? QVariant() : QVariant(replacement.refusal);
    case AddressRole: return QVariant::fromValue(replacement.address);
    default: return {};
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Entity) {
        return false;
    }
    const Replacement &replacement = m_all.at(index.row());
    const Key key{replacement.address, replacement.scenario};
    if (value.toInt() == Qt::Checked) {
        m_unticked.remove(key);
    } else {
        m_unticked.insert(key);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Entity && m_all.at(index.row()).refusal.isEmpty()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Entity: return tr("Entity");
    case Field: return tr("Field");
    case Where: return tr("Where");
    case Before: return tr("Now");
    case After: return tr("Becomes");
    default: return {};
    }
}

} // namespace penstock::search
