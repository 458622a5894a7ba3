// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_text.h"

#include "ui/plot/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace penstock::forms {

namespace {

DateReading reading(int year, int month, int day)
{
    if (year >= 0 && year < 100) {
        year += 2000;
    }
    if (QDate::isValid(year, month, day)) {
        return {QDate(year, month, day), {}};
    }
    const QDate first(year, month, 1);
    return {{}, first.isValid() && day > 0 ? QDate(year, month, first.daysInMonth()) : QDate()};
}

/// 1 to 12 for a name of a month in \p locale or English, full or cut ("Sept"); 0 for none.
int monthOf(const QString &name, const QLocale &locale)
{
    QString given = name.toLower();
    if (given.endsWith(QLatin1Char('.'))) {
        given.chop(1);
    }
    if (given.size() < 3) {
        return 0;
    }
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            const QString full = language.monthName(month, QLocale::LongFormat).toLower();
            QString cut = language.monthName(month, QLocale::ShortFormat).toLower();
            cut.remove(QLatin1Char('.'));
            if (full.startsWith(given) || given == cut) {
                return month;
            }
        }
    }
    return 0;
}

/// The places of day, month and year in the locale's short date.
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar sign : locale.dateFormat(QLocale::ShortFormat)) {
        const QChar lower = sign.toLower();
        if ((lower == QLatin1Char('d') || lower == QLatin1Char('m') || lower == QLatin1Char('y'))
            && !order.contains(lower)) {
            order.append(lower);
        }
    }
    return order.size() == 3 ? order : QStringLiteral("dmy");
}

std::optional<DateReading> threeNumbers(const QStringList &parts, const QLocale &locale)
{
    // A year of four digits in front is ISO order, whatever the locale.
    const QString order = parts.at(0).size() == 4 ? QStringLiteral("ymd") : orderOf(locale);
    const auto part = [&](char sign) { return parts.at(order.indexOf(QLatin1Char(sign))).toInt(); };
    return reading(part('y'), part('m'), part('d'));
}

} // namespace

DateReading parseDate(const QString &text, QDate before, const QLocale &locale)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.replace(QChar(u'−'), QLatin1Char('-'));
    static const QRegularExpression relative(QStringLiteral("^([+-])\\s?(\\d{1,6})$"));
    if (const auto match = relative.match(plain); match.hasMatch()) {
        const qint64 days = match.captured(2).toLongLong() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
        return {before.isValid() ? before.addDays(days) : QDate(), {}};
    }
    static const QRegularExpression ideographs(QStringLiteral("^(\\d{1,4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日$"));
    if (const auto match = ideographs.match(plain); match.hasMatch()) {
        return reading(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,4})\\.?$"));
    if (const auto match = numbers.match(plain); match.hasMatch()) {
        const auto found = threeNumbers({match.captured(1), match.captured(2), match.captured(3)}, locale);
        return found.value_or(DateReading{});
    }
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\.?[ -]?([^\\d\\s-]+)[ ,-]*(\\d{4}|\\d{2})$"));
    if (const auto match = dayFirst.match(plain); match.hasMatch()) {
        const int month = monthOf(match.captured(2), locale);
        return month == 0 ? DateReading{} : reading(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    static const QRegularExpression monthFirst(QStringLiteral("^([^\\d\\s]+)[ ]?(\\d{1,2})[ ,]+(\\d{4}|\\d{2})$"));
    if (const auto match = monthFirst.match(plain); match.hasMatch()) {
        const int month = monthOf(match.captured(1), locale);
        return month == 0 ? DateReading{} : reading(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    const QDate asLocale = locale.toDate(plain, QLocale::ShortFormat);
    return {asLocale.isValid() && asLocale.year() >= 1950 ? asLocale : QDate(), {}};
}

QString notADateSentence(const QString &text, const DateReading &reading, const QLocale &locale)
{
    const QDate example = reading.proposal.isValid() ? reading.proposal : QDate(2025, 4, 15);
    return QCoreApplication::translate("DateText", "“%1” is not a date. Try %2 or %3.")
        .arg(text.trimmed(), plot::longDate(example, locale), example.toString(Qt::ISODate));
}

} // namespace penstock::forms
