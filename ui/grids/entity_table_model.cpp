// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/entity_table_model.h"

#include "core/model/scenario.h"
#include "ui/forms/number_text.h"
#include "ui/forms/value_text.h"
#include "ui/grids/row_changes.h"

#include <algorithm>

namespace penstock::grids {

using model::Address;
using model::EntityType;
using model::Field;
using model::FieldKind;
using model::Id;

namespace {

bool isNumber(const Field &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::WholeNumber;
}

/// Name and state first, notes last, the rest as in forms.
std::vector<const Field *> columnsOf(EntityType type)
{
    std::vector<const Field *> columns;
    const Field *notes = nullptr;
    for (const Field &field : model::fields(type)) {
        // Forms show name and state in their heading, notes on a page of their own; here they are columns.
        const bool isCommon = qstrcmp(field.id, "name") == 0 || qstrcmp(field.id, "enabled") == 0;
        if (field.internal && !isCommon && qstrcmp(field.id, "notes") != 0) {
            continue;
        }
        if (qstrcmp(field.id, "notes") == 0) {
            notes = &field;
        } else {
            columns.push_back(&field);
        }
    }
    if (notes != nullptr) {
        columns.push_back(notes);
    }
    return columns;
}

QList<Id> idsOf(const model::Project &project, EntityType type)
{
    QList<Id> ids;
    const qsizetype count = model::count(project, type);
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        ids.append(model::entityAt(project, type, i).id);
    }
    return ids;
}

} // namespace

EntityTableModel::EntityTableModel(document::ProjectDocument &document, EntityType type, QObject *parent)
    : GridModel(document, parent)
    , m_type(type)
    , m_fields(columnsOf(type))
    , m_ids(idsOf(document.project(), type))
    , m_blank(model::blankEntity(type))
{
    indexRows();
    indexOverrides();
    connect(&document, &document::ProjectDocument::changed, this, &EntityTableModel::follow);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, [this] {
        indexOverrides();
        tellAll();
    });
}

int EntityTableModel::columnOf(const QString &field) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const Field *each) { return field == QLatin1String(each->id); });
    return found == m_fields.cend() ? -1 : static_cast<int>(found - m_fields.cbegin());
}

Address EntityTableModel::addressAt(int row, int column) const
{
    return {m_type, m_ids.value(row), QString::fromLatin1(field(column).id)};
}

QString EntityTableModel::columnKey(int column) const
{
    return QString::fromLatin1(field(column).id);
}

