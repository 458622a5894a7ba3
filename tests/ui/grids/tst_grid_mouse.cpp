// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mouse alone.
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMouseEvent>
#include <QSignalSpy>

using namespace penstock;
using model::EntityType;
using model::Value;
using tests::EntityGridFixture;
using tests::GridHands;

class GridMouseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickSelectsTheEntityBothWays()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        click(f, hands.at(1, 0));
        QCOMPARE(f.document.selection(), (document::Selection{EntityType::Chip, QStringLiteral("910c")}));
        f.document.select({EntityType::Chip, QStringLiteral("h20")});
        QCOMPARE(f.page->view().currentIndex().row(), 0);
        f.document.select({EntityType::Operator, QStringLiteral("lab")});
        QCOMPARE(f.page->view().currentIndex().row(), 0);
        QCOMPARE(f.document.selection().type, EntityType::Operator);
    }

    void aDoubleClickEdits()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const QModelIndex cell = hands.at(0, f.column("memory_gb"));
        f.page->view().scrollTo(cell);
        click(f, cell);
        QTest::mouseDClick(f.page->view().viewport(), Qt::LeftButton, {}, centre(f, cell));
        QVERIFY(hands.isEditing());
        hands.line().selectAll();
        QTest::keyClicks(&hands.line(), QStringLiteral("96"));
        click(f, hands.at(1, 0)); // leaving the cell takes it
        QCOMPARE(f.value("h20", "memory_gb"), Value{96.0});
    }

    void aCheckBoxIsTicked()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const QModelIndex cell = hands.at(1, f.column("enabled"));
        const QRect rect = f.page->view().visualRect(cell);
        QTest::mouseClick(f.page->view().viewport(), Qt::LeftButton, {},
                          rect.topLeft() + QPoint(10, rect.height() / 2));
        QCOMPARE(f.value("910c", "enabled"), Value{false});
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Disable “Ascend 910C”"));
    }

    void aChoiceDropsDown()
    {
        EntityGridFixture f(EntityType::Supply);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        const GridHands hands = f.hands();
        const QModelIndex cell = hands.at(0, f.column("channel"));
        f.page->view().scrollTo(cell);
        click(f, cell);
        QTest::mouseDClick(f.page->view().viewport(), Qt::LeftButton, {}, centre(f, cell));
        auto *combo = f.page->view().viewport()->findChild<QComboBox *>();
        QVERIFY(combo != nullptr);
        QTRY_VERIFY(combo->view()->isVisible());
        const QModelIndex grey = combo->model()->index(1, 0);
        QTest::mouseClick(combo->view()->viewport(), Qt::LeftButton, {}, combo->view()->visualRect(grey).center());
        QTRY_COMPARE(f.value("lab-h20", "channel"), Value{QStringLiteral("grey")});
        QCOMPARE(f.steps(), 1);
    }

    void headingsSortTheViewAlone()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        QHeaderView *header = f.page->view().horizontalHeader();
        const int column = f.column("bf16_tflops");
        const QPoint at(header->sectionViewportPosition(column) + 20, 12);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(hands.text(0, 0), QStringLiteral("H20"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(hands.text(0, 0), QStringLiteral("Ascend 910C"));
        // An edit lands in the row it is made in, whatever the order.
        hands.stand(0, column);
        hands.type(QStringLiteral("800"));
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{800.0});
        f.document.undoStack().undo();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at); // back to the order of the project
        QCOMPARE(hands.text(0, 0), QStringLiteral("H20"));
        QVERIFY(f.document.project() == before);
    }

    void theFilterShowsWhatMatches()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        auto *filter = f.page->findChild<QLineEdit *>(QStringLiteral("gridFilter"));
        QTest::keyClicks(filter, QStringLiteral("cann asc"));
        QCOMPARE(f.page->view().proxy().rowCount(), 1);
        QCOMPARE(hands.text(0, 0), QStringLiteral("Ascend 910C"));
        QTest::keyClicks(filter, QStringLiteral("xyz"));
        QCOMPARE(f.page->view().proxy().rowCount(), 0);
        filter->clear();
        QCOMPARE(f.page->view().proxy().rowCount(), 2);
    }

    void aRowIsDraggedByItsNumber()
    {
        EntityGridFixture f(EntityType::Chip);
        for (int i = 0; i < 3; ++i) {
            f.hands().press(Qt::Key_Plus, Qt::ControlModifier);
        }
        const QStringList before = names(f);
        QHeaderView *header = f.page->view().verticalHeader();
        QWidget *viewport = header->viewport();
        const int height = header->sectionSize(0);
        const auto middle = [&](int row) { return QPoint(8, header->sectionViewportPosition(row) + height / 2); };
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle(0));
        drag(*viewport, middle(1));
        drag(*viewport, middle(2) + QPoint(0, height / 4));
        drag(*viewport, middle(3) + QPoint(0, height / 4));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle(3) + QPoint(0, height / 4));
        QStringList expected = before;
        expected.move(0, 3);
        QCOMPARE(names(f), expected);
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(header->visualIndex(row), row); // the header shows rows as they are
        }
        f.document.undoStack().undo();
        QCOMPARE(names(f), before);
    }

    void aDottedFieldAsksForTheInspector()
    {
        EntityGridFixture f(EntityType::Workload);
        const GridHands hands = f.hands();
        QSignalSpy asked(f.page.get(), &grids::EntityGridPage::fieldRequested);
        const QModelIndex cell = hands.at(0, f.column("points"));
        f.page->view().scrollTo(cell);
        click(f, cell);
        QTest::mouseDClick(f.page->view().viewport(), Qt::LeftButton, {}, centre(f, cell));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<model::Address>().field, QStringLiteral("points"));
        // Dated points are typed as they are copied, too.
        hands.stand(0, f.column("points"));
        hands.type(QStringLiteral("2025-01-01 100; 2025-07-01 250"));
        QCOMPARE(f.value("service", "points"),
                 Value(model::Points{{QDate(2025, 1, 1), 100.0}, {QDate(2025, 7, 1), 250.0}}));
    }

    void theModelKeepsTheRulesOfModels_data()
    {
        QTest::addColumn<int>("type");
        for (const EntityType type : grids::EntityGridPage::types()) {
            QTest::addRow("%s", qPrintable(model::key(type))) << static_cast<int>(type);
        }
    }
    void theModelKeepsTheRulesOfModels()
    {
        QFETCH(int, type);
        EntityGridFixture f(static_cast<EntityType>(type));
        const QAbstractItemModelTester tester(&f.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&f.page->view().proxy(),
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        const GridHands hands = f.hands();
        const int rows = f.page->model().rowCount();
        hands.press(Qt::Key_Plus, Qt::ControlModifier);
        hands.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        hands.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.page->model().rowCount(), rows + 2);
        f.document.undoStack().undo();
        f.document.undoStack().undo();
        f.document.undoStack().undo();
        QCOMPARE(f.page->model().rowCount(), rows);
        f.document.undoStack().redo();
        f.document.setScenario(QStringLiteral("child"));
        f.document.reset(tests::smallProject(), {});
        for (int column = 0; column < f.page->model().columnCount(); ++column) {
            const QString help = f.page->model().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            QVERIFY(help.contains(QLatin1Char('\n')));
        }
    }

private:
    /// A move with the button held.
    static void drag(QWidget &widget, QPoint to)
    {
        QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &move);
    }
    static QPoint centre(EntityGridFixture &f, const QModelIndex &index)
    {
        return f.page->view().visualRect(index).center();
    }
    static void click(EntityGridFixture &f, const QModelIndex &index)
    {
        QTest::mouseClick(f.page->view().viewport(), Qt::LeftButton, {}, centre(f, index));
    }
    static QStringList names(EntityGridFixture &f)
    {
        QStringList all;
        for (const model::Chip &chip : f.document.project().chips) {
            all.append(chip.name);
        }
        return all;
    }
};

PENSTOCK_TEST(GridMouseTest)
#include "tst_grid_mouse.moc"
