// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pins.h"

#include "core/compile/compile.h"
#include "core/exchange/case_json.h"
#include "core/exchange/packed_text.h"
#include "core/exchange/result_json.h"
#include "core/exchange/result_reader.h"
#include "core/model/lists.h"
#include "core/model/scenario.h"

#include <QCryptographicHash>
#include <QLocale>

namespace penstock::series {

using model::Code;
using model::EntityType;
using model::Project;

namespace {

/// What the simulation reads, and nothing else (model.md 2).
Project simulatedPart(const Project &resolved)
{
    Project part;
    part.settings = resolved.settings;
    part.platforms = resolved.platforms;
    part.chips = resolved.chips;
    part.operators = resolved.operators;
    part.stockpiles = resolved.stockpiles;
    part.supplies = resolved.supplies;
    part.policyEvents = resolved.policyEvents;
    part.workloads = resolved.workloads;
    part.releases = resolved.releases;
    part.migrations = resolved.migrations;
    part.measurements = resolved.measurements;
    return part;
}

template <class T> void forgetWords(QList<T> &list)
{
    for (T &entity : list) {
        entity.name = entity.id;
        entity.notes.clear();
    }
}

model::Problem inPin(model::Problem problem, const model::Pin &pin, const char *field)
{
    problem.where = model::at({EntityType::Pin, pin.id, QString::fromLatin1(field)});
    return problem;
}

model::Expected<QByteArray> unpack(const model::Pin &pin, const QString &packed, const char *field)
{
    auto bytes = exchange::unpackText(packed, kMostPinText, kMostPinJson);
    if (!bytes) {
        return tl::make_unexpected(inPin(bytes.error(), pin, field));
    }
    return bytes;
}

/// The project as a scenario sees it, with the unit named that it counts in: a scenario does not change it.
model::Expected<Project> resolvedWithUnit(const Project &project, const model::Id &scenario)
{
    auto resolved = model::resolve(project, scenario);
    if (resolved) {
        resolved->settings.referenceChip.id = compile::referenceChipOf(project);
    }
    return resolved;
}

} // namespace

QString fingerprintOf(const Project &resolved)
{
    Project part = simulatedPart(resolved);
    part.settings.name.clear();
    part.settings.notes.clear();
    part.settings.seed = 0.0; // of sampling, which has no part in one run
    part.settings.runs = 0.0;
    forgetWords(part.platforms);
    forgetWords(part.chips);
    forgetWords(part.operators);
    forgetWords(part.stockpiles);
    forgetWords(part.supplies);
    forgetWords(part.policyEvents);
    forgetWords(part.workloads);
    forgetWords(part.releases);
    forgetWords(part.migrations);
    forgetWords(part.measurements);
    for (model::Chip &chip : part.chips) {
        chip.colour.clear();
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(exchange::writeCaseJson(part), QCryptographicHash::Sha256).toHex());
}

QString fingerprintNow(const Project &project, const model::Id &scenario)
{
    const auto resolved = resolvedWithUnit(project, scenario);
    return resolved ? fingerprintOf(*resolved) : QString();
}

bool isStale(const model::Pin &pin, const Project &project)
{
    return fingerprintNow(project, pin.scenario.id) != pin.fingerprint;
}

model::Expected<model::Pin> makePin(const analysis::ScenarioRun &run, const Project &project, QDate when,
                                    const QString &version)
{
    Project inputs = simulatedPart(run.resolved);
    inputs.settings.referenceChip.id = run.plan.referenceChip;
    model::Pin pin;
    pin.name = run.scenario.isEmpty() ? QString() : model::nameOf(project, EntityType::Scenario, run.scenario);
    pin.id = model::freshId(project, EntityType::Pin, pin.name);
    if (pin.name.isEmpty()) {
        pin.name = pin.id;
    }
    pin.scenario.id = run.scenario;
    pin.madeOn = when;
    pin.revision = project.info.revision;
    pin.programVersion = version;
    pin.fingerprint = fingerprintOf(inputs);
    const QByteArray inputsJson = exchange::writeCaseJson(inputs);
    const QByteArray resultJson = exchange::writeResultJson(run);
    pin.inputs = exchange::packText(inputsJson);
    pin.result = exchange::packText(resultJson);
    const auto tooLarge = [](qsizetype size, qsizetype most) {
        return model::fault(Code::TooLarge, {QLocale().formattedDataSize(size), QLocale().formattedDataSize(most)});
    };
    const qsizetype unpacked = std::max(inputsJson.size(), resultJson.size());
    if (unpacked > kMostPinJson) {
        return tooLarge(unpacked, kMostPinJson);
    }
    const qsizetype packed = std::max(pin.inputs.size(), pin.result.size());
    if (packed > kMostPinText) {
        return tooLarge(packed, kMostPinText);
    }
    return pin;
}

model::Expected<analysis::ScenarioRunPtr> readPin(const model::Pin &pin)
{
    const auto inputsJson = unpack(pin, pin.inputs, "inputs");
    if (!inputsJson) {
        return tl::make_unexpected(inputsJson.error());
    }
    const auto inputs = exchange::readCaseJson(*inputsJson, QString());
    if (!inputs) {
        return tl::make_unexpected(inPin(inputs.error(), pin, "inputs"));
    }
    const auto resultJson = unpack(pin, pin.result, "result");
    if (!resultJson) {
        return tl::make_unexpected(resultJson.error());
    }
    auto run = exchange::readResultJson(*resultJson, *inputs);
    if (!run) {
        return tl::make_unexpected(inPin(run.error(), pin, "result"));
    }
    auto named = std::make_shared<analysis::ScenarioRun>(**run);
    named->scenario = pin.scenario.id;
    return analysis::ScenarioRunPtr(std::move(named));
}

} // namespace penstock::series
