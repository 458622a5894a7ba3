// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace penstock;
using model::Code;
using storage::Database;
using storage::Format;
using storage::Migration;

namespace {

constexpr int kNow = storage::kFormatVersion; // what files made here are

/// As if version 1 had kept the bandwidth of links in Gbit/s.
model::Expected<void> gigabitsToGigabytes(Database &database)
{
    return database.execute("UPDATE chips SET interconnect_gbs = interconnect_gbs / 8");
}

model::Expected<void> marksNotes(Database &database)
{
    return database.execute("UPDATE chips SET notes = notes || 'step 3'");
}

model::Expected<void> breaksOff(Database &database)
{
    if (auto done = database.execute("UPDATE chips SET notes = 'half done'"); !done) {
        return done;
    }
    return database.execute("UPDATE no_such_table SET x = 1");
}

model::Expected<void> leavesAnotherSchema(Database &database)
{
    return database.execute("ALTER TABLE chips ADD COLUMN fins REAL");
}

QByteArray stored(const char *name)
{
    QFile file(QStringLiteral(PENSTOCK_TEST_DATA "/projects/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAnOldFileUpStepByStep()
    {
        const std::array steps{Migration{kNow + 1, kNow + 2, "", &marksNotes},
                               Migration{kNow, kNow + 1, "", &gigabitsToGigabytes}};
        const QByteArray image = *storage::imageOf(tests::smallProject());
        const QByteArray before(image.constData(), image.size());
        const auto read = storage::inspectImage(image, Format{kNow + 2, steps});
        QVERIFY_OK(read);
        QCOMPARE(read->version, kNow);
        model::Project expected = tests::smallProject();
        for (model::Chip &chip : expected.chips) {
            chip.interconnectGBs /= 8;
            chip.notes = QStringLiteral("step 3");
        }
        QCOMPARE(tests::firstDifference(read->project, expected), QString());
        QCOMPARE(image, before); // the image itself is another matter
    }

    void refusesWhatItCannotBringUp_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("kind");
        QTest::addRow("no step leads on") << kNow + 2 << kNow << kNow + 1 << 0;
        QTest::addRow("a step that leads nowhere") << kNow + 1 << kNow << kNow << 0;
        QTest::addRow("a step that fails") << kNow + 1 << kNow << kNow + 1 << 1;
        QTest::addRow("a step that leaves other tables") << kNow + 1 << kNow << kNow + 1 << 2;
    }
    void refusesWhatItCannotBringUp()
    {
        QFETCH(int, version);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, kind);
        constexpr std::array apply{&gigabitsToGigabytes, &breaksOff, &leavesAnotherSchema};
        const std::array steps{Migration{from, to, "", apply[static_cast<std::size_t>(kind)]}};
        const auto read = storage::inspectImage(*storage::imageOf(tests::smallProject()), Format{version, steps});
        QVERIFY_FAULT(read, Code::Damaged);
    }

    void aFailedStepIsRolledBack()
    {
        auto database = Database::ofImage(*storage::imageOf(tests::smallProject()), Database::Access::ReadWrite);
        QVERIFY_OK(database);
        const std::array steps{Migration{1, 2, "", &breaksOff}};
        QVERIFY_FAULT(storage::migrate(*database, 1, 2, steps), Code::Damaged);
        auto rows = database->prepare("SELECT count(*) FROM chips WHERE notes = 'half done'");
        QVERIFY_OK(rows);
        QVERIFY(*rows->step());
        QCOMPARE(rows->integer(0), 0);
    }

    void opensEveryStoredVersion()
    {
        for (int version = 1; version <= storage::kFormatVersion; ++version) {
            const QByteArray name =
                QByteArrayLiteral("v") + QByteArray::number(version).rightJustified(4, '0') + ".penstock";
            const QByteArray image = stored(name.constData());
            QVERIFY2(!image.isEmpty(), name.constData());
            const auto read = storage::inspectImage(image);
            QVERIFY_OK(read);
            QCOMPARE(read->version, version);
            QVERIFY2(read->faults.isEmpty(), qPrintable(model::lineOf(read->faults.value(0))));
            QCOMPARE(read->project.info.title, QStringLiteral("One of everything"));
            const auto again = storage::inspectImage(*storage::imageOf(read->project));
            QVERIFY_OK(again);
            QCOMPARE(tests::firstDifference(again->project, read->project), QString());
        }
    }

    void hasAStepForEveryOldVersion()
    {
        const auto steps = storage::releasedMigrations();
        QCOMPARE(static_cast<int>(steps.size()), storage::kFormatVersion - 1);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].from, static_cast<int>(i) + 1);
            QCOMPARE(steps[i].to, static_cast<int>(i) + 2);
        }
    }
};

PENSTOCK_TEST(MigrationTest)
#include "tst_migration.moc"
