// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_table.h"

#include <QAction>
#include <QHash>
#include <QTimer>

namespace penstock::shell {

/// The table as QActions of one window, kept in step with its state.
class ActionSet final : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to the window, so that shortcuts work wherever the keyboard is in it.
    explicit ActionSet(ShellContext &context);

    /// Asserts that there is one.
    [[nodiscard]] QAction *action(const char *id) const;
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// Keys of Reach::NavigatorAndChart work in \p widget.
    void reachInto(QWidget &widget);

    /// Enabled, checked and texts as they are now.
    void refresh();
    /// The same once, after everything that is going on.
    void refreshSoon() { m_timer.start(0); }

private:
    void update(const ActionEntry &entry, QAction &action);

    ShellContext &m_context;
    QHash<QString, QAction *> m_actions;
    QTimer m_timer;
};

/// "Undo the last step (Ctrl+Z)", for tool tips.
[[nodiscard]] QString withKeys(const QString &tip, const QKeySequence &keys);

} // namespace penstock::shell
