// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of stored charts: all of them in a grid, and each in a tab.
#pragma once

#include "ui/shell/pages/page_table.h"

namespace penstock::shell {

[[nodiscard]] QWidget *makeChartsPage(ShellContext &context, ActionSet &actions, const PageKey &key);
[[nodiscard]] QWidget *makeChartPage(ShellContext &context, ActionSet &actions, const PageKey &key);
[[nodiscard]] QString chartTitleOf(ShellContext &context, const PageKey &key);
[[nodiscard]] bool chartIsThere(ShellContext &context, const PageKey &key);

} // namespace penstock::shell
