// SPDX-License-Identifier: GPL-3.0-or-later
//
// Caps over several supplies together (model.md 4), by days, on rates of whole units a day.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

constexpr double kMonth = 365.25 / 12.0;

/// 60 days, two operators: one wants 3 units a day, the other 1.
model::Project threeAndOne()
{
    model::Project project = plainProject(60, model::StepLength::Day);
    project.operators.append(named<model::Operator>("cloud"));
    addRate(project, "three", 3.0 * kMonth);
    addRate(project, "one", kMonth).op.id = QStringLiteral("cloud");
    return project;
}

model::PolicyEvent &addCap(model::Project &project, const char *id, int day, double unitsPerDay)
{
    model::PolicyEvent &cap = addEvent(project, id, model::PolicyKind::Cap, day);
    cap.capPerMonth = unitsPerDay * kMonth;
    return cap;
}

} // namespace

class CapsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCapScalesAllAlike()
    {
        model::Project project = threeAndOne();
        addCap(project, "cap", 20, 2.0).end = onDay(project, 40);
        addUnits(project, "lot", model::SupplyKind::Lot, 30, 500.0); // outside of caps
        const Simulated run = simulated(project);
        for (std::size_t d = 0; d < 60; ++d) {
            const double factor = d >= 20 && d < 40 ? 0.5 : 1.0;
            QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[d], 3.0 * factor + (d == 30 ? 500.0 : 0.0));
            QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[d], 1.0 * factor);
            QVERIFY_CLOSE(run.stocks().blockedUnits[d], 4.0 * (1.0 - factor));
        }
    }

    void aCapThatNobodyReachesDoesNothing()
    {
        model::Project project = threeAndOne();
        const std::vector<double> open = simulated(project).stocks().arrivalsUnits;
        addCap(project, "cap", 0, 4.5);
        const Simulated run = simulated(project);
        QCOMPARE(run.stocks().arrivalsUnits, open);
        QCOMPARE(run.stocks().blockedUnits, std::vector<double>(60, 0.0));
    }

    void aCapOfNothingIsABan()
    {
        model::Project project = threeAndOne();
        addCap(project, "cap", 20, 0.0);
        const Simulated run = simulated(project);
        for (std::size_t d = 0; d < 60; ++d) {
            QVERIFY_CLOSE(run.stocks().arrivalsUnits[d], d < 20 ? 4.0 : 0.0);
        }
    }

    /// Restrictions act before caps: of 3 and 1 a licence lets 1.5 and 1 pass, and the cap scales these.
    void capsActBehindRestrictions()
    {
        model::Project project = threeAndOne();
        model::PolicyEvent &licences = addEvent(project, "licences", model::PolicyKind::Restrict, 10);
        licences.pass = 0.5;
        licences.operators.ids = {QStringLiteral("lab")};
        addCap(project, "cap", 0, 2.0);
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[5], 1.5);
        QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[5], 0.5);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[20], 1.5 * 2.0 / 2.5);
        QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[20], 1.0 * 2.0 / 2.5);
        QVERIFY_CLOSE(run.stocks().blockedUnits[20], 4.0 - 2.0);
    }

    /// In list order: first the lab to 2, then both to 2.4 together; the other way round both to 2.4, which leaves the
    /// lab with 1.8, and its own cap does not bind.
    void capsActInListOrder()
    {
        model::Project project = threeAndOne();
        addCap(project, "lab", 0, 2.0).operators.ids = {QStringLiteral("lab")};
        addCap(project, "both", 0, 2.4);
        const Simulated first = simulated(project);
        QVERIFY_CLOSE(first.result.operators[0].arrivalsUnits[5], 2.0 * 0.8);
        QVERIFY_CLOSE(first.result.operators[1].arrivalsUnits[5], 1.0 * 0.8);
        project.policyEvents.move(1, 0);
        const Simulated second = simulated(project);
        QVERIFY_CLOSE(second.result.operators[0].arrivalsUnits[5], 1.8);
        QVERIFY_CLOSE(second.result.operators[1].arrivalsUnits[5], 0.6);
    }

    /// Caps that meet only by a third one between them are one group.
    void capsThatOverlapInAChain()
    {
        model::Project project = threeAndOne();
        project.operators.append(named<model::Operator>("third"));
        addRate(project, "two", 2.0 * kMonth).op.id = QStringLiteral("third");
        addCap(project, "a", 0, 2.0).operators.ids = {QStringLiteral("lab"), QStringLiteral("cloud")};
        addCap(project, "b", 0, 1.5).operators.ids = {QStringLiteral("cloud"), QStringLiteral("third")};
        addCap(project, "c", 0, 0.9).operators.ids = {QStringLiteral("third")};
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[5], 1.5);             // 3 of 4 under a cap of 2
        QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[5], 0.5 * 1.5 / 2.5); // then 0.5 and 2 under 1.5
        QVERIFY_CLOSE(run.result.operators[2].arrivalsUnits[5], 0.9);             // 1.2 under 0.9
    }

    /// The sum counts what passes at the gate on a day, whether or not it arrives within the horizon.
    void aCapCountsAtTheGate()
    {
        model::Project project = threeAndOne();
        project.supplies[1].from = onDay(project, 0);
        project.supplies[1].leadDays = 1000.0;
        addCap(project, "cap", 0, 2.0);
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[50], 1.5);
        QCOMPARE(run.result.operators[1].arrivalsUnits[50], 0.0);
    }

    /// What is capped diverts as what is banned does.
    void cappedUnitsAreDiverted()
    {
        model::Project project = threeAndOne();
        project.supplies[0].diversionShare = 0.2;
        project.supplies[0].diversionLagDays = 10.0;
        addCap(project, "cap", 20, 2.0);
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[29], 1.5);
        QVERIFY_CLOSE(run.result.operators[0].arrivalsUnits[30], 1.5 + 0.2 * 1.5);
    }

    /// A rate that flows already keeps the age of half a day on the days before its goods could arrive.
    void capsSeeDaysBeforeTheStart()
    {
        model::Project project = threeAndOne();
        project.supplies[0].growthPerYear = 1.0;
        project.supplies[1].leadDays = 20.0; // what arrives on day 0 passes the gate on day -20
        addCap(project, "cap", -100, 2.0);
        const Simulated run = simulated(project);
        const double young = 3.0 * std::pow(2.0, 0.5 / 365.25);
        QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[0], 2.0 / (young + 1.0));
        const double grown = 3.0 * std::pow(2.0, 10.5 / 365.25);
        QVERIFY_CLOSE(run.result.operators[1].arrivalsUnits[30], 2.0 / (grown + 1.0));
    }
};

PENSTOCK_TEST(CapsTest)
#include "tst_caps.moc"
