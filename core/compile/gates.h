// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policy events as gates on days: when they start and end, what they match (model.md 2 and 4).
#pragma once

#include "core/compile/plan.h"
#include "core/model/project.h"

#include <vector>

namespace penstock::compile {

/// Of a run in which all events are.
inline constexpr std::size_t kNoEvent = static_cast<std::size_t>(-1);

/// A restriction or cap in days from the project start. Numbers alone: what a gate does to a delivery depends on
/// nothing else, so that deliveries can be kept by them.
struct GateDays {
    bool isCap = false;
    double startDay = 0.0;     ///< e = effective + grace
    double endDay = 0.0;       ///< exclusive; infinity: never
    double announcedDay = 0.0; ///< start of the rush; startDay where there is none
    double pass = 0.0;
    double phaseInDays = 0.0;
    double rush = 1.0;
    double capPerDay = 0.0;

    bool operator==(const GateDays &) const = default;
};

/// A gate with what it matches, as tables over what takes part.
struct Gate {
    GateDays days;
    std::size_t event = 0;       ///< index of the plan
    unsigned channels = 0;       ///< bit by model::Channel
    std::vector<char> operators; ///< [operator]
    std::vector<char> chips;     ///< [chip], sets and rule
};

/// An enabled lift of an enabled restriction or cap.
struct Lift {
    std::size_t event = 0; ///< index of the plan
    std::size_t gate = 0;  ///< index of the gates
    double startDay = 0.0;
};

/// Enabled restrictions and caps in list order, and what ends them.
struct Gates {
    std::vector<Gate> gates;
    std::vector<double> ownEndDay; ///< [gate], without lifts
    std::vector<Lift> lifts;

    /// The days of a gate had event \p without (index of the plan) not been.
    [[nodiscard]] GateDays daysWithout(std::size_t gate, std::size_t without) const;
};

/// Ratings of a chip (model.md 2).
[[nodiscard]] Rating ratingOf(const model::Chip &chip);
/// What a bound of a rule compares; nothing where it is undefined.
[[nodiscard]] std::optional<double> attributeOf(model::RuleAttribute attribute, const model::Chip &chip,
                                                const Rating &rating);
/// Whether a rule catches a chip; an empty rule catches none.
[[nodiscard]] bool isCaught(const model::Rule &rule, const model::Chip &chip, const Rating &rating);
/// Whether a restriction or cap matches a delivery: sets, and the rule if it has one. For views; a run has tables.
[[nodiscard]] bool matches(const model::PolicyEvent &event, const model::Supply &supply, const model::Chip &chip,
                           const Rating &rating);

/// Day counts that move a date are whole: halves up (model.md 1).
[[nodiscard]] int wholeDays(double days);
/// Start of an event, e = effective + grace.
[[nodiscard]] double startDayOf(const model::PolicyEvent &event, const QDate &projectStart);
/// The smallest of its end and the starts of the enabled lifts that name it; infinity: never. For views.
[[nodiscard]] double endDayOf(const model::Project &resolved, const model::PolicyEvent &event);

/// Fills the events of \p plan (chips and operators are there) and makes gates of them.
[[nodiscard]] Gates gatesOf(const model::Project &resolved, const QList<const model::Chip *> &chips, Plan &plan);

} // namespace penstock::compile
