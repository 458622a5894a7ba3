// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/panel_stack.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace penstock;
using namespace penstock::plot;

namespace {

Look look()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    return Look::of(font, Theme::Light, QLocale(QLocale::English), 1.0);
}

/// One thing in the middle of its panel.
class Spot final : public Layer
{
public:
    void paint(QPainter &, const PanelFrame &frame) override { lastFrame = frame; }
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double, double) const override { return ValueSpan{0.0, 10.0}; }
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override
    {
        Hit hit;
        if (QLineF(position, frame.area.center()).length() < 10.0) {
            hit.kind = Hit::Kind::Lane;
            hit.id = QStringLiteral("spot");
        }
        return hit;
    }
    void stops(const PanelFrame &, QList<Hit> &stops) const override
    {
        Hit hit;
        hit.kind = Hit::Kind::Lane;
        hit.day = 20.0;
        hit.id = QStringLiteral("late");
        stops.append(hit);
        hit.day = 10.0;
        hit.id = QStringLiteral("early");
        stops.append(hit);
        hit.day.reset(); // nowhere in time: left out
        stops.append(hit);
    }
    void readout(const PanelFrame &, double, QList<ReadoutLine> &lines) const override
    {
        lines.append({QStringLiteral("Demand"), QStringLiteral("5"), {}, false, false});
    }
    PanelFrame lastFrame;
};

} // namespace

class PanelStackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sharesTheRoom();
    void shrinksInProportionButNotUnderTheLeast();
    void maximisesOne();
    void mapsDaysAndValues();
    void findsWhatIsUnderAPoint();
    void walksStopsByTime();
    void speaksItsNameAndReadout();
    void scalesWithTheFont();
    void paintsMarkersTitlesAndCursor();

private:
    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<PanelStack> m_stack;
    Panel *m_first = nullptr;
    Panel *m_second = nullptr;
    Panel *m_lanes = nullptr;
    Spot *m_spot = nullptr;
};

void PanelStackTest::init()
{
    m_axis = std::make_unique<TimeAxis>();
    m_axis->setFullRange(QDate(2023, 7, 1), QDate(2027, 1, 1));
    m_stack = std::make_unique<PanelStack>(*m_axis);
    m_first =
        m_stack->add(std::make_unique<Panel>(QStringLiteral("first"), PanelShape{206.0, 150.0, 1.0, true, true, 5}));
    m_second =
        m_stack->add(std::make_unique<Panel>(QStringLiteral("second"), PanelShape{146.0, 90.0, 0.0, true, true, 4}));
    m_lanes =
        m_stack->add(std::make_unique<Panel>(QStringLiteral("lanes"), PanelShape{152.0, 76.0, 0.0, true, false, 4}));
    m_first->setTitle(QStringLiteral("Capacity and demand"));
    m_spot = m_first->add(std::make_unique<Spot>());
}

void PanelStackTest::sharesTheRoom()
{
    m_stack->layout(QRectF(0, 0, 892, 800), look());
    QCOMPARE(m_stack->frameOf(m_second).area.height(), 146.0);
    QCOMPARE(m_stack->frameOf(m_lanes).area.height(), 152.0);
    QVERIFY(m_stack->frameOf(m_first).area.height() > 206.0);
    QCOMPARE(m_stack->frameOf(m_first).area.left(), 76.0);
    QCOMPARE(m_stack->frameOf(m_first).area.right(), 892.0 - 66.0);
    QVERIFY(std::abs(m_stack->axisRect().bottom() - 800.0) < 1.5);
}

void PanelStackTest::shrinksInProportionButNotUnderTheLeast()
{
    m_stack->layout(QRectF(0, 0, 892, 480), look());
    QCOMPARE(m_stack->frameOf(m_first).area.height(), 150.0);
    QVERIFY(m_stack->frameOf(m_second).area.height() >= 90.0);
    QVERIFY(m_stack->frameOf(m_second).area.height() < 146.0);
    QVERIFY(m_stack->minimumHeight(look()) <= 480.0);
    // Smaller than all of them need: everything is still there, nothing under the axis.
    m_stack->layout(QRectF(0, 0, 300, 200), look());
    QVERIFY(m_stack->axisRect().bottom() <= 201.0);
    QVERIFY(m_stack->frameOf(m_lanes).area.height() >= 2.0);
}

void PanelStackTest::maximisesOne()
{
    m_stack->maximise(m_second);
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    QVERIFY(m_stack->frameOf(m_second).area.height() > 600.0);
    QVERIFY(m_stack->panelAt({300, 300}) == m_second);
    m_stack->maximise(nullptr);
    m_stack->setVisible(m_second, false);
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    QVERIFY(m_stack->frameOf(m_second).area.isEmpty());
    m_stack->setVisible(m_second, true);
    m_stack->setHeight(m_second, 200.0);
    m_stack->layout(QRectF(0, 0, 892, 800), look());
    QCOMPARE(m_stack->frameOf(m_second).area.height(), 200.0);
}

