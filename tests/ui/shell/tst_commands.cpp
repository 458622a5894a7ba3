// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/document/project_io.h"
#include "ui/library/library_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace penstock;
using model::EntityType;
using tests::ShellFixture;

/// Commands that lead through a dialog, and that what is half typed is not lost by one.
class CommandsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moveUnderIsDoneByKeysAlone();
    void deletingListsWhoRefersToIt();
    void deletingAScenarioListsItsChildren();
    void theLibraryOpensWhereItIsAskedFor();
    void whatIsBeingTypedIsSavedAndUndone();
    void aCellBeingTypedIsSaved();
};

void CommandsTest::moveUnderIsDoneByKeysAlone()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(f.isEnabled("scenario.move"));
    f.document().setScenario(QStringLiteral("child"));
    tests::DialogRobot robot([](QDialog &dialog) {
        auto *to = dialog.findChild<QComboBox *>(QStringLiteral("reparentTo"));
        QTest::keyClick(to, Qt::Key_Home); // none: a root
        auto *move = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTest::keyClick(move, Qt::Key_Space);
    });
    f.trigger("scenario.move");
    QTRY_COMPARE(robot.count(), 1);
    QTRY_VERIFY(f.document().project().scenarios.last().parent.isEmpty());
    f.trigger("edit.undo");
    QCOMPARE(f.document().project().scenarios.last().parent.id, QStringLiteral("base"));
}

void CommandsTest::deletingListsWhoRefersToIt()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().select({EntityType::Operator, QStringLiteral("lab")});
    f.trigger("edit.delete"); // cancelled
    QCOMPARE(f.prompts->questions.size(), 1);
    shell::DialogPrompts prompts(*f.window);
    QStringList rows;
    QStringList buttons;
    QString preferred;
    tests::DialogRobot robot([&](QDialog &dialog) {
        const auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("usesList"));
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            rows.append(list->topLevelItem(i)->text(0) + QStringLiteral("|") + list->topLevelItem(i)->text(2));
        }
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            buttons.append(button->text());
            preferred = button->isDefault() ? button->text() : preferred;
        }
        // A click goes there, and deletes nothing.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->topLevelItem(0)).center());
    });
    QCOMPARE(prompts.ask(f.prompts->questions.first()), 1);
    QCOMPARE(robot.count(), 1);
    QCOMPARE(rows, (QStringList{QStringLiteral("H20, Lab|deleted with it"),
                                QStringLiteral("H20 official, Lab|deleted with it"), QStringLiteral("Training|")}));
    QVERIFY(buttons.contains(QStringLiteral("Delete all 3")));
    QVERIFY(buttons.contains(QStringLiteral("Cancel")));
    QCOMPARE(preferred, QStringLiteral("Cancel")); // Enter deletes nothing
    QTRY_COMPARE(f.document().selection().id, QStringLiteral("lab-h20"));
    QVERIFY(f.document().selection().type == EntityType::Stockpile);
    QCOMPARE(f.document().project().operators.size(), 2);
}

void CommandsTest::deletingAScenarioListsItsChildren()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().setScenario(QStringLiteral("base"));
    f.trigger("scenario.delete"); // cancelled
    QCOMPARE(f.prompts->questions.size(), 1);
    shell::DialogPrompts prompts(*f.window);
    QStringList rows;
    tests::DialogRobot robot([&](QDialog &dialog) {
        const auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("usesList"));
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            rows.append(list->topLevelItem(i)->text(0));
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QCOMPARE(prompts.ask(f.prompts->questions.first()),
             static_cast<int>(f.prompts->questions.first().buttons.size()) - 1);
    QCOMPARE(rows, QStringList{QStringLiteral("Child")});
    QCOMPARE(f.document().project().scenarios.size(), 2);
}

void CommandsTest::theLibraryOpensWhereItIsAskedFor()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.trigger("data.libraryDifferences");
    auto *dialog = f.window->findChild<library::LibraryDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *tabs = dialog->findChild<QTabWidget *>();
    QCOMPARE(tabs->currentIndex(), 1);
    f.trigger("data.addRules");
    QCOMPARE(f.window->findChildren<library::LibraryDialog *>().size(), 1);
    QCOMPARE(tabs->currentIndex(), 0);
    f.trigger("data.libraryDifferences");
    f.trigger("data.library"); // as it was left
    QCOMPARE(tabs->currentIndex(), 1);
}

void CommandsTest::whatIsBeingTypedIsSavedAndUndone()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.window->openPage({QStringLiteral("event"), EntityType::PolicyEvent, QStringLiteral("ban")});
    f.window->showField({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")});
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("25 %"));
    QCOMPARE(f.document().project().policyEvents.first().pass, 0.0); // not yet
    f.trigger("file.save");
    QCOMPARE(f.document().project().policyEvents.first().pass, 0.25);
    const auto saved = document::readProject(f.document().path());
    QVERIFY(saved.has_value());
    QCOMPARE(saved->project.policyEvents.first().pass, 0.25);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("40 %"));
    f.trigger("edit.undo"); // takes back the edit that it was about to become
    QCOMPARE(f.document().project().policyEvents.first().pass, 0.25);
    f.trigger("edit.redo");
    QCOMPARE(f.document().project().policyEvents.first().pass, 0.4);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("60 %"));
    f.trigger("window.closeTab");
    QCOMPARE(f.document().project().policyEvents.first().pass, 0.6);
}

void CommandsTest::aCellBeingTypedIsSaved()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.trigger("data.list.operators");
    auto *grid = f.window->findChild<QTableView *>(QStringLiteral("entityGrid"));
    QVERIFY(grid != nullptr);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClicks(grid, QStringLiteral("L")); // opens the editor, which takes the rest
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ab two"));
    QCOMPARE(f.document().project().operators.first().name, QStringLiteral("Lab"));
    f.trigger("file.save");
    QCOMPARE(f.document().project().operators.first().name, QStringLiteral("Lab two"));
    QVERIFY(!f.document().isModified());
}

PENSTOCK_TEST(CommandsTest)
#include "tst_commands.moc"
