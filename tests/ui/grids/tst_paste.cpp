// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/paste_preview.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

using namespace penstock;
using model::EntityType;
using model::Value;
using tests::DialogRobot;
using tests::EntityGridFixture;
using tests::GridHands;

namespace {

/// Presses the button of that name in the preview.
DialogRobot::Act presses(const char *button)
{
    return [button](QDialog &dialog) {
        auto *found = dialog.findChild<QPushButton *>(QString::fromLatin1(button));
        QVERIFY2(found != nullptr && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    };
}

} // namespace

class PasteTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byPositionInOneStep()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(0, f.column("bf16_tflops"));
        hands.paste(QStringLiteral("150\t310\r\n760\t1.5k\r\n"));
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{150.0});
        QCOMPARE(f.value("h20", "fp8_tflops"), Value{310.0});
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{760.0});
        QCOMPARE(f.value("910c", "fp8_tflops"), Value{1500.0});
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Paste 2 × 2 cells into chips"));
        QCOMPARE(f.page->view().selectionModel()->selectedIndexes().size(), 4);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void byHeadingsInAnyOrderAndByName()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, 3); // where one stands does not matter then
        hands.paste(QStringLiteral("BF16 (TFLOP/s)\tNAME\tprice\n755\tascend 910c\t20,000\n149\tH20\t12,000\n"));
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{755.0});
        QCOMPARE(f.value("910c", "unit_price_usd"), Value{20000.0});
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{149.0});
        QCOMPARE(f.value("h20", "unit_price_usd"), Value{12000.0});
        QCOMPARE(f.steps(), 1);
    }

    void oneCellFillsTheSelectionAndABlockRepeats()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.select(0, f.column("tdp_w"), 1, f.column("die_mm2"));
        hands.paste(QStringLiteral("500"));
        QCOMPARE(f.value("910c", "die_mm2"), Value{500.0});
        hands.paste(QStringLiteral("1\t2"));
        QCOMPARE(f.value("h20", "tdp_w"), Value{1.0});
        QCOMPARE(f.value("910c", "die_mm2"), Value{2.0});
        QCOMPARE(f.steps(), 2);
    }

    void whatDoesNotFitIsShownAndNothingChanges()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(0, f.column("bf16_tflops"));
        QString reason;
        DialogRobot robot([&reason](QDialog &dialog) {
            for (QLabel *label : dialog.findChildren<QLabel *>()) {
                reason += label->text() + QLatin1Char('\n');
            }
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("cancelPaste")), Qt::LeftButton);
        });
        hands.paste(QStringLiteral("150\tn/a\n-1\t20"));
        QCOMPARE(robot.count(), 1);
        QVERIFY2(reason.contains(QStringLiteral("2 cell")), qPrintable(reason));
        QVERIFY2(reason.contains(QStringLiteral("“n/a” is not a number")), qPrintable(reason));
        QVERIFY(f.document.project() == before);
        QCOMPARE(f.steps(), 0);
    }

    void badCellsAreLeftWhenChosen()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        hands.stand(0, f.column("bf16_tflops"));
        DialogRobot robot(presses("acceptPaste"));
        hands.paste(QStringLiteral("150\tn/a\n-1\t20"));
        QCOMPARE(robot.count(), 1);
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{150.0});
        QCOMPARE(f.value("h20", "fp8_tflops"), Value{296.0});
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{752.0});
        QCOMPARE(f.value("910c", "fp8_tflops"), Value{20.0});
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.page->model().refusedCount(), 2);
        QVERIFY2(f.lastTold.contains(QStringLiteral("H20, FP8")), qPrintable(f.lastTold));
        f.document.undoStack().undo();
        QCOMPARE(f.page->model().refusedCount(), 0);
    }

    void belowTheLastRowNewRowsAreOffered()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(1, f.column("name"));
        {
            DialogRobot robot(presses("acceptPaste"));
            hands.paste(QStringLiteral("Ascend 910C\nB30A\nH20E\n"));
            QCOMPARE(robot.count(), 1);
        }
        QCOMPARE(f.page->model().rowCount(), 4);
        QCOMPARE(f.document.project().chips.at(2).name, QStringLiteral("B30A"));
        QCOMPARE(f.document.project().chips.at(3).name, QStringLiteral("H20E"));
        QVERIFY(f.document.project().chips.at(2).id != f.document.project().chips.at(3).id);
        QCOMPARE(f.steps(), 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
        {
            DialogRobot robot(presses("cancelPaste"));
            hands.paste(QStringLiteral("Ascend 910C\nB30A\n"));
            QCOMPARE(robot.count(), 1);
        }
        QVERIFY(f.document.project() == before);
    }

    void newRowsOfAChildScenarioStayOutOfTheOthers()
    {
        EntityGridFixture f(EntityType::Supply);
        f.document.setScenario(QStringLiteral("child"));
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        DialogRobot robot(presses("acceptPaste"));
        hands.paste(QStringLiteral("Name\tOperator\tChip\tRate\nLate\tCloud\tAscend 910C\t500\n"));
        QCOMPARE(robot.count(), 1);
        QCOMPARE(f.document.project().supplies.size(), 2);
        QVERIFY(!f.document.project().supplies.at(1).enabled);
        QVERIFY(f.document.resolved().supplies.at(1).enabled);
        QCOMPARE(f.document.resolved().supplies.at(1).unitsPerMonth, 500.0);
    }

    void anEmptyListTakesAWholeTable()
    {
        model::Project project = tests::smallProject();
        project.sources.clear();
        project.citations.clear();
        EntityGridFixture f(EntityType::Source, project);
        const GridHands hands = f.hands();
        DialogRobot robot(presses("acceptPaste"));
        hands.paste(QStringLiteral("Name\tPublisher\nFirst\tThe Paper\nSecond\t\"Two\nlines\tand a tab\"\n"));
        QCOMPARE(robot.count(), 1);
        QCOMPARE(f.document.project().sources.size(), 2);
        QCOMPARE(f.document.project().sources.at(1).publisher, QStringLiteral("Two lines and a tab"));
    }

    void hostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("ten thousand columns") << QStringLiteral("1\t").repeated(10'000);
        QTest::addRow("ten thousand headings") << QStringLiteral("BF16\t").repeated(10'000) + QStringLiteral("\n")
                                                      + QStringLiteral("1\t").repeated(10'000);
        QTest::addRow("fifty thousand rows") << QStringLiteral("x\n").repeated(50'000);
        QTest::addRow("NUL and controls")
            << QStringLiteral("1\t2") + QChar(u'\0') + QChar(u'\x07') + QStringLiteral("\tz");
        QTest::addRow("marks of direction")
            << QString(QChar(0x202e)) + QStringLiteral("021") + QChar(0x202c) + QStringLiteral("\tabc");
        QTest::addRow("formulas") << QStringLiteral("=HYPERLINK(\"http://x\")\t=cmd|'/c calc'!A0\t+1+1");
        QTest::addRow("mixed line ends") << QStringLiteral("1\r\n2\r3\n4");
        QTest::addRow("a quote that never closes") << QStringLiteral("\"1\t2\n3\t4");
        QTest::addRow("a number with a thousand digits") << QString(1000, QLatin1Char('9'));
        QTest::addRow("brackets without end") << QStringLiteral("=") + QString(100'000, QLatin1Char('('));
        QTest::addRow("half a surrogate") << QString(QChar(0xd83d)) + QStringLiteral("\t1");
        QTest::addRow("markup") << QStringLiteral("<img src=x onerror=alert(1)>\t<b>1</b>");
    }
    void hostileText()
    {
        QFETCH(QString, text);
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(0, f.column("bf16_tflops"));
        {
            DialogRobot robot(presses("cancelPaste"));
            hands.paste(text);
            QVERIFY(robot.count() <= 1);
            if (robot.count() == 1) {
                QVERIFY(f.document.project() == before);
            }
        }
        {
            DialogRobot robot([](QDialog &dialog) {
                auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("acceptPaste"));
                accept->isEnabled() ? dialog.accept() : dialog.reject();
            });
            hands.paste(text);
        }
        QVERIFY(f.steps() <= 2);
        while (f.document.undoStack().canUndo()) {
            f.document.undoStack().undo();
        }
        QVERIFY(f.document.project() == before);
    }

    void copiesWhatSpreadsheetsTake()
    {
        EntityGridFixture f(EntityType::Supply);
        const GridHands hands = f.hands();
        hands.select(0, f.column("name"), 0, f.column("growth"));
        f.page->view().run(grids::GridCommand::CopyWithHeadings);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Name\tEnabled\tKind\tOperator\tChip\tChannel\tFrom\tTo\tRate\tGrowth\n"
                                "H20 official, Lab\tTRUE\trate\tLab\tH20\tofficial\t2025-01-01\t\t100\t0%\n"));
    }

    void manyRandomEditsAreTakenBackToTheSameProject()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 6; ++round) {
            const model::Project start = tests::randomProject(random);
            const EntityType type = grids::EntityGridPage::types().at(random.bounded(11));
            EntityGridFixture f(type, start);
            if (!start.scenarios.isEmpty()) {
                f.document.setScenario(start.scenarios.at(random.bounded(static_cast<int>(start.scenarios.size()))).id);
            }
            const GridHands hands = f.hands();
            DialogRobot robot(
                [&random](QDialog &dialog) { random.bounded(2) == 0 ? dialog.accept() : dialog.reject(); });
            QList<model::Project> states{f.document.project()};
            for (int step = 0; step < 30; ++step) {
                randomEdit(f, hands, random);
                while (states.size() <= f.steps()) {
                    states.append(f.document.project());
                }
            }
            for (int index = f.steps(); index > 0; --index) {
                f.document.undoStack().undo();
                QVERIFY2(f.document.project() == states.at(index - 1),
                         qPrintable(f.document.undoStack().redoText() + QStringLiteral(": ")
                                    + tests::firstDifference(f.document.project(), states.at(index - 1))));
            }
            QVERIFY(f.document.project() == start);
            for (int index = 1; index < states.size(); ++index) {
                f.document.undoStack().redo();
                QVERIFY2(f.document.project() == states.at(index), qPrintable(f.document.undoStack().undoText()));
            }
        }
    }

