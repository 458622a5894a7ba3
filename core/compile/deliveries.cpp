// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/deliveries.h"

#include "core/compile/flow.h"

#include <algorithm>
#include <map>

namespace penstock::compile {

using namespace model;
using engine::Index;

namespace {

constexpr int kLongestWayDays = 36525;     // a hundred years from gate to warehouse: what is longer never arrives
constexpr std::size_t kCappedKept = 24;    // results of cap groups: the run and its counterfactuals
constexpr std::size_t kSpareFlowsKept = 2; // of a supply, besides one for each event that matches it

SupplyDays daysOf(const Supply &supply, const QDate &start, int days)
{
    SupplyDays made;
    made.isLot = supply.kind == SupplyKind::Lot;
    made.hasFrom = supply.from.isValid();
    made.fromDay = made.hasFrom ? static_cast<int>(start.daysTo(supply.from)) : 0;
    made.toDay = supply.to.isValid() ? static_cast<int>(start.daysTo(supply.to)) : days;
    made.unitsPerDay = supply.unitsPerMonth / engine::kDaysPerMonth;
    made.growthPerYear = supply.growthPerYear;
    made.rampDays = supply.rampDays;
    made.units = supply.units;
    made.leadDays = std::min(wholeDays(supply.leadDays), kLongestWayDays);
    made.diversionShare = supply.diversionShare;
    made.diversionLagDays = std::min(wholeDays(supply.diversionLagDays), 4 * kLongestWayDays);
    return made;
}

/// Puts caps that share a supply into one group, with all their supplies.
std::vector<CapGroup> capGroupsOf(const DeliveryPlan &plan)
{
    std::vector<std::size_t> leader(plan.gates.gates.size());
    for (std::size_t g = 0; g < leader.size(); ++g) {
        leader[g] = g;
    }
    const auto find = [&leader](std::size_t g) {
        while (leader[g] != g) {
            g = leader[g];
        }
        return g;
    };
    for (const Delivery &delivery : plan.deliveries) {
        for (const std::size_t cap : delivery.caps) {
            leader[find(cap)] = find(delivery.caps.front());
        }
    }
    std::map<std::size_t, CapGroup> groups;
    for (std::size_t i = 0; i < plan.deliveries.size(); ++i) {
        if (!plan.deliveries[i].caps.empty()) {
            groups[find(plan.deliveries[i].caps.front())].members.push_back(i);
        }
    }
    std::vector<CapGroup> made;
    for (auto &[first, group] : groups) {
        for (std::size_t g = 0; g < leader.size(); ++g) {
            if (plan.gates.gates[g].days.isCap && find(g) == first) {
                group.caps.push_back(g);
            }
        }
        made.push_back(std::move(group));
    }
    return made;
}

} // namespace

/// Deliveries with all events, or without one.
class DeliveryRun
{
public:
    DeliveryRun(const DeliveryPlan &plan, std::size_t without, DeliveryCache &cache)
        : m_plan(plan)
        , m_cache(cache)
        , m_without(without)
    {
        if (!(m_cache.m_calendar == plan.calendar)) {
            m_cache.m_calendar = plan.calendar;
            m_cache.m_flows.clear();
            m_cache.m_capped.clear();
        }
        for (std::size_t g = 0; g < plan.gates.gates.size(); ++g) {
            m_days.push_back(without == kNoEvent ? plan.gates.gates[g].days : plan.gates.daysWithout(g, without));
        }
    }

    /// A gate that is not the same without the event.
    [[nodiscard]] bool isTouched(std::size_t gate) const
    {
        return m_plan.gates.gates[gate].event == m_without || !(m_days[gate] == m_plan.gates.gates[gate].days);
    }

