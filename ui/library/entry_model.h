// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/library/library.h"

#include <QStandardItemModel>

namespace penstock::library {

/// The entries of the library under the headings Chips, Rules and Sources; beside each how it stands to the project.
class EntryModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< int of model::EntityType; of entries only
        IdRole,
        SearchRole, ///< all that can be searched; empty for headings
    };

    EntryModel(const Library &library, const document::ProjectDocument &document, QObject *parent);

    /// Nothing for a heading.
    [[nodiscard]] std::optional<Entry> entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Entry &entry) const;
    /// Says anew how entries stand to the project.
    void sync();
    void retranslate();

private:
    void append(QStandardItem &heading, model::EntityType type, const model::Entity &entity, const QStringList &more);
    void fill();

    const Library &m_library;
    const document::ProjectDocument &m_document;
};

} // namespace penstock::library
