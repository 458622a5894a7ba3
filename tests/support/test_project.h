// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small sound project with one of everything, for tests to bend.
#pragma once

#include "core/model/project.h"

namespace penstock::tests {

/// Two operators, two chips on two platforms, a ban, a lift, a service behind a release, a training run, a root
/// scenario "base" and its child "child" that overrides one field.
[[nodiscard]] inline model::Project smallProject()
{
    using namespace model;
    Project project = newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
    const auto named = [](auto entity, const char *id, const char *name) {
        entity.id = QString::fromLatin1(id);
        entity.name = QString::fromLatin1(name);
        return entity;
    };
    project.info.projectId = QStringLiteral("00000000-0000-4000-8000-000000000001");
    project.info.created = QStringLiteral("2026-01-01T00:00:00Z");
    project.info.modified = project.info.created;
    project.settings.referenceChip.id = QStringLiteral("h20");

    project.platforms = {named(Platform{}, "cuda", "CUDA"), named(Platform{}, "cann", "CANN")};
    Chip h20 = named(Chip{}, "h20", "H20");
    h20.platform.id = QStringLiteral("cuda");
    h20.bf16Tflops = 148;
    h20.fp8Tflops = 296;
    h20.memoryBandwidthTBs = 4.0;
    h20.interconnectGBs = 900;
    Chip ascend = named(Chip{}, "910c", "Ascend 910C");
    ascend.platform.id = QStringLiteral("cann");
    ascend.bf16Tflops = 752;
    ascend.memoryBandwidthTBs = 3.2;
    ascend.interconnectGBs = 784;
    project.chips = {h20, ascend};
    project.operators = {named(Operator{}, "lab", "Lab"), named(Operator{}, "cloud", "Cloud")};

    Stockpile pile = named(Stockpile{}, "lab-h20", "H20, Lab");
    pile.op.id = QStringLiteral("lab");
    pile.chip.id = QStringLiteral("h20");
    pile.installedUnits = 1000;
    pile.warehouseUnits = 200;
    project.stockpiles = {pile};

    Supply supply = named(Supply{}, "lab-h20", "H20 official, Lab");
    supply.op.id = QStringLiteral("lab");
    supply.chip.id = QStringLiteral("h20");
    supply.from = QDate(2025, 1, 1);
    supply.unitsPerMonth = 100;
    project.supplies = {supply};

    PolicyEvent ban = named(PolicyEvent{}, "ban", "Ban");
    ban.announced = QDate(2025, 2, 1);
    ban.effective = QDate(2025, 4, 9);
    ban.chips.ids = {QStringLiteral("h20")};
    PolicyEvent lift = named(PolicyEvent{}, "lift", "Lift");
    lift.kind = PolicyKind::Lift;
    lift.effective = QDate(2026, 1, 1);
    lift.lifts.id = QStringLiteral("ban");
    lift.enabled = false;
    project.policyEvents = {ban, lift};

    Workload service = named(Workload{}, "service", "Service");
    service.precision = Precision::Fp8;
    service.intensityFlopPerByte = 235;
    service.mfu = 0.53;
    service.mbu = 0.7;
    service.gflopPerToken = 74;
    service.baseGtokensPerDay = 100;
    service.growthPerYear = 0.5;
    Workload training = named(Workload{}, "training", "Training");
    training.kind = WorkloadKind::Training;
    training.intensityFlopPerByte = 600;
    training.mfu = 0.38;
    training.mbu = 0.8;
    training.totalYflop = 0.1;
    training.plannedDays = 60;
    training.operators.ids = {QStringLiteral("lab")};
    project.workloads = {service, training};

    Release release = named(Release{}, "next", "Next model");
    release.planned = QDate(2025, 6, 1);
    release.training.id = QStringLiteral("training");
    project.releases = {release};
    project.workloads[0].release.id = QStringLiteral("next");
    project.workloads[0].plateauGtokensPerDay = 20;

    Migration migration = named(Migration{}, "cann", "To CANN");
    migration.platform.id = QStringLiteral("cann");
    migration.toEfficiency = 0.8;
    migration.start = QDate(2025, 3, 1);
    migration.days = 300;
    project.migrations = {migration};

    Scenario child = named(Scenario{}, "child", "Child");
    child.parent.id = QStringLiteral("base");
    child.overrides = {
        Override{Address{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")}, 0.5, {}}};
    project.scenarios.append(child);

    Source source = named(Source{}, "letter", "The letter");
    project.sources = {source};
    Citation citation = named(Citation{}, "c1", "c1");
    citation.citedType = QStringLiteral("policy_events");
    citation.citedId = QStringLiteral("ban");
    citation.citedField = QStringLiteral("effective");
    citation.source = QStringLiteral("letter");
    project.citations = {citation};
    return project;
}

} // namespace penstock::tests
