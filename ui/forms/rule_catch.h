// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::forms {

/// The enabled chips of \p resolved that \p rule catches, in list order; none for an empty rule.
[[nodiscard]] QList<model::Id> caughtChips(const model::Project &resolved, const model::Rule &rule);

/// "catches H20 only", "catches H20, H100 and 2 more", "catches no chip", "catches every chip".
[[nodiscard]] QString catchText(const model::Project &resolved, const model::Rule &rule);

/// A clause without upper bound: it catches all that is better.
[[nodiscard]] bool isOpenAbove(const model::RuleClause &clause);
/// Bounds on one attribute that no value meets together: such a clause catches nothing.
[[nodiscard]] bool excludesItself(const model::RuleClause &clause);

} // namespace penstock::forms
