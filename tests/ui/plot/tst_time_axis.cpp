// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/time_ticks.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock::plot;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
constexpr double kGap = 48.0;

double julian(int year, int month, int day)
{
    return static_cast<double>(QDate(year, month, day).toJulianDay());
}

} // namespace

class TimeTicksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void thinsMonthsByQuarters();
    void saysTheYearUnderJanuaryAndAtTheStart();
    void usesTheWordsOfTheLanguage();
    void hasNoneForNothing();
};

void TimeTicksTest::keepsLabelsApart_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("example"); // a label that must be there
    QTest::newRow("a week: days") << 7.0 << QStringLiteral("4");
    QTest::newRow("two months: every fifth day") << 61.0 << QStringLiteral("6");
    QTest::newRow("three months: weeks") << 91.0 << QStringLiteral("8");
    QTest::newRow("a year: months") << 366.0 << QStringLiteral("Feb");
    QTest::newRow("three and a half years: quarters") << 1280.0 << QStringLiteral("Oct");
    QTest::newRow("eight years: half years") << 2500.0 << QStringLiteral("Jul");
    QTest::newRow("thirty years: years") << 11000.0 << QStringLiteral("2030");
    QTest::newRow("a thousand years: centuries") << 365250.0 << QStringLiteral("2100");
}

void TimeTicksTest::keepsLabelsApart()
{
    QFETCH(double, days);
    QFETCH(QString, example);
    const double from = julian(2024, 1, 1);
    const double pixelsPerDay = 750.0 / days;
    const auto ticks = timeTicks(from, from + days, pixelsPerDay, kGap, kEnglish);
    QVERIFY(ticks.size() >= 4);
    QVERIFY(ticks.size() <= 18);
    bool found = false;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        found = found || ticks[i].label == example || ticks[i].second == example;
        QVERIFY(ticks[i].day >= from && ticks[i].day <= from + days);
        if (i > 0)
            QVERIFY2((ticks[i].day - ticks[i - 1].day) * pixelsPerDay >= kGap * 0.8, qPrintable(ticks[i].label));
    }
    QVERIFY(found);
}

void TimeTicksTest::thinsMonthsByQuarters()
{
    const auto ticks = timeTicks(julian(2023, 7, 1), julian(2027, 1, 1), 750.0 / 1280.0, kGap, kEnglish);
    QCOMPARE(ticks.size(), std::size_t(15));
    QCOMPARE(ticks.front(), (TimeTick{julian(2023, 7, 1), QStringLiteral("Jul"), QStringLiteral("2023"), false}));
    QCOMPARE(ticks[2], (TimeTick{julian(2024, 1, 1), QStringLiteral("Jan"), QStringLiteral("2024"), true}));
    QCOMPARE(ticks[3].second, QString());
    QCOMPARE(ticks.back().day, julian(2027, 1, 1));
}

void TimeTicksTest::saysTheYearUnderJanuaryAndAtTheStart()
{
    const auto ticks = timeTicks(julian(2024, 3, 10), julian(2025, 3, 10), 2.0, kGap, kEnglish);
    QCOMPARE(ticks.front().label, QStringLiteral("Apr"));
    QCOMPARE(ticks.front().second, QStringLiteral("2024"));
    int years = 0;
    for (const TimeTick &tick : ticks)
        years += tick.second.isEmpty() ? 0 : 1;
    QCOMPARE(years, 2);
}

void TimeTicksTest::usesTheWordsOfTheLanguage()
{
    const auto ticks = timeTicks(julian(2024, 1, 1), julian(2024, 12, 31), 2.0, kGap, QLocale(QLocale::Japanese));
    QCOMPARE(ticks[3].label, QStringLiteral("4月"));
    const auto days = timeTicks(julian(2024, 1, 1), julian(2024, 1, 8), 100.0, kGap, QLocale(QLocale::Japanese));
    QCOMPARE(days[1].label, QStringLiteral("2日"));
    QCOMPARE(days[0].second, QStringLiteral("2024年1月"));
}

void TimeTicksTest::hasNoneForNothing()
{
    QVERIFY(timeTicks(10.0, 10.0, 1.0, kGap, kEnglish).empty());
    QVERIFY(timeTicks(10.0, 20.0, 0.0, kGap, kEnglish).empty());
}

class TimeAxisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zoomsAroundADay();
    void staysInsideTheWholeRange();
    void keepsAChosenRangeWhenTheHorizonGrows();
    void followsTheHorizonWhenAllIsShown();
    void keepsTheCursorOnTheHorizon();
};

void TimeAxisTest::zoomsAroundADay()
{
    TimeAxis axis;
    axis.setFullRange(0.0, 1000.0);
    QSignalSpy changes(&axis, &TimeAxis::rangeChanged);
    axis.zoomAround(250.0, 2.0);
    QCOMPARE(axis.span(), 500.0);
    QCOMPARE((250.0 - axis.from()) / axis.span(), 0.25);
    axis.zoomAround(250.0, 0.5);
    QCOMPARE(axis.from(), 0.0);
    QCOMPARE(axis.to(), 1000.0);
    QCOMPARE(changes.count(), 2);
    axis.zoomAround(250.0, 0.5); // nothing left to show
    QCOMPARE(changes.count(), 2);
}

void TimeAxisTest::staysInsideTheWholeRange()
{
    TimeAxis axis;
    axis.setFullRange(0.0, 1000.0);
    axis.setRange(100.0, 300.0);
    axis.pan(-500.0);
    QCOMPARE(axis.from(), 0.0);
    QCOMPARE(axis.span(), 200.0);
    axis.pan(5000.0);
    QCOMPARE(axis.to(), 1000.0);
    QCOMPARE(axis.span(), 200.0);
    axis.zoomAround(900.0, 1e9);
    QCOMPARE(axis.span(), 2.0);
    axis.setRange(700.0, 600.0);
    QCOMPARE(axis.from(), 600.0);
    axis.reveal(950.0);
    QCOMPARE(axis.to(), 950.0);
}

void TimeAxisTest::keepsAChosenRangeWhenTheHorizonGrows()
{
    TimeAxis axis;
    axis.setFullRange(0.0, 1000.0);
    axis.setRange(100.0, 300.0);
    axis.setFullRange(0.0, 2000.0);
    QCOMPARE(axis.from(), 100.0);
    QCOMPARE(axis.to(), 300.0);
    axis.setFullRange(200.0, 500.0); // no longer fits
    QCOMPARE(axis.from(), 200.0);
    QCOMPARE(axis.to(), 500.0);
}

void TimeAxisTest::followsTheHorizonWhenAllIsShown()
{
    TimeAxis axis;
    axis.setFullRange(QDate(2023, 7, 1), QDate(2027, 1, 1));
    axis.setFullRange(QDate(2023, 7, 1), QDate(2028, 1, 1));
    QCOMPARE(axis.to(), static_cast<double>(QDate(2028, 1, 1).toJulianDay()));
}

void TimeAxisTest::keepsTheCursorOnTheHorizon()
{
    TimeAxis axis;
    axis.setFullRange(0.0, 1000.0);
    QSignalSpy moves(&axis, &TimeAxis::cursorChanged);
    axis.setCursor(2000.0, true);
    QCOMPARE(*axis.cursor(), 1000.0);
    QVERIFY(axis.isCursorPinned());
    axis.setCursor(std::nullopt, true);
    QVERIFY(!axis.cursor());
    QVERIFY(!axis.isCursorPinned());
    QCOMPARE(moves.count(), 2);
}

PENSTOCK_TEST(TimeTicksTest)
PENSTOCK_TEST(TimeAxisTest)
#include "tst_time_axis.moc"
