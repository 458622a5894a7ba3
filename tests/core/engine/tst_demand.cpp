// SPDX-License-Identifier: GPL-3.0-or-later
//
// What workloads ask for (model.md 6), held against closed forms.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

constexpr double kYear = 365.25;

double midOf(const Simulated &run, std::size_t k)
{
    return 0.5 * (run.result.boundaryDays[k] + run.result.boundaryDays[k + 1]);
}

} // namespace

class DemandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 1e9 tokens a day of 4.32 GFLOP are 50 TFLOP/s, one unit; the peak factor is capacity that stands ready.
    void tokensAndUnitsMeetInTheUnit()
    {
        model::Project project = plainProject();
        addService(project, "service", 30.0);
        addLoad(project, "load", 30.0).peakFactor = 1.5;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            QVERIFY_CLOSE(run.workload(0).demand[k], 30.0);
            QVERIFY_CLOSE(run.workload(1).demand[k], 45.0);
            QVERIFY_CLOSE(run.totals().demand[k], 75.0);
        }
    }

    void growthIsCompound_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("days") << static_cast<int>(model::StepLength::Day);
        QTest::newRow("weeks") << static_cast<int>(model::StepLength::Week);
        QTest::newRow("months") << static_cast<int>(model::StepLength::Month);
    }
    void growthIsCompound()
    {
        QFETCH(int, step);
        model::Project project = plainProject(1826, static_cast<model::StepLength>(step));
        model::Workload &up = addLoad(project, "up", 100.0);
        up.growthPerYear = 0.6;
        up.from = onDay(project, -100); // the base is that of the day it begins, also before the start
        addLoad(project, "down", 100.0).growthPerYear = -0.4;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            QVERIFY_CLOSE(run.workload(0).demand[k], 100.0 * std::pow(1.6, (midOf(run, k) + 100.0) / kYear));
            QVERIFY_CLOSE(run.workload(1).demand[k], 100.0 * std::pow(0.6, midOf(run, k) / kYear));
        }
    }

    /// A step belongs to a workload when its middle lies in [from, to).
    void theMiddleOfAStepDecides()
    {
        model::Project project = plainProject(28);
        model::Workload &load = addLoad(project, "load", 10.0);
        load.from = onDay(project, 10); // middles are 3.5, 10.5, 17.5, 24.5
        load.to = onDay(project, 18);
        QCOMPARE(simulated(project).totals().demand, (std::vector<double>{0, 10, 10, 0}));
        load.from = onDay(project, 11);
        load.to = onDay(project, 17);
        QCOMPARE(simulated(project).totals().demand, (std::vector<double>{0, 0, 0, 0}));
    }

    void pointsAreALineAndThenGrow()
    {
        model::Project project = plainProject(100, model::StepLength::Day);
        model::Workload &load = addLoad(project, "load", 77.0); // replaced by the points
        load.points = {{onDay(project, 20), 100.0}, {onDay(project, 40), 300.0}, {onDay(project, 60), 200.0}};
        load.growthPerYear = 1.0;
        load.from = onDay(project, 50); // bounds no points
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < 100; ++k) {
            const double t = midOf(run, k);
            double wanted = 100.0;
            if (t >= 60.0) {
                wanted = 200.0 * std::exp2((t - 60.0) / kYear);
            } else if (t >= 40.0) {
                wanted = 300.0 - 5.0 * (t - 40.0);
            } else if (t >= 20.0) {
                wanted = 100.0 + 10.0 * (t - 20.0);
            }
            QVERIFY_CLOSE(run.totals().demand[k], wanted);
        }
    }

    /// A gain of 50 % a year without any shortage: A = 1.5^(t / YEAR), until the most it can be.
    void efficiencyGrowsByItself()
    {
        model::Project project = plainProject(1820);
        addStockpile(project, "lab", "chip", 1000.0);
        model::Workload &load = addLoad(project, "load", 100.0);
        load.efficiencyGainPerYear = 0.5;
        load.adaptationGainPerYear = 3.0; // no shortage, no adaptation
        load.maxGain = 4.0;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            const double gain = std::min(4.0, std::pow(1.5, run.result.boundaryDays[k] / kYear));
            QVERIFY_CLOSE(run.workload(0).gain[k], gain);
            QVERIFY_CLOSE(run.workload(0).demand[k], 100.0 / gain);
        }
        QCOMPARE(run.workload(0).gain.back(), 4.0);
    }

    /// Without any capacity the shortage is whole: sigma_k = 1 - q^k with q = exp(-7 / tau), and the logarithm of the
    /// gain is a geometric sum over it.
    void shortageTeaches()
    {
        model::Project project = plainProject(364);
        model::Workload &load = addLoad(project, "load", 100.0);
        load.adaptationGainPerYear = 1.5;
        load.adaptationDelayDays = 60.0;
        const Simulated run = simulated(project);
        const double q = std::exp(-7.0 / 60.0);
        for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
            const double steps = static_cast<double>(k);
            const double sum = steps - (1.0 - std::pow(q, steps)) / (1.0 - q);
            QVERIFY_CLOSE(run.workload(0).gain[k], std::exp(std::log(2.5) * 7.0 / kYear * sum));
        }
    }

    /// The same with the whole gain at a shortage of a tenth, which the memory passes in the second step.
    void adaptationIsWholeAtItsShare()
    {
        model::Project project = plainProject(364);
        model::Workload &load = addLoad(project, "load", 100.0);
        load.adaptationGainPerYear = 1.5;
        load.adaptationDelayDays = 60.0;
        load.adaptationFullAt = 0.1;
        const Simulated run = simulated(project);
        QVERIFY(1.0 - std::exp(-7.0 / 60.0) > 0.1);
        for (std::size_t k = 1; k < run.result.stepCount(); ++k) {
            QVERIFY_CLOSE(run.workload(0).gain[k], std::pow(2.5, static_cast<double>(k - 1) * 7.0 / kYear));
        }
    }

    /// After the release its service reaches half its plateau in the half-time, under a spike that decays.
    void aLaunchRisesToItsPlateau()
    {
        model::Project project = plainProject(200, model::StepLength::Day);
        addRelease(project, "next", 20);
        model::Workload &service = addService(project, "service", 10.0);
        service.release.id = QStringLiteral("next");
        service.plateauGtokensPerDay = 80.0;
        service.halfTimeDays = 10.0;
        service.spike = 3.0;
        service.spikeHalfLifeDays = 5.0;
        service.growthPerYear = 0.5;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < 200; ++k) {
            const double t = midOf(run, k);
            double wanted = 10.0 * std::pow(1.5, t / kYear);
            if (t >= 20.0) {
                const double since = t - 20.0;
                wanted += 80.0 * (1.0 - std::pow(0.5, since / 10.0)) * (1.0 + 2.0 * std::pow(0.5, since / 5.0))
                          * std::pow(1.5, since / kYear);
            }
            QVERIFY_CLOSE(run.totals().demand[k], wanted);
        }
    }

    /// A successor draws its share from the service before it, launch of that one included.
    void aSuccessorDrawsFromItsPredecessor()
    {
        model::Project project = plainProject(200, model::StepLength::Day);
        addRelease(project, "next", 20);
        addService(project, "old", 100.0);
        model::Workload &service = addService(project, "new", 0.0);
        service.release.id = QStringLiteral("next");
        service.predecessor.id = QStringLiteral("old");
        service.migratesShare = 0.6;
        service.halfTimeDays = 15.0;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k < 200; ++k) {
            const double since = midOf(run, k) - 20.0;
            const double drawn = since >= 0.0 ? 0.6 * (1.0 - std::pow(0.5, since / 15.0)) : 0.0;
            QVERIFY_CLOSE(run.workload(0).demand[k], 100.0 * (1.0 - drawn));
        }
    }
};

PENSTOCK_TEST(DemandTest)
#include "tst_demand.moc"
