// SPDX-License-Identifier: GPL-3.0-or-later
//
// One run of the engine, and compiling after an edit, on the sizes of the performance goals.
#include "core/analysis/scenario_run.h"
#include "core/compile/compile.h"
#include "core/engine/simulate.h"
#include "core/exchange/case_json.h"
#include "core/model/validate.h"
#include "tests/bench/bench_support.h"

#include <QFile>

using namespace penstock;

namespace {

template <class T> T named(T entity, const QString &id)
{
    entity.id = id;
    entity.name = id;
    return entity;
}

/// \p operators x \p chips stockpiles with a rate each, \p workloads services and \p events restrictions.
model::Project grid(int operators, int chips, int workloads, int events, int days, model::StepLength step)
{
    model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("base"));
    project.settings.end = project.settings.start.addDays(days);
    project.settings.step = step;
    project.platforms = {named(model::Platform{}, QStringLiteral("p0")),
                         named(model::Platform{}, QStringLiteral("p1"))};
    for (int c = 0; c < chips; ++c) {
        model::Chip chip = named(model::Chip{}, QStringLiteral("c%1").arg(c));
        chip.platform.id = c % 2 == 0 ? QStringLiteral("p0") : QStringLiteral("p1");
        chip.bf16Tflops = 100.0 + 70.0 * c;
        chip.fp8Tflops = 150.0 + 90.0 * ((c * 7) % chips);
        chip.memoryBandwidthTBs = 1.0 + 0.4 * ((c * 5) % chips);
        chip.interconnectGBs = 400;
        project.chips.append(chip);
    }
    for (int o = 0; o < operators; ++o) {
        project.operators.append(named(model::Operator{}, QStringLiteral("o%1").arg(o)));
        for (int c = 0; c < chips; ++c) {
            model::Stockpile pile = named(model::Stockpile{}, QStringLiteral("s%1-%2").arg(o).arg(c));
            pile.op.id = QStringLiteral("o%1").arg(o);
            pile.chip.id = QStringLiteral("c%1").arg(c);
            pile.installedUnits = 1000.0 + 10.0 * c;
            pile.warehouseUnits = 300;
            pile.installPerMonth = 90;
            project.stockpiles.append(pile);
            model::Supply supply = named(model::Supply{}, pile.id);
            supply.op = pile.op;
            supply.chip = pile.chip;
            supply.from = project.settings.start.addDays(c);
            supply.unitsPerMonth = 50.0 + c;
            supply.growthPerYear = 0.2;
            supply.rampDays = 60;
            supply.leadDays = 30;
            supply.diversionShare = 0.05;
            supply.diversionLagDays = 90;
            project.supplies.append(supply);
        }
    }
    for (int e = 0; e < events; ++e) {
        model::PolicyEvent event = named(model::PolicyEvent{}, QStringLiteral("e%1").arg(e));
        event.announced = project.settings.start.addDays(20 + 25 * e);
        event.effective = event.announced.addDays(60);
        event.pass = 0.9;
        event.phaseInDays = e % 2 == 0 ? 90 : 0;
        event.rush = 1.1;
        event.chips.ids = {QStringLiteral("c%1").arg(e % chips), QStringLiteral("c%1").arg((e + 3) % chips)};
        project.policyEvents.append(event);
    }
    for (int w = 0; w < workloads; ++w) {
        model::Workload load = named(model::Workload{}, QStringLiteral("w%1").arg(w));
        load.kind = model::WorkloadKind::Load;
        load.precision = w % 2 == 0 ? model::Precision::Fp8 : model::Precision::Bf16;
        load.intensityFlopPerByte = 60.0 + 60.0 * w;
        load.mfu = 0.45;
        load.mbu = 0.65;
        load.baseUnits = 2000.0 * operators * chips / 12.0 / workloads;
        load.growthPerYear = 0.6;
        load.adaptationGainPerYear = 0.5;
        project.workloads.append(load);
    }
    return project;
}

void simulateBench(const char *what, const model::Project &project, int rounds)
{
    compile::DeliveryCache cache;
    const auto compiled = compile::compile(project, QStringLiteral("c0"), cache);
    if (!compiled) {
        std::printf("%s: %s\n", what, qPrintable(model::lineOf(compiled.error())));
        return;
    }
    engine::Workspace workspace;
    engine::Result result;
    bench::measure(what, rounds,
                   [&](int) { engine::simulate(compiled->program, compiled->deliveries, workspace, result); });
}

} // namespace

int main()
{
    simulateBench("simulate, 10 operators x 12 chips, 8 workloads, 261 weeks",
                  grid(10, 12, 8, 20, 1827, model::StepLength::Week), 400);
    simulateBench("simulate, the same, 3653 days", grid(10, 12, 8, 20, 3653, model::StepLength::Day), 60);

    model::Project project = grid(10, 12, 8, 20, 1827, model::StepLength::Week);
    compile::DeliveryCache cache;
    bench::measure("compile, nothing changed", 200,
                   [&](int) { (void)compile::compile(project, QStringLiteral("c0"), cache); });
    bench::measure("compile, one supply of 120 changed, 20 events", 200, [&](int i) {
        project.supplies[7].unitsPerMonth = 51.0 + i * 0.001;
        (void)compile::compile(project, QStringLiteral("c0"), cache);
    });
    model::Project all = project;
    for (model::PolicyEvent &event : all.policyEvents) {
        event.chips.ids.clear();
    }
    bench::measure("compile, an event that touches all 120 supplies changed", 200, [&](int i) {
        all.policyEvents[3].effective = all.settings.start.addDays(100 + i);
        (void)compile::compile(all, QStringLiteral("c0"), cache);
    });
    model::Project capped = project;
    model::PolicyEvent cap = named(model::PolicyEvent{}, QStringLiteral("cap"));
    cap.kind = model::PolicyKind::Cap;
    cap.effective = capped.settings.start.addDays(200);
    cap.capPerMonth = 2000;
    capped.policyEvents.append(cap);
    bench::measure("compile, a cap over all 120 supplies changed", 200, [&](int i) {
        capped.policyEvents.last().capPerMonth = 2000.0 + i;
        (void)compile::compile(capped, QStringLiteral("c0"), cache);
    });

    QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    auto sample = exchange::readCaseJson(file.readAll(), file.fileName());
    if (!sample) {
        std::printf("%s\n", qPrintable(model::lineOf(sample.error())));
        return 1;
    }
    analysis::RunCache runCache;
    const auto letter = model::indexOf(*sample, model::EntityType::PolicyEvent, QStringLiteral("h20-letter"));
    bench::measure("sample: a whole drag step (resolve, compile, run, measures, bites)", 300, [&](int i) {
        sample->policyEvents[letter].effective = QDate(2025, 4, 9).addDays(i % 60);
        (void)analysis::runScenario(*sample, QStringLiteral("cut-off"), runCache);
    });
    bench::measure("sample: validate", 100, [&](int) { (void)model::validate(*sample); });
    bench::measure("sample: validate entities", 100, [&](int) { (void)model::validateEntities(*sample); });
    return 0;
}
