// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/timeline/date_snap.h"

#include <QTest>

using namespace penstock;
using namespace penstock::timeline;

namespace {

double day(int year, int month, int date, double part = 0.0)
{
    return static_cast<double>(QDate(year, month, date).toJulianDay()) + part;
}

} // namespace

class DateSnapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toTheNearestDay()
    {
        QCOMPARE(snapped(day(2025, 5, 1, 0.4), {}, 3.0, Qt::NoModifier).date, QDate(2025, 5, 1));
        QCOMPARE(snapped(day(2025, 5, 1, 0.6), {}, 3.0, Qt::NoModifier).date, QDate(2025, 5, 2));
    }
    void toNeighbours()
    {
        const std::vector<double> neighbours{day(2025, 4, 1), day(2025, 5, 10)};
        const Snapped near = snapped(day(2025, 5, 8), neighbours, 3.0, Qt::NoModifier);
        QCOMPARE(near.date, QDate(2025, 5, 10));
        QVERIFY(near.toNeighbour);
        QCOMPARE(snapped(day(2025, 5, 6), neighbours, 3.0, Qt::NoModifier).date, QDate(2025, 5, 6));
        QCOMPARE(snapped(day(2025, 4, 3), neighbours, 3.0, Qt::NoModifier).date, QDate(2025, 4, 1));
        QCOMPARE(snapped(day(2025, 6, 1), neighbours, 3.0, Qt::NoModifier).date, QDate(2025, 6, 1));
    }
    void altReleases()
    {
        const Snapped free = snapped(day(2025, 5, 8), {day(2025, 5, 10)}, 3.0, Qt::AltModifier);
        QCOMPARE(free.date, QDate(2025, 5, 8));
        QVERIFY(!free.toNeighbour);
    }
    void controlTakesMonths()
    {
        QCOMPARE(snapped(day(2025, 5, 8), {day(2025, 5, 10)}, 3.0, Qt::ControlModifier).date, QDate(2025, 5, 1));
        QCOMPARE(snapped(day(2025, 5, 20), {}, 3.0, Qt::ControlModifier).date, QDate(2025, 6, 1));
        QCOMPARE(snapped(day(2025, 12, 31), {}, 3.0, Qt::ControlModifier).date, QDate(2026, 1, 1));
    }
    void neighboursAreOthers()
    {
        const LaneModel lanes = buildLanes(tests::smallProject(), nullptr, {});
        const auto days = neighbourDays(lanes, model::EntityType::PolicyEvent, QStringLiteral("ban"));
        QVERIFY(!std::count(days.begin(), days.end(), day(2025, 4, 9)));
        QVERIFY(std::count(days.begin(), days.end(), day(2026, 1, 1)) == 1); // the lift
        QVERIFY(std::count(days.begin(), days.end(), day(2025, 6, 1)) == 1); // the release
    }
    void farAwayIsBounded()
    {
        QVERIFY(snapped(1e300, {}, 3.0, Qt::NoModifier).date.isValid());
        QVERIFY(snapped(-1e300, {}, 3.0, Qt::ControlModifier).date.isValid());
    }
};

PENSTOCK_TEST(DateSnapTest)
#include "tst_date_snap.moc"
