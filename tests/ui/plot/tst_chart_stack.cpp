// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/plot/made_up_run.h"
#include "ui/plot/chart_stack.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/reservoir_panel.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace penstock;
using namespace penstock::plot;

namespace {

/// A handle at a day, as the lanes have them.
class Handle final : public Layer
{
public:
    double day = 0.0;
    double startDay = 0.0;
    int moves = 0;
    bool dragging = false;
    Hit focused;

    void paint(QPainter &, const PanelFrame &) override {}
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override
    {
        return std::abs(position.x() - frame.xOf(day)) <= 12.0 ? asHit() : Hit{};
    }
    void stops(const PanelFrame &, QList<Hit> &stops) const override { stops.append(asHit()); }
    void setFocused(const Hit &hit) override { focused = hit; }
    bool mousePress(const PointerEvent &event, const PanelFrame &frame) override
    {
        if (hit(event.position, frame).isEmpty())
            return false;
        dragging = true;
        startDay = day;
        return true;
    }
    void mouseMove(const PointerEvent &event, const PanelFrame &frame) override
    {
        day = frame.dayAt(event.position.x());
        ++moves;
        changed();
    }
    void mouseRelease(const PointerEvent &, const PanelFrame &) override { dragging = false; }
    void cancelDrag() override
    {
        dragging = false;
        day = startDay;
    }
    bool keyPress(QKeyEvent &event, const PanelFrame &) override
    {
        if (event.key() != Qt::Key_Right)
            return false;
        day += 1.0;
        return true;
    }

private:
    [[nodiscard]] Hit asHit() const
    {
        Hit hit;
        hit.kind = Hit::Kind::Handle;
        hit.type = model::EntityType::PolicyEvent;
        hit.id = QStringLiteral("letter");
        hit.part = QStringLiteral("effective");
        hit.text = QStringLiteral("H20 licence requirement");
        hit.day = day;
        return hit;
    }
};

} // namespace

class ChartStackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cursorFollowsThePointer();
    void clickPinsTheCursor();
    void dragPans();
    void shiftDragZoomsToTheSpan();
    void wheelZoomsAroundThePointer();
    void doubleClickShowsAll();
    void arrowsMoveTheCursor();
    void plusMinusAndZeroZoom();
    void panGoesOnBesideThePanels();
    void layersTakeThePointerFirst();
    void escapeCancelsADrag();
    void bracketsWalkAndKeysGoToTheFocus();
    void titleDragsHeightsAndMaximises();
    void cursorDoesNotRedrawTheCurves();
    void tellsScreenReaders();
    void grabsTheSameAtOnce();

private:
    [[nodiscard]] QPoint at(double day, double share = 0.5) const;
    [[nodiscard]] static double julian(int year, int month, int day)
    {
        return static_cast<double>(QDate(year, month, day).toJulianDay());
    }

    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<ChartStack> m_stack;
    CapacityPanel *m_capacity = nullptr;
    ReservoirPanel *m_reservoir = nullptr;
    Panel *m_lanes = nullptr;
    Handle *m_handle = nullptr;
};

void ChartStackTest::init()
{
    m_axis = std::make_unique<TimeAxis>();
    m_axis->setFullRange(QDate(2023, 7, 1), QDate(2027, 1, 1));
    m_stack = std::make_unique<ChartStack>(*m_axis);
    m_stack->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_capacity = m_stack->addPanel(std::make_unique<CapacityPanel>());
    m_reservoir = m_stack->addPanel(std::make_unique<ReservoirPanel>());
    m_lanes = m_stack->addPanel(
        std::make_unique<Panel>(QStringLiteral("lanes"), PanelShape{100.0, 60.0, 0.0, true, false, 4}));
    m_handle = m_lanes->add(std::make_unique<Handle>());
    m_handle->day = julian(2025, 4, 15);
    const analysis::ScenarioRun run = test::madeUpRun();
    m_capacity->show(&run, nullptr, nullptr);
    m_reservoir->show(&run, nullptr, nullptr);
    m_stack->resize(892, 600);
    m_stack->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stack.get()));
    m_stack->setFocus();
    m_stack->flush();
}

