// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/date_box.h"

#include "ui/forms/date_text.h"
#include "ui/forms/editors/calendar_popup.h"
#include "ui/plot/numbers.h"

#include <QHBoxLayout>

#include <cmath>

namespace penstock::exporting {

DateBox::DateBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new forms::LineBox(forms::LineBox::Side::Calendar, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(&m_box->edit());
    connect(&m_box->edit(), &QLineEdit::editingFinished, this, &DateBox::read);
    connect(m_box, &forms::LineBox::stepped, this, &DateBox::step);
    connect(m_box, &forms::LineBox::sideClicked, this, &DateBox::pick);
    connect(m_box, &forms::LineBox::escaped, this, [this] { take(m_date); });
}

void DateBox::setDate(QDate date)
{
    m_date = date;
    m_fault.clear();
    m_box->setRefused(false);
    m_box->setToolTip(QString());
    m_box->edit().setText(plot::longDate(date, QLocale()));
}

void DateBox::read()
{
    const QString typed = m_box->edit().text();
    const QLocale locale;
    if (typed == plot::longDate(m_date, locale) && m_fault.isEmpty()) {
        return;
    }
    const forms::DateReading reading = forms::parseDate(typed, m_date, locale);
    if (reading.date.isValid()) {
        take(reading.date);
        return;
    }
    m_fault = forms::notADateSentence(typed, reading, locale);
    m_box->setRefused(true);
    m_box->setToolTip(m_fault);
    Q_EMIT changed();
}

void DateBox::step(double steps)
{
    const bool isMonth = std::abs(steps) >= 10.0;
    take(isMonth ? m_date.addMonths(steps > 0.0 ? 1 : -1) : m_date.addDays(static_cast<qint64>(steps)));
}

void DateBox::pick()
{
    auto *popup = new forms::CalendarPopup(m_date, QString(), this);
    connect(popup, &forms::CalendarPopup::chosen, this, &DateBox::take);
    popup->showUnder(*this);
}

void DateBox::take(QDate date)
{
    setDate(date);
    Q_EMIT changed();
}

} // namespace penstock::exporting
