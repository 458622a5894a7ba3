// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tools/tools.h"

#include "ui/library/library_dialog.h"
#include "ui/search/command_palette.h"
#include "ui/search/find_replace_dialog.h"
#include "ui/search/where_used_dialog.h"
#include "ui/shell/help/help_dialogs.h"
#include "ui/shell/look/icons.h"

namespace penstock::shell {

Tools::Tools(ShellContext &context, ActionSet &actions)
    : m_context(context)
    , m_actions(actions)
{}

Tools::~Tools()
{
    closeAll();
    delete m_palette;
}

void Tools::makePalette()
{
    m_palette = new search::CommandPalette(m_context.document(), m_context.topLevel());
    m_palette->setEntityIcons([](model::EntityType type) { return entityIcon(type); });
    m_palette->setCommands([this] {
        m_actions.refresh();
        QList<search::Command> commands;
        for (const ActionEntry &entry : actionTable()) {
            QAction *action = m_actions.action(entry.id);
            if (QLatin1String(entry.id) == QLatin1String("edit.palette")) {
                continue; // it is open
            }
            commands.append({QString::fromLatin1(entry.id), withoutMnemonic(action->text()), tipOf(entry),
                             action->shortcut(), action->icon(), action->isEnabled(), [action] { action->trigger(); }});
        }
        return commands;
    });
    m_palette->setHelpTopics([this] {
        return QList<search::HelpTopic>{
            {QStringLiteral("method"), tr("Method: what the model computes"),
             tr("Stocks, gates, demand, allocation and the measures, section by section"),
             [this] { showMethod(m_context.topLevel()); }},
            {QStringLiteral("shortcuts"), tr("Keyboard shortcuts"), tr("All keys, in a list that can be searched"),
             [this] { showShortcuts(m_context.topLevel()); }},
        };
    });
    m_palette->setRecent(m_context.workplace().settings().recentFinds.value());
    connect(m_palette, &search::CommandPalette::recentChanged, this,
            [this] { m_context.workplace().settings().recentFinds.set(m_palette->recent()); });
    connect(m_palette, &search::CommandPalette::entityChosen, this, [this](const document::Selection &entity) {
        if (entity.type == model::EntityType::Scenario) {
            m_context.document().setScenario(entity.id);
        } else {
            m_context.showField({entity.type, entity.id, QString()});
        }
    });
    connect(m_palette, &search::CommandPalette::fieldChosen, this,
            [this](const model::Address &address) { m_context.showField(address); });
}

void Tools::togglePalette()
{
    if (m_palette == nullptr) {
        makePalette();
    }
    m_palette->setProjectSearched(m_context.hasProject());
    m_palette->toggle();
}

void Tools::replace()
{
    if (m_replace == nullptr) {
        m_replace = new search::FindReplaceDialog(m_context.document(), &m_context.topLevel());
        m_replace->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            m_replace, &search::FindReplaceDialog::goTo, this,
            [this](const model::Address &address, const model::Id &scenario) { m_context.goTo(address, scenario); });
    }
    m_replace->show();
    m_replace->raise();
    m_replace->activateWindow();
    m_replace->start();
}

void Tools::whereUsed(const document::Selection &what)
{
    auto *dialog = new search::WhereUsedDialog(m_context.document(), what.type, what.id, &m_context.topLevel());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &search::WhereUsedDialog::goTo, this,
            [this](const model::Address &address, const model::Id &scenario) { m_context.goTo(address, scenario); });
    dialog->show();
}

void Tools::library(Shelf shelf)
{
    if (m_library == nullptr) {
        m_library = new library::LibraryDialog(m_context.document(), &m_context.topLevel());
        m_library->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_library, &library::LibraryDialog::fieldActivated, this,
                [this](const model::Address &address) { m_context.showField(address); });
    }
    switch (shelf) {
    case Shelf::AsItWas: break;
    case Shelf::Rules: m_library->showType(model::EntityType::PolicyEvent); break;
    case Shelf::Differences: m_library->showDifferences(); break;
    }
    m_library->show();
    m_library->raise();
    m_library->activateWindow();
}

void Tools::closeAll()
{
    const QList<search::WhereUsedDialog *> open = m_context.topLevel().findChildren<search::WhereUsedDialog *>();
    qDeleteAll(open);
    delete m_replace;
    delete m_library;
}

} // namespace penstock::shell
