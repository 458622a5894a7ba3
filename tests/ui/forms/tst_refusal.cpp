// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refused inputs of every kind of field: the text stays, the sentence says what would be accepted, nothing changes.
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"

using namespace penstock;
using model::EntityType;

class RefusalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const int event = static_cast<int>(EntityType::PolicyEvent);
        const int pile = static_cast<int>(EntityType::Stockpile);
        const int workload = static_cast<int>(EntityType::Workload);
        const int scenario = static_cast<int>(EntityType::Scenario);
        const QString ban = QStringLiteral("ban");
        const QString h20 = QStringLiteral("lab-h20");
        QTest::addRow("a number below its range") << event << ban << QStringLiteral("pass") << QStringLiteral("-1")
                                                  << QStringLiteral("Passes must be at least 0\u202f%.");
        QTest::addRow("a share of one, where below one is meant")
            << pile << h20 << QStringLiteral("failure_rate") << QStringLiteral("100")
            << QStringLiteral("Failure rate must be at least 0 and below 100\u202f%.");
        QTest::addRow("a share of nothing, where more is meant")
            << workload << QStringLiteral("service") << QStringLiteral("mfu") << QStringLiteral("0")
            << QStringLiteral("Compute use must be above 0 and at most 100\u202f%.");
        QTest::addRow("a word for a number") << pile << h20 << QStringLiteral("installed") << QStringLiteral("many")
                                             << QStringLiteral("“many” is not a number. Try 24,000 or 24k.");
        QTest::addRow("groups out of place") << pile << h20 << QStringLiteral("installed") << QStringLiteral("2,5")
                                             << QStringLiteral("“2,5” is not a number. Try 24,000 or 24k.");
        QTest::addRow("no number where one is needed")
            << pile << h20 << QStringLiteral("installed") << QString() << QStringLiteral("Installed is needed.");
        QTest::addRow("a day that is not there")
            << event << ban << QStringLiteral("effective") << QStringLiteral("31 Feb 2025")
            << QStringLiteral("“31 Feb 2025” is not a date. Try 28 Feb 2025 or 2025-02-28.");
        QTest::addRow("no date where one is needed")
            << event << ban << QStringLiteral("effective") << QString() << QStringLiteral("Effective is needed.");
        QTest::addRow("an unknown reference") << pile << h20 << QStringLiteral("chip") << QStringLiteral("B200")
                                              << QStringLiteral("There is no chip “B200”.");
        QTest::addRow("no reference where one is needed")
            << pile << h20 << QStringLiteral("chip") << QString() << QStringLiteral("Chip is needed.");
        QTest::addRow("a scenario below its own child")
            << scenario << QStringLiteral("base") << QStringLiteral("parent") << QStringLiteral("Child")
            << QStringLiteral("“Base” cannot become a child of “Child”, which descends from it.");
    }
    void refuses()
    {
        QFETCH(int, type);
        QFETCH(QString, id);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.document.select({static_cast<EntityType>(type), id});
        const QByteArray name = field.toLatin1();
        (void)fixture.row(name.constData());
        fixture.type(name.constData(), typed);
        QCOMPARE(fixture.row(name.constData()).shownSentence(), sentence);
        QCOMPARE(fixture.line(name.constData()).text(), typed);
        QVERIFY(fixture.row(name.constData()).editor().isRefused());
        QVERIFY(fixture.document.project() == tests::smallProject());
        QCOMPARE(fixture.document.undoStack().count(), 0);
        QTest::keyClick(&fixture.line(name.constData()), Qt::Key_Escape);
        QVERIFY(fixture.row(name.constData()).shownSentence().isEmpty());
        QVERIFY(!fixture.row(name.constData()).editor().isRefused());
        QVERIFY(fixture.document.project() == tests::smallProject());
    }

    void anEmptyNameIsRefused()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        auto *name = fixture.inspector.findChild<QLineEdit *>(QStringLiteral("entityName"));
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(fixture.document.project() == tests::smallProject());
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(name->text(), QStringLiteral("Ban"));
        QTest::keyClicks(name, QStringLiteral(" of April"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.document.undoStack().count(), 1);
    }
};
PENSTOCK_TEST(RefusalTest)

#include "tst_refusal.moc"
