// SPDX-License-Identifier: GPL-3.0-or-later
//
// penstock convert IN OUT
#include "app/command_parser.h"
#include "app/commands/command.h"
#include "app/console.h"
#include "app/input.h"
#include "core/exchange/case_json.h"
#include "core/model/validate.h"
#include "core/storage/project_file.h"
#include "core/storage/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

model::Expected<void> write(model::Project project, const QString &in, const QString &out)
{
    if (!isProjectFile(out)) {
        return storage::writeWhole(out, exchange::writeCaseJson(project));
    }
    exchange::adoptCase(project, QFileInfo(in).completeBaseName());
    return storage::saveProject(project, out);
}

} // namespace

ExitCode convert(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral("convert"),
        text(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Turns a project into readable JSON and back, by the files' endings. Nothing is lost either way.")),
        QStringLiteral("penstock convert sample:deepseek-r2 deepseek-r2.penstock"));
    parser.addArgument(QStringLiteral("IN"),
                       text(QT_TRANSLATE_NOOP("CommandLine", "a .penstock project, a .json case, or sample:NAME")));
    parser.addArgument(QStringLiteral("OUT"),
                       text(QT_TRANSLATE_NOOP("CommandLine", "the file to write: .penstock or .json")));
    if (const auto over = parser.parse(arguments)) {
        return *over;
    }
    const QString in = parser.argument(0);
    const QString out = parser.argument(1);
    if (!out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        && !out.endsWith(QLatin1String(".penstock"), Qt::CaseInsensitive)) {
        return parser.misused(
            text(QT_TRANSLATE_NOOP("CommandLine", "“%1” ends neither in .penstock nor in .json")).arg(out));
    }
    const auto project = readInput(in);
    if (!project) {
        return fail(project.error(), {}, sampleNames());
    }
    if (const auto written = write(*project, in, out); !written) {
        return fail(written.error(), out);
    }
    if (!parser.isQuiet() && model::hasErrors(model::validate(*project))) {
        complain(
            text(QT_TRANSLATE_NOOP("CommandLine", "%1: it was converted with its faults; “penstock check” lists them"))
                .arg(in));
    }
    if (parser.wantsJson()) {
        return print(QJsonDocument(QJsonObject{{QStringLiteral("in"), in}, {QStringLiteral("out"), out}})
                         .toJson(QJsonDocument::Compact)
                     + '\n');
    }
    return Done;
}

} // namespace penstock::app
