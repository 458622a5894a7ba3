// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output and standard error. Results go to the one, everything else, a line each, to the other.
#pragma once

#include "app/exit_code.h"
#include "core/model/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace penstock::app {

/// "penstock: " and \p text on one line of standard error; control characters from files are made harmless.
void complain(const QString &text);
/// The same for a problem; \p file as the user typed it, if given, in the place of the file's name.
void complain(const model::Problem &problem, const QString &file = {});
/// complain(), and the exit code that a script is promised for such a problem. Where it is a name that nothing has,
/// \p choices are those there are.
[[nodiscard]] ExitCode fail(const model::Problem &problem, const QString &file = {}, const QStringList &choices = {});

/// All of \p text to standard output. OutputFault if it does not take it, with a word unless the reader has gone.
[[nodiscard]] ExitCode print(const QByteArray &text);
[[nodiscard]] ExitCode print(const QString &text);

/// One line without control characters.
[[nodiscard]] QString harmless(const QString &text);

/// Columns side by side, as wide as their widest cell; the first to the left, the others to the right. An empty first
/// row is no heading. East Asian characters count two.
[[nodiscard]] QString table(const QList<QStringList> &rows);

} // namespace penstock::app
