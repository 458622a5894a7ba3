// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/project_tree_model.h"
#include "ui/shell/navigator/navigator_tree.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace penstock;
using model::EntityType;
using models::ProjectTreeModel;
using tests::ShellFixture;

/// Clicks, keys, filter and renaming in the navigator.
class NavigatorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickingAScenarioShowsIt();
    void clickingAnEntitySelectsIt();
    void selectingElsewhereIsFollowed();
    void listsOpenByTheirArrow();
    void filterFindsAndSaysWhereItDoesNot();
    void renamingIsOneStep();
    void deleteKeyActsOnTheRow();
    void draggingAScenarioGivesItAnotherParent();

private:
    static shell::NavigatorTree *treeOf(ShellFixture &f)
    {
        return f.window->findChild<shell::NavigatorTree *>(QStringLiteral("navTree"));
    }
    static QModelIndex find(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data().toString() == text) {
                return index;
            }
            if (const QModelIndex below = find(model, text, index); below.isValid()) {
                return below;
            }
        }
        return {};
    }
    static void click(shell::NavigatorTree *tree, const QModelIndex &index, int x = 60)
    {
        tree->scrollTo(index);
        QPoint at = tree->visualRect(index).center();
        at.setX(x);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
};

void NavigatorTest::clickingAScenarioShowsIt()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const QModelIndex child = find(tree->model(), QStringLiteral("Child"));
    QVERIFY(child.isValid());
    QVERIFY(tree->isExpanded(child.parent()));
    click(tree, child);
    QCOMPARE(f.document().scenario(), QStringLiteral("child"));
    QVERIFY(child.data(ProjectTreeModel::CurrentRole).toBool());
}

void NavigatorTest::clickingAnEntitySelectsIt()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const QModelIndex ban = find(tree->model(), QStringLiteral("Ban"));
    tree->expand(ban.parent());
    click(tree, ban);
    QCOMPARE(f.document().selection(), (document::Selection{EntityType::PolicyEvent, QStringLiteral("ban")}));
}

void NavigatorTest::selectingElsewhereIsFollowed()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const QModelIndex ban = find(tree->model(), QStringLiteral("Ban"));
    tree->expand(ban.parent());
    f.document().select({EntityType::PolicyEvent, QStringLiteral("ban")});
    QCOMPARE(tree->currentIndex(), ban);
    f.document().select({EntityType::Chip, QStringLiteral("h20")});
    QVERIFY(!tree->currentIndex().isValid());
}

void NavigatorTest::listsOpenByTheirArrow()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const QModelIndex list = find(tree->model(), QStringLiteral("Policy events"));
    QVERIFY(!tree->isExpanded(list));
    click(tree, list, 6);
    QVERIFY(tree->isExpanded(list));
    click(tree, list, 6);
    QVERIFY(!tree->isExpanded(list));
    // A double click opens the list as a grid.
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualRect(list).center());
    QVERIFY(!tree->isExpanded(list));
    const shell::PageKey grid{QStringLiteral("list"), EntityType::PolicyEvent, {}};
    QVERIFY(f.window->workspace().tabs().currentPage() == grid);
    f.trigger("window.closeTab");
    QCOMPARE(f.window->workspace().tabs().count(), 1);
}

void NavigatorTest::filterFindsAndSaysWhereItDoesNot()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    auto *filter = f.window->findChild<QLineEdit *>(QStringLiteral("navFilter"));
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("ascend"));
    QVERIFY(find(tree->model(), QStringLiteral("Ascend 910C")).isValid());
    QVERIFY(!find(tree->model(), QStringLiteral("H20")).isValid());
    filter->setText(QStringLiteral("h200"));
    QCOMPARE(tree->model()->rowCount(), 0);
    auto *clear = f.window->findChild<QPushButton *>(QStringLiteral("clearFilter"));
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(find(tree->model(), QStringLiteral("H20")).isValid());
    QVERIFY(!clear->isVisible());
    QVERIFY(!tree->isExpanded(find(tree->model(), QStringLiteral("Chips"))));
}

void NavigatorTest::renamingIsOneStep()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().select({EntityType::Chip, QStringLiteral("h20")});
    f.trigger("edit.rename");
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("H20 96 GB"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(f.document().project().chips.first().name, QStringLiteral("H20 96 GB"));
    QCOMPARE(f.document().undoStack().count(), 1);
}

void NavigatorTest::deleteKeyActsOnTheRow()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const QModelIndex child = find(tree->model(), QStringLiteral("Child"));
    click(tree, child);
    f.document().select({EntityType::Chip, QStringLiteral("h20")});
    tree->setFocus();
    click(tree, find(tree->model(), QStringLiteral("Child")));
    QTRY_VERIFY(tree->hasFocus());
    f.window->actions().refresh();
    f.prompts->answers = {0};
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_COMPARE(f.document().project().scenarios.size(), 1);
    QCOMPARE(f.document().project().chips.size(), 2);
}

void NavigatorTest::draggingAScenarioGivesItAnotherParent()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    f.prompts->names = {QStringLiteral("Other root")};
    f.trigger("scenario.new");
    const model::Id other = f.document().scenario();
    const QModelIndex child = find(tree->model(), QStringLiteral("Child"));
    const QModelIndex target = find(tree->model(), QStringLiteral("Other root"));
    const std::unique_ptr<QMimeData> data(tree->model()->mimeData({child}));
    QVERIFY(tree->model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    tree->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
    f.document().setScenario(QStringLiteral("child"));
    QCOMPARE(f.document().parentScenario(), other);
}

PENSTOCK_TEST(NavigatorTest)
#include "tst_navigator.moc"
