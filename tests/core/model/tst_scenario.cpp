// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"
#include "core/model/scenario.h"
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace penstock::model;
using penstock::tests::smallProject;

namespace {

Address passOfBan()
{
    return {EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};
}

Scenario scenario(const char *id, const char *parent, QList<Override> overrides = {})
{
    Scenario made;
    made.id = QString::fromLatin1(id);
    made.name = made.id;
    made.parent.id = QString::fromLatin1(parent);
    made.overrides = std::move(overrides);
    return made;
}

} // namespace

class ScenarioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNearestOverrideWins()
    {
        Project project = smallProject();
        project.scenarios.append(scenario("grandchild", "child", {{passOfBan(), 0.7, {}}}));
        QCOMPARE(resolve(project, {})->policyEvents.at(0).pass, 0.0);
        QCOMPARE(resolve(project, QStringLiteral("base"))->policyEvents.at(0).pass, 0.0);
        QCOMPARE(resolve(project, QStringLiteral("child"))->policyEvents.at(0).pass, 0.5);
        QCOMPARE(resolve(project, QStringLiteral("grandchild"))->policyEvents.at(0).pass, 0.7);
    }

    void aDisabledScenarioIsPassedOver()
    {
        Project project = smallProject();
        project.scenarios.append(scenario("grandchild", "child"));
        project.scenarios[1].enabled = false;
        QCOMPARE(resolve(project, QStringLiteral("grandchild"))->policyEvents.at(0).pass, 0.0);
    }

    void nullIsTheDefault()
    {
        Project project = smallProject();
        project.policyEvents[0].rush = 1.5;
        project.scenarios[1].overrides = {
            {{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("rush")}, Value{}, {}},
            {{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("announced")}, Value{}, {}}};
        const auto resolved = resolve(project, QStringLiteral("child"));
        QVERIFY_OK(resolved);
        QCOMPARE(resolved->policyEvents.at(0).rush, 1.0);
        QVERIFY(!resolved->policyEvents.at(0).announced.isValid());
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("code");
        QTest::addRow("a circle") << QStringLiteral("a") << int(Code::ScenarioCycle);
        QTest::addRow("its own parent") << QStringLiteral("self") << int(Code::ScenarioCycle);
        QTest::addRow("nobody") << QStringLiteral("nobody") << int(Code::UnknownScenario);
        QTest::addRow("a parent that is gone") << QStringLiteral("orphan") << int(Code::UnknownScenario);
        QTest::addRow("an entity that is gone") << QStringLiteral("gone") << int(Code::UnknownEntity);
        QTest::addRow("no such field") << QStringLiteral("field") << int(Code::UnknownField);
        QTest::addRow("out of range") << QStringLiteral("range") << int(Code::OutOfRange);
        QTest::addRow("settings") << QStringLiteral("settings") << int(Code::NotOverridable);
    }
    void faultsAreNamed()
    {
        QFETCH(QString, wanted);
        QFETCH(int, code);
        Project project = smallProject();
        project.scenarios.append({
            scenario("a", "b"), scenario("b", "a"), scenario("self", "self"), scenario("orphan", "dead"),
            scenario("gone", "", {{{EntityType::Chip, QStringLiteral("x"), QStringLiteral("tdp_w")}, 1.0, {}}}),
            scenario("field", "", {{{EntityType::Chip, QStringLiteral("h20"), QStringLiteral("weight")}, 1.0, {}}}),
            scenario("range", "", {{passOfBan(), -1.0, {}}}),
            scenario("settings", "", {{{EntityType::Settings, QStringLiteral("settings"), QStringLiteral("S")}, 1.0, {}}}),
        });
        QVERIFY_FAULT(resolve(project, wanted), Code(code));
        // Every one of them is in the list of problems as well.
        const QList<Problem> problems = validate(project);
        QVERIFY(hasErrors(problems));
        const bool listed = std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &problem) {
            return problem.code == Code(code) || (wanted == QLatin1String("orphan") && problem.code == Code::UnknownReference);
        });
        QVERIFY(listed || wanted == QLatin1String("nobody"));
    }

    void editsLandWhereTheyBelong()
    {
        Project project = smallProject();
        QVERIFY(!editBecomesOverride(project, QStringLiteral("base"), passOfBan()));
        QVERIFY(editBecomesOverride(project, QStringLiteral("child"), passOfBan()));
        QVERIFY(!editBecomesOverride(project, {}, passOfBan()));
        project.scenarios[0].overrides = {{passOfBan(), 0.2, {}}};
        QVERIFY2(editBecomesOverride(project, QStringLiteral("base"), passOfBan()), "a root that overrides the field");
        const Address start{EntityType::Settings, QStringLiteral("settings"), QStringLiteral("S")};
        QVERIFY(!editBecomesOverride(project, QStringLiteral("child"), start));
    }

    void defaultsFollowTheContract()
    {
        Project project = smallProject();
        QCOMPARE(defaultScenario(project), QStringLiteral("base"));
        project.info.run = QStringLiteral("child");
        QCOMPARE(defaultScenario(project), QStringLiteral("child"));
        QCOMPARE(defaultScenario(Project{}), QString());
        QCOMPARE(descendantsOf(project, QStringLiteral("base")), QList<Id>{QStringLiteral("child")});
    }

    void overridesAreWorldOrPolicy()
    {
        const Project project = smallProject();
        QCOMPARE(effectiveClass(project, {passOfBan(), 0.5, {}}), OverrideClass::Policy);
        QCOMPARE(effectiveClass(project, {{EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 1.0, {}}),
                 OverrideClass::World);
        QCOMPARE(effectiveClass(project, {passOfBan(), 0.5, OverrideClass::World}), OverrideClass::World);
    }
};

PENSTOCK_TEST(ScenarioTest)
#include "tst_scenario.moc"
