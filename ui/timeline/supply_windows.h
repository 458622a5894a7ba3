// SPDX-License-Identifier: GPL-3.0-or-later
//
// When chips flow and when all of them are held back (model.md 4), as spans of days: what the supply lanes draw.
#pragma once

#include "core/model/project.h"
#include "ui/timeline/intervals.h"

#include <QList>

namespace penstock::timeline {

/// A single delivery on a day.
struct SupplyLot {
    double day = 0.0;
    bool blocked = false;
    model::Id supply;

    bool operator==(const SupplyLot &) const = default;
};

/// What flows of one chip to all operators together.
struct SupplyWindows {
    model::Id chip;
    Intervals flowing; ///< something of the steady deliveries passes a gate
    Intervals blocked; ///< there are steady deliveries, and nothing passes
    QList<SupplyLot> lots;
    bool official = false; ///< some of it comes through the official channel

    [[nodiscard]] bool isEmpty() const { return flowing.empty() && blocked.empty() && lots.isEmpty(); }
    bool operator==(const SupplyWindows &) const = default;
};

/// From which day on a gate acts and until when, lifts included (model.md 4). Empty where it never does.
[[nodiscard]] Interval activeSpan(const model::Project &resolved, const model::PolicyEvent &event);
/// The enabled lift that ends it; nullptr: none, or its own end comes first.
[[nodiscard]] const model::PolicyEvent *liftedBy(const model::Project &resolved, const model::PolicyEvent &event);
/// Enabled gates that let nothing of \p supply pass at \p day.
[[nodiscard]] QList<const model::PolicyEvent *> blockersOf(const model::Project &resolved, const model::Supply &supply,
                                                           double day);
/// The days a supply spans: to the end of the horizon where it has no end, from ever where it has no beginning.
[[nodiscard]] Interval spanOf(const model::Project &resolved, const model::Supply &supply);
/// It takes part: enabled, and so are its chip and its operator.
[[nodiscard]] bool takesPart(const model::Project &resolved, const model::Supply &supply);

/// One for each chip that anything is delivered of, in list order of the chips.
[[nodiscard]] QList<SupplyWindows> supplyWindows(const model::Project &resolved);

} // namespace penstock::timeline
