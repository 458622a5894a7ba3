// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/charts/chart_projects.h"

#include "ui/charts/chart_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTest>

using namespace penstock;

namespace {

struct Fixture {
    document::ProjectDocument document;
    compute::RunScheduler scheduler{document};
    plot::TimeAxis axis;
    std::unique_ptr<charts::ChartPage> page;

    explicit Fixture(model::View view)
    {
        model::Project project = test::chartProject();
        project.views = {view};
        document.reset(project, {});
        document.setScenario(QStringLiteral("base"));
        page = std::make_unique<charts::ChartPage>(document, scheduler, axis, view.id);
        page->resize(900, 500);
        page->show();
    }
    void set(const char *field, const model::Value &value)
    {
        QVERIFY(document.push(
            model::SetField{{model::EntityType::View, QStringLiteral("v"), QString::fromLatin1(field)}, value}));
    }
};

} // namespace

class ChartPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsItsFieldsAndTheProject()
    {
        Fixture f(test::viewOf(model::ViewKind::Coverage));
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QTRY_VERIFY(!f.page->chart().csv().isEmpty());
        const QByteArray coverage = f.page->chart().csv();
        f.set("kind", QStringLiteral("headroom"));
        QTRY_VERIFY(f.page->chart().csv() != coverage);
        f.document.undoStack().undo();
        QTRY_COMPARE(f.page->chart().csv(), coverage);
        // An edit of the model moves the chart.
        const model::Address installed{model::EntityType::Stockpile, QStringLiteral("lab-h20"),
                                       QStringLiteral("installed")};
        QVERIFY(f.document.edit(installed, 2.0));
        QTRY_VERIFY(f.page->chart().csv() != coverage);
    }

    void theUnitIsAnUndoStep()
    {
        Fixture f(test::viewOf(model::ViewKind::CapacityDemand));
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        auto *unit = f.page->findChild<QComboBox *>(QStringLiteral("chartUnit"));
        QVERIFY(unit != nullptr);
        QTRY_VERIFY(unit->isVisible());
        const int pflops = unit->findData(QStringLiteral("pflops"));
        QVERIFY(pflops > 0);
        unit->setFocus();
        unit->setCurrentIndex(pflops);
        Q_EMIT unit->activated(pflops);
        QCOMPARE(f.document.project().views.first().unit, QStringLiteral("pflops"));
        QCOMPARE(f.document.undoStack().index(), 1);
        f.document.undoStack().undo();
        QTRY_COMPARE(unit->currentIndex(), 0);
    }

    void annotationsAreAddedWhereTheCursorIs()
    {
        Fixture f(test::viewOf(model::ViewKind::Headroom));
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        f.axis.setFullRange(QDate(2025, 1, 1), QDate(2027, 1, 1));
        f.axis.setCursor(static_cast<double>(QDate(2025, 9, 10).toJulianDay()), true);
        f.page->annotate(model::AnnotationKind::Arrow);
        QCOMPARE(f.document.project().annotations.size(), 1);
        const model::Annotation &added = f.document.project().annotations.first();
        QCOMPARE(added.from, QDate(2025, 9, 10));
        QCOMPARE(added.view.id, QStringLiteral("v"));
        QVERIFY(added.to > added.from && added.value && added.toValue);
        QCOMPARE(f.document.selection().type, model::EntityType::Annotation);
        f.document.undoStack().undo();
        QVERIFY(f.document.project().annotations.isEmpty());
    }

    void theTableGoesToTheClipboard()
    {
        Fixture f(test::viewOf(model::ViewKind::Coverage));
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QTRY_VERIFY(!f.page->chart().csv().isEmpty());
        f.page->copyTable();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(QLatin1Char('\t')));
        QVERIFY(text.contains(QLatin1String("2025-01-01")));
    }

    void whatCannotBeDrawnIsSaid()
    {
        model::View view = test::viewOf(model::ViewKind::CapacityStack);
        view.chips = {QStringLiteral("gone")};
        Fixture f(view);
        QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
        QTRY_VERIFY(!f.page->chart().fault().isEmpty() || !f.page->chart().notes().isEmpty());
    }
};

PENSTOCK_TEST(ChartPageTest)
#include "tst_chart_page.moc"
