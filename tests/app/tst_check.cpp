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
        QTest::addRow("project") << QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.penstock");
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

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

PENSTOCK_TEST(CheckCommandTest)
#include "tst_check.moc"
