// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace penstock;
using exchange::JsonLimits;
using exchange::parseJson;
using model::Code;

class JsonTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
        QTest::addRow("truth") << QByteArray(" true\n") << QJsonValue(true);
        QTest::addRow("integer") << QByteArray("-12") << QJsonValue(-12);
        QTest::addRow("real") << QByteArray("1.25e2") << QJsonValue(125.0);
        QTest::addRow("larger than any integer")
            << QByteArray("123456789012345678901234567890") << QJsonValue(123456789012345678901234567890.0);
        QTest::addRow("smallest") << QByteArray("5e-324") << QJsonValue(5e-324);
        QTest::addRow("below the smallest") << QByteArray("1e-400") << QJsonValue(0.0);
        QTest::addRow("text with escapes")
            << QByteArray("\"a\\u4f9b\\ud83d\\ude00\\n\"") << QJsonValue(QStringLiteral("a供😀\n"));
        QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbf[1]") << QJsonValue(QJsonArray{1});
        QTest::addRow("nested") << QByteArray("{\"a\": [1, {\"b\": []}]}")
                                << QJsonValue(
                                       QJsonObject{{QStringLiteral("a"),
                                                    QJsonArray{1, QJsonObject{{QStringLiteral("b"), QJsonArray{}}}}}});
    }
    void readsValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QJsonValue, value);
        const auto read = parseJson(text);
        QVERIFY_OK(read);
        QCOMPARE(*read, value);
    }

    void namesTheLineOfAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addRow("empty") << QByteArray() << 1;
        QTest::addRow("ends early") << QByteArray("{\n\"a\": [1,\n2") << 3;
        QTest::addRow("no value") << QByteArray("{\n\"a\": ,\n}") << 2;
        QTest::addRow("comma at the end") << QByteArray("[1,\n2,\n]") << 3;
        QTest::addRow("no comma") << QByteArray("{\"a\": 1\n\"b\": 2}") << 2;
        QTest::addRow("more behind it") << QByteArray("{}\n\n{}") << 3;
        QTest::addRow("single quotes") << QByteArray("{'a': 1}") << 1;
        QTest::addRow("a comment") << QByteArray("{\n// no\n}") << 2;
        QTest::addRow("not a number") << QByteArray("[\nNaN]") << 2;
        QTest::addRow("infinity") << QByteArray("[\n\n-Infinity]") << 3;
        QTest::addRow("beyond the doubles") << QByteArray("[1,\n1e400]") << 2;
        QTest::addRow("beyond the doubles, below zero") << QByteArray("[1,\n-1e400]") << 2;
        QTest::addRow("leading zero") << QByteArray("[01]") << 1;
        QTest::addRow("hexadecimal") << QByteArray("[0x10]") << 1;
        QTest::addRow("a line break in a text") << QByteArray("[\"a\nb\"]") << 1;
        QTest::addRow("half a pair of surrogates") << QByteArray("[\n\"\\ud800\"]") << 2;
        QTest::addRow("not UTF-8") << QByteArray("[\n\"\xc3(\"]") << 2;
        QTest::addRow("UTF-16") << QByteArray("\xff\xfe[\0", 4) << 1;
        QTest::addRow("a zero byte") << QByteArray("[1]\0", 4) << 1;
        QTest::addRow("a key twice") << QByteArray("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}") << 3;
        QTest::addRow("another program's file") << QByteArray("SQLite format 3\0\4\0", 18) << 1;
    }
    void namesTheLineOfAFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto read = parseJson(text);
        QVERIFY_FAULT(read, Code::Syntax);
        QCOMPARE(read.error().where.line, line);
        QVERIFY(!read.error().values.first().isEmpty());
        QVERIFY(read.error().values.first().size() < 250);
    }

    void saysWhatIsWrongInPlainWords()
    {
        QCOMPARE(parseJson("{\n\"a\": 1,\n}").error().values.first(),
                 QStringLiteral("unexpected '}'; expected string literal"));
        QCOMPARE(parseJson("{\"a\": 1, \"a\": 2}").error().values.first(),
                 QStringLiteral("the key “a” comes twice in one object"));
    }

    void hasLimits()
    {
        JsonLimits limits;
        limits.depth = 3;
        limits.values = 5;
        limits.membersOfObject = 2;
        limits.bytes = 40;
        QVERIFY_OK(parseJson("[[[1]]]", limits));
        QVERIFY_FAULT(parseJson("[[[[1]]]]", limits), Code::Syntax);
        QVERIFY_FAULT(parseJson("[1, 2, 3, 4, 5]", limits), Code::TooLarge); // the list itself is a value too
        QVERIFY_FAULT(parseJson(R"({"a": 1, "b": 2, "c": 3})", limits), Code::TooLarge);
        QVERIFY_FAULT(parseJson(QByteArray(41, ' '), limits), Code::TooLarge);
    }

    void survivesDeepNesting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("lists") << QByteArray(2'000'000, '[');
        QTest::addRow("objects") << QByteArray("{\"a\":").repeated(500'000);
        QTest::addRow("closed lists") << QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
        QTest::addRow("only closing") << QByteArray(1'000'000, ']');
    }
    void survivesDeepNesting()
    {
        QFETCH(QByteArray, text);
        QVERIFY_FAULT(parseJson(text), Code::Syntax);
    }

    void numbersReadBack_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](double number, const char *text) {
            QTest::addRow("%s", text) << number << QByteArray(text);
        };
        row(0.0, "0");
        row(-0.0, "-0");
        row(0.1, "0.1");
        row(1.0 / 3, "0.3333333333333333");
        row(28000, "28000");
        row(1e6, "1000000");
        row(123456789.125, "123456789.125");
        row(1e16, "10000000000000000");
        row(1e17, "1e+17");
        row(0.00001, "0.00001");
        row(1e-7, "1e-07");
        row(1e300, "1e+300");
        row(std::numeric_limits<double>::max(), "1.7976931348623157e+308");
        row(std::numeric_limits<double>::denorm_min(), "5e-324");
    }
    void numbersReadBack()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QByteArray out;
        exchange::appendNumber(out, number);
        QCOMPARE(out, text);
        QCOMPARE(parseJson(out)->toDouble(), number);
    }

    void anyNumberReadsBack()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 50'000; ++i) {
            const quint64 bits = random.generate64();
            double number = 0;
            std::memcpy(&number, &bits, sizeof number);
            if (!std::isfinite(number)) {
                continue;
            }
            QByteArray out;
            exchange::appendNumber(out, number);
            const double back = parseJson(out)->toDouble();
            QVERIFY2(back == number, out.constData());
        }
    }

    void textReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("quotes") << QStringLiteral("a \"b\" \\ c");
        QTest::addRow("control characters") << QStringLiteral("\t\r\n\b\f\u0001\u001f\u007f");
        QTest::addRow("a zero") << QString(QChar(0));
        QTest::addRow("other scripts") << QStringLiteral("供給 منع 😀 \u2028");
        QTest::addRow("empty") << QString();
    }
    void textReadsBack()
    {
        QFETCH(QString, text);
        QByteArray out;
        exchange::appendString(out, text);
        for (const char c : std::as_const(out)) {
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        }
        QCOMPARE(parseJson(out)->toString(), text);
    }
};

PENSTOCK_TEST(JsonTextTest)
#include "tst_json_text.moc"
