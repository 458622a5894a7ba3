// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds in any run, over projects drawn at random: nothing is lost, nothing is served twice, and what makes no
// difference makes none.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/plausible_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace penstock;
using namespace penstock::tests;

namespace {

constexpr int kProjects = 150;
constexpr quint32 kSeed = 20250127;

/// The first place where two rows differ by more than rounding of figures as large as \p scale.
QString firstApart(const std::vector<double> &a, const std::vector<double> &b, double scale)
{
    if (a.size() != b.size()) {
        return QStringLiteral("sizes");
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(std::abs(a[i] - b[i]) <= 1e-9 * std::max(1.0, scale))) {
            return QStringLiteral("[%1]: %2 and %3").arg(i).arg(a[i], 0, 'g', 17).arg(b[i], 0, 'g', 17);
        }
    }
    return {};
}

double largestOf(const std::vector<double> &values)
{
    double largest = 0.0;
    for (const double value : values) {
        largest = std::max(largest, std::abs(value));
    }
    return largest;
}

/// Every series of two results within rounding of one another; where not, its name.
QString firstApart(const engine::Result &a, const engine::Result &b)
{
    std::vector<const std::vector<double> *> all;
    forEachSeries(b, [&all](const QString &, const std::vector<double> &series) { all.push_back(&series); });
    QString found;
    std::size_t next = 0;
    forEachSeries(a, [&](const QString &name, const std::vector<double> &series) {
        const QString apart =
            next < all.size() ? firstApart(series, *all[next], largestOf(series)) : QStringLiteral("more");
        found = found.isEmpty() && !apart.isEmpty() ? name + apart : found;
        ++next;
    });
    return found;
}

void expectConserved(const engine::StockSeries &stocks, const char *whose)
{
    const double scale = largestOf(stocks.installedUnits) + largestOf(stocks.warehouseUnits);
    for (std::size_t k = 0; k < stocks.arrivalsUnits.size(); ++k) {
        const double before = stocks.installedUnits[k] + stocks.warehouseUnits[k];
        const double after = stocks.installedUnits[k + 1] + stocks.warehouseUnits[k + 1];
        const double moved = stocks.arrivalsUnits[k] - stocks.failuresUnits[k] - stocks.withdrawalsUnits[k];
        QVERIFY2(std::abs(before + moved - after) <= 1e-9 * std::max(1.0, scale), whose);
        QVERIFY2(stocks.replacementsUnits[k] <= stocks.failuresUnits[k], whose);
    }
}

/// Runs \p check on many projects; a failed one is told by its number.
template <class Check> void forProjects(Check &&check)
{
    QRandomGenerator random(kSeed);
    for (int i = 0; i < kProjects; ++i) {
        const model::Project project = plausibleProject(random);
        check(project, random);
        if (QTest::currentTestFailed()) {
            qWarning("in project %d", i);
            return;
        }
    }
}

} // namespace

class ConservationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeriesIsFiniteAndNotNegative()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            const Simulated run = simulated(project);
            forEachSeries(run.result, [](const QString &name, const std::vector<double> &series) {
                for (const double value : series) {
                    QVERIFY2(std::isfinite(value), qPrintable(name));
                    QVERIFY2(value >= 0.0 || name == QLatin1String("headroom"), qPrintable(name));
                }
            });
        });
    }

    /// Units in service and in the warehouse change by what arrives, fails and is withdrawn, and by nothing else.
    void unitsAreConserved()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            const Simulated run = simulated(project);
            expectConserved(run.stocks(), "in total");
            for (const engine::StockSeries &chip : run.result.chips) {
                expectConserved(chip, "of a chip");
            }
            for (const engine::StockSeries &owner : run.result.operators) {
                expectConserved(owner, "of an operator");
            }
        });
    }

    /// Chips and operators are two ways to cut the same whole.
    void partsAddUp()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            const Simulated run = simulated(project);
            for (const auto &parts : {run.result.chips, run.result.operators}) {
                std::vector<double> installed(run.result.stepCount() + 1, 0.0);
                std::vector<double> blocked(run.result.stepCount(), 0.0);
                for (const engine::StockSeries &part : parts) {
                    for (std::size_t k = 0; k < installed.size(); ++k) {
                        installed[k] += part.installedUnits[k];
                    }
                    for (std::size_t k = 0; k < blocked.size(); ++k) {
                        blocked[k] += part.blockedUnits[k];
                    }
                }
                QCOMPARE(firstApart(run.stocks().installedUnits, installed, largestOf(installed)), QString());
                QCOMPARE(firstApart(run.stocks().blockedUnits, blocked, largestOf(blocked)), QString());
            }
        });
    }

    void demandIsServedOrUnmet()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            const Simulated run = simulated(project);
            for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
                const engine::TotalSeries &totals = run.totals();
                const double scale = std::max(1.0, totals.demand[k]);
                double demand = 0.0;
                double served = 0.0;
                for (const engine::WorkloadSeries &workload : run.result.workloads) {
                    QVERIFY(workload.served[k] <= workload.demand[k]);
                    QVERIFY(workload.gain[k] >= 1.0);
                    QVERIFY(std::abs(workload.served[k] + workload.unmet[k] - workload.demand[k]) <= 1e-9 * scale);
                    double byChip = 0.0;
                    for (const std::vector<double> &chip : workload.servedByChip) {
                        byChip += chip[k];
                    }
                    QVERIFY(std::abs(byChip - workload.served[k]) <= 1e-9 * scale);
                    demand += workload.demand[k];
                    served += workload.served[k];
                }
                QVERIFY(std::abs(totals.demand[k] - demand) <= 1e-9 * scale);
                QVERIFY(std::abs(totals.served[k] - served) <= 1e-9 * scale);
                QVERIFY(totals.coverage[k] <= 1.0);
                QVERIFY(totals.stranded[k] == 0.0 || totals.stranded[k] == totals.idle[k]);
            }
        });
    }

    /// All workloads together use no more of a chip than is in service.
    void noUnitServesTwice()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            const Simulated run = simulated(project);
            const engine::Throughput &table = run.compiled.program.throughput;
            const std::size_t chips = run.result.chips.size();
            const std::size_t workloads = run.result.workloads.size();
            for (std::size_t k = 0; k < run.result.stepCount(); ++k) {
                for (std::size_t c = 0; c < chips; ++c) {
                    double used = 0.0;
                    for (std::size_t w = 0; w < workloads; ++w) {
                        const double served = run.workload(w).servedByChip[c][k];
                        const std::size_t row = (table.epoch[k] * workloads + w) * table.columnCount;
                        const double thr = table.hardwareTflops[w * chips + c]
                                           * table.efficiencyShare[row + table.efficiencyColumn[w * chips + c]];
                        QVERIFY(served == 0.0 || thr > 0.0);
                        used += served > 0.0 ? served * run.compiled.program.workloads.referenceTflops[w] / thr : 0.0;
                    }
                    const std::vector<double> &installed = run.result.chips[c].installedUnits;
                    QVERIFY(used <= 0.5 * (installed[k] + installed[k + 1]) * (1.0 + 1e-9) + 1e-9);
                }
            }
        });
    }

    /// At the gate: what would come without policy either passes or is blocked. (Rushes and subsidies let more pass
    /// than would come, and ways and diversion move it to other steps: those are left out.)
    void whatIsOrderedPassesOrIsBlocked()
    {
        forProjects([](const model::Project &drawn, QRandomGenerator &) {
            model::Project project = drawn;
            for (model::Supply &supply : project.supplies) {
                supply.leadDays = 0.0;
                supply.diversionShare = 0.0;
            }
            for (model::PolicyEvent &event : project.policyEvents) {
                event.rush = 1.0;
                event.pass = std::min(1.0, event.pass);
            }
            const Simulated gated = simulated(project);
            project.policyEvents.clear();
            const Simulated open = simulated(project);
            for (std::size_t c = 0; c < gated.result.chips.size(); ++c) {
                const engine::StockSeries &chip = gated.result.chips[c];
                std::vector<double> ordered = chip.arrivalsUnits;
                for (std::size_t k = 0; k < ordered.size(); ++k) {
                    ordered[k] += chip.blockedUnits[k];
                }
                const std::vector<double> &wanted = open.result.chips[c].arrivalsUnits;
                QCOMPARE(firstApart(ordered, wanted, largestOf(wanted)), QString());
                QCOMPARE(largestOf(open.result.chips[c].blockedUnits), 0.0);
            }
        });
    }

    /// Half of a supply twice is the whole of it, gates and caps included.
    void aSupplySplitInTwoIsTheSame()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            model::Project split = project;
            split.supplies.clear();
            for (model::Supply supply : project.supplies) {
                supply.unitsPerMonth *= 0.5;
                supply.units *= 0.5;
                split.supplies.append(supply);
                supply.id += QStringLiteral("-again");
                split.supplies.append(supply);
            }
            QCOMPARE(firstApart(simulated(project).result, simulated(split).result), QString());
        });
    }

    /// The order of stockpiles, supplies and platforms means nothing to the model.
    void orderMeansNothingWhereNothingIsRanked()
    {
        forProjects([](const model::Project &project, QRandomGenerator &random) {
            model::Project shuffled = project;
            std::shuffle(shuffled.stockpiles.begin(), shuffled.stockpiles.end(), random);
            std::shuffle(shuffled.supplies.begin(), shuffled.supplies.end(), random);
            std::shuffle(shuffled.platforms.begin(), shuffled.platforms.end(), random);
            QCOMPARE(firstApart(simulated(project).result, simulated(shuffled).result), QString());
        });
    }

    /// Ids are names, no more: other ones give the same bits.
    void idsMeanNothing()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            model::Project renamed = project;
            const auto other = [](model::Id &id) {
                id = id.isEmpty() ? id : QStringLiteral("x%1").arg(qHash(id, 7), 16, 16) + id;
            };
            const auto others = [&other](QStringList &ids) {
                for (QString &id : ids) {
                    other(id);
                }
            };
            const auto all = [&other](auto &list) {
                for (auto &entity : list) {
                    other(entity.id);
                }
            };
            all(renamed.platforms);
            all(renamed.chips);
            all(renamed.operators);
            all(renamed.stockpiles);
            all(renamed.supplies);
            all(renamed.policyEvents);
            all(renamed.workloads);
            all(renamed.releases);
            for (model::Chip &chip : renamed.chips) {
                other(chip.platform.id);
            }
            for (model::Stockpile &pile : renamed.stockpiles) {
                other(pile.op.id);
                other(pile.chip.id);
            }
            for (model::Supply &supply : renamed.supplies) {
                other(supply.op.id);
                other(supply.chip.id);
            }
            for (model::PolicyEvent &event : renamed.policyEvents) {
                other(event.lifts.id);
                others(event.operators.ids);
                others(event.chips.ids);
            }
            for (model::Workload &workload : renamed.workloads) {
                others(workload.operators.ids);
                other(workload.release.id);
                other(workload.predecessor.id);
            }
            for (model::Release &release : renamed.releases) {
                other(release.training.id);
            }
            for (model::Migration &migration : renamed.migrations) {
                other(migration.platform.id);
                other(migration.workload.id);
            }
            for (model::Measurement &measurement : renamed.measurements) {
                other(measurement.chip.id);
                other(measurement.workload.id);
            }
            QCOMPARE(firstDifference(simulated(project).result, simulated(renamed).result), QString());
        });
    }

    void theSameInputGivesTheSameBits()
    {
        forProjects([](const model::Project &project, QRandomGenerator &) {
            QCOMPARE(firstDifference(simulated(project).result, simulated(project).result), QString());
        });
    }

    /// Deliveries are made by days, so that a step of seven days holds what its seven days hold.
    void weeksHoldTheDeliveriesOfTheirDays()
    {
        forProjects([](const model::Project &drawn, QRandomGenerator &) {
            model::Project project = drawn;
            project.settings.step = model::StepLength::Day;
            const Simulated days = simulated(project);
            for (const model::StepLength step : {model::StepLength::Week, model::StepLength::Month}) {
                project.settings.step = step;
                const Simulated steps = simulated(project);
                const std::vector<double> &boundaries = steps.result.boundaryDays;
                std::vector<double> arrivals(steps.result.stepCount(), 0.0);
                std::vector<double> blocked(steps.result.stepCount(), 0.0);
                std::size_t day = 0;
                for (std::size_t k = 0; k < arrivals.size(); ++k) {
                    for (; static_cast<double>(day) < boundaries[k + 1]; ++day) {
                        arrivals[k] += days.stocks().arrivalsUnits[day];
                        blocked[k] += days.stocks().blockedUnits[day];
                    }
                }
                QCOMPARE(firstApart(steps.stocks().arrivalsUnits, arrivals, largestOf(arrivals)), QString());
                QCOMPARE(firstApart(steps.stocks().blockedUnits, blocked, largestOf(blocked)), QString());
            }
        });
    }
};

PENSTOCK_TEST(ConservationTest)
#include "tst_conservation.moc"
