// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/end_labels.h"

#include <QTest>

#include <algorithm>

using namespace penstock::plot;

class EndLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesAloneWhatHasRoom();
    void keepsGroupsCentred();
    void keepsOrderAndGap();
    void staysInside();
    void squeezesWhenThereIsNoRoom();
};

void EndLabelsTest::leavesAloneWhatHasRoom()
{
    QCOMPARE(pushedApart({10.0, 50.0, 90.0}, 13.0, 0.0, 100.0), (std::vector<double>{10.0, 50.0, 90.0}));
    QVERIFY(pushedApart({}, 13.0, 0.0, 100.0).empty());
}

void EndLabelsTest::keepsGroupsCentred()
{
    QCOMPARE(pushedApart({50.0, 50.0}, 13.0, 0.0, 100.0), (std::vector<double>{43.5, 56.5}));
    QCOMPARE(pushedApart({52.0, 48.0}, 13.0, 0.0, 100.0), (std::vector<double>{56.5, 43.5}));
}

void EndLabelsTest::keepsOrderAndGap()
{
    const std::vector<double> wanted{30.0, 31.0, 33.0, 45.0, 80.0};
    const std::vector<double> placed = pushedApart(wanted, 13.0, 0.0, 200.0);
    for (std::size_t i = 1; i < placed.size(); ++i)
        QVERIFY(placed[i] - placed[i - 1] >= 13.0 - 1e-9);
    QCOMPARE(placed.back(), 80.0);
}

void EndLabelsTest::staysInside()
{
    const std::vector<double> placed = pushedApart({2.0, 1.0, 99.0, 100.0}, 13.0, 5.0, 95.0);
    QCOMPARE(*std::min_element(placed.begin(), placed.end()), 5.0);
    QCOMPARE(*std::max_element(placed.begin(), placed.end()), 95.0);
}

void EndLabelsTest::squeezesWhenThereIsNoRoom()
{
    const std::vector<double> placed = pushedApart({1.0, 2.0, 3.0, 4.0, 5.0}, 13.0, 0.0, 20.0);
    QCOMPARE(placed.front(), 0.0);
    QCOMPARE(placed.back(), 20.0);
}

PENSTOCK_TEST(EndLabelsTest)
#include "tst_end_labels.moc"
