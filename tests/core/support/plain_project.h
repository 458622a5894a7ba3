// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects whose results can be worked out by hand: one platform that every workload runs on at once, units that serve
// 50 TFLOP/s each whatever they do, nothing that fails unless a test says so.
#pragma once

#include "core/model/project.h"

namespace penstock::tests {

inline constexpr double kUnitTflops = 50.0;          ///< of one "chip" on every workload made here
inline constexpr double kGflopPerTokenOfUnit = 4.32; ///< 1e9 tokens a day keep exactly one unit busy
inline constexpr double kYflopPerUnitDay = 4.32e-6;  ///< what one unit computes in a day: 50e12 * 86400 / 1e24

template <class T> [[nodiscard]] T named(const char *id)
{
    T entity;
    entity.id = QString::fromLatin1(id);
    entity.name = entity.id;
    return entity;
}

/// Platform "cuda", chip "chip" (bf16 100 TFLOP/s, 4 TB/s), operator "lab", from 1 January 2025 on.
[[nodiscard]] inline model::Project plainProject(int days = 364, model::StepLength step = model::StepLength::Week)
{
    model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
    project.settings.end = project.settings.start.addDays(days);
    project.settings.step = step;
    project.platforms = {named<model::Platform>("cuda")};
    model::Chip chip = named<model::Chip>("chip");
    chip.platform.id = QStringLiteral("cuda");
    chip.bf16Tflops = 100.0;
    chip.memoryBandwidthTBs = 4.0;
    project.chips = {chip};
    project.operators = {named<model::Operator>("lab")};
    return project;
}

/// The date \p day days after the project start.
[[nodiscard]] inline QDate onDay(const model::Project &project, int day)
{
    return project.settings.start.addDays(day);
}

// The references that these return hold until the next of the kind is added.

/// A chip like "chip" with another compute rating.
inline model::Chip &addChip(model::Project &project, const char *id, double bf16Tflops)
{
    model::Chip chip = named<model::Chip>(id);
    chip.platform.id = QStringLiteral("cuda");
    chip.bf16Tflops = bf16Tflops;
    chip.memoryBandwidthTBs = 4.0;
    project.chips.append(chip);
    return project.chips.last();
}

inline model::Stockpile &addStockpile(model::Project &project, const char *op, const char *chip, double installedUnits,
                                      double warehouseUnits = 0.0)
{
    model::Stockpile pile = named<model::Stockpile>(op);
    pile.id += QLatin1Char('-') + QString::fromLatin1(chip);
    pile.op.id = QString::fromLatin1(op);
    pile.chip.id = QString::fromLatin1(chip);
    pile.installedUnits = installedUnits;
    pile.warehouseUnits = warehouseUnits;
    pile.failureRatePerYear = 0.0;
    project.stockpiles.append(pile);
    return project.stockpiles.last();
}

inline model::Supply &addRate(model::Project &project, const char *id, double unitsPerMonth)
{
    model::Supply supply = named<model::Supply>(id);
    supply.op.id = project.operators.first().id;
    supply.chip.id = project.chips.first().id;
    supply.unitsPerMonth = unitsPerMonth;
    project.supplies.append(supply);
    return project.supplies.last();
}

/// \p kind is a lot or a withdrawal.
inline model::Supply &addUnits(model::Project &project, const char *id, model::SupplyKind kind, int day, double units)
{
    model::Supply &supply = addRate(project, id, 0.0);
    supply.kind = kind;
    supply.from = onDay(project, day);
    supply.units = units;
    return supply;
}

inline model::PolicyEvent &addEvent(model::Project &project, const char *id, model::PolicyKind kind, int day)
{
    model::PolicyEvent event = named<model::PolicyEvent>(id);
    event.kind = kind;
    event.effective = onDay(project, day);
    project.policyEvents.append(event);
    return project.policyEvents.last();
}

/// A workload that a unit of bf16 b and 4 TB/s serves with b / 2 TFLOP/s: it never waits for memory.
inline model::Workload &addWorkload(model::Project &project, const char *id, model::WorkloadKind kind)
{
    model::Workload workload = named<model::Workload>(id);
    workload.kind = kind;
    workload.intensityFlopPerByte = 1e6;
    workload.mfu = 0.5;
    workload.mbu = 0.5;
    project.workloads.append(workload);
    return project.workloads.last();
}

inline model::Workload &addLoad(model::Project &project, const char *id, double units)
{
    model::Workload &workload = addWorkload(project, id, model::WorkloadKind::Load);
    workload.baseUnits = units;
    return workload;
}

/// A service that \p gtokensPerDay units of "chip" can just serve.
inline model::Workload &addService(model::Project &project, const char *id, double gtokensPerDay)
{
    model::Workload &workload = addWorkload(project, id, model::WorkloadKind::Inference);
    workload.gflopPerToken = kGflopPerTokenOfUnit;
    workload.baseGtokensPerDay = gtokensPerDay;
    return workload;
}

/// A run of \p unitDays days of one unit of "chip", planned for \p days.
inline model::Workload &addTraining(model::Project &project, const char *id, double unitDays, double days)
{
    model::Workload &workload = addWorkload(project, id, model::WorkloadKind::Training);
    workload.totalYflop = unitDays * kYflopPerUnitDay;
    workload.plannedDays = days;
    return workload;
}

inline model::Release &addRelease(model::Project &project, const char *id, int plannedDay)
{
    model::Release release = named<model::Release>(id);
    release.planned = onDay(project, plannedDay);
    project.releases.append(release);
    return project.releases.last();
}

} // namespace penstock::tests