void ChartStackTest::cleanup()
{
    m_stack.reset();
    m_axis.reset();
}

QPoint ChartStackTest::at(double day, double share) const
{
    const PanelFrame &frame = m_stack->stack().frameOf(m_capacity);
    return QPointF(frame.xOf(day), frame.area.top() + share * frame.area.height()).toPoint();
}

void ChartStackTest::cursorFollowsThePointer()
{
    QSignalSpy moves(m_stack.get(), &ChartStack::cursorMoved);
    QTest::mouseMove(m_stack.get(), at(julian(2026, 5, 15)));
    QTRY_VERIFY(m_axis->cursor());
    QVERIFY(std::abs(*m_axis->cursor() - julian(2026, 5, 15)) < 2.0);
    QVERIFY(!m_axis->isCursorPinned());
    QVERIFY(moves.count() > 0);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_stack.get(), &leave);
    QVERIFY(!m_axis->cursor());
}

void ChartStackTest::clickPinsTheCursor()
{
    QSignalSpy clicks(m_stack.get(), &ChartStack::clicked);
    QTest::mouseClick(m_stack.get(), Qt::LeftButton, {}, at(julian(2024, 1, 1), 0.1));
    QVERIFY(m_axis->isCursorPinned());
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks.first().first().value<Hit>().kind, Hit::Kind::Plot);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_stack.get(), &leave);
    QVERIFY(m_axis->cursor());
    QTest::keyClick(m_stack.get(), Qt::Key_Escape);
    QVERIFY(!m_axis->cursor());
}

void ChartStackTest::dragPans()
{
    m_axis->setRange(julian(2024, 1, 1), julian(2025, 1, 1));
    m_stack->flush();
    const double span = m_axis->span();
    const QPoint from = at(julian(2024, 7, 1), 0.1);
    QTest::mousePress(m_stack.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_stack.get(), from + QPoint(60, 0));
    QTest::mouseMove(m_stack.get(), from + QPoint(100, 0));
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, {}, from + QPoint(100, 0));
    QVERIFY(std::abs(m_axis->span() - span) < 1e-6);
    const double moved = 100.0 * span / m_stack->stack().frameOf(m_capacity).area.width();
    QVERIFY(std::abs(m_axis->from() - (julian(2024, 1, 1) - moved)) < 0.01);
    QVERIFY(!m_axis->isCursorPinned());
}

void ChartStackTest::shiftDragZoomsToTheSpan()
{
    QTest::mousePress(m_stack.get(), Qt::LeftButton, Qt::ShiftModifier, at(julian(2025, 1, 1), 0.1));
    QTest::mouseMove(m_stack.get(), at(julian(2025, 6, 1), 0.1));
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, Qt::ShiftModifier, at(julian(2025, 6, 1), 0.1));
    QVERIFY(std::abs(m_axis->from() - julian(2025, 1, 1)) < 2.0);
    QVERIFY(std::abs(m_axis->to() - julian(2025, 6, 1)) < 2.0);
}

void ChartStackTest::wheelZoomsAroundThePointer()
{
    const QPointF place = at(julian(2025, 4, 15));
    QWheelEvent wheel(place, m_stack->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_stack.get(), &wheel);
    m_stack->flush();
    QVERIFY(m_axis->span() < 1279.0 / 1.2);
    QVERIFY(std::abs(m_stack->stack().frameOf(m_capacity).xOf(julian(2025, 4, 15)) - place.x()) < 1.5);
}

void ChartStackTest::doubleClickShowsAll()
{
    m_axis->setRange(julian(2024, 1, 1), julian(2025, 1, 1));
    m_stack->flush();
    QTest::mouseDClick(m_stack.get(), Qt::LeftButton, {}, at(julian(2024, 6, 1), 0.1));
    QCOMPARE(m_axis->from(), m_axis->fullFrom());
    QCOMPARE(m_axis->to(), m_axis->fullTo());
}

