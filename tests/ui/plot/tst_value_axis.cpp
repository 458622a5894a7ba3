// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/value_axis.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock::plot;

class ValueAxisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound_data();
    void stepsAreRound();
    void includesZero();
    void lowPanelsHaveOneRoundNumberAtTheTop();
    void leavesZeroOutWhereAsked();
    void copesWithNothing_data();
    void copesWithNothing();
};

void ValueAxisTest::stepsAreRound_data()
{
    QTest::addColumn<double>("high");
    for (const double high : {0.7, 1.0, 3.3, 7.0, 9.9, 84.0, 1234.0, 2.62e6, 1e15, 3e-9})
        QTest::addRow("up to %g", high) << high;
}

void ValueAxisTest::stepsAreRound()
{
    QFETCH(double, high);
    const ValueScale scale = valueScale({0.0, high}, 5);
    const double decade = std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
    const double step = scale.step / decade;
    QVERIFY2(std::abs(step - 1.0) < 1e-6 || std::abs(step - 2.0) < 1e-6 || std::abs(step - 2.5) < 1e-6
                 || std::abs(step - 5.0) < 1e-6,
             qPrintable(QString::number(scale.step)));
    QVERIFY(scale.ticks.size() >= 4 && scale.ticks.size() <= 7); // zero and four to six
    QCOMPARE(scale.ticks.front(), 0.0);
    QVERIFY(scale.high >= high);
    QVERIFY(scale.high < high * 1.1);
}

void ValueAxisTest::includesZero()
{
    QCOMPARE(valueScale({40.0, 60.0}, 5).low, 0.0);
    QCOMPARE(valueScale({-60.0, -40.0}, 5).high, 0.0);
    const ValueScale both = valueScale({-10.0, 30.0}, 5);
    QVERIFY(both.low < -10.0 && both.high > 30.0);
}

void ValueAxisTest::lowPanelsHaveOneRoundNumberAtTheTop()
{
    QCOMPARE(valueScale({0.0, 335e3}, 2), (ValueScale{0.0, 400e3, 400e3, {0.0, 400e3}}));
    QCOMPARE(valueScale({0.0, 100e3}, 2).high, 100e3);
    QCOMPARE(valueScale({0.0, 101e3}, 2).high, 150e3);
    QCOMPARE(valueScale({0.0, 9.5}, 2).high, 10.0);
}

void ValueAxisTest::leavesZeroOutWhereAsked()
{
    const ValueScale scale = valueScale({0.6, 1.0}, 5, false);
    QVERIFY(scale.low > 0.5);
    QVERIFY(scale.ticks.size() >= 3);
}

void ValueAxisTest::copesWithNothing_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("zero everywhere") << 0.0 << 0.0;
    QTest::newRow("no number") << std::nan("") << 1.0;
    QTest::newRow("without end") << 0.0 << std::numeric_limits<double>::infinity();
    QTest::newRow("smaller than any figure") << 0.0 << 1e-310;
    QTest::newRow("upside down") << 5.0 << -5.0;
}

void ValueAxisTest::copesWithNothing()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (const bool zero : {true, false}) {
        const ValueScale scale = valueScale({low, high}, 5, zero);
        QVERIFY(std::isfinite(scale.low) && std::isfinite(scale.high));
        QVERIFY(scale.high > scale.low);
        QVERIFY(!scale.ticks.empty() && scale.ticks.size() < 20);
    }
}

PENSTOCK_TEST(ValueAxisTest)
#include "tst_value_axis.moc"
