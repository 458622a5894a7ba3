// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace penstock::shell {

/// With PENSTOCK_TRACE_STARTUP set, writes to standard error how long it took from the start of the process until
/// \p window was painted for the first time; with the value "quit" ends the program then.
void traceStartup(QWidget &window);

} // namespace penstock::shell
