// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comparison and the causes of a shortfall, tied to the window.
#pragma once

#include "ui/shell/pages/page_table.h"

#include <optional>

namespace penstock::shell {

/// Remembers for each project what was compared.
[[nodiscard]] QWidget *makeComparePage(ShellContext &context, ActionSet &actions, const PageKey &key);
[[nodiscard]] QWidget *makeCausePage(ShellContext &context, ActionSet &actions, const PageKey &key);
/// Opens the causes: of \p day (a Julian day), or, without one, of the day at the cursor.
void explainShortfall(ShellContext &context, std::optional<double> day = {});

} // namespace penstock::shell
