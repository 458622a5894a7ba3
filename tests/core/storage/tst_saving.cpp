// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"
#include "core/storage/whole_file.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace penstock;
using model::Code;
using storage::openProject;
using storage::saveProject;
using storage::writeWhole;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

mode_t modeOf(const QString &path)
{
    struct stat state {
    };
    ::stat(QFile::encodeName(path).constData(), &state);
    return state.st_mode & 07777;
}

/// A child process that runs a loop until it is killed, and says each time it has come round.
class Child
{
public:
    template <class F> explicit Child(F &&body)
    {
        m_hasPipe = ::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
        m_id = ::fork();
        if (m_id == 0) {
            body([this] { static_cast<void>(::write(m_pipe[1], "x", 1)); });
            ::_exit(0);
        }
    }
    ~Child()
    {
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Waits, however busy the machine is, until the child has come round once.
    [[nodiscard]] bool hasComeRound() const
    {
        pollfd ready{m_pipe[0], POLLIN, 0};
        return m_hasPipe && ::poll(&ready, 1, 120'000) == 1;
    }
    /// Its status, after a signal if there is one to send.
    [[nodiscard]] int end(int signal = 0) const
    {
        if (signal != 0) {
            ::kill(m_id, signal);
        }
        int status = -1;
        ::waitpid(m_id, &status, 0);
        return status;
    }

private:
    int m_pipe[2] = {-1, -1};
    bool m_hasPipe = false;
    pid_t m_id = -1;
};

bool endedWith(int status, int code)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

} // namespace

class SavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The promise of the whole room: whenever the program dies, the file is one that was saved.
    void aKillAtAnyMomentLeavesAWholeProject()
    {
        QRandomGenerator random(20250409);
        model::Project project = tests::randomProject(random);
        project.info.revision = 0;
        QVERIFY_OK(saveProject(project, m_path));
        double highest = 0;
        for (int kill = 0; kill < 50; ++kill) {
            const Child child([&](const auto &comeRound) {
                for (;;) {
                    project.info.revision += 1;
                    if (!saveProject(project, m_path)) {
                        ::_exit(1);
                    }
                    comeRound();
                }
            });
            if (kill % 2 == 1) { // else the kill comes while it starts and saves for the first time
                QVERIFY(child.hasComeRound());
            }
            ::usleep(static_cast<unsigned>(random.bounded(40'000)));
            QVERIFY2(WIFSIGNALED(child.end(SIGKILL)), "saving failed in the child");

            const auto opened = openProject(m_path);
            QVERIFY_OK(opened);
            QVERIFY(opened->info.revision >= highest); // never back to an older one
            highest = opened->info.revision;
            project.info.revision = opened->info.revision;
            QCOMPARE(tests::firstDifference(*opened, project), QString());
        }
        QVERIFY2(highest > 1, "no child ever came as far as to save");

        // What killed savers left is gone after the next save.
        QVERIFY_OK(saveProject(project, m_path));
        QCOMPARE(filesBeside(), QStringList{QStringLiteral("r2.penstock")});
    }

    void anInterruptedSaverCanTidyUp()
    {
        QVERIFY_OK(writeWhole(m_path, "old"));
        const Child child([&](const auto &comeRound) {
            std::signal(SIGTERM, [](int) {
                storage::removeUnfinished();
                ::_exit(130);
            });
            for (;;) {
                static_cast<void>(writeWhole(m_path, QByteArray(3'000'000, 'x')));
                comeRound();
            }
        });
        QVERIFY(child.hasComeRound());
        QVERIFY(endedWith(child.end(SIGTERM), 130));
        QCOMPARE(filesBeside(), QStringList{QStringLiteral("r2.penstock")});
    }

    void aFullDiskLeavesTheOldFile()
    {
        const model::Project project = tests::smallProject();
        QVERIFY_OK(saveProject(project, m_path));
        const QByteArray before = contentOf(m_path);
        const Child child([&](const auto &) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            model::Project other = project;
            other.info.title = QStringLiteral("Other");
            const auto saved = saveProject(other, m_path);
            ::_exit(!saved && saved.error().code == Code::CannotWrite ? 0 : 1);
        });
        QVERIFY(endedWith(child.end(), 0));
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(filesBeside(), QStringList{QStringLiteral("r2.penstock")});
    }

    void refusesWhereItCannotWrite_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("no such folder") << QStringLiteral("/no/such/folder/r2.penstock");
        QTest::addRow("a folder of that name") << QDir::tempPath();
        QTest::addRow("a folder that takes no files") << QStringLiteral("/proc/r2.penstock");
        QTest::addRow("a full device") << QStringLiteral("/dev/full");
        QTest::addRow("a name that is too long")
            << QDir::tempPath() + QLatin1Char('/') + QString(300, QLatin1Char('x'));
    }
    void refusesWhereItCannotWrite()
    {
        QFETCH(QString, path);
        const auto written = writeWhole(path, "content");
        QVERIFY_FAULT(written, Code::CannotWrite);
        QVERIFY(!written.error().where.file.isEmpty());
    }

    void refusesAWriteProtectedFile()
    {
        QVERIFY_OK(writeWhole(m_path, "old"));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(65534) == 0);
        const auto written = writeWhole(m_path, "new");
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QVERIFY_FAULT(written, Code::CannotWrite);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
    }

