// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "core/storage/project_file.h"
#include "tests/app/run_penstock.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTemporaryDir>

using namespace penstock;
using namespace penstock::tests;

namespace {

Outcome convert(const QString &in, const QString &out)
{
    return runPenstock({QStringLiteral("convert"), in, out});
}

} // namespace

class ConvertCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThereAndBack_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addRow("a sample") << QStringLiteral("sample:deepseek-r2");
        QTest::addRow("one of everything") << QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.json");
    }
    void losesNothingThereAndBack()
    {
        QFETCH(QString, in);
        const QString text = m_folder->filePath(QStringLiteral("a.json"));
        const QString project = m_folder->filePath(QStringLiteral("b.penstock"));
        const QString again = m_folder->filePath(QStringLiteral("c.json"));
        QVERIFY_DONE(convert(in, text));
        QVERIFY_DONE(convert(text, project));
        QVERIFY_DONE(convert(project, again));
        QVERIFY(!contentOf(text).isEmpty());
        QCOMPARE(contentOf(again), contentOf(text));
    }

    void theStoredProjectIsTheStoredText()
    {
        const QString text = m_folder->filePath(QStringLiteral("a.json"));
        const QString same = m_folder->filePath(QStringLiteral("b.json"));
        QVERIFY_DONE(convert(QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.penstock"), text));
        QVERIFY_DONE(convert(QStringLiteral(PENSTOCK_TEST_DATA "/projects/v0002.json"), same));
        QCOMPARE(contentOf(text), contentOf(same));
    }

    void aBareCaseGetsARoot()
    {
        const QString out = m_folder->filePath(QStringLiteral("spares.penstock"));
        QVERIFY_DONE(convert(QStringLiteral(PENSTOCK_TEST_DATA "/golden/02-spares.case.json"), out));
        const auto opened = storage::openProject(out);
        QVERIFY_OK(opened);
        QCOMPARE(opened->scenarios.size(), 1);
        QCOMPARE(opened->scenarios.at(0).name, QStringLiteral("Baseline"));
        QCOMPARE(opened->info.title, QStringLiteral("02-spares.case"));
    }

    void overwritesItsOwnInput()
    {
        const QString file = m_folder->filePath(QStringLiteral("a.json"));
        QVERIFY_DONE(convert(QStringLiteral("sample:blank"), file));
        const QByteArray before = contentOf(file);
        QVERIFY_DONE(convert(file, file));
        QCOMPARE(contentOf(file), before);
    }

    void convertsWithFaultsAndSaysSo()
    {
        model::Project project = smallProject();
        project.stockpiles[0].chip.id = QStringLiteral("gone");
        const QString file = m_folder->filePath(QStringLiteral("a.penstock"));
        QVERIFY_OK(storage::saveProject(project, file));
        const Outcome outcome = convert(file, m_folder->filePath(QStringLiteral("a.json")));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.err.contains("penstock check"));
        QVERIFY(contentOf(m_folder->filePath(QStringLiteral("a.json"))).contains("\"chip\": \"gone\""));
    }

    void leavesNothingBehindOnFailure()
    {
        QVERIFY_FAILED(convert(QStringLiteral(PENSTOCK_TEST_DATA "/hostile/duplicate-key.json"),
                               m_folder->filePath(QStringLiteral("a.penstock"))),
                       3);
        QVERIFY_FAILED(convert(QStringLiteral("sample:blank"), QStringLiteral("/proc/a.penstock")), 4);
        QVERIFY_FAILED(convert(QStringLiteral("sample:blank"), QStringLiteral("/no/such/folder/a.json")), 4);
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

PENSTOCK_TEST(ConvertCommandTest)
#include "tst_convert.moc"
