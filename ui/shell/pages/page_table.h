// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of the pages of the centre. Tabs, the navigator and the actions read it; to add a page is to add a row.
#pragma once

#include "core/model/address.h"

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace penstock::shell {

class ActionSet;
class ShellContext;

/// Which page, and of what: a list has a type, an editor a type and an id.
struct PageKey {
    QString page;
    model::EntityType type = model::EntityType::Project;
    model::Id id;

    bool operator==(const PageKey &) const = default;
};

struct PageEntry {
    const char *key = "";
    const char *title = "";       ///< context "Page"
    const char *icon = "";        ///< as in resources/icons; empty: that of the entity type
    const char *action = "";      ///< opens it; its shortcut stands in the navigator
    bool isListed = false;        ///< under Views in the navigator
    bool takesWholeWidth = false; ///< the inspector makes room
    /// The title of a page of one thing; null: title.
    QString (*titleOf)(ShellContext &, const PageKey &) = nullptr;
    /// What it shows is still there; null: always.
    bool (*isThere)(ShellContext &, const PageKey &) = nullptr;
    /// Brings a field of what the page is of into view, with the keyboard in it; false: it is not on it. Null: none is.
    bool (*focusField)(QWidget &page, const QString &field) = nullptr;
    /// Count, sum and mean of what is selected, for the status bar; null: it has none.
    QStringList (*summaryOf)(QWidget &page) = nullptr;
    /// Brings in a table from a text file; null: into no page of this kind.
    void (*importTable)(QWidget &page, const QString &path) = nullptr;
    QWidget *(*make)(ShellContext &, ActionSet &, const PageKey &) = nullptr; ///< null: the overview
};

/// In the order of the navigator; the overview first.
[[nodiscard]] const std::vector<PageEntry> &pageTable();
/// nullptr: there is none of that key.
[[nodiscard]] const PageEntry *findPage(const QString &key);

} // namespace penstock::shell
