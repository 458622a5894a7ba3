// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/deliveries.h"

#include "core/engine/program.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile {

namespace {

constexpr std::size_t kFlowsKept = 32; // the run, its counterfactuals, and the same of the parent scenario

/// Restrictions and rush between two days on which something changes.
class Multiplier
{
public:
    Multiplier(int firstDay, std::size_t days)
        : m_first(firstDay)
        , m_values(days, 1.0)
    {
    }

    void multiply(double fromDay, double toDay, double factor)
    {
        if (factor == 1.0) {
            return;
        }
        const auto [begin, end] = clip(fromDay, toDay);
        for (std::size_t d = begin; d < end; ++d) {
            m_values[d] *= factor;
        }
    }

    /// model.md 4: the strength grows over the phase-in days, taken in the middle of the day.
    void phaseIn(const Gate &gate, double pass, double phaseDays)
    {
        const double whole = gate.startDay + std::ceil(phaseDays);
        const auto [begin, end] = clip(gate.startDay, std::min(gate.endDay, whole));
        for (std::size_t d = begin; d < end; ++d) {
            const double day = static_cast<double>(d) + m_first;
            const double strength = std::min(1.0, (day - gate.startDay + 0.5) / phaseDays);
            m_values[d] *= 1.0 + strength * (pass - 1.0);
        }
        multiply(whole, gate.endDay, pass);
    }

    [[nodiscard]] const std::vector<double> &values() const { return m_values; }

private:
    [[nodiscard]] std::pair<std::size_t, std::size_t> clip(double fromDay, double toDay) const
    {
        const double days = static_cast<double>(m_values.size());
        const double begin = std::clamp(fromDay - m_first, 0.0, days);
        const double end = std::clamp(toDay - m_first, begin, days);
        return {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    }

    int m_first;
    std::vector<double> m_values;
};

/// Units at the gate without any policy.
void fillBase(const SupplySpec &supply, int firstDay, std::vector<double> &base)
{
    const double days = static_cast<double>(base.size());
    if (supply.kind == SupplyKind::Lot) {
        const double at = static_cast<double>(supply.fromDay) - firstDay;
        if (at >= 0.0 && at < days) {
            base[static_cast<std::size_t>(at)] = supply.units;
        }
        return;
    }
    const double origin = supply.hasFrom ? supply.fromDay : -supply.leadDays;
    const double start = supply.hasFrom ? std::max(0.0, origin - firstDay) : 0.0;
    const double stop = std::clamp(supply.toDay - firstDay, 0.0, days);
    const double ramp = supply.hasFrom ? supply.rampDays : 0.0;
    const double daily = std::pow(1.0 + supply.growthPerYear, 1.0 / engine::kYearDays);
    double grown = 0.0;
    for (double d = start; d < stop; d += 1.0) {
        const double age = std::max(0.5, d + firstDay - origin + 0.5);
        double units = supply.unitsPerDay;
        if (ramp > 0.0) {
            units *= std::min(1.0, age / ramp);
        }
        if (supply.growthPerYear != 0.0) {
            // By recurrence: a power a day would cost more than all the rest. The age stays at half a day before it starts.
            const bool ages = d + firstDay - origin > 0.0;
            grown = d == start || !ages ? std::pow(1.0 + supply.growthPerYear, age / engine::kYearDays) : grown * daily;
            units *= grown;
        }
        base[static_cast<std::size_t>(d)] = units;
    }
}

} // namespace

void addByStep(const SupplySpec &supply, const Calendar &calendar, const std::vector<double> &base,
               const std::vector<double> &passed, std::vector<double> &arrivals, std::vector<double> &blocked)
{
    // What passes before day -lead arrives before the horizon; what is blocked before it never diverts into it.
    for (int d = -supply.leadDays; d < calendar.days; ++d) {
        const auto at = static_cast<std::size_t>(d - calendar.firstGateDay);
        if (base[at] == 0.0) {
            continue;
        }
        const int arrival = d + supply.leadDays;
        if (arrival < calendar.days) {
            arrivals[static_cast<std::size_t>(calendar.stepOfDay[static_cast<std::size_t>(arrival)])] += passed[at];
        }
        const double stopped = std::max(0.0, base[at] - passed[at]);
        if (stopped == 0.0) {
            continue;
        }
        if (d >= 0) {
            blocked[static_cast<std::size_t>(calendar.stepOfDay[static_cast<std::size_t>(d)])] += stopped;
        }
        const int around = arrival + supply.diversionLagDays;
        if (supply.diversionShare > 0.0 && around < calendar.days) {
            arrivals[static_cast<std::size_t>(calendar.stepOfDay[static_cast<std::size_t>(around)])] +=
                supply.diversionShare * stopped;
        }
    }
}

SupplyFlowPtr DeliveryCache::flowOf(const QString &supplyId, const SupplySpec &supply, const Calendar &calendar,
                                    const std::vector<const Gate *> &restrictions)
{
    if (!(calendar == m_calendar)) {
        m_calendar = calendar;
        m_flows.clear();
    }
    m_key.assign({static_cast<double>(supply.kind), supply.hasFrom ? 1.0 : 0.0, static_cast<double>(supply.fromDay),
                  supply.toDay, supply.unitsPerDay, supply.growthPerYear, supply.rampDays, supply.units,
                  static_cast<double>(supply.leadDays), supply.diversionShare, static_cast<double>(supply.diversionLagDays)});
    for (const Gate *gate : restrictions) {
        m_key.insert(m_key.end(), {gate->startDay, gate->endDay, gate->announcedDay, gate->event->pass,
                                   gate->event->phaseInDays, gate->event->rush});
    }
    std::vector<SupplyFlowPtr> &known = m_flows[supplyId];
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i]->key == m_key) {
            std::rotate(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(i),
                        known.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return known.front();
        }
    }
    ++m_computed;
    auto flow = std::make_shared<SupplyFlow>();
    flow->key = m_key;
    const auto days = static_cast<std::size_t>(calendar.days - calendar.firstGateDay);
    flow->base.assign(days, 0.0);
    fillBase(supply, calendar.firstGateDay, flow->base);
    Multiplier multiplier(calendar.firstGateDay, days);
    for (const Gate *gate : restrictions) {
        const model::PolicyEvent &event = *gate->event;
        if (supply.kind == SupplyKind::Rate) {
            multiplier.multiply(gate->announcedDay, std::min(gate->startDay, gate->endDay), event.rush);
        }
        if (event.phaseInDays > 0.0) {
            multiplier.phaseIn(*gate, event.pass, event.phaseInDays);
        } else {
            multiplier.multiply(gate->startDay, gate->endDay, event.pass);
        }
    }
    flow->passed.resize(days);
    const std::vector<double> &factors = multiplier.values();
    for (std::size_t d = 0; d < days; ++d) {
        flow->passed[d] = flow->base[d] * factors[d];
    }
    flow->arrivalsByStep.assign(calendar.stepCount, 0.0);
    flow->blockedByStep.assign(calendar.stepCount, 0.0);
    addByStep(supply, calendar, flow->base, flow->passed, flow->arrivalsByStep, flow->blockedByStep);
    known.insert(known.begin(), flow);
    if (known.size() > kFlowsKept) {
        known.pop_back();
    }
    return flow;
}

} // namespace penstock::compile
