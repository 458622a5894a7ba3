// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/scenario_toll.h"
#include "core/model/change.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace penstock;

class ScenarioTollTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSentenceCountsWhatGoes()
    {
        model::Project project = tests::smallProject();
        QCOMPARE(audit::deletionSentence(project, QStringLiteral("child")),
                 QStringLiteral("Deletes “Child” with 1 override(s)."));
        QCOMPARE(audit::deletionSentence(project, QStringLiteral("base")),
                 QStringLiteral("Deletes “Base” and 1 scenario(s) under it with 1 override(s)."));
        project.scenarios.last().overrides.clear();
        QCOMPARE(audit::deletionSentence(project, QStringLiteral("child")), QStringLiteral("Deletes “Child”."));
        project.scenarios.last().name = QStringLiteral("%1 %2");
        QCOMPARE(audit::deletionSentence(project, QStringLiteral("child")), QStringLiteral("Deletes “%1 %2”."));
    }

    void theTollIsWhatTheDeletionTakes()
    {
        model::Project project = tests::smallProject();
        model::Scenario grandchild;
        grandchild.id = QStringLiteral("grandchild");
        grandchild.parent.id = QStringLiteral("child");
        grandchild.overrides = {project.scenarios.last().overrides.first()};
        project.scenarios.append(grandchild);
        project.citations.first().scenario = QStringLiteral("grandchild");
        const auto toll = audit::tollOfDeleting(project, QStringLiteral("child"));
        QCOMPARE(toll.descendants, QStringList{QStringLiteral("grandchild")});
        QCOMPARE(toll.overrides, 2);
        QCOMPARE(toll.citations, 1);
        QVERIFY_OK(model::applyChange(project,
                                      model::removalOf(project, model::EntityType::Scenario, QStringLiteral("child"))));
        QCOMPARE(project.scenarios.size(), 1);
    }
};
PENSTOCK_TEST(ScenarioTollTest)

#include "tst_scenario_toll.moc"
