// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stockpiles over time (model.md 5), held against closed forms.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

constexpr double kYear = 365.25;
constexpr double kMonth = kYear / 12.0;

} // namespace

class StocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// dI/dt = -rate I has the solution I(0) exp(-rate t), which steps of any length must meet.
    void unreplacedFailuresDecayAtAnyStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("days") << static_cast<int>(model::StepLength::Day);
        QTest::newRow("weeks") << static_cast<int>(model::StepLength::Week);
        QTest::newRow("months") << static_cast<int>(model::StepLength::Month);
    }
    void unreplacedFailuresDecayAtAnyStep()
    {
        QFETCH(int, step);
        model::Project project = plainProject(1461, static_cast<model::StepLength>(step));
        addStockpile(project, "lab", "chip", 1000.0).failureRatePerYear = 0.12;
        const Simulated run = simulated(project);
        double failed = 0.0;
        for (std::size_t k = 0; k <= run.result.stepCount(); ++k) {
            QVERIFY_CLOSE(run.stocks().installedUnits[k],
                          1000.0 * std::exp(-0.12 * run.result.boundaryDays[k] / kYear));
            failed += k < run.result.stepCount() ? run.stocks().failuresUnits[k] : 0.0;
        }
        QVERIFY_CLOSE(failed, 1000.0 - 1000.0 * std::exp(-0.12 * 4.0));
    }

    /// A warehouse of 1000 behind a limit of 100 a month is empty after ten months of 30.4375 days.
    void theInstallLimitEmptiesTheWarehouseInALine()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 0.0, 1000.0).installPerMonth = 100.0;
        const Simulated run = simulated(project);
        for (std::size_t k = 0; k <= run.result.stepCount(); ++k) {
            const double day = run.result.boundaryDays[k];
            QVERIFY_CLOSE(run.stocks().warehouseUnits[k], std::max(0.0, 1000.0 - 100.0 * day / kMonth));
            QVERIFY_CLOSE(run.stocks().installedUnits[k], std::min(1000.0, 100.0 * day / kMonth));
        }
        QVERIFY(run.stocks().warehouseUnits[43] > 0.0);
        QCOMPARE(run.stocks().warehouseUnits[44], 0.0); // day 308, the first boundary after day 304.375
    }

    void aLimitOfNothingInstallsNothing()
    {
        model::Project project = plainProject();
        addStockpile(project, "lab", "chip", 5.0, 1000.0).installPerMonth = 0.0;
        addRate(project, "rate", 10.0);
        const Simulated run = simulated(project);
        QCOMPARE(run.stocks().installedUnits.back(), 5.0);
        QVERIFY_CLOSE(run.stocks().warehouseUnits.back(), 1000.0 + 10.0 * 364.0 / kMonth);
    }

    /// Without a limit what arrives is installed in the same step; the units in service are the mean of both ends.
    void withoutALimitAllIsInstalledAtOnce()
    {
        model::Project project = plainProject();
        project.chips[0].tdpW = 400.0;
        project.chips[0].unitPriceUsd = 12250.0;
        addStockpile(project, "lab", "chip", 100.0, 50.0);
        addRate(project, "rate", 60.0);
        const Simulated run = simulated(project);
        const double weekly = 60.0 * 7.0 / kMonth;
        QVERIFY_CLOSE(run.stocks().installsUnits[0], 50.0 + weekly);
        QVERIFY_CLOSE(run.stocks().installsUnits[1], weekly);
        QCOMPARE(run.stocks().warehouseUnits[1], 0.0);
        QVERIFY_CLOSE(run.totals().powerW[0], 400.0 * (100.0 + 0.5 * (50.0 + weekly)));
        QVERIFY_CLOSE(run.totals().spendUsd[7], 12250.0 * weekly);
    }

    /// Spares stay in the warehouse but for the units that failed; the free stock is what lies above them.
    void sparesAreKeptForFailures()
    {
        model::Project project = plainProject(7 * 30);
        model::Stockpile &pile = addStockpile(project, "lab", "chip", 1000.0, 100.0);
        pile.failureRatePerYear = 0.5;
        pile.sparesUnits = 40.0;
        const Simulated run = simulated(project);
        const double share = 1.0 - std::exp(-0.5 * 7.0 / kYear);
        QCOMPARE(run.stocks().freeUnits[0], 60.0);
        QVERIFY_CLOSE(run.stocks().replacementsUnits[0], 1000.0 * share);
        QVERIFY_CLOSE(run.stocks().installsUnits[0], 60.0 - 1000.0 * share);
        QVERIFY_CLOSE(run.stocks().warehouseUnits[1], 40.0);
        QCOMPARE(run.stocks().freeUnits[1], 0.0);
        // Then every failure is replaced until the spares are gone: the number in service stays.
        const double installed = 1060.0 - 1000.0 * share;
        const double weekly = installed * share;
        const auto whole = static_cast<std::size_t>(40.0 / weekly);
        QCOMPARE(whole, std::size_t{3});
        for (std::size_t k = 1; k <= whole; ++k) {
            QVERIFY_CLOSE(run.stocks().installedUnits[k + 1], installed);
            QVERIFY_CLOSE(run.stocks().warehouseUnits[k + 1], 40.0 - static_cast<double>(k) * weekly);
        }
        QCOMPARE(run.stocks().warehouseUnits[whole + 2], 0.0);
        QVERIFY_CLOSE(run.stocks().replacementsUnits[whole + 1], 40.0 - 3.0 * weekly);
    }

    void withdrawalsTakeWhatServesFirst()
    {
        model::Project project = plainProject(70);
        addStockpile(project, "lab", "chip", 100.0, 50.0).installPerMonth = 0.0;
        addUnits(project, "some", model::SupplyKind::Withdrawal, 10, 80.0); // in the step of days 7 to 14
        addUnits(project, "rest", model::SupplyKind::Withdrawal, 14, 30.0);
        addUnits(project, "more", model::SupplyKind::Withdrawal, 20, 10.0); // the same step as the one before
        addUnits(project, "all", model::SupplyKind::Withdrawal, 69, 1e9);
        addUnits(project, "late", model::SupplyKind::Withdrawal, 70, 1.0);
        const Simulated run = simulated(project);
        const engine::StockSeries &stocks = run.stocks();
        QCOMPARE(stocks.withdrawalsUnits, (std::vector<double>{0, 80, 40, 0, 0, 0, 0, 0, 0, 30}));
        QCOMPARE(stocks.installedUnits, (std::vector<double>{100, 100, 20, 0, 0, 0, 0, 0, 0, 0, 0}));
        QCOMPARE(stocks.warehouseUnits, (std::vector<double>{50, 50, 50, 30, 30, 30, 30, 30, 30, 30, 0}));
        QCOMPARE(run.result.chips[0].withdrawalsUnits, stocks.withdrawalsUnits);
        QCOMPARE(run.result.operators[0].withdrawalsUnits, stocks.withdrawalsUnits);
    }

    /// A supply to a pair without a stockpile opens one with the defaults: 5 % fail a year.
    void aSupplyOpensAStockpile()
    {
        model::Project project = plainProject(728);
        addUnits(project, "lot", model::SupplyKind::Lot, 0, 100.0);
        const Simulated run = simulated(project);
        QVERIFY_CLOSE(run.stocks().installedUnits[1], 100.0);
        QVERIFY_CLOSE(run.stocks().installedUnits[104], 100.0 * std::exp(-0.05 * 721.0 / kYear));
    }

    /// Stockpiles run side by side in fours: every number of them, and every place, must give what one alone gives.
    void stockpilesDoNotTouchOneAnother()
    {
        const auto add = [](model::Project &project, int i) {
            const std::string chip = "chip" + std::to_string(i);
            addChip(project, chip.c_str(), 100.0 + i);
            model::Stockpile &pile = addStockpile(project, "lab", chip.c_str(), 100.0 * i, 30.0 + i);
            pile.failureRatePerYear = 0.03 * i;
            pile.installPerMonth = 5.0 * i;
            pile.sparesUnits = i;
            model::Supply &supply = addUnits(project, chip.c_str(), model::SupplyKind::Withdrawal, 20 * i, 7.0);
            supply.chip.id = project.chips.last().id;
        };
        for (int count = 1; count <= 9; ++count) {
            model::Project all = plainProject();
            for (int i = 0; i < count; ++i) {
                add(all, i);
            }
            const Simulated together = simulated(all);
            for (int i = 0; i < count; ++i) {
                model::Project one = plainProject();
                add(one, i);
                const Simulated alone = simulated(one);
                const auto at = static_cast<std::size_t>(i) + 1; // behind "chip"
                QCOMPARE(together.result.chips[at].installedUnits, alone.result.chips[1].installedUnits);
                QCOMPARE(together.result.chips[at].warehouseUnits, alone.result.chips[1].warehouseUnits);
                QCOMPARE(together.result.chips[at].withdrawalsUnits, alone.result.chips[1].withdrawalsUnits);
            }
        }
    }
};

PENSTOCK_TEST(StocksTest)
#include "tst_stocks.moc"
