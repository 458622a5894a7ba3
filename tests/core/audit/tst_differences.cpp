// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/differences.h"

#include "core/model/scenario.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using model::Address;
using model::EntityType;

namespace {

Address at(EntityType type, const char *id, const char *field)
{
    return {type, QString::fromLatin1(id), QString::fromLatin1(field)};
}

model::Override said(const Address &address, const model::Value &value)
{
    return {address, value, model::OverrideClass::ByField};
}

const Address kPass = at(EntityType::PolicyEvent, "ban", "pass");
const Address kEnd = at(EntityType::PolicyEvent, "ban", "end");
const Address kRate = at(EntityType::Supply, "lab-h20", "units_per_month");
const Address kLift = at(EntityType::PolicyEvent, "lift", "enabled");

/// base ← child (pass 0.5) ← grandchild (rate 40, lift on, pass 0.5 again); base ← sibling (rate 40).
model::Project family()
{
    model::Project project = tests::smallProject();
    model::Scenario grandchild;
    grandchild.id = grandchild.name = QStringLiteral("grandchild");
    grandchild.parent.id = QStringLiteral("child");
    grandchild.overrides = {said(kRate, 40.0), said(kLift, true), said(kPass, 0.5)};
    model::Scenario sibling;
    sibling.id = sibling.name = QStringLiteral("sibling");
    sibling.parent.id = QStringLiteral("base");
    sibling.overrides = {said(kRate, 40.0)};
    project.scenarios += {grandchild, sibling};
    return project;
}

QList<Address> addressesOf(const QList<audit::Difference> &differences)
{
    QList<Address> addresses;
    for (const audit::Difference &difference : differences) {
        addresses.append(difference.address);
    }
    return addresses;
}

} // namespace

class DifferencesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void againstTheParentOnlyWhatDiffersIsListed()
    {
        // The pass is overridden with the value that the parent has: no difference.
        const auto found = audit::differencesBetween(family(), QStringLiteral("grandchild"), QStringLiteral("child"));
        QVERIFY_OK(found);
        QCOMPARE(addressesOf(*found), (QList<Address>{kRate, kLift}));
        QVERIFY(found->at(0).here == model::Value{40.0});
        QVERIFY(found->at(0).there == model::Value{100.0});
        QVERIFY(found->at(0).isSetHere);
        QVERIFY(found->at(1).here == model::Value{true});
        QVERIFY(found->at(1).there == model::Value{false});
        QVERIFY(found->at(1).overrideClass == model::OverrideClass::Policy);
    }

    void inheritedValuesCountBetweenAnyTwo()
    {
        // Both have the rate of 40, each by its own override; the grandchild has more by itself and by its parent.
        const auto found = audit::differencesBetween(family(), QStringLiteral("sibling"), QStringLiteral("grandchild"));
        QVERIFY_OK(found);
        QCOMPARE(addressesOf(*found), (QList<Address>{kPass, kLift}));
        QVERIFY(found->at(0).here == model::Value{0.0});
        QVERIFY(found->at(0).there == model::Value{0.5});
        QVERIFY(found->at(0).holderHere.isEmpty());
        QCOMPARE(found->at(0).holderThere, QStringLiteral("grandchild"));
        QVERIFY(!found->at(0).isSetHere);
    }

    void aDisabledScenarioSaysNothing()
    {
        model::Project project = family();
        project.scenarios[1].enabled = false; // child
        project.scenarios[2].overrides.removeLast();
        const auto found = audit::differencesBetween(project, QStringLiteral("grandchild"), QString());
        QVERIFY_OK(found);
        QCOMPARE(addressesOf(*found), (QList<Address>{kRate, kLift}));
    }

    void aFaultIsTold()
    {
        model::Project project = family();
        project.scenarios[0].parent.id = QStringLiteral("grandchild");
        QVERIFY_FAULT(audit::differencesBetween(project, QStringLiteral("child"), QString()),
                      model::Code::ScenarioCycle);
        QVERIFY_FAULT(audit::differencesBetween(family(), QStringLiteral("child"), QStringLiteral("nobody")),
                      model::Code::UnknownScenario);
    }

    void resolvedValuesAgreeOnAnyProject()
    {
        // What every field of both resolved projects says, compared the long way.
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const model::Project project = tests::randomProject(random);
            const model::Id here = project.scenarios.first().id;
            const model::Id there = project.scenarios.last().id;
            const auto seenHere = model::resolve(project, here);
            const auto seenThere = model::resolve(project, there);
            const auto found = audit::differencesBetween(project, here, there);
            if (!seenHere || !seenThere) {
                QVERIFY(!found);
                continue;
            }
            QVERIFY_OK(found);
            QList<Address> expected;
            for (int t = 0; t < model::kEntityTypeCount; ++t) {
                const auto type = static_cast<EntityType>(t);
                for (qsizetype i = 0; model::isOverridable(type) && i < model::count(project, type); ++i) {
                    for (const model::Field &field : model::fields(type)) {
                        if (field.get(model::entityAt(*seenHere, type, i))
                            != field.get(model::entityAt(*seenThere, type, i))) {
                            expected.append(
                                {type, model::entityAt(project, type, i).id, QString::fromLatin1(field.id)});
                        }
                    }
                }
            }
            QCOMPARE(addressesOf(*found), expected);
        }
    }

    void revertingBringsTheParentBack()
    {
        model::Project project = family();
        project.scenarios[2].overrides.append(said(kRate, 41.0)); // twice, as other programs may write it
        const model::Project before = project;
        const auto applied =
            model::applyChange(project, audit::revertOf(project, QStringLiteral("grandchild"), {kRate, kLift, kEnd}));
        QVERIFY_OK(applied);
        const auto left = audit::differencesBetween(project, QStringLiteral("grandchild"), QStringLiteral("child"));
        QVERIFY_OK(left);
        QVERIFY(left->isEmpty());
        QVERIFY_OK(model::applyChange(project, applied->inverse));
        QVERIFY(project == before);
    }

    void promotingMovesTheValueUp_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("above");
        QTest::addRow("to a parent that is a child itself") << QStringLiteral("grandchild") << QStringLiteral("child");
        QTest::addRow("to a root: into the data") << QStringLiteral("sibling") << QStringLiteral("base");
    }
    void promotingMovesTheValueUp()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, above);
        model::Project project = family();
        const model::Project before = project;
        const auto applied = model::applyChange(project, audit::promotionOf(project, scenario, {kRate}));
        QVERIFY_OK(applied);
        const auto seen = model::resolve(project, above);
        QVERIFY_OK(seen);
        QCOMPARE(seen->supplies.first().unitsPerMonth, 40.0);
        QVERIFY(model::findOverride(project, scenario, kRate) == nullptr);
        QCOMPARE(project.supplies.first().unitsPerMonth, above == QLatin1String("base") ? 40.0 : 100.0);
        QVERIFY_OK(model::applyChange(project, applied->inverse));
        QVERIFY(project == before);
    }

    void aNewParentChangesWhatItSays()
    {
        const auto changes = audit::reparentingOf(family(), QStringLiteral("sibling"), QStringLiteral("child"));
        QVERIFY_OK(changes);
        QCOMPARE(addressesOf(*changes), QList<Address>{kPass});
        QVERIFY(changes->first().here == model::Value{0.5});
        QVERIFY(changes->first().there == model::Value{0.0});
        QVERIFY_FAULT(audit::reparentingOf(family(), QStringLiteral("child"), QStringLiteral("grandchild")),
                      model::Code::ScenarioCycle);
        const auto none = audit::reparentingOf(family(), QStringLiteral("child"), QString());
        QVERIFY_OK(none);
        QVERIFY(none->isEmpty()); // the root says nothing
    }
};
PENSTOCK_TEST(DifferencesTest)

#include "tst_differences.moc"
