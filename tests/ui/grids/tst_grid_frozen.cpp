// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and totals stay in sight while the rest scrolls past.
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/grid_header.h"

#include <QCheckBox>
#include <QScrollBar>

using namespace penstock;
using model::EntityType;
using tests::EntityGridFixture;
using tests::GridHands;
using tests::StockGridFixture;

namespace {

/// 30 operators × 25 chips, a stockpile each.
model::Project wideProject()
{
    model::Project project = tests::smallProject();
    for (int i = 0; i < 23; ++i) {
        model::Chip chip = project.chips.first();
        chip.id = QStringLiteral("chip-%1").arg(i);
        chip.name = QStringLiteral("Chip %1").arg(i);
        project.chips.append(chip);
    }
    for (int i = 0; i < 28; ++i) {
        model::Operator owner = project.operators.first();
        owner.id = QStringLiteral("operator-%1").arg(i);
        owner.name = QStringLiteral("Operator %1").arg(i);
        project.operators.append(owner);
    }
    return project;
}

} // namespace

class GridFrozenTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsStayInSight()
    {
        StockGridFixture f(wideProject());
        grids::GridView &view = f.page->view();
        const GridHands hands = f.hands();
        const int lastRow = view.proxy().rowCount() - 1;
        const int lastColumn = view.proxy().columnCount() - 1;
        const QSize room = view.viewport()->size();
        for (const int share : {0, 50, 100}) {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() * share / 100);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * share / 100);
            const QRect corner = view.visualRect(hands.at(lastRow, lastColumn));
            QCOMPARE(corner.bottom(), room.height() - 1);
            QCOMPARE(corner.right(), room.width() - 1);
            QCOMPARE(view.indexAt(corner.center()), hands.at(lastRow, lastColumn));
            // A point of the strip belongs to the total of the column or row that it stands in.
            const QModelIndex below = view.indexAt(QPoint(20, corner.center().y()));
            QCOMPARE(below.row(), lastRow);
            QCOMPARE(below.column(), view.columnAt(20));
            const QModelIndex beside = view.indexAt(QPoint(corner.center().x(), 20));
            QCOMPARE(beside.column(), lastColumn);
            QCOMPARE(beside.row(), view.rowAt(20));
        }
        // Clicks on them select the totals and scroll nothing away.
        view.horizontalScrollBar()->setValue(300);
        view.verticalScrollBar()->setValue(200);
        const QPoint total(view.visualRect(hands.at(lastRow, lastColumn)).center());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, total);
        QCOMPARE(view.currentIndex(), hands.at(lastRow, lastColumn));
        QCOMPARE(view.horizontalScrollBar()->value(), 300);
        QCOMPARE(view.verticalScrollBar()->value(), 200);
    }

    void whatIsHeldIsDrawn()
    {
        StockGridFixture f(wideProject());
        grids::GridView &view = f.page->view();
        f.hands().stand(0, 0);
        const int lastRow = view.proxy().rowCount() - 1;
        const auto strip = [&] {
            QApplication::processEvents();
            const QRect row = view.visualRect(f.hands().at(lastRow, 3));
            return view.viewport()->grab(row.adjusted(2, 2, -2, -2)).toImage();
        };
        const QImage before = strip();
        view.verticalScrollBar()->setValue(333);
        QCOMPARE(strip(), before); // the same cell at the same place
        // An edit shows in the total at once, though its own place is far below.
        f.hands().stand(4, 3);
        f.hands().type(QStringLiteral("88888"));
        QVERIFY(strip() != before);
    }

    void theCurrentCellNeverLiesUnderATotal()
    {
        StockGridFixture f(wideProject());
        grids::GridView &view = f.page->view();
        const GridHands hands = f.hands();
        const int lastRow = view.proxy().rowCount() - 1;
        const int lastColumn = view.proxy().columnCount() - 1;
        hands.stand(0, 0);
        for (int i = 0; i < lastRow - 1; ++i) {
            hands.press(Qt::Key_Down);
            QVERIFY(view.visualRect(view.currentIndex()).bottom() < view.visualRect(hands.at(lastRow, 0)).top());
        }
        for (int i = 0; i < lastColumn - 1; ++i) {
            hands.press(Qt::Key_Right);
            const QRect cell = view.visualRect(view.currentIndex());
            QVERIFY(cell.right() < view.visualRect(hands.at(0, lastColumn)).left());
            QVERIFY(cell.left() >= 0);
        }
        for (int i = 0; i < lastRow - 1; ++i) {
            hands.press(Qt::Key_Up);
            QVERIFY(view.visualRect(view.currentIndex()).top() >= 0);
        }
        QCOMPARE(view.currentIndex(), hands.at(0, lastColumn - 1));
    }

    void namesOfAListStayInSight()
    {
        EntityGridFixture f(EntityType::Chip, wideProject());
        f.page->resize(760, 500);
        grids::GridView &view = f.page->view();
        const GridHands hands = f.hands();
        const int width = view.columnWidth(0);
        view.horizontalScrollBar()->setValue(400);
        const QRect name = view.visualRect(hands.at(2, 0));
        QCOMPARE(name.left(), 0);
        QCOMPARE(name.width(), width);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.center());
        QCOMPARE(view.currentIndex(), hands.at(2, 0));
        QCOMPARE(view.horizontalScrollBar()->value(), 400);
        // It is edited where it is seen.
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, name.center());
        QVERIFY(hands.isEditing());
        QVERIFY(name.contains(hands.line().geometry().center()));
        hands.line().selectAll();
        QTest::keyClicks(&hands.line(), QStringLiteral("Renamed"));
        QTest::keyClick(&hands.line(), Qt::Key_Return);
        QCOMPARE(f.document.project().chips.at(2).name, QStringLiteral("Renamed"));
        // What is stood on comes out from under the names.
        hands.stand(2, 12);
        for (int column = 12; column > 1; --column) {
            hands.press(Qt::Key_Left);
            const QRect cell = view.visualRect(view.currentIndex());
            QVERIFY(cell.left() >= 0);
            QVERIFY(view.horizontalScrollBar()->value() == 0 || cell.left() >= width);
        }
    }

    void theHeldHeadingSorts()
    {
        EntityGridFixture f(EntityType::Chip, wideProject());
        f.page->resize(760, 500);
        grids::GridView &view = f.page->view();
        view.horizontalScrollBar()->setValue(400);
        auto *header = qobject_cast<grids::GridHeader *>(view.horizontalHeader());
        QVERIFY(header->heldAt(0).has_value());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
        QCOMPARE(view.proxy().sortColumn(), 0);
        QCOMPARE(view.proxy().sortOrder(), Qt::AscendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
        QCOMPARE(view.proxy().sortOrder(), Qt::DescendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
        QCOMPARE(view.proxy().sortColumn(), -1);
    }

    void withoutRoomAllScrolls()
    {
        StockGridFixture f(wideProject());
        grids::GridView &view = f.page->view();
        f.page->findChild<QCheckBox *>(QStringLiteral("showTotals"))->setChecked(false);
        auto *columns = qobject_cast<grids::GridHeader *>(view.horizontalHeader());
        auto *rows = qobject_cast<grids::GridHeader *>(view.verticalHeader());
        QVERIFY(!columns->heldAt(view.proxy().columnCount() - 1).has_value());
        QVERIFY(!rows->heldAt(view.proxy().rowCount() - 1).has_value());
        EntityGridFixture narrow(EntityType::Chip, wideProject());
        narrow.page->view().setColumnWidth(0, narrow.page->view().viewport()->width() * 4 / 5);
        narrow.page->view().horizontalScrollBar()->setValue(300);
        QCOMPARE(narrow.page->view().visualRect(narrow.hands().at(0, 0)).left(), -300);
    }
};

PENSTOCK_TEST(GridFrozenTest)
#include "tst_grid_frozen.moc"
