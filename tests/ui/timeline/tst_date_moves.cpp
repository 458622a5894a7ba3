// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/timeline/date_moves.h"

#include <QTest>

using namespace penstock;
using namespace penstock::timeline;
using model::EntityType;

namespace {

DragPart part(EntityType type, const char *id, const char *field)
{
    return {type, QString::fromLatin1(id), QString::fromLatin1(field)};
}

FieldMove set(const char *field, const model::Value &value)
{
    return {QString::fromLatin1(field), value};
}

} // namespace

class DateMovesTest : public QObject
{
    Q_OBJECT

    model::Project m_project = tests::smallProject(); // ban: announced 2025-02-01, effective 2025-04-09, no end

private Q_SLOTS:
    void effectiveMovesAlone()
    {
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 4, 25));
        QCOMPARE(move.days(), 16);
        QVERIFY(!move.pushed && !move.held);
        QCOMPARE(move.fields,
                 (QList<FieldMove>{set("effective", QDate(2025, 4, 25)), set("announced", QDate(2025, 2, 1))}));
    }
    void announcedIsPushedAlong()
    {
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 1, 20));
        QVERIFY(move.pushed);
        QCOMPARE(move.fields,
                 (QList<FieldMove>{set("effective", QDate(2025, 1, 20)), set("announced", QDate(2025, 1, 20))}));
    }
    void announcedStopsAtEffective()
    {
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "ban", "announced"), QDate(2025, 6, 1));
        QVERIFY(move.held);
        QCOMPARE(move.heldBy, QStringLiteral("effective"));
        QCOMPARE(move.date, QDate(2025, 4, 9));
        QCOMPARE(move.fields, (QList<FieldMove>{set("announced", QDate(2025, 4, 9))}));
    }
    void endStaysBehindTheStart()
    {
        m_project.policyEvents[0].graceDays = 10;
        const DragPart end = part(EntityType::PolicyEvent, "ban", "end");
        QCOMPARE(moved(m_project, end, QDate(2025, 1, 1)).date, QDate(2025, 4, 20));
        m_project.policyEvents[0].end = QDate(2025, 5, 1);
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 7, 1));
        QVERIFY(move.held);
        QCOMPARE(move.date, QDate(2025, 4, 20));
        m_project = tests::smallProject();
    }
    void whatNeverEndedMayNeverEndAgain()
    {
        const DragPart end = part(EntityType::PolicyEvent, "ban", "end");
        QCOMPARE(moved(m_project, end, QDate(2026, 6, 1)).fields, (QList<FieldMove>{set("end", QDate(2026, 6, 1))}));
        QCOMPARE(moved(m_project, end, m_project.settings.end).fields, (QList<FieldMove>{set("end", {})}));
        m_project.policyEvents[0].end = QDate(2026, 6, 1); // what has an end keeps one
        QCOMPARE(moved(m_project, end, m_project.settings.end.addDays(3)).fields,
                 (QList<FieldMove>{set("end", m_project.settings.end.addDays(3))}));
        m_project = tests::smallProject();
    }
    void theWholeMovesAllDates()
    {
        m_project.policyEvents[0].end = QDate(2025, 12, 1);
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "ban", ""), QDate(2025, 4, 2));
        QCOMPARE(move.fields,
                 (QList<FieldMove>{set("effective", QDate(2025, 4, 2)), set("announced", QDate(2025, 1, 25)),
                                   set("end", QDate(2025, 11, 24))}));
        m_project = tests::smallProject();
    }
    void aFaultyEventMovesFreely()
    {
        m_project.policyEvents[0].announced = QDate(2025, 9, 1); // after its effect
        m_project.policyEvents[0].end = QDate(2025, 1, 5);       // before it
        const DateMove announced =
            moved(m_project, part(EntityType::PolicyEvent, "ban", "announced"), QDate(2025, 8, 1));
        QVERIFY(!announced.held);
        const DateMove effective =
            moved(m_project, part(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 8, 1));
        QVERIFY(!effective.held && !effective.pushed);
        QCOMPARE(effective.date, QDate(2025, 8, 1));
        m_project = tests::smallProject();
    }
    void migrationKeepsItsOtherEnd()
    {
        // 2025-03-01 and 300 days
        const DateMove start = moved(m_project, part(EntityType::Migration, "cann", "start"), QDate(2025, 3, 11));
        QCOMPARE(start.fields, (QList<FieldMove>{set("start", QDate(2025, 3, 11)), set("days", 290.0)}));
        const DateMove finish = moved(m_project, part(EntityType::Migration, "cann", "finish"), QDate(2025, 3, 31));
        QCOMPARE(finish.fields, (QList<FieldMove>{set("days", 30.0)}));
        QCOMPARE(finish.before, QDate(2025, 12, 26));
        QCOMPARE(moved(m_project, part(EntityType::Migration, "cann", "finish"), QDate(2024, 1, 1)).fields,
                 (QList<FieldMove>{set("days", 0.0)}));
        const DateMove whole = moved(m_project, part(EntityType::Migration, "cann", ""), QDate(2025, 4, 1));
        QCOMPARE(whole.fields, (QList<FieldMove>{set("start", QDate(2025, 4, 1))}));
    }
    void supplyWindows()
    {
        m_project.supplies[0].to = QDate(2025, 6, 1);
        QCOMPARE(moved(m_project, part(EntityType::Supply, "lab-h20", "from"), QDate(2025, 7, 1)).date,
                 QDate(2025, 5, 31));
        QCOMPARE(moved(m_project, part(EntityType::Supply, "lab-h20", "to"), QDate(2024, 7, 1)).date,
                 QDate(2025, 1, 2));
        m_project = tests::smallProject();
    }
    void releaseDatesAreFree()
    {
        QCOMPARE(moved(m_project, part(EntityType::Release, "next", "planned"), QDate(2025, 7, 1)).fields,
                 (QList<FieldMove>{set("planned", QDate(2025, 7, 1))}));
        QVERIFY(!canMoveWhole(EntityType::Release));
    }
    void whatIsGoneDoesNothing()
    {
        const DateMove move = moved(m_project, part(EntityType::PolicyEvent, "gone", ""), QDate(2025, 1, 1));
        QVERIFY(move.fields.isEmpty());
    }
};

PENSTOCK_TEST(DateMovesTest)
#include "tst_date_moves.moc"
