// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"
#include "ui/forms/message_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabWidget>

using namespace penstock;
using model::EntityType;

class InspectorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutASelectionItSaysWhatToDo()
    {
        tests::InspectorFixture fixture;
        auto *empty = fixture.inspector.findChild<QLabel *>(QStringLiteral("inspectorEmpty"));
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->text().isEmpty());
        fixture.select(EntityType::Chip, "h20");
        QVERIFY(!empty->isVisible());
        fixture.document.select({});
        QVERIFY(empty->isVisible());
    }

    void showsEveryTypeOfEntity()
    {
        QRandomGenerator random(3);
        const model::Project project = tests::randomProject(random);
        tests::InspectorFixture fixture(project);
        for (int i = 0; i < model::kEntityTypeCount; ++i) {
            const auto type = static_cast<EntityType>(i);
            if (model::count(project, type) == 0) {
                continue;
            }
            const model::Entity &entity = model::entityAt(project, type, 0);
            fixture.document.select({type, entity.id});
            forms::FieldForm *form = fixture.inspector.form();
            QVERIFY(form != nullptr);
            QCOMPARE(form->type(), type);
            for (const model::Field &field : model::fields(type)) {
                forms::FieldRow *row = form->row(QString::fromLatin1(field.id));
                QCOMPARE(row != nullptr, !field.internal);
                if (row != nullptr) {
                    const model::Entity &resolved = *model::find(fixture.document.resolved(), type, entity.id);
                    QCOMPARE(!row->isHidden(), field.isFor(resolved));
                    QCOMPARE(row->editor().value(), field.get(resolved));
                    QVERIFY(!row->editor().mainWidget()->accessibleName().isEmpty());
                }
            }
        }
        QVERIFY(fixture.document.project() == project); // looking changes nothing
        QCOMPARE(fixture.document.undoStack().count(), 0);
    }

    void walkingThroughAllEditorsChangesNothing()
    {
        QRandomGenerator random(4);
        const model::Project project = tests::randomProject(random);
        tests::InspectorFixture fixture(project);
        QVERIFY(fixture.isReady());
        for (int i = 0; i < model::kEntityTypeCount; ++i) {
            const auto type = static_cast<EntityType>(i);
            if (model::count(project, type) == 0) {
                continue;
            }
            fixture.document.select({type, model::entityAt(project, type, 0).id});
            for (forms::FieldRow *row : fixture.inspector.form()->rows()) {
                if (!row->isHidden()) {
                    row->editor().mainWidget()->setFocus();
                }
            }
            fixture.inspector.commit();
            QVERIFY2(fixture.document.project() == project,
                     qPrintable(tests::firstDifference(fixture.document.project(), project)));
        }
    }

    void theHeaderRenamesAndDisables()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        auto *name = fixture.inspector.findChild<QLineEdit *>(QStringLiteral("entityName"));
        QCOMPARE(name->text(), QStringLiteral("Ban"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("H20 letter"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.document.undoStack().undoText(), QStringLiteral("Rename “Ban” to “H20 letter”"));
        auto *enabled = fixture.inspector.findChild<QCheckBox *>(QStringLiteral("entityEnabled"));
        QVERIFY(enabled->isChecked());
        fixture.document.setScenario(QStringLiteral("child"));
        enabled->click();
        QVERIFY(fixture.document.project().policyEvents.first().enabled);
        QVERIFY(!fixture.document.resolved().policyEvents.first().enabled);
        QCOMPARE(enabled->accessibleName(), QStringLiteral("Enabled, overridden"));
        fixture.document.undoStack().undo();
        QVERIFY(enabled->isChecked());
    }

    void saysHowManyFieldsDiffer()
    {
        tests::InspectorFixture fixture;
        fixture.select(EntityType::PolicyEvent, "ban");
        auto *bar = fixture.inspector.findChild<forms::MessageBar *>(QStringLiteral("overridesBar"));
        QVERIFY(!bar->isVisible());
        fixture.document.setScenario(QStringLiteral("child"));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), QStringLiteral("1 field(s) differ from Base"));
        QVERIFY_OK(
            fixture.document.edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("rush")}, 2.0));
        QCOMPARE(bar->sentence(), QStringLiteral("2 field(s) differ from Base"));
        QTest::mouseClick(&bar->button(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QVERIFY(fixture.document.project().scenarios.last().overrides.isEmpty());
        QCOMPARE(fixture.document.undoStack().count(), 2);
    }

    void keepsTheSelectionThroughScenariosAndUndo()
    {
        tests::InspectorFixture fixture;
        fixture.select(EntityType::Supply, "lab-h20");
        fixture.document.setScenario(QStringLiteral("child"));
        QCOMPARE(fixture.inspector.form()->type(), EntityType::Supply);
        QVERIFY_OK(fixture.document.remove(EntityType::Supply, QStringLiteral("lab-h20")));
        QVERIFY(fixture.document.selection().isEmpty());
        fixture.document.undoStack().undo();
        fixture.select(EntityType::Supply, "lab-h20");
        QVERIFY(fixture.line("units_per_month").text().startsWith(QStringLiteral("100")));
    }

    void aFieldIsFound()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        QVERIFY(fixture.inspector.focusField(QStringLiteral("rush")));
        QVERIFY(fixture.line("rush").hasFocus());
        QCOMPARE(fixture.inspector.focusedRow(), &fixture.row("rush"));
        QVERIFY(!fixture.inspector.focusField(QStringLiteral("cap_per_month"))); // not used by a restriction
        QVERIFY(!fixture.inspector.focusField(QStringLiteral("nothing")));
    }

    void pendingTextIsCommittedBeforeSaving()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        fixture.type("pass", QStringLiteral("40"), Qt::Key_unknown);
        forms::commitPendingEdits();
        QCOMPARE(fixture.value("pass"), model::Value{0.4});
    }

    void tabsWalkThroughTheFields()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        fixture.line("announced").setFocus();
        QTest::keyClick(&fixture.line("announced"), Qt::Key_Tab);
        // The source button of a field that has none is not in the way.
        QTRY_VERIFY(fixture.line("effective").hasFocus());
    }

    void readsTextsAnewWhenTheLanguageChanges()
    {
        tests::InspectorFixture fixture;
        fixture.select(EntityType::PolicyEvent, "ban");
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&fixture.inspector, &change);
        QCOMPARE(fixture.line("effective").text(), QStringLiteral("2025年4月9日"));
        QLocale::setDefault(before);
        QCoreApplication::sendEvent(&fixture.inspector, &change);
        QCOMPARE(fixture.line("effective").text(), QStringLiteral("9 Apr 2025"));
    }
};
PENSTOCK_TEST(InspectorTest)

#include "tst_inspector.moc"
