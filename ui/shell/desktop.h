// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace penstock::shell {

/// The desktop application: makes QApplication and a window for each of \p files (none: the start page), and runs until
/// the last window is closed. Returns the exit code. Takes `--theme light|dark|system` and `--lang en|ja|zh_CN` from
/// the arguments; PENSTOCK_THEME and PENSTOCK_LANG do the same.
int runDesktop(int &argc, char **argv, const QStringList &files);

} // namespace penstock::shell
