// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/plot/made_up_run.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/deliveries_panel.h"
#include "ui/plot/charts/reservoir_panel.h"
#include "ui/plot/panel_stack.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace penstock;
using namespace penstock::plot;

class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void drawsTheRun();
    void readsOutTheStep();
    void saysWhatTheParentHas();
    void namesLinesAtTheirEnds();
    void findsCurvesBandsAndColumns();
    void showsOtherUnits();
    void drawsHostileData_data();
    void drawsHostileData();
    void keepsTheAxisWhenLocked();

private:
    QImage paint();
    [[nodiscard]] QStringList readout(const Panel &panel, double day) const;
    void show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference = nullptr,
              const analysis::ScenarioRun *beforeDrag = nullptr);

    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<PanelStack> m_stack;
    CapacityPanel *m_capacity = nullptr;
    ReservoirPanel *m_reservoir = nullptr;
    DeliveriesPanel *m_deliveries = nullptr;
};

void ChartsTest::init()
{
    m_axis = std::make_unique<TimeAxis>();
    m_axis->setFullRange(QDate(2023, 7, 1), QDate(2027, 1, 1));
    m_stack = std::make_unique<PanelStack>(*m_axis);
    m_capacity = m_stack->add(std::make_unique<CapacityPanel>());
    m_reservoir = m_stack->add(std::make_unique<ReservoirPanel>());
    m_deliveries = m_stack->add(std::make_unique<DeliveriesPanel>());
}

void ChartsTest::show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference,
                      const analysis::ScenarioRun *beforeDrag)
{
    m_capacity->show(current, reference, beforeDrag);
    m_reservoir->show(current, reference, beforeDrag);
    m_deliveries->show(current, reference, beforeDrag);
}

QImage ChartsTest::paint()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QImage image(892, 600, QImage::Format_RGB32);
    m_stack->layout(QRectF(0, 0, 892, 600), Look::of(font, Theme::Light, QLocale(QLocale::English), 1.0));
    QPainter painter(&image);
    m_stack->paint(painter);
    m_stack->paintOverlay(painter);
    return image;
}

QStringList ChartsTest::readout(const Panel &panel, double day) const
{
    QList<ReadoutLine> lines;
    for (const auto &layer : panel.layers())
        layer->readout(m_stack->frameOf(&panel), day, lines);
    QStringList text;
    for (const ReadoutLine &line : lines)
        text.append(line.label + QLatin1Char('|') + line.value);
    return text;
}

void ChartsTest::drawsTheRun()
{
    const QImage empty = paint();
    const analysis::ScenarioRun run = test::madeUpRun();
    show(&run);
    const QImage drawn = paint();
    QVERIFY(drawn != empty);
    const PanelFrame &frame = m_stack->frameOf(m_reservoir);
    // The A800 lie at the bottom half of the left end, the H20 on top at the right end.
    const QColor h20 = chipStyle(QStringLiteral("H20"), {}, {}, 0, Theme::Light).fill;
    const double day = static_cast<double>(QDate(2026, 10, 1).toJulianDay());
    double total = 0.0;
    for (const engine::StockSeries &chip : run.result.chips)
        total += chip.installedUnits[170] + chip.warehouseUnits[170];
    const QPointF place(frame.xOf(day), frame.yOf(total * 0.97));
    QCOMPARE(drawn.pixelColor(place.toPoint()), h20);
    show(nullptr);
    QVERIFY(paint() == empty);
}

void ChartsTest::readsOutTheStep()
{
    analysis::ScenarioRun run = test::madeUpRun();
    const std::size_t k = 150;
    run.result.totals.demand[k] = 2.04e6;
    run.result.totals.usable[k] = 1.52e6;
    run.result.totals.unmet[k] = 524e3;
    run.result.totals.stranded[k] = 4e3;
    show(&run);
    paint();
    const double day = static_cast<double>(run.plan.start.toJulianDay()) + run.result.boundaryDays[k] + 3.0;
    QCOMPARE(readout(*m_capacity, day),
             (QStringList{QStringLiteral("Demand|2.04\u202FM"), QStringLiteral("Usable|1.52\u202FM"),
                          QStringLiteral("shortfall|524\u202Fk · 26\u202F%"), QStringLiteral("stranded|4\u202Fk")}));
    QVERIFY(readout(*m_capacity, day + 10000.0).isEmpty());
    QVERIFY(readout(*m_reservoir, day).size() >= 3);
}

