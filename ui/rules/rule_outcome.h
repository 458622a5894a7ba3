// SPDX-License-Identifier: GPL-3.0-or-later
//
// How chips stand to a policy event: what the map, the table and the callout draw.
#pragma once

#include "core/model/project.h"
#include "ui/library/library.h"
#include "ui/rules/rule_margin.h"

namespace penstock::rules {

enum class Outcome {
    Free,      ///< not caught
    Caught,    ///< the rule catches it and something of it is matched, or nothing of it is delivered
    Unmatched, ///< the rule catches it, but its deliveries are outside of the event
};

/// Why a chip is unmatched.
enum class Miss { None, NotNamed, Channel, Operator };

struct ChipOutcome {
    model::Chip chip;
    int position = 0;       ///< in the project's list of chips
    bool isLibrary = false; ///< not in the project
    compile::Rating rating;
    Outcome outcome = Outcome::Free;
    ClauseMargin margin; ///< of the rule; clause -1 where the event has none
    Miss miss = Miss::None;
    QStringList missed;       ///< keys of channels or ids of operators that are not matched
    bool isDelivered = false; ///< a rate or lot of it takes part

    /// The clause that catches it; -1: none, or the event has no rule.
    [[nodiscard]] int clause() const { return outcome == Outcome::Free ? -1 : margin.clause; }
    bool operator==(const ChipOutcome &) const = default;
};

/// The enabled chips of \p resolved in list order. A lift or marker catches nothing.
[[nodiscard]] QList<ChipOutcome> outcomesOf(const model::Project &resolved, const model::PolicyEvent &event);

/// The rated chips of \p library that \p resolved does not hold, by the rule alone.
[[nodiscard]] QList<ChipOutcome> libraryOutcomes(const library::Library &library, const model::Project &resolved,
                                                 const model::PolicyEvent &event);

/// The chip of the project that escapes by the smallest relative margin: an index of \p outcomes, -1 for none. Only
/// chips that escape by figures count, not those whose density is undefined.
[[nodiscard]] qsizetype nearestEscape(const QList<ChipOutcome> &outcomes);

} // namespace penstock::rules
