// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/import_dialog.h"
#include "ui/grids/table_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace penstock;
using model::EntityType;
using model::Value;
using tests::DialogRobot;
using tests::EntityGridFixture;
using tests::StockGridFixture;

namespace {

template <class Widget> Widget &part(QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    Q_ASSERT_X(found != nullptr, "import dialog", name);
    return *found;
}

void accept(QDialog &dialog)
{
    QTest::mouseClick(&part<QPushButton>(dialog, "acceptImport"), Qt::LeftButton);
}

} // namespace

class TableImportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void guessesEncodingAndSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, char separator,
                            const QString &text) {
            QTest::addRow("%s", name) << bytes << QByteArray(encoding) << QChar(QLatin1Char(separator)) << text;
        };
        // The bytes are written out: they come from the tables of the standards, not from a converter.
        row("plain commas", "name,price\nH20,12000\n", "UTF-8", ',', QStringLiteral("name,price\nH20,12000\n"));
        row("semicolons with decimal commas", "name;price\nH20;1,5\n", "UTF-8", ';',
            QStringLiteral("name;price\nH20;1,5\n"));
        row("tabs", "name\tprice\n", "UTF-8", '\t', QStringLiteral("name\tprice\n"));
        row("separators inside quotes do not count", "\"a,b,c\";d\n", "UTF-8", ';', QStringLiteral("\"a,b,c\";d\n"));
        row("UTF-8 with a mark",
            "\xef\xbb\xbf"
            "a,b\n",
            "UTF-8", ',', QStringLiteral("a,b\n"));
        row("UTF-8 beyond ASCII", "\xe4\xbb\xb7,b\n", "UTF-8", ',', QStringLiteral("价,b\n"));
        row("UTF-16 little end first, with a mark",
            QByteArray("\xff\xfe"
                       "a\0\t\0b\0\n\0",
                       10),
            "UTF-16LE", '\t', QStringLiteral("a\tb\n"));
        row("UTF-16 big end first, with a mark",
            QByteArray("\xfe\xff"
                       "\0a\0,\0b\0\n",
                       10),
            "UTF-16BE", ',', QStringLiteral("a,b\n"));
        row("UTF-16 without a mark", QByteArray("a\0;\0b\0\n\0", 8), "UTF-16LE", ';', QStringLiteral("a;b\n"));
        row("Shift-JIS", "\x83\x60\x83\x62\x83\x76,\x89\xbf\x8a\x69\n", "Shift_JIS", ',',
            QStringLiteral("チップ,価格\n"));
        row("GB 18030", "\xd0\xbe\xc6\xac,\xbc\xdb\xb8\xf1\n", "GB18030", ',', QStringLiteral("芯片,价格\n"));
        row("Western European",
            "M\xfcller;Stra\xdf"
            "e\n",
            "windows-1252", ';', QStringLiteral("Müller;Straße\n"));
    }
    void guessesEncodingAndSeparator()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(QChar, separator);
        QFETCH(QString, text);
        if (!grids::tableEncodings().contains(encoding)) {
            QSKIP("this Qt cannot read the encoding");
        }
        QCOMPARE(grids::guessedEncoding(bytes), encoding);
        QString decoded = grids::decodedTable(bytes, encoding);
        decoded.remove(QChar(0xfeff));
        QCOMPARE(decoded, text);
        QCOMPARE(grids::guessedSeparator(decoded), separator);
    }

    void knownRowsAreUpdatedAndOthersAdded()
    {
        EntityGridFixture f(EntityType::Chip);
        const model::Project before = f.document.project();
        QString summary;
        DialogRobot robot([&summary](QDialog &dialog) {
            summary = part<QLabel>(dialog, "importSummary").text();
            accept(dialog);
        });
        f.page->importTable(file("BF16 (TFLOP/s),Name,Platform,Remarks of ours\r\n149,h20,CUDA,old\r\n"
                                 "200,B30A,CUDA,new\r\n,Ascend 910C,,\r\n"));
        QCOMPARE(robot.count(), 1);
        QVERIFY2(summary.contains(QStringLiteral("1 chip(s) would be new.")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("2 chip(s) would be updated.")), qPrintable(summary));
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{149.0});
        QCOMPARE(f.value("h20", "name"), Value{QStringLiteral("H20")}); // found by its name, not renamed
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{752.0});         // an empty cell leaves what is there
        QCOMPARE(f.value("910c", "platform"), Value{QStringLiteral("cann")});
        QCOMPARE(f.document.project().chips.size(), 3);
        QCOMPARE(f.document.project().chips.last().name, QStringLiteral("B30A"));
        QCOMPARE(f.document.project().chips.last().bf16Tflops, 200.0);
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Import 3 row(s) into chips"));
        QVERIFY2(f.lastTold.contains(QStringLiteral("1 of them were new.")), qPrintable(f.lastTold));
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void columnsCanBeSentElsewhere()
    {
        EntityGridFixture f(EntityType::Chip);
        DialogRobot robot([&f](QDialog &dialog) {
            auto &first = part<QComboBox>(dialog, "goesTo0");
            auto &second = part<QComboBox>(dialog, "goesTo1");
            QCOMPARE(first.currentData().toInt(), grids::kSkippedColumn);
            QVERIFY(!part<QPushButton>(dialog, "acceptImport").isEnabled());
            const auto send = [](QComboBox &box, int column) {
                box.setFocus();
                box.setCurrentIndex(box.findData(column));
                Q_EMIT box.activated(box.currentIndex());
            };
            send(first, f.column("name"));
            send(second, f.column("tdp_w"));
            QCOMPARE(part<QTableWidget>(dialog, "importMapping").item(1, 2)->text(), QStringLiteral("400  ·  1,200"));
            // A field takes one column: the other one gives it up.
            send(first, f.column("tdp_w"));
            QCOMPARE(second.currentData().toInt(), grids::kSkippedColumn);
            send(first, f.column("name"));
            send(second, f.column("tdp_w"));
            accept(dialog);
        });
        f.page->importTable(file("Bezeichnung;Leistung\nH20;400\nAscend 910C;1,200\n"));
        QCOMPARE(robot.count(), 1);
        QCOMPARE(f.value("h20", "tdp_w"), Value{400.0});
        QCOMPARE(f.value("910c", "tdp_w"), Value{1200.0});
        QCOMPARE(f.steps(), 1);
    }

    void cellsThatDoNotFitAreMarkedAndLeftOut()
    {
        EntityGridFixture f(EntityType::Chip);
        QString summary;
        DialogRobot robot([&summary](QDialog &dialog) {
            summary = part<QLabel>(dialog, "importSummary").text();
            auto *table = dialog.findChild<QTableView *>(QStringLiteral("importCells"));
            QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("n/a"));
            accept(dialog);
        });
        f.page->importTable(file("Name\tBF16\ttdp_w\nH20\tn/a\t450\nAscend 910C\t800\t900\n"));
        QVERIFY2(summary.contains(QStringLiteral("1 cell(s) do not fit")), qPrintable(summary));
        QCOMPARE(f.value("h20", "bf16_tflops"), Value{148.0});
        QCOMPARE(f.value("h20", "tdp_w"), Value{450.0});
        QCOMPARE(f.value("910c", "bf16_tflops"), Value{800.0});
        QCOMPARE(f.page->model().refusedCount(), 1);
        QVERIFY(f.lastWasBad);
    }

    void rowsAreNotAddedWithoutWhatTheyNeed()
    {
        EntityGridFixture f(EntityType::Supply);
        QString summary;
        DialogRobot robot([&summary](QDialog &dialog) {
            summary = part<QLabel>(dialog, "importSummary").text();
            accept(dialog);
        });
        f.page->importTable(file("Name,Operator,Rate\nOne,Cloud,5\nTwo,Nobody,6\nThree,,7\n"));
        QCOMPARE(robot.count(), 1);
        QVERIFY2(summary.contains(QStringLiteral("2 row(s) cannot be added")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("No column goes to “Chip”: new rows get “H20”.")),
                 qPrintable(summary));
        QCOMPARE(f.document.project().supplies.size(), 2);
        QCOMPARE(f.document.project().supplies.last().name, QStringLiteral("One"));
        QCOMPARE(f.document.project().supplies.last().op.id, QStringLiteral("cloud"));
        QCOMPARE(f.steps(), 1);
    }

    void theSourceIsCitedInTheSameStep()
    {
        EntityGridFixture f(EntityType::Chip);
        const model::Project before = f.document.project();
        DialogRobot robot([](QDialog &dialog) {
            part<QComboBox>(dialog, "blockSource").setEditText(QStringLiteral("Price list"));
            accept(dialog);
        });
        f.page->importTable(file("Name,Price\nH20,12000\nNew one,9\n"));
        QCOMPARE(f.document.project().sources.last().name, QStringLiteral("Price list"));
        QCOMPARE(f.document.project().citations.size(), before.citations.size() + 2);
        QCOMPARE(f.steps(), 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void quotedLineBreaksMixedEndsAndOtherSeparators()
    {
        EntityGridFixture f(EntityType::Source);
        DialogRobot robot([](QDialog &dialog) {
            auto &separator = part<QComboBox>(dialog, "importSeparator");
            QCOMPARE(separator.currentData().toChar(), QChar(QLatin1Char(',')));
            accept(dialog);
        });
        f.page->importTable(
            file(QByteArray("Name,Publisher\r\"One, two\",\"Line\nbreak\"\nThree,\"He said \"\"no\"\"\"\r\n")
                 + QByteArray("\0\r\n", 3)));
        QCOMPARE(robot.count(), 1);
        const QList<model::Source> &sources = f.document.project().sources;
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources.at(1).name, QStringLiteral("One, two"));
        QCOMPARE(sources.at(1).publisher, QStringLiteral("Line break"));
        QCOMPARE(sources.at(2).publisher, QStringLiteral("He said \"no\""));
    }

    void withoutHeadingsColumnsAreNumbered()
    {
        EntityGridFixture f(EntityType::Source);
        DialogRobot robot([](QDialog &dialog) {
            QTest::mouseClick(&part<QCheckBox>(dialog, "importHeadings"), Qt::LeftButton, {}, QPoint(8, 8));
            QCOMPARE(part<QTableWidget>(dialog, "importMapping").item(0, 0)->text(), QStringLiteral("Column 1"));
            auto &box = part<QComboBox>(dialog, "goesTo0");
            box.setCurrentIndex(box.findData(0));
            Q_EMIT box.activated(box.currentIndex());
            accept(dialog);
        });
        f.page->importTable(file("Alpha\nBeta\n"));
        QCOMPARE(f.document.project().sources.size(), 3);
        QCOMPARE(f.document.project().sources.at(1).name, QStringLiteral("Alpha"));
    }

    void theEncodingCanBeChosenWhereItIsAGuess()
    {
        if (!grids::tableEncodings().contains("Shift_JIS")) {
            QSKIP("this Qt cannot read the encoding");
        }
        EntityGridFixture f(EntityType::Source);
        {
            DialogRobot robot([](QDialog &dialog) {
                auto &encoding = part<QComboBox>(dialog, "importEncoding");
                QVERIFY(encoding.isVisible());
                encoding.setCurrentIndex(encoding.findData(QByteArray("Shift_JIS")));
                Q_EMIT encoding.activated(encoding.currentIndex());
                accept(dialog);
            });
            f.page->importTable(file("Name\n\x8e\x91\x97\xbf\n")); // too short to tell it from Chinese
        }
        QCOMPARE(f.document.project().sources.last().name, QStringLiteral("資料"));
        DialogRobot robot([](QDialog &dialog) {
            QVERIFY(!part<QComboBox>(dialog, "importEncoding").isVisible());
            dialog.reject();
        });
        f.page->importTable(file("Name\nplain\n"));
        QCOMPARE(robot.count(), 1);
    }

    void theMatrixTakesChipsAboveAndOperatorsInFront()
    {
        StockGridFixture f;
        const model::Project before = f.document.project();
        DialogRobot robot(accept);
        f.page->importTable(file("Operator;Ascend 910C;H20;Nothing we have\nCloud;7k;100 + 10;5\nlab;;2000;6\n"));
        QCOMPARE(robot.count(), 1);
        QCOMPARE(f.pile("cloud", "910c")->installedUnits, 7000.0);
        QCOMPARE(f.pile("cloud", "h20")->warehouseUnits, 10.0);
        QCOMPARE(f.pile("lab", "h20")->installedUnits, 2000.0);
        QCOMPARE(f.pile("lab", "910c"), nullptr);
        QCOMPARE(f.steps(), 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void badFilesAreRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::addRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::addRow("spaces and line ends") << QByteArray("  \n\r\n ") << QStringLiteral("is empty");
        QTest::addRow("a workbook") << QByteArray("PK\x03\x04rest of it") << QStringLiteral("workbook");
        QTest::addRow("an old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
                                         << QStringLiteral("workbook");
        QTest::addRow("binary") << QByteArray(1000, '\0')
                                       + QByteArray("\x7f"
                                                    "ELF")
                                << QStringLiteral("no text file");
    }
    void badFilesAreRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        EntityGridFixture f(EntityType::Chip);
        const model::Project before = f.document.project();
        DialogRobot robot([](QDialog &dialog) { dialog.reject(); });
        f.page->importTable(file(bytes));
        QCOMPARE(robot.count(), 0);
        QVERIFY(f.lastWasBad);
        QVERIFY2(f.lastTold.contains(word) && f.lastTold.contains(QStringLiteral("table.csv")), qPrintable(f.lastTold));
        QVERIFY(f.document.project() == before);
    }

    void missingFoldersAndHugeFilesAreRefused()
    {
        EntityGridFixture f(EntityType::Chip);
        f.page->importTable(m_folder->filePath(QStringLiteral("none.csv")));
        QVERIFY2(f.lastTold.contains(QStringLiteral("“none.csv” could not be opened")), qPrintable(f.lastTold));
        f.page->importTable(m_folder->path());
        QVERIFY2(f.lastTold.contains(QStringLiteral("is a folder")), qPrintable(f.lastTold));
        const QString path = file("a,b\n");
        QVERIFY(QFile(path).resize(100'000'000)); // a hole: takes no room
        f.page->importTable(path);
        QVERIFY2(f.lastTold.contains(QStringLiteral("50 MB")), qPrintable(f.lastTold));
    }

    void hostileTablesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("ten thousand columns")
            << QByteArray("Name,").repeated(10'000) + "\n" + QByteArray("1,").repeated(10'000);
        QTest::addRow("headings only") << QByteArray("Name,BF16\n");
        QTest::addRow("one word") << QByteArray("x");
        QTest::addRow("the same heading twice") << QByteArray("Name,BF16,BF16\nH20,1,2\n");
        QTest::addRow("a quote that never closes") << QByteArray("Name,BF16\n\"H20,1\nx,2\n");
        QTest::addRow("rows of other lengths") << QByteArray("Name,BF16\nH20\n,,,,\nA,1,2,3,4\n");
        QTest::addRow("NUL inside") << QByteArray(
            "Na\0me,BF16,some more text to make it a text file after all,"
            "and more of it so that one NUL is less than one in a hundred\nH20,1\n",
            120);
        QTest::addRow("half of a UTF-8 sign") << QByteArray("Name,BF16\n\xe4\xbb,1\n");
        QTest::addRow("an odd number of bytes of UTF-16") << QByteArray("\xff\xfe"
                                                                        "a\0b",
                                                                        5);
    }
    void hostileTablesChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        EntityGridFixture f(EntityType::Chip);
        const model::Project before = f.document.project();
        {
            DialogRobot robot([](QDialog &dialog) { dialog.reject(); });
            f.page->importTable(file(bytes));
        }
        QVERIFY(f.document.project() == before);
        {
            DialogRobot robot([](QDialog &dialog) {
                auto &button = part<QPushButton>(dialog, "acceptImport");
                button.isEnabled() ? accept(dialog) : dialog.reject();
            });
            f.page->importTable(file(bytes));
        }
        QVERIFY(f.steps() <= 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

private:
    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QStringLiteral("table.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no room for a small file");
        }
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

PENSTOCK_TEST(TableImportTest)
#include "tst_table_import.moc"
