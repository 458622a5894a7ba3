// SPDX-License-Identifier: GPL-3.0-or-later
//
// FILE on the command line: a .penstock project, a .json case, or "sample:NAME".
#pragma once

#include "app/exit_code.h"
#include "core/model/project.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace penstock::app {

/// Names of the shipped samples, e.g. "deepseek-r2".
[[nodiscard]] QStringList sampleNames();
/// Where the file named on the command line lies; a sample in the resources. Fails with Code::UnknownName.
[[nodiscard]] model::Expected<QString> pathOf(const QString &file);

/// A project file rather than a case: by its ending, else by how it begins.
[[nodiscard]] bool isProjectFile(const QString &path);
/// All of a file, also of a resource, within the limit of cases.
[[nodiscard]] model::Expected<QByteArray> contentOf(const QString &path);

/// Reads what the command line names. The problem names the file as it was typed.
[[nodiscard]] model::Expected<model::Project> readInput(const QString &file);

/// The scenario that \p given names by id or unique name; without it the one that is computed when none is named
/// (model::defaultScenario). Fails with Code::AmbiguousName or Code::UnknownName.
[[nodiscard]] model::Expected<model::Id> scenarioOf(const model::Project &project, const std::optional<QString> &given);
/// What can be named instead.
[[nodiscard]] QStringList scenarioIds(const model::Project &project);

} // namespace penstock::app