    /// Behind restrictions, before caps.
    FlowPtr restricted(const Delivery &delivery)
    {
        const bool isCapped = !delivery.caps.empty();
        const int firstDay = isCapped ? m_plan.firstGateDay : -delivery.days.leadDays;
        const SupplyDays &days = delivery.days;
        std::vector<double> &key = m_cache.m_key;
        key.assign({days.isLot ? 1.0 : 0.0, days.hasFrom ? 1.0 : 0.0, static_cast<double>(days.fromDay),
                    static_cast<double>(days.toDay), days.unitsPerDay, days.growthPerYear, days.rampDays, days.units,
                    static_cast<double>(days.leadDays), days.diversionShare, static_cast<double>(days.diversionLagDays),
                    static_cast<double>(firstDay), isCapped ? 1.0 : 0.0});
        for (const std::size_t g : delivery.restrictions) {
            if (m_plan.gates.gates[g].event != m_without) {
                const GateDays &gate = m_days[g];
                key.insert(key.end(),
                           {gate.startDay, gate.endDay, gate.announcedDay, gate.pass, gate.phaseInDays, gate.rush});
            }
        }
        std::vector<FlowPtr> &known = m_cache.m_flows[delivery.supply];
        for (auto it = known.begin(); it != known.end(); ++it) {
            if ((*it)->key == key) {
                std::rotate(known.begin(), it, it + 1);
                return known.front();
            }
        }
        auto flow = std::make_shared<Flow>();
        flow->key = key;
        flow->serial = m_cache.m_serial += 1.0;
        computeFlow(days, factorFor(delivery), m_plan.calendar, firstDay, isCapped,
                    {m_cache.m_base, m_cache.m_passed, m_cache.m_stopped}, *flow);
        ++m_cache.m_computed;
        known.insert(known.begin(), flow);
        known.resize(std::min(known.size(), delivery.restrictions.size() + kSpareFlowsKept));
        return flow;
    }

    /// Behind the caps of a group, [member].
    const std::vector<FlowPtr> &capped(const CapGroup &group)
    {
        std::vector<FlowPtr> flows;
        std::vector<double> key;
        for (const std::size_t g : group.caps) {
            if (m_plan.gates.gates[g].event != m_without) {
                key.insert(key.end(),
                           {static_cast<double>(g), m_days[g].startDay, m_days[g].endDay, m_days[g].capPerDay});
            }
        }
        for (const std::size_t member : group.members) {
            const Delivery &delivery = m_plan.deliveries[member];
            flows.push_back(restricted(delivery));
            key.push_back(-1.0);
            key.push_back(flows.back()->serial);
            key.insert(key.end(), delivery.caps.begin(), delivery.caps.end());
        }
        auto &known = m_cache.m_capped;
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (it->key == key) {
                std::rotate(known.begin(), it, it + 1);
                return known.front().flows;
            }
        }
        applyCaps(group, flows);
        known.insert(known.begin(), {std::move(key), std::move(flows)});
        known.resize(std::min(known.size(), kCappedKept));
        return known.front().flows;
    }

private:
    /// Supplies that the same caps match: caps scale them alike.
    struct Alike {
        std::vector<std::size_t> caps;
        std::vector<double> passed; ///< [day], all of them together
        std::vector<double> factor; ///< [day]
        bool isScaled = false;
    };

    /// What the restrictions of \p delivery let pass; the same object for all that have the same ones.
    const GateFactor &factorFor(const Delivery &delivery)
    {
        const auto [it, isNew] = m_factors.try_emplace({delivery.restrictions, delivery.days.isLot});
        if (isNew) {
            std::vector<GateDays> restrictions;
            for (const std::size_t g : delivery.restrictions) {
                if (m_plan.gates.gates[g].event != m_without) {
                    restrictions.push_back(m_days[g]);
                }
            }
            it->second = factorOf(restrictions, delivery.days.isLot, m_plan.firstFlowDay, m_plan.calendar.days());
        }
        return it->second;
    }

