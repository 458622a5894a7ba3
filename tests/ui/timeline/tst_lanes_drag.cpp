// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates dragged with the mouse on a real widget, from the press to the undone step.
#include "chart_fixture.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QSignalSpy>

using namespace penstock;
using model::EntityType;
using tests::ChartFixture;

class LanesDragTest : public QObject
{
    Q_OBJECT

    model::Project m_sample;

private Q_SLOTS:
    void initTestCase() { m_sample = tests::sampleProject(); }
    void cleanup() { QVERIFY(QApplication::overrideCursor() == nullptr); }

    void effectiveDateFollowsThePointer()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const model::Project before = f.document.project();
        const auto runBefore = f.scheduler.runs().current;
        const QDate effective = f.date(EntityType::PolicyEvent, "h20-letter", "effective");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");

        f.dragTo(at, at + QPoint(40, 0), Qt::AltModifier);
        QVERIFY(f.lanes().isDragging());
        QTRY_COMPARE(effective.daysTo(f.date(EntityType::PolicyEvent, "h20-letter", "effective")),
                     f.days(40)); // while the button is down
        QVERIFY(f.scheduler.runs().beforeDrag == runBefore);
        QVERIFY(f.scheduler.runs().current->result.totals.usable
                != runBefore->result.totals.usable); // the curves moved
        QTest::mouseRelease(&f.chart, Qt::LeftButton, Qt::AltModifier, at + QPoint(40, 0));

