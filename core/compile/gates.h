// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policy events as gates on days: when they start and end, what they match (model.md 2 and 4).
#pragma once

#include "core/compile/plan.h"
#include "core/model/project.h"

#include <vector>

namespace penstock::compile {

using model::SupplyKind;

/// A restriction or cap in days from the project start.
struct Gate {
    const model::PolicyEvent *event = nullptr;
    double startDay = 0.0;     ///< e = effective + grace
    double endDay = 0.0;       ///< exclusive; infinity: never
    double announcedDay = 0.0; ///< start of the rush; startDay where there is none
};

/// Ratings of a chip (model.md 2).
[[nodiscard]] Rating ratingOf(const model::Chip &chip);
/// Whether a rule catches a chip; an empty rule catches none.
[[nodiscard]] bool isCaught(const model::Rule &rule, const model::Chip &chip, const Rating &rating);
/// Whether an event matches a delivery: sets, and the rule if it has one.
[[nodiscard]] bool matches(const model::PolicyEvent &event, const model::Supply &supply, const model::Chip &chip,
                           const Rating &rating);

/// Day counts that move a date are whole: halves up (model.md 1).
[[nodiscard]] int wholeDays(double days);
/// Start of an event, e = effective + grace.
[[nodiscard]] double startDayOf(const model::PolicyEvent &event, const QDate &projectStart);
/// The smallest of its end and the starts of the enabled lifts that name it; \p without is left out of account.
[[nodiscard]] double endDayOf(const model::Project &resolved, const model::PolicyEvent &event, const model::Id &without);
/// Enabled restrictions and caps in list order, without one event (empty: with all).
[[nodiscard]] std::vector<Gate> gatesOf(const model::Project &resolved, const model::Id &without);

} // namespace penstock::compile
