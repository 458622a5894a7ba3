// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QTableView;
class QToolButton;

namespace penstock::forms {

class PointsModel;

/// Dated values as a small table: type, paste from a spreadsheet, add at the end, delete.
class PointsEditor final : public FieldEditor
{
    Q_OBJECT
public:
    PointsEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

    [[nodiscard]] Extent extent() const override { return Extent::Line; }
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void showValue() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void removeSelected();
    void addRow();
    void pasteText();
    void copyText() const;
    void setTexts();

    QTableView *m_table;
    PointsModel *m_model;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace penstock::forms
