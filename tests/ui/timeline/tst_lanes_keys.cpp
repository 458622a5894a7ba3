// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything the mouse can do with dates the keys can do.
#include "chart_fixture.h"

#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace penstock;
using model::EntityType;
using plot::Hit;
using tests::ChartFixture;

class LanesKeysTest : public QObject
{
    Q_OBJECT

    /// Walks to a handle with ].
    static bool walkTo(ChartFixture &f, const char *id, const char *part)
    {
        const qsizetype count = f.chart.stack().stops().size();
        for (qsizetype i = 0; i <= count; ++i) {
            QTest::keyClick(&f.chart, Qt::Key_BracketRight);
            const Hit &focused = f.chart.focusedHit();
            if (focused.id == QLatin1String(id) && focused.part == QLatin1String(part))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void bracketsWalkByTime()
    {
        ChartFixture f(tests::smallProject());
        double last = -1e9;
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&f.chart, Qt::Key_BracketRight);
            QVERIFY(f.chart.focusedHit().day.value() >= last);
            last = *f.chart.focusedHit().day;
            seen.append(f.chart.focusedHit().id + QLatin1Char('.') + f.chart.focusedHit().part);
            QCOMPARE(f.document.selection().id, f.chart.focusedHit().id);
        }
        QVERIFY2(seen.contains(QStringLiteral("ban.announced")), qPrintable(seen.join(QLatin1Char(' '))));
        const Hit here = f.chart.focusedHit();
        QTest::keyClick(&f.chart, Qt::Key_BracketRight);
        QTest::keyClick(&f.chart, Qt::Key_BracketLeft);
        QVERIFY(f.chart.focusedHit().sameAs(here));
    }
    void arrowsMoveTheHandle_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QDate>("date");
        QTest::addRow("a day later") << int(Qt::Key_Right) << 0 << QDate(2025, 4, 10);
        QTest::addRow("a day earlier") << int(Qt::Key_Left) << 0 << QDate(2025, 4, 8);
        QTest::addRow("a week") << int(Qt::Key_Right) << int(Qt::ShiftModifier) << QDate(2025, 4, 16);
        QTest::addRow("a month") << int(Qt::Key_Left) << int(Qt::ShiftModifier | Qt::ControlModifier)
                                 << QDate(2025, 3, 9);
    }
    void arrowsMoveTheHandle()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QDate, date);
        ChartFixture f(tests::smallProject());
        QVERIFY(walkTo(f, "ban", "effective"));
        QTest::keyClick(&f.chart, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.date(EntityType::PolicyEvent, "ban", "effective"), date);
        QCOMPARE(f.document.undoStack().count(), 1);
        QCOMPARE(*f.chart.focusedHit().day, static_cast<double>(date.toJulianDay())); // it went along
        f.document.undoStack().undo();
        QCOMPARE(f.date(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 4, 9));
    }
    void aKeyHeldDownIsOneStep()
    {
        ChartFixture f(tests::smallProject());
        QVERIFY(walkTo(f, "ban", "effective"));
        QTest::keyPress(&f.chart, Qt::Key_Right);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(&f.chart, &repeat);
        }
        QTest::keyRelease(&f.chart, Qt::Key_Right);
        QCOMPARE(f.date(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 4, 15));
        QCOMPARE(f.document.undoStack().count(), 1);
        QTest::keyClick(&f.chart, Qt::Key_Right);
        QCOMPARE(f.document.undoStack().count(), 2);
    }
    void withoutAHandleArrowsMoveTheCursor()
    {
        ChartFixture f(tests::smallProject());
        f.axis.setCursor(static_cast<double>(QDate(2025, 6, 1).toJulianDay()), true);
        QTest::keyClick(&f.chart, Qt::Key_Right);
        QCOMPARE(f.document.undoStack().count(), 0);
        QCOMPARE(*f.axis.cursor(), static_cast<double>(QDate(2025, 6, 2).toJulianDay()));
    }
    void spaceTogglesEnabled()
    {
        ChartFixture f(tests::smallProject());
        QVERIFY(walkTo(f, "ban", "effective"));
        QTest::keyClick(&f.chart, Qt::Key_Space);
        QVERIFY(!f.document.resolved().policyEvents[0].enabled);
        QTest::keyClick(&f.chart, Qt::Key_Space);
        QVERIFY(f.document.resolved().policyEvents[0].enabled);
        QCOMPARE(f.document.undoStack().count(), 2);
    }
    void enterEdits()
    {
        ChartFixture f(tests::smallProject());
        QVERIFY(walkTo(f, "next", "planned"));
        QSignalSpy edit(&f.overview, &timeline::OverviewChart::editRequested);
        QTest::keyClick(&f.chart, Qt::Key_Return);
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit[0][1].toString(), QStringLiteral("next"));
    }
    void everythingHasAName()
    {
        ChartFixture f(tests::smallProject());
        const QList<Hit> stops = f.chart.stack().stops();
        QVERIFY(stops.size() >= 6);
        for (const Hit &stop : stops)
            QVERIFY2(!stop.text.isEmpty(), qPrintable(stop.part));
        QVERIFY(walkTo(f, "ban", "effective"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&f.chart);
        QVERIFY(interface != nullptr);
        const QString spoken = interface->text(QAccessible::Description);
        QVERIFY2(
            spoken.contains(QStringLiteral("Ban, restriction, announced 1 Feb 2025, effective 9 Apr 2025, no end")),
            qPrintable(spoken));
    }
    void aSelectionElsewhereScrollsTheLanes()
    {
        ChartFixture f(tests::sampleProject());
        const auto &layout = f.lanes().layout(f.frame());
        QVERIFY(layout.visiblePolicyLanes() < layout.policyLanes());
        for (const char *id : {"beijing-summit", "rule-2023", "overseas-subsidiaries", "diffusion"}) {
            f.select(EntityType::PolicyEvent, id);
            QVERIFY2(f.lanes().layout(f.frame()).placeOf(EntityType::PolicyEvent, QString::fromLatin1(id)) >= 0, id);
        }
    }
    void everyLanguageFits()
    {
        for (const auto language : {QLocale::English, QLocale::Japanese, QLocale::Chinese}) {
            ChartFixture f(tests::sampleProject(), {700, 420});
            f.chart.setLocale(QLocale(language));
            f.settle();
            QVERIFY(!f.chart.grab().isNull());
        }
    }
};

PENSTOCK_TEST(LanesKeysTest)
#include "tst_lanes_keys.moc"
