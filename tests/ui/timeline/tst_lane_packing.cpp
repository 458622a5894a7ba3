// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/timeline/lane_packing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock::timeline;

namespace {

Packable bar(double left, double right)
{
    return {{{left, right}}, -1, false};
}

std::vector<int> lanesOf(const std::vector<Packable> &items, double gap = 0.0)
{
    std::vector<int> lanes;
    for (const Packed &place : packed(items, gap))
        lanes.push_back(place.lane);
    return lanes;
}

bool anyOverlap(const std::vector<Packable> &items, const std::vector<Packed> &places)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            const Extent &a = items[i].ways[places[i].way];
            const Extent &b = items[j].ways[places[j].way];
            if (places[i].lane == places[j].lane && a.left < b.right && b.left < a.right)
                return true;
        }
    }
    return false;
}

} // namespace

class LanePackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsTheUppermostLaneWithRoom()
    {
        QCOMPARE(lanesOf({bar(0, 10), bar(5, 15), bar(12, 20), bar(16, 18)}), (std::vector<int>{0, 1, 0, 1}));
    }
    void keepsTheGapFree()
    {
        QCOMPARE(lanesOf({bar(0, 10), bar(12, 20)}, 4.0), (std::vector<int>{0, 1}));
        QCOMPARE(lanesOf({bar(0, 10), bar(14, 20)}, 4.0), (std::vector<int>{0, 0}));
    }
    void takesTheWayThatFitsBeforeAnotherLane()
    {
        const Packable label{{{20, 60}, {0, 30}}, -1, false}; // its label right, or left
        const auto places = packed({bar(40, 80), label}, 2.0);
        QCOMPARE(places[1].lane, 0);
        QCOMPARE(places[1].way, std::size_t(1));
    }
    void keepsLanesOfBefore()
    {
        Packable second = bar(50, 60);
        second.hint = 1;
        Packable first = bar(0, 10);
        first.hint = 0;
        QCOMPARE(lanesOf({second, first, bar(0, 100)}), (std::vector<int>{1, 0, 2}));
    }
    void leavesNoLaneEmpty()
    {
        Packable alone = bar(0, 10);
        alone.hint = 1;
        QCOMPARE(lanesOf({alone, bar(0, 10)}), (std::vector<int>{1, 0}));
        QCOMPARE(lanesOf({alone}), (std::vector<int>{0}));
    }
    void theDraggedOneStaysAndOthersMakeRoom()
    {
        Packable dragged = bar(5, 25);
        dragged.hint = 0;
        dragged.first = true;
        Packable other = bar(0, 10);
        other.hint = 0;
        QCOMPARE(lanesOf({other, dragged}), (std::vector<int>{1, 0}));
    }
    void neverOverlaps()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            std::vector<Packable> items;
            for (int i = 0; i < 60; ++i) {
                const double left = random.bounded(1000.0);
                const double width = random.bounded(80.0);
                const double label = random.bounded(100.0);
                Packable item{
                    {{left, left + width + label}, {left - label, left + width}}, random.bounded(8) - 2, i == round};
                items.push_back(item);
            }
            QVERIFY(!anyOverlap(items, packed(items, 3.0)));
        }
    }
    void twoHundredAreQuick()
    {
        std::vector<Packable> items;
        for (int i = 0; i < 200; ++i)
            items.push_back(bar(i, i + 500));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(laneCount(packed(items, 6.0)), 200);
        QVERIFY(timer.elapsed() < 200);
    }
    void nothingIsNothing()
    {
        QVERIFY(packed({}, 6.0).empty());
        QCOMPARE(laneCount({}), 0);
    }
};

PENSTOCK_TEST(LanePackingTest)
#include "tst_lane_packing.moc"
