// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an action may see and do: the open project, how it is looked at, and the window around it.
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/shell/pages/page_table.h"
#include "ui/shell/session/project_session.h"
#include "ui/shell/session/prompts.h"
#include "ui/shell/session/view_state.h"
#include "ui/shell/session/workplace.h"

class QWidget;

namespace penstock::shell {

/// Parts of the window that can be shown and hidden.
enum class Panel { Navigator, Inspector, History, Problems };

class Tools;

class ShellContext
{
public:
    virtual ~ShellContext() = default;

    [[nodiscard]] virtual document::ProjectDocument &document() = 0;
    [[nodiscard]] virtual compute::RunScheduler &scheduler() = 0;
    [[nodiscard]] virtual ProjectSession &session() = 0;
    [[nodiscard]] virtual ViewState &view() = 0;
    [[nodiscard]] virtual Workplace &workplace() = 0;
    [[nodiscard]] virtual Prompts &prompts() = 0;
    [[nodiscard]] virtual QWidget &topLevel() = 0;

    /// A project is open, rather than the start page.
    [[nodiscard]] bool hasProject() { return session().isOpen(); }
    /// What Delete, Duplicate and Rename act on: the scenario the navigator stands on, else the selection.
    [[nodiscard]] virtual document::Selection target() = 0;

    [[nodiscard]] virtual bool isPanelShown(Panel panel) = 0;
    virtual void showPanel(Panel panel, bool shown) = 0;
    virtual void resetLayout() = 0;
    /// Puts the keyboard into the filter of the navigator.
    virtual void focusFilter() = 0;
    virtual void focusChart() = 0;
    /// Brings a page of the centre to the front, made if need be.
    virtual void openPage(const PageKey &key) = 0;
    /// The page in front.
    [[nodiscard]] virtual PageKey currentPage() = 0;
    /// Brings a table from a text file into the page in front, where it takes one.
    virtual void importTable(const QString &path) = 0;
    [[nodiscard]] virtual bool canCloseTab() = 0;
    virtual void closeTab() = 0;
    /// Navigator, measures, chart, strip, inspector, and round again.
    virtual void focusNextPane() = 0;
    /// Opens the name in the navigator for typing.
    virtual void editName(const document::Selection &what) = 0;
    /// Shows a field of the inspector, with the keyboard in it.
    virtual void showField(const model::Address &address) = 0;
    /// The same in a scenario: an empty one leaves the scenario as it is.
    virtual void goTo(const model::Address &address, const model::Id &scenario) = 0;
    /// The citations of a field, in the inspector.
    virtual void showSources(const model::Address &address) = 0;
    /// Command palette, find and replace, where used, library.
    [[nodiscard]] virtual Tools &tools() = 0;
    /// The chart as a picture on the clipboard.
    virtual void copyChart() = 0;
};

} // namespace penstock::shell