        QVERIFY(!f.lanes().isDragging());
        QCOMPARE(effective.daysTo(f.date(EntityType::PolicyEvent, "h20-letter", "effective")), f.days(40));
        QVERIFY(f.scheduler.runs().beforeDrag == nullptr);
        QCOMPARE(f.document.undoStack().count(), 1);
        QVERIFY2(f.document.undoStack().undoText().startsWith(
                     QStringLiteral("Move effective of “H20 licence requirement” to ")),
                 qPrintable(f.document.undoStack().undoText()));
        f.document.undoStack().undo();
        QCOMPARE(f.document.project(), before);
        QCOMPARE(f.scheduler.runs().current->result.totals.usable, runBefore->result.totals.usable);
    }
    void aChildGetsAnOverride()
    {
        ChartFixture f(m_sample);
        f.document.setScenario(QStringLiteral("resumption"));
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.drag(at, at + QPoint(30, 0), Qt::AltModifier);
        const model::Address address{EntityType::PolicyEvent, QStringLiteral("h20-letter"),
                                     QStringLiteral("effective")};
        QVERIFY(f.document.isOverriddenHere(address));
        QVERIFY(!f.document.isOverriddenHere({address.type, address.id, QStringLiteral("announced")}));
        QCOMPARE(std::get<QDate>(*model::valueAt(f.document.project(), address)),
                 QDate(2025, 4, 9)); // the parent keeps its own
        // Back on the parent's date nothing differs any more.
        const QPoint now = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.drag(now, now - QPoint(30, 0), Qt::AltModifier);
        QVERIFY(!f.document.isOverriddenHere(address));
    }
    void escapeLeavesNothing()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const model::Project before = f.document.project();
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.dragTo(at, at + QPoint(60, 0));
        QVERIFY(f.document.project() != before);
        QTest::keyClick(&f.chart, Qt::Key_Escape);
        QVERIFY(!f.lanes().isDragging());
        QCOMPARE(f.document.project(), before);
        QCOMPARE(f.document.undoStack().count(), 0);
        QVERIFY(!f.document.isModified());
        f.moveTo(at + QPoint(80, 0)); // the button is still down
        QTest::mouseRelease(&f.chart, Qt::LeftButton, {}, at + QPoint(80, 0));
        QCOMPARE(f.document.project(), before);
    }
    void thereAndBackLeavesNoStep()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const model::Project before = f.document.project();
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.dragTo(at, at + QPoint(60, 0));
        f.moveTo(at);
        QTest::mouseRelease(&f.chart, Qt::LeftButton, {}, at);
        QCOMPARE(f.document.project(), before);
        QCOMPARE(f.document.undoStack().count(), 0);
    }
    void noDragBeforeTheStartDistance()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        const int less = QApplication::startDragDistance() - 1;
        f.drag(at, at + QPoint(less, 0));
        QCOMPARE(f.document.undoStack().count(), 0);
        QVERIFY(!f.lanes().isDragging());
    }
    void announcedIsPushedAlong()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.dragTo(at, at - QPoint(f.pixels(85), 0), Qt::AltModifier); // 2025-04-09 by 85 days: before the announcement
        QTRY_VERIFY(f.date(EntityType::PolicyEvent, "h20-letter", "effective") < QDate(2025, 1, 27));
        QCOMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "announced"),
                 f.date(EntityType::PolicyEvent, "h20-letter", "effective"));
        f.moveTo(at + QPoint(20, 0), Qt::AltModifier); // and comes back to its own date
        QTRY_COMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "announced"), QDate(2025, 1, 27));
        QTest::mouseRelease(&f.chart, Qt::LeftButton, Qt::AltModifier, at + QPoint(20, 0));
        QCOMPARE(f.document.undoStack().count(), 1);
    }
    void controlTakesMonths()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.drag(at, at + QPoint(f.pixels(50), 0), Qt::ControlModifier);
        QCOMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "effective"), QDate(2025, 6, 1));
    }
    void neighboursAttractUnlessAltIsHeld()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        const int toMay13 = static_cast<int>(QDate(2025, 4, 9).daysTo(QDate(2025, 5, 13))); // two markers are there
        const QPoint near = at + QPoint(f.pixels(toMay13) - 2, 0);
        f.drag(at, near);
        QCOMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "effective"), QDate(2025, 5, 13));
        f.document.undoStack().undo();
        f.settle();
        f.drag(at, near, Qt::AltModifier);
        QVERIFY(f.date(EntityType::PolicyEvent, "h20-letter", "effective") < QDate(2025, 5, 13));
    }
    void theBarMovesAllItsDates()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "");
        f.drag(at, at + QPoint(30, 0), Qt::AltModifier);
        const int days = f.days(30);
        QCOMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "announced"), QDate(2025, 1, 27).addDays(days));
        QCOMPARE(f.date(EntityType::PolicyEvent, "h20-letter", "effective"), QDate(2025, 4, 9).addDays(days));
        QCOMPARE(f.document.undoStack().count(), 1);
        QVERIFY(f.document.undoStack().undoText().startsWith(QStringLiteral("Move “H20 licence requirement” by +")));
        f.document.undoStack().undo();
        QCOMPARE(f.document.project(), m_sample);
    }
    void anEndCanBeDraggedIn()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "end");
        f.dragTo(at, at - QPoint(f.pixels(100), 0), Qt::AltModifier);
        const auto daysBeforeTheHorizonEnds = [&f] {
            return f.date(EntityType::PolicyEvent, "h20-letter", "end").daysTo(QDate(2027, 1, 1));
        };
        QTRY_VERIFY(qAbs(daysBeforeTheHorizonEnds() - 100) <= 1);
        f.moveTo(at, Qt::AltModifier);
        QTest::mouseRelease(&f.chart, Qt::LeftButton, Qt::AltModifier, at);
        QVERIFY(!f.date(EntityType::PolicyEvent, "h20-letter", "end").isValid()); // never again
        QCOMPARE(f.document.undoStack().count(), 0);
    }
    void releasesMigrationsAndSupplies()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::Release, "r2");
        QPoint at = f.place(EntityType::Release, "r2", "planned");
        f.drag(at, at - QPoint(20, 0), Qt::AltModifier);
        QCOMPARE(f.date(EntityType::Release, "r2", "planned"), QDate(2025, 5, 15).addDays(-f.days(20)));
        f.select(EntityType::Migration, "cann");
        at = f.place(EntityType::Migration, "cann", "finish");
        f.drag(at, at + QPoint(25, 0), Qt::AltModifier);
        QCOMPARE(f.document.resolved().migrations[0].days, 600.0 + f.days(25));
        QCOMPARE(f.document.resolved().migrations[0].start, QDate(2025, 1, 1));
        f.select(EntityType::Supply, "910c-2025");
        at = f.place(EntityType::Supply, "910c-2025", "to");
        f.drag(at, at - QPoint(35, 0), Qt::AltModifier);
        QCOMPARE(f.date(EntityType::Supply, "910c-2025", "to"), QDate(2026, 1, 1).addDays(-f.days(35)));
        QCOMPARE(f.document.undoStack().count(), 3);
        while (f.document.undoStack().canUndo())
            f.document.undoStack().undo();
        QCOMPARE(f.document.project(), m_sample);
    }
    void twoDragsAreTwoSteps()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        for (int i = 0; i < 2; ++i) {
            const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
            f.drag(at, at + QPoint(20, 0), Qt::AltModifier);
        }
        QCOMPARE(f.document.undoStack().count(), 2);
    }
    void manyMovesMakeOneRunAFrame()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.dragTo(at, at + QPoint(10, 0), Qt::AltModifier);
        QTest::qWait(40);
        QSignalSpy runs(&f.scheduler, &compute::RunScheduler::runsChanged);
        for (int i = 0; i < 100; ++i)
            f.moveTo(at + QPoint(11 + i % 30, 0), Qt::AltModifier);
        QVERIFY2(runs.count() <= 3, qPrintable(QString::number(runs.count())));
        f.moveTo(at + QPoint(25, 0), Qt::AltModifier);
        QTRY_COMPARE(QDate(2025, 4, 9).daysTo(f.date(EntityType::PolicyEvent, "h20-letter", "effective")),
                     f.days(25)); // the latest wins
        QTest::mouseRelease(&f.chart, Qt::LeftButton, Qt::AltModifier, at + QPoint(26, 0));
        QCOMPARE(QDate(2025, 4, 9).daysTo(f.date(EntityType::PolicyEvent, "h20-letter", "effective")), f.days(26));
    }
    void beyondTheEdgeTheViewFollows()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        f.axis.setRange(static_cast<double>(QDate(2025, 1, 1).toJulianDay()),
                        static_cast<double>(QDate(2025, 7, 1).toJulianDay()));
        f.settle();
        const double from = f.axis.from();
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        const QPoint beyond(static_cast<int>(f.frame().area.right()) + 40, at.y());
        f.dragTo(at, beyond, Qt::AltModifier);
        QTRY_VERIFY(f.axis.from() > from + 20.0);
        QTRY_VERIFY(f.date(EntityType::PolicyEvent, "h20-letter", "effective") > QDate(2025, 8, 1));
        QTest::mouseRelease(&f.chart, Qt::LeftButton, Qt::AltModifier, beyond);
        QCOMPARE(f.document.undoStack().count(), 1);
        const double there = f.axis.from();
        QTest::qWait(60);
        QCOMPARE(f.axis.from(), there); // and stops with the drag
    }
    void aClickSelects()
    {
        ChartFixture f(m_sample);
        QTest::mouseClick(&f.chart, Qt::LeftButton, {}, f.place(EntityType::PolicyEvent, "h20-letter", ""));
        QCOMPARE(f.document.selection(), (document::Selection{EntityType::PolicyEvent, QStringLiteral("h20-letter")}));
        QCOMPARE(f.document.undoStack().count(), 0);
        const auto &markers = f.chart.stack().markers();
        const bool marked = std::any_of(markers.begin(), markers.end(), [](const plot::TimeMarker &marker) {
            return marker.selected && marker.id == QStringLiteral("h20-letter")
                   && marker.label == QStringLiteral("H20 licence requirement effective");
        });
        QVERIFY(marked);
    }
    void clicksGoThroughTheSuppliesOfABar()
    {
        ChartFixture f(m_sample);
        const QPoint at(static_cast<int>(f.frame().xOf(static_cast<double>(QDate(2025, 6, 20).toJulianDay()))),
                        f.place(EntityType::Supply, "bytedance-h20", "").y());
        QStringList chosen;
        for (int i = 0; i < 4; ++i) {
            QTest::mouseClick(&f.chart, Qt::LeftButton, {}, at);
            f.settle();
            QTest::qWait(QApplication::doubleClickInterval() + 20);
            QCOMPARE(f.document.selection().type, EntityType::Supply);
            QVERIFY(!chosen.contains(f.document.selection().id));
            chosen.append(f.document.selection().id);
        }
    }
    void aDoubleClickEdits()
    {
        ChartFixture f(m_sample);
        QSignalSpy edit(&f.overview, &timeline::OverviewChart::editRequested);
        QTest::mouseDClick(&f.chart, Qt::LeftButton, {}, f.place(EntityType::PolicyEvent, "h20-letter", ""));
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit[0][1].toString(), QStringLiteral("h20-letter"));
    }
    void whatIsGoneWhileDraggedDoesNoHarm()
    {
        ChartFixture f(m_sample);
        f.select(EntityType::PolicyEvent, "h20-letter");
        const QPoint at = f.place(EntityType::PolicyEvent, "h20-letter", "effective");
        f.dragTo(at, at + QPoint(20, 0));
        f.document.reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")), {});
        f.moveTo(at + QPoint(30, 0));
        QTest::qWait(30);
        QTest::mouseRelease(&f.chart, Qt::LeftButton, {}, at + QPoint(30, 0));
        QVERIFY(!f.lanes().isDragging());
        QCOMPARE(f.document.undoStack().count(), 0);
    }
};

PENSTOCK_TEST(LanesDragTest)
#include "tst_lanes_drag.moc"
