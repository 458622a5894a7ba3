// SPDX-License-Identifier: GPL-3.0-or-later
//
// Differences, tables, series by name, observed figures, measures side by side, and the charts of chips.
#include "core/series/chip_charts.h"
#include "core/series/measure_table.h"
#include "core/series/named_series.h"
#include "tests/core/series/run_of.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <limits>

using namespace penstock;
using namespace penstock::tests;
using model::EntityType;
using model::ViewKind;
using series::ChartData;
using series::ChartSeries;
using series::Measure;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

ChartSeries made(const char *id, std::vector<double> values, bool onBoundaries = false)
{
    ChartSeries series;
    series.type = EntityType::Chip;
    series.id = QString::fromLatin1(id);
    series.part = QStringLiteral("part");
    series.values = std::move(values);
    series.onBoundaries = onBoundaries;
    return series;
}

const series::MeasureCell &cellOf(const series::MeasureTable &table, Measure measure, EntityType type,
                                  const QString &id, std::size_t run)
{
    for (const series::MeasureRow &row : table.rows) {
        if (row.measure == measure && row.type == type && row.id == id) {
            return row.cells[run];
        }
    }
    qFatal("there is no such measure of '%s'", qPrintable(id));
}

} // namespace

class ChartTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Days against weeks: means of steps, points between boundaries, nothing outside.
    void differencesMeetOnTheFirstBoundaries()
    {
        ChartData of;
        of.boundaryDays = {0.0, 2.0, 4.0, 6.0};
        of.series = {made("a", {10.0, 10.0, 10.0}), made("b", {1.0, 1.0, 1.0, 1.0}, true),
                     made("new", {3.0, 3.0, 3.0})};
        ChartData from;
        from.boundaryDays = {0.0, 3.0, 5.0};
        from.series = {made("a", {2.0, 6.0}), made("b", {0.0, 3.0, 5.0}, true), made("lost", {7.0, 7.0})};
        const ChartData less = series::difference(of, from);
        QCOMPARE(less.series.size(), std::size_t{4});
        const auto is = [&less](const char *id, const std::vector<double> &wanted) {
            const std::vector<double> &got = valuesOf(less, "part", EntityType::Chip, QString::fromLatin1(id));
            QCOMPARE(got.size(), wanted.size());
            for (std::size_t k = 0; k < got.size(); ++k) {
                QVERIFY(std::isnan(got[k]) == std::isnan(wanted[k]));
                QVERIFY(std::isnan(wanted[k]) || std::abs(got[k] - wanted[k]) < 1e-12);
            }
        };
        is("a", {8.0, 6.0, kNan}); // the mean of 2 and 6 in the second step
        is("b", {1.0, -1.0, -3.0, kNan});
        is("new", {3.0, 3.0, 3.0});
        is("lost", {-7.0, -7.0, kNan});
        of.quantity = from.quantity = series::Quantity::Share;
        QVERIFY(std::isnan(valuesOf(series::difference(of, from), "part", EntityType::Chip, QStringLiteral("new"))[0]));
        from.quantity = series::Quantity::Days;
        QCOMPARE(series::difference(of, from).fault, QString(series::missing::kOtherUnit));
        from.fault = series::missing::kNoSteps;
        QCOMPARE(series::difference(of, from).fault, QString(series::missing::kNoSteps));
    }

    void tablesReadBackToTheSameNumbers()
    {
        ChartData data;
        const double first = static_cast<double>(QDate(2025, 1, 1).toJulianDay());
        data.boundaryDays = {first, first + 7.0, first + 10.0};
        data.series = {made("a", {1.0 / 3.0, 1e-300}), made("b", {1e15 + 0.5, kNan}),
                       made("c", {0.1, -0.0, 12345678.9}, true)};
        const QList<QByteArray> lines =
            series::chartCsv(data, {QStringLiteral("First"), QStringLiteral("To"), QStringLiteral("a,\"b\"\nc")})
                .split('\n');
        QCOMPARE(lines[0] + '\n' + lines[1], QByteArray("First,To,\"a,\"\"b\"\"\nc\",chips.b.part,chips.c.part\r"));
        const auto cells = [&lines](int line) { return lines[line].trimmed().split(','); };
        QCOMPARE(cells(2).mid(0, 2), (QList<QByteArray>{"2025-01-01", "2025-01-08"}));
        QCOMPARE(cells(2)[2].toDouble(), 1.0 / 3.0);
        QCOMPARE(cells(2)[3].toDouble(), 1e15 + 0.5);
        QCOMPARE(cells(3)[2].toDouble(), 1e-300);
        QCOMPARE(cells(3)[3], QByteArray());
        QCOMPARE(cells(4), (QList<QByteArray>{"2025-01-11", "", "", "", "12345678.9"}));
        QCOMPARE(lines.size(), 6); // and nothing after the last line break
        QCOMPARE(series::chartCsv({}, {}), QByteArray("from,to\r\n"));
    }

    void seriesHaveNames()
    {
        model::Project project = plainProject(28);
        project.chips[0].id = QStringLiteral("chip.v2");
        addStockpile(project, "lab", "chip.v2", 10.0, 0.0);
        addRate(project, "rate", 30.4375);
        addLoad(project, "load", 4.0);
        model::Observation observation = named<model::Observation>("seen");
        observation.series = QStringLiteral("chips.chip.v2.installed");
        observation.date = onDay(project, 7);
        observation.value = 20.0;
        project.observations = {observation, observation};
        project.observations[1].id = QStringLiteral("unknown");
        project.observations[1].series = QStringLiteral("chips.gone.installed");
        const auto run = runOf(project);
        const auto installed = series::seriesNamed(*run, observation.series);
        QVERIFY(installed.has_value());
        QCOMPARE(installed->series.id, QStringLiteral("chip.v2"));
        QCOMPARE(installed->quantity, series::Quantity::Chips);
        const auto day = [&project](int n) { return static_cast<double>(onDay(project, n).toJulianDay()); };
        QVERIFY_CLOSE(*installed->at(day(7)), 17.0); // one a day
        QVERIFY_CLOSE(*installed->at(day(10)), 20.0);
        QVERIFY_CLOSE(*installed->at(day(28)), 38.0);
        QVERIFY(!installed->at(day(29)).has_value());
        QVERIFY(!installed->at(kNan).has_value());
        const auto demand = series::seriesNamed(*run, QStringLiteral("totals.demand"));
        QVERIFY_CLOSE(*demand->at(day(27)), 4.0);
        QVERIFY(!demand->at(day(28)).has_value());
        QVERIFY_CLOSE(series::seriesNamed(*run, QStringLiteral("workloads.load.by_chip.chip.v2"))->series.values[0],
                      4.0);
        for (const QString &name : series::seriesNames(*run)) {
            QVERIFY2(series::seriesNamed(*run, name).has_value(), qPrintable(name));
        }
        for (const char *name :
             {"", ".", "..", "totals", "totals.", "totals.x", "totals.a.installed", "chips.installed",
              "chips..installed", "workloads.load.by_chip.gone", "releases.x.day"}) {
            QVERIFY2(!series::seriesNamed(*run, QString::fromLatin1(name)).has_value(), name);
        }
        const auto points = series::observedPoints(*run);
        QCOMPARE(points.size(), std::size_t{1});
        QVERIFY_CLOSE(*points[0].deviation(), 3.0);
        QVERIFY_CLOSE(*points[0].deviationShare(), 3.0 / 17.0);
        model::View view = viewOf(ViewKind::Reservoir);
        QCOMPARE(series::observedPoints(*run, series::chartData(*run, view)).size(), std::size_t{1});
        view.operators = {QStringLiteral("lab")}; // one operator's share is not what was observed of the chip
        QVERIFY(series::observedPoints(*run, series::chartData(*run, view)).empty());
        QVERIFY(series::observedPoints(*run, series::chartData(*run, viewOf(ViewKind::Demand))).empty());
    }

    /// 20 wanted: 30 units are enough, 10 are half.
    void measuresSideBySide()
    {
        model::Project project = plainProject(364);
        addStockpile(project, "lab", "chip", 30.0);
        addLoad(project, "load", 20.0);
        const auto enough = runOf(project);
        project.stockpiles[0].installedUnits = 10.0;
        project.workloads.append(project.workloads[0]);
        project.workloads[1].id = project.workloads[1].name = QStringLiteral("new");
        project.workloads[1].baseUnits = 0.0;
        const auto half = runOf(project);
        const auto table = series::measureTable({enough, half}, 0);
        const auto total = [&table](Measure measure, std::size_t run) {
            return cellOf(table, measure, EntityType::Project, {}, run);
        };
        QVERIFY(!total(Measure::FirstShortfall, 0).value.has_value());
        QCOMPARE(*total(Measure::FirstShortfall, 1).value, static_cast<double>(project.settings.start.toJulianDay()));
        QVERIFY(!total(Measure::FirstShortfall, 1).difference.has_value());
        QCOMPARE(total(Measure::FirstShortfall, 1).judgement, series::Judgement::Worse);
        QCOMPARE(total(Measure::FirstShortfall, 0).judgement, series::Judgement::None);
        QVERIFY_CLOSE(*total(Measure::PeakShortfall, 1).difference, 10.0);
        QVERIFY_CLOSE(*total(Measure::PeakShortfallShare, 1).value, 0.5);
        QVERIFY_CLOSE(*total(Measure::Unserved, 1).value, 3640.0);
        QVERIFY_CLOSE(*total(Measure::ServiceLevel, 1).difference, -0.5);
        QCOMPARE(total(Measure::ServiceLevel, 1).judgement, series::Judgement::Worse);
        QCOMPARE(total(Measure::StockOut, 1).judgement, series::Judgement::Same);
        const auto reversed = series::measureTable({enough, half}, 1);
        QCOMPARE(cellOf(reversed, Measure::ServiceLevel, EntityType::Project, {}, 0).judgement,
                 series::Judgement::Better);
        QVERIFY(!cellOf(table, Measure::ServiceLevel, EntityType::Workload, QStringLiteral("new"), 0).applies);
        QVERIFY(cellOf(table, Measure::ServiceLevel, EntityType::Workload, QStringLiteral("new"), 1).applies);
        for (const auto &row : series::measureTable({enough}, std::nullopt).rows) {
            QCOMPARE(row.cells[0].judgement, series::Judgement::None);
        }
        QVERIFY(series::measureTable({}, 3).rows.size() < 20);
    }

    void chartsOfChips()
    {
        model::Project project = plainProject(28);
        project.chips[0].dieMm2 = 100.0;
        addChip(project, "slow", 10.0).memoryBandwidthTBs = 1.0;
        addLoad(project, "load", 1.0);
        project.workloads[0].intensityFlopPerByte = 20.0; // 4 TB/s then feed 80 TFLOP/s
        const auto run = runOf(project);
        const auto bars = series::throughputBars(*run, viewOf(ViewKind::Throughput));
        QCOMPARE(bars.chips, (QList<model::Id>{QStringLiteral("chip"), QStringLiteral("slow")}));
        QVERIFY_CLOSE(bars.tflops[0][0], 40.0); // memory: 4 * 20 * 0.5
        QVERIFY_CLOSE(bars.tflops[1][0], 5.0);  // compute: 10 * 0.5
        const auto scatter = series::chipScatter(*run, viewOf(ViewKind::ChipScatter));
        QCOMPARE(scatter.points.size(), std::size_t{1});
        QVERIFY_CLOSE(scatter.points[0].tpp, 1600.0);
        QVERIFY_CLOSE(scatter.points[0].pd, 16.0);
        QCOMPARE(scatter.withoutDensity, QList<model::Id>{QStringLiteral("slow")});
        const auto roofline = series::roofline(*run, viewOf(ViewKind::Roofline));
        QCOMPARE(roofline.workload, QStringLiteral("load"));
        QVERIFY_CLOSE(roofline.balance, 20.0);
        QVERIFY(roofline.points[0].memoryBound);
        QVERIFY(!roofline.points[1].memoryBound);
        QVERIFY_CLOSE(roofline.points[0].peakTflops, 100.0);
        model::View view = viewOf(ViewKind::Throughput);
        view.chips = {QStringLiteral("gone")};
        QCOMPARE(series::throughputBars(*run, view).fault, QString(series::missing::kNothingChosen));
        QCOMPARE(series::chipScatter(*run, view).fault, QString(series::missing::kNothingChosen));
        QCOMPARE(series::roofline(*run, view).fault, QString(series::missing::kNothingChosen));
        QCOMPARE(series::roofline(*runOf(plainProject(28)), viewOf(ViewKind::Roofline)).fault,
                 QString(series::missing::kNothingChosen));
    }
};

PENSTOCK_TEST(ChartTablesTest)
#include "tst_chart_tables.moc"
