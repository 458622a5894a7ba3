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

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace penstock;
using model::Code;
using storage::openProject;

namespace {

/// Edits a file as SQLite's own shell would; empty, or SQLite's complaint.
QString edit(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QString failure;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        failure = QString::fromUtf8(sqlite3_errmsg(database));
    }
    sqlite3_close(database);
    return failure;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A number in the header, big-endian.
QByteArray withNumber(QByteArray image, qsizetype offset, qint32 number)
{
    for (int i = 0; i < 4; ++i) {
        image[offset + i] = static_cast<char>(static_cast<quint32>(number) >> (24 - 8 * i));
    }
    return image;
}

/// Gives up root for a while, so that permissions bind in a container too.
class Unprivileged
{
public:
    Unprivileged()
        : m_was(::geteuid())
    {
        if (m_was == 0) {
            m_done = ::seteuid(65534) == 0;
        }
    }
    ~Unprivileged()
    {
        if (m_done) {
            static_cast<void>(::seteuid(m_was) == 0);
        }
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    uid_t m_was;
    bool m_done = false;
};

} // namespace

class HostileFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray image = *storage::imageOf(tests::smallProject());
        const auto row = [](const char *name, const QByteArray &bytes, Code code) {
            QTest::addRow("%s", name) << bytes << int(code);
        };
        row("nothing", {}, Code::NotAProject);
        row("text", "penstock", Code::NotAProject);
        row("zeros", QByteArray(100'000, '\0'), Code::NotAProject);
        row("only the signature", image.left(16), Code::NotAProject);
        row("half a header", image.left(67), Code::NotAProject);
        row("only the header", image.left(100), Code::Damaged);
        row("half the file", image.left(image.size() / 2), Code::Damaged);
        row("one byte short", image.chopped(1), Code::Damaged);
        row("another program's database", withNumber(image, 68, 0), Code::NotAProject);
        row("from the future", withNumber(image, 60, 99), Code::NewerVersion);
        row("from before the beginning", withNumber(image, 60, 0), Code::Damaged);
        row("a version below zero", withNumber(image, 60, -7), Code::Damaged);
        row("no page size", withNumber(image, 16, 0), Code::Damaged);
        row("a huge number of pages", withNumber(image, 28, 0x7fffffff), Code::Damaged);
        row("a body of zeros", image.left(100) + QByteArray(image.size() - 100, '\0'), Code::Damaged);
        row("a body of noise", image.left(100) + QByteArray(image.size() - 100, '\xa5'), Code::Damaged);
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        write(m_path, bytes);
        const auto opened = openProject(m_path);
        QVERIFY_FAULT(opened, Code(code));
        QCOMPARE(opened.error().where.file, QStringLiteral("r2.penstock"));
        QVERIFY(!model::lineOf(opened.error()).contains(QLatin1Char('\n')));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("a folder") << QDir::tempPath();
        QTest::addRow("not there") << QStringLiteral("/no/such/folder/r2.penstock");
        QTest::addRow("an empty name") << QString();
        QTest::addRow("a name that is too long") << QString(5000, QLatin1Char('x'));
        QTest::addRow("a file taken for a folder") << QStringLiteral("/etc/passwd/r2.penstock");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        QVERIFY_FAULT(openProject(path), Code::CannotRead);
    }

    void doesNotWaitAtAPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QVERIFY_FAULT(openProject(m_path), Code::NotAProject);
    }

