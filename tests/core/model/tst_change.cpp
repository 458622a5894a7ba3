// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"
#include "core/model/scenario.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock::model;
using penstock::tests::smallProject;

namespace {

Address address(EntityType type, const char *id, const char *field)
{
    return {type, QString::fromLatin1(id), QString::fromLatin1(field)};
}

/// Any value of the right type, in range or not.
Value randomValue(const Field &field, const Project &project, QRandomGenerator &random)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return QStringLiteral("t%1 供給 \u202e %1").arg(random.bounded(100));
    case FieldKind::Bool: return random.bounded(2) == 1;
    case FieldKind::Number: return random.bounded(4.0) - 1.0;
    case FieldKind::WholeNumber: return double(random.bounded(10));
    case FieldKind::Date: return QDate(2025, 1, 1).addDays(random.bounded(1000));
    case FieldKind::Choice: return QString::fromLatin1(field.choices[random.bounded(quint32(field.choices.size()))].key);
    case FieldKind::Reference: {
        const qsizetype n = count(project, field.target);
        return n == 0 ? Value{} : Value{entityAt(project, field.target, random.bounded(int(n))).id};
    }
    case FieldKind::ReferenceSet:
    case FieldKind::IdSet: {
        QStringList ids;
        for (qsizetype i = 0; i < count(project, field.target); ++i) {
            if (random.bounded(2) == 1) {
                ids.append(entityAt(project, field.target, i).id);
            }
        }
        return ids;
    }
    case FieldKind::ChoiceSet: return QStringList{QString::fromLatin1(field.choices.front().key)};
    case FieldKind::Points: return Points{{QDate(2025, 1, 1).addDays(random.bounded(50)), 3.0}};
    case FieldKind::Rule: return Rule{{RuleBound{RuleAttribute::Pd, RuleOperator::Below, random.bounded(9.0)}}};
    }
    return {};
}

