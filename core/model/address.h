// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_type.h"
#include "core/model/value.h"

#include <QHash>

namespace penstock::model {

/// Names one assumption anywhere: override, citation, distribution, seek, undo text, problem list.
struct Address {
    EntityType type = EntityType::Project;
    Id id;
    QString field; ///< id of the field, e.g. "failure_rate"; empty: the entity as a whole

    bool operator==(const Address &) const = default;
};

[[nodiscard]] inline size_t qHash(const Address &address, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(address.type), address.id, address.field);
}

} // namespace penstock::model
