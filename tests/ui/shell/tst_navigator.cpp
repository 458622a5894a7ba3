// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/project_tree_model.h"
#include "ui/shell/navigator/navigator_tree.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/workspace.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
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
    void draggingAScenarioAsksFirst_data();
    void draggingAScenarioAsksFirst();
    void aDropOnItsParentOrItsChildMovesNothing();

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

void NavigatorTest::draggingAScenarioAsksFirst_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::addRow("Move moves it") << true;
    QTest::addRow("Cancel leaves everything") << false;
}

void NavigatorTest::draggingAScenarioAsksFirst()
{
    QFETCH(bool, isMoved);
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    f.prompts->names = {QStringLiteral("Other root")};
    f.trigger("scenario.new");
    const model::Id other = f.document().scenario();
    const model::Project before = f.document().project();
    QString sentence;
    tests::DialogRobot robot([&](QDialog &dialog) {
        sentence = dialog.findChild<QLabel *>(QStringLiteral("reparentSentence"))->text();
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        buttons->button(isMoved ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel)->click();
    });
    // The window system's drag needs a desktop; what follows its end is the same.
    const std::unique_ptr<QMimeData> data(tree->model()->mimeData({find(tree->model(), QStringLiteral("Child"))}));
    const QPoint over = tree->visualRect(find(tree->model(), QStringLiteral("Other root"))).center();
    QDragEnterEvent enter(over, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(over, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(over, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    QVERIFY(f.document().project() == before); // it is only asked
    QTRY_COMPARE(robot.count(), 1);
    QVERIFY2(sentence.startsWith(QStringLiteral("“Child” sees")), qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("“Other root”")));
    if (isMoved) {
        f.document().setScenario(QStringLiteral("child"));
        QTRY_COMPARE(f.document().parentScenario(), other);
        f.trigger("edit.undo");
    }
    QVERIFY(f.document().project() == before);
}

void NavigatorTest::aDropOnItsParentOrItsChildMovesNothing()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *tree = treeOf(f);
    const model::Project before = f.document().project();
    tests::DialogRobot robot([](QDialog &dialog) { dialog.reject(); });
    const QModelIndex base = find(tree->model(), QStringLiteral("Base"));
    const QModelIndex child = find(tree->model(), QStringLiteral("Child"));
    const std::unique_ptr<QMimeData> dragged(tree->model()->mimeData({child}));
    tree->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, base);
    const std::unique_ptr<QMimeData> parent(tree->model()->mimeData({base}));
    tree->model()->dropMimeData(parent.get(), Qt::MoveAction, -1, -1, child);
    QTRY_COMPARE(f.prompts->questions.size(), 1);
    QCOMPARE(f.prompts->questions.first().text,
             QStringLiteral("“Base” cannot become a child of “Child”, which descends from it."));
    QCOMPARE(robot.count(), 0);
    QVERIFY(f.document().project() == before);
}

PENSTOCK_TEST(NavigatorTest)
#include "tst_navigator.moc"
