// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/calendar_popup.h"

#include "ui/forms/tokens.h"

#include <QCalendarWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace penstock::forms {

CalendarPopup::CalendarPopup(QDate date, const QString &emptyText, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("calendarPopup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(this);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setLocale(QLocale());
    calendar->setSelectedDate(date);
    QTextCharFormat weekend;
    weekend.setForeground(tokensOf(this).mut);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    layout->addWidget(calendar);
    const auto choose = [this](QDate chosenDate) {
        close();
        Q_EMIT chosen(chosenDate);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    if (!emptyText.isEmpty()) {
        auto *none = new QPushButton(emptyText, this);
        none->setObjectName(QStringLiteral("noDate"));
        none->setAutoDefault(false);
        connect(none, &QPushButton::clicked, this, [choose] { choose(QDate()); });
        layout->addWidget(none);
    }
    calendar->setFocus();
}

void CalendarPopup::showUnder(const QWidget &anchor)
{
    adjustSize();
    const QRect available = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height()));
    at.setX(qBound(available.left(), at.x(), available.right() - width()));
    if (at.y() + height() > available.bottom()) {
        at.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height());
    }
    move(at);
    show();
}

} // namespace penstock::forms
