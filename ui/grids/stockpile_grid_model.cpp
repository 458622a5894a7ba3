// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/stockpile_grid_model.h"

#include "core/compile/compile.h"
#include "core/model/scenario.h"
#include "ui/forms/number_text.h"
#include "ui/forms/value_text.h"
#include "ui/grids/row_changes.h"
#include "ui/grids/stockpile_text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace penstock::grids {

using model::Address;
using model::EntityType;
using model::Field;
using model::Id;
using model::Stockpile;

namespace {

QList<Id> idsOf(const model::Project &project, EntityType type)
{
    QList<Id> ids;
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        ids.append(model::entityAt(project, type, i).id);
    }
    return ids;
}

} // namespace

StockpileGridModel::StockpileGridModel(document::ProjectDocument &document, QObject *parent)
    : GridModel(document, parent)
    , m_operators(idsOf(document.project(), EntityType::Operator))
    , m_chips(idsOf(document.project(), EntityType::Chip))
{
    indexPiles();
    connect(&document, &document::ProjectDocument::changed, this, &StockpileGridModel::follow);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, [this] {
        indexPiles();
        tellAll();
    });
}

const Field &StockpileGridModel::field(int part) const
{
    switch (m_figure) {
    case StockFigure::Units: return fieldNamed(part == 0 ? "installed" : "warehouse");
    case StockFigure::InstallLimit: return fieldNamed("install_per_month");
    case StockFigure::FailureRate: return fieldNamed("failure_rate");
    case StockFigure::Spares: return fieldNamed("spares");
    }
    Q_UNREACHABLE();
}

void StockpileGridModel::setFigure(StockFigure figure)
{
    if (figure == m_figure) {
        return;
    }
    m_figure = figure;
    forgiveAll();
    tellAll();
}

void StockpileGridModel::setRun(analysis::ScenarioRunPtr run)
{
    if (run == m_series.run()) {
        return;
    }
    m_series.take(std::move(run));
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const Stockpile *StockpileGridModel::stockpileAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_operators.size() || column >= m_chips.size()) {
        return nullptr;
    }
    const int held = m_rows[static_cast<std::size_t>(row * m_chips.size() + column)];
    const QList<Stockpile> &piles = document().resolved().stockpiles;
    return held < 0 || held >= piles.size() ? nullptr : &piles.at(held);
}

const model::Chip *StockpileGridModel::chipAt(int column) const
{
    const QList<model::Chip> &chips = document().resolved().chips;
    return column >= 0 && column < std::min(m_chips.size(), chips.size()) ? &chips.at(column) : nullptr;
}

const model::Operator *StockpileGridModel::operatorAt(int row) const
{
    const QList<model::Operator> &operators = document().resolved().operators;
    return row >= 0 && row < std::min(m_operators.size(), operators.size()) ? &operators.at(row) : nullptr;
}

int StockpileGridModel::pileAt(int row, int column) const
{
    return row < m_operators.size() && column < m_chips.size()
               ? m_series.pileOf(m_operators.value(row), m_chips.value(column))
               : -1;
}

bool StockpileGridModel::takesPart(int row, int column) const
{
    const Stockpile *pile = stockpileAt(row, column);
    const model::Chip *chip = chipAt(column);
    const model::Operator *owner = operatorAt(row);
    return pile != nullptr && pile->enabled && chip != nullptr && chip->enabled && owner != nullptr && owner->enabled;
}

int StockpileGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operators.size()) + 1;
}

int StockpileGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chips.size()) + 1;
}

QString StockpileGridModel::referenceName() const
{
    const Id reference = compile::referenceChipOf(document().project());
    return reference.isEmpty() ? QString() : model::nameOf(document().project(), EntityType::Chip, reference);
}

