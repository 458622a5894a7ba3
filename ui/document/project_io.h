// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::document {

struct OpenedProject {
    model::Project project;
    bool isCopy = false; ///< read from a form that is not saved back to: the document starts without a path
};

/// Reads a project file, or a case as text where the name ends in ".json". Never writes. The problem names the file.
[[nodiscard]] model::Expected<OpenedProject> readProject(const QString &path);

/// Writes a project file, whole or not at all.
[[nodiscard]] model::Expected<void> writeProject(const model::Project &project, const QString &path);

} // namespace penstock::document
