// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/numbers.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock::plot;

namespace {
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kJapanese(QLocale::Japanese);
const QLocale kChinese(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesThreeDigits_data();
    void writesThreeDigits();
    void labelsOfOneAxisShareTheirScale();
    void writesSharesDifferencesAndDays();
    void writesDates();
    void survivesWhatIsNoNumber();
};

void NumbersTest::writesThreeDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, double value, const char16_t *english, const char16_t *japanese,
                        const char16_t *chinese) {
        QTest::newRow(name) << value << QString::fromUtf16(english) << QString::fromUtf16(japanese)
                            << QString::fromUtf16(chinese);
    };
    row("zero", 0, u"0", u"0", u"0");
    row("a handful", 7, u"7", u"7", u"7");
    row("a small share of one", 0.0123, u"0.0123", u"0.0123", u"0.0123");
    row("thousands", 524e3, u"524\u202Fk", u"52.4万", u"52.4万");
    row("millions", 2.04e6, u"2.04\u202FM", u"204万", u"204万");
    row("trailing zeros go", 1.5e6, u"1.5\u202FM", u"150万", u"150万");
    row("hundred millions", 1.2e8, u"120\u202FM", u"1.2億", u"1.2亿");
    row("rounds up into the next magnitude", 999600, u"1\u202FM", u"100万", u"100万");
    row("just under ten thousand", 9999.7, u"10\u202Fk", u"1万", u"1万");
    row("four digits", 9500, u"9.5\u202Fk", u"9,500", u"9,500");
    row("under a thousand rounds up", 999.7, u"1\u202Fk", u"1,000", u"1,000");
    row("true minus", -12300, u"\u221212.3\u202Fk", u"\u22121.23万", u"\u22121.23万");
    row("as much as a test can ask", 1e15, u"1\u202FP", u"1,000兆", u"1,000万亿");
}

void NumbersTest::writesThreeDigits()
{
    QFETCH(double, value);
    QFETCH(QString, english);
    QFETCH(QString, japanese);
    QFETCH(QString, chinese);
    QCOMPARE(compactNumber(value, kEnglish), english);
    QCOMPARE(compactNumber(value, kJapanese), japanese);
    QCOMPARE(compactNumber(value, kChinese), chinese);
}

void NumbersTest::labelsOfOneAxisShareTheirScale()
{
    QCOMPARE(axisNumber(0.0, 5e5, 2.5e6, kEnglish), QStringLiteral("0"));
    QCOMPARE(axisNumber(5e5, 5e5, 2.5e6, kEnglish), QStringLiteral("0.5\u202FM"));
    QCOMPARE(axisNumber(2e6, 5e5, 2.5e6, kEnglish), QStringLiteral("2.0\u202FM"));
    QCOMPARE(axisNumber(2.5e6, 5e5, 2.5e6, kJapanese), QStringLiteral("250万"));
    QCOMPARE(axisNumber(1e5, 1e5, 1e5, kEnglish), QStringLiteral("100\u202Fk"));
    QCOMPARE(axisNumber(25, 2.5, 30, kEnglish), QStringLiteral("25.0"));
    QCOMPARE(axisNumber(-5e5, 5e5, 1e6, kEnglish), QStringLiteral("\u22120.5\u202FM"));
}

void NumbersTest::writesSharesDifferencesAndDays()
{
    QCOMPARE(percent(0.36, 0, kEnglish), QStringLiteral("36\u202F%"));
    QCOMPARE(percent(0.876, 1, kJapanese), QStringLiteral("87.6\u202F%"));
    QCOMPARE(percent(0.36, 0, kChinese), QStringLiteral("36%"));
    QCOMPARE(signedPoints(0.33, 0, kEnglish), QStringLiteral("+33"));
    QCOMPARE(signedPoints(-0.118, 1, kEnglish), QStringLiteral("\u221211.8"));
    QCOMPARE(signedNumber(0.0, 0, kEnglish), QStringLiteral("0"));
    QCOMPARE(signedNumber(-0.4, 0, kEnglish), QStringLiteral("0"));
    QCOMPARE(signedCompact(33000, kEnglish), QStringLiteral("+33\u202Fk"));
    QCOMPARE(tableNumber(24000, 0, kEnglish), QStringLiteral("24,000"));
    QCOMPARE(duration(178, kEnglish), QStringLiteral("178\u202Fd"));
    QCOMPARE(duration(178, kJapanese), QStringLiteral("178\u202F日"));
    QCOMPARE(duration(178, kChinese), QStringLiteral("178\u202F天"));
    QCOMPARE(signedDuration(267, kEnglish), QStringLiteral("+267\u202Fd"));
}

void NumbersTest::writesDates()
{
    const QDate date(2025, 4, 15);
    QCOMPARE(longDate(date, kEnglish), QStringLiteral("15 Apr 2025"));
    QCOMPARE(longDate(date, kJapanese), QStringLiteral("2025年4月15日"));
    QCOMPARE(longDate(date, kChinese), QStringLiteral("2025年4月15日"));
    QCOMPARE(monthAndYear(date, kEnglish), QStringLiteral("Apr 2025"));
    QCOMPARE(longDate({}, kEnglish), QString());
}

void NumbersTest::survivesWhatIsNoNumber()
{
    QVERIFY(!compactNumber(std::nan(""), kEnglish).isEmpty());
    QCOMPARE(compactNumber(std::numeric_limits<double>::infinity(), kJapanese), QStringLiteral("∞"));
    QVERIFY(!compactNumber(1e300, kEnglish).isEmpty());
    QVERIFY(!compactNumber(1e-300, kEnglish).isEmpty());
}

PENSTOCK_TEST(NumbersTest)
#include "tst_numbers.moc"
