// SPDX-License-Identifier: GPL-3.0-or-later
//
// Annotations dragged with real mouse events and moved with keys.
#include "tests/support/test_main.h"
#include "tests/ui/charts/chart_projects.h"

#include "ui/charts/chart_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

struct Fixture {
    document::ProjectDocument document;
    compute::RunScheduler scheduler{document};
    plot::TimeAxis axis;
    std::unique_ptr<charts::ChartPage> page;

    explicit Fixture(model::AnnotationKind kind)
    {
        model::Project project = test::chartProject();
        model::View view = test::viewOf(model::ViewKind::Headroom);
        project.views = {view};
        model::Annotation annotation;
        annotation.id = QStringLiteral("a");
        annotation.name = QStringLiteral("Note");
        annotation.kind = kind;
        annotation.text = QStringLiteral("here");
        annotation.view.id = view.id;
        annotation.from = QDate(2025, 7, 1);
        annotation.to = kind == model::AnnotationKind::Text ? QDate() : QDate(2026, 3, 1);
        if (kind == model::AnnotationKind::Text)
            annotation.value = 0.0; // others hang at the top
        project.annotations = {annotation};
        document.reset(project, {});
        document.setScenario(QStringLiteral("base"));
        axis.setFullRange(project.settings.start, project.settings.end); // as the window does
        axis.showAll();
        page = std::make_unique<charts::ChartPage>(document, scheduler, axis, view.id);
        page->resize(900, 500);
        page->show();
    }
    [[nodiscard]] plot::ChartStack &chart() const { return page->chart().chart(); }
    [[nodiscard]] const plot::PanelFrame &frame() const { return chart().stack().timeFrame(); }
    [[nodiscard]] const model::Annotation &annotation() const { return document.project().annotations.first(); }
    [[nodiscard]] QPoint at(QDate date, double value) const
    {
        return QPointF(frame().xOf(static_cast<double>(date.toJulianDay())), frame().yOf(value)).toPoint();
    }
    void drag(QPoint from, QPoint way)
    {
        QTest::mousePress(&chart(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&chart(), from + way / 2);
        QTest::mouseMove(&chart(), from + way);
    }
};

} // namespace

class AnnotationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsDraggedAsOneStep()
    {
        Fixture f(model::AnnotationKind::Text);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QCoreApplication::processEvents();
        f.chart().flush();
        const QDate before = f.annotation().from;
        const QPoint start = f.at(before, 0.0) + QPoint(6, 0);
        f.drag(start, {80, -40});
        QCOMPARE(f.annotation().from, before); // nothing is stored while the mouse is down
        QTest::mouseRelease(&f.chart(), Qt::LeftButton, {}, start + QPoint(80, -40));
        QTRY_VERIFY(f.annotation().from > before);
        const double days = 80.0 / f.frame().pixelsPerDay();
        QVERIFY(std::abs(static_cast<double>(before.daysTo(f.annotation().from)) - days) <= 1.0);
        QVERIFY(*f.annotation().value > 0.0);
        QCOMPARE(f.document.undoStack().index(), 1);
        f.document.undoStack().undo();
        QCOMPARE(f.annotation().from, before);
        QCOMPARE(*f.annotation().value, 0.0);
    }

    void escapePutsItBack()
    {
        Fixture f(model::AnnotationKind::Text);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QCoreApplication::processEvents();
        f.chart().flush();
        const QPoint start = f.at(f.annotation().from, 0.0) + QPoint(6, 0);
        f.drag(start, {80, 0});
        QTest::keyClick(&f.chart(), Qt::Key_Escape);
        QTest::mouseRelease(&f.chart(), Qt::LeftButton, {}, start + QPoint(80, 0));
        QCoreApplication::processEvents();
        QCOMPARE(f.document.undoStack().index(), 0);
    }

    void theEdgeOfABandIsDraggedAlone()
    {
        Fixture f(model::AnnotationKind::Band);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QCoreApplication::processEvents();
        f.chart().flush();
        const QPoint edge(f.at(QDate(2026, 3, 1), 0.0).x(), static_cast<int>(f.frame().area.center().y()) + 40);
        f.drag(edge, {40, 0});
        QTest::mouseRelease(&f.chart(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        QTRY_VERIFY(f.annotation().to > QDate(2026, 3, 1));
        QCOMPARE(f.annotation().from, QDate(2025, 7, 1));
    }

    void keysMoveTheOneInFocus()
    {
        Fixture f(model::AnnotationKind::Text);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QCoreApplication::processEvents();
        f.chart().flush();
        f.chart().setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20 && f.chart().focusedHit().type != model::EntityType::Annotation; ++i)
            QTest::keyClick(&f.chart(), Qt::Key_BracketRight);
        QCOMPARE(f.chart().focusedHit().id, QStringLiteral("a"));
        QTest::keyClick(&f.chart(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(f.annotation().from, QDate(2025, 7, 8));
    }

    void isSelectedByAClickAndStaysInsideTheChart()
    {
        Fixture f(model::AnnotationKind::Arrow);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QCoreApplication::processEvents();
        f.chart().flush();
        const QPoint foot(f.at(QDate(2025, 7, 1), 0.0).x(), static_cast<int>(f.frame().area.top()) + 15);
        QTest::mouseClick(&f.chart(), Qt::LeftButton, {}, foot);
        QCOMPARE(f.document.selection(), (document::Selection{model::EntityType::Annotation, QStringLiteral("a")}));
    }
};

PENSTOCK_TEST(AnnotationTest)
#include "tst_annotation.moc"
