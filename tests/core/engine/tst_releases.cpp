// SPDX-License-Identifier: GPL-3.0-or-later
//
// Launches behind two walls (model.md 8): what they wait for, and how the wait is told apart.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

/// A service whose launch needs 50 units a half-time after it: a plateau of 100 units, none of it spiky.
model::Project projectWithLaunch(int plannedDay)
{
    model::Project project = plainProject(364);
    model::Release &release = addRelease(project, "next", plannedDay);
    release.coverageNeeded = 1.0;
    release.horizonDays = 30.0;
    model::Workload &service = addService(project, "service", 0.0);
    service.release.id = QStringLiteral("next");
    service.plateauGtokensPerDay = 100.0;
    service.halfTimeDays = 30.0;
    return project;
}

} // namespace

class ReleasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWallsItComesAsPlanned()
    {
        model::Project project = plainProject();
        addRelease(project, "next", 77);
        const engine::ReleaseOutcome outcome = simulated(project).release();
        QVERIFY(outcome.happened);
        QCOMPARE(outcome.day, std::optional(77.0));
        QCOMPARE(outcome.readyDay, std::optional(77.0));
        QCOMPARE(outcome.qualityWallDays, std::optional(0.0));
        QCOMPARE(outcome.capacityWallDays, std::optional(0.0));
        QCOMPARE(outcome.heldBy, engine::HeldBy::Nothing);
    }

    void qualityMovesThePlan()
    {
        model::Project project = plainProject();
        addRelease(project, "next", 77).qualityDate = onDay(project, 100);
        const engine::ReleaseOutcome outcome = simulated(project).release();
        QCOMPARE(outcome.day, std::optional(100.0));
        QCOMPARE(outcome.qualityWallDays, std::optional(23.0));
        QCOMPARE(outcome.capacityWallDays, std::optional(0.0));
    }

    /// Planned for 40, possible on plan at 60 + 5, trained on half its units by 120: 25 days of quality, 60 of chips.
    void trainingSplitsTheWait()
    {
        model::Project project = plainProject();
        addStockpile(project, "lab", "chip", 5.0);
        addTraining(project, "run", 600.0, 60.0);
        model::Release &release = addRelease(project, "next", 40);
        release.training.id = QStringLiteral("run");
        release.tuningDays = 5.0;
        const engine::ReleaseOutcome outcome = simulated(project).release();
        QCOMPARE(outcome.day, std::optional(125.0));
        QCOMPARE(outcome.readyDay, std::optional(125.0));
        QCOMPARE(outcome.qualityWallDays, std::optional(25.0));
        QCOMPARE(outcome.capacityWallDays, std::optional(60.0));
    }

    /// Trained faster than planned is possible only by efficiency: then the wall of quality shrinks with it.
    void gainsBringTrainingForward()
    {
        model::Project project = plainProject();
        addStockpile(project, "lab", "chip", 10.0);
        addTraining(project, "run", 600.0, 60.0).efficiencyGainPerYear = 1.0;
        addRelease(project, "next", 40).training.id = QStringLiteral("run");
        const Simulated run = simulated(project);
        // Demand is divided by the gain and work multiplied by it: it takes as long, on fewer units.
        QCOMPARE(run.release().day, std::optional(60.0));
        QVERIFY_CLOSE(run.workload(0).served[5], 10.0 / std::exp2(35.0 / 365.25));
    }

    void aLaunchThatFindsRoomIsOnItsDay()
    {
        model::Project project = projectWithLaunch(24);
        addStockpile(project, "lab", "chip", 50.0);
        const engine::ReleaseOutcome outcome = simulated(project).release();
        QCOMPARE(outcome.day, std::optional(24.0)); // tested at the end of its step, on day 28
        QCOMPARE(outcome.capacityWallDays, std::optional(0.0));
    }

    /// One unit short of the fifty it is held until a lot has come, and then launches at the end of a step.
    void aLaunchWaitsForUnits()
    {
        model::Project project = projectWithLaunch(24);
        addStockpile(project, "lab", "chip", 49.0);
        addUnits(project, "lot", model::SupplyKind::Lot, 100,
                 2.0); // in the step of days 98 to 105: on the mean one unit
        const engine::ReleaseOutcome outcome = simulated(project).release();
        QCOMPARE(outcome.day, std::optional(105.0));
        QCOMPARE(outcome.readyDay, std::optional(24.0));
        QCOMPARE(outcome.qualityWallDays, std::optional(0.0));
        QCOMPARE(outcome.capacityWallDays, std::optional(81.0));
    }

    void aPartOfTheLaunchMayDo()
    {
        model::Project project = projectWithLaunch(24);
        addStockpile(project, "lab", "chip", 25.0);
        project.releases[0].coverageNeeded = 0.5;
        QCOMPARE(simulated(project).release().day, std::optional(24.0));
        project.releases[0].coverageNeeded = 0.51;
        QVERIFY(!simulated(project).release().happened);
    }

    /// What those before it in rank use is not there for it, except for what it draws from its predecessor.
    void usersInFrontTakeTheRoom()
    {
        model::Project project = projectWithLaunch(24);
        addStockpile(project, "lab", "chip", 100.0);
        addService(project, "old", 80.0);
        project.workloads.move(1, 0);
        project.workloads[1].migratesShare = 0.75; // after a half-time 37.5 % of 80 units: 30
        QVERIFY(!simulated(project).release().happened);
        project.workloads[1].predecessor.id = QStringLiteral("old");
        QCOMPARE(simulated(project).release().day, std::optional(24.0)); // 20 free and 30 drawn
        project.stockpiles[0].installedUnits = 99.0;
        QVERIFY(!simulated(project).release().happened);
    }

    void theLatestDayForcesIt()
    {
        model::Project project = projectWithLaunch(24);
        addStockpile(project, "lab", "chip", 10.0);
        project.releases[0].latest = onDay(project, 90);
        const Simulated run = simulated(project);
        QCOMPARE(run.release().day, std::optional(90.0));
        QCOMPARE(run.release().capacityWallDays, std::optional(66.0));
        QVERIFY(run.totals().unmet.back() > 0.0);
    }

    /// Held, it asks for adaptation as a shortage would: 40 of 50 units are there, a fifth is short.
    void aHeldLaunchIsPressure()
    {
        model::Project project = projectWithLaunch(0);
        addStockpile(project, "lab", "chip", 40.0);
        project.workloads[0].adaptationGainPerYear = 9.0;
        project.workloads[0].adaptationDelayDays = 30.0;
        project.workloads[0].adaptationFullAt = 0.5;
        const Simulated run = simulated(project);
        // At the end of the first step the memory is sigma = 0.2 (1 - exp(-7 / 30)); the gain moves a step later.
        const double sigma = 0.2 * (1.0 - std::exp(-7.0 / 30.0));
        QCOMPARE(run.workload(0).gain[1], 1.0);
        QVERIFY_CLOSE(run.workload(0).gain[2], std::exp(std::log(10.0) * sigma / 0.5 * 7.0 / 365.25));
        QVERIFY(run.release().happened); // in the end on fewer units a token
        QVERIFY_CLOSE(run.workload(0).demand.front(), 0.0);
    }

    void whatHoldsItIsTold()
    {
        model::Project planned = projectWithLaunch(400);
        const engine::ReleaseOutcome late = simulated(planned).release();
        QVERIFY(!late.happened);
        QVERIFY(!late.day);
        QCOMPARE(late.heldBy, engine::HeldBy::Plan);

        model::Project quality = projectWithLaunch(50);
        quality.releases[0].qualityDate = onDay(quality, 400);
        QCOMPARE(simulated(quality).release().heldBy, engine::HeldBy::Quality);

        model::Project capacity = projectWithLaunch(50);
        const engine::ReleaseOutcome held = simulated(capacity).release();
        QCOMPARE(held.heldBy, engine::HeldBy::Capacity);
        QVERIFY(!held.capacityWallDays);
        QCOMPARE(held.qualityWallDays, std::optional(0.0));

        model::Project training = plainProject();
        addTraining(training, "run", 600.0, 60.0);
        addRelease(training, "next", 40).training.id = QStringLiteral("run");
        const engine::ReleaseOutcome untrained = simulated(training).release();
        QVERIFY(!untrained.readyDay);
        QCOMPARE(untrained.heldBy, engine::HeldBy::Capacity);
        QCOMPARE(untrained.qualityWallDays, std::optional(20.0));
    }

    /// Nobody launches with it: nothing can be tested, it happens when it is ready.
    void aReleaseThatNobodyNamesIsNotTested()
    {
        model::Project project = plainProject();
        addRelease(project, "next", 77).coverageNeeded = 1.0;
        QCOMPARE(simulated(project).release().day, std::optional(77.0));
    }
};

PENSTOCK_TEST(ReleasesTest)
#include "tst_releases.moc"
