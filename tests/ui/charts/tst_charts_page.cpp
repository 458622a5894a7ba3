// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/charts/chart_projects.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/charts_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using charts::ChartCard;

namespace {

struct Fixture {
    document::ProjectDocument document;
    compute::RunScheduler scheduler{document};
    plot::TimeAxis axis;
    charts::ChartsPage page{document, scheduler, axis};

    Fixture()
    {
        document.reset(test::chartProject(), {});
        document.setScenario(QStringLiteral("base"));
        page.resize(1100, 700);
        page.show();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const model::View &view : document.project().views)
            names.append(view.name);
        return names;
    }
};

} // namespace

class ChartsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chartsAreAddedMovedAndDeletedAsUndoSteps()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.page));
        QVERIFY(f.page.cards().isEmpty());
        f.page.addChart(model::ViewKind::Coverage);
        f.page.addChart(model::ViewKind::Headroom);
        f.page.addChart(model::ViewKind::Coverage);
        QCOMPARE(f.names(), (QStringList{QStringLiteral("Coverage of demand"), QStringLiteral("Headroom"),
                                         QStringLiteral("Coverage of demand 2")}));
        QCOMPARE(f.page.cards().size(), 3);
        ChartCard *last = f.page.cards().last();
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.names().at(1), QStringLiteral("Coverage of demand 2"));
        QCOMPARE(f.page.cards().at(1), last); // the same card, elsewhere
        QTest::keyClick(last, Qt::Key_Delete);
        QCOMPARE(f.names().size(), 2);
        QCOMPARE(f.page.cards().size(), 2);
        while (f.document.undoStack().canUndo())
            f.document.undoStack().undo();
        QVERIFY(f.page.cards().isEmpty());
        while (f.document.undoStack().canRedo())
            f.document.undoStack().redo();
        QCOMPARE(f.page.cards().size(), 2);
    }

    void enterAndDoubleClickOpen()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.page));
        f.page.addChart(model::ViewKind::Power);
        QSignalSpy opened(&f.page, &charts::ChartsPage::openRequested);
        ChartCard *card = f.page.cards().first();
        QTRY_VERIFY(card->isVisible());
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        plot::ChartStack &chart = card->chart().chart();
        QTRY_VERIFY(chart.height() > 100);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() / 2, chart.height() - 60));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toString(), card->viewId());
    }

    void onlyWhatIsSeenIsDrawn()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.page));
        for (int i = 0; i < 20; ++i)
            f.page.addChart(model::ViewKind::Headroom);
        f.page.cards().first()->setFocus();
        QTest::qWait(50);
        int drawn = 0;
        for (ChartCard *card : f.page.cards())
            connect(&card->chart(), &charts::ViewChart::drawn, this, [&drawn] { ++drawn; });
        const model::Address pass{model::EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};
        QVERIFY(f.document.edit(pass, 0.3));
        QTest::qWait(50);
        QVERIFY2(drawn > 0 && drawn < 12, qPrintable(QString::number(drawn)));
    }

    void theCursorIsSharedWithChartsOfTheirOwnRange()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.page));
        model::View view = test::viewOf(model::ViewKind::Coverage);
        view.from = QDate(2025, 3, 1);
        view.to = QDate(2025, 9, 1);
        QVERIFY(f.document.push(model::Insert{0, view}));
        QCOMPARE(f.page.cards().size(), 1);
        plot::TimeAxis &own = f.page.cards().first()->chart().chart().axis();
        QVERIFY(&own != &f.axis);
        QTRY_COMPARE(own.from(), static_cast<double>(QDate(2025, 3, 1).toJulianDay()));
        f.axis.setFullRange(QDate(2025, 1, 1), QDate(2027, 1, 1));
        f.axis.setCursor(static_cast<double>(QDate(2025, 5, 5).toJulianDay()), true);
        QCOMPARE(own.cursor(), std::optional(static_cast<double>(QDate(2025, 5, 5).toJulianDay())));
    }
};

PENSTOCK_TEST(ChartsPageTest)
#include "tst_charts_page.moc"
