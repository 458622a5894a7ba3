// SPDX-License-Identifier: GPL-3.0-or-later
//
// The executable as a black box.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace penstock::tests {

struct Outcome {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Runs penstock with \p arguments, without any display.
inline Outcome runPenstock(const QStringList &arguments, const QString &folder = {},
                           const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        variables.remove(QString::fromLatin1(name));
    }
    for (const QString &variable : environment) {
        variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    }
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder.isEmpty() ? QDir::tempPath() : folder);
    process.start(QStringLiteral(PENSTOCK_EXECUTABLE), arguments);
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
        outcome.code = process.exitCode();
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace penstock::tests

/// It failed as promised: this exit code, nothing on standard output, one line on standard error.
#define QVERIFY_FAILED(outcome, wantedCode)                                                                            \
    do {                                                                                                               \
        QVERIFY2((outcome).code == (wantedCode), qPrintable(QString::number((outcome).code) + QLatin1String(": ")      \
                                                            + QString::fromUtf8((outcome).err)));                      \
        QCOMPARE((outcome).out, QByteArray());                                                                         \
        QVERIFY2((outcome).err.startsWith("penstock: "), (outcome).err.constData());                                   \
        QCOMPARE((outcome).err.count('\n'), 1);                                                                        \
    } while (false)

/// It did what it should, without a word on standard error.
#define QVERIFY_DONE(outcome)                                                                                          \
    do {                                                                                                               \
        QVERIFY2((outcome).code == 0, qPrintable(QString::number((outcome).code) + QLatin1String(": ")                 \
                                                 + QString::fromUtf8((outcome).err)));                                 \
        QCOMPARE((outcome).err, QByteArray());                                                                         \
    } while (false)
