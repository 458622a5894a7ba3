// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compile.h"

#include "core/compile/assembly.h"
#include "core/compile/throughput.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile {

using namespace model;

namespace {

constexpr int kLongestWayDays = 36525; // a hundred years from gate to warehouse

struct Delivery {
    const Supply *supply = nullptr;
    SupplySpec spec;
    std::size_t cell = 0;
    std::vector<const Gate *> restrictions;
    std::vector<const Gate *> caps;
    SupplyFlowPtr flow;
    std::vector<double> capped; ///< passed by day after the caps; empty: no cap matches
};

SupplySpec specOf(const Supply &supply, const QDate &start, int days)
{
    SupplySpec spec;
    spec.kind = supply.kind;
    spec.hasFrom = supply.from.isValid();
    spec.fromDay = spec.hasFrom ? static_cast<int>(start.daysTo(supply.from)) : 0;
    spec.toDay = supply.to.isValid() ? static_cast<double>(start.daysTo(supply.to)) : days;
    spec.unitsPerDay = supply.unitsPerMonth / engine::kMonthDays;
    spec.growthPerYear = supply.growthPerYear;
    spec.rampDays = supply.rampDays;
    spec.units = supply.units;
    spec.leadDays = std::min(wholeDays(supply.leadDays), kLongestWayDays);
    spec.diversionShare = supply.diversionShare;
    spec.diversionLagDays = std::min(wholeDays(supply.diversionLagDays), 2 * kLongestWayDays);
    return spec;
}

/// Each cap in list order scales what its supplies let pass together on a day (model.md 4).
void applyCaps(const std::vector<Gate> &gates, const Calendar &calendar, std::vector<Delivery> &deliveries)
{
    const auto days = static_cast<std::size_t>(calendar.days - calendar.firstGateDay);
    std::vector<double> total;
    for (const Gate &gate : gates) {
        if (gate.event->kind != PolicyKind::Cap) {
            continue;
        }
        std::vector<Delivery *> members;
        for (Delivery &delivery : deliveries) {
            if (std::find(delivery.caps.begin(), delivery.caps.end(), &gate) != delivery.caps.end()) {
                members.push_back(&delivery);
            }
        }
        const double limit = gate.event->capPerMonth / engine::kMonthDays;
        const auto begin = static_cast<std::size_t>(std::clamp(gate.startDay - calendar.firstGateDay, 0.0, static_cast<double>(days)));
        const auto end = static_cast<std::size_t>(std::clamp(gate.endDay - calendar.firstGateDay, static_cast<double>(begin), static_cast<double>(days)));
        total.assign(days, 0.0);
        for (const Delivery *member : members) {
            for (std::size_t d = begin; d < end; ++d) {
                total[d] += member->capped[d];
            }
        }
        for (std::size_t d = begin; d < end; ++d) {
            total[d] = total[d] > limit ? limit / total[d] : 1.0;
        }
        for (Delivery *member : members) {
            for (std::size_t d = begin; d < end; ++d) {
                member->capped[d] *= total[d];
            }
        }
    }
}

} // namespace

QDate Plan::date(double day) const
{
    return start.addDays(static_cast<qint64>(std::floor(day + 1e-6)));
}

Id referenceChipOf(const Project &asItStands)
{
    if (!asItStands.settings.referenceChip.isEmpty()) {
        return asItStands.settings.referenceChip.id;
    }
    for (const Chip &chip : asItStands.chips) {
        if (chip.enabled) {
            return chip.id;
        }
    }
    return {};
}

