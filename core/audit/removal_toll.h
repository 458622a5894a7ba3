// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a removal does besides taking away the things themselves: what is said before anything is deleted.
#pragma once

#include "core/model/change.h"

#include <QSet>

#include <map>

namespace penstock::audit {

struct RemovalToll {
    std::map<model::EntityType, int> removed; ///< others that cannot be without them, by list
    QSet<model::Address> cleared;             ///< fields of what stays
    int overrides = 0;

    [[nodiscard]] bool isNothing() const { return removed.empty() && cleared.isEmpty() && overrides == 0; }
};
/// Of \p removal, a change that deletes \p count entities of \p type with what goes with them.
[[nodiscard]] RemovalToll tollOf(const model::Change &removal, model::EntityType type, int count);

/// "5 stockpiles", translated.
[[nodiscard]] QString countText(model::EntityType type, int count);

} // namespace penstock::audit
