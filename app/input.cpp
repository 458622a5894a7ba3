// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input.h"

#include "core/exchange/case_json.h"
#include "core/exchange/json_text.h"
#include "core/model/scenario.h"
#include "core/storage/project_file.h"
#include "core/storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace penstock::app {

using model::Code;
using model::Expected;

namespace {

const QLatin1String kSample("sample:");
const QLatin1String kSampleFolder(":/samples/");

Expected<QByteArray> resourceOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return model::fault(Code::CannotRead, {file.errorString()});
    }
    return file.readAll();
}

} // namespace

QStringList sampleNames()
{
    QStringList names = QDir(kSampleFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(5);
    }
    return names;
}

Expected<QString> pathOf(const QString &file)
{
    if (!file.startsWith(kSample)) {
        return file;
    }
    const QString name = file.mid(kSample.size());
    if (!sampleNames().contains(name)) {
        return model::fault(Code::UnknownName, {name, QCoreApplication::translate("CommandLine", "sample")});
    }
    return kSampleFolder + name + QStringLiteral(".json");
}

bool isProjectFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".penstock"), Qt::CaseInsensitive)) {
        return true;
    }
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return false;
    }
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && storage::looksLikeDatabase(file.read(16));
}

Expected<QByteArray> contentOf(const QString &path)
{
    return path.startsWith(kSampleFolder) ? resourceOf(path) : storage::readWhole(path, exchange::JsonLimits{}.bytes);
}

Expected<model::Project> readInput(const QString &file)
{
    const auto named = [&file](model::Problem problem) {
        problem.where.file = file;
        return tl::make_unexpected(problem);
    };
    const auto path = pathOf(file);
    if (!path) {
        return tl::make_unexpected(path.error());
    }
    if (isProjectFile(*path)) {
        auto opened = storage::openProject(*path);
        return opened ? std::move(opened) : Expected<model::Project>(named(opened.error()));
    }
    const auto content = contentOf(*path);
    if (!content) {
        return named(content.error());
    }
    return exchange::readCaseJson(*content, file);
}

QStringList scenarioIds(const model::Project &project)
{
    QStringList ids;
    for (const model::Scenario &scenario : project.scenarios) {
        ids.append(scenario.id);
    }
    return ids;
}

Expected<model::Id> scenarioOf(const model::Project &project, const std::optional<QString> &given)
{
    if (!given) {
        return model::defaultScenario(project);
    }
    return model::findByName(project, model::EntityType::Scenario, *given);
}

} // namespace penstock::app
