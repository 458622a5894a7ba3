// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file: one SQLite database that is read whole and written whole (schema.h, SCHEMA.md).
#pragma once

#include "core/model/project.h"
#include "core/storage/format.h"

#include <QByteArray>

namespace penstock::storage {

/// Opens a project. Changes nothing: no byte, no time stamp, no file beside it; an older format is brought up to date
/// in memory. Fails with Code::CannotRead, NotAProject, NewerVersion, Damaged, TooLarge, or the first value that no
/// field takes; where.file is the file's name. References that lead nowhere are no failure: model::validate() finds
/// them, so that they can be mended in the window.
[[nodiscard]] model::Expected<model::Project> openProject(const QString &path);

/// What `penstock check` says of a file.
struct Inspection {
    model::Project project;
    int version = 0;              ///< format of the file
    QList<model::Problem> faults; ///< of the file and of the project, errors first; each with file and place
};
/// Opens a project in spite of faults in it. Fails where there is nothing to read.
[[nodiscard]] model::Expected<Inspection> inspectProject(const QString &path);

/// Saves \p project as it is: revision and day of modification are the caller's to set. Verified before it takes the
/// place of the old file, which stays as it was until then (writeWhole()). Fails with Code::CannotWrite.
[[nodiscard]] model::Expected<void> saveProject(const model::Project &project, const QString &path);

/// The bytes of a project file, always the same for the same project. Fails with Code::CannotWrite.
[[nodiscard]] model::Expected<QByteArray> imageOf(const model::Project &project);
/// What such bytes hold. Fails as openProject() does, without a file name.
[[nodiscard]] model::Expected<Inspection> inspectImage(const QByteArray &image, const Format &format = {});

/// Whether bytes can be meant as a project file at all: SQLite's signature.
[[nodiscard]] bool looksLikeDatabase(const QByteArray &bytes);

} // namespace penstock::storage
