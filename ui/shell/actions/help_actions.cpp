// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"
#include "ui/shell/help/help_dialogs.h"

namespace penstock::shell {

std::vector<ActionEntry> helpActions()
{
    return {
        {.id = "help.method",
         .menu = Menu::Help,
         .text = QT_TRANSLATE_NOOP("Action", "&Method"),
         .tip = QT_TRANSLATE_NOOP("Action", "What the model computes, and in which terms"),
         .icon = "help",
         .standardKey = QKeySequence::HelpContents,
         .keys = "F1",
         .run = [](ShellContext &c) { showMethod(c.topLevel()); }},
        {.id = "help.shortcuts",
         .menu = Menu::Help,
         .text = QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
         .tip = QT_TRANSLATE_NOOP("Action", "All keys, in a list that can be searched"),
         .icon = "keyboard",
         .keys = "Ctrl+?; Ctrl+/",
         .run = [](ShellContext &c) { showShortcuts(c.topLevel()); }},
        {.id = "help.about",
         .menu = Menu::Help,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&About Penstock"),
         .tip = QT_TRANSLATE_NOOP("Action", "Version, parts and licences"),
         .icon = "info",
         .run = [](ShellContext &c) { showAbout(c.topLevel()); }},
    };
}

} // namespace penstock::shell
