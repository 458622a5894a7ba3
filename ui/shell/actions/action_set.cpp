// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_set.h"

#include "ui/shell/look/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QWidget>

namespace penstock::shell {

ActionSet::ActionSet(ShellContext &context)
    : QObject(&context.topLevel())
    , m_context(context)
{
    QHash<QString, QActionGroup *> groups;
    for (const ActionEntry &entry : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.id));
        action->setShortcuts(shortcutsOf(entry));
        action->setCheckable(entry.checked != nullptr);
        if (entry.icon[0] != '\0') {
            action->setIcon(lineIcon(QString::fromLatin1(entry.icon)));
        }
        if (entry.group[0] != '\0') {
            QActionGroup *&group = groups[QString::fromLatin1(entry.group)];
            if (group == nullptr) {
                group = new QActionGroup(this);
            }
            group->addAction(action);
        }
        if (entry.reach == Reach::NavigatorAndChart) {
            action->setShortcutContext(Qt::WidgetShortcut);
        } else {
            context.topLevel().addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, run = entry.run] {
            run(m_context);
            refreshSoon();
        });
        m_actions.insert(QString::fromLatin1(entry.id), action);
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ActionSet::refresh);
    connect(qApp, &QApplication::focusChanged, this, &ActionSet::refreshSoon);
}

QAction *ActionSet::action(const char *id) const
{
    QAction *found = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT_X(found != nullptr, "ActionSet::action", id);
    return found;
}

void ActionSet::reachInto(QWidget &widget)
{
    for (const ActionEntry &entry : actionTable()) {
        if (entry.reach == Reach::NavigatorAndChart) {
            widget.addAction(action(entry.id));
        }
    }
}

void ActionSet::refresh()
{
    m_timer.stop();
    for (const ActionEntry &entry : actionTable()) {
        update(entry, *action(entry.id));
    }
}

void ActionSet::update(const ActionEntry &entry, QAction &action)
{
    const bool enabled = entry.enabled == nullptr || entry.enabled(m_context);
    action.setEnabled(enabled);
    if (entry.checked != nullptr) {
        action.setChecked(entry.checked(m_context));
    }
    action.setText(entry.textNow != nullptr ? entry.textNow(m_context) : textOf(entry));
    const char *tip = !enabled && entry.whyNot[0] != '\0' ? entry.whyNot : entry.tip;
    const QString tipText = tip[0] != '\0' ? QCoreApplication::translate("Action", tip) : action.text();
    // What would be undone says more than that something would.
    const bool isStep = enabled && entry.textNow != nullptr && entry.menu == Menu::Edit;
    action.setToolTip(withKeys(isStep ? withoutMnemonic(action.text()) : tipText, action.shortcut()));
    action.setStatusTip(QString());
}

QString withKeys(const QString &tip, const QKeySequence &keys)
{
    return keys.isEmpty() ? tip
                          : QCoreApplication::translate("Action", "%1 (%2)", "tool tip and keys")
                                .arg(tip, keys.toString(QKeySequence::NativeText));
}

} // namespace penstock::shell
