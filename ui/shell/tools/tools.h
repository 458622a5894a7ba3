// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QObject>
#include <QPointer>

namespace penstock::library {
class LibraryDialog;
}
namespace penstock::search {
class CommandPalette;
class FindReplaceDialog;
} // namespace penstock::search

namespace penstock::shell {

/// What lies over or beside the window while one works in it: command palette, find and replace, where used, library.
/// Each is made when it is first asked for.
class Tools final : public QObject
{
    Q_OBJECT
public:
    Tools(ShellContext &context, ActionSet &actions);
    ~Tools() override;

    /// Opens the palette, or closes it where it is open.
    void togglePalette();
    void replace();
    void whereUsed(const document::Selection &what);
    /// What of the library comes to the front.
    enum class Shelf { AsItWas, Rules, Differences };
    void library(Shelf shelf = Shelf::AsItWas);
    /// What belongs to the open project goes with it.
    void closeAll();

private:
    void makePalette();

    ShellContext &m_context;
    ActionSet &m_actions;
    QPointer<search::CommandPalette> m_palette;
    QPointer<search::FindReplaceDialog> m_replace;
    QPointer<library::LibraryDialog> m_library;
};

} // namespace penstock::shell
