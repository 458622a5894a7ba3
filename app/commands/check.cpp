// SPDX-License-Identifier: GPL-3.0-or-later
//
// penstock check FILE
#include "app/command_parser.h"
#include "app/commands/command.h"
#include "app/console.h"
#include "app/input.h"
#include "core/compile/compile.h"
#include "core/exchange/case_json.h"
#include "core/model/scenario.h"
#include "core/model/validate.h"
#include "core/storage/project_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock::app {

namespace {

using model::Problem;

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

struct Findings {
    std::optional<model::Project> project; ///< as far as it could be read
    QList<Problem> problems;
    bool isReadable = true;
};

bool isAboutText(const Problem &problem)
{
    switch (problem.code) {
    case model::Code::Syntax:
    case model::Code::WrongFormat:
    case model::Code::TooLarge: return true;
    default: return false;
    }
}

model::Expected<Findings> inspectProjectFile(const QString &path)
{
    auto inspection = storage::inspectProject(path);
    if (!inspection) {
        return tl::make_unexpected(inspection.error());
    }
    return Findings{std::move(inspection->project), std::move(inspection->faults)};
}

model::Expected<Findings> inspectCase(const QString &path, const QString &file)
{
    const auto content = contentOf(path);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    exchange::CaseReading reading = exchange::inspectCaseJson(*content, file);
    if (!reading.problems.isEmpty() && isAboutText(reading.problems.first())) {
        return tl::make_unexpected(reading.problems.first());
    }
    return Findings{std::move(reading.project), std::move(reading.problems)};
}

/// What only shows once the overrides of a scenario are applied: in what stands between fields, and in what can be
/// computed. A fault of the entities themselves is not told again for every scenario.
void addScenarios(const model::Project &project, QList<Problem> &problems)
{
    const model::Id unit = compile::referenceChipOf(project);
    QList<std::pair<model::Code, QString>> told;
    for (const Problem &problem : std::as_const(problems)) {
        told.append({problem.code, problem.where.place});
    }
    QList<model::Id> scenarios{model::Id()};
    for (const model::Scenario &scenario : project.scenarios) {
        scenarios.append(scenario.id);
    }
    for (const model::Id &scenario : std::as_const(scenarios)) {
        const auto resolved = model::resolve(project, scenario);
        if (!resolved) {
            continue; // a fault of an override, told already
        }
        QList<Problem> found = model::validateEntities(*resolved);
        if (!model::hasErrors(found)) {
            found += compile::problemsOf(*resolved, unit);
        }
        for (Problem &problem : found) {
            if (told.contains({problem.code, problem.where.place})) {
                continue;
            }
            told.append({problem.code, problem.where.place});
            problem.where.scenario = scenario;
            problems.append(problem);
        }
    }
}

QByteArray asJson(const QString &file, const QList<Problem> &problems)
{
    QJsonArray faults;
    for (const Problem &problem : problems) {
        QJsonObject fault{{QStringLiteral("severity"), model::severity(problem.code) == model::Severity::Error
                                                           ? QStringLiteral("error")
                                                           : QStringLiteral("warning")},
                          {QStringLiteral("place"), problem.where.place},
                          {QStringLiteral("text"), model::sentence(problem)}};
        if (!problem.where.scenario.isEmpty()) {
            fault.insert(QStringLiteral("scenario"), problem.where.scenario);
        }
        faults.append(fault);
    }
    const QJsonObject report{{QStringLiteral("file"), file},
                             {QStringLiteral("sound"), !model::hasErrors(problems)},
                             {QStringLiteral("faults"), faults}};
    return QJsonDocument(report).toJson();
}

QString asLines(const QString &file, const QList<Problem> &problems, bool withWarnings)
{
    QString lines;
    for (Problem problem : problems) {
        const bool isWarning = model::severity(problem.code) == model::Severity::Warning;
        problem.where.file = file;
        if (!isWarning) {
            lines += harmless(model::lineOf(problem)) + QLatin1Char('\n');
        } else if (withWarnings) {
            lines += harmless(text(QT_TRANSLATE_NOOP("CommandLine", "%1 (a warning)")).arg(model::lineOf(problem)))
                     + QLatin1Char('\n');
        }
    }
    if (lines.isEmpty() && withWarnings) {
        lines = text(QT_TRANSLATE_NOOP("CommandLine", "%1: sound")).arg(harmless(file)) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace

ExitCode check(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral("check"),
        text(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Says what is wrong with a file, and where: 0 sound, 1 readable with faults, 3 not readable.")),
        QStringLiteral("penstock check sample:deepseek-r2"));
    parser.addArgument(QStringLiteral("FILE"),
                       text(QT_TRANSLATE_NOOP("CommandLine", "a .penstock project, a .json case, or sample:NAME")));
    if (const auto over = parser.parse(arguments)) {
        return *over;
    }
    const QString file = parser.argument(0);
    const auto path = pathOf(file);
    if (!path) {
        return fail(path.error(), {}, sampleNames());
    }
    auto findings = isProjectFile(*path) ? inspectProjectFile(*path) : inspectCase(*path, file);
    if (!findings) {
        return fail(findings.error(), file);
    }
    if (findings->project) {
        addScenarios(*findings->project, findings->problems);
    }
    const ExitCode printed = parser.wantsJson() ? print(asJson(file, findings->problems))
                                                : print(asLines(file, findings->problems, !parser.isQuiet()));
    if (printed != Done) {
        return printed;
    }
    return model::hasErrors(findings->problems) ? AnswerIsNo : Done;
}

} // namespace penstock::app
