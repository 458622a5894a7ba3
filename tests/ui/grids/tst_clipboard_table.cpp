// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/grids/clipboard_table.h"

#include <QTest>

using namespace penstock;
using grids::CellTable;

Q_DECLARE_METATYPE(penstock::grids::CellTable)

class ClipboardTableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellTable>("table");
        const auto row = [](const char *name, const QString &text, const CellTable &table) {
            QTest::addRow("%s", name) << text << table;
        };
        row("one cell", QStringLiteral("24000"), {{QStringLiteral("24000")}});
        row("a last line end makes no row", QStringLiteral("a\tb\n"), {{QStringLiteral("a"), QStringLiteral("b")}});
        row("a last tab makes a cell", QStringLiteral("a\t"), {{QStringLiteral("a"), QString()}});
        row("line ends of three systems in one text", QStringLiteral("a\r\nb\nc\rd"),
            {{QStringLiteral("a")}, {QStringLiteral("b")}, {QStringLiteral("c")}, {QStringLiteral("d")}});
        row("empty lines inside stay", QStringLiteral("a\n\nb\n"),
            {{QStringLiteral("a")}, {QString()}, {QStringLiteral("b")}});
        row("a single empty cell", QStringLiteral("\n"), {{QString()}});
        row("tab and line break in quotes", QStringLiteral("\"a\tb\r\nc\"\td"),
            {{QStringLiteral("a\tb\nc"), QStringLiteral("d")}});
        row("doubled quotes", QStringLiteral("\"say \"\"no\"\"\"\t1"),
            {{QStringLiteral("say \"no\""), QStringLiteral("1")}});
        row("a quote inside a cell is a sign", QStringLiteral("19\" rack\t2"),
            {{QStringLiteral("19\" rack"), QStringLiteral("2")}});
        row("a quote that never closes is a sign", QStringLiteral("\"a\tb\nc"),
            {{QStringLiteral("\"a"), QStringLiteral("b")}, {QStringLiteral("c")}});
        row("a quoted word with more behind it", QStringLiteral("\"a\" b\tc"),
            {{QStringLiteral("\"a\" b"), QStringLiteral("c")}});
        row("an empty quoted cell", QStringLiteral("\"\"\tx"), {{QString(), QStringLiteral("x")}});
        row("NUL and byte order mark go",
            QString(QChar(0xfeff)) + QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"),
            {{QStringLiteral("ab")}});
        row("formulas are text", QStringLiteral("=1+1\t=cmd|'/c calc'!A0"),
            {{QStringLiteral("=1+1"), QStringLiteral("=cmd|'/c calc'!A0")}});
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(CellTable, table);
        const auto parsed = grids::parseCells(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, table);
    }

    void refusesNothingAndTooMuch()
    {
        QVERIFY(!grids::parseCells(QString()).has_value());
        QVERIFY(!grids::parseCells(QString(QChar(u'\0'))).has_value());
        const auto many = grids::parseCells(QString(600'000, QLatin1Char('\t')));
        QVERIFY(!many.has_value());
        QVERIFY2(many.error().contains(QStringLiteral("500,000")), qPrintable(many.error()));
    }

    void takesLinearTimeOnHostileQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("quotes that never close") << QStringLiteral("\"\t").repeated(100'000) + QStringLiteral("x");
        QTest::addRow("doubled quotes to the end") << QStringLiteral("\"\"\t\"").repeated(100'000);
        QTest::addRow("ten thousand columns") << QStringLiteral("\"a\"\"b\"\t").repeated(10'000);
        QTest::addRow("one quote and a long tail") << QStringLiteral("\"") + QStringLiteral("a\t").repeated(200'000);
    }
    void takesLinearTimeOnHostileQuotes()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(grids::parseCells(text));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void readsBackWhatItWrites()
    {
        const CellTable table{{QStringLiteral("a\tb"), QStringLiteral("c\nd"), QString()},
                              {QStringLiteral("\"quoted\""), QStringLiteral("19\" rack"), QStringLiteral("=1+1")},
                              {QString(), QStringLiteral(" spaces "), QStringLiteral("\"")}};
        QCOMPARE(grids::parseCells(grids::cellsText(table)).value(), table);
    }
};

PENSTOCK_TEST(ClipboardTableTest)
#include "tst_clipboard_table.moc"