void ChartStackTest::arrowsMoveTheCursor()
{
    m_axis->setCursor(julian(2025, 4, 15), true);
    QTest::keyClick(m_stack.get(), Qt::Key_Right);
    QCOMPARE(*m_axis->cursor(), julian(2025, 4, 16));
    QTest::keyClick(m_stack.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(*m_axis->cursor(), julian(2025, 4, 9));
    QTest::keyClick(m_stack.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(*m_axis->cursor(), julian(2025, 5, 9));
    QTest::keyClick(m_stack.get(), Qt::Key_End);
    QCOMPARE(*m_axis->cursor(), julian(2027, 1, 1));
    QTest::keyClick(m_stack.get(), Qt::Key_Home);
    QCOMPARE(*m_axis->cursor(), julian(2023, 7, 1));
    // Out of sight comes into sight.
    m_axis->setRange(julian(2024, 1, 1), julian(2024, 6, 1));
    QTest::keyClick(m_stack.get(), Qt::Key_End);
    QCOMPARE(m_axis->to(), julian(2027, 1, 1));
}

void ChartStackTest::plusMinusAndZeroZoom()
{
    const double all = m_axis->span();
    QTest::keyClick(m_stack.get(), Qt::Key_Plus);
    QTest::keyClick(m_stack.get(), Qt::Key_Plus);
    QVERIFY(m_axis->span() < all / 2.0);
    QTest::keyClick(m_stack.get(), Qt::Key_Minus);
    QVERIFY(m_axis->span() > all / 2.0);
    QTest::keyClick(m_stack.get(), Qt::Key_0);
    QCOMPARE(m_axis->span(), all);
}

void ChartStackTest::panGoesOnBesideThePanels()
{
    m_axis->setRange(julian(2024, 1, 1), julian(2025, 1, 1));
    m_stack->flush();
    const QPoint from = at(julian(2024, 7, 1), 0.1);
    QTest::mousePress(m_stack.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_stack.get(), from + QPoint(40, 0));
    QTest::mouseMove(m_stack.get(), QPoint(from.x() + 40, m_stack->height() + 50));
    const double moved = 40.0 * 366.0 / m_stack->stack().timeFrame().area.width();
    QVERIFY(std::abs(m_axis->from() - (julian(2024, 1, 1) - moved)) < 0.01);
    QTest::keyClick(m_stack.get(), Qt::Key_Escape);
    QCOMPARE(m_axis->from(), julian(2024, 1, 1));
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, {}, from);
}

void ChartStackTest::layersTakeThePointerFirst()
{
    const PanelFrame &frame = m_stack->stack().frameOf(m_lanes);
    const QPoint grip(static_cast<int>(frame.xOf(m_handle->day)) + 4, static_cast<int>(frame.area.center().y()));
    QSignalSpy ranges(m_axis.get(), &TimeAxis::rangeChanged);
    QTest::mousePress(m_stack.get(), Qt::LeftButton, {}, grip);
    QVERIFY(m_handle->dragging);
    QTest::mouseMove(m_stack.get(), grip + QPoint(50, 0));
    QTest::mouseMove(m_stack.get(), grip + QPoint(90, -300)); // outside its panel: still its own
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, {}, grip + QPoint(90, -300));
    QVERIFY(!m_handle->dragging);
    QVERIFY(m_handle->moves >= 2);
    QVERIFY(std::abs(m_stack->stack().frameOf(m_lanes).xOf(m_handle->day) - (grip.x() + 90)) < 1.0);
    QCOMPARE(ranges.count(), 0);
}

