// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"
#include "core/storage/project_file.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

#include <sys/stat.h>

using namespace penstock;
using model::Code;
using storage::openProject;
using storage::saveProject;
using tests::firstDifference;

namespace {

struct Trace {
    qint64 modified = 0;
    qint64 changed = 0;
    qint64 accessed = 0;
    QStringList folder;
};

qint64 nanoseconds(const timespec &time)
{
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

Trace traceOf(const QString &path)
{
    Trace trace;
    struct stat state {
    };
    ::stat(QFile::encodeName(path).constData(), &state);
    trace.modified = nanoseconds(state.st_mtim);
    trace.changed = nanoseconds(state.st_ctim);
    trace.accessed = nanoseconds(state.st_atim);
    trace.folder =
        QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return trace;
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAProjectExactly()
    {
        const model::Project project = tests::smallProject();
        QVERIFY_OK(saveProject(project, m_path));
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(firstDifference(*opened, project), QString());
    }

    void keepsAnyProjectExactly()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const model::Project project = tests::randomProject(random);
            const auto image = storage::imageOf(project);
            QVERIFY_OK(image);
            const auto read = storage::inspectImage(*image);
            QVERIFY_OK(read);
            QVERIFY2(read->faults.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(model::lineOf(read->faults.value(0)))));
            QVERIFY2(read->project == project,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(firstDifference(read->project, project))));
        }
    }

    void keepsAnUnfinishedProject()
    {
        model::Project project = tests::smallProject();
        project.chips.append(model::Chip{}); // no platform, no throughput
        project.chips.last().id = QStringLiteral("new");
        project.stockpiles[0].chip.id = QStringLiteral("deleted");
        project.settings.end = QDate();
        QVERIFY(model::hasErrors(model::validate(project)));
        QVERIFY_OK(saveProject(project, m_path));
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(firstDifference(*opened, project), QString());
    }

    void keepsAFigureThatTheKindDoesNotUse()
    {
        model::Project project = tests::smallProject();
        project.workloads[1].gflopPerToken = -5; // a training run: allowed and ignored (case-format.md)
        QVERIFY(!model::hasErrors(model::validate(project)));
        QVERIFY_OK(saveProject(project, m_path));
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(opened->workloads.at(1).gflopPerToken, -5.0);
    }

    void keepsHalfACharacterAsAQuestionMark()
    {
        model::Project project = tests::smallProject();
        project.chips[0].notes = QString(QChar(0xd83d)); // what is left when an emoji is cut in two
        QVERIFY_OK(saveProject(project, m_path));
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(opened->chips.at(0).notes, QStringLiteral("?"));
    }

    void isTheSameFileForTheSameProject()
    {
        QCOMPARE(*storage::imageOf(tests::smallProject()), *storage::imageOf(tests::smallProject()));
    }

    void opensWithoutATrace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("plain name") << QStringLiteral("plain.penstock");
        QTest::addRow("what a URI would take apart") << QStringLiteral("a?b#c%20d&immutable=0.penstock");
        QTest::addRow("Japanese, spaces, quotes") << QStringLiteral("供給 'ショック' \"2025\".penstock");
        QTest::addRow("no ending") << QStringLiteral("project");
    }
    void opensWithoutATrace()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY_OK(saveProject(tests::smallProject(), path));
        QTest::qWait(20); // so that a touched time would differ
        const Trace before = traceOf(path);
        QVERIFY_OK(openProject(path));
        QVERIFY_OK(storage::inspectProject(path));
        const Trace after = traceOf(path);
        QCOMPARE(after.folder, QStringList{name});
        QCOMPARE(after.modified, before.modified);
        QCOMPARE(after.changed, before.changed);
        QCOMPARE(after.accessed, before.accessed);
    }

    void opensAFileThatMayNotBeWritten()
    {
        QVERIFY_OK(saveProject(tests::smallProject(), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QVERIFY_OK(openProject(m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

    void carriesItsMarkInTheHeader()
    {
        QVERIFY_OK(saveProject(tests::smallProject(), m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QVERIFY(storage::looksLikeDatabase(header));
        QCOMPARE(header.mid(68, 4), QByteArray("PSTK"));
        QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\2", 4));
        QVERIFY(!storage::looksLikeDatabase("{\"format\": 1}"));
    }

    /// In processor time, so that a busy machine does not count.
    void isFast()
    {
        QVERIFY_OK(saveProject(tests::smallProject(), m_path)); // makes the tables once
        double best = 1e9;
        for (int i = 0; i < 5; ++i) {
            const std::clock_t before = std::clock();
            QVERIFY_OK(openProject(m_path));
            best = std::min(best, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        }
        QVERIFY2(best < 50, qPrintable(QStringLiteral("opening took %1 ms").arg(best)));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("r2.penstock"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

PENSTOCK_TEST(ProjectFileTest)
#include "tst_project_file.moc"
