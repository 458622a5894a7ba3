// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_tree_model.h"

#include "core/model/change.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/models/tree_filter.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using document::ProjectDocument;
using model::EntityType;
using models::ProjectTreeModel;
using Section = ProjectTreeModel::Section;

namespace {

const QString kBase = QStringLiteral("base");
const QString kChild = QStringLiteral("child");

} // namespace

class ProjectTreeModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
        m_model = std::make_unique<ProjectTreeModel>(*m_document, nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_document.reset();
    }

    void showsSectionsListsAndEntities()
    {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->sectionIndex(Section::Scenarios).data().toString(), QStringLiteral("Scenarios"));
        const QModelIndex chips = m_model->indexOfList(EntityType::Chip);
        QCOMPARE(chips.data().toString(), QStringLiteral("Chips"));
        QCOMPARE(chips.data(ProjectTreeModel::BadgeRole).toInt(), 2);
        QCOMPARE(chips.data(ProjectTreeModel::IconNameRole).toString(), QStringLiteral("chips"));
        QCOMPARE(m_model->rowCount(chips), 2);
        const QModelIndex h20 = m_model->indexOf(EntityType::Chip, QStringLiteral("h20"));
        QCOMPARE(h20.parent(), chips);
        QCOMPARE(h20.data().toString(), QStringLiteral("H20"));
        QCOMPARE(h20.data(ProjectTreeModel::IdRole).toString(), QStringLiteral("h20"));
        QCOMPARE(h20.data(ProjectTreeModel::TypeRole).toInt(), static_cast<int>(EntityType::Chip));
        const QModelIndex page = m_model->index(0, 0, m_model->sectionIndex(Section::Views));
        QCOMPARE(page.data(ProjectTreeModel::PageRole).toString(), QStringLiteral("overview"));
        QVERIFY(page.data(ProjectTreeModel::CurrentRole).toBool());
    }

    void scenariosStandUnderTheirParents()
    {
        const QModelIndex base = m_model->indexOf(EntityType::Scenario, kBase);
        const QModelIndex child = m_model->indexOf(EntityType::Scenario, kChild);
        QCOMPARE(base.parent(), m_model->sectionIndex(Section::Scenarios));
        QCOMPARE(child.parent(), base);
        QVERIFY(base.data(ProjectTreeModel::CurrentRole).toBool());
        QVERIFY(!base.data(ProjectTreeModel::BadgeRole).isValid());
        QCOMPARE(child.data(ProjectTreeModel::BadgeRole).toInt(), 1);
        QCOMPARE(child.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Child, 1 change(s)"));
    }

    void theScenarioShownIsMarked()
    {
        QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
        m_document->setScenario(kChild);
        QVERIFY(spy.count() > 0);
        QVERIFY(m_model->indexOf(EntityType::Scenario, kChild).data(ProjectTreeModel::CurrentRole).toBool());
        QVERIFY(m_model->indexOf(EntityType::PolicyEvent, QStringLiteral("ban"))
                    .data(ProjectTreeModel::OverriddenRole)
                    .toBool());
        QVERIFY(!m_model->indexOf(EntityType::PolicyEvent, QStringLiteral("lift"))
                     .data(ProjectTreeModel::EnabledRole)
                     .toBool());
    }

    void editsComeAndGo()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY_OK(
            m_document->add(model::freshEntity(m_document->project(), EntityType::Operator, QStringLiteral("Other"))));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_model->indexOfList(EntityType::Operator).data(ProjectTreeModel::BadgeRole).toInt(), 3);
        QVERIFY_OK(m_document->push(model::Move{EntityType::Operator, QStringLiteral("cloud"), 0}));
        QCOMPARE(moved.count(), 1);
        QVERIFY_OK(m_document->remove(EntityType::Operator, QStringLiteral("cloud")));
        QCOMPARE(removed.count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void aScenarioMovesToAnotherParent()
    {
        model::Scenario third;
        third.id = QStringLiteral("third");
        third.name = QStringLiteral("Third");
        third.parent.id = kChild;
        QVERIFY_OK(m_document->add(third));
        QCOMPARE(m_model->indexOf(EntityType::Scenario, QStringLiteral("third")).parent(),
                 m_model->indexOf(EntityType::Scenario, kChild));
        const model::Address parent{EntityType::Scenario, QStringLiteral("third"), QStringLiteral("parent")};
        QVERIFY_OK(m_document->push(model::SetField{parent, model::Value{}}));
        QCOMPARE(m_model->indexOf(EntityType::Scenario, QStringLiteral("third")).parent(),
                 m_model->sectionIndex(Section::Scenarios));
        m_document->undoStack().undo();
        QCOMPARE(m_model->indexOf(EntityType::Scenario, QStringLiteral("third")).parent(),
                 m_model->indexOf(EntityType::Scenario, kChild));
    }

    void aScenarioIsDroppedOntoAnother()
    {
        model::Scenario third;
        third.id = QStringLiteral("third");
        third.name = QStringLiteral("Third");
        QVERIFY_OK(m_document->add(third));
        const std::unique_ptr<QMimeData> data(
            m_model->mimeData({m_model->indexOf(EntityType::Scenario, QStringLiteral("third"))}));
        const QModelIndex target = m_model->indexOf(EntityType::Scenario, kChild);
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, target));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, m_model->indexOfList(EntityType::Chip)));
        QSignalSpy asked(m_model.get(), &ProjectTreeModel::moveAsked);
        m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, target);
        m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, m_model->sectionIndex(Section::Scenarios));
        m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, m_model->indexOfList(EntityType::Chip));
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0), (QVariantList{QStringLiteral("third"), kChild}));
        QCOMPARE(asked.at(1), (QVariantList{QStringLiteral("third"), QString()}));
        QVERIFY(m_document->project().scenarios.last().parent.isEmpty()); // whoever is asked moves it
    }

    void renames()
    {
        const QModelIndex h20 = m_model->indexOf(EntityType::Chip, QStringLiteral("h20"));
        QVERIFY(m_model->setData(h20, QStringLiteral("H20 (China)")));
        QCOMPARE(h20.data().toString(), QStringLiteral("H20 (China)"));
        QSignalSpy refused(m_model.get(), &ProjectTreeModel::refused);
        QVERIFY(!m_model->setData(h20, QStringLiteral(" ")));
        QCOMPARE(refused.count(), 1);
    }

    void staysSoundUnderManyEdits()
    {
        QRandomGenerator random(7);
        m_document->reset(tests::randomProject(random), {});
        for (int i = 0; i < 300; ++i) {
            const auto type = static_cast<EntityType>(random.bounded(model::kEntityTypeCount));
            const int count = static_cast<int>(model::count(m_document->project(), type));
            const quint32 dice = random.bounded(6U);
            if (dice == 0 && m_document->undoStack().canUndo()) {
                m_document->undoStack().undo();
            } else if (model::isSingleton(type) || count == 0 || dice == 1) {
                if (!model::isSingleton(type)) {
                    static_cast<void>(
                        m_document->add(model::freshEntity(m_document->project(), type, QStringLiteral("New"))));
                }
            } else {
                const model::Id id = model::entityAt(m_document->project(), type, random.bounded(count)).id;
                if (dice == 2 && (type != EntityType::Scenario || count > 1)) {
                    static_cast<void>(m_document->remove(type, id));
                } else if (dice == 3) {
                    static_cast<void>(m_document->push(model::Move{type, id, random.bounded(count)}));
                } else {
                    const auto &fields = model::fields(type);
                    const model::Field &field = fields[random.bounded(static_cast<quint32>(fields.size()))];
                    static_cast<void>(m_document->edit({type, id, QString::fromLatin1(field.id)},
                                                       tests::randomValue(field, m_document->project(), random)));
                }
            }
            for (const EntityType listed : ProjectTreeModel::dataTypes()) {
                QCOMPARE(m_model->rowCount(m_model->indexOfList(listed)),
                         static_cast<int>(model::count(m_document->project(), listed)));
            }
            for (const model::Scenario &scenario : m_document->project().scenarios) {
                QVERIFY(m_model->indexOf(EntityType::Scenario, scenario.id).isValid());
            }
        }
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("chip");
        QTest::addColumn<bool>("scenario");
        QTest::addColumn<bool>("empty");
        QTest::addRow("nothing typed") << QString() << true << true << false;
        QTest::addRow("a name in any case") << QStringLiteral("h20") << true << false << false;
        QTest::addRow("in full width") << QStringLiteral("Ｈ２０") << true << false << false;
        QTest::addRow("a list keeps its entities") << QStringLiteral("chip") << true << false << false;
        QTest::addRow("a child keeps its parent") << QStringLiteral("child") << false << true << false;
        QTest::addRow("two words") << QStringLiteral("910c ascend") << false << false << false;
        QTest::addRow("no match") << QStringLiteral("h200") << false << false << true;
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(bool, chip);
        QFETCH(bool, scenario);
        QFETCH(bool, empty);
        models::TreeFilter filter(nullptr);
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(&filter);
        filter.setText(text);
        QCOMPARE(filter.mapFromSource(m_model->indexOf(EntityType::Chip, QStringLiteral("h20"))).isValid(), chip);
        QCOMPARE(filter.mapFromSource(m_model->indexOf(EntityType::Scenario, kBase)).isValid(), scenario);
        QCOMPARE(filter.isEmpty(), empty);
    }

private:
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<ProjectTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};
PENSTOCK_TEST(ProjectTreeModelTest)

#include "tst_project_tree_model.moc"
