// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys alone, as in a spreadsheet.
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"

#include <QMessageBox>
#include <QPushButton>

using namespace penstock;
using model::EntityType;
using model::Value;
using tests::EntityGridFixture;
using tests::GridHands;

class GridKeysTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingReplacesAndEnterGoesDown()
    {
        EntityGridFixture f(EntityType::Chip);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        const GridHands hands = f.hands();
        const int price = f.column("unit_price_usd");
        hands.stand(0, price);
        hands.type(QStringLiteral("12k"));
        QCOMPARE(f.value("h20", "unit_price_usd"), Value{12000.0});
        QCOMPARE(f.page->view().currentIndex(), hands.at(1, price));
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Set price of “H20” to 12,000 USD"));
        hands.type(QStringLiteral("=3*500"), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.value("910c", "unit_price_usd"), Value{1500.0});
        QCOMPARE(f.page->view().currentIndex(), hands.at(0, price));
    }

    void f2GoesOnFromWhatIsThere()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, f.column("bf16_tflops"));
        hands.press(Qt::Key_F2);
        QCoreApplication::processEvents();
        QTest::keyClicks(&hands.line(), QStringLiteral("0"));
        QTest::keyClick(&hands.line(), Qt::Key_Return);
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{1480.0});
    }

    void escapeLeavesTheCell()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, f.column("bf16_tflops"));
        hands.type(QStringLiteral("999"), Qt::Key_Escape);
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{148.0});
        QCOMPARE(f.steps(), 0);
    }

    void tabGoesRightAndEnterBackToWhereTabsBegan()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const int first = f.column("bf16_tflops");
        hands.stand(0, first);
        hands.type(QStringLiteral("150"), Qt::Key_Tab);
        QCOMPARE(f.page->view().currentIndex(), hands.at(0, first + 1));
        hands.type(QStringLiteral("300"), Qt::Key_Tab);
        hands.type(QStringLiteral("7"), Qt::Key_Return);
        QCOMPARE(f.page->view().currentIndex(), hands.at(1, first));
        QCOMPARE(f.value("h20", "fp8_tflops"), Value{300.0});
        QCOMPARE(f.value("h20", "fp4_tflops"), Value{7.0});
        hands.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(f.page->view().currentIndex(), hands.at(1, first - 1));
    }

    void refusedTextStaysInTheCellAndEscapeTakesItAway()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const int column = f.column("bf16_tflops");
        hands.stand(0, column);
        hands.type(QStringLiteral("n/a"));
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{148.0});
        QCOMPARE(f.steps(), 0);
        QVERIFY(f.lastWasBad);
        QVERIFY2(f.lastTold.contains(QStringLiteral("n/a")), qPrintable(f.lastTold));
        QCOMPARE(hands.at(0, column).data(grids::GridModel::RefusedTextRole).toString(), QStringLiteral("n/a"));
        QCOMPARE(f.page->view().currentIndex(), hands.at(0, column));
        hands.press(Qt::Key_F2);
        QCOMPARE(hands.line().text(), QStringLiteral("n/a"));
        QTest::keyClick(&hands.line(), Qt::Key_Escape);
        hands.press(Qt::Key_Escape);
        QVERIFY(!hands.at(0, column).data(grids::GridModel::RefusedTextRole).isValid());
    }

    void deleteClearsAllSelectedInOneStep()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.select(0, f.column("fp8_tflops"), 1, f.column("interconnect_gbs"));
        hands.press(Qt::Key_Delete);
        QCOMPARE(f.value("h20", "fp8_tflops"), Value{0.0});
        QCOMPARE(f.value("910c", "interconnect_gbs"), Value{0.0});
        QCOMPARE(f.value("h20", "memory_bw_tbs"), Value{4.0}); // a chip needs it
        QVERIFY(f.lastWasBad);
        QCOMPARE(f.steps(), 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void fillsDownAndRight()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.select(0, f.column("bf16_tflops"), 1, f.column("fp8_tflops"));
        hands.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{148.0});
        QCOMPARE(f.value("910c", "fp8_tflops"), Value{296.0});
        QCOMPARE(f.steps(), 1);
        hands.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(f.value("h20", "fp8_tflops"), Value{148.0});
        QCOMPARE(f.steps(), 2);
        // One row alone takes the one above.
        hands.stand(1, f.column("platform"));
        hands.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.value("910c", "platform"), Value{QStringLiteral("cuda")});
    }

    void controlEnterFillsTheSelection()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.select(0, f.column("tdp_w"), 1, f.column("tdp_w"));
        hands.type(QStringLiteral("400"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.value("h20", "tdp_w"), Value{400.0});
        QCOMPARE(f.value("910c", "tdp_w"), Value{400.0});
        QCOMPARE(f.steps(), 1);
    }

    void spaceSwitchesChecks()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const int enabled = f.column("enabled");
        hands.select(0, enabled, 1, enabled);
        hands.press(Qt::Key_Space);
        QCOMPARE(f.value("h20", "enabled"), Value{false});
        QCOMPARE(f.value("910c", "enabled"), Value{false});
        QCOMPARE(f.steps(), 1);
    }

    void copiesAndPastesWithinTheGrid()
    {
        EntityGridFixture f(EntityType::Supply);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(f.page->model().rowCount(), 2);
        // From the kind on: the name is the row's own.
        hands.select(0, f.column("kind"), 0, f.page->model().columnCount() - 1);
        hands.press(Qt::Key_C, Qt::ControlModifier);
        hands.stand(1, f.column("kind"));
        hands.press(Qt::Key_V, Qt::ControlModifier);
        model::Supply copy = f.document.project().supplies.at(1);
        copy.id = before.supplies.first().id;
        copy.name = before.supplies.first().name;
        QVERIFY(copy == before.supplies.first());
        QCOMPARE(f.steps(), 2);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Paste 1 × 14 cells into supplies"));
    }

    void rowsComeGoAndMove()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(0, 0);
        hands.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.page->model().rowCount(), 3);
        QCOMPARE(hands.text(1, 0), QStringLiteral("H20, copy"));
        QCOMPARE(f.page->view().currentIndex().row(), 1);
        hands.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.document.project().chips.at(2).name, QStringLiteral("H20, copy"));
        QCOMPARE(f.page->view().currentIndex().row(), 2);
        hands.press(Qt::Key_Up, Qt::AltModifier);
        hands.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.document.project().chips.at(0).name, QStringLiteral("H20, copy"));
        hands.press(Qt::Key_Minus, Qt::ControlModifier); // nothing refers to the copy
        QVERIFY(f.document.project() == before);
        QCOMPARE(f.steps(), 5);
        while (f.document.undoStack().canUndo()) {
            f.document.undoStack().undo();
        }
        QVERIFY(f.document.project() == before);
    }

    void deletingSaysWhatGoesAlong()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        QString said;
        {
            tests::DialogRobot robot([&said](QDialog &dialog) {
                said = static_cast<QMessageBox &>(dialog).informativeText();
                dialog.reject();
            });
            hands.press(Qt::Key_Minus, Qt::ControlModifier);
            QCOMPARE(robot.count(), 1);
        }
        QVERIFY2(said.contains(QStringLiteral("1 stockpile")), qPrintable(said));
        QCOMPARE(f.page->model().rowCount(), 2);
        {
            tests::DialogRobot robot([](QDialog &dialog) {
                for (QAbstractButton *button : static_cast<QMessageBox &>(dialog).buttons()) {
                    if (static_cast<QMessageBox &>(dialog).buttonRole(button) == QMessageBox::DestructiveRole) {
                        button->click();
                    }
                }
            });
            hands.press(Qt::Key_Minus, Qt::ControlModifier);
        }
        QCOMPARE(f.page->model().rowCount(), 1);
        QVERIFY(f.document.project().stockpiles.isEmpty());
        QCOMPARE(f.steps(), 1);
    }

    void aReferenceIsFoundByTyping()
    {
        EntityGridFixture f(EntityType::Supply);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        const GridHands hands = f.hands();
        hands.stand(0, f.column("chip"));
        QTest::keyClicks(&f.page->view(), QStringLiteral("a"));
        QWidget *editor = f.page->view().viewport()->findChild<QWidget *>(QStringLiteral("cellEditor"));
        QVERIFY(editor != nullptr);
        auto *line = editor->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        QCOMPARE(line->text(), QStringLiteral("a"));
        QTest::keyClicks(line, QStringLiteral("scend"));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(f.value("lab-h20", "chip"), Value{QStringLiteral("910c")});
        QCOMPARE(f.steps(), 1);
    }

    void aChoiceCompletesWhileTyping()
    {
        EntityGridFixture f(EntityType::Supply);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        const GridHands hands = f.hands();
        hands.stand(0, f.column("kind"));
        hands.type(QStringLiteral("wi"));
        QCOMPARE(f.value("lab-h20", "kind"), Value{QStringLiteral("withdrawal")});
    }

    void editsLandInTheScenarioShown()
    {
        EntityGridFixture f(EntityType::Supply);
        f.document.setScenario(QStringLiteral("child"));
        const GridHands hands = f.hands();
        const int rate = f.column("units_per_month");
        hands.stand(0, rate);
        hands.type(QStringLiteral("250"));
        QCOMPARE(f.document.project().supplies.first().unitsPerMonth, 100.0);
        QCOMPARE(f.document.resolved().supplies.first().unitsPerMonth, 250.0);
        QVERIFY(hands.at(0, rate).data(grids::GridModel::OverriddenRole).toBool());
        QCOMPARE(hands.at(0, rate).data(grids::GridModel::ParentTextRole).toString(),
                 QStringLiteral("100 units a month"));
        // What the parent has is no override.
        hands.stand(0, rate);
        hands.type(QStringLiteral("100"));
        QVERIFY(!hands.at(0, rate).data(grids::GridModel::OverriddenRole).toBool());
    }

    void controlArrowsJumpAndSelect()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        hands.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(f.page->view().currentIndex().row(), 1);
        hands.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.page->view().selectionModel()->selectedIndexes().size(), 2);
        hands.stand(0, 0);
        hands.press(Qt::Key_Right, Qt::ShiftModifier);
        hands.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.page->view().selectionModel()->selectedIndexes().size(), 4);
    }

    void keysOfTheWindowComeHereFirst()
    {
        EntityGridFixture f(EntityType::Chip);
        for (const auto &[key, modifiers] : {std::pair(Qt::Key_D, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                             std::pair(Qt::Key_R, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                             std::pair(Qt::Key_Space, Qt::KeyboardModifiers(Qt::NoModifier)),
                                             std::pair(Qt::Key_Delete, Qt::KeyboardModifiers(Qt::NoModifier)),
                                             std::pair(Qt::Key_Up, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QCoreApplication::sendEvent(&f.page->view(), &event);
            QVERIFY2(event.isAccepted(), qPrintable(QKeySequence(key).toString()));
        }
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(&f.page->view(), &undo);
        QVERIFY(!undo.isAccepted());
    }
};

PENSTOCK_TEST(GridKeysTest)
#include "tst_grid_keys.moc"
