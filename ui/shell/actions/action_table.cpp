// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace penstock::shell {

const std::vector<ActionEntry> &actionTable()
{
    static const std::vector<ActionEntry> table = [] {
        std::vector<ActionEntry> all;
        for (const auto &rows : {fileActions(), editActions(), viewActions(), scenarioActions(), dataActions(),
                                 windowActions(), helpActions()}) {
            all.insert(all.end(), rows.begin(), rows.end());
        }
        return all;
    }();
    return table;
}

const ActionEntry *findAction(const QString &id)
{
    const auto &table = actionTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&id](const ActionEntry &entry) { return id == QLatin1String(entry.id); });
    return found == table.end() ? nullptr : &*found;
}

QList<QKeySequence> shortcutsOf(const ActionEntry &entry)
{
    QList<QKeySequence> keys;
    // The first of a standard key only: what else a platform binds (Ctrl+D deletes on X11) is in the way of our own.
    if (const QKeySequence standard(entry.standardKey); !standard.isEmpty()) {
        keys.append(standard);
    }
    const QStringList more = QString::fromLatin1(entry.keys).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &text : more) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

QString textOf(const ActionEntry &entry)
{
    return QCoreApplication::translate("Action", entry.text);
}

QString tipOf(const ActionEntry &entry)
{
    return *entry.tip == '\0' ? QString() : QCoreApplication::translate("Action", entry.tip);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return text.remove(appended).remove(QLatin1Char('&'));
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return QCoreApplication::translate("Menu", "&File");
    case Menu::Edit: return QCoreApplication::translate("Menu", "&Edit");
    case Menu::View: return QCoreApplication::translate("Menu", "&View");
    case Menu::Scenario: return QCoreApplication::translate("Menu", "&Scenario");
    case Menu::Data: return QCoreApplication::translate("Menu", "&Data");
    case Menu::Window: return QCoreApplication::translate("Menu", "&Window");
    case Menu::Help: return QCoreApplication::translate("Menu", "&Help");
    }
    return {};
}

bool hasProject(ShellContext &context)
{
    return context.hasProject();
}

bool hasTarget(ShellContext &context)
{
    const document::Selection target = context.target();
    return context.hasProject() && !target.isEmpty() && !model::isSingleton(target.type);
}

} // namespace penstock::shell
