// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a deletion takes with it, said beforehand.
#pragma once

#include "core/model/change.h"
#include "ui/shell/session/prompts.h"

#include <optional>

namespace penstock::shell {

/// The question to put before \p id is deleted: what would go with it. Nothing where nothing else is touched.
[[nodiscard]] std::optional<Question> deletionQuestion(const model::Project &project, model::EntityType type,
                                                       const model::Id &id);

} // namespace penstock::shell
