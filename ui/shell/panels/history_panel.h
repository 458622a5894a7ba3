// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/shell_context.h"

#include <QUndoView>

namespace penstock::shell {

/// All steps since the file was opened; a click goes back or forward to one. Object name: historyList.
class HistoryPanel final : public QUndoView
{
    Q_OBJECT
public:
    explicit HistoryPanel(ShellContext &context, QWidget *parent = nullptr);
};

} // namespace penstock::shell
