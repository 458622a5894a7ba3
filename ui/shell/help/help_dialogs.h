// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace penstock::shell {

/// What the model computes: a window of its own that stays beside the project. One per window.
void showMethod(QWidget &window);
/// All keys, from the action table and the charts.
void showShortcuts(QWidget &window);
void showAbout(QWidget &window);

/// Version and parts as plain text, for a report.
[[nodiscard]] QString aboutDetails();

} // namespace penstock::shell
