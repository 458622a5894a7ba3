// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/long_text_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace penstock::forms {

LongTextEditor::LongTextEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setLines(4);
}

void LongTextEditor::setLines(int lines)
{
    if (lines == 0) {
        m_edit->setMinimumHeight(0);
        m_edit->setMaximumHeight(QWIDGETSIZE_MAX);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        return;
    }
    m_edit->setFixedHeight(lines * fontMetrics().lineSpacing() + 12);
}

QWidget *LongTextEditor::mainWidget()
{
    return m_edit;
}

bool LongTextEditor::isPending() const
{
    return m_edit->toPlainText() != m_shown;
}

void LongTextEditor::commit()
{
    if (isPending()) {
        tellEdit(m_edit->toPlainText());
    }
}

void LongTextEditor::showValue()
{
    const QString *held = std::get_if<QString>(&value());
    const QString text = held != nullptr ? *held : QString();
    if (m_edit->toPlainText() != text) {
        m_edit->setPlainText(text);
    }
    m_shown = m_edit->toPlainText(); // the widget turns some spaces and line ends into others, which is no edit
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            commit();
        } else if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
                && key->modifiers().testFlag(Qt::ControlModifier)) {
                commit();
                return true;
            }
            if (key->key() == Qt::Key_Escape) {
                tellEscape();
                return true;
            }
        } else if (event->type() == QEvent::ShortcutOverride && !isPending()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace penstock::forms
