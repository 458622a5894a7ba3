// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include <QEvent>

#include <utility>

namespace penstock::forms {

FieldEditor::FieldEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_document(document)
{}

FieldEditor::~FieldEditor()
{
    // A line that loses the keyboard while it goes says that editing has ended, to an editor that is half gone.
    setFocusProxy(nullptr);
    const QList<QObject *> parts = findChildren<QObject *>();
    for (QObject *part : parts) {
        disconnect(part, nullptr, this, nullptr);
    }
}

void FieldEditor::setValue(const model::Value &value)
{
    if (!m_telling) {
        endGesture();
    }
    m_value = value;
    setRefused(false);
    showValue();
}

void FieldEditor::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) && !isPending()) {
        showValue();
    }
    QWidget::changeEvent(event);
}

void FieldEditor::tellStep(const model::Value &value)
{
    if (m_gesture.isNull()) {
        m_gesture = document::Gesture::createUuid();
    }
    const document::Gesture gesture = m_gesture;
    m_telling = true;
    Q_EMIT edited(value, gesture);
    m_telling = false;
}

void FieldEditor::tellEdit(const model::Value &value)
{
    endGesture();
    Q_EMIT edited(value, {});
}

void FieldEditor::tellEscape()
{
    Q_EMIT escaped(std::exchange(m_gesture, {}));
}

} // namespace penstock::forms
