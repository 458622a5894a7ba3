// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of the horizon and dates of day numbers (model.md 1).
#include "core/compile/assembly.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From 31 January each month ends on its own last day: the day of the start counts, not that of the step before.
    void monthsAreCountedFromTheStart()
    {
        model::Settings settings;
        settings.start = QDate(2024, 1, 31);
        settings.end = QDate(2024, 7, 1);
        settings.step = model::StepLength::Month;
        // 29 February, 31 March, 30 April, 31 May, 30 June, and the end.
        QCOMPARE(compile::assembly::boundariesOf(settings), (std::vector<double>{0, 29, 60, 90, 121, 151, 152}));
    }

    void weeksAreCutToTheEnd()
    {
        model::Settings settings;
        settings.start = QDate(2025, 1, 1);
        settings.end = QDate(2025, 1, 20);
        settings.step = model::StepLength::Week;
        QCOMPARE(compile::assembly::boundariesOf(settings), (std::vector<double>{0, 7, 14, 19}));
        const engine::Calendar calendar = compile::assembly::calendarOf(settings);
        QCOMPARE(calendar.lengthDays, (std::vector<double>{7, 7, 5}));
        QCOMPARE(calendar.midDays, (std::vector<double>{3.5, 10.5, 16.5}));
        QCOMPARE(calendar.lengthKind, (std::vector<engine::Index>{0, 0, 1}));
        QCOMPARE(calendar.kindLengthDays, (std::vector<double>{7, 5}));
    }

    void weeksThatFitAreWhole()
    {
        model::Settings settings;
        settings.start = QDate(2025, 1, 1);
        settings.end = QDate(2025, 1, 15);
        settings.step = model::StepLength::Week;
        QCOMPARE(compile::assembly::boundariesOf(settings), (std::vector<double>{0, 7, 14}));
    }

    void aDayNumberIsTheDateOfItsMidnight()
    {
        compile::Plan plan;
        plan.start = QDate(2025, 1, 1);
        QCOMPARE(plan.date(0.0), QDate(2025, 1, 1));
        QCOMPARE(plan.date(98.9), QDate(2025, 4, 9));
        QCOMPARE(plan.date(98.9999999), QDate(2025, 4, 10)); // rounding alone
        QCOMPARE(plan.date(-0.5), QDate(2024, 12, 31));
    }

    void dayCountsAreRoundedHalvesUp()
    {
        QCOMPARE(compile::wholeDays(2.5), 3);
        QCOMPARE(compile::wholeDays(2.4999), 2);
        QCOMPARE(compile::wholeDays(0.0), 0);
        QCOMPARE(compile::wholeDays(1e300), 100'000'000); // whatever lies beyond any horizon
    }
};

PENSTOCK_TEST(CalendarTest)
#include "tst_calendar.moc"