void ChartStackTest::escapeCancelsADrag()
{
    const PanelFrame &frame = m_stack->stack().frameOf(m_lanes);
    const QPoint grip(static_cast<int>(frame.xOf(m_handle->day)), static_cast<int>(frame.area.center().y()));
    QTest::mousePress(m_stack.get(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(m_stack.get(), grip + QPoint(50, 0));
    QTest::keyClick(m_stack.get(), Qt::Key_Escape);
    QVERIFY(!m_handle->dragging);
    QCOMPARE(m_handle->day, julian(2025, 4, 15));
    const int moves = m_handle->moves;
    QTest::mouseMove(m_stack.get(), grip + QPoint(80, 0));
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, {}, grip + QPoint(80, 0));
    QCOMPARE(m_handle->moves, moves);
}

void ChartStackTest::bracketsWalkAndKeysGoToTheFocus()
{
    QSignalSpy walked(m_stack.get(), &ChartStack::focusMoved);
    QSignalSpy opened(m_stack.get(), &ChartStack::activated);
    QTest::keyClick(m_stack.get(), Qt::Key_BracketRight);
    QCOMPARE(walked.count(), 1);
    QCOMPARE(m_stack->focusedHit().id, QStringLiteral("letter"));
    QCOMPARE(m_handle->focused.part, QStringLiteral("effective"));
    QTest::keyClick(m_stack.get(), Qt::Key_Right); // moves the handle, not the cursor
    QCOMPARE(m_handle->day, julian(2025, 4, 16));
    QVERIFY(!m_axis->cursor());
    QTest::keyClick(m_stack.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(m_stack.get(), Qt::Key_Escape);
    QVERIFY(m_stack->focusedHit().isEmpty());
}

void ChartStackTest::titleDragsHeightsAndMaximises()
{
    PanelStack &stack = m_stack->stack();
    const double first = stack.frameOf(m_capacity).area.height();
    const double second = stack.frameOf(m_reservoir).area.height();
    const QPoint title = stack.titleRect(m_reservoir).center().toPoint();
    QTest::mousePress(m_stack.get(), Qt::LeftButton, {}, title);
    QTest::mouseMove(m_stack.get(), title + QPoint(0, 30));
    QTest::mouseRelease(m_stack.get(), Qt::LeftButton, {}, title + QPoint(0, 30));
    m_stack->flush();
    QVERIFY(std::abs(stack.frameOf(m_capacity).area.height() - first - 30.0) < 2.0);
    QVERIFY(std::abs(stack.frameOf(m_reservoir).area.height() - second + 30.0) < 2.0);
    QTest::mouseDClick(m_stack.get(), Qt::LeftButton, {}, stack.titleRect(m_reservoir).center().toPoint());
    m_stack->flush();
    QVERIFY(stack.maximised() == m_reservoir);
    QVERIFY(stack.frameOf(m_capacity).area.isEmpty());
    QTest::mouseDClick(m_stack.get(), Qt::LeftButton, {}, stack.titleRect(m_reservoir).center().toPoint());
    QVERIFY(stack.maximised() == nullptr);
}

void ChartStackTest::cursorDoesNotRedrawTheCurves()
{
    class Counting final : public Layer
    {
    public:
        int paints = 0;
        void paint(QPainter &, const PanelFrame &) override { ++paints; }
    };
    Counting *counting = m_capacity->add(std::make_unique<Counting>());
    m_stack->flush();
    const int before = counting->paints;
    for (int i = 0; i < 10; ++i) {
        m_axis->setCursor(julian(2025, 4, 15) + i, true);
        m_stack->flush();
    }
    QCOMPARE(counting->paints, before);
    // Many changes make one redraw.
    m_axis->pan(10.0);
    m_axis->zoomAround(julian(2025, 4, 15), 2.0);
    m_axis->zoomAround(julian(2025, 4, 15), 2.0);
    m_stack->scheduleRepaint(Repaint::Content);
    QTRY_COMPARE(counting->paints, before + 1);
}

void ChartStackTest::tellsScreenReaders()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_stack.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QVERIFY(interface->text(QAccessible::Name).contains(QStringLiteral("Capacity and demand")));
    QVERIFY(interface->text(QAccessible::Name).contains(QStringLiteral("1 Jul 2023 to 1 Jan 2027")));
    m_axis->setCursor(julian(2026, 5, 15), true);
    QVERIFY(interface->text(QAccessible::Description).startsWith(QStringLiteral("15 May 2026; Demand ")));
    QCOMPARE(interface->childCount(), 0);
}

void ChartStackTest::grabsTheSameAtOnce()
{
    const QImage first = m_stack->grab().toImage();
    const analysis::ScenarioRun run = test::madeUpRun({QDate(2023, 7, 1), QDate(2027, 1, 1), 7, 500.0});
    m_capacity->show(&run, nullptr, nullptr);
    const QImage second = m_stack->grab().toImage(); // no event loop in between
    QVERIFY(first != second);
    QVERIFY(m_stack->grab().toImage() == second);
}

PENSTOCK_TEST(ChartStackTest)
#include "tst_chart_stack.moc"
