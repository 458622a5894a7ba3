// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of chart as a picture: what is written on it, that nothing overlaps or is cut off, bad input.
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/charts/chart_projects.h"

#include "core/series/pins.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace penstock;
using charts::ViewPicture;
using model::ViewKind;
using test::chartProject;
using test::textsOf;
using test::viewOf;
using test::wordsOf;

namespace {

constexpr int kKinds = static_cast<int>(ViewKind::Timeline) + 1;

/// Texts of one run of letters that lie on one another by more than a hair.
QStringList overlaps(const QList<plot::TextRecord::Entry> &entries)
{
    QStringList found;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (qsizetype j = i + 1; j < entries.size(); ++j) {
            const QRectF common = entries[i].rect & entries[j].rect;
            if (common.width() > 1.5 && common.height() > 3.5 && entries[i].text != entries[j].text)
                found.append(entries[i].text + QStringLiteral(" / ") + entries[j].text);
        }
    }
    return found;
}

model::View view(ViewKind kind, model::Grouping grouping = model::Grouping::Automatic,
                 model::Multiples multiples = model::Multiples::None, const QStringList &scenarios = {},
                 model::Comparison comparison = model::Comparison::Overlay)
{
    model::View made = viewOf(kind);
    made.grouping = grouping;
    made.multiples = multiples;
    made.scenarios = scenarios;
    made.comparison = comparison;
    return made;
}

} // namespace

class ChartPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("words");
        const QStringList chips{QStringLiteral("H20"), QStringLiteral("Ascend 910C")};
        const QStringList services{QStringLiteral("Service"), QStringLiteral("Search")};
        const auto row = [](const char *name, ViewKind kind, const QStringList &words) {
            QTest::addRow("%s", name) << static_cast<int>(kind) << words;
        };
        row("overview", ViewKind::Overview, {QStringLiteral("Capacity and demand"), QStringLiteral("Reservoir")});
        row("capacity and demand", ViewKind::CapacityDemand, {QStringLiteral("Demand"), QStringLiteral("Usable")});
        row("stack", ViewKind::CapacityStack, {QStringLiteral("Usable capacity by chip"), QStringLiteral("H20")});
        row("reservoir", ViewKind::Reservoir, {QStringLiteral("Reservoir")});
        row("deliveries", ViewKind::Deliveries, {QStringLiteral("Deliveries")});
        row("demand", ViewKind::Demand, QStringList{QStringLiteral("Demand by workload")} + services);
        row("coverage", ViewKind::Coverage, {QStringLiteral("Coverage of demand"), QStringLiteral("Coverage")});
        row("shortfall", ViewKind::Shortfall, {QStringLiteral("Shortfall by workload")});
        row("headroom", ViewKind::Headroom, {QStringLiteral("Headroom")});
        row("stranded", ViewKind::Stranded, {QStringLiteral("Stranded capacity")});
        row("cover", ViewKind::DaysOfCover, {QStringLiteral("Days of cover")});
        row("power", ViewKind::Power, {QStringLiteral("Power")});
        row("spend", ViewKind::Spend, {QStringLiteral("Spend and seller's loss")});
        row("served by", ViewKind::ServedBy, {QStringLiteral("What workloads run on")});
        row("throughput", ViewKind::Throughput, QStringList{QStringLiteral("Hardware throughput")} + chips + services);
        row("scatter", ViewKind::ChipScatter, {QStringLiteral("Chips: performance and density")});
        row("roofline", ViewKind::Roofline, QStringList{QStringLiteral("Chips: roofline")} + chips);
        row("measures", ViewKind::Measures, {QStringLiteral("Measures"), QStringLiteral("First shortfall")});
        row("timeline", ViewKind::Timeline, {QStringLiteral("Ban")});
    }
    void everyKind()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, words);
        const model::Project project = chartProject();
        auto picture = ViewPicture::make(project, viewOf(static_cast<ViewKind>(kind)), QStringLiteral("base"));
        QVERIFY_OK(picture);
        QCOMPARE((*picture)->panels().fault(), QString());
        const auto entries = textsOf(**picture);
        const QStringList written = wordsOf(entries);
        QVERIFY2(written.contains(QStringLiteral("A chart")), qPrintable(written.join(QLatin1Char('|'))));
        for (const QString &word : words)
            QVERIFY2(written.contains(word),
                     qPrintable(word + QStringLiteral(" not in ") + written.join(QLatin1Char('|'))));
        for (const auto &entry : entries) {
            const QRectF paper = (*picture)->stack().rect().adjusted(-2.0, -2.0, 2.0, 2.0);
            if (!paper.isEmpty())
                QVERIFY2(paper.contains(entry.rect), qPrintable(entry.text + QStringLiteral(" is cut off")));
        }
        if (static_cast<ViewKind>(kind) != ViewKind::Overview && static_cast<ViewKind>(kind) != ViewKind::Timeline)
            QCOMPARE(overlaps(entries), QStringList());
    }

    void severalResults_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("comparison");
        for (int kind = 0; kind < kKinds; ++kind) {
            QTest::addRow("overlay %d", kind) << kind << static_cast<int>(model::Comparison::Overlay);
            QTest::addRow("difference %d", kind) << kind << static_cast<int>(model::Comparison::Difference);
        }
    }
    void severalResults()
    {
        QFETCH(int, kind);
        QFETCH(int, comparison);
        model::View shown = view(static_cast<ViewKind>(kind), {}, {}, {QStringLiteral("base"), QStringLiteral("child")},
                                 static_cast<model::Comparison>(comparison));
        auto picture = ViewPicture::make(chartProject(), shown, {});
        QVERIFY_OK(picture);
        QVERIFY(!textsOf(**picture).isEmpty());
        if (charts::hasTime(shown.kind) && shown.kind != ViewKind::Overview && shown.kind != ViewKind::Timeline) {
            const QStringList written = wordsOf(textsOf(**picture));
            const bool names = std::any_of(written.begin(), written.end(),
                                           [](const QString &text) { return text.contains(QLatin1String("Child")); });
            QVERIFY2(names, qPrintable(written.join(QLatin1Char('|'))));
        }
    }

    void smallMultiples()
    {
        model::View shown = view(ViewKind::CapacityDemand, {}, model::Multiples::Scenarios,
                                 {QStringLiteral("base"), QStringLiteral("child")});
        auto picture = ViewPicture::make(chartProject(), shown, {});
        QVERIFY_OK(picture);
        const QStringList written = wordsOf(textsOf(**picture));
        QCOMPARE(written.count(QStringLiteral("Base")), 1);
        QCOMPARE(written.count(QStringLiteral("Child")), 1);
        shown = view(ViewKind::Coverage, {}, model::Multiples::Workloads);
        picture = ViewPicture::make(chartProject(), shown, {});
        QVERIFY_OK(picture);
        QVERIFY(wordsOf(textsOf(**picture)).contains(QStringLiteral("Search")));
        shown = view(ViewKind::Reservoir, {}, model::Multiples::Operators);
        picture = ViewPicture::make(chartProject(), shown, {});
        QVERIFY_OK(picture);
        QVERIFY(wordsOf(textsOf(**picture)).contains(QStringLiteral("Cloud")));
    }

    void theTableHasTheNumbersOfTheChart()
    {
        const model::Project project = chartProject();
        const model::View shown = viewOf(ViewKind::Coverage);
        auto picture = ViewPicture::make(project, shown, QStringLiteral("base"));
        QVERIFY_OK(picture);
        const QList<QByteArray> lines = (*picture)->panels().csv(QLocale::c()).split('\n');
        QVERIFY(lines.size() > 10);
        const engine::Result &result = (*picture)->run()->result;
        const QList<QByteArray> last = lines.at(3).trimmed().split(',');
        QCOMPARE(last.last().toDouble(), result.totals.coverage.at(2)); // the total is the last series
        QCOMPARE(last.first(), project.settings.start.addDays(14).toString(Qt::ISODate).toLatin1());
    }

    void aPinnedResultIsDrawnBeside()
    {
        model::Project project = chartProject();
        analysis::RunCache cache;
        const auto run = analysis::runScenario(project, QStringLiteral("child"), cache);
        QVERIFY_OK(run);
        const auto pin = series::makePin(**run, project, QDate(2026, 1, 2), QStringLiteral("0.1.0"));
        QVERIFY_OK(pin);
        project.pins.append(*pin);
        project.pins.last().name = QStringLiteral("Last week");
        model::View shown = viewOf(ViewKind::Coverage);
        shown.pins = {pin->id, QStringLiteral("gone")};
        auto picture = ViewPicture::make(project, shown, QStringLiteral("base"));
        QVERIFY_OK(picture);
        QVERIFY(wordsOf(textsOf(**picture)).contains(QStringLiteral("Last week")));
        QStringList faults;
        QCOMPARE(charts::pinsOf(project, shown, faults).size(), std::size_t(1));
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().contains(QLatin1String("gone")));
    }

    void observedFiguresHaveTheirDeviation()
    {
        model::Project project = chartProject();
        model::Observation observed;
        observed.id = QStringLiteral("o");
        observed.name = QStringLiteral("Report");
        observed.series = QStringLiteral("totals.coverage");
        observed.date = QDate(2025, 6, 2);
        observed.value = 0.5;
        project.observations = {observed};
        auto picture = ViewPicture::make(project, viewOf(ViewKind::Coverage), QStringLiteral("base"));
        QVERIFY_OK(picture);
        plot::PanelStack &stack = (*picture)->stack();
        stack.layout({0.0, 0.0, 800.0, 400.0}, plot::Look::of(QFont(), plot::Theme::Light, QLocale::c(), 1.0));
        QList<plot::Hit> stops = stack.stops();
        const auto hit = std::find_if(stops.begin(), stops.end(), [](const plot::Hit &stop) {
            return stop.type == model::EntityType::Observation;
        });
        QVERIFY(hit != stops.end());
        QVERIFY(hit->text.contains(QLatin1String("Report")));
        QVERIFY(hit->text.contains(QLatin1String("deviation")));
    }

    void horizonsAndLimits()
    {
        model::View shown = viewOf(ViewKind::Headroom);
        shown.showsHorizons = true;
        shown.horizonsFrom = QDate(2025, 1, 1);
        shown.axisMin = -5000.0;
        shown.axisMax = 5000.0;
        auto picture = ViewPicture::make(chartProject(), shown, QStringLiteral("base"));
        QVERIFY_OK(picture);
        QVERIFY(wordsOf(textsOf(**picture)).contains(QStringLiteral("6 to 12 months")));
        const plot::Panel *panel = (*picture)->stack().panels().front().get();
        const plot::PanelFrame &frame = (*picture)->stack().frameOf(panel);
        Q_UNUSED(frame)
        const plot::ValueScale scale = panel->scale(0.0, 1e9);
        QCOMPARE(scale.low, -5000.0);
        QCOMPARE(scale.high, 5000.0);
    }

    void badInput_data()
    {
        QTest::addColumn<int>("what");
        const QStringList names{QStringLiteral("empty"),     QStringLiteral("all zero"),
                                QStringLiteral("one step"),  QStringLiteral("tiny"),
                                QStringLiteral("huge"),      QStringLiteral("long names"),
                                QStringLiteral("40 series"), QStringLiteral("all filtered")};
        for (int i = 0; i < names.size(); ++i)
            QTest::addRow("%s", qPrintable(names.at(i))) << i;
    }
    void badInput()
    {
        QFETCH(int, what);
        model::Project project = chartProject();
        QStringList filter;
        switch (what) {
        case 0: project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")); break;
        case 1:
            project.stockpiles.clear();
            project.supplies.clear();
            for (model::Workload &workload : project.workloads)
                workload.baseGtokensPerDay = workload.totalYflop = 0.0;
            break;
        case 2: project.settings.end = project.settings.start.addDays(3); break;
        case 3:
            project.stockpiles[0].installedUnits = 1e-9;
            project.stockpiles[0].warehouseUnits = 0.0;
            project.supplies.clear();
            for (model::Workload &workload : project.workloads)
                workload.baseGtokensPerDay = 1e-9;
            break;
        case 4:
            project.stockpiles[0].installedUnits = 1e15;
            project.workloads[0].baseGtokensPerDay = 1e15;
            break;
        case 5: {
            QString name;
            while (name.size() < 200)
                name += QStringLiteral("Ascend 推論サービス 容量 мощность قدرة ");
            for (model::Chip &chip : project.chips)
                chip.name = name + chip.id;
            for (model::Workload &workload : project.workloads)
                workload.name = name + workload.id;
            for (model::Operator &one : project.operators)
                one.name = name + one.id;
            break;
        }
        case 6:
            for (int i = 0; i < 40; ++i) {
                model::Workload more = project.workloads[0];
                more.id = QStringLiteral("w%1").arg(i);
                more.name = QStringLiteral("Workload %1").arg(i);
                more.release.id.clear();
                project.workloads.append(more);
            }
            break;
        case 7: filter = {QStringLiteral("gone")}; break;
        default: break;
        }
        for (int kind = 0; kind < kKinds; ++kind) {
            for (const auto multiples : {model::Multiples::None, model::Multiples::Workloads}) {
                for (const auto scale : {model::AxisScale::Linear, model::AxisScale::Log}) {
                    model::View shown = view(static_cast<ViewKind>(kind), {}, multiples);
                    shown.axisScale = scale;
                    shown.chips = shown.workloads = filter;
                    auto picture = ViewPicture::make(project, shown, {});
                    if (!picture) {
                        QVERIFY(!model::sentence(picture.error()).isEmpty());
                        continue;
                    }
                    for (const QSizeF size : {QSizeF(720.0, 405.0), QSizeF(120.0, 90.0), QSizeF(2.0, 2.0)}) {
                        for (const auto &entry : textsOf(**picture, size)) {
                            QVERIFY(!entry.text.contains(QLatin1String("nan")));
                            QVERIFY(std::isfinite(entry.rect.left()) && std::isfinite(entry.rect.top()));
                        }
                    }
                }
            }
        }
    }
};

PENSTOCK_TEST(ChartPicturesTest)
#include "tst_chart_pictures.moc"
