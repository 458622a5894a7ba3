// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who refers to an entity, in words.
#pragma once

#include "core/model/project.h"

#include <QString>

namespace penstock::search {

/// One use, ready to be shown.
struct UseText {
    QString name;          ///< of the entity that refers
    QString text;          ///< how: "its operator", "overrides passes in “Cut-off stays”"
    model::Address target; ///< where a click goes
    model::Id scenario;    ///< to be shown there; empty: any
    bool needs = false;    ///< cannot be without it
};

/// Everything that refers to an entity (model::usesOf), in the order of lists.
[[nodiscard]] QList<UseText> usesInWords(const model::Project &project, model::EntityType type, const model::Id &id);

/// "Failure rate of “H20, DeepSeek”"; without field: “H20, DeepSeek”; in a scenario: "…, in “Cut-off stays”".
[[nodiscard]] QString addressText(const model::Project &project, const model::Address &address,
                                  const model::Id &scenario = {});

} // namespace penstock::search
