// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

class QMenu;
class QMenuBar;

namespace penstock::shell {

/// Fills \p bar with the menus of the table, and with those whose entries come from elsewhere: samples, recent files,
/// what to compare with.
void fillMenuBar(QMenuBar &bar, ShellContext &context, const ActionSet &actions);

/// The same lists, for buttons elsewhere.
void fillRecentMenu(QMenu &menu, ShellContext &context);
void fillSampleMenu(QMenu &menu, ShellContext &context);

} // namespace penstock::shell
