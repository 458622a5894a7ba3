// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest and the longest of everything: results are finite and of the right size.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/plausible_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace penstock;
using namespace penstock::tests;

class EdgesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectRuns()
    {
        model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
        const Simulated run = simulated(project);
        QCOMPARE(run.result.stepCount(), std::size_t{105}); // 730 days, the last step of two
        QCOMPARE(run.result.boundaryDays.back(), 730.0);
        for (const double coverage : run.totals().coverage) {
            QCOMPARE(coverage, 1.0);
        }
        QVERIFY(firstNonFinite(run.result).isEmpty());
    }

    void aHorizonOfOneDay_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("days") << static_cast<int>(model::StepLength::Day);
        QTest::newRow("weeks") << static_cast<int>(model::StepLength::Week);
        QTest::newRow("months") << static_cast<int>(model::StepLength::Month);
    }
    void aHorizonOfOneDay()
    {
        QFETCH(int, step);
        model::Project project = plainProject(1, static_cast<model::StepLength>(step));
        addStockpile(project, "lab", "chip", 10.0, 4.0);
        addRate(project, "rate", 30.4375);
        addLoad(project, "load", 20.0);
        const Simulated run = simulated(project);
        QCOMPARE(run.result.boundaryDays, (std::vector<double>{0.0, 1.0}));
        QVERIFY_CLOSE(run.stocks().installedUnits[1], 15.0);
        QVERIFY_CLOSE(run.totals().served[0], 12.5);
    }

    /// Half a century by days: failures still meet exp(-rate t), growth still is a power.
    void fiftyYearsByDays()
    {
        model::Project project = plainProject(18263, model::StepLength::Day);
        addStockpile(project, "lab", "chip", 1e6).failureRatePerYear = 0.3;
        addLoad(project, "load", 1.0).growthPerYear = 0.5;
        const Simulated run = simulated(project);
        QCOMPARE(run.result.stepCount(), std::size_t{18263});
        QVERIFY(std::abs(run.stocks().installedUnits.back() / (1e6 * std::exp(-0.3 * 18263.0 / 365.25)) - 1.0) < 1e-9);
        QVERIFY(std::abs(run.totals().demand.back() / std::pow(1.5, 18262.5 / 365.25) - 1.0) < 1e-9);
        QVERIFY(firstNonFinite(run.result).isEmpty());
    }

    /// Owners of nothing, chips that cost nothing, workloads that ask for nothing.
    void zeroEverything()
    {
        model::Project project = plainProject();
        addStockpile(project, "lab", "chip", 0.0).installPerMonth = 0.0;
        addRate(project, "rate", 0.0).diversionShare = 1.0;
        addUnits(project, "lot", model::SupplyKind::Lot, 10, 0.0);
        addUnits(project, "withdrawal", model::SupplyKind::Withdrawal, 20, 0.0);
        addEvent(project, "cap", model::PolicyKind::Cap, 30);
        addEvent(project, "ban", model::PolicyKind::Restrict, 40).rush = 0.0;
        addService(project, "service", 0.0).release.id = QStringLiteral("next");
        addLoad(project, "load", 0.0);
        model::Release &release = addRelease(project, "next", 0);
        release.coverageNeeded = 1.0;
        const Simulated run = simulated(project);
        QVERIFY(firstNonFinite(run.result).isEmpty());
        QCOMPARE(run.release().day, std::optional(0.0)); // nothing is enough for nothing
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            QCOMPARE(run.totals().coverage[k], 1.0);
            QCOMPARE(run.totals().usable[k], 0.0);
        }
    }

    void aWorkloadThatNoOwnerMayServeGoesUnmet()
    {
        model::Project project = plainProject();
        project.operators.append(named<model::Operator>("poor"));
        addStockpile(project, "lab", "chip", 100.0);
        addLoad(project, "load", 10.0).operators.ids = {QStringLiteral("poor")};
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            QCOMPARE(run.totals().unmet[k], 10.0);
            QCOMPARE(run.totals().idle[k], 0.0); // worth nothing to anyone
        }
    }

    /// Chips on a platform that nothing runs on yet, and no chip at all beside the one that is the unit.
    void capacityOfNoUse()
    {
        model::Project project = plainProject();
        project.platforms[0].readiness = 0.0;
        addStockpile(project, "lab", "chip", 100.0);
        addLoad(project, "load", 10.0);
        QCOMPARE(simulated(project).totals().served[0], 0.0);
        project.chips[0].enabled = false;
        project.settings.referenceChip.id = QStringLiteral("chip");
        const Simulated run = simulated(project);
        QVERIFY(run.result.chips.empty());
        QCOMPARE(run.totals().unmet[0], 10.0);
    }

    /// Figures at the ends of what doubles hold in a plan that makes sense still give figures.
    void hugeAndTinyFigures()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 1e15, 1e-300).failureRatePerYear = 0.999;
        addRate(project, "rate", 1e12).growthPerYear = -0.999;
        addTraining(project, "run", 1e-12, 1e-6);
        addLoad(project, "load", 1e15).growthPerYear = 10.0;
        addRelease(project, "next", 0).training.id = QStringLiteral("run");
        const Simulated run = simulated(project);
        QVERIFY(firstNonFinite(run.result).isEmpty());
        QVERIFY(run.release().happened);
    }

    /// A workspace and a result that served larger and smaller runs before leave no trace in the next.
    void buffersLeaveNoTrace()
    {
        QRandomGenerator random(20250409);
        engine::Workspace workspace;
        engine::Result reused;
        for (int i = 0; i < 60; ++i) {
            const model::Project project = plausibleProject(random);
            const Simulated fresh = simulated(project);
            engine::simulate(fresh.compiled.program, fresh.compiled.deliveries, workspace, reused);
            QCOMPARE(firstDifference(reused, fresh.result), QString());
        }
    }
};

PENSTOCK_TEST(EdgesTest)
#include "tst_edges.moc"
