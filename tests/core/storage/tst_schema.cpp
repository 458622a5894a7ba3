// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"
#include "core/storage/project_rows.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QFile>
#include <QTest>

using namespace penstock;
using storage::Database;

namespace {

/// A database that trusts itself, as SQLite's own shell opens a file.
model::Expected<Database> ownDatabase(const model::Project &project)
{
    auto database = Database::empty();
    if (!database) {
        return database;
    }
    if (auto made = database->execute(storage::schemaSql()); !made) {
        return tl::make_unexpected(made.error());
    }
    if (auto written = storage::writeRows(*database, project); !written) {
        return tl::make_unexpected(written.error());
    }
    return database;
}

int rowsOf(Database &database, const QByteArray &sql)
{
    auto rows = database.prepare(sql);
    int count = 0;
    while (rows && rows->step().value_or(false)) {
        ++count;
    }
    return rows ? count : -1;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The tables follow from the field tables, so a new field would change the format without anybody noticing. When
    /// this fails: raise kFormatVersion, write the step (migrations/migration.h) and store the new text. Before the
    /// first release, PENSTOCK_UPDATE_DATA=1 stores it under the old number.
    void isTheOneOfItsVersion()
    {
        const QString path = QStringLiteral(PENSTOCK_TEST_DATA "/../../core/storage/schema/v%1.sql")
                                 .arg(storage::kFormatVersion, 4, 10, QLatin1Char('0'));
        QFile file(path);
        if (qEnvironmentVariableIsSet("PENSTOCK_UPDATE_DATA")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(storage::schemaSql());
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArrayList wanted = file.readAll().split('\n');
        const QByteArrayList made = storage::schemaSql().split('\n');
        for (qsizetype i = 0; i < qMin(wanted.size(), made.size()); ++i) {
            QCOMPARE(made.at(i), wanted.at(i));
        }
        QCOMPARE(made.size(), wanted.size());
    }

    void everyViewCanBeRead()
    {
        auto database = ownDatabase(tests::smallProject());
        QVERIFY_OK(database);
        auto views = database->prepare("SELECT name FROM sqlite_schema WHERE type = 'view'");
        QVERIFY_OK(views);
        int count = 0;
        while (*views->step()) {
            ++count;
            auto rows = database->prepare("SELECT * FROM " + storage::quoted(views->text(0).toUtf8()));
            QVERIFY_OK(rows);
            QVERIFY_OK(rows->step());
        }
        QCOMPARE(count, 9);
    }

    void viewsSayWhatTheirNamesPromise()
    {
        auto database = ownDatabase(tests::smallProject());
        QVERIFY_OK(database);
        QCOMPARE(rowsOf(*database,
                        "SELECT 1 FROM v_policy_timeline WHERE starts = '2025-04-09' AND chips = 'h20' AND pass = 0"),
                 1);
        QCOMPARE(
            rowsOf(*database, "SELECT 1 FROM v_stockpiles WHERE operator = 'Lab' AND chip = 'H20' AND units = 1200"),
            1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_supplies WHERE units_per_month = 100 AND units IS NULL"), 1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_scenarios WHERE id = 'child' AND depth = 1 AND overrides = 1"), 1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_overrides WHERE scenario = 'Child' AND field = 'pass' AND "
                                   "json_extract(value, '$') = 0.5"),
                 1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_citations WHERE id = 'ban' AND source = 'The letter'"), 1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_fields WHERE id = 'ban' AND field = 'effective'"), 1);
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM v_fields_without_source WHERE id = 'ban' AND field = 'effective'"),
                 0);
        QCOMPARE(
            rowsOf(*database, "SELECT 1 FROM v_fields_without_source WHERE id = 'lab-h20' AND field = 'installed'"), 1);
    }

    void referencesAreForeignKeys()
    {
        auto database = ownDatabase(tests::smallProject());
        QVERIFY_OK(database);
        QCOMPARE(rowsOf(*database, "PRAGMA foreign_key_check"), 0);
        QVERIFY_OK(database->execute("PRAGMA foreign_keys = ON"));
        QVERIFY(!database->execute("DELETE FROM platforms WHERE id = 'cuda'"));
        QVERIFY_OK(database->execute("DELETE FROM scenarios WHERE id = 'child'"));
        QCOMPARE(rowsOf(*database, "SELECT 1 FROM overrides"), 0);
    }

    void refusesWhatNoFieldTakes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addRow("a share above one") << QByteArray("UPDATE platforms SET readiness = 1.5");
        QTest::addRow("infinity") << QByteArray("UPDATE stockpiles SET installed = 9e999");
        QTest::addRow("the open end of a range") << QByteArray("UPDATE stockpiles SET failure_rate = 1");
        QTest::addRow("an unknown choice") << QByteArray("UPDATE operators SET kind = 'bank'");
        QTest::addRow("a day that is not in the calendar")
            << QByteArray("UPDATE policy_events SET effective = '2025-02-30'");
        QTest::addRow("a day in another order") << QByteArray("UPDATE policy_events SET effective = '9.4.2025'");
        QTest::addRow("a truth that is neither") << QByteArray("UPDATE chips SET enabled = 2");
        QTest::addRow("a text for a number") << QByteArray("UPDATE chips SET bf16_tflops = 'fast'");
        QTest::addRow("no name at all") << QByteArray("UPDATE chips SET name = NULL");
        QTest::addRow("an attribute that rules do not know")
            << QByteArray("INSERT INTO policy_event_rule VALUES ('ban', 0, 0, 'price', '<', 1)");
        QTest::addRow("a second settings row") << QByteArray("INSERT INTO settings (id) VALUES ('more')");
        QTest::addRow("an id twice") << QByteArray("UPDATE chips SET id = 'h20'");
    }
    void refusesWhatNoFieldTakes()
    {
        QFETCH(QByteArray, sql);
        auto database = ownDatabase(tests::smallProject());
        QVERIFY_OK(database);
        QVERIFY(!database->execute(sql));
    }
};

PENSTOCK_TEST(SchemaTest)
#include "tst_schema.moc"
