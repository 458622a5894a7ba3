// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files read and written whole. Any thread; two writers of one file each write a whole one, and the later wins.
#pragma once

#include "core/model/problem.h"

#include <QByteArray>
#include <QString>

namespace penstock::storage {

/// All of a file, without leaving a trace of the reading where the system allows it. Fails with Code::CannotRead (not
/// there, a folder, no permission) or Code::TooLarge; where.file is the file's name.
[[nodiscard]] model::Expected<QByteArray> readWhole(const QString &path, qint64 limit);

/// Writes \p bytes as a new file beside \p path, flushes it, reads it back, and only then puts it in the place of
/// \p path: at any moment the file is the old one or the new one, whole. Follows symbolic links and keeps permissions;
/// a write-protected file is refused. What is not a plain file (a pipe, a device) is written to directly.
/// Removes what an interrupted writer left beside the file. Fails with Code::CannotWrite.
[[nodiscard]] model::Expected<void> writeWhole(const QString &path, const QByteArray &bytes);

/// Removes the new files that writeWhole() has begun and not put in place. For handlers of signals that end the
/// program: async-signal-safe.
void removeUnfinished();

} // namespace penstock::storage
