// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project whose results can be worked out by hand: one chip, days as steps, nothing fails. 1000 chips are installed
// and 300 stored; 100 a day arrive and 100 a day are installed, until a ban on 1 Mar 2025 (day 59) lets nothing pass.
// The store lasts three days: from day 62 on 7200 chips stand against a steady demand of 8000.
#pragma once

#include "core/model/project.h"

namespace penstock::tests {

[[nodiscard]] inline model::Scenario handScenario(const QString &id, const QString &name, const QString &parent,
                                                  const QList<model::Override> &overrides)
{
    model::Scenario scenario;
    scenario.id = id;
    scenario.name = name;
    scenario.parent.id = parent;
    scenario.overrides = overrides;
    return scenario;
}

[[nodiscard]] inline model::Project handProject()
{
    using namespace model;
    constexpr double kPerDay = 30.4375;
    Project project = newProject(QDate(2025, 1, 1), QStringLiteral("Ban"));
    project.settings.end = QDate(2025, 12, 31);
    project.settings.step = StepLength::Day;
    project.settings.referenceChip.id = QStringLiteral("h20");
    const QString root = project.scenarios[0].id;
    Platform cuda;
    cuda.id = QStringLiteral("cuda");
    cuda.name = QStringLiteral("CUDA");
    project.platforms = {cuda};
    Chip h20;
    h20.id = QStringLiteral("h20");
    h20.name = QStringLiteral("H20");
    h20.platform.id = cuda.id;
    h20.bf16Tflops = 148;
    h20.memoryBandwidthTBs = 4.0;
    project.chips = {h20};
    Operator lab;
    lab.id = QStringLiteral("lab");
    lab.name = QStringLiteral("Lab");
    project.operators = {lab};
    Stockpile pile;
    pile.id = QStringLiteral("pile");
    pile.name = QStringLiteral("H20, Lab");
    pile.op.id = lab.id;
    pile.chip.id = h20.id;
    pile.installedUnits = 1000;
    pile.warehouseUnits = 300;
    pile.installPerMonth = 100 * kPerDay;
    pile.failureRatePerYear = 0.0;
    project.stockpiles = {pile};
    Supply supply;
    supply.id = QStringLiteral("supply");
    supply.name = QStringLiteral("H20 official");
    supply.op.id = lab.id;
    supply.chip.id = h20.id;
    supply.from = project.settings.start;
    supply.unitsPerMonth = 100 * kPerDay;
    project.supplies = {supply};
    PolicyEvent ban;
    ban.id = QStringLiteral("ban");
    ban.name = QStringLiteral("H20 ban");
    ban.announced = QDate(2025, 3, 1);
    ban.effective = QDate(2025, 3, 1);
    project.policyEvents = {ban};
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.name = QStringLiteral("Chat");
    chat.kind = WorkloadKind::Load;
    chat.intensityFlopPerByte = 200;
    chat.mfu = 0.5;
    chat.mbu = 0.7;
    chat.baseUnits = 8000;
    project.workloads = {chat};
    project.scenarios.append(
        handScenario(QStringLiteral("free"), QStringLiteral("No ban"), root,
                     {Override{Address{EntityType::PolicyEvent, ban.id, QStringLiteral("enabled")}, false, {}}}));
    project.scenarios.append(
        handScenario(QStringLiteral("half"), QStringLiteral("Half passes"), root,
                     {Override{Address{EntityType::PolicyEvent, ban.id, QStringLiteral("pass")}, 0.5, {}}}));
    return project;
}

/// Julian day of day \p day of the project.
[[nodiscard]] inline double handDay(double day)
{
    return static_cast<double>(QDate(2025, 1, 1).toJulianDay()) + day;
}

} // namespace penstock::tests
