// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editors/line_editor.h"

class QLabel;
class QToolButton;

namespace penstock::forms {

/// One bound of a clause: attribute, operator, value, and a button that removes it.
class BoundRow final : public QWidget
{
    Q_OBJECT
public:
    BoundRow(const document::ProjectDocument &document, bool isLast, QWidget *parent);

    void setBound(const model::RuleBound &bound);

Q_SIGNALS:
    void edited(const penstock::model::RuleBound &bound);
    void removed();

private:
    void fill();

    model::RuleBound m_bound;
    FlatComboBox *m_attribute;
    FlatComboBox *m_operator;
    NumberEditor *m_value;
    QLabel *m_unit;
    QLabel *m_and;
    QToolButton *m_remove;
};

} // namespace penstock::forms