void ChartsTest::saysWhatTheParentHas()
{
    const analysis::ScenarioRun run = test::madeUpRun();
    test::MadeUp half;
    half.passes = 1.0;
    const analysis::ScenarioRun parent = test::madeUpRun(half);
    show(&run, &parent);
    paint();
    QCOMPARE(readout(*m_capacity, m_axis->to() - 10.0).last(), QStringLiteral("parent: no shortfall|"));
    m_capacity->setReferenceName(QStringLiteral("As enacted"));
    QCOMPARE(readout(*m_capacity, m_axis->to() - 10.0).last(), QStringLiteral("As enacted: no shortfall|"));
}

void ChartsTest::namesLinesAtTheirEnds()
{
    const analysis::ScenarioRun run = test::madeUpRun();
    const auto labels = [&](const Panel &panel) {
        QList<EndLabel> labels;
        for (const auto &layer : panel.layers())
            layer->endLabels(m_stack->frameOf(&panel), labels);
        QStringList texts;
        for (const EndLabel &label : labels)
            texts.append(label.text);
        return texts;
    };
    show(&run, &run);
    paint();
    // A reference that is the same needs no line and no name.
    QCOMPARE(labels(*m_capacity), (QStringList{QStringLiteral("Demand"), QStringLiteral("Usable")}));
    QCOMPARE(labels(*m_reservoir), (QStringList{QStringLiteral("H800"), QStringLiteral("H100")}));
    QCOMPARE(labels(*m_deliveries), (QStringList{QStringLiteral("blocked"), QStringLiteral("arrived")}));
}

void ChartsTest::findsCurvesBandsAndColumns()
{
    const analysis::ScenarioRun run = test::madeUpRun();
    show(&run);
    paint();
    const double start = static_cast<double>(run.plan.start.toJulianDay());
    const PanelFrame &capacity = m_stack->frameOf(m_capacity);
    const QPointF onCurve(capacity.xOf(start + 210.0), capacity.yOf(run.result.totals.usable[30]));
    QCOMPARE(m_stack->hit(onCurve).kind, Hit::Kind::Curve);
    QCOMPARE(m_stack->hit(onCurve).part, QStringLiteral("usable"));
    const QPointF first(capacity.xOf(start + *run.measures.total.firstShortfallDay), capacity.area.bottom() - 3.0);
    QCOMPARE(m_stack->hit(first).part, QStringLiteral("firstShortfall"));

    const PanelFrame &reservoir = m_stack->frameOf(m_reservoir);
    const Hit band = m_stack->hit({reservoir.xOf(start + 100.0), reservoir.yOf(300e3)});
    QCOMPARE(band.kind, Hit::Kind::Band);
    QCOMPARE(band.id, QStringLiteral("a800"));
    QVERIFY(band.text.contains(QStringLiteral("A800 installed: ")));

    const PanelFrame &deliveries = m_stack->frameOf(m_deliveries);
    const double late = start + 1200.0;
    const Hit bar = m_stack->hit({deliveries.xOf(late), deliveries.yOf(deliveries.highValue * 0.6)});
    QCOMPARE(bar.kind, Hit::Kind::Bar);
    QCOMPARE(bar.part, QStringLiteral("blocked"));
    QVERIFY2(bar.text.contains(QStringLiteral("H20 blocked by H20 licence requirement: ")), qPrintable(bar.text));
}