void compileDeliveries(const Project &resolved, const Plan &plan, const Id &without, DeliveryCache &cache,
                       engine::Program &program)
{
    const QDate start = resolved.settings.start;
    const std::vector<Gate> gates = gatesOf(resolved, without);
    Calendar calendar;
    calendar.days = static_cast<int>(program.boundaryDays.back());
    calendar.stepCount = program.stepCount;
    calendar.stepOfDay.resize(static_cast<std::size_t>(calendar.days));
    for (std::size_t k = 0; k < program.stepCount; ++k) {
        std::fill(calendar.stepOfDay.begin() + static_cast<std::ptrdiff_t>(program.boundaryDays[k]),
                  calendar.stepOfDay.begin() + static_cast<std::ptrdiff_t>(program.boundaryDays[k + 1]), static_cast<int>(k));
    }

    QHash<std::pair<Id, Id>, std::size_t> cellOf;
    for (qsizetype i = 0; i < plan.stockpileChips.size(); ++i) {
        cellOf.insert({plan.stockpileOperators.at(i), plan.stockpileChips.at(i)}, static_cast<std::size_t>(i));
    }
    QHash<Id, const Chip *> chipOf;
    for (const Chip &chip : resolved.chips) {
        chipOf.insert(chip.id, &chip);
    }

    const std::size_t cells = program.cellCount;
    program.arrivalsUnits.assign(program.stepCount * cells, 0.0);
    program.blockedUnits.assign(program.stepCount * cells, 0.0);
    program.withdrawalsUnits.assign(program.stepCount * cells, 0.0);
    program.hasWithdrawals = false;

    std::vector<Delivery> deliveries;
    for (const Supply &supply : resolved.supplies) {
        const auto cell = cellOf.constFind({supply.op.id, supply.chip.id});
        if (!supply.enabled || cell == cellOf.cend()) {
            continue;
        }
        Delivery delivery;
        delivery.supply = &supply;
        delivery.cell = *cell;
        delivery.spec = specOf(supply, start, calendar.days);
        if (supply.kind == SupplyKind::Withdrawal) {
            const int day = delivery.spec.fromDay;
            if (day >= 0 && day < calendar.days) {
                const auto k = static_cast<std::size_t>(calendar.stepOfDay[static_cast<std::size_t>(day)]);
                program.withdrawalsUnits[k * cells + delivery.cell] += supply.units;
                program.hasWithdrawals = true;
            }
            continue;
        }
        const Chip &chip = *chipOf.value(supply.chip.id);
        const Rating rating = ratingOf(chip);
        for (const Gate &gate : gates) {
            if (!matches(*gate.event, supply, chip, rating)) {
                continue;
            }
            if (gate.event->kind == PolicyKind::Restrict) {
                delivery.restrictions.push_back(&gate);
            } else if (supply.kind == SupplyKind::Rate) {
                delivery.caps.push_back(&gate);
            }
        }
        calendar.firstGateDay = std::min(calendar.firstGateDay, -delivery.spec.leadDays);
        deliveries.push_back(std::move(delivery));
    }
    for (Delivery &delivery : deliveries) {
        delivery.flow = cache.flowOf(delivery.supply->id, delivery.spec, calendar, delivery.restrictions);
        if (!delivery.caps.empty()) {
            delivery.capped = delivery.flow->passed;
        }
    }
    applyCaps(gates, calendar, deliveries);

    std::vector<double> arrivals;
    std::vector<double> blocked;
    for (const Delivery &delivery : deliveries) {
        const std::vector<double> *arrivalsByStep = &delivery.flow->arrivalsByStep;
        const std::vector<double> *blockedByStep = &delivery.flow->blockedByStep;
        if (!delivery.capped.empty()) {
            arrivals.assign(program.stepCount, 0.0);
            blocked.assign(program.stepCount, 0.0);
            addByStep(delivery.spec, calendar, delivery.flow->base, delivery.capped, arrivals, blocked);
            arrivalsByStep = &arrivals;
            blockedByStep = &blocked;
        }
        for (std::size_t k = 0; k < program.stepCount; ++k) {
            program.arrivalsUnits[k * cells + delivery.cell] += (*arrivalsByStep)[k];
            program.blockedUnits[k * cells + delivery.cell] += (*blockedByStep)[k];
        }
    }
}

