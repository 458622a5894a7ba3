// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/samples.h"

#include "ui/document/project_io.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QUuid>

#include <algorithm>
#include <array>

namespace penstock::shell {

namespace {

struct Known {
    const char *name;
    const char *title; // context "Sample"
    const char *summary;
};

constexpr std::array<Known, 2> kKnown{{
    {"deepseek-r2", QT_TRANSLATE_NOOP("Sample", "DeepSeek R2 and the H20 cut-off"),
     QT_TRANSLATE_NOOP("Sample",
                       "Five clouds live off their stores after April 2025, while R2 waits behind two walls.")},
    {"blank", QT_TRANSLATE_NOOP("Sample", "Blank"),
     QT_TRANSLATE_NOOP(
         "Sample", "Platforms, chips and the published rules, all switched off: a start for a question of your own.")},
}};

QString pathOf(const QString &name)
{
    return QStringLiteral(":/samples/%1.json").arg(name);
}

} // namespace

QList<Sample> samples()
{
    QList<Sample> found;
    QStringList names =
        QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(5);
    }
    for (const Known &known : kKnown) {
        const QString name = QString::fromLatin1(known.name);
        if (names.removeAll(name) > 0) {
            found.append({name, pathOf(name), QCoreApplication::translate("Sample", known.title),
                          QCoreApplication::translate("Sample", known.summary)});
        }
    }
    for (const QString &name : std::as_const(names)) {
        found.append({name, pathOf(name), name, QString()});
    }
    return found;
}

model::Project blankProject(QDate today)
{
    const QDate start(today.year(), 1, 1);
    model::Project fresh = model::newProject(start, QCoreApplication::translate("Sample", "Baseline"));
    auto blank = document::readProject(pathOf(QStringLiteral("blank")));
    if (!blank) {
        return fresh;
    }
    model::Project project = std::move(blank->project);
    project.info = fresh.info;
    project.settings.start = fresh.settings.start;
    project.settings.end = fresh.settings.end;
    if (project.scenarios.isEmpty()) {
        project.scenarios = fresh.scenarios;
    }
    return project;
}

} // namespace penstock::shell
