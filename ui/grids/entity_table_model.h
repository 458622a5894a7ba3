// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/grid_model.h"

#include <QSet>

#include <vector>

namespace penstock::grids {

/// The list of one entity type as a table: a row an entity in project order, a column a field of the field table. Shows
/// the values as the current scenario sees them; an edit lands in that scenario (ui.md 4).
class EntityTableModel final : public GridModel
{
    Q_OBJECT
public:
    /// \p type must not be a singleton.
    EntityTableModel(document::ProjectDocument &document, model::EntityType type, QObject *parent);

    [[nodiscard]] model::EntityType type() const { return m_type; }
    [[nodiscard]] const model::Field &field(int column) const { return *m_fields[static_cast<std::size_t>(column)]; }
    /// -1: there is no such column.
    [[nodiscard]] int columnOf(const QString &field) const;
    [[nodiscard]] int rowOf(const model::Id &id) const { return m_rows.value(id, -1); }
    [[nodiscard]] model::Address addressAt(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] CellValues read(int row, int column, const QString &text) const override;
    [[nodiscard]] QString textOf(int row, int column, bool exact) const override;
    [[nodiscard]] QStringList columnNames(int column) const override;
    [[nodiscard]] QStringList rowNames(int row) const override;
    [[nodiscard]] int nameColumn() const override { return 0; }
    [[nodiscard]] bool isNeeded(int column) const override { return field(column).required; }
    [[nodiscard]] model::EntityType rowType() const override { return m_type; }
    [[nodiscard]] bool hasOwnRows() const override { return true; }
    [[nodiscard]] document::Selection entityOf(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(const document::Selection &selection, const QModelIndex &near) const override;
    [[nodiscard]] model::Id rowId(int row) const override { return m_ids.value(row); }
    [[nodiscard]] QList<model::Change> changesOf(const QList<CellEdit> &edits) const override;
    [[nodiscard]] QList<model::Address> addressesAt(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;

public Q_SLOTS:
    /// Labels and texts anew, after a change of language.
    void retranslate();

protected:
    [[nodiscard]] QList<model::Address> addressesOf(const QList<CellEdit> &edits,
                                                    const QList<model::Change> &changes) const override;
    [[nodiscard]] CellValues take(int row, int column, const model::Value &value) const override;

private:
    void follow(const model::ChangeSet &what);
    void matchRows();
    void indexRows();
    void indexOverrides();
    void tellAll();
    [[nodiscard]] const model::Entity &entity(int row) const;
    [[nodiscard]] QVariant valueData(const model::Entity &entity, const model::Field &field, int role) const;

    model::EntityType m_type;
    std::vector<const model::Field *> m_fields;
    QList<model::Id> m_ids;
    QHash<model::Id, int> m_rows;
    model::AnyEntity m_blank;          ///< of what is gone already
    QSet<model::Address> m_overridden; ///< by the scenario shown
};

} // namespace penstock::grids
