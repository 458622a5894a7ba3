// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QtGlobal>

namespace penstock::app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"simulate", QT_TRANSLATE_NOOP("CommandLine", "run one scenario and print its measures"), &simulate},
#ifdef PENSTOCK_HAS_WINDOW
        {"render", QT_TRANSLATE_NOOP("CommandLine", "draw stored charts as PNG, SVG or PDF"), &render, true},
#endif
        {"convert", QT_TRANSLATE_NOOP("CommandLine", "turn a project into readable JSON and back"), &convert},
        {"check", QT_TRANSLATE_NOOP("CommandLine", "say what is wrong with a file"), &check},
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

} // namespace penstock::app
