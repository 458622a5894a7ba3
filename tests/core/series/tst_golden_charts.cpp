// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charts stack adds up to the exact results of the golden cases, whatever it is grouped and filtered by.
#include "core/exchange/case_json.h"
#include "tests/core/series/run_of.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace penstock;
using namespace penstock::tests;
using model::EntityType;
using model::Grouping;
using model::ViewKind;
using series::ChartData;
using series::chartData;

namespace {

std::vector<double> numbersOf(const QJsonValue &value)
{
    std::vector<double> numbers;
    for (const QJsonValue each : value.toArray()) {
        numbers.push_back(each.toDouble());
    }
    return numbers;
}

std::vector<double> plus(std::vector<double> a, const std::vector<double> &b)
{
    for (std::size_t k = 0; k < std::min(a.size(), b.size()); ++k) { // no bands: nothing
        a[k] += b[k];
    }
    return a;
}

/// Where two series part by more than 1e-9 of the value or 1e-12 of the largest; empty: nowhere.
QString apart(const std::vector<double> &got, const std::vector<double> &wanted)
{
    if (got.size() != wanted.size()) {
        return QStringLiteral("%1 values instead of %2").arg(got.size()).arg(wanted.size());
    }
    double largest = 0.0;
    for (const double value : wanted) {
        largest = std::max(largest, std::abs(value));
    }
    for (std::size_t k = 0; k < got.size(); ++k) {
        const double tolerance = std::max({1e-9, 1e-9 * std::abs(wanted[k]), 1e-12 * largest});
        if (!(std::abs(got[k] - wanted[k]) <= tolerance)) {
            return QStringLiteral("%1: %2 instead of %3").arg(k).arg(got[k], 0, 'g', 17).arg(wanted[k], 0, 'g', 17);
        }
    }
    return {};
}

std::vector<double> alone(double value)
{
    return {value};
}

double amountOf(const ChartData &data, const char *part)
{
    double amount = 0.0;
    const std::vector<double> rates = sumOf(data, part);
    for (std::size_t c = 0; c < rates.size(); ++c) {
        amount += rates[c] * (data.boundaryDays[c + 1] - data.boundaryDays[c]) / 30.4375;
    }
    return amount;
}

double sum(const std::vector<double> &values)
{
    double all = 0.0;
    for (const double value : values) {
        all += value;
    }
    return all;
}

} // namespace

#define VERIFY_SERIES(got, wanted)                                                                                     \
    do {                                                                                                               \
        const QString apart_ = apart((got), (wanted));                                                                 \
        QVERIFY2(apart_.isEmpty(), qPrintable(apart_));                                                                \
    } while (false)

class GoldenChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(PENSTOCK_TEST_DATA "/golden"));
        for (const QString &file : folder.entryList({QStringLiteral("*.case.json")}, QDir::Files, QDir::Name)) {
            QTest::addRow("%s", qPrintable(file.chopped(10))) << folder.filePath(file.chopped(10));
        }
    }
    void addsUp()
    {
        QFETCH(QString, name);
        const auto project = exchange::readCaseJson(contentOf(name + QStringLiteral(".case.json")), name);
        QVERIFY_OK(project);
        const auto run = runOf(*project, project->info.run);
        const QJsonObject result = QJsonDocument::fromJson(contentOf(name + QStringLiteral(".result.json"))).object();
        const QJsonObject totals = result.value(QLatin1String("totals")).toObject();
        const auto total = [&totals](const char *key) { return numbersOf(totals.value(QLatin1String(key))); };

        const ChartData capacity = chartData(*run, viewOf(ViewKind::CapacityDemand));
        for (const char *part : {"served", "unmet", "stranded", "usable", "demand"}) {
            VERIFY_SERIES(valuesOf(capacity, part), total(part));
        }
        VERIFY_SERIES(valuesOf(chartData(*run, viewOf(ViewKind::Headroom)), "headroom"), total("headroom"));
        VERIFY_SERIES(valuesOf(chartData(*run, viewOf(ViewKind::Coverage)), "coverage"), total("coverage"));
        for (const Grouping by : {Grouping::None, Grouping::Chip, Grouping::Operator, Grouping::Platform}) {
            stacksAddUp(*run, by, totals);
        }
        for (const Grouping by : {Grouping::None, Grouping::Workload}) {
            addUp(*run, viewOf(ViewKind::Demand, by), "demand", total("demand"));
            addUp(*run, viewOf(ViewKind::Shortfall, by), "unmet", total("unmet"));
        }
        addUp(*run, viewOf(ViewKind::ServedBy, Grouping::Workload), "served", total("served"));
        filtersSplit(*run, totals);
        coverIsThatOfTheCase(*run, result.value(QLatin1String("chips")).toObject());
    }

