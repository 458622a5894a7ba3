// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/search/find_replace.h"

#include <QAbstractTableModel>
#include <QSet>

namespace penstock::search {

/// What would be replaced, a row each, ticked or not.
class ReplaceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Entity, Field, Where, Before, After, ColumnCount };

    explicit ReplaceModel(const document::ProjectDocument &document, QObject *parent);

    /// Ticks that were taken away stay away where the place is still there.
    void setReplacements(QList<Replacement> replacements, const ReplaceQuery &query);
    [[nodiscard]] const QList<Replacement> &all() const { return m_all; }
    [[nodiscard]] QList<Replacement> ticked() const;
    [[nodiscard]] int refusedCount() const;
    void tickAll(bool ticked);
    /// Forgets which were taken away.
    void forgetTicks() { m_unticked.clear(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Key {
        model::Address address;
        model::Id scenario;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.address, key.scenario); }
    [[nodiscard]] QString textOf(const Replacement &replacement, int column) const;

    const document::ProjectDocument &m_document;
    ReplaceQuery m_query;
    QList<Replacement> m_all;
    QSet<Key> m_unticked;
};

} // namespace penstock::search
