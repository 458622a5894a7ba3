// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/models/project_tree_filter.h"
#include "ui/models/project_tree_model.h"
#include "ui/models/scenario_list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using model::EntityType;
using models::ProjectTreeModel;

class ProjectTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
        m_document->setScenario(QStringLiteral("child"));
        m_tree = std::make_unique<ProjectTreeModel>(*m_document);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
        m_document.reset();
    }

    void scenariosHangOnTheirParents()
    {
        const QModelIndex child = m_tree->indexOf(EntityType::Scenario, QStringLiteral("child"));
        QVERIFY(child.isValid());
        QCOMPARE(child.parent(), m_tree->indexOf(EntityType::Scenario, QStringLiteral("base")));
        QCOMPARE(child.parent().parent(), m_tree->scenariosIndex());
        QCOMPARE(child.data(ProjectTreeModel::BadgeRole).toString(), QStringLiteral("1"));
        QVERIFY(child.data(ProjectTreeModel::CurrentRole).toBool());
        QVERIFY(!child.parent().data(ProjectTreeModel::CurrentRole).toBool());
    }

    void listsCountTheirEntities()
    {
        const QModelIndex chips = m_tree->indexOfList(EntityType::Chip);
        QCOMPARE(chips.data(ProjectTreeModel::BadgeRole).toString(), QStringLiteral("2"));
        QCOMPARE(m_tree->rowCount(chips), 2);
        QCOMPARE(m_tree->index(1, 0, chips).data().toString(), QStringLiteral("Ascend 910C"));
        QVERIFY(m_tree->indexOf(EntityType::PolicyEvent, QStringLiteral("ban")).data(ProjectTreeModel::OverriddenRole).toBool());
        QVERIFY(!m_tree->indexOf(EntityType::PolicyEvent, QStringLiteral("lift")).data(ProjectTreeModel::EnabledRole).toBool());
    }

    void editsAndUndoAreSingleRows()
    {
        QSignalSpy inserted(m_tree.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_tree.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_tree.get(), &QAbstractItemModel::modelReset);
        QVERIFY_OK(m_document->add(model::freshEntity(m_document->project(), EntityType::Chip, QStringLiteral("B30A"))));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_tree->indexOfList(EntityType::Chip).data(ProjectTreeModel::BadgeRole).toString(), QStringLiteral("3"));
        m_document->undoStack().undo();
        QCOMPARE(removed.size(), 1);
        QVERIFY_OK(m_document->push(model::Move{EntityType::Chip, QStringLiteral("910c"), 0}));
        QCOMPARE(m_tree->index(0, 0, m_tree->indexOfList(EntityType::Chip)).data().toString(), QStringLiteral("Ascend 910C"));
        QCOMPARE(reset.size(), 0);
    }

    void aScenarioIsDraggedToTheTop()
    {
        const QModelIndex child = m_tree->indexOf(EntityType::Scenario, QStringLiteral("child"));
        const std::unique_ptr<QMimeData> data(m_tree->mimeData({child}));
        QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, child));
        QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, m_tree->dataIndex()));
        QVERIFY(m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, m_tree->scenariosIndex()));
        m_tree->dropMimeData(data.get(), Qt::MoveAction, -1, 0, m_tree->scenariosIndex());
        QCOMPARE(m_tree->indexOf(EntityType::Scenario, QStringLiteral("child")).parent(), m_tree->scenariosIndex());
        m_document->undoStack().undo();
        QCOMPARE(m_tree->rowCount(m_tree->scenariosIndex()), 1);
    }

    void aParentCannotHangOnItsChild()
    {
        const QModelIndex base = m_tree->indexOf(EntityType::Scenario, QStringLiteral("base"));
        const std::unique_ptr<QMimeData> data(m_tree->mimeData({base}));
        QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, 0,
                                         m_tree->indexOf(EntityType::Scenario, QStringLiteral("child"))));
    }

    void renamingIsAnEdit()
    {
        QSignalSpy refused(m_tree.get(), &ProjectTreeModel::refused);
        const QModelIndex chip = m_tree->indexOf(EntityType::Chip, QStringLiteral("h20"));
        QVERIFY(m_tree->setData(chip, QStringLiteral("  H20  3e ")));
        QCOMPARE(chip.data().toString(), QStringLiteral("H20 3e"));
        QVERIFY(!m_tree->setData(chip, QStringLiteral("   ")));
        QCOMPARE(refused.size(), 1);
        m_document->undoStack().undo();
        QCOMPARE(chip.data().toString(), QStringLiteral("H20"));
    }

    void anotherProjectIsShownWhole()
    {
        m_document->reset(model::newProject(QDate(2026, 1, 1), QStringLiteral("Only")), {});
        QCOMPARE(m_tree->rowCount(m_tree->scenariosIndex()), 1);
        QCOMPARE(m_tree->rowCount(m_tree->indexOfList(EntityType::Chip)), 0);
    }

    void circularScenariosAreShownAtTheTop()
    {
        model::Project project = tests::smallProject();
        project.scenarios[0].parent.id = QStringLiteral("child");
        m_document->reset(project, {});
        QCOMPARE(m_tree->rowCount(m_tree->scenariosIndex()), 2);
    }

    void theFilterKeepsWhatMatches()
    {
        models::ProjectTreeFilter filter;
        filter.setSourceModel(m_tree.get());
        const QAbstractItemModelTester tester(&filter);
        filter.setText(QStringLiteral("h20"));
        QCOMPARE(filter.matchCount(), 3); // chip, stockpile, supply
        filter.setText(QStringLiteral("h200"));
        QCOMPARE(filter.matchCount(), 0);
        filter.setText({});
        QVERIFY(filter.matchCount() > 10);
    }

    void combosListScenariosInTreeOrder()
    {
        const models::ScenarioListModel list(*m_document);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.idAt(1), QStringLiteral("child"));
        QCOMPARE(list.index(1).data(models::ScenarioListModel::DepthRole).toInt(), 1);
        QCOMPARE(list.rowOf(QStringLiteral("nobody")), -1);
        QVERIFY_OK(m_document->remove(EntityType::Scenario, QStringLiteral("child")));
        QCOMPARE(list.rowCount(), 1);
    }

private:
    std::unique_ptr<document::ProjectDocument> m_document;
    std::unique_ptr<ProjectTreeModel> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

PENSTOCK_TEST(ProjectTreeModelTest)
#include "tst_project_tree_model.moc"
