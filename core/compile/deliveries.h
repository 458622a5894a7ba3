// SPDX-License-Identifier: GPL-3.0-or-later
//
// Daily deliveries behind policy gates (model.md 4), kept by supply: an edit, or the run without an event, costs the
// supplies that it touches.
#pragma once

#include "core/compile/gates.h"
#include "core/engine/program.h"

#include <QHash>

#include <memory>
#include <vector>

namespace penstock::compile {

/// The horizon by days: step k spans the days [boundaries[k], boundaries[k + 1]).
struct DayCalendar {
    std::vector<int> boundaries;

    bool operator==(const DayCalendar &) const = default;
    [[nodiscard]] int days() const { return boundaries.back(); }
    [[nodiscard]] std::size_t stepCount() const { return boundaries.size() - 1; }
};

/// A rate or lot in days from the project start. Numbers alone.
struct SupplyDays {
    bool isLot = false;
    bool hasFrom = false; ///< else it flows already
    int fromDay = 0;
    int toDay = 0; ///< exclusive
    double unitsPerDay = 0.0;
    double growthPerYear = 0.0;
    double rampDays = 0.0;
    double units = 0.0; ///< of a lot
    int leadDays = 0;
    double diversionShare = 0.0;
    int diversionLagDays = 0;
};

/// What one supply does, by step, and by day where a cap asks for it.
struct Flow {
    std::vector<double> key;           ///< all that it was computed from
    double serial = 0.0;               ///< no other flow of the cache has it
    std::vector<double> arrivalsUnits; ///< [step], diversion included
    std::vector<double> blockedUnits;  ///< [step]
    int firstDay = 0;                  ///< at the gate, of the arrays by day
    std::vector<double> baseUnits;     ///< [day], what would come without policy
    std::vector<double> passedUnits;   ///< [day], what restrictions let pass
};
using FlowPtr = std::shared_ptr<const Flow>;

/// One enabled rate or lot and the gates that match it.
struct Delivery {
    model::Id supply;
    SupplyDays days;
    engine::Index pile = 0;
    std::vector<std::size_t> restrictions; ///< gates, in list order
    std::vector<std::size_t> caps;         ///< gates, in list order; none for lots
};

/// Caps that share supplies, and all supplies that any of them matches: what one of them lets pass depends on the
/// others.
struct CapGroup {
    std::vector<std::size_t> caps;    ///< gates, in list order
    std::vector<std::size_t> members; ///< deliveries
};

/// All that deliveries depend on.
struct DeliveryPlan {
    DayCalendar calendar;
    Gates gates;
    std::vector<Delivery> deliveries; ///< in list order of the supplies
    std::vector<CapGroup> capGroups;
    int firstGateDay = 0; ///< earliest day at the gate that matters to a cap: minus the longest way
    int firstFlowDay = 0; ///< earliest day at the gate that matters to any supply
    std::size_t pileCount = 0;
    std::vector<FlowPtr> flows; ///< [delivery], with all events; filled by deliver()
};

/// Flows of earlier compilations. Not thread-safe.
class DeliveryCache
{
public:
    /// How many flows of supplies were computed since the beginning, for tests and benchmarks.
    [[nodiscard]] std::size_t computedCount() const { return m_computed; }

private:
    friend class DeliveryRun;
    struct CappedFlows {
        std::vector<double> key;
        std::vector<FlowPtr> flows; ///< [member]
    };

    DayCalendar m_calendar;
    QHash<model::Id, std::vector<FlowPtr>> m_flows; ///< of a supply, latest first
    std::vector<CappedFlows> m_capped;              ///< latest first
    std::vector<double> m_key;
    std::vector<double> m_base;
    std::vector<double> m_passed;
    std::vector<double> m_stopped;
    double m_serial = 0.0;
    std::size_t m_computed = 0;
};

/// \p pileOf gives the stockpile of a pair, [chip][operator].
[[nodiscard]] DeliveryPlan planDeliveries(const model::Project &resolved, const QHash<model::Id, int> &chipIndex,
                                          const QHash<model::Id, int> &operatorIndex,
                                          const std::vector<engine::Index> &pileOf, Gates gates,
                                          const engine::Calendar &calendar);

/// What arrives and what is blocked with all events in force.
[[nodiscard]] engine::Deliveries deliver(DeliveryPlan &plan, DeliveryCache &cache);

/// The arrivals that would differ had event \p without (index of the plan) not been; after deliver(). No piles: none.
void deliverWithout(const DeliveryPlan &plan, std::size_t without, DeliveryCache &cache,
                    engine::ChangedArrivals &changed);

} // namespace penstock::compile
