// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector.h"
#include "ui/shell/actions/action_table.h"
#include "ui/shell/actions/entity_commands.h"
#include "ui/shell/tools/tools.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace penstock::shell {

namespace {

/// The text editor that has the keyboard: the text inside spin boxes and combo boxes counts.
template <class T> T *focusedAs()
{
    return qobject_cast<T *>(QApplication::focusWidget());
}

bool canCopy(ShellContext &)
{
    if (const auto *line = focusedAs<QLineEdit>(); line != nullptr) {
        return line->hasSelectedText();
    }
    if (const auto *text = focusedAs<QTextEdit>(); text != nullptr) {
        return text->textCursor().hasSelection();
    }
    const auto *plain = focusedAs<QPlainTextEdit>();
    return plain != nullptr && plain->textCursor().hasSelection();
}

/// cut(), copy() or paste() of whatever has the keyboard: all text editors have them as slots.
void call(const char *slot)
{
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr) {
        QMetaObject::invokeMethod(focus, slot);
    }
}

QString undoText(ShellContext &c)
{
    const QString step = c.document().undoStack().undoText();
    return step.isEmpty() ? QCoreApplication::translate("Action", "&Undo")
                          : QCoreApplication::translate("Action", "&Undo: %1").arg(step);
}

QString redoText(ShellContext &c)
{
    const QString step = c.document().undoStack().redoText();
    return step.isEmpty() ? QCoreApplication::translate("Action", "&Redo")
                          : QCoreApplication::translate("Action", "&Redo: %1").arg(step);
}

} // namespace

bool isTyping()
{
    if (const auto *line = focusedAs<QLineEdit>(); line != nullptr) {
        return !line->isReadOnly();
    }
    if (const auto *text = focusedAs<QTextEdit>(); text != nullptr) {
        return !text->isReadOnly();
    }
    const auto *plain = focusedAs<QPlainTextEdit>();
    return plain != nullptr && !plain->isReadOnly();
}

std::vector<ActionEntry> editActions()
{
    return {
        {.id = "edit.undo",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Undo"),
         .tip = QT_TRANSLATE_NOOP("Action", "Take back the last step"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "There is no step to take back"),
         .icon = "undo",
         .standardKey = QKeySequence::Undo,
         .enabled = [](ShellContext &c) { return c.hasProject() && c.document().undoStack().canUndo(); },
         .textNow = undoText,
         .run =
             [](ShellContext &c) {
                 forms::commitPendingEdits();
                 c.document().undoStack().undo();
             }},
        {.id = "edit.redo",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Redo"),
         .tip = QT_TRANSLATE_NOOP("Action", "Do the step again that was taken back"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "No step was taken back"),
         .icon = "redo",
         .standardKey = QKeySequence::Redo,
         .keys = "Ctrl+Shift+Z; Ctrl+Y",
         .enabled = [](ShellContext &c) { return c.hasProject() && c.document().undoStack().canRedo(); },
         .textNow = redoText,
         .run =
             [](ShellContext &c) {
                 forms::commitPendingEdits();
                 c.document().undoStack().redo();
             }},
        {.id = "edit.cut",
         .menu = Menu::Edit,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "Cu&t"),
         .tip = QT_TRANSLATE_NOOP("Action", "Move the selected text to the clipboard"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "No text is selected"),
         .icon = "cut",
         .standardKey = QKeySequence::Cut,
         .enabled = [](ShellContext &c) { return isTyping() && canCopy(c); },
         .run = [](ShellContext &) { call("cut"); }},
        {.id = "edit.copy",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Copy"),
         .tip = QT_TRANSLATE_NOOP("Action", "Copy the selected text to the clipboard"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "No text is selected"),
         .icon = "copy",
         .standardKey = QKeySequence::Copy,
         .enabled = canCopy,
         .run = [](ShellContext &) { call("copy"); }},
        {.id = "edit.paste",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Paste"),
         .tip = QT_TRANSLATE_NOOP("Action", "Put the text of the clipboard where you type"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "The keyboard is not in a text"),
         .icon = "paste",
         .standardKey = QKeySequence::Paste,
         .enabled =
             [](ShellContext &) {
                 const QMimeData *data = isTyping() ? QApplication::clipboard()->mimeData() : nullptr;
                 return data != nullptr && data->hasText();
             },
         .run = [](ShellContext &) { call("paste"); }},
        {.id = "edit.copyChart",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "Copy c&hart"),
         .tip = QT_TRANSLATE_NOOP("Action", "Copy the overview as a picture, to paste into a report"),
         .icon = "copy-chart",
         .keys = "Ctrl+Shift+C",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.copyChart(); }},
        {.id = "edit.duplicate",
         .menu = Menu::Edit,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Duplicate"),
         .tip = QT_TRANSLATE_NOOP("Action", "Make a copy of what is selected"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing is selected"),
         .icon = "duplicate",
         .keys = "Ctrl+D",
         .enabled = hasTarget,
         .run = [](ShellContext &c) { duplicate(c, c.target()); }},
        {.id = "edit.rename",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "Re&name"),
         .tip = QT_TRANSLATE_NOOP("Action", "Change the name of what is selected"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing is selected"),
         .icon = "rename",
         .keys = "F2",
         .enabled = hasTarget,
         .run = [](ShellContext &c) { c.editName(c.target()); }},
        {.id = "edit.enabled",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Takes part"),
         .tip = QT_TRANSLATE_NOOP("Action", "Switch what is selected on or off in this scenario"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing is selected that could be switched off"),
         .icon = "enable",
         .keys = "Space",
         .reach = Reach::NavigatorAndChart,
         .enabled = [](ShellContext &c) { return hasTarget(c) && canToggle(c.target()); },
         .checked = [](ShellContext &c) { return hasTarget(c) && isEnabled(c, c.target()); },
         .run = [](ShellContext &c) { toggleEnabled(c, c.target()); }},
        {.id = "edit.delete",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "De&lete"),
         .tip = QT_TRANSLATE_NOOP("Action", "Delete what is selected; says first what would go with it"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing is selected that could be deleted"),
         .icon = "delete",
         .standardKey = QKeySequence::Delete,
         .reach = Reach::NavigatorAndChart,
         .enabled = [](ShellContext &c) { return hasTarget(c) && canDelete(c, c.target()); },
         .run = [](ShellContext &c) { remove(c, c.target()); }},
        {.id = "edit.palette",
         .menu = Menu::Edit,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Go to anything…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Find commands, entities, fields and help by typing"),
         .icon = "search",
         .keys = "Ctrl+K",
         .run = [](ShellContext &c) { c.tools().togglePalette(); }},
        {.id = "edit.replace",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "Find and re&place…"),
         .tip = QT_TRANSLATE_NOOP("Action", "Replace names, texts, numbers or dates wherever they stand"),
         .icon = "replace",
         .keys = "Ctrl+H",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.tools().replace(); }},
        {.id = "edit.whereUsed",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Where used"),
         .tip = QT_TRANSLATE_NOOP("Action", "What refers to what is selected"),
         .whyNot = QT_TRANSLATE_NOOP("Action", "Nothing is selected"),
         .icon = "where-used",
         .keys = "Shift+F12",
         .enabled = hasTarget,
         .run = [](ShellContext &c) { c.tools().whereUsed(c.target()); }},
        {.id = "edit.find",
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("Action", "&Find in navigator"),
         .tip = QT_TRANSLATE_NOOP("Action", "Type a part of a name to find it among scenarios and data"),
         .icon = "search",
         .standardKey = QKeySequence::Find,
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.focusFilter(); }},
    };
}

} // namespace penstock::shell
