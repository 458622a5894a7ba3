// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped sample tells the same story as an independent implementation of the model: dates and figures of each of
// its scenarios, rounded as published.
#include "core/analysis/scenario_run.h"
#include "core/exchange/case_json.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

const QDate kCut(2025, 4, 9); ///< what lags and days are counted from

QDate dateOf(const analysis::ScenarioRun &run, const std::optional<double> &day)
{
    return day ? run.plan.date(*day) : QDate();
}

QByteArray sampleText()
{
    QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto project = exchange::readCaseJson(sampleText(), QStringLiteral("deepseek-r2.json"));
        QVERIFY_OK(project);
        m_project = *project;
    }

    void everyScenarioIsInTheTable() { QCOMPARE(m_project.scenarios.size(), 10); }

    void aScenarioTellsItsStory_data()
    {
        QTest::addColumn<QDate>("firstShortfall");    // empty: never
        QTest::addColumn<double>("daysAfterTheCut");  // of the first shortfall
        QTest::addColumn<double>("capacityLagDays");  // of the letter; negative: there is none
        QTest::addColumn<double>("peakPercent");      // largest shortfall, of that step's demand
        QTest::addColumn<double>("serviceLevel");     // served of wanted, over the horizon
        QTest::addColumn<QDate>("h20StockOut");       // H20 out of the warehouses; empty: never
        QTest::addColumn<QDate>("r2");                // the release
        QTest::addColumn<double>("qualityWallDays");  // of it, held by its quality
        QTest::addColumn<double>("capacityWallDays"); // of it, held by missing chips
        QTest::addColumn<double>("sellersLossBnUsd"); // price of what the gates stopped
        const QDate never;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("Cut-off") << QDate(2025, 6, 25) << 77.0 << 84.0 << 7.0 << 0.988 << QDate(2025, 5, 28)
                       << QDate(2025, 11, 26) << 36.0 << 159.0 << 54.6;
        row("No cut-off") << never << 0.0 << -1.0 << 0.0 << 1.000 << never << QDate(2025, 6, 20) << 36.0 << 0.0 << 0.0;
        row("Resumption in July 2025") << QDate(2025, 6, 25) << 77.0 << 84.0 << 5.0 << 0.997 << QDate(2025, 5, 28)
                                       << QDate(2025, 10, 29) << 36.0 << 131.0 << 9.9;
        row("Resumption, half licensed") << QDate(2025, 6, 25) << 77.0 << 84.0 << 5.1 << 0.995 << QDate(2025, 5, 28)
                                         << QDate(2025, 11, 26) << 36.0 << 159.0 << 35.4;
        row("Resumption refused by the buyer") << QDate(2025, 6, 25) << 77.0 << 84.0 << 6.9 << 0.988
                                               << QDate(2025, 5, 28) << QDate(2025, 11, 26) << 36.0 << 159.0 << 54.2;
        row("Early stockpiling") << QDate(2025, 8, 27) << 140.0 << 161.0 << 6.7 << 0.985 << QDate(2025, 8, 6)
                                 << QDate(2025, 6, 20) << 36.0 << 0.0 << 54.6;
        row("Domestic ramp") << QDate(2025, 6, 25) << 77.0 << 84.0 << 6.1 << 0.992 << QDate(2025, 5, 28)
                             << QDate(2025, 11, 26) << 36.0 << 159.0 << 54.6;
        row("Fast migration") << QDate(2025, 12, 3) << 238.0 << 84.0 << 5.7 << 0.980 << QDate(2025, 5, 28)
                              << QDate(2025, 6, 20) << 36.0 << 0.0 << 54.6;
        row("Staged rule") << QDate(2026, 1, 28) << 294.0 << 315.0 << 4.8 << 0.985 << QDate(2025, 12, 17)
                           << QDate(2025, 6, 20) << 36.0 << 0.0 << 43.5;
        row("Resumption, hosting not prepared") << QDate(2025, 6, 25) << 77.0 << 91.0 << 5.0 << 0.997
                                                << QDate(2025, 5, 28) << QDate(2025, 11, 5) << 36.0 << 138.0 << 9.9;
    }
    void aScenarioTellsItsStory()
    {
        QFETCH(QDate, firstShortfall);
        QFETCH(double, daysAfterTheCut);
        QFETCH(double, capacityLagDays);
        QFETCH(double, peakPercent);
        QFETCH(double, serviceLevel);
        QFETCH(QDate, h20StockOut);
        QFETCH(QDate, r2);
        QFETCH(double, qualityWallDays);
        QFETCH(double, capacityWallDays);
        QFETCH(double, sellersLossBnUsd);
        const auto scenario =
            model::findByName(m_project, model::EntityType::Scenario, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY_OK(scenario);
        const auto made = analysis::runScenario(m_project, *scenario, m_cache);
        QVERIFY_OK(made);
        const analysis::ScenarioRun &run = **made;
        const analysis::Measures &measures = run.measures;

        QCOMPARE(dateOf(run, measures.total.firstShortfallDay), firstShortfall);
        if (firstShortfall.isValid()) {
            QCOMPARE(static_cast<double>(kCut.daysTo(firstShortfall)), daysAfterTheCut);
        }
        QVERIFY(std::abs(100.0 * measures.total.peakShortfallShare - peakPercent) <= 0.05 + 1e-9);
        QVERIFY(std::abs(measures.total.serviceLevel - serviceLevel) <= 0.0005 + 1e-9);
        const qsizetype h20 = run.plan.chips.indexOf(QStringLiteral("h20"));
        QVERIFY(h20 >= 0);
        QCOMPARE(dateOf(run, measures.chipStockOutDay[static_cast<std::size_t>(h20)]), h20StockOut);

        const qsizetype letter = run.plan.events.indexOf(QStringLiteral("h20-letter"));
        QCOMPARE(letter >= 0, capacityLagDays >= 0.0);
        if (letter >= 0) {
            const std::optional<analysis::EventBite> &bite = measures.events[static_cast<std::size_t>(letter)];
            QVERIFY(bite.has_value());
            QCOMPARE(bite->capacityLagDays, std::optional(capacityLagDays));
        }

        QCOMPARE(run.plan.releases, QStringList{QStringLiteral("r2")});
        const engine::ReleaseOutcome &release = run.result.releases.front();
        QCOMPARE(dateOf(run, release.day), r2);
        QVERIFY(std::abs(release.qualityWallDays.value_or(-1.0) - qualityWallDays) < 0.5);
        QVERIFY(std::abs(release.capacityWallDays.value_or(-1.0) - capacityWallDays) < 0.5);

        double loss = 0.0;
        for (const double usd : run.result.totals.blockedUsd) {
            loss += usd;
        }
        QVERIFY(std::abs(loss / 1e9 - sellersLossBnUsd) <= 0.05 + 1e-9);
    }

private:
    model::Project m_project;
    analysis::RunCache m_cache;
};

PENSTOCK_TEST(SampleTest)
#include "tst_sample.moc"