QVariant StockpileGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    const Stockpile *pile = stockpileAt(row, column);
    switch (role) {
    case Qt::DisplayRole: {
        const Figures shown = figures(row, column);
        return shown.lower.isEmpty() || shown.lower == dash()
                   ? shown.upper
                   : tr("%1 %2", "two figures of a cell").arg(shown.upper, shown.lower);
    }
    case Qt::EditRole: return textOf(row, column, false);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case AddressRole:
        return pile == nullptr ? QVariant()
                               : QVariant::fromValue(
                                   Address{EntityType::Stockpile, pile->id, QString::fromLatin1(firstField().id)});
    case OverriddenRole:
        if (pile == nullptr || m_overridden.isEmpty()) {
            return false;
        }
        for (int part = 0; part < (m_figure == StockFigure::Units ? 2 : 1); ++part) {
            if (m_overridden.contains({EntityType::Stockpile, pile->id, QString::fromLatin1(field(part).id)})) {
                return true;
            }
        }
        return false;
    case ParentTextRole: {
        if (!data(index, OverriddenRole).toBool()) {
            return {};
        }
        const auto *above =
            static_cast<const Stockpile *>(model::find(document().resolvedParent(), EntityType::Stockpile, pile->id));
        if (above == nullptr) {
            return {};
        }
        if (m_figure == StockFigure::Units) {
            return tr("%1 + %2", "installed and in warehouse")
                .arg(numberOf(above->installedUnits), numberOf(above->warehouseUnits));
        }
        return forms::valueText(document().resolvedParent(), firstField(), firstField().get(*above));
    }
    case UnusedRole: return pile != nullptr && !takesPart(row, column);
    case NumberRole:
        if (pile != nullptr && takesPart(row, column)) {
            const model::Value value = firstField().get(*pile);
            const double *number = std::get_if<double>(&value);
            const double scale = forms::shownExponent(firstField().unit) == 2 ? 100.0 : 1.0;
            return number != nullptr ? QVariant(*number * scale) : QVariant();
        }
        return {};
    case SecondNumberRole:
        return m_figure == StockFigure::Units && pile != nullptr && takesPart(row, column)
                   ? QVariant(pile->warehouseUnits)
                   : QVariant();
    case SortRole:
        if (isTotalColumn(column)) {
            const Sum sum = sumOf(row, column);
            return m_figure == StockFigure::FailureRate && sum.weight > 0.0 ? sum.first / sum.weight
                                                                            : sum.first + sum.second;
        }
        if (pile != nullptr) {
            const model::Value value = firstField().get(*pile);
            const double *number = std::get_if<double>(&value);
            return number != nullptr ? QVariant(*number) : QVariant();
        }
        return {};
    case Qt::ToolTipRole: {
        if (const QVariant reason = GridModel::data(index, RefusedReasonRole); reason.isValid()) {
            return reason;
        }
        if (pile != nullptr && !takesPart(row, column)) {
            return tr("Switched off: it takes no part. Typing a figure switches the stockpile on.");
        }
        const QVariant above = data(index, ParentTextRole);
        return above.isValid() ? QVariant(tr("In the parent scenario: %1").arg(above.toString())) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        const QString owner = isTotalRow(row) ? tr("Total") : rowNames(row).value(0);
        return tr("%1, %2: %3", "operator, chip, figures")
            .arg(owner, columnNames(column).value(0), data(index, Qt::DisplayRole).toString());
    }
    default: return GridModel::data(index, role);
    }
}

QVariant StockpileGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (role == Qt::DisplayRole) {
        return isRow ? (isTotalRow(section) ? tr("Total") : rowNames(section).value(0)) : columnNames(section).value(0);
    }
    if (role == UnitRole && !isRow) {
        return chipDetail(section);
    }
    if (role == Qt::ToolTipRole && !isRow) {
        QStringList lines{columnNames(section).value(0), fieldHelp(firstField())};
        if (m_figure == StockFigure::Units) {
            lines.append(fieldHelp(field(1)));
            lines.append(tr("Type 24,000 + 6,000 to set both, 24k to set what is installed, + 6k for the warehouse."));
        }
        return lines.join(QLatin1Char('\n'));
    }
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

Qt::ItemFlags StockpileGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTotalRow(index.row()) || isTotalColumn(index.column()) ? all : all | Qt::ItemIsEditable;
}

QStringList StockpileGridModel::columnNames(int column) const
{
    if (const model::Chip *chip = chipAt(column)) {
        return {chip->name.isEmpty() ? chip->id : chip->name, chip->id};
    }
    return {tr("All chips")};
}

QStringList StockpileGridModel::rowNames(int row) const
{
    if (const model::Operator *owner = operatorAt(row)) {
        return {owner->name.isEmpty() ? owner->id : owner->name, owner->id};
    }
    return {tr("Total")};
}

document::Selection StockpileGridModel::entityOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const Stockpile *pile = stockpileAt(index.row(), index.column())) {
        return {EntityType::Stockpile, pile->id};
    }
    if (isTotalRow(index.row()) && !isTotalColumn(index.column())) {
        return {EntityType::Chip, m_chips.at(index.column())};
    }
    if (isTotalColumn(index.column()) && !isTotalRow(index.row())) {
        return {EntityType::Operator, m_operators.at(index.row())};
    }
    return {};
}

QModelIndex StockpileGridModel::indexOf(const document::Selection &selection, const QModelIndex &near) const
{
    const int row = near.isValid() ? near.row() : 0;
    const int column = near.isValid() ? near.column() : 0;
    switch (selection.type) {
    case EntityType::Stockpile: {
        const auto *pile =
            static_cast<const Stockpile *>(model::find(document().resolved(), EntityType::Stockpile, selection.id));
        if (pile == nullptr) {
            return {};
        }
        const auto r = static_cast<int>(m_operators.indexOf(pile->op.id));
        const auto c = static_cast<int>(m_chips.indexOf(pile->chip.id));
        const Stockpile *shown = stockpileAt(r, c);
        return shown != nullptr && shown->id == selection.id ? index(r, c) : QModelIndex();
    }
    case EntityType::Chip: {
        const int c = columnOfChip(selection.id);
        return c < 0 ? QModelIndex() : index(row, c);
    }
    case EntityType::Operator: {
        const auto r = static_cast<int>(m_operators.indexOf(selection.id));
        return r < 0 ? QModelIndex() : index(r, column);
    }
    default: return {};
    }
}

