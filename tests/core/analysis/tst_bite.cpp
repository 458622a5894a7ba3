// SPDX-License-Identifier: GPL-3.0-or-later
//
// When an event is felt (model.md 10): lags of made-up runs, then of whole runs worked out by hand.
#include "core/analysis/measures/bite.h"
#include "core/analysis/scenario_run.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

/// Weeks of these two capacities, a demand of 100; what is covered follows.
analysis::EventBite biteOf(const std::vector<double> &with, const std::vector<double> &without, double startDay,
                           bool gain = false)
{
    engine::Result run;
    engine::Headline other;
    run.boundaryDays = {0.0};
    for (std::size_t k = 0; k < with.size(); ++k) {
        run.boundaryDays.push_back(run.boundaryDays.back() + 7.0);
        run.totals.usable.push_back(with[k]);
        run.totals.coverage.push_back(std::min(1.0, with[k] / 100.0));
        other.usable.push_back(without[k]);
        other.coverage.push_back(std::min(1.0, without[k] / 100.0));
    }
    analysis::EventBite bite{startDay, gain, std::nullopt, std::nullopt};
    analysis::measureBite(run, other, 0.05, 0.01, bite);
    return bite;
}

analysis::ScenarioRunPtr runOf(const model::Project &project)
{
    analysis::RunCache cache;
    const auto run = analysis::runScenario(project, {}, cache);
    return run ? *run : nullptr;
}

/// Arrivals of 100 a month install as they come; from day 70 on a ban. Demand 1000 against 1000 installed: the capacity
/// is five per cent lower once 1000 + x < 0.95 (1000 + x + missing).
model::Project bannedOnDay70()
{
    model::Project project = plainProject(364, model::StepLength::Day);
    addStockpile(project, "lab", "chip", 1000.0);
    addRate(project, "rate", 365.25 / 12.0); // one a day
    addEvent(project, "ban", model::PolicyKind::Restrict, 70);
    addLoad(project, "load", 1080.0);
    return project;
}

} // namespace

class BiteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepThatIsFeltCounts()
    {
        const analysis::EventBite bite = biteOf({200, 150, 99, 90, 90}, {200, 155, 103, 101, 101}, 7.0);
        QCOMPARE(bite.capacityLagDays, std::optional(14.0)); // 90 < 95 % of 101, on day 21
        QCOMPARE(bite.shortageLagDays, std::optional(14.0)); // 0.9 < 1 - 0.01; 0.99 is not
    }

    void anEventThatIsNeverFelt()
    {
        const analysis::EventBite bite = biteOf({100, 95, 95}, {100, 100, 100}, 0.0);
        QVERIFY(!bite.capacityLagDays); // exactly five per cent is not below
        QCOMPARE(bite.shortageLagDays, std::optional(7.0));
        QVERIFY(!biteOf({500, 480}, {500, 500}, 0.0).shortageLagDays);
    }

    /// A rush before the effect: negative. A step that contains the effect: nought.
    void lagsCountFromTheEffect()
    {
        QCOMPARE(biteOf({50, 50, 50}, {100, 100, 100}, 15.0).capacityLagDays, std::optional(-15.0));
        QCOMPARE(biteOf({100, 50, 50}, {100, 100, 100}, 9.0).capacityLagDays, std::optional(0.0));
        QCOMPARE(biteOf({100, 50, 50}, {100, 100, 100}, 7.0).capacityLagDays, std::optional(0.0));
        QCOMPARE(biteOf({100, 100, 50}, {100, 100, 100}, 13.5).capacityLagDays, std::optional(0.5));
    }

    void stepsWithoutCapacityDoNotCount()
    {
        QVERIFY(!biteOf({0, 0}, {1e-10, 1e-10}, 0.0).capacityLagDays);
        QCOMPARE(biteOf({0, 0}, {1e-10, 1.0}, 0.0).capacityLagDays, std::optional(7.0));
    }

    void aLiftIsTheOtherWayRound()
    {
        QVERIFY(!biteOf({100, 120}, {100, 60}, 0.0).capacityLagDays);
        const analysis::EventBite gain = biteOf({100, 120}, {100, 60}, 0.0, true);
        QCOMPARE(gain.capacityLagDays, std::optional(7.0));
        QCOMPARE(gain.shortageLagDays, std::optional(7.0));
    }

    /// Without the ban the mean of day d is 1000 + d + 0.5; with it 1070 from day 70 on. 1070 < 0.95 (1000.5 + d) on
    /// day 126 (0.95 * 1126.5 = 1070.175). 1070 of 1080 is short from day 70 on: that is 0.93 %; it is felt when the
    /// other run covers more than 0.01 better, which 1080 of 1080 never does.
    void aBanByHand()
    {
        model::Project project = bannedOnDay70();
        project.stockpiles[0].failureRatePerYear = 0.0;
        const analysis::ScenarioRunPtr run = runOf(project);
        QVERIFY(run);
        const analysis::EventBite bite = run->measures.events.front().value();
        QCOMPARE(bite.startDay, 70.0);
        QVERIFY(!bite.gain);
        QCOMPARE(bite.capacityLagDays, std::optional(56.0));
        QVERIFY(!bite.shortageLagDays);
        project.workloads[0].baseUnits = 1200.0; // 1000.5 + d - 1070 > 12 on day 82
        QCOMPARE(runOf(project)->measures.events.front()->shortageLagDays, std::optional(12.0));
    }

    /// Two bans of the same: either alone is without effect, since the other one still stands.
    void ofTwoEqualBansNeitherBites()
    {
        model::Project project = bannedOnDay70();
        model::PolicyEvent again = project.policyEvents.first();
        again.id = QStringLiteral("again");
        project.policyEvents.append(again);
        const analysis::ScenarioRunPtr run = runOf(project);
        QVERIFY(run);
        for (const auto &bite : run->measures.events) {
            QVERIFY(bite && !bite->capacityLagDays && !bite->shortageLagDays);
        }
    }

    /// The lift's counterfactual leaves the ban in force. The gain is felt when 1070 + x > 1070 / 0.95.
    void aLiftBitesAsAGain()
    {
        model::Project project = bannedOnDay70();
        addEvent(project, "lift", model::PolicyKind::Lift, 100).lifts.id = QStringLiteral("ban");
        addEvent(project, "marker", model::PolicyKind::Marker, 100);
        const analysis::ScenarioRunPtr run = runOf(project);
        QVERIFY(run);
        const analysis::EventBite lift = run->measures.events.at(1).value();
        QVERIFY(lift.gain);
        // The mean of day d is 1070 + (d - 100) + 0.5; 0.95 of it passes 1070 at d - 100 = 56.
        QCOMPARE(lift.capacityLagDays, std::optional(56.0));
        QVERIFY(!run->measures.events.at(2)); // markers have no lags
        // The ban alone is felt on 30 days: they are 30 units of some 1100, less than five per cent.
        QVERIFY(!run->measures.events.at(0)->capacityLagDays);
    }

    void aSubsidyBitesAsAGain()
    {
        model::Project project = bannedOnDay70();
        project.policyEvents[0].pass = 3.0;
        const analysis::ScenarioRunPtr run = runOf(project);
        QVERIFY(run && run->measures.events.front()->gain);
        // With it 1070 + 3 n + 1.5, without 1070 + n + 0.5, n = d - 70: below 95 % of it from 0.95 (1071.5 + 3 n) >
        // 1070.5 + n on, n = 29.
        QCOMPARE(run->measures.events.front()->capacityLagDays, std::optional(29.0));
    }
};

PENSTOCK_TEST(BiteTest)
#include "tst_bite.moc"
