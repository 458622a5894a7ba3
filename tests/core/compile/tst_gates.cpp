// SPDX-License-Identifier: GPL-3.0-or-later
//
// Restrictions on a rate of one unit a day: when they act, how strongly, on whom (model.md 2 and 4).
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

/// 100 days, one unit a day from one supply.
model::Project oneADay()
{
    model::Project project = plainProject(100, model::StepLength::Day);
    addRate(project, "rate", 365.25 / 12.0);
    return project;
}

std::vector<double> arrivalsOf(const model::Project &project)
{
    return simulated(project).result.totals.stocks.arrivalsUnits;
}

/// What passes on day \p d.
double passOn(const model::Project &project, int d)
{
    return arrivalsOf(project)[static_cast<std::size_t>(d)];
}

} // namespace

class GatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGateActsFromItsStartToItsEnd()
    {
        model::Project project = oneADay();
        model::PolicyEvent &event = addEvent(project, "licences", model::PolicyKind::Restrict, 30);
        event.pass = 0.6;
        event.graceDays = 9.5; // ten
        event.end = onDay(project, 70);
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < 100; ++d) {
            QVERIFY_CLOSE(arrivals[d], d >= 40 && d < 70 ? 0.6 : 1.0);
        }
    }

    /// From nothing to the whole in a line, by the middle of the day; also where the days are no whole number.
    void aGatePhasesInByALine_data()
    {
        QTest::addColumn<double>("phaseInDays");
        QTest::newRow("twenty") << 20.0;
        QTest::newRow("seven and a half") << 7.5;
        QTest::newRow("a tenth") << 0.1;
        QTest::newRow("beyond the end") << 1000.0;
    }
    void aGatePhasesInByALine()
    {
        QFETCH(double, phaseInDays);
        model::Project project = oneADay();
        model::PolicyEvent &event = addEvent(project, "licences", model::PolicyKind::Restrict, 30);
        event.pass = 0.25;
        event.phaseInDays = phaseInDays;
        const std::vector<double> arrivals = arrivalsOf(project);
        for (int d = 0; d < 100; ++d) {
            const double strength = d < 30 ? 0.0 : std::min(1.0, (d - 30 + 0.5) / phaseInDays);
            QVERIFY_CLOSE(arrivals[static_cast<std::size_t>(d)], 1.0 - 0.75 * strength);
        }
    }

    /// Half as much again between the announcement and the effect, lots not.
    void buyersRushBeforeTheGateShuts()
    {
        model::Project project = oneADay();
        model::PolicyEvent &event = addEvent(project, "ban", model::PolicyKind::Restrict, 30);
        event.announced = onDay(project, 20);
        event.rush = 1.5;
        addUnits(project, "lot", model::SupplyKind::Lot, 25, 100.0);
        const Simulated run = simulated(project);
        for (std::size_t d = 0; d < 100; ++d) {
            const double rate = d < 20 ? 1.0 : d < 30 ? 1.5 : 0.0;
            QVERIFY_CLOSE(run.stocks().arrivalsUnits[d], rate + (d == 25 ? 100.0 : 0.0));
            QVERIFY_CLOSE(run.stocks().blockedUnits[d], d < 30 ? 0.0 : 1.0); // more than would come is none blocked
        }
    }

    /// Lifted before it ever took effect, there is no rush from then on.
    void aRushEndsWithItsEvent()
    {
        model::Project project = oneADay();
        model::PolicyEvent &event = addEvent(project, "ban", model::PolicyKind::Restrict, 50);
        event.announced = onDay(project, 20);
        event.rush = 2.0;
        addEvent(project, "lift", model::PolicyKind::Lift, 35).lifts.id = QStringLiteral("ban");
        const std::vector<double> arrivals = arrivalsOf(project);
        for (std::size_t d = 0; d < 100; ++d) {
            QVERIFY_CLOSE(arrivals[d], d >= 20 && d < 35 ? 2.0 : 1.0);
        }
    }

    void gatesMultiply()
    {
        model::Project project = oneADay();
        addEvent(project, "one", model::PolicyKind::Restrict, 10).pass = 0.5;
        addEvent(project, "two", model::PolicyKind::Restrict, 20).pass = 0.4;
        addEvent(project, "help", model::PolicyKind::Restrict, 30).pass = 1.5;
        QVERIFY_CLOSE(passOn(project, 9), 1.0);
        QVERIFY_CLOSE(passOn(project, 15), 0.5);
        QVERIFY_CLOSE(passOn(project, 25), 0.2);
        QVERIFY_CLOSE(passOn(project, 35), 0.3);
    }

    /// The first end counts: its own, or that of any lift with its grace. A lift of a lift does nothing.
    void theFirstEndCounts()
    {
        model::Project project = oneADay();
        addEvent(project, "ban", model::PolicyKind::Restrict, 10).end = onDay(project, 80);
        model::PolicyEvent &lift = addEvent(project, "lift", model::PolicyKind::Lift, 40);
        lift.lifts.id = QStringLiteral("ban");
        lift.graceDays = 5.0;
        lift.end = onDay(project, 50); // of no effect
        addEvent(project, "later", model::PolicyKind::Lift, 60).lifts.id = QStringLiteral("ban");
        addEvent(project, "lift of the lift", model::PolicyKind::Lift, 30).lifts.id = QStringLiteral("lift");
        QCOMPARE(passOn(project, 44), 0.0);
        QVERIFY_CLOSE(passOn(project, 45), 1.0);
        const compile::Compiled compiled = simulated(project).compiled;
        QCOMPARE(compiled.plan.eventStartDay, (std::vector<double>{10, 45, 60, 30}));
        QCOMPARE(compiled.plan.eventEndDay[0], 45.0);
        QCOMPARE(compile::endDayOf(project, project.policyEvents.at(0)), 45.0);
        project.policyEvents[1].enabled = false;
        QCOMPARE(compile::endDayOf(project, project.policyEvents.at(0)), 60.0);
        project.policyEvents[2].enabled = false;
        QCOMPARE(compile::endDayOf(project, project.policyEvents.at(0)), 80.0);
    }

    void setsAndChannelsMatch()
    {
        model::Project project = oneADay();
        project.operators.append(named<model::Operator>("cloud"));
        addChip(project, "other", 100.0);
        model::PolicyEvent &event = addEvent(project, "ban", model::PolicyKind::Restrict, 0);
        QCOMPARE(passOn(project, 5), 0.0);
        event.channels = {QStringLiteral("grey"), QStringLiteral("domestic")};
        QVERIFY_CLOSE(passOn(project, 5), 1.0);
        project.supplies[0].channel = model::Channel::Domestic;
        QCOMPARE(passOn(project, 5), 0.0);
        event.operators.ids = {QStringLiteral("cloud")};
        QVERIFY_CLOSE(passOn(project, 5), 1.0);
        event.operators.ids.append(QStringLiteral("lab"));
        QCOMPARE(passOn(project, 5), 0.0);
        event.chips.ids = {QStringLiteral("other")};
        QVERIFY_CLOSE(passOn(project, 5), 1.0);
        event.chips.ids.append(QStringLiteral("chip"));
        QCOMPARE(passOn(project, 5), 0.0);
        const compile::Rating rating = compile::ratingOf(project.chips.at(0));
        QVERIFY(compile::matches(event, project.supplies.at(0), project.chips.at(0), rating));
        event.channels = {QStringLiteral("no channel of that name")};
        QVERIFY(!compile::matches(event, project.supplies.at(0), project.chips.at(0), rating));
    }

    /// The rating of the H20: 296 dense INT8 TOPS and a die of 814 mm2 (vendor's data sheet; Commerce Control List
    /// 3A090).
    void ratingsAreThoseOfTheRule()
    {
        model::Chip h20;
        h20.bf16Tflops = 148.0;
        h20.fp8Tflops = 296.0;
        h20.int8Tops = 296.0;
        h20.dieMm2 = 814.0;
        QCOMPARE(compile::ratingOf(h20).tpp, 2368.0);
        QVERIFY_CLOSE(compile::ratingOf(h20).pd.value(), 2368.0 / 814.0);
        h20.dieMm2 = 0.0;
        QVERIFY(!compile::ratingOf(h20).pd);
        model::Chip h100;
        h100.bf16Tflops = 989.5;
        h100.fp8Tflops = 1979.0;
        QCOMPARE(compile::ratingOf(h100).tpp, 15832.0);
        h100.fp4Tflops = 8000.0;
        QCOMPARE(compile::ratingOf(h100).tpp, 32000.0);
    }

    void clausesAreJoinedByOrBoundsByAnd()
    {
        using enum model::RuleAttribute;
        using enum model::RuleOperator;
        model::Chip chip;
        chip.bf16Tflops = 300.0; // tpp 4800
        chip.memoryGb = 80.0;
        chip.memoryBandwidthTBs = 2.0;
        chip.interconnectGBs = 400.0;
        const auto caught = [&chip](const model::Rule &rule) {
            return compile::isCaught(rule, chip, compile::ratingOf(chip));
        };
        QVERIFY(!caught({}));
        QVERIFY(caught({{{Tpp, AtLeast, 4800.0}}}));
        QVERIFY(!caught({{{Tpp, Below, 4800.0}}}));
        QVERIFY(!caught({{{Tpp, AtLeast, 4800.0}, {InterconnectGBs, AtLeast, 600.0}}}));
        QVERIFY(caught({{{Tpp, AtLeast, 4800.0}, {InterconnectGBs, AtLeast, 600.0}}, {{MemoryGb, AtLeast, 80.0}}}));
        QVERIFY(caught({{{MemoryBandwidthTBs, AtLeast, 2.0}, {Bf16Tflops, Below, 301.0}}}));
        QVERIFY(!caught({{{Pd, AtLeast, 0.0}}})); // an unknown die meets no bound
        QVERIFY(!caught({{{Pd, Below, 1e9}}}));
        chip.dieMm2 = 800.0;
        QVERIFY(caught({{{Pd, AtLeast, 6.0}}}));
    }

    /// A rule narrows the sets, and the plan tells which chips it catches.
    void aRuleNarrowsTheSets()
    {
        model::Project project = oneADay();
        addChip(project, "strong", 400.0);
        model::Supply &supply = addRate(project, "strong", 365.25 / 12.0);
        supply.chip.id = QStringLiteral("strong");
        addEvent(project, "rule", model::PolicyKind::Restrict, 0).rule = {
            {{model::RuleAttribute::Bf16Tflops, model::RuleOperator::AtLeast, 200.0}}};
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.result.chips[0].arrivalsUnits[5], 1.0);
        QCOMPARE(run.result.chips[1].arrivalsUnits[5], 0.0);
        QCOMPARE(run.compiled.plan.caught, (std::vector<std::vector<bool>>{{false, true}}));
    }

    void markersAndDisabledEventsDoNothing()
    {
        model::Project project = oneADay();
        addEvent(project, "marker", model::PolicyKind::Marker, 10);
        addEvent(project, "off", model::PolicyKind::Restrict, 10).enabled = false;
        QVERIFY_CLOSE(passOn(project, 50), 1.0);
        QCOMPARE(simulated(project).compiled.plan.events, QStringList{QStringLiteral("marker")});
    }
};

PENSTOCK_TEST(GatesTest)
#include "tst_gates.moc"
