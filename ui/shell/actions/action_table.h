// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of what can be done. Menus, toolbar, the navigator's menus and the list of shortcuts read it; to add a
// command is to add a row.
#pragma once

#include "ui/shell/actions/shell_context.h"

#include <QKeySequence>

#include <vector>

namespace penstock::shell {

enum class Menu { File, Edit, View, Scenario, Data, Window, Help };

/// Where a shortcut works. Keys that widgets need for themselves (Space, Delete) act on the navigator and chart only.
enum class Reach { Window, NavigatorAndChart };

struct ActionEntry {
    const char *id = "";
    Menu menu = Menu::File;
    const char *submenu = ""; ///< heading of the submenu it stands in, context "Action"; empty: none
    bool separatorBefore = false;
    const char *text = "";   ///< context "Action"
    const char *tip = "";    ///< what it does, one sentence; context "Action"
    const char *whyNot = ""; ///< tip while it is disabled; context "Action"; empty: tip
    const char *icon = "";
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *keys = ""; ///< further keys, portable, parted by "; "
    Reach reach = Reach::Window;
    const char *group = "";                    ///< exclusive choices share one
    bool (*enabled)(ShellContext &) = nullptr; ///< always, if null
    bool (*checked)(ShellContext &) = nullptr; ///< makes it a check or radio item
    /// Text that depends on the state ("Undo move of …"); translated by itself.
    QString (*textNow)(ShellContext &) = nullptr;
    void (*run)(ShellContext &) = nullptr;
};

/// In the order of the menus.
[[nodiscard]] const std::vector<ActionEntry> &actionTable();
/// nullptr: there is none of that id.
[[nodiscard]] const ActionEntry *findAction(const QString &id);
[[nodiscard]] QList<QKeySequence> shortcutsOf(const ActionEntry &entry);
[[nodiscard]] QString textOf(const ActionEntry &entry);
/// What it does, in one sentence.
[[nodiscard]] QString tipOf(const ActionEntry &entry);
/// Without the letter to press: "&Open…" and "開く(&O)…" give "Open…" and "開く…".
[[nodiscard]] QString withoutMnemonic(QString text);
[[nodiscard]] QString menuTitle(Menu menu);

// The rows, by menu.
[[nodiscard]] std::vector<ActionEntry> fileActions();
[[nodiscard]] std::vector<ActionEntry> editActions();
[[nodiscard]] std::vector<ActionEntry> viewActions();
[[nodiscard]] std::vector<ActionEntry> scenarioActions();
[[nodiscard]] std::vector<ActionEntry> dataActions();
[[nodiscard]] std::vector<ActionEntry> windowActions();
[[nodiscard]] std::vector<ActionEntry> helpActions();

// Conditions that several rows share.
[[nodiscard]] bool hasProject(ShellContext &context);
[[nodiscard]] bool hasTarget(ShellContext &context);
/// The keyboard is in a text that can be changed.
[[nodiscard]] bool isTyping();

} // namespace penstock::shell