QList<model::Change> StockpileGridModel::changesOf(const QList<CellEdit> &edits) const
{
    QList<std::pair<Address, model::Value>> sets;
    sets.reserve(edits.size() * 2);
    QList<QList<FieldValue>> additions;
    for (const CellEdit &edit : edits) {
        if (edit.values.isEmpty()) {
            continue;
        }
        if (const Stockpile *pile = stockpileAt(edit.row, edit.column)) {
            for (const FieldValue &each : edit.values) {
                sets.append(
                    {Address{EntityType::Stockpile, pile->id, QString::fromLatin1(each.field->id)}, each.value});
            }
            continue;
        }
        QList<FieldValue> made{{&fieldNamed("operator"), m_operators.at(edit.row)},
                               {&fieldNamed("chip"), m_chips.at(edit.column)}};
        additions.append(made + edit.values);
    }
    return document().editsOf(sets) + newRowChanges(document(), EntityType::Stockpile, additions);
}

QList<Address> StockpileGridModel::addressesAt(int row, int column) const
{
    QList<Address> all;
    if (const Stockpile *pile = stockpileAt(row, column)) {
        for (int part = 0; part < (m_figure == StockFigure::Units ? 2 : 1); ++part) {
            all.append({EntityType::Stockpile, pile->id, QString::fromLatin1(field(part).id)});
        }
    }
    return all;
}

QList<Address> StockpileGridModel::addressesOf(const QList<CellEdit> &edits, const QList<model::Change> &changes) const
{
    const QList<Id> made = insertedBy(changes, EntityType::Stockpile);
    qsizetype next = 0;
    QList<Address> all;
    for (const CellEdit &edit : edits) {
        if (edit.values.isEmpty()) {
            continue;
        }
        const Stockpile *pile = stockpileAt(edit.row, edit.column);
        const Id id = pile != nullptr ? pile->id : made.value(next++);
        for (const FieldValue &each : edit.values) {
            if (!id.isEmpty()) {
                all.append({EntityType::Stockpile, id, QString::fromLatin1(each.field->id)});
            }
        }
    }
    return all;
}

QString StockpileGridModel::sentenceOf(const CellEdit &edit) const
{
    const Stockpile *pile = stockpileAt(edit.row, edit.column);
    if (pile == nullptr || edit.values.size() < 2) {
        return {};
    }
    const double *first = std::get_if<double>(&edit.values.at(0).value);
    const double *second = std::get_if<double>(&edit.values.at(1).value);
    if (first == nullptr || second == nullptr) {
        return {};
    }
    return tr("Set stock of “%1” to %2 + %3").arg(pile->name, numberOf(*first), numberOf(*second));
}

void StockpileGridModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    tellAll();
}

void StockpileGridModel::tellAll()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StockpileGridModel::indexPiles()
{
    QHash<Id, int> rows;
    QHash<Id, int> columns;
    for (int row = 0; row < m_operators.size(); ++row) {
        rows.insert(m_operators.at(row), row);
    }
    for (int column = 0; column < m_chips.size(); ++column) {
        columns.insert(m_chips.at(column), column);
    }
    m_rows.assign(static_cast<std::size_t>(m_operators.size() * m_chips.size()), -1);
    const QList<Stockpile> &piles = document().resolved().stockpiles;
    for (int i = 0; i < piles.size(); ++i) {
        const int row = rows.value(piles.at(i).op.id, -1);
        const int column = columns.value(piles.at(i).chip.id, -1);
        if (row < 0 || column < 0) {
            continue;
        }
        int &held = m_rows[static_cast<std::size_t>(row * m_chips.size() + column)];
        // Of two for one pair the first that takes part counts, as for the simulation.
        if (held < 0 || (!piles.at(held).enabled && piles.at(i).enabled)) {
            held = i;
        }
    }
    m_overridden.clear();
    const auto *shown = static_cast<const model::Scenario *>(
        model::find(document().project(), EntityType::Scenario, document().scenario()));
    if (shown != nullptr) {
        for (const model::Override &override : shown->overrides) {
            if (override.address.type == EntityType::Stockpile) {
                m_overridden.insert(override.address);
            }
        }
    }
}

/// Operators and chips that come, go or change places are set right elsewhere: the matrix is made anew.
void StockpileGridModel::matchLists()
{
    const QList<Id> operators = idsOf(document().project(), EntityType::Operator);
    const QList<Id> chips = idsOf(document().project(), EntityType::Chip);
    if (operators == m_operators && chips == m_chips) {
        return;
    }
    beginResetModel();
    m_operators = operators;
    m_chips = chips;
    indexPiles();
    endResetModel();
}

void StockpileGridModel::follow(const model::ChangeSet &what)
{
    matchLists();
    const bool touches = what.everything || what.touchesType(EntityType::Stockpile)
                         || what.touchesType(EntityType::Operator) || what.touchesType(EntityType::Chip)
                         || what.touchesType(EntityType::Platform) || what.touchesType(EntityType::Scenario);
    if (!touches) {
        return;
    }
    indexPiles();
    if (what.touchesType(EntityType::Operator) || what.touchesType(EntityType::Chip)
        || what.touchesType(EntityType::Platform)) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    tellAll();
}

} // namespace penstock::grids
