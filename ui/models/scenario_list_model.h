// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QAbstractListModel>

#include <functional>

namespace penstock::models {

/// The scenarios as one list for combo boxes, parents before their children.
class ScenarioListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< what QComboBox::currentData() gives
        DepthRole,             ///< int: generations above it
        CurrentRole,           ///< bool
    };

    ScenarioListModel(document::ProjectDocument &document, QObject *parent);

    /// A first entry without an id, such as the parent in "compare with". \p text is asked for whenever it is shown;
    /// nothing: no such entry.
    void setFirstEntry(std::function<QString()> text);
    /// -1: not there.
    [[nodiscard]] int rowOf(const model::Id &scenario) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        model::Id id;
        int depth = 0;

        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] QList<Entry> entriesNow() const;
    void appendChildren(const model::Id &parent, int depth, QList<Entry> &into) const;
    void update(const model::ChangeSet &what);
    void tellAll();

    document::ProjectDocument &m_document;
    std::function<QString()> m_first;
    QList<Entry> m_entries;
};

} // namespace penstock::models