    void refusesWhatMayNotBeRead()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QVERIFY(QFile::setPermissions(m_path, {}));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        const Unprivileged now;
        QVERIFY_FAULT(openProject(m_path), Code::CannotRead);
    }

    void survivesTruncationAnywhere()
    {
        const QByteArray image = *storage::imageOf(tests::smallProject());
        for (qsizetype length = 0; length < image.size(); length += length < 200 ? 1 : 509) {
            const auto read = storage::inspectImage(image.left(length));
            QVERIFY2(!read, qPrintable(QString::number(length)));
        }
    }

    void survivesFlippedBytes()
    {
        const QByteArray image = *storage::imageOf(tests::smallProject());
        int refused = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bent = image;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips) {
                bent[random.bounded(int(bent.size()))] = static_cast<char>(random.bounded(256));
            }
            const auto read = storage::inspectImage(bent);
            refused += read ? 0 : 1;
            QVERIFY(read || !model::lineOf(read.error()).isEmpty());
        }
        QVERIFY2(refused > 25, qPrintable(QString::number(refused))); // most flips hit unused space
    }

    void refusesForeignTables_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addRow("a table is missing") << QByteArray("DROP TABLE chips");
        QTest::addRow("a table too many") << QByteArray("CREATE TABLE diary (entry TEXT)");
        QTest::addRow("a column is missing")
            << QByteArray("DROP VIEW v_fields_without_source; DROP VIEW v_fields; ALTER TABLE chips DROP COLUMN tdp_w");
        QTest::addRow("a column too many") << QByteArray("ALTER TABLE chips ADD COLUMN fins REAL");
        QTest::addRow("a column with another name") << QByteArray("ALTER TABLE chips RENAME COLUMN tdp_w TO watts");
        QTest::addRow("a table behind a module") << QByteArray("CREATE VIRTUAL TABLE search USING fts5 (text)");
        QTest::addRow("a view in the place of a table")
            << QByteArray("CREATE TABLE hidden AS SELECT * FROM observations; DROP TABLE observations; "
                          "CREATE VIEW observations AS SELECT * FROM hidden");
        QTest::addRow("a computed column")
            << QByteArray("ALTER TABLE observations RENAME TO old; CREATE TABLE observations (id TEXT, position "
                          "INTEGER, name TEXT, enabled INTEGER, "
                          "notes TEXT, series TEXT, unit TEXT, date TEXT, value REAL AS (1e300 * length(id)))");
        QTest::addRow("no settings") << QByteArray("DELETE FROM settings");
        QTest::addRow("a cell that contradicts its table")
            << QByteArray("PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON; "
                          "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') WHERE name = 'chips'; "
                          "PRAGMA writable_schema = RESET; UPDATE chips SET tdp_w = 'hot'");
        QTest::addRow("a list of another kind of page")
            << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                          "sqlite_schema WHERE name = 'views') "
                          "WHERE name = 'chips'");
    }
    void refusesForeignTables()
    {
        QFETCH(QByteArray, sql);
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QCOMPARE(edit(m_path, sql), QString());
        QVERIFY_FAULT(openProject(m_path), Code::Damaged);
    }

    void takesNoNoticeOfTriggersViewsAndIndices()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QCOMPARE(edit(m_path,
                      "CREATE TRIGGER bomb AFTER INSERT ON chips BEGIN DELETE FROM chips; END;"
                      "CREATE VIEW v_own AS SELECT * FROM chips; CREATE INDEX by_name ON chips (name); ANALYZE;"),
                 QString());
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(tests::firstDifference(*opened, tests::smallProject()), QString());
    }

    void endsWorkThatDoesNotEnd()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QByteArray sql = "PRAGMA foreign_keys = OFF; BEGIN;";
        for (int i = 0; i < 20'000; ++i) {
            sql += "INSERT INTO operators (id, position) VALUES ('o" + QByteArray::number(i) + "', "
                   + QByteArray::number(i) + ");";
        }
        // A check that costs a hundred million comparisons a row.
        sql += "COMMIT; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, \"IN ('lab'\", "
               "\"IS NOT like(hex(zeroblob(20000)), hex(zeroblob(20000))) OR kind IN ('lab'\") WHERE name = "
               "'operators'; PRAGMA writable_schema = RESET;";
        QCOMPARE(edit(m_path, sql), QString());
        const auto opened = openProject(m_path);
        QVERIFY(opened || opened.error().code == Code::Damaged);
    }

    void namesTheValueThatNoFieldTakes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *sql, const char *place, Code code) {
            QTest::addRow("%s", name) << QByteArray(sql) << QString::fromLatin1(place) << int(code);
        };
        row("a rate above one", "UPDATE stockpiles SET failure_rate = 1.7", "stockpiles[0].failure_rate",
            Code::OutOfRange);
        row("infinity", "UPDATE stockpiles SET installed = 9e999", "stockpiles[0].installed", Code::OutOfRange);
        row("no such kind", "UPDATE operators SET kind = 'bank' WHERE id = 'cloud'", "operators[1].kind",
            Code::UnknownChoice);
        row("no such day", "UPDATE settings SET S = '2025-02-30'", "settings.S", Code::WrongType);
        row("a list that is none", "UPDATE overrides SET type = 'ministries'", "scenarios[1].overrides[0]",
            Code::UnknownList);
        row("a field that is none", "UPDATE overrides SET field = 'mood'", "scenarios[1].overrides[0]",
            Code::UnknownField);
        row("half a JSON value", "UPDATE overrides SET value = '[1'", "scenarios[1].overrides[0]", Code::WrongType);
        row("another type of value", "UPDATE overrides SET value = '\"high\"'", "scenarios[1].overrides[0]",
            Code::WrongType);
        row("a value out of range", "UPDATE overrides SET value = '-1'", "scenarios[1].overrides[0]", Code::OutOfRange);
        row("points that go back",
            "INSERT INTO workload_points VALUES ('service', 0, '2025-03-01', 1); INSERT INTO workload_points VALUES "
            "('service', 1, '2025-02-01', 1)",
            "workloads[0].points", Code::UnorderedPoints);
        row("a channel that is none", "INSERT INTO policy_event_channels VALUES ('ban', 0, 'sea')",
            "policy_events[0].channels", Code::UnknownChoice);
    }
    void namesTheValueThatNoFieldTakes()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, place);
        QFETCH(int, code);
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QCOMPARE(edit(m_path, "PRAGMA ignore_check_constraints = ON;" + sql), QString());
        const auto opened = openProject(m_path);
        QVERIFY_FAULT(opened, Code(code));
        QCOMPARE(opened.error().where.place, place);
        const auto inspected = storage::inspectProject(m_path);
        QVERIFY_OK(inspected);
        QCOMPARE(inspected->faults.first().where.place, place);
    }

    void opensInSpiteOfReferencesThatLeadNowhere()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        // SQLite's shell does not enforce foreign keys unless told to.
        QCOMPARE(edit(m_path, "PRAGMA foreign_keys = OFF; DELETE FROM policy_events WHERE id = 'ban'; DELETE FROM "
                              "chips WHERE id = 'h20'"),
                 QString());
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QVERIFY(model::hasErrors(model::validate(*opened)));
        QVERIFY_OK(storage::saveProject(*opened, m_path)); // the user must be able to save while mending
        const auto inspected = storage::inspectProject(m_path);
        QVERIFY_OK(inspected);
        QStringList places;
        for (const model::Problem &fault : inspected->faults) {
            places.append(fault.where.place);
            QCOMPARE(fault.where.file, QStringLiteral("r2.penstock"));
        }
        QVERIFY(places.contains(QStringLiteral("stockpiles[0].chip")));
        QVERIFY(places.contains(QStringLiteral("policy_events[0].lifts")));
    }

    void passesOverRowsOfSomethingDeleted()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QCOMPARE(edit(m_path, "PRAGMA foreign_keys = OFF; DELETE FROM scenarios WHERE id = 'child'"), QString());
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(opened->scenarios.size(), 1);
        const auto inspected = storage::inspectProject(m_path);
        QVERIFY_OK(inspected);
        QCOMPARE(inspected->faults.first().code, Code::UnknownEntity);
        QCOMPARE(inspected->faults.first().where.place, QStringLiteral("overrides"));
    }

    void readsAFileThatAnotherProgramLogsAhead()
    {
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        QCOMPARE(edit(m_path, "PRAGMA journal_mode = WAL; UPDATE chips SET notes = 'seen' WHERE id = 'h20'"),
                 QString());
        const auto opened = openProject(m_path);
        QVERIFY_OK(opened);
        QCOMPARE(opened->chips.at(0).notes, QStringLiteral("seen"));
    }

    void leavesUnfinishedChangesOfOthersAlone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("refused");
        QTest::addRow("a hot journal") << QStringLiteral("-journal")
                                       << QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and more") << true;
        QTest::addRow("a log") << QStringLiteral("-wal") << QByteArray("\x37\x7f\x06\x82 and more") << true;
        QTest::addRow("an empty journal") << QStringLiteral("-journal") << QByteArray() << false;
        QTest::addRow("a journal that is over") << QStringLiteral("-journal") << QByteArray(512, '\0') << false;
        QTest::addRow("an empty log") << QStringLiteral("-wal") << QByteArray() << false;
    }
    void leavesUnfinishedChangesOfOthersAlone()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, refused);
        QVERIFY_OK(storage::saveProject(tests::smallProject(), m_path));
        write(m_path + suffix, bytes);
        const auto opened = openProject(m_path);
        QCOMPARE(!opened.has_value(), refused);
        QVERIFY(opened || model::sentence(opened.error()).contains(QStringLiteral("r2.penstock") + suffix));
        QFile beside(m_path + suffix);
        QVERIFY(beside.open(QIODevice::ReadOnly));
        QCOMPARE(beside.readAll(), bytes);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("r2.penstock"));
    }
    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

PENSTOCK_TEST(HostileFileTest)
#include "tst_hostile_file.moc"
