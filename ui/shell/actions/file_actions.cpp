// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector.h"
#include "ui/shell/actions/action_table.h"
#include "ui/shell/tools/chart_export.h"

#include <QWidget>

namespace penstock::shell {

namespace {

bool hasSomethingToSave(ShellContext &c)
{
    return c.document().isModified() || c.document().path().isEmpty();
}

} // namespace

std::vector<ActionEntry> fileActions()
{
    return {
        {.id = "file.new",
         .menu = Menu::File,
         .text = QT_TRANSLATE_NOOP("Action", "&New project"),
         .tip =
             QT_TRANSLATE_NOOP("Action", "Start a project with platforms, chips and published rules, all switched off"),
         .icon = "new",
         .standardKey = QKeySequence::New,
         .run = [](ShellContext &c) { c.session().newProject(); }},
        {.id = "file.open",
         .menu = Menu::File,
         .text = QT_TRANSLATE_NOOP("Action", "&Open…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Open a project, or a case as text"),
         .icon = "open",
         .standardKey = QKeySequence::Open,
         .run = [](ShellContext &c) { c.session().chooseAndOpen(); }},
        {.id = "file.save",
         .menu = Menu::File,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Save"),
         .tip = QT_TRANSLATE_NOOP("Action", "Save the project to its file"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing has changed since the last save"),
         .icon = "save",
         .standardKey = QKeySequence::Save,
         .enabled =
             [](ShellContext &c) {
                 // What is being typed may be a change by the time it is saved.
                 return c.hasProject() && (hasSomethingToSave(c) || isTyping());
             },
         .run =
             [](ShellContext &c) {
                 forms::commitPendingEdits();
                 if (hasSomethingToSave(c)) {
                     c.session().save();
                 }
             }},
        {.id = "file.saveAs",
         .menu = Menu::File,
         .text = QT_TRANSLATE_NOOP("Action", "Save &as…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Save the project under another name"),
         .icon = "save-as",
         .standardKey = QKeySequence::SaveAs,
         .keys = "Ctrl+Shift+S",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.session().saveAs(); }},
        {.id = "file.export",
         .menu = Menu::File,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Export chart…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Save charts as PNG, SVG or PDF, with a preview of what comes out"),
         .icon = "export",
         .keys = "Ctrl+E",
         .enabled = hasProject,
         .run = [](ShellContext &c) { exportChart(c); }},
        {.id = "file.print",
         .menu = Menu::File,
         .text = QT_TRANSLATE_NOOP("Action", "&Print chart…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Choose paper, look at the page, print the chart in front"),
         .icon = "print",
         .standardKey = QKeySequence::Print,
         .keys = "Ctrl+P",
         .enabled = hasProject,
         .run = [](ShellContext &c) { printChart(c); }},
        {.id = "file.close",
         .menu = Menu::File,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Close project"),
         .tip = QT_TRANSLATE_NOOP("Action", "Close the project and show the start page"),
         .icon = "close",
         .keys = "Ctrl+Shift+W",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.session().close(); }},
        {.id = "file.quit",
         .menu = Menu::File,
         .text = QT_TRANSLATE_NOOP("Action", "&Quit"),
         .tip = QT_TRANSLATE_NOOP("Action", "Close the window"),
         .icon = "quit",
         .standardKey = QKeySequence::Quit,
         .keys = "Ctrl+Q",
         .run = [](ShellContext &c) { c.topLevel().close(); }},
    };
}

} // namespace penstock::shell
