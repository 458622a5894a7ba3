// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readable form of a project, and what the simulation reads: "penstock-case-1" (case-format.md).
#pragma once

#include "core/model/project.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace penstock::exchange {

/// What a reader made of a text: a project, or none if anything is wrong with it (then problems has an error).
/// With a project, problems holds the warnings of model::validate().
struct CaseReading {
    std::optional<model::Project> project;
    QList<model::Problem> problems; ///< errors first; each with file, and place or line
};

/// Reads a case or a whole project and finds all its faults. \p fileName is only named in the faults. A case without
/// scenarios stays without: adoptCase() gives it one.
[[nodiscard]] CaseReading inspectCaseJson(const QByteArray &text, const QString &fileName);

/// The same for callers that need one sentence: the first error.
[[nodiscard]] model::Expected<model::Project> readCaseJson(const QByteArray &text, const QString &fileName);

/// All of \p project as a text that reads back to an equal one: one entity a line, lists and fields in the order of
/// the field tables, defaults left out.
[[nodiscard]] QByteArray writeCaseJson(const model::Project &project);

/// Makes a project of what may be a bare case (model.md 2): a root scenario *Baseline* where there is none, a project
/// id, a day of creation, and \p title where it has none.
void adoptCase(model::Project &project, const QString &title);

} // namespace penstock::exchange
