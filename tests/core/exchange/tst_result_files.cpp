// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_run.h"
#include "core/exchange/case_json.h"
#include "core/exchange/json_text.h"
#include "core/exchange/result_csv.h"
#include "core/exchange/result_json.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace penstock;

namespace {

analysis::ScenarioRunPtr runOf(const model::Project &project, const model::Id &scenario,
                               analysis::Counterfactuals counterfactuals = analysis::Counterfactuals::All)
{
    analysis::RunCache cache;
    const auto run = analysis::runScenario(project, scenario, cache, counterfactuals);
    return run ? *run : nullptr;
}

QJsonObject resultOf(const analysis::ScenarioRunPtr &run)
{
    const auto json = exchange::parseJson(exchange::writeResultJson(*run));
    return json ? json->toObject() : QJsonObject();
}

} // namespace

/// That the numbers are right is for the golden cases; here is what they do not show.
class ResultFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesItsScenario()
    {
        const model::Project project = tests::smallProject();
        const auto asItStands = runOf(project, {});
        QVERIFY(asItStands);
        QVERIFY(resultOf(asItStands).value(QLatin1String("scenario")).isNull());
        QCOMPARE(resultOf(runOf(project, QStringLiteral("child"))).value(QLatin1String("scenario")).toString(),
                 QStringLiteral("child"));
    }

    void numbersAreExact()
    {
        const auto run = runOf(tests::smallProject(), {});
        QVERIFY(run);
        const QJsonArray demand =
            resultOf(run).value(QLatin1String("totals")).toObject().value(QLatin1String("demand")).toArray();
        QCOMPARE(demand.size(), qsizetype(run->result.stepCount()));
        for (qsizetype k = 0; k < demand.size(); ++k) {
            QVERIFY(demand.at(k).toDouble() == run->result.totals.demand[std::size_t(k)]);
        }
    }

    void leavesOutWhatTakesNoPart()
    {
        model::Project project = tests::smallProject();
        project.chips[1].enabled = false;
        const QJsonObject result = resultOf(runOf(project, {}));
        for (const char *key : {"chips", "ratings", "throughput"}) {
            QCOMPARE(result.value(QLatin1String(key)).toObject().keys(), QStringList{QStringLiteral("h20")});
        }
    }

    void caughtNamesEveryEventWithARule()
    {
        model::Project project = tests::smallProject();
        model::PolicyEvent marker;
        marker.id = marker.name = QStringLiteral("marker");
        marker.kind = model::PolicyKind::Marker;
        marker.effective = QDate(2025, 5, 1);
        marker.rule = {{model::RuleBound{model::RuleAttribute::MemoryBandwidthTBs, model::RuleOperator::AtLeast, 4.0}}};
        project.policyEvents.append(marker);
        const QJsonObject caught = resultOf(runOf(project, {})).value(QLatin1String("caught")).toObject();
        QCOMPARE(caught.keys(), QStringList{QStringLiteral("marker")});
        QCOMPARE(caught.value(QLatin1String("marker")).toObject().value(QLatin1String("h20")).toBool(), true);
        QCOMPARE(caught.value(QLatin1String("marker")).toObject().value(QLatin1String("910c")).toBool(), false);
    }

    void leavesOutBitesThatWereNotComputed()
    {
        const auto eventsOf = [](const analysis::ScenarioRunPtr &run) {
            return resultOf(run)
                .value(QLatin1String("measures"))
                .toObject()
                .value(QLatin1String("events"))
                .toObject()
                .keys();
        };
        QCOMPARE(eventsOf(runOf(tests::smallProject(), {})), QStringList{QStringLiteral("ban")});
        QCOMPARE(eventsOf(runOf(tests::smallProject(), {}, analysis::Counterfactuals::None)), QStringList());
    }

    void aTableHasARowAStepAndNamedColumns()
    {
        model::Project project = tests::smallProject();
        const auto run = runOf(project, {});
        QVERIFY(run);
        const QByteArray csv = exchange::writeResultCsv(*run);
        QVERIFY(csv.endsWith("\r\n"));
        const QByteArrayList lines = csv.trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(run->result.stepCount()) + 1);
        const QByteArrayList titles = lines.at(0).trimmed().split(',');
        for (const char *title : {"from", "to", "demand", "coverage", "installed", "workloads.service.unmet",
                                  "chips.h20.warehouse", "operators.lab.arrivals"}) {
            QVERIFY2(titles.contains(title), title);
        }
        for (const QByteArray &line : lines) {
            QCOMPARE(line.trimmed().split(',').size(), titles.size());
        }
        const QByteArrayList first = lines.at(1).trimmed().split(',');
        QCOMPARE(first.at(0), QByteArray("2025-01-01"));
        QCOMPARE(first.at(1), QByteArray("2025-01-08"));
        QCOMPARE(first.at(titles.indexOf("installed")), QByteArray("1000"));
    }

    void aTableQuotesIdsThatNeedIt()
    {
        model::Project project = tests::smallProject();
        project.workloads[0].id = QStringLiteral("chat, \"R2\"\n");
        const auto run = runOf(project, {});
        QVERIFY(run);
        QVERIFY(exchange::writeResultCsv(*run).contains(",\"workloads.chat, \"\"R2\"\"\n.demand\","));
    }
};

PENSTOCK_TEST(ResultFilesTest)
#include "tst_result_files.moc"