    void applyCaps(const CapGroup &group, std::vector<FlowPtr> &flows)
    {
        const int firstDay = m_plan.firstGateDay;
        const auto days = static_cast<std::size_t>(m_plan.calendar.days() - firstDay);
        std::vector<Alike> all;
        std::vector<std::size_t> alikeOf;
        for (std::size_t i = 0; i < flows.size(); ++i) {
            const std::vector<std::size_t> &caps = m_plan.deliveries[group.members[i]].caps;
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Alike &alike) { return alike.caps == caps; });
            alikeOf.push_back(static_cast<std::size_t>(found - all.begin()));
            if (found == all.end()) {
                all.push_back({caps, std::vector<double>(days, 0.0), std::vector<double>(days, 1.0), false});
            }
            const Flow &flow = *flows[i];
            double *sum = all[alikeOf.back()].passed.data() + (flow.firstDay - firstDay);
            for (std::size_t d = 0; d < flow.passedUnits.size(); ++d) {
                sum[d] += flow.passedUnits[d];
            }
        }
        std::vector<double> scale(days);
        for (const std::size_t g : group.caps) {
            if (m_plan.gates.gates[g].event != m_without) {
                applyCap(g, all, scale);
            }
        }
        for (std::size_t i = 0; i < flows.size(); ++i) {
            const Alike &alike = all[alikeOf[i]];
            if (alike.isScaled) {
                flows[i] = scaled(m_plan.deliveries[group.members[i]].days, *flows[i], alike.factor);
            }
        }
    }

    /// Scales what all supplies of a cap let pass together on a day to what it allows.
    void applyCap(std::size_t g, std::vector<Alike> &all, std::vector<double> &scale) const
    {
        const GateDays &cap = m_days[g];
        const int firstDay = m_plan.firstGateDay;
        const double days = static_cast<double>(scale.size());
        const auto begin = static_cast<std::size_t>(std::clamp(cap.startDay - firstDay, 0.0, days));
        const auto end = static_cast<std::size_t>(std::clamp(cap.endDay - firstDay, static_cast<double>(begin), days));
        const auto isMember = [g](const Alike &alike) {
            return std::find(alike.caps.begin(), alike.caps.end(), g) != alike.caps.end();
        };
        std::fill(scale.begin(), scale.end(), 0.0);
        for (const Alike &alike : all) {
            for (std::size_t d = begin; d < end && isMember(alike); ++d) {
                scale[d] += alike.passed[d] * alike.factor[d];
            }
        }
        bool binds = false;
        for (std::size_t d = begin; d < end; ++d) {
            binds = binds || scale[d] > cap.capPerDay;
            scale[d] = scale[d] > cap.capPerDay ? cap.capPerDay / scale[d] : 1.0;
        }
        for (Alike &alike : all) {
            if (binds && isMember(alike)) {
                alike.isScaled = true;
                for (std::size_t d = begin; d < end; ++d) {
                    alike.factor[d] *= scale[d];
                }
            }
        }
    }

    FlowPtr scaled(const SupplyDays &supply, const Flow &flow, const std::vector<double> &factor)
    {
        auto made = std::make_shared<Flow>();
        made->firstDay = flow.firstDay;
        const double *factors = factor.data() + (flow.firstDay - m_plan.firstGateDay);
        std::vector<double> &passed = m_cache.m_passed;
        passed.resize(flow.passedUnits.size());
        for (std::size_t d = 0; d < passed.size(); ++d) {
            passed[d] = flow.passedUnits[d] * factors[d];
        }
        fillSteps(supply, m_plan.calendar, flow.baseUnits, passed, true, m_cache.m_stopped, *made);
        return made;
    }

    const DeliveryPlan &m_plan;
    DeliveryCache &m_cache;
    std::size_t m_without;
    std::vector<GateDays> m_days;                                              ///< [gate]
    std::map<std::pair<std::vector<std::size_t>, bool>, GateFactor> m_factors; ///< by gates, and whether for lots
};

DeliveryPlan planDeliveries(const Project &resolved, const QHash<Id, int> &chipIndex,
                            const QHash<Id, int> &operatorIndex, const std::vector<Index> &pileOf, Gates gates,
                            const engine::Calendar &calendar)
{
    DeliveryPlan plan;
    plan.gates = std::move(gates);
    for (const double day : calendar.boundaryDays) {
        plan.calendar.boundaries.push_back(static_cast<int>(day));
    }
    const auto operators = static_cast<std::size_t>(operatorIndex.size());
    for (const Index pile : pileOf) {
        plan.pileCount += pile == engine::kNone ? 0 : 1;
    }
    for (const Supply &supply : resolved.supplies) {
        const int c = chipIndex.value(supply.chip.id, -1);
        const int o = operatorIndex.value(supply.op.id, -1);
        if (!supply.enabled || supply.kind == SupplyKind::Withdrawal || c < 0 || o < 0) {
            continue;
        }
        const auto chip = static_cast<std::size_t>(c);
        const auto owner = static_cast<std::size_t>(o);
        Delivery delivery;
        delivery.supply = supply.id;
        delivery.days = daysOf(supply, resolved.settings.start, plan.calendar.days());
        delivery.pile = pileOf[chip * operators + owner];
        for (std::size_t g = 0; g < plan.gates.gates.size(); ++g) {
            const Gate &gate = plan.gates.gates[g];
            if ((gate.channels >> static_cast<unsigned>(supply.channel) & 1U) == 0 || gate.chips[chip] == 0
                || gate.operators[owner] == 0) {
                continue;
            }
            if (!gate.days.isCap) {
                delivery.restrictions.push_back(g);
            } else if (!delivery.days.isLot) {
                delivery.caps.push_back(g);
            }
        }
        plan.firstFlowDay = std::min(plan.firstFlowDay, -delivery.days.leadDays);
        if (!delivery.days.isLot) {
            plan.firstGateDay = std::min(plan.firstGateDay, -delivery.days.leadDays);
        }
        plan.deliveries.push_back(std::move(delivery));
    }
    plan.capGroups = capGroupsOf(plan);
    return plan;
}

