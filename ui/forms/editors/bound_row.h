// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editors/line_editor.h"

class QLabel;
class QToolButton;

namespace penstock::forms {

/// One bound of a clause: attribute, operator, value, and a button that removes it; under it why a value was refused.
class BoundRow final : public QWidget
{
    Q_OBJECT
public:
    BoundRow(const document::ProjectDocument &document, bool isLast, QWidget *parent);

    void setBound(const model::RuleBound &bound);

Q_SIGNALS:
    /// Steps of the value are one gesture until the focus leaves.
    void edited(const penstock::model::RuleBound &bound, const penstock::document::Gesture &gesture);
    /// Escape: take back the gesture, if there is one.
    void escaped(const penstock::document::Gesture &gesture);
    void removed();

private:
    void fill();
    void refuse(const QString &sentence);

    model::RuleBound m_bound;
    FlatComboBox *m_attribute;
    FlatComboBox *m_operator;
    NumberEditor *m_value;
    QLabel *m_unit;
    QLabel *m_and;
    QToolButton *m_remove;
    QLabel *m_problem;
};

} // namespace penstock::forms
