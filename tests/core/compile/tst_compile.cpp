// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a compilation refuses and warns of, what takes part in it, and which chip is the unit (model.md 2).
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;
using model::Code;

namespace {

model::Expected<compile::Compiled> compiled(const model::Project &project)
{
    compile::DeliveryCache cache;
    return compile::compile(project, compile::referenceChipOf(project), cache);
}

QList<Code> codesOf(const model::Project &project)
{
    QList<Code> codes;
    for (const model::Problem &problem : compile::problemsOf(project, compile::referenceChipOf(project))) {
        codes.append(problem.code);
    }
    return codes;
}

} // namespace

class CompileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProjectHasNoProblems()
    {
        model::Project project = plainProject();
        addLoad(project, "load", 1.0);
        QCOMPARE(codesOf(project), QList<Code>{});
        QVERIFY_OK(compiled(project));
    }

    void aWorkloadNeedsAUnit()
    {
        model::Project project = plainProject();
        project.chips.clear();
        QVERIFY_OK(compiled(project)); // nothing to be expressed in it
        addLoad(project, "load", 1.0);
        QCOMPARE(codesOf(project), QList<Code>{Code::NoReferenceChip});
        QVERIFY_FAULT(compiled(project), Code::NoReferenceChip);
        project = plainProject();
        addLoad(project, "load", 1.0);
        project.settings.referenceChip.id = QStringLiteral("gone");
        QVERIFY_FAULT(compiled(project), Code::NoReferenceChip);
    }

    void theUnitMustServeEveryWorkload()
    {
        model::Project project = plainProject();
        addLoad(project, "first", 1.0);
        model::Workload &linked = addLoad(project, "linked", 1.0);
        linked.interconnectRefGBs = 400.0;
        linked.interconnectSensitivity = 1.0; // "chip" has no link
        const auto refused = compiled(project);
        QVERIFY_FAULT(refused, Code::ReferenceCannotServe);
        QCOMPARE(refused.error().values, (QStringList{QStringLiteral("chip"), QStringLiteral("linked")}));
        QCOMPARE(refused.error().where.place, QStringLiteral("settings.reference_chip"));
        QCOMPARE(codesOf(project), (QList<Code>{Code::ReferenceCannotServe, Code::NobodyCanServe}));
        project.workloads[1].enabled = false;
        QVERIFY_OK(compiled(project));
    }

    void figuresThatNoResultCanHoldAreRefused()
    {
        model::Project project = plainProject();
        project.chips[0].bf16Tflops = 1e200;
        project.chips[0].memoryBandwidthTBs = 1e200;
        addLoad(project, "load", 1.0);
        QVERIFY_FAULT(compiled(project), Code::ReferenceCannotServe);
    }

    /// A warning: it runs, and nobody is served.
    void aWorkloadThatNobodyCanServe()
    {
        model::Project project = plainProject();
        project.operators[0].enabled = false;
        addLoad(project, "load", 1.0);
        QCOMPARE(codesOf(project), QList<Code>{Code::NobodyCanServe});
        QVERIFY_OK(compiled(project));
    }

    void aHorizonMayBeTooLong_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("runs");
        using enum model::StepLength;
        QTest::newRow("20,000 days") << static_cast<int>(Day) << 20000 << true;
        QTest::newRow("one more") << static_cast<int>(Day) << 20001 << false;
        QTest::newRow("10,435 weeks") << static_cast<int>(Week) << 73045 << true;
        QTest::newRow("a day more") << static_cast<int>(Week) << 73046 << false;
        QTest::newRow("two hundred years") << static_cast<int>(Month) << 73050 << true;
        QTest::newRow("and a day") << static_cast<int>(Month) << 73051 << false;
    }
    void aHorizonMayBeTooLong()
    {
        QFETCH(int, step);
        QFETCH(int, days);
        QFETCH(bool, runs);
        model::Project project = plainProject(days, static_cast<model::StepLength>(step));
        if (runs) {
            QVERIFY_OK(compiled(project));
        } else {
            QVERIFY_FAULT(compiled(project), Code::HorizonTooLong);
        }
    }

    /// The first chip that is enabled before any override; the one that is named, whatever it is.
    void whichChipIsTheUnit()
    {
        model::Project project = plainProject();
        addChip(project, "second", 200.0);
        QCOMPARE(compile::referenceChipOf(project), QStringLiteral("chip"));
        project.chips[0].enabled = false;
        QCOMPARE(compile::referenceChipOf(project), QStringLiteral("second"));
        project.settings.referenceChip.id = QStringLiteral("chip");
        QCOMPARE(compile::referenceChipOf(project), QStringLiteral("chip"));
        project.settings.referenceChip.id.clear();
        project.chips[1].enabled = false;
        QCOMPARE(compile::referenceChipOf(project), QString());
    }

    void aDisabledChipStaysTheUnit()
    {
        model::Project project = plainProject(28);
        addChip(project, "double", 200.0);
        addStockpile(project, "lab", "double", 10.0);
        addLoad(project, "load", 1e6);
        project.settings.referenceChip.id = QStringLiteral("chip");
        project.chips[0].enabled = false;
        const Simulated run = simulated(project);
        QCOMPARE(run.compiled.plan.chips, QStringList{QStringLiteral("double")});
        QVERIFY_CLOSE(run.totals().served[0], 20.0);
    }

    /// References to what is disabled count as empty where they may be (training, predecessor, release, lifts).
    void whatIsDisabledIsNotThere()
    {
        model::Project project = plainProject();
        addTraining(project, "run", 1000.0, 100.0).enabled = false;
        addService(project, "old", 10.0).enabled = false;
        model::Workload &service = addService(project, "new", 10.0);
        service.predecessor.id = QStringLiteral("old");
        service.release.id = QStringLiteral("next");
        addRelease(project, "next", 30).training.id = QStringLiteral("run");
        addRelease(project, "off", 30).enabled = false;
        const Simulated run = simulated(project);
        QCOMPARE(run.compiled.plan.workloads, QStringList{QStringLiteral("new")});
        QCOMPARE(run.compiled.plan.releases, QStringList{QStringLiteral("next")});
        QCOMPARE(run.release().day, std::optional(30.0));
    }

    void stockpilesOfTheRunAreNamed()
    {
        model::Project project = plainProject();
        project.operators.append(named<model::Operator>("cloud"));
        addStockpile(project, "cloud", "chip", 10.0);
        addStockpile(project, "lab", "chip", 10.0).enabled = false;
        addChip(project, "other", 10.0);
        addRate(project, "rate", 1.0).chip.id = QStringLiteral("other"); // opens a stockpile for "lab"
        const compile::Plan plan = simulated(project).compiled.plan;
        QCOMPARE(plan.stockpileChips, (QStringList{QStringLiteral("chip"), QStringLiteral("other")}));
        QCOMPARE(plan.stockpileOperators, (QStringList{QStringLiteral("cloud"), QStringLiteral("lab")}));
        QCOMPARE(plan.start, QDate(2025, 1, 1));
        QCOMPARE(plan.end, QDate(2025, 12, 31));
        QCOMPARE(plan.referenceChip, QStringLiteral("chip"));
    }
};

PENSTOCK_TEST(CompileTest)
#include "tst_compile.moc"
