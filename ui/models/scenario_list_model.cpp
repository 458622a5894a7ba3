// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenario_list_model.h"

#include "core/model/scenario.h"

#include <utility>

namespace penstock::models {

ScenarioListModel::ScenarioListModel(document::ProjectDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    m_entries = entriesNow();
    connect(&document, &document::ProjectDocument::changed, this, &ScenarioListModel::update);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &ScenarioListModel::tellAll);
}

void ScenarioListModel::setFirstEntry(std::function<QString()> text)
{
    beginResetModel();
    m_first = std::move(text);
    m_entries = entriesNow();
    endResetModel();
}

QList<ScenarioListModel::Entry> ScenarioListModel::entriesNow() const
{
    QList<Entry> entries;
    if (m_first) {
        entries.append(Entry{});
    }
    appendChildren({}, 0, entries);
    // Those in a circle descend from no root.
    for (const model::Scenario &scenario : m_document.project().scenarios) {
        if (!model::chainOf(m_document.project(), scenario.id)) {
            entries.append({scenario.id, 0});
        }
    }
    return entries;
}

void ScenarioListModel::appendChildren(const model::Id &parent, int depth, QList<Entry> &into) const
{
    for (const model::Scenario &scenario : m_document.project().scenarios) {
        if (scenario.parent.id == parent && model::chainOf(m_document.project(), scenario.id)) {
            into.append({scenario.id, depth});
            appendChildren(scenario.id, depth + 1, into);
        }
    }
}

void ScenarioListModel::update(const model::ChangeSet &what)
{
    if (!what.touchesType(model::EntityType::Scenario)) {
        return;
    }
    const QList<Entry> entries = entriesNow();
    if (entries != m_entries) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    } else {
        tellAll();
    }
}

void ScenarioListModel::tellAll()
{
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ScenarioListModel::rowOf(const model::Id &scenario) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == scenario) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int ScenarioListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ScenarioListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.id.isEmpty() && m_first
                   ? m_first()
                   : model::nameOf(m_document.project(), model::EntityType::Scenario, entry.id);
    case IdRole: return entry.id;
    case DepthRole: return entry.depth;
    case CurrentRole: return entry.id == m_document.scenario();
    default: return {};
    }
}

} // namespace penstock::models
