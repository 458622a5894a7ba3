// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/time_ticks.h"

#include "ui/plot/numbers.h"

#include <array>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kMonth = 30.4375;
constexpr double kYear = 365.25;
constexpr std::size_t kMostTicks = 400; // a guard, not a limit anybody should meet

bool isEastAsian(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese;
}

QString dayLabel(QDate date, const QLocale &locale)
{
    return isEastAsian(locale) ? QStringLiteral("%1日").arg(date.day()) : QString::number(date.day());
}

QString monthLabel(QDate date, const QLocale &locale)
{
    return isEastAsian(locale) ? QStringLiteral("%1月").arg(date.month())
                               : locale.toString(date, QStringLiteral("MMM"));
}

std::vector<TimeTick> dayTicks(double from, double to, int step, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    auto day = static_cast<qint64>(std::ceil(from));
    if (step == 7) {
        while (QDate::fromJulianDay(day).dayOfWeek() != 1)
            ++day;
    }
    int month = 0;
    while (static_cast<double>(day) <= to && ticks.size() < kMostTicks) {
        const QDate date = QDate::fromJulianDay(day);
        // Steps of two and more days restart with the month, so that the 1st is always there.
        const bool shown = step == 1 || step == 7 || (date.day() - 1) % step == 0;
        if (shown && !(step > 1 && step < 7 && date.daysInMonth() - date.day() < step / 2)) {
            TimeTick tick{static_cast<double>(day), dayLabel(date, locale), {}, date.day() == 1};
            if (date.month() != month)
                tick.second = monthAndYear(date, locale);
            month = date.month();
            ticks.push_back(tick);
        }
        day += step == 7 ? 7 : 1;
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(double from, double to, int step, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    QDate date = dateOf(from);
    date = QDate(date.year(), (date.month() - 1) / step * step + 1, 1);
    int year = 0;
    for (; static_cast<double>(date.toJulianDay()) <= to && ticks.size() < kMostTicks; date = date.addMonths(step)) {
        const auto day = static_cast<double>(date.toJulianDay());
        if (day < from)
            continue;
        TimeTick tick{day, monthLabel(date, locale), {}, date.month() == 1};
        if (date.year() != year)
            tick.second = QString::number(date.year());
        year = date.year();
        ticks.push_back(tick);
    }
    return ticks;
}

std::vector<TimeTick> yearTicks(double from, double to, int step, const QLocale &)
{
    std::vector<TimeTick> ticks;
    const int first = dateOf(from).year();
    int year = first - ((first % step) + step) % step;
    for (; ticks.size() < kMostTicks; year += step) {
        if (year == 0)
            continue; // there is no year 0
        const auto day = static_cast<double>(QDate(year, 1, 1).toJulianDay());
        if (day > to)
            break;
        if (day >= from)
            ticks.push_back({day, {}, QString::number(year), step == 1 || year % (10 * step) == 0});
    }
    return ticks;
}

} // namespace

QDate dateOf(double day)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(day + 1e-6)));
}

std::vector<TimeTick> timeTicks(double from, double to, double pixelsPerDay, double minGap, const QLocale &locale)
{
    if (!(to > from) || !(pixelsPerDay > 0.0))
        return {};
    for (const int days : {1, 2, 5, 7}) {
        if (days * pixelsPerDay >= minGap)
            return dayTicks(from, to, days, locale);
    }
    for (const int months : {1, 3, 6}) {
        // The shortest month counts: labels of 28 days must not touch either.
        if (months * kMonth * pixelsPerDay * 0.92 >= minGap)
            return monthTicks(from, to, months, locale);
    }
    int step = 1;
    for (int decade = 1; decade <= 100000; decade *= 10) {
        for (const int years : {1, 2, 5}) {
            step = years * decade;
            if (step * kYear * pixelsPerDay >= minGap)
                return yearTicks(from, to, step, locale);
        }
    }
    return yearTicks(from, to, step, locale);
}

} // namespace penstock::plot
