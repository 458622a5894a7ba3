// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_run.h"
#include "core/exchange/case_json.h"
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using exchange::readCaseJson;
using model::Code;

namespace {

const char *kGood = R"({"format": "penstock-case-1",
 "settings": {"S": "2025-01-01", "E": "2026-01-01", "reference_chip": "h20"},
 "platforms": [{"id": "cuda"}],
 "chips": [{"id": "h20", "platform": "cuda", "bf16_tflops": 148, "memory_bw_tbs": 4}],
 "operators": [{"id": "lab"}, {"id": "cloud"}],
 "stockpiles": [{"id": "p", "operator": "lab", "chip": "h20", "failure_rate": 0.05}],
 "supplies": [{"id": "s", "operator": "lab", "chip": "h20"}],
 "policy_events": [{"id": "ban", "kind": "restrict", "effective": "2025-04-09", "rule": [[{"attribute": "tpp", "op": ">=", "value": 4800}]]}],
 "workloads": [{"id": "w", "kind": "load", "intensity": 120, "mfu": 0.4, "mbu": 0.6, "points": [["2025-01-01", 1], ["2025-02-01", 2]]}],
 "scenarios": [{"id": "base"}, {"id": "child", "parent": "base", "overrides": [{"type": "stockpiles", "id": "p", "field": "installed", "value": 5}]}],
 "run": "child"})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HostileCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGoodCaseIsGood() { QVERIFY_OK(readCaseJson(kGood, {})); }

    /// Each row bends the good case at one place.
    void namesThePlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *from, const char *to, const char *place, Code code) {
            QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place) << int(code);
        };
        row("another format", "penstock-case-1", "penstock-case-2", "", Code::WrongFormat);
        row("no format", R"("format": "penstock-case-1",)", "", "", Code::WrongFormat);
        row("a format that is no text", R"("penstock-case-1")", "1", "", Code::WrongFormat);
        row("no start", R"("S": "2025-01-01", )", "", "settings.S", Code::Required);
        row("a day that is not in the calendar", R"("S": "2025-01-01")", R"("S": "2025-02-30")", "settings.S",
            Code::WrongType);
        row("a day with a time", R"("S": "2025-01-01")", R"("S": "2025-01-01T00:00:00")", "settings.S",
            Code::WrongType);
        row("a day in another order", R"("S": "2025-01-01")", R"("S": "01-01-2025")", "settings.S", Code::WrongType);
        row("a day as a number", R"("S": "2025-01-01")", R"("S": 20250101)", "settings.S", Code::WrongType);
        row("an end before the start", R"("E": "2026-01-01")", R"("E": "2024-01-01")", "settings.E",
            Code::HorizonEmpty);
        row("an unknown field of the settings", R"("S":)", R"("Q": 1, "S":)", "settings.Q", Code::UnknownField);
        row("settings that are a list", R"({"S": "2025-01-01", "E": "2026-01-01", "reference_chip": "h20"})", "[]",
            "settings", Code::WrongType);
        row("an unknown unit chip", R"("reference_chip": "h20")", R"("reference_chip": "h21")",
            "settings.reference_chip", Code::UnknownReference);
        row("a list that is an object", R"([{"id": "cuda"}])", R"({"id": "cuda"})", "platforms", Code::WrongType);
        row("an entity that is a text", R"([{"id": "cuda"}])", R"(["cuda", {"id": "cuda"}])", "platforms[0]",
            Code::WrongType);
        row("no id", R"({"id": "lab"})", R"({"name": "lab"}, {"id": "lab"})", "operators[0].id", Code::Required);
        row("an empty id", R"({"id": "lab"})", R"({"id": ""}, {"id": "lab"})", "operators[0].id", Code::BadId);
        row("an id that is a number", R"({"id": "lab"})", R"({"id": 7}, {"id": "lab"})", "operators[0].id",
            Code::WrongType);
        row("an id twice", R"({"id": "cloud"})", R"({"id": "lab"})", "operators[1].id", Code::DuplicateId);
        row("a rate above one", "0.05", "1.7", "stockpiles[0].failure_rate", Code::OutOfRange);
        row("the open end of a range", "0.05", "1", "stockpiles[0].failure_rate", Code::OutOfRange);
        row("a number as text", "0.05", R"("0.05")", "stockpiles[0].failure_rate", Code::WrongType);
        row("a number as truth", "0.05", "true", "stockpiles[0].failure_rate", Code::WrongType);
        row("a zero where there must be more", "148", "0", "chips[0].bf16_tflops", Code::OutOfRange);
        row("a missing figure", R"("bf16_tflops": 148, )", "", "chips[0].bf16_tflops", Code::Required);
        row("a missing figure, null", "148", "null", "chips[0].bf16_tflops", Code::Required);
        row("a misspelt field", "bf16_tflops", "bf16_tflop", "chips[0].bf16_tflop", Code::UnknownField);
        row("an unknown platform", R"("platform": "cuda")", R"("platform": "rocm")", "chips[0].platform",
            Code::UnknownReference);
        row("an empty reference", R"("platform": "cuda")", R"("platform": "")", "chips[0].platform", Code::Required);
        row("no kind", R"("kind": "load", )", "", "workloads[0].kind", Code::Required);
        row("an unknown kind", R"("kind": "load")", R"("kind": "loaf")", "workloads[0].kind", Code::UnknownChoice);
        row("what its kind needs", R"("kind": "load")", R"("kind": "inference")", "workloads[0].gflop_per_token",
            Code::Required);
        row("a lot without a day", R"({"id": "s", )", R"({"id": "s", "kind": "lot", )", "supplies[0].from",
            Code::Required);
        row("points that go back", "2025-02-01", "2024-02-01", "workloads[0].points", Code::UnorderedPoints);
        row("a point without a value", R"(["2025-02-01", 2])", R"(["2025-02-01"])", "workloads[0].points[1]",
            Code::WrongType);
        row("a point on no day", "2025-02-01", "2025-02-31", "workloads[0].points[1][0]", Code::WrongType);
        row("a point below zero", R"("2025-02-01", 2)", R"("2025-02-01", -2)", "workloads[0].points", Code::OutOfRange);
        row("points that are an object", R"([["2025-01-01", 1], ["2025-02-01", 2]])", "{}", "workloads[0].points",
            Code::WrongType);
        row("an unknown attribute", R"("tpp")", R"("price")", "policy_events[0].rule[0][0].attribute",
            Code::UnknownChoice);
        row("an unknown comparison", R"(">=")", R"("==")", "policy_events[0].rule[0][0].op", Code::UnknownChoice);
        row("a bound without a number", "4800", R"("4800")", "policy_events[0].rule[0][0].value", Code::WrongType);
        row("a bound with more to it", R"("value": 4800)", R"("value": 4800, "or": 1)",
            "policy_events[0].rule[0][0].or", Code::UnknownField);
        row("an empty clause", R"([[{"attribute": "tpp", "op": ">=", "value": 4800}]])", "[[]]",
            "policy_events[0].rule", Code::EmptyClause);
        row("a clause that is a bound", R"([[{"attribute": "tpp", "op": ">=", "value": 4800}]])",
            R"([{"attribute": "tpp"}])", "policy_events[0].rule[0]", Code::WrongType);
        row("an unknown channel", R"("rule":)", R"("channels": ["sea"], "rule":)", "policy_events[0].channels",
            Code::UnknownChoice);
        row("an unknown operator in a set", R"("rule":)", R"("operators": ["lab", "bank"], "rule":)",
            "policy_events[0].operators", Code::UnknownReference);
        row("a set that is a text", R"("rule":)", R"("operators": "lab", "rule":)", "policy_events[0].operators",
            Code::WrongType);
        row("an unknown scenario to run", R"("run": "child")", R"("run": "grandchild")", "run", Code::UnknownScenario);
        row("a run that is a number", R"("run": "child")", R"("run": 1)", "run", Code::WrongType);
        row("an unknown parent", R"("parent": "base")", R"("parent": "bass")", "scenarios[1].parent",
            Code::UnknownReference);
        row("a circle of parents", R"({"id": "base"})", R"({"id": "base", "parent": "child"})", "scenarios[0].parent",
            Code::ScenarioCycle);
        row("overrides that are an object", R"([{"type": "stockpiles", "id": "p", "field": "installed", "value": 5}])",
            "{}", "scenarios[1].overrides", Code::WrongType);
        row("an override that is a text", R"({"type": "stockpiles", "id": "p", "field": "installed", "value": 5})",
            R"("p")", "scenarios[1].overrides[0]", Code::WrongType);
        row("an override in an unknown list", R"("type": "stockpiles")", R"("type": "stockpile")",
            "scenarios[1].overrides[0].type", Code::UnknownList);
        row("an override of the settings", R"("type": "stockpiles")", R"("type": "settings")",
            "scenarios[1].overrides[0].type", Code::NotOverridable);
        row("an override without a list", R"("type": "stockpiles", )", "", "scenarios[1].overrides[0].type",
            Code::Required);
        row("an override of nothing", R"("id": "p", "field")", R"("id": "q", "field")", "scenarios[1].overrides[0]",
            Code::UnknownEntity);
        row("an override of an unknown field", R"("installed")", R"("instaled")", "scenarios[1].overrides[0].field",
            Code::UnknownField);
        row("an override of an id", R"("installed")", R"("id")", "scenarios[1].overrides[0].field", Code::UnknownField);
        row("an override out of range", R"("value": 5})", R"("value": -5})", "scenarios[1].overrides[0].value",
            Code::OutOfRange);
        row("an override of another type", R"("value": 5})", R"("value": "many"})", "scenarios[1].overrides[0].value",
            Code::WrongType);
        row("an override with more to it", R"("value": 5})", R"("value": 5, "why": 1})",
            "scenarios[1].overrides[0].why", Code::UnknownField);
        row("an override of an unknown class", R"("value": 5})", R"("value": 5, "class": "weather"})",
            "scenarios[1].overrides[0].class", Code::UnknownChoice);
    }
    void namesThePlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(int, code);
        QByteArray text = kGood;
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const auto reading = exchange::inspectCaseJson(text, QStringLiteral("r2.json"));
        QVERIFY(!reading.project);
        const model::Problem &first = reading.problems.first();
        QVERIFY2(first.code == Code(code), qPrintable(model::lineOf(first)));
        QCOMPARE(first.where.place, place);
        QCOMPARE(first.where.file, QStringLiteral("r2.json"));
    }

    void saysItAsTheFormatPromises()
    {
        QByteArray text = kGood;
        text.replace("0.05", "1.7");
        QCOMPARE(model::lineOf(readCaseJson(text, QStringLiteral("r2.json")).error()),
                 QStringLiteral("r2.json: stockpiles[0].failure_rate: 1.7 is outside [0, 1)"));
    }

    void findsAllFaultsAtOnce()
    {
        QByteArray text = kGood;
        text.replace("0.05", "1.7")
            .replace("\"tpp\"", "\"price\"")
            .replace("\"run\": \"child\"", "\"run\": \"nobody\"");
        text.replace(R"({"id": "lab"})", R"({"id": "lab", "colour": "red"})");
        QStringList places;
        for (const model::Problem &problem : exchange::inspectCaseJson(text, {}).problems) {
            places.append(problem.where.place);
        }
        places.sort();
        QCOMPARE(places, (QStringList{QStringLiteral("operators[0].colour"),
                                      QStringLiteral("policy_events[0].rule[0][0].attribute"), QStringLiteral("run"),
                                      QStringLiteral("stockpiles[0].failure_rate")}));
    }

    void storedHostileFilesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PENSTOCK_TEST_DATA "/hostile"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 8);
        for (const QString &name : names) {
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        }
    }
    void storedHostileFilesAreRefused()
    {
        QFETCH(QString, path);
        const auto read = readCaseJson(contentOf(path), path);
        if (!read) {
            QVERIFY(!model::lineOf(read.error()).isEmpty());
            return;
        }
        analysis::RunCache cache; // what reads well may still be more than can be computed
        const auto run = analysis::runScenario(*read, read->info.run, cache);
        QVERIFY(!run);
        QVERIFY(!model::lineOf(run.error()).isEmpty());
    }

    void survivesTruncationAnywhere()
    {
        const QByteArray text = kGood;
        for (qsizetype length = 0; length < text.size(); ++length) {
            QVERIFY2(!readCaseJson(text.left(length), {}), qPrintable(QString::number(length)));
        }
    }

    void survivesMangledText()
    {
        const QByteArray text = exchange::writeCaseJson(tests::smallProject());
        const QByteArrayList pieces{"{",     "}",    "[",      "]",  "\"",  ",",       ":",    "null", "-1",
                                    "1e308", "true", "\"id\"", "{}", "[[[", "\\u0000", "\xff", "0"};
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bent = text;
            for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
                const int at = random.bounded(int(bent.size()));
                bent.replace(at, random.bounded(12), pieces.at(random.bounded(int(pieces.size()))));
            }
            const auto reading = exchange::inspectCaseJson(bent, {});
            if (reading.project) {
                QVERIFY(!model::hasErrors(reading.problems));
                const auto again = readCaseJson(exchange::writeCaseJson(*reading.project), {});
                QVERIFY_OK(again);
                QVERIFY(*again == *reading.project);
            } else {
                QVERIFY(model::hasErrors(reading.problems));
            }
        }
    }
};

PENSTOCK_TEST(HostileCaseTest)
#include "tst_hostile_case.moc"
