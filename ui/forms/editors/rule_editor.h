// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QDialog;
class QLabel;
class QPushButton;

namespace penstock::forms {

/// A rule as a sentence, what it catches, and a dialog to build it. Edits show at once; Cancel takes them back.
class RuleEditor final : public FieldEditor
{
    Q_OBJECT
public:
    RuleEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

    [[nodiscard]] Extent extent() const override { return Extent::Rest; }
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void showValue() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openBuilder();
    void setLooks();

    QLabel *m_text;
    QLabel *m_catches;
    QPushButton *m_edit;
};

} // namespace penstock::forms
