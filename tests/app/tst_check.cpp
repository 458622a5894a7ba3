// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "core/storage/project_file.h"
#include "tests/app/run_penstock.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace penstock;
using namespace penstock::tests;

namespace {

Outcome check(const QString &file, const QStringList &more = {})
{
    return runPenstock(QStringList{QStringLiteral("check"), file} + more);
}

} // namespace

class CheckCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundFileIsZero_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("sample") << QStringLiteral("sample:deepseek-r2");
        QTest::addRow("blank sample") << QStringLiteral("sample:blank");
        QTest::addRow("project") << QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0001.penstock");
        QTest::addRow("case") << QStringLiteral(PENSTOCK_TEST_DATA "/golden/39-china-resumption.case.json");
    }
    void aSoundFileIsZero()
    {
        QFETCH(QString, file);
        const Outcome outcome = check(file);
        QVERIFY_DONE(outcome);
        QVERIFY(outcome.out.contains(": sound\n") || outcome.out.contains("(a warning)"));
        QCOMPARE(check(file, {QStringLiteral("--quiet")}).out, QByteArray());
    }

    void faultsAreOneAndAllAreListed()
    {
        QByteArray text = exchange::writeCaseJson(smallProject());
        text.replace("\"installed\": 1000", "\"installed\": -1")
            .replace("\"platform\": \"cann\", \"bf16", "\"platform\": \"rocm\", \"bf16");
        const QString file = m_folder->filePath(QStringLiteral("r2.json"));
        QVERIFY(writeFile(file, text));
        const Outcome outcome = check(file);
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY(outcome.out.contains("stockpiles[0].installed: -1 is outside ≥ 0\n"));
        QVERIFY(outcome.out.contains("chips[1].platform: there is no “rocm” in platforms\n"));
    }

    void findsWhatLeadsNowhereInAProject()
    {
        model::Project project = smallProject();
        project.stockpiles[0].chip.id = QStringLiteral("gone");
        const QString file = m_folder->filePath(QStringLiteral("r2.penstock"));
        QVERIFY_OK(storage::saveProject(project, file));
        const Outcome outcome = check(file);
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.contains("stockpiles[0].chip: there is no “gone” in chips\n"));
    }

    void findsWhatOnlyAScenarioBreaks()
    {
        model::Project project = smallProject();
        const auto overridden = [&](model::EntityType type, const char *id, const char *field,
                                    const model::Value &value) {
            project.scenarios[1].overrides.append(
                model::Override{model::Address{type, QString::fromLatin1(id), QString::fromLatin1(field)}, value, {}});
        };
        overridden(model::EntityType::Supply, "lab-h20", "kind", QStringLiteral("lot"));
        overridden(model::EntityType::Supply, "lab-h20", "from", model::Value{});
        const QString file = m_folder->filePath(QStringLiteral("r2.penstock"));
        QVERIFY_OK(storage::saveProject(project, file));
        const Outcome outcome = check(file);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("scenario “child”: supplies[0].from: a value is needed here\n"),
                 outcome.out.constData());
    }

    void speaksJson()
    {
        model::Project project = smallProject();
        project.stockpiles[0].chip.id = QStringLiteral("gone");
        const QString file = m_folder->filePath(QStringLiteral("r2.penstock"));
        QVERIFY_OK(storage::saveProject(project, file));
        const Outcome outcome = check(file, {QStringLiteral("--json")});
        QCOMPARE(outcome.code, 1);
        const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(report.value(QLatin1String("sound")).toBool(true), false);
        const QJsonObject fault = report.value(QLatin1String("faults")).toArray().at(0).toObject();
        QCOMPARE(fault.value(QLatin1String("place")).toString(), QStringLiteral("stockpiles[0].chip"));
        QCOMPARE(fault.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
    }

    void whatCannotBeOpenedIsThree_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"projects/truncated.penstock", "projects/corrupted.penstock", "projects/future.penstock",
              "hostile/deep-lists.json", "hostile/another-format.json", "hostile/empty.json", "hostile/binary.json"}) {
            QTest::addRow("%s", name) << QStringLiteral(PENSTOCK_TEST_DATA "/%1").arg(QLatin1String(name));
        }
        QTest::addRow("not there") << QStringLiteral("/no/such/file.penstock");
        QTest::addRow("a folder") << QStringLiteral("/tmp");
    }
    void whatCannotBeOpenedIsThree()
    {
        QFETCH(QString, file);
        QVERIFY_FAILED(check(file), 3);
    }

    void repairsACopy_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::addRow("a project") << QStringLiteral("bent.penstock") << QStringLiteral("mended.penstock");
        QTest::addRow("a case") << QStringLiteral("bent.json") << QStringLiteral("mended.json");
        QTest::addRow("a case into a project") << QStringLiteral("bent.json") << QStringLiteral("mended.penstock");
    }
    void repairsACopy()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        model::Project project = smallProject();
        project.stockpiles.append(project.stockpiles.first());
        project.stockpiles[1].id = QStringLiteral("second");
        project.stockpiles[1].op.id = QStringLiteral("gone");
        project.policyEvents[0].chips.ids = {QStringLiteral("gone"), QStringLiteral("h20")};
        project.policyEvents[0].operators.ids = {QStringLiteral("gone")};
        project.settings.referenceChip.id = QStringLiteral("gone");
        project.scenarios[1].overrides[0].address.id = QStringLiteral("gone");
        project.info.run = QStringLiteral("gone");
        const QString file = m_folder->filePath(in);
        if (in.endsWith(QLatin1String(".json"))) {
            QVERIFY(writeFile(file, exchange::writeCaseJson(project)));
        } else {
            QVERIFY_OK(storage::saveProject(project, file));
        }
        const QByteArray before = contentOf(file);
        const Outcome announced = check(file);
        QCOMPARE(announced.code, 1);
        QVERIFY(announced.out.contains("With --repair OUT a copy would be written in which:"));

        const QString mended = m_folder->filePath(out);
        const Outcome outcome = check(file, {QStringLiteral("--repair"), mended});
        QCOMPARE(outcome.code, 1); // the file itself has faults as before
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY2(outcome.out.contains("stockpiles[1].operator: the entity is removed"), outcome.out.constData());
        QCOMPARE(contentOf(file), before);
        QVERIFY_DONE(check(mended));
        QVERIFY_DONE(runPenstock({QStringLiteral("simulate"), mended}));
    }

    void aRepairOfWrongValuesTakesTheDefault()
    {
        QByteArray text = exchange::writeCaseJson(smallProject());
        text.replace("\"installed\": 1000", "\"installed\": 1000, \"failure_rate\": 1.7, \"colour\": 1");
        const QString file = m_folder->filePath(QStringLiteral("bent.json"));
        QVERIFY(writeFile(file, text));
        const QString mended = m_folder->filePath(QStringLiteral("mended.json"));
        QCOMPARE(check(file, {QStringLiteral("--repair"), mended}).code, 1);
        QVERIFY_DONE(check(mended));
        QVERIFY(!contentOf(mended).contains("failure_rate"));
    }

    void neverRepairsInPlace()
    {
        const QString file = m_folder->filePath(QStringLiteral("r2.json"));
        QVERIFY(writeFile(file, exchange::writeCaseJson(smallProject())));
        QVERIFY_FAILED(check(file, {QStringLiteral("--repair"), file}), 2);
        QVERIFY_FAILED(check(file, {QStringLiteral("--repair"), QStringLiteral("x.txt")}), 2);
        QVERIFY_FAILED(check(QStringLiteral(PENSTOCK_TEST_DATA "/hostile/list.json"),
                             {QStringLiteral("--repair"), m_folder->filePath(QStringLiteral("x.json"))}),
                       3);
        QCOMPARE(filesIn(m_folder->path()), QStringList{QStringLiteral("r2.json")});
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

PENSTOCK_TEST(CheckCommandTest)
#include "tst_check.moc"
