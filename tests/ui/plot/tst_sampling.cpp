// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/sampling.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock::plot;

namespace {

struct Noise {
    std::vector<double> days;
    std::vector<double> values;
};

Noise noise(std::size_t count)
{
    Noise noise;
    for (std::size_t i = 0; i < count; ++i) {
        noise.days.push_back(static_cast<double>(i));
        noise.values.push_back(std::sin(static_cast<double>(i * i % 7919)) * 100.0);
    }
    return noise;
}

} // namespace

class SamplingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryPeakOfAColumn();
    void keepsAllWhereThereIsRoom();
    void endsAtTheEdgesOfTheRange();
    void findsNothingOutside();
    void cutsLinesToTheArea();
    void readsValuesBetween();
    void knowsTheSpanInSight();
};

void SamplingTest::keepsEveryPeakOfAColumn()
{
    const Noise n = noise(36530);
    constexpr double kColumns = 750.0;
    const auto samples = samplesOf(n.days, n.values, 0.0, 36529.0, kColumns);
    QVERIFY(samples.size() <= 4 * 751);
    const double perColumn = 36529.0 / kColumns;
    std::vector<double> low(752, 1e9);
    std::vector<double> high(752, -1e9);
    std::vector<double> keptLow = low;
    std::vector<double> keptHigh = high;
    for (std::size_t i = 0; i < n.days.size(); ++i) {
        const auto column = static_cast<std::size_t>(n.days[i] / perColumn);
        low[column] = std::min(low[column], n.values[i]);
        high[column] = std::max(high[column], n.values[i]);
    }
    double before = -1.0;
    for (const Sample &sample : samples) {
        QVERIFY(sample.day >= before);
        before = sample.day;
        const auto column = static_cast<std::size_t>(sample.day / perColumn);
        keptLow[column] = std::min(keptLow[column], valueAt(n.values, sample));
        keptHigh[column] = std::max(keptHigh[column], valueAt(n.values, sample));
    }
    QVERIFY(low == keptLow);
    QVERIFY(high == keptHigh);
}

void SamplingTest::keepsAllWhereThereIsRoom()
{
    const Noise n = noise(200);
    QCOMPARE(samplesOf(n.days, n.values, 0.0, 199.0, 750.0).size(), std::size_t(200));
}

void SamplingTest::endsAtTheEdgesOfTheRange()
{
    const std::vector<double> days{0.0, 10.0, 20.0, 30.0};
    const std::vector<double> values{0.0, 100.0, 0.0, 100.0};
    const auto samples = samplesOf(days, values, 5.0, 25.0, 750.0);
    QCOMPARE(samples.size(), std::size_t(4));
    QCOMPARE(samples.front().day, 5.0);
    QCOMPARE(valueAt(values, samples.front()), 50.0);
    QCOMPARE(samples.back().day, 25.0);
    QCOMPARE(valueAt(values, samples.back()), 50.0);
    // A range within one gap still has two ends.
    const auto within = samplesOf(days, values, 12.0, 18.0, 750.0);
    QCOMPARE(within.size(), std::size_t(2));
    QCOMPARE(valueAt(values, within.back()), 20.0);
}

void SamplingTest::findsNothingOutside()
{
    const std::vector<double> days{0.0, 10.0};
    QVERIFY(samplesOf(days, days, 11.0, 20.0, 750.0).empty());
    QVERIFY(samplesOf(days, days, -20.0, -1.0, 750.0).empty());
    QVERIFY(samplesOf({}, {}, 0.0, 1.0, 750.0).empty());
    QVERIFY(!valueAtDay(days, days, 11.0));
}

void SamplingTest::cutsLinesToTheArea()
{
    const QPolygonF line({{0, 0}, {10, 100}, {20, 0}, {30, 50}});
    const auto pieces = cutToHeight(line, 25.0, 75.0);
    QCOMPARE(pieces.size(), 3);
    for (const QPolygonF &piece : pieces) {
        for (const QPointF point : piece)
            QVERIFY(point.y() >= 25.0 - 1e-9 && point.y() <= 75.0 + 1e-9);
    }
    QCOMPARE(pieces[0].first(), QPointF(2.5, 25.0));
    QCOMPARE(cutToHeight(line, -1.0, 101.0).size(), 1);
    QVERIFY(cutToHeight(line, 200.0, 300.0).isEmpty());
}

void SamplingTest::readsValuesBetween()
{
    const std::vector<double> days{0.0, 10.0, 20.0};
    const std::vector<double> values{0.0, 100.0, 300.0};
    QCOMPARE(*valueAtDay(days, values, 15.0), 200.0);
    QCOMPARE(*valueAtDay(days, values, 20.0), 300.0);
    QCOMPARE(*valueAtDay(days, values, 0.0), 0.0);
}

void SamplingTest::knowsTheSpanInSight()
{
    const std::vector<double> days{0.0, 10.0, 20.0};
    const std::vector<double> values{0.0, 100.0, std::nan("")};
    const auto span = spanOf(days, values, 5.0, 10.0);
    QVERIFY(span);
    QCOMPARE(span->low, 50.0);
    QCOMPARE(span->high, 100.0);
    QVERIFY(!spanOf(days, values, 50.0, 60.0));
}

PENSTOCK_TEST(SamplingTest)
#include "tst_sampling.moc"
