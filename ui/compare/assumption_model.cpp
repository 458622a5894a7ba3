// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/assumption_model.h"

#include "core/model/scenario.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QBrush>
#include <QFont>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace penstock::compare {

using model::Address;
using model::EntityType;
using model::Id;
using model::Project;

namespace {

/// All fields of \p now that were other ones in \p then: what was edited since a pin was made.
void addEdited(const Project &now, const Project &then, QSet<Address> &said)
{
    for (int kind = 0; kind < model::kEntityTypeCount; ++kind) {
        const auto type = static_cast<EntityType>(kind);
        for (qsizetype i = 0; model::isOverridable(type) && i < model::count(now, type); ++i) {
            const model::Entity &entity = model::entityAt(now, type, i);
            const model::Entity *before = model::find(then, type, entity.id);
            if (before == nullptr) {
                continue;
            }
            for (const model::Field &field : model::fields(type)) {
                const Address address{type, entity.id, QString::fromLatin1(field.id)};
                if (model::mayDifferByScenario(address) && field.get(entity) != field.get(*before)) {
                    said.insert(address);
                }
            }
        }
    }
}

/// All that the scenarios say, along their chains, and what was edited since a pin was made, in the order of lists,
/// entities and fields.
QList<Address> addressesOf(const Project &project, const std::vector<Column> &columns)
{
    QSet<Address> said;
    for (const Column &column : columns) {
        const auto chain = model::chainOf(project, column.scenario);
        for (const Id &id : chain.value_or(QList<Id>{})) {
            const auto *link = static_cast<const model::Scenario *>(model::find(project, EntityType::Scenario, id));
            for (const model::Override &override : link->overrides) {
                said.insert(override.address);
            }
        }
        if (column.what.isPin() && column.run != nullptr) {
            if (const auto now = model::resolve(project, column.scenario)) {
                addEdited(*now, column.run->resolved, said);
            }
        }
    }
    QList<Address> addresses(said.cbegin(), said.cend());
    const auto place = [&project](const Address &address) {
        const model::Field *field = model::findField(address.type, address.field);
        return std::tuple(address.type, model::indexOf(project, address.type, address.id),
                          field == nullptr ? -1 : field - model::fields(address.type).data());
    };
    addresses.removeIf([&](const Address &address) {
        return model::indexOf(project, address.type, address.id) < 0
               || model::findField(address.type, address.field) == nullptr;
    });
    std::sort(addresses.begin(), addresses.end(),
              [&](const Address &a, const Address &b) { return place(a) < place(b); });
    return addresses;
}

} // namespace

AssumptionModel::AssumptionModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

AssumptionModel::Row AssumptionModel::rowOf(const Project &project, const Address &address,
                                            const std::vector<std::optional<Project>> &seen) const
{
    const model::Field &field = *model::findField(address.type, address.field);
    Row row;
    row.address = address;
    row.entity = model::nameOf(project, address.type, address.id).simplified();
    row.field = model::label(field);
    std::vector<std::optional<model::Value>> values;
    std::optional<model::Value> reference;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        values.push_back(seen[i] ? model::valueAt(*seen[i], address) : std::nullopt);
        if (m_columns[i].isReference) {
            reference = values.back();
        }
    }
    for (const auto &value : values) {
        Cell cell;
        if (value) {
            cell.text = forms::valueText(project, field, *value);
            cell.full = cell.text;
            cell.departs = reference && *value != *reference;
            if (cell.departs && cell.text == forms::valueText(project, field, *reference)) {
                // Curves with as many points, numbers that a form shortens: one must see in what they differ.
                cell.full = model::plainText(*value);
            }
        }
        row.differs = row.differs || value != values.front();
        row.cells.push_back(std::move(cell));
    }
    return row;
}

void AssumptionModel::setColumns(const Project &project, const std::vector<Column> &columns)
{
    const auto sameColumns = [&] {
        return std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                          [](const Column &a, const Column &b) {
                              return a.what == b.what && a.name == b.name && a.note == b.note && a.slot == b.slot;
                          });
    };
    const bool isSame = sameColumns();
    m_columns = columns;
    std::vector<std::optional<Project>> seen;
    for (const Column &column : columns) {
        if (column.what.isPin()) {
            seen.push_back(column.run != nullptr ? std::optional(column.run->resolved) : std::nullopt);
        } else {
            const auto resolved = model::resolve(project, column.scenario);
            seen.push_back(resolved ? std::optional(*resolved) : std::nullopt);
        }
    }
    std::vector<Row> rows;
    m_differing = 0;
    for (const Address &address : addressesOf(project, columns)) {
        Row row = rowOf(project, address, seen);
        m_differing += row.differs ? 1 : 0;
        rows.push_back(std::move(row));
    }
    if (isSame && rows == m_all) {
        return; // nothing to draw anew while a curve is dragged
    }
    m_all = std::move(rows);
    show();
}

void AssumptionModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    show();
}

void AssumptionModel::show()
{
    std::vector<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const Row &row) { return row.differs || !m_onlyDifferences; });
    // Values that change under a drag must not lose the place in the table.
    const auto sameAddress = [](const Row &a, const Row &b) {
        return a.address == b.address && a.cells.size() == b.cells.size();
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameAddress) && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

Address AssumptionModel::addressAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].address;
}

const Column &AssumptionModel::columnAt(int column) const
{
    return m_columns[static_cast<std::size_t>(column - 1)];
}

int AssumptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssumptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant AssumptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size()) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: return row.entity;
        case FieldRole: return row.field;
        case TypeRole: return static_cast<int>(row.address.type);
        //: type, name and field of a value
        case Qt::ToolTipRole:
            return tr("%1 “%2”, %3")
                .arg(forms::asHeading(model::singularLabel(row.address.type)), row.entity, row.field);
        case Qt::AccessibleTextRole: return tr("%1, %2", "an entity and its field").arg(row.entity, row.field);
        default: return {};
        }
    }
    const auto place = static_cast<std::size_t>(index.column() - 1);
    if (place >= row.cells.size()) {
        return {};
    }
    const Cell &cell = row.cells[place];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case DepartsRole: return cell.departs;
    case Qt::ToolTipRole: {
        const Column &column = m_columns[place];
        const QString said = tr("%1: %2", "a scenario and the value it sees").arg(column.name, cell.full);
        return column.what.isPin() ? said : forms::paragraph({said, tr("Double-click to edit it there.")});
    }
    case Qt::AccessibleTextRole: return cell.departs ? tr("%1, differs from the reference").arg(cell.text) : cell.text;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole: return QBrush(cell.departs ? forms::tokensOf(nullptr).ovr : forms::tokensOf(nullptr).mut);
    case Qt::FontRole: {
        QFont font;
        font.setBold(cell.departs);
        return font;
    }
    default: return {};
    }
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (section == 0) {
        return tr("Entity and field");
    }
    return section <= static_cast<int>(m_columns.size()) ? QVariant(columnAt(section).name) : QVariant();
}

} // namespace penstock::compare
