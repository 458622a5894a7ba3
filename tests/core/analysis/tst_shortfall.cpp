// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shortfall, service level and stock-out (model.md 10), from rows of numbers.
#include "core/analysis/measures/shortfall.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;

namespace {

/// Weeks with a demand of 100 each and this much of it unmet; tolerance 1 %, at least 28 days.
analysis::ShortfallMeasures weeks(const std::vector<double> &unmet, double minDays = 28.0, double tolerance = 0.01)
{
    std::vector<double> days{0.0};
    std::vector<double> served;
    for (const double one : unmet) {
        days.push_back(days.back() + 7.0);
        served.push_back(100.0 - one);
    }
    return analysis::shortfallOf(days, std::vector<double>(unmet.size(), 100.0), served, unmet, tolerance, minDays);
}

} // namespace

class ShortfallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noShortfallAtAll()
    {
        const analysis::ShortfallMeasures none = weeks({0, 0, 0, 0});
        QCOMPARE(none, analysis::ShortfallMeasures{});
        QCOMPARE(none.serviceLevel, 1.0);
        QVERIFY(!none.peakShortfallDay);
    }

    void aShortfallLastsFourWeeks()
    {
        QCOMPARE(weeks({0, 5, 5, 5, 0, 5, 5, 5, 5, 0}).firstShortfallDay, std::optional(35.0));
        QVERIFY(!weeks({0, 5, 5, 5, 0, 0}).firstShortfallDay);
        QCOMPARE(weeks({0, 5, 0, 5}, 0.0).firstShortfallDay, std::optional(7.0));
    }

    void oneThatStillGoesOnCounts()
    {
        QCOMPARE(weeks({0, 0, 0, 5}).firstShortfallDay, std::optional(21.0));
        QCOMPARE(weeks({5}).firstShortfallDay, std::optional(0.0));
    }

    /// What lies within the tolerance, rounding included, is none.
    void theToleranceIsNoShortfall()
    {
        QVERIFY(!weeks({1, 1, 1, 1, 1}).firstShortfallDay);
        QVERIFY(!weeks({1.0 + 1e-8, 1, 1, 1, 1}).firstShortfallDay);
        QCOMPARE(weeks({1.1, 1.1, 1.1, 1.1}).firstShortfallDay, std::optional(0.0));
        QCOMPARE(weeks({1e-5, 1e-5, 1e-5, 1e-5}, 28.0, 0.0).firstShortfallDay, std::optional(0.0));
    }

    /// The peak is the first step of those that are equal but for rounding.
    void thePeakIsTheFirstOfItsKind()
    {
        const analysis::ShortfallMeasures measures = weeks({3, 20.0 - 1e-12, 20, 5});
        QCOMPARE(measures.peakShortfall, 20.0);
        QCOMPARE(measures.peakShortfallDay, std::optional(7.0));
        QVERIFY_CLOSE(measures.peakShortfallShare, 0.2);
        QVERIFY_CLOSE(measures.unservedUnitDays, 48.0 * 7.0);
        QVERIFY_CLOSE(measures.serviceLevel, 1.0 - 48.0 / 400.0);
    }

    void withoutDemandAllIsServed()
    {
        const std::vector<double> none{0, 0};
        const analysis::ShortfallMeasures measures =
            analysis::shortfallOf(std::vector<double>{0, 7, 14}, none, none, none, 0.01, 28.0);
        QCOMPARE(measures, analysis::ShortfallMeasures{});
    }

    /// Down to a hundredth of the most there ever was.
    void stockOutIsAHundredthOfTheMost()
    {
        const std::vector<double> days{0, 7, 14, 21, 28};
        const auto at = [&days](const std::vector<double> &freeUnits) { return analysis::stockOutOf(days, freeUnits); };
        QCOMPARE(at({1000, 500, 10, 5, 0}), std::optional(14.0));
        QVERIFY(!at({1000, 500, 10.1, 10.1, 11}));
        QCOMPARE(at({1000, 500, 2000, 20, 0}), std::optional(21.0)); // filled up again in between
        QCOMPARE(at({0, 100, 100, 0, 0}), std::optional(21.0));
        QVERIFY(!at({0, 0, 0, 0, 0})); // what was never there does not run out
        QVERIFY(!at({1e-10, 0, 0, 0, 0}));
        QCOMPARE(at({500, 0, 0, 0, 0}), std::optional(7.0));
    }
};

PENSTOCK_TEST(ShortfallTest)
#include "tst_shortfall.moc"