void PanelStackTest::mapsDaysAndValues()
{
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    const PanelFrame &frame = m_stack->frameOf(m_first);
    QCOMPARE(frame.xOf(m_axis->from()), frame.area.left());
    QCOMPARE(frame.xOf(m_axis->to()), frame.area.right());
    QCOMPARE(frame.dayAt(frame.xOf(2460000.25)), 2460000.25);
    QCOMPARE(frame.yOf(0.0), frame.area.bottom());
    QCOMPARE(frame.valueAt(frame.yOf(7.5)), 7.5);
    QVERIFY(frame.yOf(10.0) > frame.area.top());
}

void PanelStackTest::findsWhatIsUnderAPoint()
{
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    const PanelFrame &frame = m_stack->frameOf(m_first);
    QCOMPARE(m_stack->hit(frame.area.center()).id, QStringLiteral("spot"));
    const Hit plot = m_stack->hit(frame.area.topLeft() + QPointF(5, 5));
    QCOMPARE(plot.kind, Hit::Kind::Plot);
    QCOMPARE(plot.part, QStringLiteral("first"));
    QVERIFY(std::abs(*plot.day - m_axis->from() - 5.0 / frame.pixelsPerDay()) < 1e-6);
    QCOMPARE(m_stack->hit(m_stack->titleRect(m_second).center()).kind, Hit::Kind::Title);
    QCOMPARE(m_stack->hit(m_stack->axisRect().center()).kind, Hit::Kind::Axis);
    QVERIFY(m_stack->hit({-5, -5}).isEmpty());
    const double day = static_cast<double>(QDate(2025, 4, 15).toJulianDay());
    m_stack->setMarkers(
        {{day, QStringLiteral("H20 requirement"), model::EntityType::PolicyEvent, QStringLiteral("letter"), true}});
    const Hit marker = m_stack->hit({frame.xOf(day) + 2.0, frame.area.top() + 40.0});
    QCOMPARE(marker.kind, Hit::Kind::Marker);
    QCOMPARE(marker.id, QStringLiteral("letter"));
}

void PanelStackTest::walksStopsByTime()
{
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    const QList<Hit> stops = m_stack->stops();
    QCOMPARE(stops.size(), 2);
    QCOMPARE(stops[0].id, QStringLiteral("early"));
    QCOMPARE(stops[1].id, QStringLiteral("late"));
}

void PanelStackTest::speaksItsNameAndReadout()
{
    m_stack->setVisible(m_second, false);
    m_stack->setVisible(m_lanes, false);
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    QCOMPARE(m_stack->spokenName(), QStringLiteral("Capacity and demand, 1 Jul 2023 to 1 Jan 2027"));
    QCOMPARE(m_stack->readoutText(static_cast<double>(QDate(2026, 5, 15).toJulianDay())),
             QStringLiteral("15 May 2026; Demand 5"));
}

void PanelStackTest::scalesWithTheFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(26);
    m_stack->layout(QRectF(0, 0, 1784, 1600), Look::of(font, Theme::Light, QLocale(QLocale::English), 1.0));
    QCOMPARE(m_stack->frameOf(m_first).area.left(), 152.0);
    QCOMPARE(m_stack->frameOf(m_second).area.height(), 292.0);
}

void PanelStackTest::paintsMarkersTitlesAndCursor()
{
    QImage image(892, 700, QImage::Format_RGB32);
    m_stack->layout(QRectF(0, 0, 892, 700), look());
    const auto paint = [&] {
        QPainter painter(&image);
        m_stack->paint(painter);
        m_stack->paintOverlay(painter);
    };
    paint();
    const QImage plain = image;
    m_axis->setCursor(static_cast<double>(QDate(2026, 5, 15).toJulianDay()), true);
    paint();
    QVERIFY(image != plain);
    m_axis->setCursor(std::nullopt);
    paint();
    QVERIFY(image == plain);
    m_stack->setMarkers({{static_cast<double>(QDate(2025, 4, 15).toJulianDay()), QStringLiteral("H20"),
                          model::EntityType::PolicyEvent, QStringLiteral("letter"), false}});
    paint();
    const QImage marked = image;
    QVERIFY(marked != plain);
    m_stack->setSelection(model::EntityType::PolicyEvent, QStringLiteral("letter"));
    paint();
    const PanelFrame &frame = m_stack->frameOf(m_first);
    const int x = static_cast<int>(frame.xOf(m_stack->markers().first().day));
    QCOMPARE(image.pixelColor(x + 3, static_cast<int>(frame.area.top()) + 2), palette(Theme::Light).acc);
}

PENSTOCK_TEST(PanelStackTest)
#include "tst_panel_stack.moc"
