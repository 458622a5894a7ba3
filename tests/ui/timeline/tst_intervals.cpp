// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/timeline/intervals.h"

#include <QTest>

#include <limits>

using namespace penstock::timeline;

class IntervalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unites()
    {
        QCOMPARE(united({{5, 7}, {1, 2}, {2, 3}, {6, 9}, {4, 4}, {8, 3}}), (Intervals{{1, 3}, {5, 9}}));
        QVERIFY(united({}).empty());
    }
    void subtracts()
    {
        const Intervals set{{0, 10}, {20, 30}};
        QCOMPARE(subtracted(set, {{-5, 1}, {3, 4}, {9, 25}}), (Intervals{{1, 3}, {4, 9}, {25, 30}}));
        QCOMPARE(subtracted(set, {{-100, 100}}), Intervals{});
        QCOMPARE(subtracted(set, {}), set);
    }
    void knowsEver()
    {
        const double ever = std::numeric_limits<double>::infinity();
        QCOMPARE(subtracted({{-ever, ever}}, {{0, 1}}), (Intervals{{-ever, 0}, {1, ever}}));
    }
};

PENSTOCK_TEST(IntervalsTest)
#include "tst_intervals.moc"
