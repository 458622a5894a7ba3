// SPDX-License-Identifier: GPL-3.0-or-later
//
// What arrives on which day, and what is blocked and diverted (model.md 4), by days so that each can be told.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

#include <numeric>

using namespace penstock;
using namespace penstock::tests;

namespace {

constexpr double kYear = 365.25;
constexpr double kMonth = kYear / 12.0;

model::Project byDays(int days)
{
    return plainProject(days, model::StepLength::Day);
}

std::vector<double> arrivalsOf(const model::Project &project)
{
    return simulated(project).result.totals.stocks.arrivalsUnits;
}

std::vector<double> blockedOf(const model::Project &project)
{
    return simulated(project).result.totals.stocks.blockedUnits;
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class DeliveriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateFlowsBetweenItsDates()
    {
        model::Project project = byDays(30);
        model::Supply &supply = addRate(project, "rate", 30.4375);
        supply.from = onDay(project, 5);
        supply.to = onDay(project, 12);
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < 30; ++d) {
            QVERIFY_CLOSE(arrivals[d], d >= 5 && d < 12 ? 1.0 : 0.0);
        }
    }

    /// Ramp and growth by the age of the middle of the day.
    void aRateRampsUpAndGrows()
    {
        model::Project project = byDays(400);
        model::Supply &supply = addRate(project, "rate", 100.0);
        supply.from = onDay(project, -20);
        supply.rampDays = 60.0;
        supply.growthPerYear = 0.8;
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < arrivals.size(); ++d) {
            const double age = static_cast<double>(d) + 20.5;
            QVERIFY_CLOSE(arrivals[d], 100.0 / kMonth * std::min(1.0, age / 60.0) * std::pow(1.8, age / kYear));
        }
    }

    /// Without a first day it flows already, without a ramp; it ages from the day whose goods arrive at the start.
    void aRateThatFlowsAlready()
    {
        model::Project project = byDays(400);
        model::Supply &supply = addRate(project, "rate", 100.0);
        supply.rampDays = 60.0;
        supply.growthPerYear = 0.8;
        supply.leadDays = 45.0;
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < arrivals.size(); ++d) {
            QVERIFY_CLOSE(arrivals[d], 100.0 / kMonth * std::pow(1.8, (static_cast<double>(d) + 0.5) / kYear));
        }
    }

    void aLotArrivesOnItsDayAndItsWay_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<double>("leadDays");
        QTest::addColumn<int>("arrives");
        QTest::newRow("at once") << 10 << 0.0 << 10;
        QTest::newRow("after its way") << 10 << 4.0 << 14;
        QTest::newRow("half a day is a day") << 10 << 4.5 << 15;
        QTest::newRow("on the first day") << 0 << 0.0 << 0;
        QTest::newRow("under way at the start") << -3 << 5.0 << 2;
        QTest::newRow("before the start") << -3 << 2.0 << -1;
        QTest::newRow("after the end") << 25 << 10.0 << -1;
        QTest::newRow("on the last day") << 29 << 0.0 << 29;
        QTest::newRow("on the day of the end") << 30 << 0.0 << -1;
        QTest::newRow("a century under way") << 1 << 1e12 << -1;
    }
    void aLotArrivesOnItsDayAndItsWay()
    {
        QFETCH(int, day);
        QFETCH(double, leadDays);
        QFETCH(int, arrives);
        model::Project project = byDays(30);
        addUnits(project, "lot", model::SupplyKind::Lot, day, 250.0).leadDays = leadDays;
        const std::vector<double> arrivals = arrivalsOf(project);
        for (int d = 0; d < 30; ++d) {
            QCOMPARE(arrivals[static_cast<std::size_t>(d)], d == arrives ? 250.0 : 0.0);
        }
    }

    /// A ban acts at the gate: what is under way still arrives.
    void whatIsUnderWayArrives()
    {
        model::Project project = byDays(60);
        addRate(project, "rate", 30.4375).leadDays = 15.0;
        addEvent(project, "ban", model::PolicyKind::Restrict, 20);
        const std::vector<double> arrivals = arrivalsOf(project);
        const std::vector<double> blocked = blockedOf(project);
        for (std::size_t d = 0; d < 60; ++d) {
            QVERIFY_CLOSE(arrivals[d], d < 35 ? 1.0 : 0.0);
            QVERIFY_CLOSE(blocked[d], d < 20 ? 0.0 : 1.0);
        }
    }

    /// A quarter of what is blocked arrives by another way, twelve days later than it would have.
    void blockedUnitsAreDiverted()
    {
        model::Project project = byDays(100);
        model::Supply &supply = addRate(project, "rate", 30.4375);
        supply.leadDays = 5.0;
        supply.diversionShare = 0.25;
        supply.diversionLagDays = 12.0;
        addEvent(project, "ban", model::PolicyKind::Restrict, 20).end = onDay(project, 50);
        const std::vector<double> arrivals = arrivalsOf(project);
        for (int d = 0; d < 100; ++d) {
            const bool passed = d - 5 < 20 || d - 5 >= 50;
            const bool diverted = d - 17 >= 20 && d - 17 < 50;
            QVERIFY_CLOSE(arrivals[static_cast<std::size_t>(d)], (passed ? 1.0 : 0.0) + (diverted ? 0.25 : 0.0));
        }
        QVERIFY_CLOSE(sumOf(blockedOf(project)), 30.0);
        QVERIFY_CLOSE(sumOf(arrivals), 70.0 + 0.25 * 30.0); // 5 days of the way before the start, 5 beyond the end
    }

    /// What a ban stopped before the last day whose goods arrive within the horizon never diverts into it.
    void earlyBlockedUnitsDoNotDivert()
    {
        model::Project project = byDays(100);
        addEvent(project, "ban", model::PolicyKind::Restrict, -200);
        model::Supply &supply = addRate(project, "rate", 30.4375);
        supply.from = onDay(project, -150);
        supply.leadDays = 10.0;
        supply.diversionShare = 0.5;
        supply.diversionLagDays = 30.0;
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < 100; ++d) {
            QVERIFY_CLOSE(arrivals[d], d < 30 ? 0.0 : 0.5); // the first one from day -10
        }
    }

    void disabledPartsDeliverNothing()
    {
        model::Project project = byDays(10);
        addRate(project, "rate", 30.4375).enabled = false;
        QCOMPARE(sumOf(arrivalsOf(project)), 0.0);
        project.supplies[0].enabled = true;
        QVERIFY_CLOSE(sumOf(arrivalsOf(project)), 10.0);
        project.operators[0].enabled = false;
        QCOMPARE(sumOf(arrivalsOf(project)), 0.0);
        project.operators[0].enabled = true;
        project.platforms[0].enabled = false; // and with it the chip
        QCOMPARE(sumOf(arrivalsOf(project)), 0.0);
    }

    void theSellersLossIsWhatIsBlocked()
    {
        model::Project project = plainProject(70);
        project.chips[0].unitPriceUsd = 12250.0;
        addRate(project, "rate", 30.4375);
        addEvent(project, "ban", model::PolicyKind::Restrict, 35);
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(sumOf(run.totals().blockedUsd), 35.0 * 12250.0);
        QVERIFY_CLOSE(sumOf(run.totals().spendUsd), 35.0 * 12250.0);
    }
};

PENSTOCK_TEST(DeliveriesTest)
#include "tst_deliveries.moc"