private:
    static void randomEdit(EntityGridFixture &f, const GridHands &hands, QRandomGenerator &random)
    {
        const int rows = f.page->view().proxy().rowCount();
        const int columns = f.page->view().proxy().columnCount();
        if (rows > 0) {
            const int top = random.bounded(rows);
            const int left = random.bounded(columns);
            hands.select(top, left, std::min(rows - 1, top + random.bounded(3)),
                         std::min(columns - 1, left + random.bounded(4)));
        }
        static const QList<grids::GridCommand> commands{
            grids::GridCommand::Clear,         grids::GridCommand::FillDown,   grids::GridCommand::FillRight,
            grids::GridCommand::InsertRow,     grids::GridCommand::MoveUp,     grids::GridCommand::MoveDown,
            grids::GridCommand::DuplicateRows, grids::GridCommand::DeleteRows, grids::GridCommand::Cut};
        switch (random.bounded(4)) {
        case 0: hands.paste(QStringLiteral("12\tTRUE\t2025-03-04\n3%\tx\t7k")); break;
        case 1:
            hands.press(Qt::Key_C, Qt::ControlModifier);
            if (rows > 0) {
                hands.stand(random.bounded(rows), random.bounded(columns));
            }
            hands.press(Qt::Key_V, Qt::ControlModifier);
            break;
        case 2: hands.press(Qt::Key_Space); break;
        default: f.page->view().run(commands.at(random.bounded(static_cast<int>(commands.size()))));
        }
    }
};

PENSTOCK_TEST(PasteTest)
#include "tst_paste.moc"
