// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_model.h"

#include "ui/forms/value_text.h"

#include <QSet>

namespace penstock::grids {

GridModel::GridModel(document::ProjectDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    // What was refused belongs to the project as it was; undo and redo take it along.
    connect(&document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything) {
            forgiveAll();
        }
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_document.undoStack().canRedo()) {
            forgiveAll();
        }
    });
}

GridModel::~GridModel() = default;

QList<model::Citation> citationTargets(const model::Project &project, const model::Id &scenario,
                                       const QList<model::Address> &values)
{
    QSet<model::Address> overridden;
    const auto *shown =
        static_cast<const model::Scenario *>(model::find(project, model::EntityType::Scenario, scenario));
    if (shown != nullptr) {
        for (const model::Override &override : shown->overrides) {
            overridden.insert(override.address);
        }
    }
    QList<model::Citation> targets;
    targets.reserve(values.size());
    for (const model::Address &value : values) {
        model::Citation target;
        target.citedType = model::key(value.type);
        target.citedId = value.id;
        target.citedField = value.field;
        target.scenario = overridden.contains(value) ? scenario : model::Id();
        targets.append(target);
    }
    return targets;
}

bool GridModel::push(const QList<model::Change> &changes, const QString &sentence)
{
    if (changes.isEmpty()) {
        return true;
    }
    const bool isPlain = changes.size() == 1 && sentence.isEmpty();
    const auto pushed = m_document.push(isPlain ? changes.first() : model::group(sentence, changes));
    if (!pushed) {
        const model::Address &place = pushed.error().where.address;
        const model::Field *field = model::findField(place.type, place.field);
        Q_EMIT refused(field != nullptr ? forms::fieldSentence(m_document.resolved(), *field, pushed.error(), {})
                                        : model::sentence(pushed.error()));
    }
    return pushed.has_value();
}

bool GridModel::apply(const QList<CellEdit> &edits, const QString &sentence)
{
    const QList<model::Change> changes = changesOf(edits);
    for (const CellEdit &edit : edits) {
        forgive(edit.row, edit.column);
    }
    return push(changes, sentence);
}

bool GridModel::applyBlock(const QList<CellEdit> &edits, const QString &sentence, const Citing &citing,
                           QList<model::Address> &set)
{
    QList<model::Change> changes = changesOf(edits);
    set = addressesOf(edits, changes);
    if (citing && !set.isEmpty()) {
        // Which values become overrides shows once the block is in.
        model::Project after = m_document.project();
        if (changes.isEmpty() || model::applyChange(after, model::group(sentence, changes))) {
            changes += citing(citationTargets(after, m_document.scenario(), set));
        }
    }
    for (const CellEdit &edit : edits) {
        forgive(edit.row, edit.column);
    }
    return push(changes, sentence);
}

QList<model::Id> GridModel::insertedBy(const QList<model::Change> &changes, model::EntityType type)
{
    QList<model::Id> ids;
    for (const model::Change &change : changes) {
        if (const auto *insert = std::get_if<model::Insert>(&change);
            insert != nullptr && model::typeOf(insert->entity) == type) {
            ids.append(model::base(insert->entity).id);
        } else if (const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change)) {
            ids += insertedBy((*group)->changes, type);
        }
    }
    return ids;
}

void GridModel::refuse(int row, int column, const QString &text, const QString &reason)
{
    m_refusals.insert({rowId(row), columnKey(column)}, {text, reason});
    Q_EMIT dataChanged(index(row, column), index(row, column));
    Q_EMIT refusalsChanged();
}

void GridModel::forgive(int row, int column)
{
    if (m_refusals.isEmpty() || row >= rowCount()) {
        return;
    }
    if (m_refusals.remove({rowId(row), columnKey(column)}) > 0) {
        Q_EMIT dataChanged(index(row, column), index(row, column));
        Q_EMIT refusalsChanged();
    }
}

void GridModel::forgiveAll()
{
    if (m_refusals.isEmpty()) {
        return;
    }
    m_refusals.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT refusalsChanged();
}

QModelIndex GridModel::firstRefused() const
{
    if (m_refusals.isEmpty()) {
        return {};
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_refusals.contains({rowId(row), columnKey(column)})) {
                return index(row, column);
            }
        }
    }
    return {};
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (m_refusals.isEmpty() || !index.isValid() || (role != RefusedTextRole && role != RefusedReasonRole)) {
        return {};
    }
    const auto found = m_refusals.constFind({rowId(index.row()), columnKey(index.column())});
    if (found == m_refusals.cend()) {
        return {};
    }
    return role == RefusedTextRole ? found->text : found->reason;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &input, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    const bool isValue = input.userType() == qMetaTypeId<model::Value>();
    CellValues values;
    if (isValue) {
        values = take(index.row(), index.column(), input.value<model::Value>());
    } else if (role == Qt::CheckStateRole) {
        values = take(index.row(), index.column(), input.toInt() == Qt::Checked);
    } else {
        values = read(index.row(), index.column(), input.toString());
    }
    if (!values) {
        refuse(index.row(), index.column(), input.toString(), values.error());
        Q_EMIT refused(values.error());
        return false;
    }
    const CellEdit edit{index.row(), index.column(), *values};
    return apply({edit}, sentenceOf(edit));
}

} // namespace penstock::grids
