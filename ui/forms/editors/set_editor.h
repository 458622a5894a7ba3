// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QListWidget;
class QListWidgetItem;

namespace penstock::forms {

/// Shows a set on one line and drops down a list to tick. An empty set has its own word, mostly "all".
class SetEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SetEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

    void setRefused(bool refused) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Member {
        QString key;
        QString name;
    };
    class Button;

    [[nodiscard]] QList<Member> members() const;
    void openList();
    void takeTick();

    Button *m_button;
    QFrame *m_popup = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace penstock::forms
