// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/forms/expression.h"
#include "ui/forms/number_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace penstock;
using forms::numberText;
using forms::parseNumber;

namespace {

model::Field fieldOf(model::Unit unit, model::Range range = model::kAny)
{
    model::Field field;
    field.kind = model::FieldKind::Number;
    field.label = "Share";
    field.unit = unit;
    field.range = range;
    return field;
}

} // namespace

class NumberTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const int none = static_cast<int>(model::Unit::None);
        const int units = static_cast<int>(model::Unit::Units);
        const int share = static_cast<int>(model::Unit::Share);
        const int factor = static_cast<int>(model::Unit::Factor);
        const int days = static_cast<int>(model::Unit::Days);
        const int bandwidth = static_cast<int>(model::Unit::TBPerS);
        const QString en = QStringLiteral("en_GB");
        const QString de = QStringLiteral("de_DE");
        const QString fr = QStringLiteral("fr_FR");
        const QString ja = QStringLiteral("ja_JP");
        QTest::addRow("grouped") << en << units << QStringLiteral("24,000") << 24000.0;
        QTest::addRow("plain digits") << en << units << QStringLiteral("24000") << 24000.0;
        QTest::addRow("thousands") << en << units << QStringLiteral("24k") << 24000.0;
        QTest::addRow("millions") << en << units << QStringLiteral("1.2M") << 1.2e6;
        QTest::addRow("ten thousands") << en << units << QStringLiteral("2.4万") << 24000.0;
        QTest::addRow("hundred millions, Japanese") << ja << units << QStringLiteral("1.2億") << 1.2e8;
        QTest::addRow("hundred millions, Chinese") << en << units << QStringLiteral("1.2亿") << 1.2e8;
        QTest::addRow("full width") << ja << units << QStringLiteral("２．４万") << 24000.0;
        QTest::addRow("with its unit") << en << days << QStringLiteral("15 days") << 15.0;
        QTest::addRow("with a space and unit") << en << bandwidth << QStringLiteral("3.35 TB/s") << 3.35;
        QTest::addRow("percent") << en << share << QStringLiteral("7.5 %") << 0.075;
        QTest::addRow("percent without the sign") << en << share << QStringLiteral("7") << 0.07;
        QTest::addRow("full-width percent") << ja << share << QStringLiteral("１５％") << 0.15;
        QTest::addRow("percent is exact") << en << share << QStringLiteral("15.3") << 0.153;
        QTest::addRow("factor") << en << factor << QStringLiteral("× 1.55") << 1.55;
        QTest::addRow("factor with a letter") << en << factor << QStringLiteral("x1.55") << 1.55;
        QTest::addRow("true minus") << en << none << QStringLiteral("−12.5") << -12.5;
        QTest::addRow("exponent") << en << none << QStringLiteral("1e-3") << 0.001;
        QTest::addRow("German") << de << units << QStringLiteral("24.000,5") << 24000.5;
        QTest::addRow("plain digits in German") << de << none << QStringLiteral("0.25") << 0.25;
        QTest::addRow("French spaces") << fr << units << QStringLiteral("24\u202f000,5") << 24000.5;
        QTest::addRow("a product") << en << units << QStringLiteral("=12*2500") << 30000.0;
        QTest::addRow("a sum with brackets") << en << units << QStringLiteral("= (1 + 2) * 3 / 4 - -1") << 3.25;
        QTest::addRow("a sum with thousands") << en << units << QStringLiteral("=24k+1.5k") << 25500.0;
        QTest::addRow("a sum in percent") << en << share << QStringLiteral("=10/4") << 0.025;
        QTest::addRow("a sum of percent signs") << en << share << QStringLiteral("=5%+1%") << 0.06;
    }
    void reads()
    {
        QFETCH(QString, locale);
        QFETCH(int, unit);
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = parseNumber(fieldOf(static_cast<model::Unit>(unit)), text, QLocale(locale));
        QVERIFY(read.has_value());
        QCOMPARE(*read, value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",  "abc",  "2,5", "1,23,456", "24,00", "1.2.3", "5 apples", "--5",    "1e999", "inf", "nan", "0x10",
              "=", "=1/0", "=1+", "=(1",      "=1)",   "=2**3", "=abc",     "24kk k", "k",     ".",   "1e",  "%"}) {
            QTest::addRow("%s", text[0] == '\0' ? "nothing" : text) << QString::fromLatin1(text);
        }
        QTest::addRow("a bomb of brackets") << QStringLiteral("=") + QString(100000, QLatin1Char('('));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseNumber(fieldOf(model::Unit::Units), text, QLocale(QStringLiteral("en_GB"))).has_value());
    }

    void writes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const QString en = QStringLiteral("en_GB");
        QTest::addRow("units") << en << static_cast<int>(model::Unit::Units) << 24000.0
                               << QStringLiteral("24,000 units");
        QTest::addRow("share") << en << static_cast<int>(model::Unit::Share) << 0.07 << QStringLiteral("7\u202f%");
        QTest::addRow("share with decimals")
            << en << static_cast<int>(model::Unit::Share) << 0.0755 << QStringLiteral("7.55\u202f%");
        QTest::addRow("factor") << en << static_cast<int>(model::Unit::Factor) << 1.55 << QStringLiteral("× 1.55");
        QTest::addRow("days") << en << static_cast<int>(model::Unit::Days) << 0.0 << QStringLiteral("0 days");
        QTest::addRow("negative") << en << static_cast<int>(model::Unit::PerYear) << -0.25
                                  << QStringLiteral("−25\u202f%");
        QTest::addRow("German") << QStringLiteral("de_DE") << static_cast<int>(model::Unit::GB) << 1234.5
                                << QStringLiteral("1.234,5 GB");
    }
    void writes()
    {
        QFETCH(QString, locale);
        QFETCH(int, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(numberText(fieldOf(static_cast<model::Unit>(unit)), value, QLocale(locale), true), text);
    }

    /// Leaving a field without typing must not change it: what is shown reads back to the same bits.
    void whatIsShownReadsBack()
    {
        QRandomGenerator random(11);
        for (const char *name : {"en_GB", "de_DE", "fr_FR", "ja_JP", "zh_CN"}) {
            const QLocale locale{QString::fromLatin1(name)};
            for (const model::Unit unit :
                 {model::Unit::None, model::Unit::Share, model::Unit::Factor, model::Unit::Units}) {
                const model::Field field = fieldOf(unit);
                for (int i = 0; i < 500; ++i) {
                    double value =
                        std::ldexp(random.generateDouble() - 0.5, static_cast<int>(random.bounded(80U)) - 40);
                    if (i % 3 == 0) {
                        value = std::round(value * 1000.0) / 1000.0;
                    }
                    const QString text = numberText(field, value, locale, true);
                    const auto read = parseNumber(field, text, locale);
                    QVERIFY2(read.has_value(), qPrintable(text));
                    QVERIFY2(
                        *read == value,
                        qPrintable(QStringLiteral("%1: %2 %3").arg(QLatin1String(name), text).arg(value, 0, 'g', 17)));
                }
            }
        }
    }

    void steps_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("to");
        const int share = static_cast<int>(model::Unit::Share);
        const int units = static_cast<int>(model::Unit::Units);
        QTest::addRow("a share by one percent") << share << 0.05 << 1.0 << 0.06;
        QTest::addRow("down to nothing") << share << 0.005 << -1.0 << 0.0;
        QTest::addRow("not above the range") << share << 0.995 << 1.0 << 1.0;
        QTest::addRow("units by one") << units << 5.0 << 1.0 << 6.0;
        QTest::addRow("many units by many") << units << 24000.0 << 1.0 << 24200.0;
        QTest::addRow("days by one") << static_cast<int>(model::Unit::Days) << 400.0 << -10.0 << 390.0;
        QTest::addRow("a factor") << static_cast<int>(model::Unit::Factor) << 0.95 << 1.0 << 1.0;
    }
    void steps()
    {
        QFETCH(int, unit);
        QFETCH(double, from);
        QFETCH(double, steps);
        QFETCH(double, to);
        const model::Range range =
            static_cast<model::Unit>(unit) == model::Unit::Share ? model::kShare : model::kNotNegative;
        QCOMPARE(forms::stepped(fieldOf(static_cast<model::Unit>(unit), range), from, steps), to);
    }

    void saysTheRange_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("range");
        QTest::addRow("share") << QStringLiteral("Share must be from 0 to 100\u202f%.") << 0;
        QTest::addRow("below one") << QStringLiteral("Share must be at least 0 and below 100\u202f%.") << 1;
        QTest::addRow("above nothing") << QStringLiteral("Share must be above 0 and at most 100\u202f%.") << 2;
        QTest::addRow("not negative") << QStringLiteral("Share must be at least 0\u202f%.") << 3;
        QTest::addRow("positive") << QStringLiteral("Share must be above 0\u202f%.") << 4;
        QTest::addRow("above minus one") << QStringLiteral("Share must be above −100\u202f%.") << 5;
    }
    void saysTheRange()
    {
        QFETCH(QString, sentence);
        QFETCH(int, range);
        const model::Range ranges[] = {model::kShare,       model::kShareBelowOne, model::kShareAboveZero,
                                       model::kNotNegative, model::kPositive,      model::kAboveMinusOne};
        QCOMPARE(forms::rangeSentence(fieldOf(model::Unit::Share, ranges[range]), QLocale(QStringLiteral("en_GB"))),
                 sentence);
    }
};
PENSTOCK_TEST(NumberTextTest)

#include "tst_number_text.moc"
