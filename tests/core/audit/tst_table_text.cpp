// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/table_text.h"
#include "tests/support/large_project.h"
#include "tests/support/test_main.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace penstock;

class TableTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsAsTheRfcHasIt_data()
    {
        QTest::addColumn<QVariant>("cell");
        QTest::addColumn<QString>("text");
        QTest::addRow("a plain text") << QVariant(QStringLiteral("H20")) << QStringLiteral("H20");
        QTest::addRow("a comma") << QVariant(QStringLiteral("a,b")) << QStringLiteral("\"a,b\"");
        QTest::addRow("quotes are doubled")
            << QVariant(QStringLiteral("say \"no\"")) << QStringLiteral("\"say \"\"no\"\"\"");
        QTest::addRow("a line break") << QVariant(QStringLiteral("a\r\nb")) << QStringLiteral("\"a\r\nb\"");
        QTest::addRow("a number, whatever the language") << QVariant(1234567.25) << QStringLiteral("1234567.25");
        QTest::addRow("a third reads back") << QVariant(1.0 / 3.0) << QStringLiteral("0.3333333333333333");
        QTest::addRow("a date") << QVariant(QDate(2025, 4, 9)) << QStringLiteral("2025-04-09");
        QTest::addRow("nothing") << QVariant() << QString();
    }
    void csvIsAsTheRfcHasIt()
    {
        QFETCH(QVariant, cell);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString csv = audit::csvText({{cell, QStringLiteral("x")}});
        QLocale::setDefault(before);
        QCOMPARE(csv, text + QStringLiteral(",x\r\n"));
    }

    void aSpreadsheetGetsItsOwnDecimalSign()
    {
        const audit::TableRows rows{{1234.5, QDate(2025, 4, 9), QStringLiteral("a\tb"), QStringLiteral("say \"no\"")}};
        QCOMPARE(audit::tsvText(rows, QLocale(QLocale::German)),
                 QStringLiteral("1234,5\t2025-04-09\t\"a\tb\"\tsay \"no\"\n"));
        QCOMPARE(audit::tsvText(rows, QLocale(QLocale::English)),
                 QStringLiteral("1234.5\t2025-04-09\t\"a\tb\"\tsay \"no\"\n"));
    }

    void anotherReaderReadsItBack()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not here; the cells are compared above");
        }
        audit::TableRows rows;
        QJsonArray expected;
        for (const QString &name : tests::hostileNames()) {
            rows.append(QVariantList{name, QStringLiteral("\""), QString(), QStringLiteral(",")});
            expected.append(QJsonArray{name, QStringLiteral("\""), QString(), QStringLiteral(",")});
        }
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import csv,io,json,sys\n"
                                              "text=sys.stdin.buffer.read().decode('utf-8')\n"
                                              "rows=list(csv.reader(io.StringIO(text,newline=''),strict=True))\n"
                                              "sys.stdout.buffer.write(json.dumps(rows).encode())")});
        process.write(audit::csvText(rows).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).array(), expected);
    }
};
PENSTOCK_TEST(TableTextTest)

#include "tst_table_text.moc"
