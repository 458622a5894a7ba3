// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editor_box.h"

#include <QDate>

namespace penstock::exporting {

/// A date that belongs to no field: typed in any form that the forms accept, picked, or stepped. What is no date is
/// marked, and the last date stays.
class DateBox final : public QWidget
{
    Q_OBJECT
public:
    explicit DateBox(QWidget *parent);

    [[nodiscard]] QDate date() const { return m_date; }
    /// Emits nothing.
    void setDate(QDate date);
    /// Why what stands there is no date; empty: it is one.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] QLineEdit &edit() { return m_box->edit(); }

Q_SIGNALS:
    /// The date, or the fault.
    void changed();

private:
    void read();
    void step(double steps);
    void pick();
    void take(QDate date);

    forms::LineBox *m_box;
    QDate m_date;
    QString m_fault;
};

} // namespace penstock::exporting
