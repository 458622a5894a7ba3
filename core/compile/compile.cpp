// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compile.h"

#include "core/compile/assembly.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile {

using namespace model;

namespace {

/// A result that no double can hold: figures this large are typing errors.
constexpr double kMostTflops = 1e60;

/// Why \p parts cannot be computed, and what is odd about them.
QList<Problem> faultsOf(const assembly::Parts &parts)
{
    const Project &resolved = parts.project;
    QList<Problem> problems;
    const auto add = [&](Code code, const Address &address, const QStringList &values) {
        Where where = at(address);
        where.place = placeOf(resolved, address);
        problems.append(Problem{code, where, values});
    };
    const Settings &settings = resolved.settings;
    const Id settingsId = key(EntityType::Settings);
    const double days = static_cast<double>(settings.start.daysTo(settings.end));
    double stepDays = 1.0;
    if (settings.step != StepLength::Day) {
        stepDays = settings.step == StepLength::Week ? 7.0 : engine::kDaysPerMonth;
    }
    const double limit = std::floor(std::min<double>(kMostSteps, kMostDays / stepDays));
    if (days > limit * stepDays) {
        add(Code::HorizonTooLong, Address{EntityType::Settings, settingsId, QStringLiteral("E")},
            {QString::number(std::ceil(days / stepDays), 'f', 0), QString::number(limit, 'f', 0)});
    }
    if (parts.workloads.isEmpty()) {
        return problems;
    }
    const Address unit{EntityType::Settings, settingsId, QStringLiteral("reference_chip")};
    if (parts.reference == nullptr) {
        add(Code::NoReferenceChip, unit, {});
        return problems;
    }
    const std::size_t chips = parts.chipCount();
    const std::size_t operators = parts.operatorCount();
    for (std::size_t w = 0; w < parts.workloadCount(); ++w) {
        const Workload &workload = *parts.workloads.at(static_cast<qsizetype>(w));
        if (!(parts.referenceTflops[w] > 0.0 && parts.referenceTflops[w] < kMostTflops)) {
            add(Code::ReferenceCannotServe, unit,
                {nameOf(resolved, EntityType::Chip, parts.reference->id),
                 nameOf(resolved, EntityType::Workload, workload.id)});
        }
        const auto row = parts.hardwareTflops.begin() + static_cast<std::ptrdiff_t>(w * chips);
        const auto users = parts.mayUse.begin() + static_cast<std::ptrdiff_t>(w * operators);
        const bool isServed =
            std::any_of(row, row + static_cast<std::ptrdiff_t>(chips), [](double hw) { return hw > 0.0; });
        const bool hasUser =
            std::any_of(users, users + static_cast<std::ptrdiff_t>(operators), [](char may) { return may != 0; });
        if (!isServed || !hasUser) {
            add(Code::NobodyCanServe, Address{EntityType::Workload, workload.id, QStringLiteral("operators")},
                {nameOf(resolved, EntityType::Workload, workload.id)});
        }
    }
    return problems;
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

Expected<Compiled> compile(const Project &resolved, const Id &referenceChip, DeliveryCache &cache)
{
    const assembly::Parts parts = assembly::partsOf(resolved, referenceChip);
    for (const Problem &problem : faultsOf(parts)) {
        if (severity(problem.code) == Severity::Error) {
            return tl::make_unexpected(problem);
        }
    }
    Compiled compiled;
    Plan &plan = compiled.plan;
    engine::Program &program = compiled.program;
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
    program.calendar = assembly::calendarOf(resolved.settings);
    const std::vector<engine::Index> pileOf = assembly::stockpiles(parts, program, plan);
    assembly::throughput(parts, program, plan);
    assembly::workloads(parts, program);
    compiled.deliveryPlan = planDeliveries(resolved, parts.chipIndex, parts.operatorIndex, pileOf,
                                           gatesOf(resolved, parts.chips, plan), program.calendar);
    compiled.deliveries = deliver(compiled.deliveryPlan, cache);
    return compiled;
}

QList<Problem> problemsOf(const Project &resolved, const Id &referenceChip)
{
    return faultsOf(assembly::partsOf(resolved, referenceChip));
}

} // namespace penstock::compile
