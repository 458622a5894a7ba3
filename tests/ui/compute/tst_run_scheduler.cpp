// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/run_scheduler.h"

#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using compute::RunScheduler;
using document::ProjectDocument;
using model::Address;
using model::EntityType;

namespace {

const Address kPass{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};
const Address kWarehouse{EntityType::Stockpile, QStringLiteral("lab-h20"), QStringLiteral("warehouse")};
const QString kBase = QStringLiteral("base");
const QString kChild = QStringLiteral("child");

double lastInstalled(const analysis::ScenarioRunPtr &run)
{
    return run->result.totals.stocks.installedUnits.back();
}

} // namespace

class RunSchedulerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
        m_scheduler = std::make_unique<RunScheduler>(*m_document);
    }
    void cleanup()
    {
        m_scheduler.reset();
        m_document.reset();
    }

    void runsAtOnce()
    {
        QVERIFY(m_scheduler->runs().current != nullptr);
        QCOMPARE(m_scheduler->runs().current->scenario, kBase);
        QVERIFY(m_scheduler->runs().reference == nullptr); // a root has no parent
        QSignalSpy spy(m_scheduler.get(), &RunScheduler::runsChanged);
        const double before = lastInstalled(m_scheduler->runs().current);
        QVERIFY_OK(m_document->edit(kPass, 1.0));
        QCOMPARE(spy.count(), 1); // before edit() has returned
        QCOMPARE(m_scheduler->runs().revision, m_document->revision());
        QVERIFY(lastInstalled(m_scheduler->runs().current) > before);
    }

    void aGroupGivesOneRun()
    {
        QSignalSpy spy(m_scheduler.get(), &RunScheduler::runsChanged);
        QVERIFY_OK(m_document->push(model::group(
            QStringLiteral("Both"), {m_document->editOf(kPass, 0.5), m_document->editOf(kWarehouse, 10.0)})));
        QCOMPARE(spy.count(), 1);
    }

    void theParentIsTheReference()
    {
        m_document->setScenario(kChild);
        QCOMPARE(m_scheduler->runs().current->scenario, kChild);
        QVERIFY(m_scheduler->runs().reference != nullptr);
        QCOMPARE(m_scheduler->runs().reference->scenario, kBase);
    }

    void theReferenceIsKeptWhereNothingOfItChanged()
    {
        m_document->setScenario(kChild);
        const auto reference = m_scheduler->runs().reference;
        const auto current = m_scheduler->runs().current;
        QVERIFY_OK(m_document->edit(kPass, 0.75)); // an override of the child only
        QVERIFY(m_scheduler->runs().reference == reference);
        QVERIFY(m_scheduler->runs().current != current);
        m_document->setScenario(kBase);
        QVERIFY_OK(m_document->edit(kWarehouse, 0.0));
        m_document->setScenario(kChild);
        QVERIFY(m_scheduler->runs().reference != reference);
    }

    void whatTheSimulationDoesNotReadRunsNothing()
    {
        const auto current = m_scheduler->runs().current;
        QSignalSpy spy(m_scheduler.get(), &RunScheduler::runsChanged);
        QVERIFY_OK(m_document->edit({EntityType::Source, QStringLiteral("letter"), QStringLiteral("publisher")},
                                    QStringLiteral("SEC")));
        QVERIFY(m_scheduler->runs().current == current);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(m_scheduler->runs().revision, m_document->revision());
    }

    void anotherReferenceCanBeChosen()
    {
        m_scheduler->setReference(kChild);
        QCOMPARE(m_scheduler->runs().reference->scenario, kChild);
        m_document->setScenario(kChild); // compared with itself: nothing
        QVERIFY(m_scheduler->runs().reference == nullptr);
        m_scheduler->setReference({});
        QCOMPARE(m_scheduler->runs().reference->scenario, kBase);
    }

    void theCurvesBeforeADragAreKept()
    {
        const auto before = m_scheduler->runs().current;
        m_scheduler->beginGesture();
        QVERIFY_OK(m_document->edit(kPass, 0.5));
        QVERIFY_OK(m_document->edit(kPass, 0.6));
        QVERIFY(m_scheduler->runs().beforeDrag == before);
        QVERIFY(m_scheduler->runs().current != before);
        m_scheduler->endGesture();
        QVERIFY(m_scheduler->runs().beforeDrag == nullptr);
    }

    void whatCannotRunSaysWhy()
    {
        model::Project broken = tests::smallProject();
        broken.chips[0].bf16Tflops = 0.0;
        m_document->reset(broken, {});
        QVERIFY(m_scheduler->runs().current == nullptr);
        QVERIFY(model::hasErrors(m_scheduler->runs().problems));
        QVERIFY_OK(m_document->edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("bf16_tflops")}, 148.0));
        QVERIFY(m_scheduler->runs().current != nullptr);
        QVERIFY(!model::hasErrors(m_scheduler->runs().problems));
    }

    void problemsAreThoseOfTheScenarioShown()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("end")},
                                    QDate(2025, 1, 1)));
        const auto hasEndBeforeStart = [this] {
            const auto &problems = m_scheduler->runs().problems;
            return std::any_of(problems.cbegin(), problems.cend(), [](const model::Problem &problem) {
                return problem.code == model::Code::EndBeforeStart;
            });
        };
        QVERIFY(hasEndBeforeStart());
        m_document->setScenario(kBase);
        QVERIFY(!hasEndBeforeStart());
    }

    void aLongRunDoesNotBlock()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        const auto older = m_scheduler->runs().current;
        QSignalSpy spy(m_scheduler.get(), &RunScheduler::runsChanged);
        QVERIFY_OK(m_document->edit(kPass, 0.5));
        QVERIFY(m_scheduler->isRunning());
        QVERIFY(m_scheduler->runs().current == older); // views keep the older result
        QVERIFY_OK(m_document->edit(kPass, 1.0));      // makes the run under way stale
        QTRY_VERIFY(!m_scheduler->isRunning());
        QCOMPARE(m_scheduler->runs().revision, m_document->revision());
        QCOMPARE(std::get<double>(*model::valueAt(m_scheduler->runs().current->resolved, kPass)), 1.0);
        QCOMPARE(spy.count(), 1); // the stale one was dropped
    }

    void aLongDragIsCoarse()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        m_scheduler->beginGesture();
        QVERIFY_OK(m_document->edit(kPass, 0.5));
        QVERIFY(m_scheduler->runs().coarse);
        QVERIFY(m_scheduler->runs().current->result.stepCount() < 30); // months of two years
        m_scheduler->endGesture();
        QTRY_VERIFY(!m_scheduler->runs().coarse);
        QVERIFY(m_scheduler->runs().current->result.stepCount() > 100);
    }

    void aLongRunMayOutliveTheWindow()
    {
        m_scheduler->setExpectedMilliseconds(1000.0);
        QVERIFY_OK(m_document->edit(kPass, 0.5));
        m_scheduler.reset(); // waits for it; its result goes nowhere
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<RunScheduler> m_scheduler;
};
PENSTOCK_TEST(RunSchedulerTest)

#include "tst_run_scheduler.moc"
