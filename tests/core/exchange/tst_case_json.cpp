// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using exchange::readCaseJson;
using exchange::writeCaseJson;
using model::Code;
using tests::firstDifference;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The smallest case: what has no default.
QByteArray caseWith(const QByteArray &rest)
{
    return R"({"format": "penstock-case-1", "settings": {"S": "2025-01-01", "E": "2026-01-01"})"
           + (rest.isEmpty() ? QByteArray() : ", " + rest) + '}';
}

} // namespace

class CaseJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void absentAndNullAreTheDefault()
    {
        const auto absent = readCaseJson(caseWith(R"("platforms": [{"id": "cuda"}],
            "chips": [{"id": "h20", "platform": "cuda", "bf16_tflops": 148, "memory_bw_tbs": 4}],
            "operators": [{"id": "lab"}], "stockpiles": [{"id": "p", "operator": "lab", "chip": "h20"}])"),
                                         {});
        QVERIFY_OK(absent);
        const auto null = readCaseJson(
            caseWith(R"("platforms": [{"id": "cuda", "name": null, "notes": null, "enabled": null, "readiness": null}],
            "chips": [{"id": "h20", "platform": "cuda", "bf16_tflops": 148, "memory_bw_tbs": 4, "launch_date": null, "tdp_w": null}],
            "operators": [{"id": "lab", "kind": null}], "workloads": null, "scenarios": null, "run": null,
            "stockpiles": [{"id": "p", "operator": "lab", "chip": "h20", "install_per_month": null, "failure_rate": null}])"),
            {});
        QVERIFY_OK(null);
        QCOMPARE(firstDifference(*absent, *null), QString());
        QCOMPARE(absent->platforms.at(0).name, QStringLiteral("cuda"));
        QCOMPARE(absent->platforms.at(0).readiness, 1.0);
        QCOMPARE(absent->stockpiles.at(0).failureRatePerYear, 0.05);
        QVERIFY(!absent->stockpiles.at(0).installPerMonth);
        QCOMPARE(absent->operators.at(0).kind, model::OperatorKind::Other);
        QCOMPARE(absent->settings.step, model::StepLength::Week);
        QVERIFY(absent->scenarios.isEmpty());
        QVERIFY(absent->info.run.isEmpty());
    }

    void readsPointsRulesSetsAndOverrides()
    {
        const auto read = readCaseJson(contentOf(QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.json")), {});
        QVERIFY_OK(read);
        const model::PolicyEvent &ban = read->policyEvents.at(0);
        QCOMPARE(ban.rule.size(), 2);
        QCOMPARE(ban.rule.at(1).size(), 2);
        QVERIFY(ban.rule.at(1).at(0).attribute == model::RuleAttribute::Pd
                && ban.rule.at(1).at(0).op == model::RuleOperator::Below);
        QCOMPARE(ban.rule.at(1).at(0).value, 5.92);
        QCOMPARE(ban.channels, (QStringList{QStringLiteral("grey"), QStringLiteral("official")})); // the order is kept
        const model::Workload &service = read->workloads.at(0);
        QCOMPARE(service.points.size(), 2);
        QCOMPARE(service.points.at(1).date, QDate(2025, 6, 1));
        QCOMPARE(service.points.at(1).value, 120.25);
        const QList<model::Override> &overrides = read->scenarios.at(1).overrides;
        QCOMPARE(overrides.size(), 8);
        QVERIFY(overrides.at(0).overrideClass == model::OverrideClass::World);
        QVERIFY(overrides.at(1).overrideClass == model::OverrideClass::Policy);
        QVERIFY(overrides.at(2).overrideClass == model::OverrideClass::ByField);
        QCOMPARE(std::get<QDate>(overrides.at(2).value), QDate(2025, 5, 20));
        QVERIFY(model::isNull(overrides.at(4).value));
        QCOMPARE(read->info.run, QStringLiteral("child"));
    }

    void goldenCasesComeBack_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PENSTOCK_TEST_DATA "/golden"));
        const QStringList cases = folder.entryList({QStringLiteral("*.case.json")});
        QVERIFY(cases.size() >= 40);
        for (const QString &name : cases) {
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        }
        for (const char *name : {"deepseek-r2", "blank"}) {
            QTest::addRow("sample %s", name) << QStringLiteral(PENSTOCK_SAMPLES "/%1.json").arg(QLatin1String(name));
        }
        QTest::addRow("one of everything") << QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.json");
    }
    void goldenCasesComeBack()
    {
        QFETCH(QString, path);
        const auto read = readCaseJson(contentOf(path), path);
        QVERIFY_OK(read);
        const QByteArray written = writeCaseJson(*read);
        const auto again = readCaseJson(written, path);
        QVERIFY_OK(again);
        QCOMPARE(firstDifference(*again, *read), QString());
        QCOMPARE(writeCaseJson(*again), written);
    }

    void anyProjectComesBack()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const model::Project project = tests::randomProject(random);
            const QByteArray text = writeCaseJson(project);
            const auto read = readCaseJson(text, QStringLiteral("seed %1").arg(seed));
            QVERIFY_OK(read);
            QVERIFY2(*read == project,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(firstDifference(*read, project))));
        }
    }

    void writesOneEntityALineAndNoDefaults()
    {
        model::Project project = tests::smallProject();
        project.chips[0].name = QStringLiteral("h20"); // what an absent name means
        const QByteArrayList lines = writeCaseJson(project).split('\n');
        QVERIFY(lines.contains(
            R"(  {"id": "h20", "platform": "cuda", "bf16_tflops": 148, "fp8_tflops": 296, "memory_bw_tbs": 4, "interconnect_gbs": 900},)"));
        QVERIFY(lines.contains(R"(   {"type": "policy_events", "id": "ban", "field": "pass", "value": 0.5})"));
        QVERIFY(lines.contains(R"( "settings": {"S": "2025-01-01", "E": "2027-01-01", "reference_chip": "h20"},)"));
    }

    void ignoresWhatTheSimulationDoesNotNeed()
    {
        const auto read = readCaseJson(caseWith(R"("decks": [{"anything": [1, 2]}], "comment": "mine",
            "operators": [{"id": "lab", "sources": {"kind": ["press", 3]}}])"),
                                       {});
        QVERIFY_OK(read);
        QCOMPARE(read->operators.size(), 1);
    }

    void warnsButReads()
    {
        const auto reading = exchange::inspectCaseJson(
            caseWith(R"("operators": [{"id": "a", "name": "Same"}, {"id": "b", "name": "Same"}])"),
            QStringLiteral("r2.json"));
        QVERIFY(reading.project.has_value());
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().code, Code::DuplicateName);
        QCOMPARE(reading.problems.first().where.file, QStringLiteral("r2.json"));
    }

    void aBareCaseBecomesAProjectWhenAsked()
    {
        auto read = readCaseJson(caseWith({}), {});
        QVERIFY_OK(read);
        exchange::adoptCase(*read, QStringLiteral("r2"));
        QCOMPARE(read->scenarios.size(), 1);
        QCOMPARE(read->scenarios.at(0).id, QStringLiteral("baseline"));
        QCOMPARE(read->info.title, QStringLiteral("r2"));
        QVERIFY(!read->info.projectId.isEmpty());
        QVERIFY(!read->info.created.isEmpty());
        const model::Project once = *read;
        exchange::adoptCase(*read, QStringLiteral("another"));
        QCOMPARE(firstDifference(*read, once), QString());
    }
};

PENSTOCK_TEST(CaseJsonTest)
#include "tst_case_json.moc"
