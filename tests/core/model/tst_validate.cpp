// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTest>

#include <functional>

using namespace penstock::model;
using penstock::tests::smallProject;

namespace {
using Bend = std::function<void(Project &)>;
}

class ValidateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundProjectHasNoProblems() { QCOMPARE(validate(smallProject()).size(), 0); }

    void faultsAreFoundAtTheirField_data()
    {
        QTest::addColumn<Bend>("bend");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, Code code, const char *place, Bend bend) {
            QTest::addRow("%s", name) << bend << int(code) << QString::fromLatin1(place);
        };
        row("a field out of range", Code::OutOfRange, "stockpiles[0].failure_rate",
            [](Project &p) { p.stockpiles[0].failureRatePerYear = 1.7; });
        row("end before start", Code::EndBeforeStart, "policy_events[0].end",
            [](Project &p) { p.policyEvents[0].end = QDate(2025, 4, 1); });
        row("a supply that ends before it starts", Code::EndBeforeStart, "supplies[0].to",
            [](Project &p) { p.supplies[0].to = QDate(2024, 12, 1); });
        row("an empty name", Code::EmptyName, "chips[1].name", [](Project &p) { p.chips[1].name = QStringLiteral("  "); });
        row("two of one name", Code::DuplicateName, "scenarios[1].name",
            [](Project &p) { p.scenarios[1].name = p.scenarios[0].name; });
        row("two of one id", Code::DuplicateId, "chips[1].id", [](Project &p) { p.chips[1].id = p.chips[0].id; });
        row("an empty id", Code::BadId, "operators[0].id", [](Project &p) { p.operators[1].id.swap(p.operators[0].id);
                                                                            p.operators[0].id.clear(); });
        row("a lift of itself", Code::LiftsItself, "policy_events[1].lifts",
            [](Project &p) { p.policyEvents[1].lifts.id = QStringLiteral("lift"); });
        row("a lift of a marker", Code::LiftOfNoGate, "policy_events[1].lifts",
            [](Project &p) { p.policyEvents[0].kind = PolicyKind::Marker; });
        row("cyclic parents", Code::ScenarioCycle, "scenarios[0].parent",
            [](Project &p) { p.scenarios[0].parent.id = QStringLiteral("child"); });
        row("an empty clause", Code::EmptyClause, "policy_events[0].rule",
            [](Project &p) { p.policyEvents[0].rule = {RuleClause{}}; });
        row("an empty horizon", Code::HorizonEmpty, "settings.E", [](Project &p) { p.settings.end = p.settings.start; });
        row("no start", Code::Required, "settings.S", [](Project &p) { p.settings.start = QDate(); });
        row("a chip on no platform", Code::UnknownReference, "chips[0].platform",
            [](Project &p) { p.chips[0].platform.id = QStringLiteral("x"); });
        row("a set that names nobody", Code::UnknownReference, "policy_events[0].chips",
            [](Project &p) { p.policyEvents[0].chips.ids = {QStringLiteral("x")}; });
        row("a lot without a day", Code::Required, "supplies[0].from", [](Project &p) {
            p.supplies[0].kind = SupplyKind::Lot;
            p.supplies[0].from = QDate();
        });
        row("two stockpiles of one pair", Code::DuplicatePair, "stockpiles[1].chip", [](Project &p) {
            p.stockpiles.append(p.stockpiles[0]);
            p.stockpiles[1].id = p.stockpiles[1].name = QStringLiteral("again");
        });
        row("its own predecessor", Code::PredecessorLoop, "workloads[0].predecessor",
            [](Project &p) { p.workloads[0].predecessor.id = QStringLiteral("service"); });
        row("a release that waits for a service", Code::WrongKind, "releases[0].training",
            [](Project &p) { p.releases[0].training.id = QStringLiteral("service"); });
        row("announced after its effect", Code::AnnouncedAfterEffect, "policy_events[0].announced",
            [](Project &p) { p.policyEvents[0].announced = QDate(2025, 5, 1); });
        row("an override out of range", Code::OutOfRange, "scenarios[1].overrides[0].value",
            [](Project &p) { p.scenarios[1].overrides[0].value = -1.0; });
        row("an override of what is gone", Code::UnknownEntity, "scenarios[1].overrides[0]",
            [](Project &p) { p.scenarios[1].overrides[0].address.id = QStringLiteral("x"); });
        row("a run that is gone", Code::UnknownScenario, "run", [](Project &p) { p.info.run = QStringLiteral("x"); });
        row("a service without work a token", Code::OutOfRange, "workloads[0].gflop_per_token",
            [](Project &p) { p.workloads[0].gflopPerToken = 0; });
    }
    void faultsAreFoundAtTheirField()
    {
        QFETCH(Bend, bend);
        QFETCH(int, code);
        QFETCH(QString, place);
        Project project = smallProject();
        bend(project);
        QStringList found;
        bool there = false;
        for (const Problem &problem : validate(project)) {
            found.append(lineOf(problem));
            there = there || (problem.code == Code(code) && problem.where.place == place);
            QVERIFY2(!sentence(problem).contains(QLatin1Char('%')), qPrintable(sentence(problem)));
        }
        QVERIFY2(there, qPrintable(found.join(QLatin1Char('\n'))));
    }

    void allFaultsAreReportedAtOnceErrorsFirst()
    {
        Project project = smallProject();
        project.chips[1].name.clear();
        project.stockpiles[0].installedUnits = -1;
        project.policyEvents[0].pass = -1;
        const QList<Problem> problems = validate(project);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.last().code, Code::EmptyName);
        QVERIFY(hasErrors(problems));
    }

    void whatAKindDoesNotUseIsIgnored()
    {
        Project project = smallProject();
        project.workloads[0].totalYflop = -5; // of an inference workload
        QCOMPARE(validate(project).size(), 0);
    }

    void danglingCitationsAndViewsAreNoFault()
    {
        Project project = smallProject();
        project.citations[0].citedId = QStringLiteral("gone");
        project.citations[0].source = QStringLiteral("gone");
        View view;
        view.id = view.name = QStringLiteral("v");
        view.scenarios = {QStringLiteral("gone")};
        project.views.append(view);
        QCOMPARE(validate(project).size(), 0);
    }

    void thousandsOfEntitiesAreCheckedInTime()
    {
        Project project = smallProject();
        for (int i = 0; i < 3000; ++i) {
            Operator op;
            op.id = op.name = QStringLiteral("op%1").arg(i);
            project.operators.append(op);
            Stockpile pile = project.stockpiles[0];
            pile.id = pile.name = op.id;
            pile.op.id = op.id;
            project.stockpiles.append(pile);
        }
        QCOMPARE(validate(project).size(), 0);
    }
};

PENSTOCK_TEST(ValidateTest)
#include "tst_validate.moc"
