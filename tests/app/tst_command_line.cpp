// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_penstock.h"
#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

#include <sys/stat.h>

using namespace penstock::tests;

namespace {

/// The sub-commands that --help lists.
QStringList listedCommands()
{
    QStringList names;
    const QByteArrayList lines = runPenstock({QStringLiteral("--help")}).out.split('\n');
    for (const QByteArray &line : lines.mid(lines.indexOf("Commands:") + 1)) {
        if (!line.startsWith("  ")) {
            break;
        }
        names.append(QString::fromUtf8(line.trimmed()).section(QLatin1Char(' '), 0, 0));
    }
    return names;
}

/// Waits, however busy the machine is, until a process handles \p signal itself.
bool handles(qint64 process, int signal)
{
    for (int i = 0; i < 1200; ++i) {
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(process));
        const quint64 caught = status.mid(status.indexOf("SigCgt:") + 7, 18).trimmed().toULongLong(nullptr, 16);
        if ((caught >> (signal - 1)) & 1) {
            return true;
        }
        QTest::qWait(50);
    }
    return false;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpListsWhatIsThere()
    {
        const QStringList names = listedCommands();
        for (const char *name : {"simulate", "convert", "check"}) {
            QVERIFY(names.contains(QLatin1String(name)));
        }
        QVERIFY(!names.contains(QStringLiteral("seek"))); // not built yet, so not listed
        for (const char *flag : {"--help", "-h"}) {
            const Outcome help = runPenstock({QLatin1String(flag)});
            QVERIFY_DONE(help);
            QVERIFY(help.out.startsWith("Usage: penstock"));
        }
    }

    void versionIsOneLine()
    {
        const Outcome version = runPenstock({QStringLiteral("--version")});
        QVERIFY_DONE(version);
        QVERIFY(version.out.startsWith("penstock ") && version.out.count('\n') == 1);
        QCOMPARE(runPenstock({QStringLiteral("simulate"), QStringLiteral("--version")}).out, version.out);
    }

    /// The example of each command's help is run as it stands.
    void everyCommandHasAnExampleThatWorks()
    {
        const QStringList names = listedCommands();
        for (const QString &name : names) {
            const Outcome help = runPenstock({name, QStringLiteral("--help")});
            QVERIFY_DONE(help);
            QVERIFY(help.out.startsWith("Usage: penstock " + name.toUtf8()));
            const QByteArray example = help.out.mid(help.out.indexOf("Example:\n  penstock ") + 20).trimmed();
            const QTemporaryDir folder;
            const Outcome outcome = runPenstock(QProcess::splitCommand(QString::fromUtf8(example)), folder.path());
            QVERIFY_DONE(outcome);
        }
    }