engine::Deliveries deliver(DeliveryPlan &plan, DeliveryCache &cache)
{
    DeliveryRun run(plan, kNoEvent, cache);
    plan.flows.resize(plan.deliveries.size());
    for (std::size_t i = 0; i < plan.deliveries.size(); ++i) {
        if (plan.deliveries[i].caps.empty()) {
            plan.flows[i] = run.restricted(plan.deliveries[i]);
        }
    }
    for (const CapGroup &group : plan.capGroups) {
        const std::vector<FlowPtr> &flows = run.capped(group);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            plan.flows[group.members[i]] = flows[i];
        }
    }
    const std::size_t steps = plan.calendar.stepCount();
    engine::Deliveries made;
    made.arrivalsUnits.assign(plan.pileCount * steps, 0.0);
    made.blockedUnits.assign(plan.pileCount * steps, 0.0);
    for (std::size_t i = 0; i < plan.deliveries.size(); ++i) {
        double *arrivals = made.arrivalsUnits.data() + plan.deliveries[i].pile * steps;
        double *blocked = made.blockedUnits.data() + plan.deliveries[i].pile * steps;
        for (std::size_t k = 0; k < steps; ++k) {
            arrivals[k] += plan.flows[i]->arrivalsUnits[k];
            blocked[k] += plan.flows[i]->blockedUnits[k];
        }
    }
    return made;
}

void deliverWithout(const DeliveryPlan &plan, std::size_t without, DeliveryCache &cache,
                    engine::ChangedArrivals &changed)
{
    changed.piles.clear();
    changed.arrivalsUnits.clear();
    DeliveryRun run(plan, without, cache);
    std::vector<FlowPtr> flows = plan.flows;
    const auto isTouched = [&run](const std::vector<std::size_t> &gates) {
        return std::any_of(gates.begin(), gates.end(), [&run](std::size_t g) { return run.isTouched(g); });
    };
    for (std::size_t i = 0; i < plan.deliveries.size(); ++i) {
        if (plan.deliveries[i].caps.empty() && isTouched(plan.deliveries[i].restrictions)) {
            flows[i] = run.restricted(plan.deliveries[i]);
        }
    }
    for (const CapGroup &group : plan.capGroups) {
        const bool touched = isTouched(group.caps)
                             || std::any_of(group.members.begin(), group.members.end(),
                                            [&](std::size_t i) { return isTouched(plan.deliveries[i].restrictions); });
        if (touched) {
            const std::vector<FlowPtr> &capped = run.capped(group);
            for (std::size_t i = 0; i < capped.size(); ++i) {
                flows[group.members[i]] = capped[i];
            }
        }
    }

    std::vector<char> isStale(plan.pileCount, 0);
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (flows[i] != plan.flows[i] && flows[i]->arrivalsUnits != plan.flows[i]->arrivalsUnits) {
            isStale[plan.deliveries[i].pile] = 1;
        }
    }
    std::vector<std::size_t> rowOf(plan.pileCount, 0);
    for (std::size_t p = 0; p < plan.pileCount; ++p) {
        if (isStale[p] != 0) {
            rowOf[p] = changed.piles.size();
            changed.piles.push_back(static_cast<Index>(p));
        }
    }
    const std::size_t steps = plan.calendar.stepCount();
    changed.arrivalsUnits.assign(changed.piles.size() * steps, 0.0);
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const Index pile = plan.deliveries[i].pile;
        if (isStale[pile] != 0) {
            double *arrivals = changed.arrivalsUnits.data() + rowOf[pile] * steps;
            for (std::size_t k = 0; k < steps; ++k) {
                arrivals[k] += flows[i]->arrivalsUnits[k];
            }
        }
    }
}

} // namespace penstock::compile