Expected<Compiled> compile(const Project &resolved, const Id &referenceChip, DeliveryCache &cache)
{
    const assembly::Parts parts = assembly::partsOf(resolved, referenceChip);
    for (const Problem &problem : problemsOf(resolved, referenceChip)) {
        if (severity(problem.code) == Severity::Error) {
            return tl::make_unexpected(problem);
        }
    }
    Compiled compiled;
    Plan &plan = compiled.plan;
    plan.start = resolved.settings.start;
    plan.end = resolved.settings.end;
    plan.referenceChip = referenceChip;
    for (const Chip *chip : parts.chips) {
        plan.chips.append(chip->id);
        plan.ratings.push_back(ratingOf(*chip));
    }
    for (const Operator *op : parts.operators) {
        plan.operators.append(op->id);
    }
    for (const Workload *workload : parts.workloads) {
        plan.workloads.append(workload->id);
    }
    for (const Release *release : parts.releases) {
        plan.releases.append(release->id);
    }
    for (const PolicyEvent &event : resolved.policyEvents) {
        if (!event.enabled) {
            continue;
        }
        plan.events.append(event.id);
        plan.eventStartDay.push_back(startDayOf(event, plan.start));
        const bool gate = event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap;
        plan.eventEndDay.push_back(gate ? endDayOf(resolved, event, {}) : engine::kNever);
        std::vector<bool> caught;
        if (!event.rule.isEmpty()) {
            for (const Chip *chip : parts.chips) {
                caught.push_back(isCaught(event.rule, *chip, ratingOf(*chip)));
            }
        }
        plan.caught.push_back(std::move(caught));
    }
    assembly::time(parts, compiled.program);
    assembly::cells(parts, compiled.program, plan);
    assembly::throughput(parts, compiled.program, plan);
    assembly::workloads(parts, compiled.program);
    compileDeliveries(resolved, plan, {}, cache, compiled.program);
    return compiled;
}

QList<Problem> problemsOf(const Project &resolved, const Id &referenceChip)
{
    QList<Problem> problems;
    const auto add = [&](Code code, const Address &address, const QStringList &values) {
        Where where = at(address);
        where.place = placeOf(resolved, address);
        problems.append(Problem{code, where, values});
    };
    const Settings &settings = resolved.settings;
    if (settings.start.isValid() && settings.end > settings.start) {
        const double days = static_cast<double>(settings.start.daysTo(settings.end));
        const double steps = std::ceil(settings.step == StepLength::Day    ? days
                                       : settings.step == StepLength::Week ? days / 7.0
                                                                           : days / engine::kMonthDays);
        if (steps > kMostSteps) {
            add(Code::HorizonTooLong, Address{EntityType::Settings, key(EntityType::Settings), QStringLiteral("E")},
                {QString::number(steps, 'f', 0), QString::number(kMostSteps)});
        }
    }
    const assembly::Parts parts = assembly::partsOf(resolved, referenceChip);
    if (parts.workloads.isEmpty()) {
        return problems;
    }
    const Address unit{EntityType::Settings, key(EntityType::Settings), QStringLiteral("reference_chip")};
    if (parts.reference == nullptr) {
        add(Code::NoReferenceChip, unit, {});
        return problems;
    }
    for (const Workload *workload : parts.workloads) {
        const double reference = hardwareThroughput(resolved, *parts.reference, *workload);
        if (!(reference > 0.0) || !std::isfinite(reference)) {
            add(Code::ReferenceCannotServe, unit, {nameOf(resolved, EntityType::Chip, referenceChip), workload->name});
        }
        const bool served = std::any_of(parts.chips.cbegin(), parts.chips.cend(), [&](const Chip *chip) {
            return hardwareThroughput(resolved, *chip, *workload) > 0.0;
        });
        const bool owned = workload->operators.isEmpty() ? !parts.operators.isEmpty()
                                                         : std::any_of(workload->operators.ids.cbegin(), workload->operators.ids.cend(),
                                                                       [&](const Id &id) { return parts.operatorIndex.contains(id); });
        if (!served || !owned) {
            add(Code::NobodyCanServe, Address{EntityType::Workload, workload->id, QStringLiteral("operators")}, {workload->name});
        }
    }
    return problems;
}

} // namespace penstock::compile
