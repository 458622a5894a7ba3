// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one call that window, command line and tests share: what it refuses, what it returns, and that a cache never
// shows.
#include "core/analysis/scenario_run.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/plausible_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QRandomGenerator>

#include <thread>

using namespace penstock;
using namespace penstock::tests;
using model::Code;

class ScenarioRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScenarioIsResolvedAndRun()
    {
        const model::Project project = smallProject();
        analysis::RunCache cache;
        const auto base = analysis::runScenario(project, QStringLiteral("base"), cache);
        const auto child = analysis::runScenario(project, QStringLiteral("child"), cache);
        QVERIFY_OK(base);
        QVERIFY_OK(child);
        QCOMPARE((*child)->scenario, QStringLiteral("child"));
        QCOMPARE((*child)->resolved.policyEvents.at(0).pass, 0.5);
        const auto blocked = [](const analysis::ScenarioRunPtr &run) {
            double sum = 0.0;
            for (const double units : run->result.totals.stocks.blockedUnits) {
                sum += units;
            }
            return sum;
        };
        QVERIFY_CLOSE(blocked(*child), 0.5 * blocked(*base)); // half passes
        QCOMPARE((*base)->measures.events.size(), std::size_t{1});
        QCOMPARE((*base)->measures.chipStockOutDay.size(), std::size_t{2});
        QCOMPARE((*base)->measures.operatorStockOutDay.size(), std::size_t{2});
        QCOMPARE((*base)->measures.workloads.size(), std::size_t{2});
    }

    /// What is kept of each stockpile adds up to what the run says of all of them.
    void stockpilesAddUpToTheTotals()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const model::Project project = plausibleProject(random);
            analysis::RunCache cache;
            const auto run = analysis::runScenario(project, {}, cache);
            QVERIFY_OK(run);
            const engine::PileRows piles = analysis::stockpileRowsOf(**run);
            const engine::StockSeries &all = (*run)->result.totals.stocks;
            const auto sumAt = [&piles](const std::vector<double> &rows, std::size_t k) {
                double sum = 0.0;
                for (std::size_t first = 0; first < rows.size(); first += piles.stride) {
                    sum += rows[first + k];
                }
                return sum;
            };
            for (std::size_t k = 0; k < (*run)->result.stepCount(); ++k) {
                QVERIFY_CLOSE(sumAt(piles.warehouseUnits, k), all.warehouseUnits[k]);
                QVERIFY_CLOSE(sumAt(piles.installsUnits, k), all.installsUnits[k]);
                QVERIFY_CLOSE(sumAt(piles.replacementsUnits, k), all.replacementsUnits[k]);
            }
            const std::size_t end = (*run)->result.stepCount();
            QVERIFY_CLOSE(sumAt(piles.warehouseUnits, end), all.warehouseUnits[end]);
        }
    }

    void counterfactualsCanBeLeftOut()
    {
        const model::Project project = smallProject();
        analysis::RunCache cache;
        const auto run = analysis::runScenario(project, {}, cache, analysis::Counterfactuals::None);
        QVERIFY_OK(run);
        QVERIFY((*run)->measures.events.empty());
        const auto whole = analysis::runScenario(project, {}, cache);
        QVERIFY_OK(whole);
        QCOMPARE(firstDifference((*run)->result, (*whole)->result), QString());
    }

    void faultsAreReturned()
    {
        analysis::RunCache cache;
        model::Project project = smallProject();
        QVERIFY_FAULT(analysis::runScenario(project, QStringLiteral("gone"), cache), Code::UnknownScenario);
        project.scenarios[0].parent.id = QStringLiteral("child");
        QVERIFY_FAULT(analysis::runScenario(project, QStringLiteral("child"), cache), Code::ScenarioCycle);
        project = smallProject();
        project.stockpiles[0].failureRatePerYear = 1.7;
        QVERIFY_FAULT(analysis::runScenario(project, {}, cache), Code::OutOfRange);
        project = smallProject();
        project.scenarios[1].overrides[0].value = -1.0;
        QVERIFY_FAULT(analysis::runScenario(project, QStringLiteral("child"), cache), Code::OutOfRange);
        QVERIFY_OK(analysis::runScenario(project, QStringLiteral("base"), cache)); // the fault of another scenario
        project = smallProject();
        project.settings.referenceChip.id.clear();
        project.chips[0].enabled = project.chips[1].enabled = false;
        QVERIFY_FAULT(analysis::runScenario(project, {}, cache), Code::NoReferenceChip);
    }

    /// A scenario that switches off the first chip does not change what all is expressed in.
    void aScenarioDoesNotChangeTheUnit()
    {
        model::Project project = smallProject();
        project.settings.referenceChip.id.clear();
        model::Override off;
        off.address = {model::EntityType::Chip, QStringLiteral("h20"), QStringLiteral("enabled")};
        off.value = false;
        project.scenarios[1].overrides = {off};
        analysis::RunCache cache;
        const auto run = analysis::runScenario(project, QStringLiteral("child"), cache);
        QVERIFY_OK(run);
        QCOMPARE((*run)->plan.referenceChip, QStringLiteral("h20"));
        QCOMPARE((*run)->plan.chips, QStringList{QStringLiteral("910c")});
    }

    /// One cache through edits of many projects gives the bits, and the measures, of a fresh one.
    void aCacheNeverShows()
    {
        QRandomGenerator random(20251105);
        analysis::RunCache warm;
        for (int i = 0; i < 20; ++i) {
            model::Project project = plausibleProject(random);
            for (int edit = 0; edit < 10; ++edit) {
                editAtRandom(project, random);
                analysis::RunCache cold;
                const auto kept = analysis::runScenario(project, {}, warm);
                const auto fresh = analysis::runScenario(project, {}, cold);
                QCOMPARE(kept.has_value(), fresh.has_value());
                if (kept) {
                    QCOMPARE(firstDifference((*kept)->result, (*fresh)->result), QString());
                    QVERIFY((*kept)->measures == (*fresh)->measures);
                }
            }
        }
    }

    /// Any number of threads, each with its own cache, compute the same bits.
    void threadsGiveTheSameBits()
    {
        QRandomGenerator random(20251208);
        QList<model::Project> projects;
        std::vector<analysis::ScenarioRunPtr> wanted;
        analysis::RunCache cache;
        while (projects.size() < 12) {
            const model::Project project = plausibleProject(random);
            if (const auto run = analysis::runScenario(project, {}, cache)) {
                projects.append(project);
                wanted.push_back(*run);
            }
        }
        std::vector<std::thread> threads;
        std::vector<QString> apart(4);
        for (std::size_t t = 0; t < apart.size(); ++t) {
            threads.emplace_back([&, t] {
                analysis::RunCache own;
                for (std::size_t i = 0; i < wanted.size(); ++i) {
                    const std::size_t n = (i * (t + 1) + t) % wanted.size();
                    const auto run = analysis::runScenario(projects.at(static_cast<qsizetype>(n)), {}, own);
                    const bool isSame = run && (*run)->measures == wanted[n]->measures;
                    if (!isSame || !firstDifference((*run)->result, wanted[n]->result).isEmpty()) {
                        apart[t] += QStringLiteral("project %1 ").arg(n);
                    }
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(apart, std::vector<QString>(4));
    }
};

PENSTOCK_TEST(ScenarioRunTest)
#include "tst_scenario_run.moc"
