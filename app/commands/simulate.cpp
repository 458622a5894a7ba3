// SPDX-License-Identifier: GPL-3.0-or-later
//
// penstock simulate FILE [--scenario NAME] [--out RESULT]
#include "app/command_parser.h"
#include "app/commands/command.h"
#include "app/commands/measures_table.h"
#include "app/console.h"
#include "app/input.h"
#include "core/analysis/scenario_run.h"
#include "core/exchange/result_csv.h"
#include "core/exchange/result_json.h"
#include "core/storage/whole_file.h"

#include <QCoreApplication>

namespace penstock::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

bool isCsv(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

ExitCode writeResult(const analysis::ScenarioRun &run, const QString &path)
{
    const auto written =
        storage::writeWhole(path, isCsv(path) ? exchange::writeResultCsv(run) : exchange::writeResultJson(run));
    return written ? Done : fail(written.error(), path);
}

} // namespace

ExitCode simulate(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral("simulate"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Runs one scenario and prints its measures as a table.")),
        QStringLiteral("penstock simulate sample:deepseek-r2 --scenario no-cut-off --out result.json"));
    parser.addArgument(QStringLiteral("FILE"),
                       text(QT_TRANSLATE_NOOP("CommandLine", "a .penstock project, a .json case, or sample:NAME")));
    parser.addOption(
        QStringLiteral("scenario"),
        text(QT_TRANSLATE_NOOP("CommandLine",
                               "Id or name of the scenario; else the file's own choice, else the first root.")),
        QStringLiteral("NAME"));
    parser.addOption(
        QStringLiteral("out"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Write the whole result: .json, or .csv with one row per step.")),
        QStringLiteral("RESULT"));
    if (const auto over = parser.parse(arguments)) {
        return *over;
    }
    const QString out = parser.value(QStringLiteral("out"));
    const bool hasOut = parser.isSet(QStringLiteral("out"));
    if (hasOut && !isCsv(out) && !out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return parser.misused(
            text(QT_TRANSLATE_NOOP("CommandLine", "“%1” ends neither in .json nor in .csv")).arg(out));
    }

    const QString file = parser.argument(0);
    const auto project = readInput(file);
    if (!project) {
        return fail(project.error(), {}, sampleNames());
    }
    const QString option = QStringLiteral("scenario");
    const auto scenario =
        scenarioOf(*project, parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt);
    if (!scenario) {
        return fail(scenario.error(), file, scenarioIds(*project));
    }
    analysis::RunCache cache;
    const auto run = analysis::runScenario(*project, *scenario, cache);
    if (!run) {
        return fail(run.error(), file);
    }
    if (hasOut) {
        if (const ExitCode code = writeResult(**run, out); code != Done || parser.isQuiet()) {
            return code;
        }
    }
    return parser.wantsJson() ? print(exchange::writeResultJson(**run)) : print(measuresTable(**run));
}

} // namespace penstock::app
