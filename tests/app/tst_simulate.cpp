// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "tests/app/run_penstock.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace penstock;
using namespace penstock::tests;

namespace {

QStringList simulate(std::initializer_list<const char *> arguments)
{
    QStringList list{QStringLiteral("simulate")};
    for (const char *argument : arguments) {
        list.append(QString::fromUtf8(argument));
    }
    return list;
}

QString scenarioOf(const QByteArray &result)
{
    const QJsonValue value = QJsonDocument::fromJson(result).object().value(QLatin1String("scenario"));
    return value.isNull() ? QStringLiteral("(none)") : value.toString();
}

} // namespace

class SimulateCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsTheMeasures()
    {
        const Outcome outcome = runPenstock(simulate({"sample:deepseek-r2"}));
        QVERIFY_DONE(outcome);
        for (const char *part : {"DeepSeek R2", "first shortfall", "capacity lag", "stock-out", "capacity wall"}) {
            QVERIFY2(outcome.out.contains(part), part);
        }
    }

    void writesTheResultOfAGoldenCase()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("result.json"));
        const QString file = QStringLiteral(PENSTOCK_TEST_DATA "/golden/20-scenario-inheritance.case.json");
        const Outcome outcome =
            runPenstock({QStringLiteral("simulate"), file, QStringLiteral("--quiet"), QStringLiteral("--out"), out});
        QVERIFY_DONE(outcome);
        QCOMPARE(outcome.out, QByteArray());
        const QJsonObject result = QJsonDocument::fromJson(contentOf(out)).object();
        const QJsonObject golden =
            QJsonDocument::fromJson(
                contentOf(QStringLiteral(PENSTOCK_TEST_DATA "/golden/20-scenario-inheritance.result.json")))
                .object();
        QCOMPARE(result.value(QLatin1String("format")), golden.value(QLatin1String("format")));
        QCOMPARE(result.value(QLatin1String("scenario")), golden.value(QLatin1String("scenario")));
        QCOMPARE(result.value(QLatin1String("dates")), golden.value(QLatin1String("dates")));
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("result.json")});
    }

    void aCaseWithoutScenariosHasNone()
    {
        const Outcome outcome =
            runPenstock({QStringLiteral("simulate"), QStringLiteral(PENSTOCK_TEST_DATA "/golden/02-spares.case.json"),
                         QStringLiteral("--json")});
        QVERIFY_DONE(outcome);
        QCOMPARE(scenarioOf(outcome.out), QStringLiteral("(none)"));
    }

    void choosesTheScenario_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("chosen");
        QTest::addRow("the first root") << QString() << QString() << QStringLiteral("base");
        QTest::addRow("the file's own choice") << QString() << QStringLiteral("child") << QStringLiteral("child");
        QTest::addRow("by id") << QStringLiteral("child") << QString() << QStringLiteral("child");
        QTest::addRow("by name") << QStringLiteral("Child") << QString() << QStringLiteral("child");
        QTest::addRow("before the file's own choice")
            << QStringLiteral("base") << QStringLiteral("child") << QStringLiteral("base");
    }
    void choosesTheScenario()
    {
        QFETCH(QString, given);
        QFETCH(QString, run);
        QFETCH(QString, chosen);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("small.json"));
        model::Project project = smallProject();
        project.info.run = run;
        QVERIFY(writeFile(file, exchange::writeCaseJson(project)));
        QStringList arguments{QStringLiteral("simulate"), file, QStringLiteral("--json")};
        if (!given.isEmpty()) {
            arguments += {QStringLiteral("--scenario"), given};
        }
        const Outcome outcome = runPenstock(arguments);
        QVERIFY_DONE(outcome);
        QCOMPARE(scenarioOf(outcome.out), chosen);
    }

    void anAmbiguousNameNamesTheIds()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("small.json"));
        model::Project project = smallProject();
        project.scenarios[1].name = project.scenarios[0].name;
        QVERIFY(writeFile(file, exchange::writeCaseJson(project)));
        const Outcome outcome =
            runPenstock({QStringLiteral("simulate"), file, QStringLiteral("--scenario"), QStringLiteral("Base")});
        QVERIFY_FAILED(outcome, 2);
        QVERIFY(outcome.err.contains("base, child"));
    }

    void aTableHasARowAStep()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("result.csv"));
        QVERIFY_DONE(runPenstock({QStringLiteral("simulate"),
                                  QStringLiteral(PENSTOCK_TEST_DATA "/golden/01-attrition.case.json"),
                                  QStringLiteral("--out"), out}));
        const QByteArray csv = contentOf(out);
        QVERIFY(csv.startsWith("from,to,demand,"));
        QVERIFY(csv.count('\n') > 50);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("file");
        const QDir hostile(QStringLiteral(PENSTOCK_TEST_DATA "/hostile"));
        for (const QString &name : hostile.entryList(QDir::Files)) {
            QTest::addRow("%s", qPrintable(name)) << hostile.filePath(name);
        }
        const QDir projects(QStringLiteral(PENSTOCK_TEST_DATA "/projects"));
        for (const char *name : {"truncated.penstock", "corrupted.penstock", "future.penstock"}) {
            QTest::addRow("%s", name) << projects.filePath(QLatin1String(name));
        }
        QTest::addRow("not there") << QStringLiteral("/no/such/file.json");
        QTest::addRow("a folder") << QDir::tempPath();
        QTest::addRow("a device") << QStringLiteral("/dev/null");
        QTest::addRow("an executable") << QStringLiteral(PENSTOCK_EXECUTABLE);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const Outcome outcome = runPenstock(
            {QStringLiteral("simulate"), file, QStringLiteral("--out"), folder.filePath(QStringLiteral("out.json"))});
        QVERIFY_FAILED(outcome, 3);
        QVERIFY2(outcome.err.startsWith("penstock: " + file.toUtf8()), outcome.err.constData());
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void saysTheFaultAsPromised()
    {
        const QTemporaryDir folder;
        QByteArray text = exchange::writeCaseJson(smallProject());
        text.replace("\"installed\": 1000", "\"installed\": 1000, \"failure_rate\": 1.7");
        QVERIFY(writeFile(folder.filePath(QStringLiteral("r2.json")), text));
        const Outcome outcome = runPenstock(simulate({"r2.json"}), folder.path());
        QVERIFY_FAILED(outcome, 3);
        QCOMPARE(outcome.err, QByteArray("penstock: r2.json: stockpiles[0].failure_rate: 1.7 is outside [0, 1)\n"));
    }

    void refusesWhereItCannotWrite_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addRow("no such folder") << QStringLiteral("/no/such/folder/out.json");
        QTest::addRow("a folder that takes no files") << QStringLiteral("/proc/out.csv");
    }
    void refusesWhereItCannotWrite()
    {
        QFETCH(QString, out);
        const Outcome outcome = runPenstock(
            {QStringLiteral("simulate"), QStringLiteral("sample:deepseek-r2"), QStringLiteral("--out"), out});
        QVERIFY_FAILED(outcome, 4);
        QVERIFY(outcome.err.contains(out.toUtf8()));
    }

    void anOldResultStaysWhenSimulatingFails()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out.json"));
        QVERIFY(writeFile(out, "old"));
        QVERIFY_FAILED(runPenstock({QStringLiteral("simulate"), QStringLiteral("/no/such/file.json"),
                                    QStringLiteral("--out"), out}),
                       3);
        QCOMPARE(contentOf(out), QByteArray("old"));
    }

    void readsFromAPipe()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("cat \"$1\" | \"$0\" simulate /dev/stdin --json"),
                     QStringLiteral(PENSTOCK_EXECUTABLE),
                     QStringLiteral(PENSTOCK_TEST_DATA "/golden/02-spares.case.json")});
        QVERIFY(shell.waitForFinished(120'000));
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(shell.readAllStandardOutput().contains("penstock-result-1"));
    }
};

PENSTOCK_TEST(SimulateCommandTest)
#include "tst_simulate.moc"