Change randomChange(const Project &project, QRandomGenerator &random)
{
    for (;;) {
        const auto type = static_cast<EntityType>(random.bounded(kEntityTypeCount));
        const qsizetype n = count(project, type);
        const auto &table = fields(type);
        const Field &field = table[random.bounded(quint32(table.size()))];
        const Id id = n == 0 ? Id() : isSingleton(type) ? key(type) : entityAt(project, type, random.bounded(int(n))).id;
        const Address where{type, id, QString::fromLatin1(field.id)};
        switch (random.bounded(7)) {
        case 0:
        case 1: return SetField{where, randomValue(field, project, random)};
        case 2:
            if (!isSingleton(type)) {
                return Insert{random.bounded(5), freshEntity(project, type, QStringLiteral("New"))};
            }
            break;
        case 3:
            if (!isSingleton(type) && n > 0) {
                return removalOf(project, type, id);
            }
            break;
        case 4:
            if (!isSingleton(type) && n > 1) {
                return Move{type, id, random.bounded(int(n))};
            }
            break;
        case 5:
        case 6:
            if (!project.scenarios.isEmpty()) {
                const Id scenario = project.scenarios.at(random.bounded(int(project.scenarios.size()))).id;
                if (random.bounded(3) == 0) {
                    return SetOverride{scenario, where, std::nullopt, -1};
                }
                return SetOverride{scenario, where, Override{where, randomValue(field, project, random), {}}, -1};
            }
            break;
        }
    }
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aRefusedChangeChangesNothing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Change &change, Code code) {
            QTest::addRow("%s", name) << change << int(code);
        };
        row("out of range", SetField{address(EntityType::Stockpile, "lab-h20", "failure_rate"), 1.0}, Code::OutOfRange);
        row("no such entity", SetField{address(EntityType::Stockpile, "x", "failure_rate"), 0.1}, Code::UnknownEntity);
        row("no such field", SetField{address(EntityType::Stockpile, "lab-h20", "x"), 0.1}, Code::UnknownField);
        row("a reference to nobody", SetField{address(EntityType::Stockpile, "lab-h20", "chip"), QStringLiteral("x")},
            Code::UnknownReference);
        row("an empty name", SetField{address(EntityType::Chip, "h20", "name"), QString()}, Code::EmptyName);
        row("an ancestor under its child", SetField{address(EntityType::Scenario, "base", "parent"), QStringLiteral("child")},
            Code::ScenarioCycle);
        row("a taken id", Insert{0, smallProject().chips.at(0)}, Code::DuplicateId);
        row("no id", Insert{0, Chip{}}, Code::BadId);
        row("second settings", Insert{0, Settings{}}, Code::DuplicateId);
        row("removing nobody", Remove{EntityType::Chip, QStringLiteral("x")}, Code::UnknownEntity);
        row("removing the settings", Remove{EntityType::Settings, QStringLiteral("settings")}, Code::UnknownEntity);
        row("an override of the settings",
            SetOverride{QStringLiteral("child"), address(EntityType::Settings, "settings", "S"),
                        Override{address(EntityType::Settings, "settings", "S"), QDate(2025, 1, 1), {}}, -1},
            Code::NotOverridable);
        row("an override in no scenario",
            SetOverride{QStringLiteral("x"), address(EntityType::Chip, "h20", "tdp_w"), std::nullopt, -1}, Code::UnknownScenario);
        row("a group whose last part is refused",
            group({}, {SetField{address(EntityType::Chip, "h20", "tdp_w"), 5.0},
                       SetField{address(EntityType::Chip, "h20", "tdp_w"), -5.0}}),
            Code::OutOfRange);
    }
    void aRefusedChangeChangesNothing()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        Project project = smallProject();
        const Project before = project;
        QVERIFY_FAULT(applyChange(project, change), Code(code));
        QCOMPARE(project, before);
    }

    void everyChangeCanBeUndoneAndRedone()
    {
        QRandomGenerator random(20250409);
        Project project = smallProject();
        QList<Change> inverses;
        QList<Project> states{project};
        int refused = 0;
        while (inverses.size() < 2000) {
            const Change change = randomChange(project, random);
            const Project before = project;
            (void)describe(change, project);
            auto applied = applyChange(project, change);
            if (!applied) {
                QCOMPARE(project, before);
                ++refused;
                continue;
            }
            inverses.append(applied->inverse);
            states.append(project);
        }
        QVERIFY(refused > 0);
        for (qsizetype i = inverses.size() - 1; i >= 0; --i) {
            auto undone = applyChange(project, inverses.at(i));
            QVERIFY_OK(undone);
            QVERIFY2(project == states.at(i), qPrintable(QStringLiteral("step %1").arg(i)));
            inverses[i] = undone->inverse;
        }
        for (qsizetype i = 0; i < inverses.size(); ++i) {
            QVERIFY_OK(applyChange(project, inverses.at(i)));
            QVERIFY(project == states.at(i + 1));
        }
    }

    void anOverrideComesBackToItsPlace()
    {
        Project project = smallProject();
        QList<Override> &overrides = project.scenarios[1].overrides;
        overrides.append({address(EntityType::Chip, "h20", "tdp_w"), 1.0, OverrideClass::World});
        overrides.append({address(EntityType::Chip, "h20", "die_mm2"), 2.0, {}});
        const Project before = project;
        auto applied = applyChange(project, SetOverride{QStringLiteral("child"), address(EntityType::Chip, "h20", "tdp_w"), std::nullopt, -1});
        QVERIFY_OK(applied);
        QCOMPARE(project.scenarios.at(1).overrides.size(), 2);
        QVERIFY_OK(applyChange(project, applied->inverse));
        QCOMPARE(project, before);
    }

    void touchedAddressesAreReported()
    {
        Project project = smallProject();
        const Address tdp = address(EntityType::Chip, "h20", "tdp_w");
        const auto applied = applyChange(project, SetField{tdp, 400.0});
        QVERIFY(applied->touched.touches(tdp));
        QVERIFY(applied->touched.touchesType(EntityType::Chip));
        QVERIFY(!applied->touched.touchesType(EntityType::Supply));
        const auto removed = applyChange(project, removalOf(project, EntityType::Chip, QStringLiteral("h20")));
        QVERIFY(removed->touched.touchesType(EntityType::Supply));
    }

    void sentencesNameThingAndValue_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const Change &change, const char *sentence) {
            QTest::addRow("%s", sentence) << change << QString::fromUtf8(sentence);
        };
        row(SetField{address(EntityType::PolicyEvent, "ban", "effective"), QDate(2025, 5, 1)},
            "Move effective of “Ban” to 1 May 2025");
        row(SetField{address(EntityType::PolicyEvent, "ban", "pass"), 0.1}, "Set passes of “Ban” to 10\u202f%");
        row(SetField{address(EntityType::PolicyEvent, "ban", "end"), Value{}}, "Set end of “Ban” to never");
        row(SetField{address(EntityType::Stockpile, "lab-h20", "installed"), 24000.0},
            "Set installed of “H20, Lab” to 24,000 units");
        row(SetField{address(EntityType::Chip, "h20", "bf16_tflops"), 148.5}, "Set BF16 of “H20” to 148.5 TFLOP/s");
        row(SetField{address(EntityType::Chip, "h20", "enabled"), false}, "Disable “H20”");
        row(SetField{address(EntityType::Chip, "h20", "name"), QStringLiteral("H20 %1")}, "Rename “H20” to “H20 %1”");
        row(SetField{address(EntityType::PolicyEvent, "ban", "chips"), QStringList{QStringLiteral("910c")}},
            "Set chips of “Ban” to Ascend 910C");
        row(SetField{address(EntityType::Settings, "settings", "E"), QDate(2028, 1, 1)}, "Move end of “Settings” to 1 Jan 2028");
        row(Remove{EntityType::Supply, QStringLiteral("lab-h20")}, "Delete supply “H20 official, Lab”");
        row(SetOverride{QStringLiteral("child"), address(EntityType::PolicyEvent, "ban", "pass"), std::nullopt, -1},
            "Revert passes of “Ban” in “Child”");
        row(SetOverride{QStringLiteral("child"), address(EntityType::PolicyEvent, "ban", "rush"),
                        Override{address(EntityType::PolicyEvent, "ban", "rush"), 1.3, {}}, -1},
            "Set pull-forward of “Ban” to × 1.3 in “Child”");
    }
    void sentencesNameThingAndValue()
    {
        QFETCH(Change, change);
        QFETCH(QString, sentence);
        QCOMPARE(describe(change, smallProject()), sentence);
    }
};

PENSTOCK_TEST(ChangeTest)
#include "tst_change.moc"
