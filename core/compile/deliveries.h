// SPDX-License-Identifier: GPL-3.0-or-later
//
// Daily deliveries behind policy gates (model.md 4), cached by supply: an edit costs the supplies that it touches.
#pragma once

#include "core/compile/gates.h"

#include <QHash>

#include <memory>
#include <vector>

namespace penstock::compile {

/// The days of a horizon and the steps they belong to.
struct Calendar {
    int days = 0;                 ///< E - S
    std::vector<int> stepOfDay;   ///< [d], 0 <= d < days
    std::size_t stepCount = 0;
    int firstGateDay = 0; ///< earliest day at the gate that matters: minus the longest lead time

    bool operator==(const Calendar &) const = default;
};

/// What one supply does by day and by step, before caps.
struct SupplyFlow {
    std::vector<double> key;    ///< all that it was computed from
    std::vector<double> base;   ///< [d - firstGateDay], units that would pass
    std::vector<double> passed; ///< [d - firstGateDay], units that pass the restrictions
    std::vector<double> arrivalsByStep; ///< [k], diversion included
    std::vector<double> blockedByStep;  ///< [k]
};

/// One supply as the gates see it.
struct SupplySpec {
    SupplyKind kind = SupplyKind::Rate;
    bool hasFrom = false;
    int fromDay = 0;
    double toDay = 0.0;
    double unitsPerDay = 0.0;
    double growthPerYear = 0.0;
    double rampDays = 0.0;
    double units = 0.0;
    int leadDays = 0;
    double diversionShare = 0.0;
    int diversionLagDays = 0;
};

using SupplyFlowPtr = std::shared_ptr<const SupplyFlow>;

/// Flows of earlier compilations, by supply. A supply keeps a few: the run itself and the counterfactuals.
class DeliveryCache
{
public:
    /// The flow of a supply behind the restrictions that match it, from the cache if nothing of it has changed.
    [[nodiscard]] SupplyFlowPtr flowOf(const QString &supplyId, const SupplySpec &supply, const Calendar &calendar,
                                       const std::vector<const Gate *> &restrictions);
    /// How many flows were computed since the beginning, for tests and benchmarks.
    [[nodiscard]] std::size_t computedCount() const { return m_computed; }

private:
    QHash<QString, std::vector<SupplyFlowPtr>> m_flows;
    Calendar m_calendar;
    std::vector<double> m_key;
    std::size_t m_computed = 0;
};

/// Adds up by step what passes a day's gate and what is diverted around it.
void addByStep(const SupplySpec &supply, const Calendar &calendar, const std::vector<double> &base,
               const std::vector<double> &passed, std::vector<double> &arrivals, std::vector<double> &blocked);

} // namespace penstock::compile
