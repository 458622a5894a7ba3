// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_io.h"

#include "core/exchange/case_json.h"
#include "core/storage/project_file.h"

#include <QFile>
#include <QFileInfo>

namespace penstock::document {

namespace {

model::Expected<OpenedProject> readText(const QString &path)
{
    model::Where where;
    where.file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return model::fault(model::Code::CannotRead, {file.errorString()}, where);
    }
    auto read = exchange::readCaseJson(file.readAll(), where.file);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    exchange::adoptCase(*read, QFileInfo(path).completeBaseName());
    return OpenedProject{std::move(*read), true};
}

} // namespace

model::Expected<OpenedProject> readProject(const QString &path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return readText(path);
    }
    auto opened = storage::openProject(path);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return OpenedProject{std::move(*opened), false};
}

model::Expected<void> writeProject(const model::Project &project, const QString &path)
{
    return storage::saveProject(project, path);
}

} // namespace penstock::document
