// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QPlainTextEdit;

namespace penstock::forms {

/// Several lines. An edit when the focus leaves or on Ctrl+Enter.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

    void commit() override;
    [[nodiscard]] bool isPending() const override;
    [[nodiscard]] Extent extent() const override { return Extent::Line; }
    [[nodiscard]] QWidget *mainWidget() override;
    /// Lines that are visible at least; 0: as much as there is room for.
    void setLines(int lines);

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    QString m_shown;
};

} // namespace penstock::forms
