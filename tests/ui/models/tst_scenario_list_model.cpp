// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenario_list_model.h"

#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace penstock;
using document::ProjectDocument;
using models::ScenarioListModel;

class ScenarioListModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parentsComeFirst()
    {
        model::Project project = tests::smallProject();
        model::Scenario second;
        second.id = QStringLiteral("second");
        second.name = QStringLiteral("Second");
        project.scenarios.prepend(second);
        project.scenarios.move(2, 0); // the child stands before its parent in the project's list
        ProjectDocument document;
        document.reset(project, {});
        ScenarioListModel model(document, nullptr);
        const QAbstractItemModelTester tester(&model);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row).data().toString());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Second"), QStringLiteral("Base"), QStringLiteral("Child")}));
        QCOMPARE(model.index(2).data(ScenarioListModel::DepthRole).toInt(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("child")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
    }

    void followsTheProject()
    {
        ProjectDocument document;
        document.reset(tests::smallProject(), {});
        ScenarioListModel model(document, nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setFirstEntry([] { return QStringLiteral("Parent"); });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Parent"));
        QVERIFY(model.index(0).data(ScenarioListModel::IdRole).toString().isEmpty());
        QVERIFY_OK(document.remove(model::EntityType::Scenario, QStringLiteral("child")));
        QCOMPARE(model.rowCount(), 2);
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 3);
        document.setScenario(QStringLiteral("child"));
        QVERIFY(model.index(2).data(ScenarioListModel::CurrentRole).toBool());
    }
};
PENSTOCK_TEST(ScenarioListModelTest)

#include "tst_scenario_list_model.moc"
