// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sub-command is one file in this folder and one row in commands.cpp.
#pragma once

#include "app/exit_code.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace penstock::app {

struct Command {
    const char *name;
    const char *summary; ///< source text, context "CommandLine"
    /// Gets the arguments after the command.
    ExitCode (*run)(const QStringList &arguments);
    /// It draws: QApplication on the offscreen platform is made for it.
    bool draws = false;
};

/// In the order of --help.
[[nodiscard]] const std::vector<Command> &commands();
/// nullptr: there is none of that name.
[[nodiscard]] const Command *findCommand(const QString &name);

ExitCode simulate(const QStringList &arguments);
ExitCode convert(const QStringList &arguments);
ExitCode check(const QStringList &arguments);
#ifdef PENSTOCK_HAS_WINDOW
ExitCode render(const QStringList &arguments);
#endif

} // namespace penstock::app
