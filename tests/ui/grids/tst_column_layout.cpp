// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/column_layout.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>

using namespace penstock;
using model::EntityType;
using tests::EntityGridFixture;
using tests::GridHands;
using tests::StockGridFixture;

namespace {

/// Draws the right edge of a heading, as a hand does.
void dragEdge(grids::GridView &view, int column, int by)
{
    QHeaderView *header = view.horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, 20);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(by / 2, 0));
    QTest::mouseMove(header->viewport(), edge + QPoint(by, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
}

/// Presses an entry of a menu that a grid fills; false: it is not offered.
bool choose(grids::GridView &view, int column, const QString &text)
{
    QMenu menu;
    view.layoutOfColumns().fillMenu(menu, column);
    const QList<QAction *> actions = menu.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == text && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

class ColumnLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackInANewPage()
    {
        EntityGridFixture f(EntityType::Chip);
        QSignalSpy spy(f.page.get(), &grids::EntityGridPage::layoutChanged);
        const int tdp = f.column("tdp_w");
        const int price = f.column("unit_price_usd");
        const int before = f.page->view().columnWidth(1);
        dragEdge(f.page->view(), 1, 37);
        QCOMPARE(f.page->view().columnWidth(1), before + 37);
        QVERIFY(choose(f.page->view(), tdp, QStringLiteral("Hide column “%1”").arg(heading(f, tdp))));
        QVERIFY(f.page->view().isColumnHidden(tdp));
        QVERIFY(choose(f.page->view(), price, QStringLiteral("Sort by “%1”, most first").arg(heading(f, price))));
        f.page->findChild<QLineEdit *>(QStringLiteral("gridFilter"))->setText(QStringLiteral("h20"));
        QTRY_VERIFY(spy.count() > 0);
        const QByteArray saved = f.page->saveLayout();

        EntityGridFixture other(EntityType::Chip);
        QVERIFY(other.page->restoreLayout(saved));
        QVERIFY(std::abs(other.page->view().columnWidth(1) - (before + 37)) <= 1);
        QVERIFY(other.page->view().isColumnHidden(tdp));
        QCOMPARE(other.page->view().proxy().sortColumn(), price);
        QCOMPARE(other.page->view().proxy().sortOrder(), Qt::DescendingOrder);
        QCOMPARE(other.page->view().proxy().rowCount(), 1);
        QCOMPARE(other.page->findChild<QLineEdit *>(QStringLiteral("gridFilter"))->text(), QStringLiteral("h20"));
        QCOMPARE(other.page->saveLayout(), saved);
        QCOMPARE(other.steps(), 0);
        // Another project keeps the arrangement, and so does another language.
        other.document.reset(tests::smallProject(), {});
        QVERIFY(std::abs(other.page->view().columnWidth(1) - (before + 37)) <= 1);
        QVERIFY(other.page->view().isColumnHidden(tdp));
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(other.page.get(), &language);
        QVERIFY(std::abs(other.page->view().columnWidth(1) - (before + 37)) <= 1);
        QVERIFY(choose(other.page->view(), 1, QStringLiteral("Show all columns")));
        QVERIFY(!other.page->view().isColumnHidden(tdp));
    }

    void hiddenColumnsAreSteppedOver()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        f.page->view().layoutOfColumns().setHidden(2, true);
        f.page->view().layoutOfColumns().setHidden(3, true);
        hands.stand(0, 1);
        hands.press(Qt::Key_Tab);
        QCOMPARE(f.page->view().currentIndex().column(), 4);
        hands.press(Qt::Key_Backtab);
        QCOMPARE(f.page->view().currentIndex().column(), 1);
        // The current cell does not vanish.
        f.page->view().layoutOfColumns().setHidden(1, true);
        QVERIFY(!f.page->view().isColumnHidden(f.page->view().currentIndex().column()));
    }

    void namesAndTheLastColumnStay()
    {
        EntityGridFixture f(EntityType::Chip);
        grids::ColumnLayout &layout = f.page->view().layoutOfColumns();
        QVERIFY(!layout.canHide(0));
        for (int column = 0; column < f.page->model().columnCount(); ++column) {
            layout.setHidden(column, true);
        }
        QVERIFY(!f.page->view().isColumnHidden(0));
        StockGridFixture stock;
        stock.page->view().layoutOfColumns().setHidden(0, true);
        QVERIFY(stock.page->view().isColumnHidden(0));
        QVERIFY(!stock.page->view().layoutOfColumns().canHide(1));
    }

    void theStockpileGridKeepsItsSwitches()
    {
        StockGridFixture f;
        f.page->findChild<QCheckBox *>(QStringLiteral("showTotals"))->setChecked(false);
        f.page->findChild<QCheckBox *>(QStringLiteral("showCurves"))->setChecked(false);
        f.page->view().layoutOfColumns().setHidden(1, true);
        QVERIFY(choose(f.page->view(), 0, QStringLiteral("Sort by “H20”, least first")));
        const QByteArray saved = f.page->saveLayout();
        StockGridFixture other;
        QVERIFY(other.page->restoreLayout(saved));
        QVERIFY(!other.page->findChild<QCheckBox *>(QStringLiteral("showTotals"))->isChecked());
        QVERIFY(!other.page->findChild<QCheckBox *>(QStringLiteral("showCurves"))->isChecked());
        QVERIFY(other.page->view().isColumnHidden(2));
        QVERIFY(other.page->view().isColumnHidden(1));
        QVERIFY(!other.page->view().isColumnHidden(0));
        QCOMPARE(other.page->view().proxy().sortColumn(), 0);
        QCOMPARE(other.page->saveLayout(), saved);
    }

    void garbageIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::addColumn<bool>("taken");
        QTest::addRow("nothing") << QByteArray() << false;
        QTest::addRow("no JSON") << QByteArray("\x00\xff garbage") << false;
        QTest::addRow("a list") << QByteArray("[1,2]") << false;
        QTest::addRow("of a later version") << QByteArray("{\"version\":2}") << false;
        QTest::addRow("other kinds of values")
            << QByteArray(R"({"version":1,"widths":{"tdp_w":"wide","bf16_tflops":-5,"fp8_tflops":1e9,"none":7},)"
                          R"("hidden":[3,null,"name","none"],"sort":"none","descending":7,"filter":{}})")
            << true;
    }
    void garbageIsNotTaken()
    {
        QFETCH(QByteArray, saved);
        QFETCH(bool, taken);
        EntityGridFixture f(EntityType::Chip);
        const QByteArray before = f.page->saveLayout();
        QCOMPARE(f.page->restoreLayout(saved), taken);
        if (!taken) {
            QCOMPARE(f.page->saveLayout(), before);
        }
        QVERIFY(!f.page->view().isColumnHidden(0));
        for (int column = 0; column < f.page->model().columnCount(); ++column) {
            QVERIFY(f.page->view().columnWidth(column) > 8);
        }
        QCOMPARE(f.page->view().proxy().rowCount(), 2);
    }

private:
    static QString heading(const EntityGridFixture &f, int column)
    {
        return f.page->model().columnNames(column).value(0);
    }
};

PENSTOCK_TEST(ColumnLayoutTest)
#include "tst_column_layout.moc"
