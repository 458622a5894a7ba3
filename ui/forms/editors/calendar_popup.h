// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

namespace penstock::forms {

/// A month to pick a day from; closes on the choice, Escape or a click elsewhere, then deletes itself.
class CalendarPopup final : public QFrame
{
    Q_OBJECT
public:
    /// \p emptyText: label of the button that clears the date; empty: there is none.
    CalendarPopup(QDate date, const QString &emptyText, QWidget *parent);

    void showUnder(const QWidget &anchor);

Q_SIGNALS:
    /// Invalid: no date.
    void chosen(const QDate &date);
};

} // namespace penstock::forms