    void wrongUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *arguments) {
            QTest::addRow("%s", name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
        };
        row("no such command", "frobnicate");
        row("no file", "simulate");
        row("an unknown option", "simulate sample:blank --frob");
        row("an option without its value", "simulate sample:blank --out");
        row("an option with an empty value", "simulate sample:blank --out=");
        row("one file too many", "check sample:blank sample:blank");
        row("an unknown sample", "check sample:nothing");
        row("an unknown sample to open", "sample:nothing");
        row("an ending that is none of ours", "simulate sample:blank --out result.txt");
        row("nowhere to convert to", "convert sample:blank");
        row("an unknown ending to convert to", "convert sample:blank blank.yaml");
        row("an unknown scenario", "simulate sample:deepseek-r2 --scenario nobody");
    }
    void wrongUsageIsOneLineAndTwo()
    {
        QFETCH(QStringList, arguments);
        QVERIFY_FAILED(runPenstock(arguments), 2);
    }

    void saysWhatThereIsInstead()
    {
        QVERIFY(runPenstock({QStringLiteral("check"), QStringLiteral("sample:nothing")})
                    .err.contains("blank, deepseek-r2"));
        QVERIFY(runPenstock({QStringLiteral("simulate"), QStringLiteral("sample:deepseek-r2"),
                             QStringLiteral("--scenario"), QStringLiteral("x")})
                    .err.contains("cut-off, no-cut-off"));
        QVERIFY(runPenstock({QStringLiteral("simulate")}).err.contains("penstock simulate --help"));
    }

    void withoutADisplayItSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("nothing") << QStringList{};
        QTest::addRow("a sample") << QStringList{QStringLiteral("sample:deepseek-r2")};
        QTest::addRow("a file") << QStringList{QStringLiteral("r2.penstock")};
        QTest::addRow("an option") << QStringList{QStringLiteral("--theme"), QStringLiteral("dark")};
    }
    void withoutADisplayItSaysSo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = runPenstock(arguments);
        QVERIFY_FAILED(outcome, 4);
        QVERIFY(outcome.err.contains("penstock render"));
    }

    void aDisplayThatCannotBeReachedIsNoDisplay()
    {
        const Outcome outcome = runPenstock({}, {}, {QStringLiteral("DISPLAY=:4711")});
        if (outcome.code == 2) {
            QVERIFY(outcome.err.contains("this build has no window"));
            return;
        }
        QVERIFY_FAILED(outcome, 4);
    }

    void aClosedReaderIsNoCrash()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("trap '' PIPE; \"$0\" simulate sample:deepseek-r2 --json | head -c 1; exit 0"),
                     QStringLiteral(PENSTOCK_EXECUTABLE)});
        QVERIFY(shell.waitForFinished(120'000));
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void aFullStandardOutputIsAnOutputFault()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("\"$0\" simulate sample:deepseek-r2 > /dev/full"),
                     QStringLiteral(PENSTOCK_EXECUTABLE)});
        QVERIFY(shell.waitForFinished(120'000));
        QCOMPARE(shell.exitCode(), 4);
        QCOMPARE(shell.readAllStandardError().count('\n'), 1);
    }

    void anInterruptEndsItWith130_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("interrupt") << SIGINT;
        QTest::addRow("request to end") << SIGTERM;
        QTest::addRow("closed terminal") << SIGHUP;
    }
    void anInterruptEndsItWith130()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("case.json"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QFile writer(pipe); // held open, so that the reader waits
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QVERIFY(writer.open(QIODevice::ReadWrite));
        process.start(QStringLiteral(PENSTOCK_EXECUTABLE),
                      {QStringLiteral("simulate"), pipe, QStringLiteral("--out"), QStringLiteral("result.json")});
        QVERIFY(process.waitForStarted());
        const auto id = static_cast<pid_t>(process.processId());
        QVERIFY(id > 0); // 0 would be our own group
        QVERIFY(handles(id, signal));
        ::kill(id, signal);
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("case.json")});
    }

    void anInterruptAtAnyMomentLeavesNothingHalfWritten()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 25; ++i) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(
                QStringLiteral(PENSTOCK_EXECUTABLE),
                {QStringLiteral("convert"), QStringLiteral("sample:deepseek-r2"), QStringLiteral("r2.penstock")});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(5 * i); // no events: a process that has ended keeps its number until it is waited for
            const auto id = static_cast<pid_t>(process.processId());
            QVERIFY(id > 0); // 0 would be our own group
            ::kill(id, SIGINT);
            QVERIFY(process.waitForFinished(120'000));
            // Before the handlers stand, the signal itself ends it.
            QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130
                    || process.exitCode() == 0);
            const QStringList files = filesIn(folder.path());
            QVERIFY2(files.isEmpty() || files == QStringList{QStringLiteral("r2.penstock")},
                     qPrintable(files.join(QLatin1Char(' '))));
            if (!files.isEmpty()) {
                QVERIFY_DONE(runPenstock({QStringLiteral("check"), folder.filePath(files.first())}));
            }
        }
    }

    void namesOfFilesMayBeAnything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("spaces and quotes") << QStringLiteral("a 'b' \"c\".json");
        QTest::addRow("Japanese") << QStringLiteral("供給.json");
        QTest::addRow("percent and question mark") << QStringLiteral("100%25?.json");
        QTest::addRow("a line break") << QStringLiteral("a\nb.json");
    }
    void namesOfFilesMayBeAnything()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const Outcome missing = runPenstock({QStringLiteral("check"), name}, folder.path());
        QVERIFY_FAILED(missing, 3);
        QVERIFY_DONE(runPenstock({QStringLiteral("convert"), QStringLiteral("sample:blank"), name}, folder.path()));
        QVERIFY_DONE(runPenstock({QStringLiteral("check"), name}, folder.path()));
        QCOMPARE(filesIn(folder.path()), QStringList{name});
    }
};

PENSTOCK_TEST(CommandLineTest)
#include "tst_command_line.moc"
