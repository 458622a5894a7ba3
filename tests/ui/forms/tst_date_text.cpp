// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/forms/date_text.h"

#include <QTest>

using namespace penstock;
using forms::parseDate;

class DateTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QString gb = QStringLiteral("en_GB");
        const QDate day(2025, 4, 15);
        QTest::addRow("as shown") << gb << QStringLiteral("15 Apr 2025") << day;
        QTest::addRow("full month") << gb << QStringLiteral("15 April 2025") << day;
        QTest::addRow("month first") << gb << QStringLiteral("April 15, 2025") << day;
        QTest::addRow("without spaces") << gb << QStringLiteral("15apr2025") << day;
        QTest::addRow("short year") << gb << QStringLiteral("15 Apr 25") << day;
        QTest::addRow("a longer cut") << gb << QStringLiteral("1 Sept 2025") << QDate(2025, 9, 1);
        QTest::addRow("ISO") << gb << QStringLiteral("2025-04-15") << day;
        QTest::addRow("ISO without zeros") << gb << QStringLiteral("2025-4-15") << day;
        QTest::addRow("British order") << gb << QStringLiteral("15/4/25") << day;
        QTest::addRow("American order") << QStringLiteral("en_US") << QStringLiteral("4/15/25") << day;
        QTest::addRow("German") << QStringLiteral("de_DE") << QStringLiteral("15.4.2025") << day;
        QTest::addRow("German month") << QStringLiteral("de_DE") << QStringLiteral("15. Mai 2025")
                                      << QDate(2025, 5, 15);
        QTest::addRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("2025年4月15日") << day;
        QTest::addRow("Japanese slashes") << QStringLiteral("ja_JP") << QStringLiteral("2025/4/15") << day;
        QTest::addRow("full width") << QStringLiteral("ja_JP") << QStringLiteral("２０２５年４月１５日") << day;
        QTest::addRow("days on") << gb << QStringLiteral("+30") << QDate(2025, 1, 31);
        QTest::addRow("days back") << gb << QStringLiteral("-1") << QDate(2024, 12, 31);
        QTest::addRow("leap day") << gb << QStringLiteral("29 Feb 2024") << QDate(2024, 2, 29);
    }
    void reads()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(parseDate(text, QDate(2025, 1, 1), QLocale(locale)).date, date);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("proposal");
        QTest::addRow("a day that is not there") << QStringLiteral("31 Feb 2025") << QDate(2025, 2, 28);
        QTest::addRow("the same in ISO") << QStringLiteral("2025-02-31") << QDate(2025, 2, 28);
        QTest::addRow("a month that is not there") << QStringLiteral("2025-13-01") << QDate();
        QTest::addRow("words") << QStringLiteral("soon") << QDate();
        QTest::addRow("a number") << QStringLiteral("45000") << QDate();
        QTest::addRow("an unknown month") << QStringLiteral("15 Foo 2025") << QDate();
        QTest::addRow("nothing") << QString() << QDate();
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QDate, proposal);
        const forms::DateReading reading = parseDate(text, QDate(2025, 1, 1), QLocale(QStringLiteral("en_GB")));
        QVERIFY(!reading.date.isValid());
        QCOMPARE(reading.proposal, proposal);
    }

    void proposesTheNearestDay()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        const QString text = QStringLiteral("31 Feb 2025");
        QCOMPARE(forms::notADateSentence(text, parseDate(text, QDate(), locale), locale),
                 QStringLiteral("“31 Feb 2025” is not a date. Try 28 Feb 2025 or 2025-02-28."));
    }

    void relativeNeedsADate() { QVERIFY(!parseDate(QStringLiteral("+30"), QDate(), QLocale::c()).date.isValid()); }
};
PENSTOCK_TEST(DateTextTest)

#include "tst_date_text.moc"