    void writesToDevicesDirectly()
    {
        QVERIFY_OK(writeWhole(QStringLiteral("/dev/null"), "content"));
        struct stat state {
        };
        QCOMPARE(::stat("/dev/null", &state), 0);
        QVERIFY(S_ISCHR(state.st_mode));
    }

    void keepsPermissions_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addRow("private") << 0600;
        QTest::addRow("a group's") << 0664;
        QTest::addRow("executable") << 0755;
    }
    void keepsPermissions()
    {
        QFETCH(int, mode);
        QVERIFY_OK(writeWhole(m_path, "old"));
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(mode)), 0);
        QVERIFY_OK(writeWhole(m_path, "new"));
        QCOMPARE(modeOf(m_path), static_cast<mode_t>(mode));
        QCOMPARE(contentOf(m_path), QByteArray("new"));
    }

    void aNewFileFollowsTheUmask()
    {
        const mode_t before = ::umask(027);
        const auto written = writeWhole(m_path, "new");
        ::umask(before);
        QVERIFY_OK(written);
        QCOMPARE(modeOf(m_path), mode_t{0640});
    }

    void followsLinks_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<bool>("relative");
        QTest::addRow("to a file") << true << false;
        QTest::addRow("to a file, from beside it") << true << true;
        QTest::addRow("to nothing yet") << false << false;
    }
    void followsLinks()
    {
        QFETCH(bool, exists);
        QFETCH(bool, relative);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
        const QString real = m_folder->filePath(QStringLiteral("real/r2.penstock"));
        if (exists) {
            QVERIFY_OK(writeWhole(real, "old"));
        }
        QVERIFY(QFile::link(relative ? QStringLiteral("real/r2.penstock") : real, m_path));
        QVERIFY_OK(writeWhole(m_path, "new"));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(contentOf(real), QByteArray("new"));
    }

    void tidiesUpOnlyWhatNobodyWrites()
    {
        const QString left = m_folder->filePath(QStringLiteral(".r2.penstock.abc.penstock-new"));
        const QString inUse = m_folder->filePath(QStringLiteral(".r2.penstock.def.penstock-new"));
        const QString others = m_folder->filePath(QStringLiteral(".r3.penstock.abc.penstock-new"));
        for (const QString &path : {left, inUse, others}) {
            QVERIFY_OK(writeWhole(path, "half"));
        }
        const int held = ::open(QFile::encodeName(inUse).constData(), O_RDWR);
        QCOMPARE(::flock(held, LOCK_EX), 0);
        QVERIFY_OK(writeWhole(m_path, "new"));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(inUse));
        QVERIFY(QFile::exists(others));
        ::close(held);
    }

    void twoWritersEachWriteAWholeFile()
    {
        std::vector<std::unique_ptr<Child>> children;
        for (const char fill : {'a', 'b', 'c'}) {
            children.push_back(std::make_unique<Child>([&](const auto &) {
                for (int i = 0; i < 20; ++i) {
                    if (!writeWhole(m_path, QByteArray(200'000, fill))) {
                        ::_exit(1);
                    }
                }
            }));
        }
        for (const auto &child : children) {
            QVERIFY(endedWith(child->end(), 0));
        }
        const QByteArray content = contentOf(m_path);
        QCOMPARE(content, QByteArray(200'000, content.at(0)));
        QCOMPARE(filesBeside(), QStringList{QStringLiteral("r2.penstock")});
    }

    void worksInTheCurrentFolder()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto written = writeWhole(QStringLiteral("r2.penstock"), "new");
        QVERIFY(QDir::setCurrent(before));
        QVERIFY_OK(written);
        QCOMPARE(contentOf(m_path), QByteArray("new"));
    }

    void readsWithinItsLimit()
    {
        QVERIFY_OK(writeWhole(m_path, QByteArray(5000, 'x')));
        QCOMPARE(storage::readWhole(m_path, 5000)->size(), 5000);
        QVERIFY_FAULT(storage::readWhole(m_path, 4999), Code::TooLarge);
        QVERIFY_FAULT(storage::readWhole(QStringLiteral("/dev/zero"), 1000), Code::TooLarge);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("r2.penstock"));
    }
    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

private:
    QStringList filesBeside() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

PENSTOCK_TEST(SavingTest)
#include "tst_saving.moc"