void ChartsTest::showsOtherUnits()
{
    const analysis::ScenarioRun run = test::madeUpRun();
    const CapacitySeries reference = capacitySeries(run, {});
    QCOMPARE(reference.demand, run.result.totals.demand);
    // One H800 does twice the work, so it takes half as many; 100 TFLOP/s a unit are 0.1 PFLOP/s.
    const CapacitySeries h800 = capacitySeries(run, {DisplayUnit::Kind::Chip, QStringLiteral("h800")});
    const CapacitySeries pflops = capacitySeries(run, {DisplayUnit::Kind::Pflops, {}});
    const CapacitySeries tokens = capacitySeries(run, {DisplayUnit::Kind::TokensPerDay, QStringLiteral("serving")});
    for (std::size_t k = 0; k < reference.stepCount(); k += 20) {
        QVERIFY(std::abs(h800.usable[k] - reference.usable[k] / 2.0) < 1e-6 * reference.usable[k]);
        QVERIFY(std::abs(pflops.demand[k] - reference.demand[k] / 10.0) < 1e-6 * reference.demand[k]);
        QVERIFY(std::abs(tokens.demand[k] - reference.demand[k] * 100e12 / 74e9 * 86400.0) < 1e-6 * tokens.demand[k]);
    }
    QCOMPARE(unitText(run, {}), QStringLiteral("H20-equivalent units"));
    QCOMPARE(unitText(run, {DisplayUnit::Kind::Pflops, {}}), QStringLiteral("PFLOP/s"));
    // A chip that takes no part falls back to the reference.
    QCOMPARE(capacitySeries(run, {DisplayUnit::Kind::Chip, QStringLiteral("gone")}).demand, reference.demand);
}

void ChartsTest::drawsHostileData_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<int>("stepDays");
    QTest::addColumn<QDate>("end");
    QTest::newRow("nothing at all") << 0.0 << 7 << QDate(2027, 1, 1);
    QTest::newRow("very much") << 1e9 << 7 << QDate(2027, 1, 1);
    QTest::newRow("very little") << 1e-12 << 7 << QDate(2027, 1, 1);
    QTest::newRow("a single step") << 1.0 << 7 << QDate(2023, 7, 5);
    QTest::newRow("days over thirty years") << 1.0 << 1 << QDate(2053, 7, 1);
    QTest::newRow("long steps") << 1.0 << 91 << QDate(2030, 1, 1);
}

void ChartsTest::drawsHostileData()
{
    QFETCH(double, size);
    QFETCH(int, stepDays);
    QFETCH(QDate, end);
    test::MadeUp wishes;
    wishes.size = size;
    wishes.stepDays = stepDays;
    wishes.end = end;
    const analysis::ScenarioRun run = test::madeUpRun(wishes);
    wishes.passes = 0.5;
    const analysis::ScenarioRun other = test::madeUpRun(wishes);
    m_axis->setFullRange(wishes.start, wishes.end);
    show(&run, &other, &other);
    m_axis->setCursor((m_axis->from() + m_axis->to()) / 2.0, true);
    QVERIFY(!paint().isNull());
    for (int i = 0; i < 12; ++i) {
        m_axis->zoomAround(m_axis->from() + m_axis->span() * 0.6, 1.9);
        QVERIFY(!paint().isNull());
        QVERIFY(!m_stack->hit({400.0 + i, 100.0 + 30.0 * i}).text.contains(QStringLiteral("nan")));
    }
}

void ChartsTest::keepsTheAxisWhenLocked()
{
    const analysis::ScenarioRun run = test::madeUpRun();
    show(&run);
    const ValueScale all = m_capacity->scale(m_axis->from(), m_axis->to());
    const ValueScale early = m_capacity->scale(m_axis->from(), m_axis->from() + 100.0);
    QVERIFY(early.high < all.high);
    m_capacity->lockScale(all);
    QCOMPARE(m_capacity->scale(m_axis->from(), m_axis->from() + 100.0), all);
    m_capacity->lockScale(std::nullopt);
    QCOMPARE(m_capacity->scale(m_axis->from(), m_axis->from() + 100.0), early);
}

PENSTOCK_TEST(ChartsTest)
#include "tst_charts.moc"
