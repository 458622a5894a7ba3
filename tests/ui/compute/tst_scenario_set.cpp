// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/scenario_set.h"

#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/compute/run_scheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using compute::RunScheduler;
using compute::ScenarioSet;
using document::ProjectDocument;
using model::Address;
using model::EntityType;

namespace {

const Address kPass{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};
const QString kBase = QStringLiteral("base");
const QString kChild = QStringLiteral("child");
const QString kOther = QStringLiteral("other");
const QString kThird = QStringLiteral("third");

double passIn(const analysis::ScenarioRunPtr &run)
{
    return std::get<double>(*model::valueAt(run->resolved, kPass));
}

model::Scenario scenario(const QString &id, double pass)
{
    model::Scenario made;
    made.id = id;
    made.name = id;
    made.parent.id = kBase;
    made.overrides = {model::Override{kPass, pass, {}}};
    return made;
}

} // namespace

class ScenarioSetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        model::Project project = tests::smallProject();
        project.scenarios.append(scenario(kOther, 0.25));
        project.scenarios.append(scenario(kThird, 0.75));
        m_document->reset(project, {});
        m_scheduler = std::make_unique<RunScheduler>(*m_document);
        m_set = std::make_unique<ScenarioSet>(*m_scheduler);
    }
    void cleanup()
    {
        m_set.reset();
        m_scheduler.reset();
        m_document.reset();
    }

    void nothingIsComputedBeforeItIsAsked()
    {
        m_set->setScenarios({kBase, kChild, kOther});
        QVERIFY(m_set->run(kOther) == nullptr);
        m_set->setActive(true);
        QVERIFY(m_set->run(kOther) != nullptr);
        QCOMPARE(passIn(m_set->run(kOther)), 0.25);
        QCOMPARE(passIn(m_set->run(kChild)), 0.5);
        QVERIFY(m_set->isUpToDate());
    }

    void theCurrentAndTheReferenceAreTheScheduler()
    {
        m_document->setScenario(kChild);
        m_set->setScenarios({kBase, kChild});
        m_set->setActive(true);
        QVERIFY(m_set->run(kChild) == m_scheduler->runs().current);
        QVERIFY(m_set->run(kBase) == m_scheduler->runs().reference);
    }

    void anEditOfTheParentReachesAll()
    {
        m_set->setScenarios({kBase, kChild, kOther});
        m_set->setActive(true);
        const auto before = m_set->run(kOther);
        QSignalSpy spy(m_set.get(), &ScenarioSet::changed);
        QVERIFY_OK(
            m_document->edit({EntityType::Stockpile, QStringLiteral("lab-h20"), QStringLiteral("installed")}, 5000.0));
        QVERIFY(m_set->run(kOther) != before);
        QCOMPARE(m_set->run(kOther)->result.totals.stocks.installedUnits.front(), 5000.0);
        QCOMPARE(m_set->run(kChild)->result.totals.stocks.installedUnits.front(), 5000.0);
        QVERIFY(spy.count() >= 1);
        QVERIFY(m_set->isUpToDate());
    }

    void anEditOfOneLeavesTheOthers()
    {
        m_set->setScenarios({kBase, kChild, kOther});
        m_set->setActive(true);
        const auto other = m_set->run(kOther);
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kPass, 0.9));
        QVERIFY(m_set->run(kOther) == other);
        QCOMPARE(passIn(m_set->run(kChild)), 0.9);
    }

    void aScenarioLeftKeepsItsRun()
    {
        m_set->setScenarios({kBase, kChild, kOther});
        m_set->setActive(true);
        m_document->setScenario(kOther);
        const auto run = m_scheduler->runs().current;
        m_document->setScenario(kChild);
        QVERIFY(m_set->run(kOther) == run);
    }

    void hiddenViewsAskForNothing()
    {
        m_set->setScenarios({kBase, kOther});
        m_set->setActive(true);
        const auto before = m_set->run(kOther);
        m_set->setActive(false);
        QSignalSpy spy(m_set.get(), &ScenarioSet::changed);
        QVERIFY_OK(
            m_document->edit({EntityType::Stockpile, QStringLiteral("lab-h20"), QStringLiteral("installed")}, 5000.0));
        QVERIFY(m_set->run(kOther) == before);
        QVERIFY(!m_set->isUpToDate());
        QCOMPARE(spy.count(), 0);
        m_set->setActive(true);
        QVERIFY(m_set->run(kOther) != before);
    }

    void longRunsComeOneByOne()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        m_set->setScenarios({kBase, kChild, kOther, kThird});
        m_set->setActive(true);
        QVERIFY(m_set->run(kOther) == nullptr);
        QVERIFY(!m_set->isUpToDate());
        QTRY_VERIFY(m_set->isUpToDate());
        QCOMPARE(passIn(m_set->run(kThird)), 0.75);
    }

    void theNewestEditWins()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        m_set->setScenarios({kBase, kChild, kOther, kThird});
        m_set->setActive(true);
        const Address installed{EntityType::Stockpile, QStringLiteral("lab-h20"), QStringLiteral("installed")};
        for (int i = 1; i <= 5; ++i) {
            QVERIFY_OK(m_document->edit(installed, 1000.0 * i + 1.0));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_set->isUpToDate());
        for (const QString &id : {kBase, kChild, kOther, kThird}) {
            QCOMPARE(m_set->run(id)->result.totals.stocks.installedUnits.front(), 5001.0);
        }
    }

    void whatIsGoneOrCannotRunHasNoRun()
    {
        m_set->setScenarios({kBase, kOther, QStringLiteral("never was")});
        m_set->setActive(true);
        QVERIFY(m_set->run(QStringLiteral("never was")) == nullptr);
        QVERIFY_OK(m_document->remove(EntityType::Scenario, kOther));
        QVERIFY_OK(m_document->edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("bf16_tflops")}, 1.0));
        QVERIFY(m_set->run(kBase) != nullptr);
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Empty")), {});
        QVERIFY(m_set->run(kOther) == nullptr);
    }

    void anotherProjectDropsWhatIsUnderWay()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        m_set->setScenarios({kBase, kChild, kOther});
        m_set->setActive(true);
        model::Project project = tests::smallProject();
        project.scenarios.append(scenario(kOther, 0.1));
        m_document->reset(project, {});
        QTRY_VERIFY(m_set->isUpToDate());
        QCOMPARE(passIn(m_set->run(kOther)), 0.1);
    }

    void setsShareWhatTheyAskFor()
    {
        ScenarioSet second(*m_scheduler);
        m_set->setScenarios({kOther});
        second.setScenarios({kOther, kThird});
        m_set->setActive(true);
        second.setActive(true);
        QVERIFY(m_set->run(kOther) == second.run(kOther));
        QVERIFY(second.run(kThird) != nullptr);
    }

    void theWindowMayCloseMeanwhile()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        m_set->setScenarios({kBase, kChild, kOther});
        m_set->setActive(true);
        m_set.reset();
        m_scheduler.reset();
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<RunScheduler> m_scheduler;
    std::unique_ptr<ScenarioSet> m_set;
};
PENSTOCK_TEST(ScenarioSetTest)

#include "tst_scenario_set.moc"
