// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kinds of charts show where it can be worked out by hand, and what must hold for any project.
#include "tests/core/series/run_of.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/plausible_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace penstock;
using namespace penstock::tests;
using model::EntityType;
using model::Grouping;
using model::ViewKind;
using series::ChartData;
using series::chartData;
using series::Note;

namespace {

/// Lab with 30 units and cloud with 10, a load of 20 that \p who may serve (empty: both).
model::Project twoOperators(const QStringList &who)
{
    model::Project project = plainProject(28);
    project.operators.append(named<model::Operator>("cloud"));
    addStockpile(project, "lab", "chip", 30.0);
    addStockpile(project, "cloud", "chip", 10.0);
    addLoad(project, "load", 20.0).operators.ids = who;
    return project;
}

bool has(const ChartData &data, Note::Kind kind, EntityType type, const QString &id = {})
{
    return std::find(data.notes.begin(), data.notes.end(), Note{kind, type, id}) != data.notes.end();
}

QString lab()
{
    return QStringLiteral("lab");
}
QString cloud()
{
    return QStringLiteral("cloud");
}

} // namespace

class ChartKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nothing tells the two apart: what is served and idle is split by their units, 3 to 1.
    void operatorsOfEqualRightsShareByTheirUnits()
    {
        const auto run = runOf(twoOperators({}));
        const ChartData usable = chartData(*run, viewOf(ViewKind::CapacityStack, Grouping::Operator));
        QVERIFY_CLOSE(valuesOf(usable, "usable", EntityType::Operator, lab())[0], 30.0);
        QVERIFY_CLOSE(valuesOf(usable, "usable", EntityType::Operator, cloud())[0], 10.0);
        const ChartData served = chartData(*run, viewOf(ViewKind::ServedBy, Grouping::Operator));
        QVERIFY_CLOSE(valuesOf(served, "served", EntityType::Operator, lab())[3], 15.0);
        QVERIFY_CLOSE(valuesOf(served, "served", EntityType::Operator, cloud())[3], 5.0);
    }

    /// What only the lab may serve, the lab serves; units that nobody may use are worth nothing.
    void rightsDecideWhoseCapacityServes()
    {
        const auto run = runOf(twoOperators({lab()}));
        const ChartData served = chartData(*run, viewOf(ViewKind::ServedBy, Grouping::Operator));
        QVERIFY_CLOSE(valuesOf(served, "served", EntityType::Operator, lab())[0], 20.0);
        QCOMPARE(served.find(EntityType::Operator, cloud(), QStringLiteral("served")), nullptr);
        model::View view = viewOf(ViewKind::CapacityDemand);
        view.operators = {lab()};
        const ChartData ofLab = chartData(*run, view);
        QVERIFY_CLOSE(valuesOf(ofLab, "usable")[0], 30.0);
        QVERIFY_CLOSE(valuesOf(ofLab, "demand")[0], 20.0);
        QVERIFY(has(ofLab, Note::Kind::FilterPartly, EntityType::Operator));
        view.operators = {cloud()};
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "usable")[0], 0.0);
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "served")[0], 0.0);
    }

    /// The lab's load of 40 is short by 10; the cloud's 10 units stand idle next to it.
    void strandedIsWhatTheShortCannotUse()
    {
        model::Project project = twoOperators({lab()});
        project.workloads[0].baseUnits = 40.0;
        addLoad(project, "small", 1.0).operators.ids = {cloud()};
        const auto run = runOf(project);
        const ChartData all = chartData(*run, viewOf(ViewKind::Stranded, Grouping::Operator));
        QVERIFY_CLOSE(valuesOf(all, "stranded", EntityType::Operator, cloud())[0], 9.0);
        QCOMPARE(all.find(EntityType::Operator, lab(), QStringLiteral("stranded")), nullptr);
        model::View view = viewOf(ViewKind::Stranded, Grouping::None);
        view.workloads = {QStringLiteral("small")}; // which is not short
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "stranded")[0], 0.0);
        view = viewOf(ViewKind::Headroom);
        view.workloads = {QStringLiteral("small")}; // of the cloud's ten units, one is wanted
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "headroom")[0], 9.0);
        view = viewOf(ViewKind::Shortfall);
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "unmet", EntityType::Workload, QStringLiteral("load"))[0], 10.0);
        view = viewOf(ViewKind::Coverage);
        const ChartData coverage = chartData(*run, view);
        QVERIFY_CLOSE(valuesOf(coverage, "coverage", EntityType::Workload, QStringLiteral("load"))[0], 0.75);
        QVERIFY_CLOSE(valuesOf(coverage, "coverage")[0], 31.0 / 41.0);
        view.workloads = {QStringLiteral("load")};
        QVERIFY_CLOSE(valuesOf(chartData(*run, view), "coverage")[0], 0.75);
        // By workload of one operator: one workload after the other.
        view = viewOf(ViewKind::ServedBy, Grouping::Workload);
        view.operators = {cloud()};
        const ChartData served = chartData(*run, view);
        QCOMPARE(served.series.size(), std::size_t{1});
        QVERIFY_CLOSE(valuesOf(served, "served", EntityType::Workload, QStringLiteral("small"))[0], 1.0);
    }

    void platformsAreTheirChips()
    {
        model::Project project = twoOperators({});
        project.platforms.append(named<model::Platform>("cann"));
        addChip(project, "other", 200.0).platform.id = QStringLiteral("cann");
        addStockpile(project, "lab", "other", 5.0);
        const auto run = runOf(project);
        model::View view = viewOf(ViewKind::Reservoir, Grouping::Platform);
        const ChartData all = chartData(*run, view);
        QVERIFY_CLOSE(valuesOf(all, "installed", EntityType::Platform, QStringLiteral("cuda"))[0], 40.0);
        QVERIFY_CLOSE(valuesOf(all, "installed", EntityType::Platform, QStringLiteral("cann"))[0], 5.0);
        view.platforms = {QStringLiteral("cann")};
        view.chips = {QStringLiteral("chip"), QStringLiteral("gone")};
        const ChartData none = chartData(*run, view); // no chip is both
        QCOMPARE(none.fault, QString(series::missing::kNothingChosen));
        QVERIFY(has(none, Note::Kind::TakesNoPart, EntityType::Chip, QStringLiteral("gone")));
        view.chips.clear();
        view.workloads = {QStringLiteral("load")};
        view.grouping = Grouping::Workload;
        const ChartData odd = chartData(*run, view);
        QVERIFY(has(odd, Note::Kind::FilterIgnored, EntityType::Workload));
        QVERIFY(has(odd, Note::Kind::GroupingIgnored, EntityType::Project));
        QCOMPARE(odd.series.size(), std::size_t{1});
        QCOMPARE(odd.series[0].id, QStringLiteral("other"));
    }

    /// 100 units at one a day last 100 days; after 70 days, 30 are left and the next 90 days use 30 of them: 90 days.
    void daysOfCover()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 0.0, 100.0).installPerMonth = 30.4375;
        const auto run = runOf(project);
        for (const Grouping by : {Grouping::None, Grouping::Chip, Grouping::Operator}) {
            const ChartData cover = chartData(*run, viewOf(ViewKind::DaysOfCover, by));
            QCOMPARE(cover.series.size(), std::size_t{1});
            const std::vector<double> &days = cover.series[0].values;
            QVERIFY_CLOSE(days[0], 100.0);
            QVERIFY_CLOSE(days[10], 90.0);
            QVERIFY(std::isnan(days[20])); // nothing left, nothing used
        }
    }

    void unitsOfTheReader()
    {
        model::Project project = twoOperators({});
        project.workloads.clear();
        addService(project, "service", 20.0); // 20 units are 20e9 tokens a day
        addChip(project, "double", 200.0);
        const auto run = runOf(project);
        model::View view = viewOf(ViewKind::CapacityDemand);
        const auto at = [&](const char *unit, const char *part) {
            view.unit = QString::fromLatin1(unit);
            return valuesOf(chartData(*run, view), part)[0];
        };
        QVERIFY_CLOSE(at("", "usable"), 40.0);
        QVERIFY_CLOSE(at("double", "usable"), 20.0);
        QVERIFY_CLOSE(at("pflops", "usable"), 40.0 * kUnitTflops / 1000.0);
        QVERIFY_CLOSE(at("service", "usable"), 40e9);
        QVERIFY_CLOSE(at("service", "demand"), 20e9);
        view.kind = ViewKind::CapacityStack;
        view.grouping = Grouping::Operator;
        view.unit = QStringLiteral("service");
        const ChartData tokens = chartData(*run, view);
        QCOMPARE(tokens.quantity, series::Quantity::TokensPerDay);
        QCOMPARE(tokens.unitId, QStringLiteral("service"));
        QVERIFY_CLOSE(valuesOf(tokens, "usable", EntityType::Operator, cloud())[0], 10e9);
        view.unit = QStringLiteral("gone");
        const ChartData unknown = chartData(*run, view);
        QVERIFY(has(unknown, Note::Kind::UnitIgnored, EntityType::Project, QStringLiteral("gone")));
        QCOMPARE(unknown.unitId, QStringLiteral("chip"));
    }

    /// 61 days by weeks: two columns of 28 days, the rest of 5 joins the second. Months are columns.
    void columnsAreOfFourWeeks()
    {
        model::Project project = plainProject(61);
        addRate(project, "rate", 30.4375); // one a day
        project.chips[0].unitPriceUsd = 3.0;
        const auto run = runOf(project);
        const ChartData weeks = chartData(*run, viewOf(ViewKind::Deliveries));
        QCOMPARE(weeks.boundaryDays.size(), std::size_t{3});
        QCOMPARE(weeks.boundaryDays[1] - weeks.boundaryDays[0], 28.0);
        QCOMPARE(weeks.boundaryDays[2] - weeks.boundaryDays[0], 61.0);
        QVERIFY(weeks.perMonth);
        for (const double rate : valuesOf(weeks, "arrivals", EntityType::Chip, QStringLiteral("chip"))) {
            QVERIFY_CLOSE(rate, 30.4375);
        }
        const ChartData spend = chartData(*run, viewOf(ViewKind::Spend));
        for (const double rate : valuesOf(spend, "spend")) {
            QVERIFY_CLOSE(rate, 3.0 * 30.4375);
        }
        project.settings.step = model::StepLength::Month;
        const ChartData months = chartData(*runOf(project), viewOf(ViewKind::Deliveries));
        QCOMPARE(months.boundaryDays.size(), std::size_t{3}); // January, and February with two days of March
    }

    void sizes_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<int>("days");
        QTest::newRow("nothing") << 0.0 << 28;
        QTest::newRow("very little") << 1e-9 << 28;
        QTest::newRow("very much") << 1e15 << 28;
        QTest::newRow("one step") << 1.0 << 7;
        QTest::newRow("one day") << 1.0 << 1;
    }
    void sizes()
    {
        QFETCH(double, size);
        QFETCH(int, days);
        model::Project project = twoOperators({});
        project.settings.end = onDay(project, days);
        project.stockpiles[0].installedUnits = 30.0 * size;
        project.stockpiles[1].installedUnits = 10.0 * size;
        project.workloads[0].baseUnits = 50.0 * size;
        const auto run = runOf(project);
        const ChartData capacity = chartData(*run, viewOf(ViewKind::CapacityStack, Grouping::Operator));
        QCOMPARE(capacity.series.size(), std::size_t{2}); // all zero too
        const double usable = sumOf(capacity, "usable")[0];
        QVERIFY(std::abs(usable - 40.0 * size) <= 1e-12 * 40.0 * size);
        const ChartData unmet = chartData(*run, viewOf(ViewKind::Shortfall));
        QVERIFY(std::abs(sumOf(unmet, "unmet")[0] - 10.0 * size) <= 1e-9 * 10.0 * size);
    }

    void nothingToShow()
    {
        const auto run = runOf(plainProject(28)); // a chip, and nobody who has one
        for (const ViewKind kind : kTimeKinds) {
            const ChartData data = chartData(*run, viewOf(kind));
            QCOMPARE(data.fault, QString());
            QVERIFY(!data.boundaryDays.empty());
        }
        for (const ViewKind kind : {ViewKind::Overview, ViewKind::Throughput, ViewKind::ChipScatter, ViewKind::Roofline,
                                    ViewKind::Measures, ViewKind::Timeline}) {
            QCOMPARE(chartData(*run, viewOf(kind)).fault, QString(series::missing::kNotOfTime));
        }
        QCOMPARE(chartData(analysis::ScenarioRun(), viewOf(ViewKind::Demand)).fault,
                 QString(series::missing::kNoSteps));
    }

    /// Any kind, grouping, unit and filter of any project: right lengths, real numbers, the same again.
    void anyView()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            QRandomGenerator random(seed);
            const model::Project project = plausibleProject(random);
            const auto run = runOf(project);
            const auto some = [&random](const QList<model::Id> &ids) {
                return ids.isEmpty() || random.bounded(2) == 0 ? QStringList()
                                                               : QStringList{ids.at(random.bounded(ids.size()))};
            };
            for (const ViewKind kind : kTimeKinds) {
                for (const Grouping by : kGroupings) {
                    model::View view = viewOf(kind, by);
                    view.chips = some(run->plan.chips);
                    view.operators = some(run->plan.operators);
                    view.workloads = some(run->plan.workloads);
                    view.unit = some(run->plan.chips + run->plan.workloads + QList<model::Id>{QStringLiteral("pflops")})
                                    .join(QString());
                    const ChartData data = chartData(*run, view);
                    for (const series::ChartSeries &one : data.series) {
                        QCOMPARE(one.values.size(), data.stepCount() + (one.onBoundaries ? 1 : 0));
                        const bool isReal = std::all_of(one.values.begin(), one.values.end(),
                                                        [](double value) { return std::isfinite(value); });
                        QVERIFY(isReal || kind == ViewKind::DaysOfCover);
                    }
                    const ChartData zero = series::difference(data, chartData(*run, view));
                    QCOMPARE(zero.fault, data.fault);
                    for (const series::ChartSeries &one : zero.series) {
                        QVERIFY(std::all_of(one.values.begin(), one.values.end(),
                                            [](double value) { return value == 0.0 || std::isnan(value); }));
                    }
                }
            }
        }
    }

    void smallMultiples()
    {
        const auto run = runOf(twoOperators({lab()}));
        model::View view = viewOf(ViewKind::CapacityDemand);
        view.multiples = model::Multiples::Operators;
        const auto all = series::multiples({run}, view);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[1].id, cloud());
        QVERIFY_CLOSE(valuesOf(all[0].data, "usable")[0], 30.0);
        const auto span = series::commonSpan(all);
        QVERIFY(span.has_value());
        QVERIFY_CLOSE(span->lowest, 0.0);
        QVERIFY_CLOSE(span->highest, 30.0);
        view.multiples = model::Multiples::Scenarios;
        QCOMPARE(series::multiples({run, run}, view).size(), std::size_t{2});
        view.multiples = model::Multiples::Workloads;
        view.workloads = {QStringLiteral("load")};
        QCOMPARE(series::multiples({run}, view).size(), std::size_t{1});
        QVERIFY(series::multiples({}, view).empty());
    }
};

PENSTOCK_TEST(ChartKindsTest)
#include "tst_chart_kinds.moc"
