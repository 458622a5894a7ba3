// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/shell_context.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace penstock::shell {

/// State of the run, steps and horizon on the left, or what is selected on a grid in front; cursor, problems and
/// unsaved changes on the right.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(ShellContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void refresh();
    void refreshCursor();
    void refreshRun();
    void refreshLeft();

    ShellContext &m_context;
    QLabel *m_runIcon;
    QLabel *m_run;
    QLabel *m_horizon;
    QLabel *m_summary;
    QLabel *m_hint;
    QLabel *m_cursor;
    QToolButton *m_problems;
    QToolButton *m_unsaved;
};

} // namespace penstock::shell