const model::Entity &EntityTableModel::entity(int row) const
{
    // A scenario overrides values; it neither adds nor moves entities, so rows are those of the project. But while rows
    // come and go one after the other, the project is ahead of them.
    const model::Project &seen = document().resolved();
    const Id id = m_ids.value(row);
    if (row < model::count(seen, m_type) && model::entityAt(seen, m_type, row).id == id) {
        return model::entityAt(seen, m_type, row);
    }
    const model::Entity *found = model::find(seen, m_type, id);
    return found != nullptr ? *found : model::base(m_blank);
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant EntityTableModel::valueData(const model::Entity &entity, const Field &field, int role) const
{
    const model::Value value = field.get(entity);
    const double *number = std::get_if<double>(&value);
    const double *shown = isNumber(field) ? number : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (field.kind == FieldKind::Bool) {
            return {};
        }
        return number != nullptr ? forms::numberText(field, *number, QLocale(), false)
                                 : forms::valueText(document().resolved(), field, value);
    case Qt::EditRole: return cellText(document().resolved(), field, value);
    case Qt::CheckStateRole:
        if (const bool *flag = std::get_if<bool>(&value)) {
            return *flag ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    case NumberRole:
        return shown != nullptr ? QVariant(*shown * (forms::shownExponent(field.unit) == 2 ? 100.0 : 1.0)) : QVariant();
    case SortRole:
        if (number != nullptr) {
            return *number;
        }
        if (const QDate *date = std::get_if<QDate>(&value)) {
            return *date;
        }
        if (const bool *flag = std::get_if<bool>(&value)) {
            return *flag;
        }
        return model::isNull(value) ? QVariant() : forms::valueText(document().resolved(), field, value);
    default: return {};
    }
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Field &shown = field(index.column());
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant((isNumber(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AddressRole: return QVariant::fromValue(addressAt(index.row(), index.column()));
    case OverriddenRole: return m_overridden.contains(addressAt(index.row(), index.column()));
    case ParentTextRole:
        if (m_overridden.contains(addressAt(index.row(), index.column()))) {
            const auto value = model::valueAt(document().resolvedParent(), addressAt(index.row(), index.column()));
            return value ? forms::valueText(document().resolvedParent(), shown, *value) : QString();
        }
        return {};
    case UnusedRole: return !entity(index.row()).enabled || !shown.isFor(entity(index.row()));
    case Qt::ToolTipRole: {
        if (const QVariant reason = GridModel::data(index, RefusedReasonRole); reason.isValid()) {
            return reason;
        }
        if (!shown.isFor(entity(index.row()))) {
            return tr("“%1” does not use this field.").arg(entity(index.row()).name);
        }
        const QVariant above = data(index, ParentTextRole);
        if (above.isValid()) {
            const Id parent = document().parentScenario();
            return parent.isEmpty()
                       ? tr("Without the override: %1").arg(above.toString())
                       : tr("%1: %2", "scenario and its value")
                             .arg(model::nameOf(document().project(), EntityType::Scenario, parent), above.toString());
        }
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.size() > 24 ? QVariant(text) : QVariant();
    }
    case RefusedTextRole:
    case RefusedReasonRole: return GridModel::data(index, role);
    case Qt::AccessibleTextRole: {
        QString text = data(index, Qt::DisplayRole).toString();
        if (shown.kind == FieldKind::Bool) {
            text = forms::valueText(document().resolved(), shown, shown.get(entity(index.row())));
        }
        return tr("%1 of %2: %3", "field, entity, value").arg(model::label(shown), entity(index.row()).name, text);
    }
    default: return valueData(entity(index.row()), shown, role);
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const Field &shown = field(section);
    switch (role) {
    case Qt::DisplayRole: return model::label(shown);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return fieldHelp(shown);
    case Qt::TextAlignmentRole: return QVariant((isNumber(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case UnitRole:
        return forms::shownExponent(shown.unit) == 2 || shown.unit == model::Unit::Factor
                   ? QString()
                   : model::unitLabel(shown.unit);
    default: return {};
    }
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    all |= field(index.column()).kind == FieldKind::Bool ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return all;
}

CellValues EntityTableModel::take(int row, int column, const model::Value &value) const
{
    Q_UNUSED(row)
    const Field &shown = field(column);
    if (const auto checked = model::checkValue(shown, value); !checked) {
        return tl::make_unexpected(forms::fieldSentence(document().resolved(), shown, checked.error(), value));
    }
    return QList<FieldValue>{{&shown, value}};
}

CellValues EntityTableModel::read(int row, int column, const QString &text) const
{
    const Field &shown = field(column);
    const bool isNew = row >= rowCount();
    if (isNew && text.trimmed().isEmpty()) {
        return QList<FieldValue>{}; // a new row brings values of its own
    }
    const model::Value before = isNew ? model::Value{} : shown.get(entity(row));
    const CellReading reading = readCell(document().resolved(), shown, text, before);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    return QList<FieldValue>{{&shown, *reading}};
}

QString EntityTableModel::textOf(int row, int column, bool exact) const
{
    const Field &shown = field(column);
    const model::Value value = shown.get(entity(row));
    if (!exact && shown.kind == FieldKind::Rule) {
        return forms::valueText(document().resolved(), shown, value);
    }
    return cellText(document().resolved(), shown, value);
}

QStringList EntityTableModel::columnNames(int column) const
{
    const Field &shown = field(column);
    const QString label = model::label(shown);
    const QString unit = model::unitLabel(shown.unit);
    QStringList names{label, QString::fromLatin1(shown.id), QString::fromUtf8(shown.label)};
    if (!unit.isEmpty()) {
        names.append(QStringLiteral("%1 (%2)").arg(label, unit));
    }
    return names;
}

QStringList EntityTableModel::rowNames(int row) const
{
    return {entity(row).name, entity(row).id};
}

document::Selection EntityTableModel::entityOf(const QModelIndex &index) const
{
    return index.isValid() ? document::Selection{m_type, m_ids.value(index.row())} : document::Selection{};
}

QModelIndex EntityTableModel::indexOf(const document::Selection &selection, const QModelIndex &near) const
{
    const int row = selection.type == m_type ? rowOf(selection.id) : -1;
    return row < 0 ? QModelIndex() : index(row, near.isValid() ? near.column() : 0);
}

QList<model::Change> EntityTableModel::changesOf(const QList<CellEdit> &edits) const
{
    QList<std::pair<Address, model::Value>> sets;
    sets.reserve(edits.size());
    QMap<int, QList<FieldValue>> additions;
    for (const CellEdit &edit : edits) {
        if (edit.row >= rowCount()) {
            additions[edit.row] += edit.values;
            continue;
        }
        for (const FieldValue &each : edit.values) {
            sets.append({Address{m_type, m_ids.at(edit.row), QString::fromLatin1(each.field->id)}, each.value});
        }
    }
    QList<model::Change> changes = document().editsOf(sets);
    changes += newRowChanges(document(), m_type, additions.values());
    return changes;
}

QList<Address> EntityTableModel::addressesAt(int row, int column) const
{
    return field(column).internal || row >= rowCount() ? QList<Address>{} : QList<Address>{addressAt(row, column)};
}

QList<Address> EntityTableModel::addressesOf(const QList<CellEdit> &edits, const QList<model::Change> &changes) const
{
    // Rows of the block that brought no value made no entity.
    QMap<int, Id> made;
    for (const CellEdit &edit : edits) {
        if (edit.row >= rowCount()) {
            made.insert(edit.row, {});
        }
    }
    const QList<Id> ids = insertedBy(changes, m_type);
    qsizetype next = 0;
    for (Id &id : made) {
        id = ids.value(next++);
    }
    QList<Address> all;
    all.reserve(edits.size());
    for (const CellEdit &edit : edits) {
        const Id id = edit.row < rowCount() ? m_ids.at(edit.row) : made.value(edit.row);
        for (const FieldValue &each : edit.values) {
            if (!each.field->internal && !id.isEmpty()) {
                all.append({m_type, id, QString::fromLatin1(each.field->id)});
            }
        }
    }
    return all;
}

void EntityTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellAll();
}

void EntityTableModel::tellAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void EntityTableModel::indexRows()
{
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    for (int row = 0; row < rowCount(); ++row) {
        m_rows.insert(m_ids.at(row), row);
    }
}

void EntityTableModel::indexOverrides()
{
    m_overridden.clear();
    const auto *shown = static_cast<const model::Scenario *>(
        model::find(document().project(), EntityType::Scenario, document().scenario()));
    if (shown == nullptr) {
        return;
    }
    for (const model::Override &override : shown->overrides) {
        if (override.address.type == m_type) {
            m_overridden.insert(override.address);
        }
    }
}

void EntityTableModel::follow(const model::ChangeSet &what)
{
    if (what.everything) {
        beginResetModel();
        m_ids = idsOf(document().project(), m_type);
        indexRows();
        indexOverrides();
        endResetModel();
        return;
    }
    indexOverrides();
    if (what.structures.contains(m_type)) {
        matchRows();
    }
    // Names of others stand in references; a few cells are told one by one, so that little is drawn anew.
    constexpr qsizetype kFew = 16;
    const auto isName = [this](const Address &address) {
        return address.type != m_type && address.field == QLatin1String("name");
    };
    const bool isOther = !what.structures.isEmpty() || std::any_of(what.fields.cbegin(), what.fields.cend(), isName);
    if (isOther || what.fields.size() + what.overridden.size() > kFew) {
        tellAll();
        return;
    }
    for (const QList<Address> *list : {&what.fields, &what.overridden}) {
        for (const Address &address : *list) {
            const int row = address.type == m_type ? rowOf(address.id) : -1;
            if (row >= 0) {
                // Other cells of the row may hang on it: a lot has no rate.
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            } else if (address.type == EntityType::Scenario) {
                tellAll();
            }
        }
    }
}

/// Goes from the rows shown to those of the project in runs of removed and inserted rows; what is left is order.
void EntityTableModel::matchRows()
{
    const QList<Id> wanted = idsOf(document().project(), m_type);
    const QSet<Id> kept(wanted.cbegin(), wanted.cend());
    for (qsizetype last = m_ids.size() - 1; last >= 0; --last) {
        if (kept.contains(m_ids.at(last))) {
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !kept.contains(m_ids.at(first - 1))) {
            --first;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_ids.remove(first, last - first + 1);
        indexRows();
        endRemoveRows();
        last = first;
    }
    const QSet<Id> known(m_ids.cbegin(), m_ids.cend());
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        qsizetype end = at;
        while (end < wanted.size() && !known.contains(wanted.at(end))) {
            ++end;
        }
        if (end == at) {
            continue;
        }
        const qsizetype place = std::min(at, m_ids.size());
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + end - at - 1));
        for (qsizetype i = at; i < end; ++i) {
            m_ids.insert(place + i - at, wanted.at(i));
        }
        indexRows();
        endInsertRows();
        at = end;
    }
    if (m_ids == wanted) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Id> of;
    for (const QModelIndex &each : before) {
        of.append(m_ids.value(each.row()));
    }
    m_ids = wanted;
    indexRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(rowOf(of.at(i)), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace penstock::grids
