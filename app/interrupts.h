// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock::app {

/// From here on an interrupt (Ctrl+C, a closed terminal, a request to end) removes what is half written and ends the
/// program with exit code 130; a reader that goes away fails the write instead of killing the program.
void handleInterrupts();

} // namespace penstock::app
