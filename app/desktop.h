// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock::app {

/// Opens the desktop application on the files among the arguments; without a display one sentence and OutputFault.
int openDesktop(int &argc, char **argv);

} // namespace penstock::app
