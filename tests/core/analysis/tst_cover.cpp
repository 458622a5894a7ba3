// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days of cover (model.md 10).
#include "core/analysis/measures/cover.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

class CoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 365.25 units at one a day last as many days; towards the end of the horizon the mean is over what is left of it.
    void aWarehouseOverItsUse()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 0.0, 365.25).installPerMonth = 365.25 / 12.0;
        addChip(project, "other", 10.0);
        analysis::RunCache cache;
        const auto run = analysis::runScenario(project, {}, cache);
        QVERIFY_OK(run);
        const auto cover = analysis::coverDays(**run);
        QCOMPARE(cover.size(), std::size_t{2});
        QCOMPARE(cover[0].size(), std::size_t{52});
        for (std::size_t k = 0; k < 52; ++k) {
            QVERIFY(cover[0][k].has_value());
            QVERIFY_CLOSE(*cover[0][k], 365.25 - 7.0 * static_cast<double>(k));
            QVERIFY(!cover[1][k].has_value()); // a chip that nobody uses
        }
    }

    /// The window of 90 days takes twelve weeks whole and six days of the next one.
    void theWindowCutsTheLastStep()
    {
        model::Project project = plainProject(364);
        model::Stockpile &pile = addStockpile(project, "lab", "chip", 0.0, 1000.0);
        pile.sparesUnits = 1000.0;
        addUnits(project, "lot", model::SupplyKind::Lot, 84, 700.0); // installed at once, in the thirteenth week
        analysis::RunCache cache;
        const auto run = analysis::runScenario(project, {}, cache);
        QVERIFY_OK(run);
        const auto cover = analysis::coverDays(**run);
        QVERIFY_CLOSE(*cover[0][0], 1000.0 / (700.0 * 6.0 / 7.0 / 90.0));
        QVERIFY_CLOSE(*cover[0][1], 1000.0 / (700.0 / 90.0));
        QVERIFY(!cover[0][13].has_value());
    }
};

PENSTOCK_TEST(CoverTest)
#include "tst_cover.moc"
