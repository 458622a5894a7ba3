// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "ui/document/project_document.h"

#include <QWidget>

namespace penstock::forms {

/// Shows one value and tells what a person makes of it. Never owns the value: what it shows comes in by setValue(),
/// which tells nothing, so that edits and updates do not echo.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// \p field belongs to the tables and outlives the editor.
    FieldEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const model::Field &field() const { return m_field; }
    [[nodiscard]] const document::ProjectDocument &document() const { return m_document; }
    /// The entity that is edited, so that a picker can leave it out. Empty: none.
    void setEntity(const model::Id &id) { m_entity = id; }
    [[nodiscard]] const model::Id &entity() const { return m_entity; }

    /// Shows \p value and forgets what was being typed.
    void setValue(const model::Value &value);
    [[nodiscard]] const model::Value &value() const { return m_value; }

    /// Makes what has been typed so far an edit, as when the focus leaves.
    virtual void commit() {}
    /// Something is typed that is no edit yet, or was refused.
    [[nodiscard]] virtual bool isPending() const { return false; }
    /// How much of the form it takes: the column of the editors, all that is right of the label, or a line of its own
    /// below the label.
    enum class Extent { Column, Rest, Line };
    [[nodiscard]] virtual Extent extent() const { return Extent::Column; }
    /// Marks what is shown as refused; it stays as it was typed.
    virtual void setRefused(bool refused) { m_refused = refused; }
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// What takes the focus and speaks to screen readers.
    [[nodiscard]] virtual QWidget *mainWidget() = 0;

Q_SIGNALS:
    /// A person has set the value. Edits of one gesture are one step.
    void edited(const penstock::model::Value &value, const penstock::document::Gesture &gesture);
    /// What was typed is no value; the sentence says what would be one.
    void refused(const QString &sentence);
    /// Escape: take back the gesture, if there is one, and show the value that holds.
    void escaped(const penstock::document::Gesture &gesture);

protected:
    /// Shows value().
    virtual void showValue() = 0;
    void changeEvent(QEvent *event) override;
    /// Steps, wheel and ticks belong together until the focus leaves, text is typed or the value changes elsewhere.
    void tellStep(const model::Value &value);
    void tellEdit(const model::Value &value);
    void tellEscape();
    void endGesture() { m_gesture = {}; }

private:
    const model::Field &m_field;
    const document::ProjectDocument &m_document;
    model::Id m_entity;
    model::Value m_value;
    document::Gesture m_gesture;
    bool m_refused = false;
    bool m_telling = false;
};

} // namespace penstock::forms
