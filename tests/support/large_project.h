// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as large as they get, and names that nobody would choose.
#pragma once

#include "core/model/project.h"

namespace penstock::tests {

/// 200 characters, four scripts in one, right to left, and what breaks tables and formats.
[[nodiscard]] inline QStringList hostileNames()
{
    return {QString(200, QChar(u'W')),
            QStringLiteral("H20 半導体 экспорт الشرائح"),
            QStringLiteral("مخزون الرقائق"),
            QStringLiteral("a,b\"c\"\r\nd\te"),
            QStringLiteral("%1 %n &File <b>bold</b>"),
            QStringLiteral("=1+2; \u202eabc")};
}

/// 40 chips, 60 operators, a stockpile for each pair (2,400), 500 supplies, 200 events, 40 scenarios with 100 overrides
/// each; every tenth stockpile cites one of 50 sources.
[[nodiscard]] inline model::Project largeProject()
{
    using namespace model;
    Project project = newProject(QDate(2024, 1, 1), QStringLiteral("Base"));
    const auto named = [](auto entity, const QString &id, const QString &name) {
        entity.id = id;
        entity.name = name;
        return entity;
    };
    project.platforms.append(named(Platform{}, QStringLiteral("cuda"), QStringLiteral("CUDA")));
    for (int i = 0; i < 40; ++i) {
        Chip chip = named(Chip{}, QStringLiteral("chip-%1").arg(i), QStringLiteral("Chip %1").arg(i));
        chip.platform.id = QStringLiteral("cuda");
        chip.bf16Tflops = 100.0 + i;
        chip.memoryBandwidthTBs = 2.0;
        project.chips.append(chip);
    }
    for (int i = 0; i < 60; ++i) {
        project.operators.append(
            named(Operator{}, QStringLiteral("op-%1").arg(i), QStringLiteral("Operator %1").arg(i)));
    }
    for (int i = 0; i < 50; ++i) {
        Source source = named(Source{}, QStringLiteral("source-%1").arg(i), QStringLiteral("Report %1").arg(i));
        source.publisher = QStringLiteral("Publisher %1").arg(i % 7);
        source.date = QDate(2024, 1, 1).addDays(i * 10);
        project.sources.append(source);
    }
    for (int i = 0; i < 2400; ++i) {
        Stockpile pile = named(Stockpile{}, QStringLiteral("pile-%1").arg(i),
                               QStringLiteral("Chip %1, Operator %2").arg(i % 40).arg(i / 40));
        pile.op.id = QStringLiteral("op-%1").arg(i / 40);
        pile.chip.id = QStringLiteral("chip-%1").arg(i % 40);
        pile.installedUnits = 100.0 + i;
        pile.warehouseUnits = 10.0 + i;
        pile.failureRatePerYear = 0.04;
        project.stockpiles.append(pile);
        if (i % 10 == 0) {
            Citation citation = named(Citation{}, QStringLiteral("c-%1").arg(i), QString());
            citation.citedType = QStringLiteral("stockpiles");
            citation.citedId = pile.id;
            citation.citedField = QStringLiteral("installed");
            citation.source = QStringLiteral("source-%1").arg(i / 10 % 50);
            project.citations.append(citation);
        }
    }
    for (int i = 0; i < 500; ++i) {
        Supply supply = named(Supply{}, QStringLiteral("supply-%1").arg(i), QStringLiteral("Supply %1").arg(i));
        supply.op.id = QStringLiteral("op-%1").arg(i % 60);
        supply.chip.id = QStringLiteral("chip-%1").arg(i % 40);
        supply.from = QDate(2024, 1, 1);
        supply.unitsPerMonth = 50.0 + i;
        project.supplies.append(supply);
    }
    for (int i = 0; i < 200; ++i) {
        PolicyEvent event = named(PolicyEvent{}, QStringLiteral("event-%1").arg(i), QStringLiteral("Event %1").arg(i));
        event.effective = QDate(2024, 1, 1).addDays(i);
        project.policyEvents.append(event);
    }
    for (int s = 0; s < 40; ++s) {
        Scenario scenario =
            named(Scenario{}, QStringLiteral("scenario-%1").arg(s), QStringLiteral("Scenario %1").arg(s));
        scenario.parent.id = project.scenarios.first().id;
        for (int i = 0; i < 100; ++i) {
            Override override;
            override.address = {EntityType::Stockpile, QStringLiteral("pile-%1").arg((s * 50 + i) % 2400),
                                QStringLiteral("installed")};
            override.value = 1.0 + s;
            scenario.overrides.append(override);
        }
        project.scenarios.append(scenario);
    }
    return project;
}

} // namespace penstock::tests
