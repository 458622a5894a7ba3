// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QHash>
#include <QSet>

namespace penstock::document {

/// Names and ids for entities that are added to one list together: none that it has already, none twice.
class FreshNames
{
public:
    /// \p project must outlive it.
    FreshNames(const model::Project &project, model::EntityType type);

    /// \p name, or where that is taken the first free one of "name 2", "name 3" and so on.
    [[nodiscard]] QString freeName(const QString &name);
    /// As model::freshId().
    [[nodiscard]] model::Id freeId(const QString &name);

private:
    const model::Project &m_project;
    model::EntityType m_type;
    QSet<QString> m_names;
    QSet<model::Id> m_ids;
    QHash<model::Id, int> m_numbers; ///< the last one given behind an id
};

/// Of one entity alone.
[[nodiscard]] QString freeName(const model::Project &project, model::EntityType type, const QString &name);

} // namespace penstock::document
