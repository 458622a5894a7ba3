// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_document.h"

#include "core/exchange/case_json.h"
#include "core/model/scenario.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using document::Gesture;
using document::ProjectDocument;
using model::Address;
using model::EntityType;

namespace {

const Address kPass{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};
const Address kEffective{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")};
const Address kRush{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("rush")};
const Address kName{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("name")};
const QString kBase = QStringLiteral("base");
const QString kChild = QStringLiteral("child");

double number(const model::Project &project, const Address &address)
{
    return std::get<double>(*model::valueAt(project, address));
}

} // namespace

class ProjectDocumentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
    }

    void opensOnTheDefaultScenario()
    {
        QCOMPARE(m_document->scenario(), kBase);
        QVERIFY(!m_document->isModified());
        QVERIFY(m_document->selection().isEmpty());
        QVERIFY(m_document->parentScenario().isEmpty());
    }

    void anEditInARootSetsTheValue()
    {
        QSignalSpy spy(m_document.get(), &ProjectDocument::changed);
        QVERIFY_OK(m_document->edit(kPass, 0.25));
        QCOMPARE(number(m_document->project(), kPass), 0.25);
        QVERIFY(!m_document->isOverriddenHere(kPass));
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy.first().first().value<model::ChangeSet>().touches(kPass));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void anEditInAChildSetsAnOverride()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kRush, 1.5));
        QCOMPARE(number(m_document->project(), kRush), 1.0);
        QCOMPARE(number(m_document->resolved(), kRush), 1.5);
        QCOMPARE(number(m_document->resolvedParent(), kRush), 1.0);
        QVERIFY(m_document->isOverriddenHere(kRush));
        QVERIFY2(m_document->undoStack().undoText().contains(QStringLiteral("Child")),
                 qPrintable(m_document->undoStack().undoText()));
    }

    void theParentsValueIsNoDifference()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kRush, 1.0));
        QVERIFY(!m_document->isOverriddenHere(kRush));
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY_OK(m_document->edit(kRush, 1.5));
        QVERIFY_OK(m_document->edit(kRush, 1.0));
        QVERIFY(!m_document->isOverriddenHere(kRush));
    }

    void aNameIsTheSameInAllScenarios()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kName, QStringLiteral("H20 letter")));
        QCOMPARE(std::get<QString>(*model::valueAt(m_document->project(), kName)), QStringLiteral("H20 letter"));
    }

    void revertBringsBackTheExactNumber()
    {
        QVERIFY_OK(m_document->edit(kPass, 0.1 + 0.2));
        m_document->setScenario(kChild);
        QVERIFY(m_document->isOverriddenHere(kPass));
        QVERIFY_OK(m_document->revert(kPass));
        QCOMPARE(std::get<double>(*model::valueAt(m_document->resolved(), kPass)), 0.1 + 0.2);
        m_document->undoStack().undo();
        QCOMPARE(number(m_document->resolved(), kPass), 0.5);
        QVERIFY_OK(m_document->revert(kEffective)); // nothing to revert: no step
        QCOMPARE(m_document->undoStack().index(), 1);
    }

    void revertAllIsOneStep()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kRush, 2.0));
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 5, 1)));
        const model::Project before = m_document->project();
        QVERIFY_OK(m_document->revertAll(EntityType::PolicyEvent, QStringLiteral("ban")));
        for (const Address &address : {kPass, kRush, kEffective}) {
            QVERIFY(!m_document->isOverriddenHere(address));
        }
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Revert all fields of “Ban” to Base"));
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == before);
    }

    void pushToParentMovesTheValueUp()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->pushToParent(kPass));
        QVERIFY(!m_document->isOverriddenHere(kPass));
        QCOMPARE(number(m_document->project(), kPass), 0.5);
        m_document->undoStack().undo();
        QCOMPARE(number(m_document->project(), kPass), 0.0);
        QVERIFY(m_document->isOverriddenHere(kPass));
    }

    void whatIsAddedToAChildIsOffElsewhere()
    {
        m_document->setScenario(kChild);
        QSignalSpy selected(m_document.get(), &ProjectDocument::selectionChanged);
        model::AnyEntity event =
            model::freshEntity(m_document->project(), EntityType::PolicyEvent, QStringLiteral("New gate"));
        const model::Id id = model::base(event).id;
        QVERIFY_OK(m_document->add(event));
        QVERIFY(!model::find(m_document->project(), EntityType::PolicyEvent, id)->enabled);
        QVERIFY(model::find(m_document->resolved(), EntityType::PolicyEvent, id)->enabled);
        QCOMPARE(m_document->selection(), (document::Selection{EntityType::PolicyEvent, id}));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
        QVERIFY(m_document->selection().isEmpty());
    }

    void sourcesAreTheSameInAllScenarios()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(
            m_document->add(model::freshEntity(m_document->project(), EntityType::Source, QStringLiteral("Note"))));
        QVERIFY(m_document->project().sources.last().enabled);
    }

    void removingTakesWhatCannotBeWithout()
    {
        m_document->select({EntityType::Chip, QStringLiteral("h20")});
        QVERIFY_OK(m_document->remove(EntityType::Chip, QStringLiteral("h20")));
        QCOMPARE(m_document->project().chips.size(), 1);
        QVERIFY(m_document->project().stockpiles.isEmpty());
        QVERIFY(m_document->selection().isEmpty());
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
        QVERIFY_FAULT(m_document->remove(EntityType::Chip, QStringLiteral("nothing")), model::Code::UnknownEntity);
    }

    void removingTheScenarioShownShowsAnother()
    {
        m_document->setScenario(kChild);
        QSignalSpy spy(m_document.get(), &ProjectDocument::scenarioChanged);
        QVERIFY_OK(m_document->remove(EntityType::Scenario, kChild));
        QCOMPARE(m_document->scenario(), kBase);
        QCOMPARE(spy.count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->scenario(), kChild); // what was undone is seen again
    }

    void undoShowsTheScenarioOfTheStep()
    {
        m_document->setScenario(kChild);
        QVERIFY_OK(m_document->edit(kRush, 2.0));
        m_document->setScenario(kBase);
        m_document->undoStack().undo();
        QCOMPARE(m_document->scenario(), kChild);
    }

    void aBadEditChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("code");
        QTest::addRow("a share below zero")
            << QStringLiteral("pass") << QVariant(-0.1) << static_cast<int>(model::Code::OutOfRange);
        QTest::addRow("a text for a number")
            << QStringLiteral("pass") << QVariant(QStringLiteral("x")) << static_cast<int>(model::Code::WrongType);
        QTest::addRow("no date where one is needed")
            << QStringLiteral("effective") << QVariant() << static_cast<int>(model::Code::Required);
        QTest::addRow("an empty name") << QStringLiteral("name") << QVariant(QStringLiteral("  "))
                                       << static_cast<int>(model::Code::EmptyName);
        QTest::addRow("a field that is not there")
            << QStringLiteral("colour") << QVariant(1.0) << static_cast<int>(model::Code::UnknownField);
    }
    void aBadEditChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        QFETCH(int, code);
        model::Value given;
        if (value.userType() == QMetaType::Double) {
            given = value.toDouble();
        } else if (value.userType() == QMetaType::QString) {
            given = value.toString();
        }
        QSignalSpy spy(m_document.get(), &ProjectDocument::changed);
        const auto pushed = m_document->edit({EntityType::PolicyEvent, QStringLiteral("ban"), field}, given);
        QVERIFY_FAULT(pushed, static_cast<model::Code>(code));
        QVERIFY(m_document->project() == tests::smallProject());
        QCOMPARE(spy.count(), 0);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aScenarioIsNotItsOwnAncestor()
    {
        const Address parent{EntityType::Scenario, kBase, QStringLiteral("parent")};
        QVERIFY_FAULT(m_document->push(model::SetField{parent, kChild}), model::Code::ScenarioCycle);
    }

    void savesAndOpens()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("H20 and R2.penstock"));
        QVERIFY_OK(m_document->edit(kPass, 0.25));
        QCOMPARE(m_document->unsavedChanges(), 1);
        QVERIFY_OK(m_document->saveAs(path));
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->unsavedChanges(), 0);
        QCOMPARE(m_document->displayName(), QStringLiteral("H20 and R2"));
        QCOMPARE(m_document->project().info.revision, 1.0);
        const model::Project saved = m_document->project();

        ProjectDocument other;
        QVERIFY_OK(other.open(path));
        QVERIFY(other.project() == saved);
        QCOMPARE(other.path(), path);
        QVERIFY_OK(m_document->save());
        QCOMPARE(m_document->project().info.revision, 2.0);
    }

    void undoGoesBackBehindASave()
    {
        QTemporaryDir folder;
        QVERIFY_OK(m_document->edit(kPass, 0.25));
        QVERIFY_OK(m_document->edit(kPass, 0.75));
        QVERIFY_OK(m_document->saveAs(folder.filePath(QStringLiteral("a.penstock"))));
        m_document->undoStack().undo();
        QCOMPARE(number(m_document->project(), kPass), 0.25);
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->unsavedChanges(), 1);
        m_document->undoStack().redo();
        QVERIFY(!m_document->isModified());
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QVERIFY_OK(m_document->edit(kRush, 2.0)); // the saved state cannot be reached any more
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->unsavedChanges(), 3);
    }

    void aCaseOpensAsAnUnsavedCopy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bare.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exchange::writeCaseJson(tests::smallProject()));
        file.close();
        QVERIFY_OK(m_document->open(path));
        QVERIFY(m_document->path().isEmpty());
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->project().chips.size(), 2);
    }

    void whatCannotBeOpenedChangesNothing()
    {
        QVERIFY_OK(m_document->edit(kPass, 0.25));
        const model::Project before = m_document->project();
        QVERIFY_FAULT(m_document->open(QStringLiteral("/nowhere/at all.penstock")), model::Code::CannotRead);
        QVERIFY_FAULT(m_document->open(QStringLiteral("/nowhere/at all.json")), model::Code::CannotRead);
        QVERIFY(m_document->project() == before);
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(!m_document->saveAs(QStringLiteral("/nowhere/at/all.penstock")).has_value());
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->path().isEmpty());
    }

private:
    std::unique_ptr<ProjectDocument> m_document;
};
PENSTOCK_TEST(ProjectDocumentTest)

#include "tst_project_document.moc"
