// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/selection_status.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>

#include <cmath>

using namespace penstock;
using model::EntityType;
using tests::GridHands;
using tests::StockGridFixture;

class StockpileGridTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTwoFigures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("installed"); // negative: refused
        QTest::addColumn<double>("warehouse");
        QTest::addRow("plain sets what is installed") << QStringLiteral("30k") << 30000.0 << 200.0;
        QTest::addRow("a sum of both") << QStringLiteral("24,000 + 6,000") << 24000.0 << 6000.0;
        QTest::addRow("with a stroke") << QStringLiteral("24000/6k") << 24000.0 << 6000.0;
        QTest::addRow("the warehouse alone") << QStringLiteral("+ 6k") << 1000.0 << 6000.0;
        QTest::addRow("a formula") << QStringLiteral("=12*2500") << 30000.0 << 200.0;
        QTest::addRow("full width") << QStringLiteral("２４０００＋６０００") << 24000.0 << 6000.0;
        QTest::addRow("Japanese") << QStringLiteral("2.4万+6千") << 24000.0 << 6000.0;
        QTest::addRow("a dash") << QStringLiteral("– + –") << 0.0 << 0.0;
        QTest::addRow("no number") << QStringLiteral("n/a") << -1.0 << 0.0;
        QTest::addRow("a half") << QStringLiteral("24000 +") << -1.0 << 0.0;
        QTest::addRow("three") << QStringLiteral("1 + 2 + x") << -1.0 << 0.0;
        QTest::addRow("negative") << QStringLiteral("-5") << -1.0 << 0.0;
        QTest::addRow("one of them bad") << QStringLiteral("5 + abc") << -1.0 << 0.0;
    }
    void readsTwoFigures()
    {
        QFETCH(QString, text);
        QFETCH(double, installed);
        QFETCH(double, warehouse);
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        hands.type(text);
        const model::Stockpile *pile = f.pile("lab", "h20");
        if (installed < 0.0) {
            QCOMPARE(pile->installedUnits, 1000.0);
            QCOMPARE(pile->warehouseUnits, 200.0);
            QCOMPARE(f.steps(), 0);
            QVERIFY(f.lastWasBad);
            QCOMPARE(f.page->model().refusedCount(), 1);
            return;
        }
        QCOMPARE(pile->installedUnits, installed);
        QCOMPARE(pile->warehouseUnits, warehouse);
        QCOMPARE(f.steps(), 1);
    }

    void anEmptyCellBecomesAStockpile()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(1, 1);
        hands.type(QStringLiteral("0")); // nothing is not worth an entry
        QCOMPARE(f.steps(), 0);
        hands.stand(1, 1);
        hands.type(QStringLiteral("500 + 50"));
        const model::Stockpile *pile = f.pile("cloud", "910c");
        QVERIFY(pile != nullptr);
        QCOMPARE(pile->installedUnits, 500.0);
        QCOMPARE(pile->warehouseUnits, 50.0);
        QCOMPARE(pile->name, QStringLiteral("Ascend 910C, Cloud"));
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Add stockpile “Ascend 910C, Cloud”"));
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void addsUp()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(1, 0);
        hands.type(QStringLiteral("500 + 50"));
        QCOMPARE(hands.text(2, 0), QStringLiteral("1,500 + 250"));
        hands.stand(1, 1);
        hands.type(QStringLiteral("1000"));
        // In units of the reference chip: the services count, and there is one. BF16 stands in for FP8 on the other
        // chip. min(peak · mfu, bandwidth · intensity · mbu): 296 · 0.53 = 156.88 and 3.2 · 235 · 0.7 = 526.4 > 752 ·
        // 0.53 = 398.56, times the readiness of its platform, 1, until the migration sets 1 before its start.
        const double worth = 752.0 * 0.53 / (296.0 * 0.53);
        const double all = 1000.0 + 200.0 + 500.0 + 50.0 + 1000.0 * worth;
        QCOMPARE(hands.at(2, 2).data(Qt::DisplayRole).toString().section(QLatin1Char(' '), 0, 0),
                 QLocale().toString(std::round(all), 'f', 0));
        hands.press(Qt::Key_Delete);
        hands.stand(2, 0);
        QTest::keyClicks(&f.page->view(), QStringLiteral("5"));
        QVERIFY(!hands.isEditing()); // totals are worked out
    }

    void switchesWhatItShows()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        const auto press = [&](int i) {
            QTest::mouseClick(f.page->findChild<QPushButton *>(QStringLiteral("figure%1").arg(i)), Qt::LeftButton);
        };
        press(1);
        QCOMPARE(hands.text(0, 0), QStringLiteral("no limit"));
        hands.stand(0, 0);
        hands.type(QStringLiteral("300"));
        QCOMPARE(f.pile("lab", "h20")->installPerMonth, std::optional(300.0));
        press(2);
        QCOMPARE(hands.text(0, 0), QStringLiteral("5\u202f%"));
        hands.stand(0, 0);
        hands.type(QStringLiteral("7.5"));
        QCOMPARE(f.pile("lab", "h20")->failureRatePerYear, 0.075);
        press(3);
        hands.stand(0, 0);
        hands.type(QStringLiteral("20"));
        QCOMPARE(f.pile("lab", "h20")->sparesUnits, 20.0);
        press(0);
        QCOMPARE(hands.text(0, 0), QStringLiteral("1,000 + 200"));
        QTest::mouseClick(f.page->findChild<QCheckBox *>(QStringLiteral("showTotals")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(f.page->view().isColumnHidden(2));
        QVERIFY(f.page->view().isRowHidden(2));
    }

    void pastesByNamesOfOperatorsAndChips()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        hands.stand(1, 1);
        hands.paste(QStringLiteral("\tAscend 910C\tH20\nCloud\t7k\t100 + 10\nlab\t\t2,000\n"));
        QCOMPARE(f.pile("cloud", "910c")->installedUnits, 7000.0);
        QCOMPARE(f.pile("cloud", "h20")->warehouseUnits, 10.0);
        QCOMPARE(f.pile("lab", "h20")->installedUnits, 2000.0);
        QCOMPARE(f.pile("lab", "910c"), nullptr);
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Paste 2 × 2 cells into stockpiles"));
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void pastesByPositionAndMarksStrangers()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        hands.paste(QStringLiteral("10\t20\n30\t40"));
        QCOMPARE(f.pile("cloud", "910c")->installedUnits, 40.0);
        const model::Project before = f.document.project();
        tests::DialogRobot robot([](QDialog &dialog) { dialog.reject(); });
        hands.paste(QStringLiteral("\tH20\nNobody\t5\nLab\t6"));
        QCOMPARE(robot.count(), 1);
        QVERIFY(f.document.project() == before);
    }

    void copiesAndPastesTheWholeGridToTheSame()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(1, 1);
        hands.type(QStringLiteral("500"));
        hands.select(0, 0, 2, 2);
        f.page->view().run(grids::GridCommand::CopyWithHeadings);
        const model::Project before = f.document.project();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Operator\tH20\tAscend 910C\tAll chips\nLab\t1000 + 200\t")),
                 qPrintable(text));
        hands.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(f.document.project() == before);
        // The same by way of a spreadsheet, which keeps the text alone.
        hands.paste(text);
        QVERIFY(f.document.project() == before);
    }

    void fillsDownExactly()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(1, 0);
        hands.type(QStringLiteral("1 + 2"));
        hands.stand(0, 0);
        hands.type(QStringLiteral("1000/0"));
        hands.select(0, 0, 1, 0);
        hands.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.pile("cloud", "h20")->installedUnits, 1000.0);
        QCOMPARE(f.pile("cloud", "h20")->warehouseUnits, 0.0);
    }

    void aChildScenarioGetsOverridesAndItsOwnStockpiles()
    {
        StockGridFixture f;
        f.document.setScenario(QStringLiteral("child"));
        const GridHands hands = f.hands();
        hands.stand(0, 0);
        hands.type(QStringLiteral("4000"));
        QVERIFY(hands.at(0, 0).data(grids::GridModel::OverriddenRole).toBool());
        hands.stand(1, 1);
        hands.type(QStringLiteral("70"));
        QCOMPARE(f.pile("cloud", "910c")->installedUnits, 70.0);
        QVERIFY(f.pile("cloud", "910c")->enabled);
        f.document.setScenario(QStringLiteral("base"));
        QCOMPARE(f.pile("lab", "h20")->installedUnits, 1000.0);
        QVERIFY(!f.pile("cloud", "910c")->enabled);
        QVERIFY(hands.at(1, 1).data(grids::GridModel::UnusedRole).toBool());
        // A figure typed there switches it on.
        hands.stand(1, 1);
        hands.type(QStringLiteral("80"));
        QVERIFY(f.pile("cloud", "910c")->enabled);
    }

    void selectionGoesBothWays()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(1, 1);
        QVERIFY(f.document.selection().isEmpty());
        hands.stand(0, 0);
        QCOMPARE(f.document.selection(), (document::Selection{EntityType::Stockpile, QStringLiteral("lab-h20")}));
        QHeaderView *header = f.page->view().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 30, 20));
        QCOMPARE(f.document.selection(), (document::Selection{EntityType::Chip, QStringLiteral("910c")}));
        QCOMPARE(f.page->view().selectionModel()->selectedIndexes().size(), 3);
        f.document.select({EntityType::Stockpile, QStringLiteral("lab-h20")});
        QCOMPARE(f.page->view().currentIndex(), hands.at(0, 0));
    }

    void theCurveIsThatOfTheStockpile()
    {
        StockGridFixture f;
        const grids::PileSeries &series = f.page->model().series();
        const int pile = series.pileOf(QStringLiteral("lab"), QStringLiteral("h20"));
        QVERIFY(pile >= 0);
        const analysis::ScenarioRun &run = *f.scheduler->runs().current;
        // The only stockpile there is: the same as its chip's and its operator's.
        const auto units = series.warehouseUnits(pile);
        QCOMPARE(std::vector<double>(units.begin(), units.end()), run.result.chips.at(0).warehouseUnits);
        QCOMPARE(series.stockOutDay(pile), run.measures.chipStockOutDay.at(0));
        auto *table = f.page->findChild<QTableView *>(QStringLiteral("warehouseTable"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Lab"));
    }

    void saysCountSumAndMean()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        hands.stand(1, 0);
        hands.type(QStringLiteral("500 + 50"));
        hands.select(0, 0, 1, 0);
        QTRY_COMPARE(f.page->status().summary().cells, 2);
        QCOMPARE(f.page->status().texts(),
                 (QStringList{QStringLiteral("2 cell(s) selected"), QStringLiteral("Sum 1,500"),
                              QStringLiteral("Mean 750"), QStringLiteral("In warehouse 250")}));
    }

    void keepsTheRulesOfModels()
    {
        StockGridFixture f;
        const QAbstractItemModelTester tester(&f.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const GridHands hands = f.hands();
        hands.stand(1, 1);
        hands.type(QStringLiteral("5"));
        QVERIFY(f.document.add(model::freshEntity(f.document.project(), EntityType::Operator, QStringLiteral("Third")))
                    .has_value());
        QCOMPARE(f.page->model().rowCount(), 4);
        QVERIFY(f.document.remove(EntityType::Chip, QStringLiteral("910c")).has_value());
        QCOMPARE(f.page->model().columnCount(), 2);
        f.document.undoStack().undo();
        f.document.reset(tests::smallProject(), {});
        QCOMPARE(f.page->model().rowCount(), 3);
    }

    void manyRandomEditsAreTakenBackToTheSameProject()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 4; ++round) {
            StockGridFixture f;
            f.document.setScenario(round % 2 == 0 ? QStringLiteral("base") : QStringLiteral("child"));
            const GridHands hands = f.hands();
            const model::Project start = f.document.project();
            tests::DialogRobot robot(
                [&random](QDialog &dialog) { random.bounded(2) == 0 ? dialog.accept() : dialog.reject(); });
            for (int step = 0; step < 40; ++step) {
                f.page->setFigure(static_cast<grids::StockFigure>(random.bounded(4)));
                hands.select(random.bounded(2), random.bounded(2), random.bounded(1, 3), random.bounded(1, 3));
                switch (random.bounded(5)) {
                case 0: hands.paste(QStringLiteral("10 + 3\t4%\n=2*3\tx")); break;
                case 1: hands.press(Qt::Key_Delete); break;
                case 2: hands.press(Qt::Key_D, Qt::ControlModifier); break;
                case 3: hands.press(Qt::Key_R, Qt::ControlModifier); break;
                default: f.page->view().setAll(QString::number(random.bounded(90)));
                }
            }
            const model::Project end = f.document.project();
            const int steps = f.steps();
            QVERIFY(steps > 5);
            while (f.document.undoStack().canUndo()) {
                f.document.undoStack().undo();
            }
            QVERIFY(f.document.project() == start);
            while (f.document.undoStack().canRedo()) {
                f.document.undoStack().redo();
            }
            QVERIFY(f.document.project() == end);
            QCOMPARE(f.steps(), steps);
        }
    }
};

PENSTOCK_TEST(StockpileGridTest)
#include "tst_stockpile_grid.moc"
