// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace penstock::model;
using penstock::tests::smallProject;

class ProjectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectIsSound()
    {
        const Project project = newProject(QDate(2025, 1, 1), QStringLiteral("Baseline"));
        QCOMPARE(validate(project).size(), 0);
        QCOMPARE(project.settings.end, QDate(2027, 1, 1));
        QCOMPARE(project.scenarios.size(), 1);
        QVERIFY(project.info.projectId != newProject(QDate(2025, 1, 1), QString()).info.projectId);
    }

    void idsAreMadeFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addRow("lower case and hyphens") << QStringLiteral("H20, ByteDance!") << QStringLiteral("h20-bytedance");
        QTest::addRow("accents go") << QStringLiteral("Café São") << QStringLiteral("cafe-sao");
        QTest::addRow("another script takes the list's name") << QStringLiteral("供給") << QStringLiteral("supplies");
        QTest::addRow("nothing") << QString() << QStringLiteral("supplies");
        QTest::addRow("taken") << QStringLiteral("lab h20") << QStringLiteral("lab-h20-2");
    }
    void idsAreMadeFromNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(freshId(smallProject(), EntityType::Supply, name), id);
    }

    void freshEntitiesAreSound_data()
    {
        QTest::addColumn<int>("type");
        for (int t = 0; t < kEntityTypeCount; ++t) {
            if (!isSingleton(static_cast<EntityType>(t))) {
                QTest::addRow("%s", qPrintable(key(static_cast<EntityType>(t)))) << t;
            }
        }
    }
    void freshEntitiesAreSound()
    {
        QFETCH(int, type);
        Project project = smallProject();
        const AnyEntity made = freshEntity(project, static_cast<EntityType>(type), QStringLiteral("Something new"));
        QVERIFY_OK(applyChange(project, Insert{100, made}));
        const QList<Problem> problems = validate(project);
        QVERIFY2(!hasErrors(problems), problems.isEmpty() ? "" : qPrintable(lineOf(problems.first())));
    }

    void namesAreFoundOrSaidToBeAmbiguous()
    {
        Project project = smallProject();
        QCOMPARE(findByName(project, EntityType::Scenario, QStringLiteral("child")).value(), QStringLiteral("child"));
        QCOMPARE(findByName(project, EntityType::Scenario, QStringLiteral("Child")).value(), QStringLiteral("child"));
        QVERIFY_FAULT(findByName(project, EntityType::Scenario, QStringLiteral("nobody")), Code::UnknownName);
        project.scenarios[0].name = QStringLiteral("Child");
        const auto found = findByName(project, EntityType::Scenario, QStringLiteral("Child"));
        QVERIFY_FAULT(found, Code::AmbiguousName);
        QCOMPARE(found.error().values.at(1), QStringLiteral("base, child"));
    }

    void usesAreFound()
    {
        const Project project = smallProject();
        const QList<Use> uses = usesOf(project, EntityType::Chip, QStringLiteral("h20"));
        QStringList places;
        for (const Use &use : uses) {
            places.append(placeOf(project, use.address));
        }
        QCOMPARE(places, QStringList({QStringLiteral("settings.reference_chip"), QStringLiteral("stockpiles[0].chip"),
                                      QStringLiteral("supplies[0].chip"), QStringLiteral("policy_events[0].chips")}));
        QCOMPARE(usesOf(project, EntityType::PolicyEvent, QStringLiteral("ban")).size(), 3); // lift, override, citation
        QCOMPARE(usesOf(project, EntityType::Source, QStringLiteral("letter")).size(), 1);
    }

    void removalTakesWhatCannotBeWithout()
    {
        Project project = smallProject();
        const Project before = project;
        const Change removal = removalOf(project, EntityType::Chip, QStringLiteral("h20"));
        const auto applied = applyChange(project, removal);
        QVERIFY_OK(applied);
        QVERIFY(project.stockpiles.isEmpty());
        QVERIFY(project.supplies.isEmpty());
        QVERIFY(project.settings.referenceChip.isEmpty());
        // The ban named one chip; without it, an empty set would mean all chips.
        QVERIFY(project.policyEvents.at(0).chips.isEmpty());
        QVERIFY(!project.policyEvents.at(0).enabled);
        QVERIFY(!hasErrors(validate(project)));
        QVERIFY_OK(applyChange(project, applied->inverse));
        QCOMPARE(project, before);
    }

    void removingAnEventTakesItsOverridesAndCitations()
    {
        Project project = smallProject();
        const Project before = project;
        const auto applied = applyChange(project, removalOf(project, EntityType::PolicyEvent, QStringLiteral("ban")));
        QVERIFY_OK(applied);
        QVERIFY(project.scenarios.at(1).overrides.isEmpty());
        QVERIFY(project.citations.isEmpty());
        QVERIFY(project.policyEvents.at(0).lifts.isEmpty());
        QVERIFY(!hasErrors(validate(project)));
        QVERIFY_OK(applyChange(project, applied->inverse));
        QCOMPARE(project, before);
    }

    void removingAScenarioTakesItsChildren()
    {
        Project project = smallProject();
        const Project before = project;
        project.info.run = QStringLiteral("child");
        const Project withRun = project;
        const auto applied = applyChange(project, removalOf(project, EntityType::Scenario, QStringLiteral("base")));
        QVERIFY_OK(applied);
        QVERIFY(project.scenarios.isEmpty());
        QVERIFY_OK(applyChange(project, applied->inverse));
        QCOMPARE(project, withRun);
        QVERIFY(project != before);
    }
};

PENSTOCK_TEST(ProjectTest)
#include "tst_project.moc"
