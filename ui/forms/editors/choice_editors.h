// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editor_box.h"
#include "ui/forms/field_editor.h"

#include <QCheckBox>

namespace penstock::forms {

class BoolEditor final : public FieldEditor
{
    Q_OBJECT
public:
    BoolEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);
    [[nodiscard]] QWidget *mainWidget() override { return m_box; }

protected:
    void showValue() override;

private:
    QCheckBox *m_box;
};

/// One of the field's choices.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);
    [[nodiscard]] QWidget *mainWidget() override { return m_combo; }
    void setRefused(bool refused) override;

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);

    FlatComboBox *m_combo;
    bool m_fromList = false;
};

/// One entity, searched by typing any part of its name.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);
    void commit() override;
    [[nodiscard]] bool isPending() const override;
    void setRefused(bool refused) override;
    [[nodiscard]] QWidget *mainWidget() override { return m_combo->lineEdit(); }

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(int index);

    FlatComboBox *m_combo;
    QString m_shown;
};

} // namespace penstock::forms