private:
    /// The bands of a part are the whole; without bands, the whole is nothing.
    static void addUp(const analysis::ScenarioRun &run, const model::View &view, const char *part,
                      const std::vector<double> &wanted)
    {
        const ChartData data = chartData(run, view);
        QCOMPARE(data.fault, QString());
        QVERIFY(data.notes.empty());
        const std::vector<double> got = sumOf(data, part);
        VERIFY_SERIES(got.empty() ? std::vector<double>(wanted.size(), 0.0) : got, wanted);
    }

    static void stacksAddUp(const analysis::ScenarioRun &run, Grouping by, const QJsonObject &totals)
    {
        const auto total = [&totals](const char *key) { return numbersOf(totals.value(QLatin1String(key))); };
        addUp(run, viewOf(ViewKind::CapacityStack, by), "usable", total("usable"));
        addUp(run, viewOf(ViewKind::Stranded, by), "stranded", total("stranded"));
        addUp(run, viewOf(ViewKind::ServedBy, by), "served", total("served"));
        addUp(run, viewOf(ViewKind::Power, by), "power", total("power_w"));
        addUp(run, viewOf(ViewKind::Reservoir, by), "installed", total("installed"));
        addUp(run, viewOf(ViewKind::Reservoir, by), "warehouse", total("warehouse"));
        const ChartData deliveries = chartData(run, viewOf(ViewKind::Deliveries, by));
        VERIFY_SERIES(alone(amountOf(deliveries, "arrivals")), alone(sum(total("arrivals"))));
        VERIFY_SERIES(alone(amountOf(deliveries, "blocked")), alone(sum(total("blocked"))));
        const ChartData spend = chartData(run, viewOf(ViewKind::Spend, by));
        VERIFY_SERIES(alone(amountOf(spend, "spend")), alone(sum(total("spend_usd"))));
        VERIFY_SERIES(alone(amountOf(spend, "loss")), alone(sum(total("blocked_usd"))));
    }

    /// Each operator alone, each chip alone, each pair alone: together they are all.
    static void filtersSplit(const analysis::ScenarioRun &run, const QJsonObject &totals)
    {
        const auto total = [&totals](const char *key) { return numbersOf(totals.value(QLatin1String(key))); };
        const std::size_t steps = run.result.stepCount();
        std::vector<double> usable(steps, 0.0);
        std::vector<double> usableOfChips(steps, 0.0);
        std::vector<double> served(steps, 0.0);
        std::vector<double> power(steps, 0.0);
        std::vector<double> installed(steps + 1, 0.0);
        for (const model::Id &op : run.plan.operators) {
            model::View view = viewOf(ViewKind::CapacityStack);
            view.operators = {op};
            usable = plus(usable, sumOf(chartData(run, view), "usable"));
            view.kind = ViewKind::ServedBy;
            served = plus(served, sumOf(chartData(run, view), "served"));
            for (const model::Id &chip : run.plan.chips) {
                view.chips = {chip};
                view.kind = ViewKind::Reservoir;
                installed = plus(installed, sumOf(chartData(run, view), "installed"));
                view.kind = ViewKind::Power;
                power = plus(power, sumOf(chartData(run, view), "power"));
            }
        }
        for (const model::Id &chip : run.plan.chips) {
            model::View view = viewOf(ViewKind::CapacityDemand);
            view.chips = {chip};
            usableOfChips = plus(usableOfChips, valuesOf(chartData(run, view), "usable"));
        }
        VERIFY_SERIES(usable, total("usable"));
        VERIFY_SERIES(usableOfChips, total("usable"));
        VERIFY_SERIES(served, total("served"));
        VERIFY_SERIES(power, total("power_w"));
        VERIFY_SERIES(installed, total("installed"));
    }

    static void coverIsThatOfTheCase(const analysis::ScenarioRun &run, const QJsonObject &chips)
    {
        const ChartData cover = chartData(run, viewOf(ViewKind::DaysOfCover));
        for (const model::Id &chip : run.plan.chips) {
            const QJsonArray wanted = chips.value(chip).toObject().value(QLatin1String("cover_days")).toArray();
            const std::vector<double> &got = valuesOf(cover, "cover", EntityType::Chip, chip);
            for (qsizetype k = 0; k < wanted.size(); ++k) {
                const double value = got[static_cast<std::size_t>(k)];
                QCOMPARE(std::isnan(value), wanted.at(k).isNull());
                if (!std::isnan(value)) {
                    VERIFY_SERIES(alone(value), alone(wanted.at(k).toDouble()));
                }
            }
        }
    }
};

PENSTOCK_TEST(GoldenChartsTest)
#include "tst_golden_charts.moc"
