// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/timeline/supply_windows.h"

#include <QTest>

#include <limits>

using namespace penstock;
using namespace penstock::timeline;

namespace {

constexpr double kEver = std::numeric_limits<double>::infinity();

double day(int year, int month, int date)
{
    return static_cast<double>(QDate(year, month, date).toJulianDay());
}

} // namespace

class SupplyWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBanBlocksTheRest()
    {
        const auto windows = supplyWindows(tests::smallProject()); // horizon 2025 and 2026
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows[0].chip, QStringLiteral("h20"));
        QCOMPARE(windows[0].flowing, (Intervals{{day(2025, 1, 1), day(2025, 4, 9)}}));
        QCOMPARE(windows[0].blocked, (Intervals{{day(2025, 4, 9), day(2027, 1, 1)}}));
    }
    void graceAndPhaseInComeFirst()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].graceDays = 10;
        project.policyEvents[0].phaseInDays = 20;
        QCOMPARE(supplyWindows(project)[0].blocked.front().from, day(2025, 5, 9));
    }
    void aLiftOpensAgain()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[1].enabled = true;
        QCOMPARE(supplyWindows(project)[0].blocked, (Intervals{{day(2025, 4, 9), day(2026, 1, 1)}}));
        QCOMPARE(activeSpan(project, project.policyEvents[0]), (Interval{day(2025, 4, 9), day(2026, 1, 1)}));
        QCOMPARE(liftedBy(project, project.policyEvents[0])->id, QStringLiteral("lift"));
        project.policyEvents[0].end = QDate(2025, 6, 1); // is over before
        QVERIFY(liftedBy(project, project.policyEvents[0]) == nullptr);
    }
    void whatPassesInPartIsNotBlocked()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].pass = 0.1;
        QVERIFY(supplyWindows(project)[0].blocked.empty());
    }
    void oneSupplyThatFlowsIsEnough()
    {
        model::Project project = tests::smallProject();
        model::Supply grey = project.supplies[0];
        grey.id = QStringLiteral("grey");
        grey.channel = model::Channel::Grey;
        grey.from = QDate(2025, 7, 1);
        grey.to = QDate(2025, 9, 1);
        project.supplies.append(grey);
        project.policyEvents[0].channels = {QStringLiteral("official")};
        const auto windows = supplyWindows(project);
        QCOMPARE(windows[0].flowing,
                 (Intervals{{day(2025, 1, 1), day(2025, 4, 9)}, {day(2025, 7, 1), day(2025, 9, 1)}}));
        QCOMPARE(windows[0].blocked.size(), std::size_t(2));
    }
    void ruleCatchesByWhatTheChipIs()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].chips = {};
        project.policyEvents[0].rule = {{{model::RuleAttribute::Tpp, model::RuleOperator::AtLeast, 4800}}};
        QVERIFY(supplyWindows(project)[0].blocked.empty()); // an H20 has 2368
        project.policyEvents[0].rule = {
            {{model::RuleAttribute::MemoryBandwidthTBs, model::RuleOperator::AtLeast, 1.4}}};
        QVERIFY(!supplyWindows(project)[0].blocked.empty());
    }
    void withoutBeginningItFlowsAlready()
    {
        model::Project project = tests::smallProject();
        project.supplies[0].from = {};
        QCOMPARE(supplyWindows(project)[0].flowing.front().from, -kEver);
    }
    void lots()
    {
        model::Project project = tests::smallProject();
        project.supplies[0].kind = model::SupplyKind::Lot;
        project.supplies[0].from = QDate(2025, 5, 1);
        const auto windows = supplyWindows(project);
        QCOMPARE(windows[0].lots, (QList<SupplyLot>{{day(2025, 5, 1), true, QStringLiteral("lab-h20")}}));
        project.supplies[0].kind = model::SupplyKind::Withdrawal;
        QVERIFY(supplyWindows(project).isEmpty());
    }
    void whoTakesNoPart()
    {
        model::Project project = tests::smallProject();
        project.operators[0].enabled = false;
        QVERIFY(supplyWindows(project).isEmpty());
        project.supplies[0].chip.id = QStringLiteral("gone");
        QVERIFY(!takesPart(project, project.supplies[0]));
    }
    void overBeforeItBegins()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].end = QDate(2025, 1, 15);
        QVERIFY(activeSpan(project, project.policyEvents[0]).isEmpty());
        QVERIFY(supplyWindows(project)[0].blocked.empty());
        project.supplies[0].to = QDate(2024, 1, 1);
        QVERIFY(supplyWindows(project).isEmpty());
    }
};

PENSTOCK_TEST(SupplyWindowsTest)
#include "tst_supply_windows.moc"
