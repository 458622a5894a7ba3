// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a chip is from being caught, or from not being caught.
#pragma once

#include "core/compile/plan.h"
#include "core/model/entities.h"

#include <optional>

namespace penstock::rules {

/// A bound and the value of a chip that it is compared with.
struct BoundGap {
    model::RuleBound bound;
    std::optional<double> value; ///< nothing: the attribute is undefined, the bound cannot be met
    double relative = 0.0;       ///< |value - bound| / |bound|; infinity where that is undefined

    bool operator==(const BoundGap &) const = default;
};

/// What parts a chip from one clause.
struct ClauseMargin {
    int clause = -1;       ///< -1: there is no clause
    QList<BoundGap> gaps;  ///< bounds that are not met; of a clause that catches, the one with the least to spare
    double relative = 0.0; ///< the largest of an escape, the smallest of a catch

    bool operator==(const ClauseMargin &) const = default;
};

/// The first clause that catches the chip; -1: none.
[[nodiscard]] int catchingClause(const model::Rule &rule, const model::Chip &chip, const compile::Rating &rating);
/// The clause that comes nearest to catching a chip that no clause catches: the one whose largest relative gap is
/// smallest. Clauses that exclude themselves count last.
[[nodiscard]] ClauseMargin escapeMargin(const model::Rule &rule, const model::Chip &chip,
                                        const compile::Rating &rating);
/// What a chip that \p clause catches has to spare.
[[nodiscard]] ClauseMargin catchMargin(const model::Rule &rule, int clause, const model::Chip &chip,
                                       const compile::Rating &rating);

} // namespace penstock::rules
