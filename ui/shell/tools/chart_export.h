// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts out of the window: as files, on the clipboard, on paper.
#pragma once

#include "ui/export/export_item.h"
#include "ui/shell/actions/shell_context.h"

namespace penstock::shell {

/// What can be exported: the overview as it is shown, each of its charts, the stored views. The front one is \p view;
/// where that is empty, the view that has the page in front; else the overview.
struct Exportable {
    QList<exporting::ExportItem> items;
    int front = 0;
};
[[nodiscard]] Exportable exportableCharts(ShellContext &context, const model::Id &view = {});

/// Opens the dialog over the window.
void exportChart(ShellContext &context, const model::Id &view = {});
/// At once, in the size and with the looks last chosen in the dialog.
void copyChart(ShellContext &context, const model::Id &view = {});
/// Preview and page setup.
void printChart(ShellContext &context, const model::Id &view = {});

} // namespace penstock::shell
