// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is served by what (model.md 7), training runs (model.md 6) and the totals of a step (model.md 9).
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

class AllocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capacityIsServedUpToDemand()
    {
        model::Project project = plainProject(28);
        addStockpile(project, "lab", "chip", 100.0);
        addLoad(project, "load", 60.0);
        const Simulated enough = simulated(project);
        QCOMPARE(enough.totals().served[0], 60.0);
        QCOMPARE(enough.totals().unmet[0], 0.0);
        QCOMPARE(enough.totals().coverage[0], 1.0);
        QVERIFY_CLOSE(enough.totals().idle[0], 40.0);
        QVERIFY_CLOSE(enough.totals().usable[0], 100.0);
        QVERIFY_CLOSE(enough.totals().headroom[0], 40.0);
        QCOMPARE(enough.totals().stranded[0], 0.0);

        project.workloads[0].baseUnits = 160.0;
        const Simulated scarce = simulated(project);
        QVERIFY_CLOSE(scarce.totals().served[0], 100.0);
        QVERIFY_CLOSE(scarce.totals().unmet[0], 60.0);
        QVERIFY_CLOSE(scarce.totals().coverage[0], 0.625);
        QCOMPARE(scarce.totals().idle[0], 0.0);
        QVERIFY_CLOSE(scarce.totals().headroom[0], -60.0);
    }

    void theFirstInRankIsServedFirst()
    {
        model::Project project = plainProject(28);
        addStockpile(project, "lab", "chip", 100.0);
        addLoad(project, "first", 70.0);
        addLoad(project, "second", 70.0);
        addLoad(project, "third", 70.0);
        const Simulated run = simulated(project);
        QCOMPARE(run.workload(0).unmet[0], 0.0);
        QVERIFY_CLOSE(run.workload(1).served[0], 30.0);
        QCOMPARE(run.workload(2).served[0], 0.0);
    }

    /// A platform of half the readiness does half the work; a unit that nobody has measured follows its roofline.
    void throughputIsTheLowerRoofTimesTheLinkTimesThePlatform()
    {
        model::Project project = plainProject(28);
        model::Platform slow = named<model::Platform>("cann");
        slow.readiness = 0.5;
        project.platforms.append(slow);
        model::Chip &other = addChip(project, "other", 400.0);
        other.platform.id = QStringLiteral("cann");
        other.memoryBandwidthTBs = 2.0;
        other.interconnectGBs = 100.0;
        project.chips[0].interconnectGBs = 900.0;
        addStockpile(project, "lab", "other", 100.0);
        model::Workload &load = addLoad(project, "load", 1e6);
        load.intensityFlopPerByte =
            120.0; // other: min(400 * 0.5, 2 * 120 * 0.5) = 120; chip: min(50, 4 * 120 * 0.5) = 50
        load.interconnectRefGBs = 400.0;
        load.interconnectSensitivity = 0.5; // other: (100 / 400)^0.5 = 0.5; chip: 1
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.compiled.plan.hardwareThroughputTflops[0][0], 50.0);
        QVERIFY_CLOSE(run.compiled.plan.hardwareThroughputTflops[1][0], 60.0);
        QVERIFY_CLOSE(run.totals().served[0], 100.0 * 60.0 * 0.5 / 50.0);
    }

    /// Two chips, two workloads: each takes the chip that is relatively best for it, not the one that is best.
    void comparativeAdvantageDecides()
    {
        model::Project project = plainProject(28);
        model::Chip &memory = addChip(project, "memory", 60.0); // slower everywhere, but less so where memory counts
        memory.memoryBandwidthTBs = 3.6;
        addStockpile(project, "lab", "chip", 100.0);
        addStockpile(project, "lab", "memory", 100.0);
        addLoad(project, "decode", 50.0).intensityFlopPerByte = 10.0; // chip 20 TFLOP/s, memory 18
        addLoad(project, "prefill", 50.0);                            // chip 50 TFLOP/s, memory 30
        const Simulated run = simulated(project);
        QCOMPARE(run.workload(0).servedByChip[0][0], 0.0);
        QVERIFY_CLOSE(run.workload(0).servedByChip[1][0], 50.0);
        QVERIFY_CLOSE(run.workload(1).servedByChip[0][0], 50.0);
        QCOMPARE(run.workload(1).servedByChip[1][0], 0.0);
        // Idle: 50 units of chip worth 1 to both; of memory 100 - 50 * 20 / 18 units worth the mean of 0.9 and 0.6.
        QVERIFY_CLOSE(run.totals().idle[0], 50.0 + (100.0 - 50.0 * 20.0 / 18.0) * 0.75);
    }

    /// A lab that may use the shared cloud takes from its own fleet first.
    void whatIsOnesOwnIsUsedFirst()
    {
        model::Project project = plainProject(28);
        project.operators = {named<model::Operator>("cloud"), named<model::Operator>("lab")};
        addStockpile(project, "cloud", "chip", 100.0);
        addStockpile(project, "lab", "chip", 50.0);
        addLoad(project, "labs", 60.0);
        addLoad(project, "clouds", 95.0).operators.ids = {QStringLiteral("cloud")};
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.workload(0).served[0], 60.0);
        QVERIFY_CLOSE(run.workload(1).served[0], 90.0);
        QVERIFY_CLOSE(run.totals().unmet[0], 5.0);
    }

    /// Idle units of an owner that the hungry workload may not use are stranded.
    void capacityOfTheWrongOwnerIsStranded()
    {
        model::Project project = plainProject(28);
        project.operators = {named<model::Operator>("cloud"), named<model::Operator>("lab")};
        addStockpile(project, "cloud", "chip", 10.0);
        addStockpile(project, "lab", "chip", 50.0);
        addLoad(project, "clouds", 30.0).operators.ids = {QStringLiteral("cloud")};
        addLoad(project, "labs", 20.0).operators.ids = {QStringLiteral("lab")};
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.totals().unmet[0], 20.0);
        QVERIFY_CLOSE(run.totals().idle[0], 30.0);
        QVERIFY_CLOSE(run.totals().stranded[0], 30.0);
    }

    /// 1000 unit-days planned for 100 days ask for ten units; with five they take 200 days.
    void trainingTakesAsLongAsItsUnits_data()
    {
        QTest::addColumn<double>("units");
        QTest::addColumn<double>("completes");
        QTest::newRow("on plan") << 10.0 << 100.0;
        QTest::newRow("more units than it wants") << 40.0 << 100.0;
        QTest::newRow("half the units") << 5.0 << 200.0;
        QTest::newRow("in the middle of a step") << 8.0 << 125.0;
    }
    void trainingTakesAsLongAsItsUnits()
    {
        QFETCH(double, units);
        QFETCH(double, completes);
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", units);
        addTraining(project, "run", 1000.0, 100.0);
        addRelease(project, "model", 0).training.id = QStringLiteral("run");
        const Simulated run = simulated(project);
        QVERIFY(run.release().happened);
        QVERIFY(std::abs(run.release().day.value() - completes) < 1e-6);
        double unitDays = 0.0;
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            unitDays += run.workload(0).served[k] * (run.result.boundaryDays[k + 1] - run.result.boundaryDays[k]);
        }
        QVERIFY_CLOSE(unitDays, 1000.0);
    }

    /// In the step in which a run completes it asks for its part of the step only, and others get the rest.
    void aRunThatCompletesGivesItsUnitsBack()
    {
        model::Project project = plainProject(140);
        addStockpile(project, "lab", "chip", 10.0);
        addTraining(project, "run", 1000.0, 100.0);
        addLoad(project, "load", 10.0);
        const Simulated run = simulated(project);
        // Day 100 lies 2 days into the step of days 98 to 105.
        QVERIFY_CLOSE(run.workload(0).demand[13], 10.0);
        QVERIFY_CLOSE(run.workload(0).demand[14], 10.0 * 2.0 / 7.0);
        QCOMPARE(run.workload(0).demand[15], 0.0);
        QVERIFY_CLOSE(run.workload(1).served[13], 0.0);
        QVERIFY_CLOSE(run.workload(1).served[14], 10.0 * 5.0 / 7.0);
        QVERIFY_CLOSE(run.workload(1).served[15], 10.0);
    }

    void aRunBeginsOnItsDay()
    {
        model::Project project = plainProject(140);
        addStockpile(project, "lab", "chip", 10.0);
        addTraining(project, "run", 350.0, 35.0).from = onDay(project, 10);
        addRelease(project, "model", 0).training.id = QStringLiteral("run");
        const Simulated run = simulated(project);
        QCOMPARE(run.workload(0).demand[0], 0.0);
        QVERIFY_CLOSE(run.workload(0).demand[1], 10.0 * 4.0 / 7.0);
        QVERIFY_CLOSE(run.workload(0).demand[2], 10.0);
        QVERIFY(std::abs(run.release().day.value() - 45.0) < 1e-6);
    }

    /// A migration is a line between its two efficiencies, at the middle of each step.
    void aMigrationIsALine()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 100.0);
        addLoad(project, "load", 1e6);
        model::Migration migration = named<model::Migration>("migration");
        migration.platform.id = QStringLiteral("cuda");
        migration.fromEfficiency = 0.2;
        migration.toEfficiency = 0.8;
        migration.start = onDay(project, 50);
        migration.days = 200.0;
        project.migrations = {migration};
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            const double mid = 7.0 * static_cast<double>(k) + 3.5;
            const double wanted = 0.2 + 0.6 * std::clamp((mid - 50.0) / 200.0, 0.0, 1.0);
            QVERIFY_CLOSE(run.totals().served[k], 100.0 * wanted);
        }
    }
};

PENSTOCK_TEST(AllocationTest)
#include "tst_allocation.moc"
