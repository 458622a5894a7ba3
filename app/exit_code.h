// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock::app {

/// A promise to scripts (command-line.md).
enum ExitCode : int {
    Done = 0,
    AnswerIsNo = 1, ///< `check` found faults
    WrongUsage = 2,
    InputFault = 3,   ///< cannot be read or is not valid
    OutputFault = 4,  ///< cannot be written; no display
    Interrupted = 130 ///< nothing half-written left behind
};

} // namespace penstock::app
