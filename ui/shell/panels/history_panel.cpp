// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/history_panel.h"

#include "ui/shell/look/icons.h"

namespace penstock::shell {

HistoryPanel::HistoryPanel(ShellContext &context, QWidget *parent)
    : QUndoView(&context.document().undoStack(), parent)
{
    setObjectName(QStringLiteral("historyList"));
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setEmptyLabel(tr("As opened"));
    setCleanIcon(lineIcon(QStringLiteral("save"), IconTone::Muted));
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(true);
}

} // namespace penstock::shell
