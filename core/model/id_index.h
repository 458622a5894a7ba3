// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the entities of a project stand, for those who look up many of them in one go.
#pragma once

#include "core/model/project.h"

#include <QHash>

#include <array>

namespace penstock::model {

/// indexOf() by a table that is made when it begins to pay. Whoever inserts, removes or moves says so.
class IdIndex
{
public:
    /// As model::indexOf() of \p project, which must be the same one each time.
    [[nodiscard]] qsizetype indexOf(const Project &project, EntityType type, const Id &id)
    {
        Table &table = m_tables[static_cast<std::size_t>(type)];
        // A few searches of a short list cost less than the table.
        constexpr qsizetype kShort = 32;
        constexpr int kFew = 4;
        if (!table.isMade && (++table.lookups <= kFew || isSingleton(type) || count(project, type) <= kShort)) {
            return model::indexOf(project, type, id);
        }
        if (!table.isMade) {
            const qsizetype size = count(project, type);
            table.rows.reserve(size);
            for (qsizetype i = size - 1; i >= 0; --i) {
                table.rows.insert(entityAt(project, type, i).id, i); // of equal ids the first one counts
            }
            table.isMade = true;
        }
        return table.rows.value(id, -1);
    }
    /// nullptr: there is none.
    [[nodiscard]] const Entity *find(const Project &project, EntityType type, const Id &id)
    {
        const qsizetype index = indexOf(project, type, id);
        return index < 0 ? nullptr : &entityAt(project, type, index);
    }
    /// \p id was added behind all others.
    void appended(EntityType type, const Id &id, qsizetype index)
    {
        Table &table = m_tables[static_cast<std::size_t>(type)];
        if (table.isMade) {
            table.rows.insert(id, index);
        }
    }
    /// \p id was the last one, at \p index, and is gone.
    void removedLast(EntityType type, const Id &id, qsizetype index)
    {
        QHash<Id, qsizetype> &rows = m_tables[static_cast<std::size_t>(type)].rows;
        if (rows.value(id, -1) == index) {
            rows.remove(id);
        }
    }
    /// Rows of the list stand elsewhere now.
    void reordered(EntityType type) { m_tables[static_cast<std::size_t>(type)] = {}; }

private:
    struct Table {
        QHash<Id, qsizetype> rows;
        int lookups = 0;
        bool isMade = false;
    };
    std::array<Table, kEntityTypeCount> m_tables;
};

} // namespace penstock::model
