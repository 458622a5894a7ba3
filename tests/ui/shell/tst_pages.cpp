// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/forms/inspector.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/session/window_layout.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace penstock;
using model::EntityType;
using shell::PageKey;
using shell::Panel;
using tests::ShellFixture;

/// The pages of the centre: opened by keys, closed, gone with what they show; and the palette over them.
class PagesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysOpenPages_data();
    void keysOpenPages();
    void everyListHasAGrid_data();
    void everyListHasAGrid();
    void aPageOpensOnce();
    void theOverviewCannotBeClosed();
    void anEventGoesWithItsPage();
    void theEventEditorTakesTheWidth();
    void anotherProjectStartsWithTheOverview();
    void thePaletteGoesToAField();
    void theStatusBarSumsUpTheGridInFront();
    void aProblemGoesToTheOpenEditor();
    void aClickOnAProblemGoesToTheOpenEditor();
    void aGridLooksAsItWasLeft();
    void aTableIsImportedIntoTheListChosen();
    void importGoesIntoTheGridInFront();
};

namespace {

PageKey eventPage()
{
    return {QStringLiteral("event"), EntityType::PolicyEvent, QStringLiteral("ban")};
}

} // namespace

void PagesTest::keysOpenPages_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("page");
    QTest::addRow("stockpile grid") << QKeySequence(Qt::Key_F6) << QStringLiteral("stocks");
    QTest::addRow("comparison") << QKeySequence(Qt::Key_F7) << QStringLiteral("compare");
    QTest::addRow("causes") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E) << QStringLiteral("why");
    QTest::addRow("differences") << QKeySequence(Qt::SHIFT | Qt::Key_F7) << QStringLiteral("differences");
    QTest::addRow("audit") << QKeySequence(Qt::Key_F9) << QStringLiteral("audit");
    QTest::addRow("sources") << QKeySequence(Qt::SHIFT | Qt::Key_F9) << QStringLiteral("sources");
}

void PagesTest::keysOpenPages()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, page);
    ShellFixture f;
    f.show();
    f.openSmall();
    QTest::keySequence(f.window.get(), keys);
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QCOMPARE(tabs.currentPage().page, page);
    QVERIFY(tabs.currentWidget()->isVisible());
    QVERIFY(!tabs.tabText(tabs.currentIndex()).isEmpty());
    QTest::keySequence(f.window.get(), QKeySequence(Qt::Key_F5));
    QCOMPARE(tabs.currentPage().page, QStringLiteral("overview"));
    QCOMPARE(tabs.count(), 2);
}

void PagesTest::everyListHasAGrid_data()
{
    QTest::addColumn<int>("type");
    for (const EntityType type : {EntityType::Operator, EntityType::Chip, EntityType::Platform, EntityType::Stockpile,
                                  EntityType::Supply, EntityType::PolicyEvent, EntityType::Workload,
                                  EntityType::Release, EntityType::Migration, EntityType::Measurement}) {
        QTest::addRow("%s", qPrintable(model::key(type))) << static_cast<int>(type);
    }
}

void PagesTest::everyListHasAGrid()
{
    QFETCH(int, type);
    const auto listed = static_cast<EntityType>(type);
    ShellFixture f;
    f.show();
    f.openSmall();
    f.trigger(qPrintable(QStringLiteral("data.list.") + model::key(listed)));
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QVERIFY(tabs.currentPage() == (PageKey{QStringLiteral("list"), listed, {}}));
    QCOMPARE(tabs.tabText(1), model::pluralLabel(listed));
}

void PagesTest::aPageOpensOnce()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.window->openPage(eventPage());
    f.window->openPage({QStringLiteral("audit"), EntityType::Project, {}});
    f.window->openPage(eventPage());
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QCOMPARE(tabs.count(), 3);
    QVERIFY(tabs.currentPage() == eventPage());
    f.window->openPage({QStringLiteral("no such page"), EntityType::Project, {}});
    QCOMPARE(tabs.count(), 3);
}

void PagesTest::theOverviewCannotBeClosed()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(!f.isEnabled("window.closeTab"));
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QTest::mouseClick(tabs.tabBar(), Qt::MiddleButton, Qt::NoModifier, tabs.tabBar()->tabRect(0).center());
    QCOMPARE(tabs.count(), 1);
    f.window->openPage(eventPage());
    QVERIFY(f.isEnabled("window.closeTab"));
    QTest::mouseClick(tabs.tabBar(), Qt::MiddleButton, Qt::NoModifier, tabs.tabBar()->tabRect(1).center());
    QCOMPARE(tabs.count(), 1);
}

void PagesTest::anEventGoesWithItsPage()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.window->openPage(eventPage());
    QVERIFY_OK(f.document().edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("name")},
                                 QStringLiteral("Renamed & more")));
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QCOMPARE(tabs.tabText(1), QStringLiteral("Renamed && more"));
    QVERIFY_OK(f.document().remove(EntityType::PolicyEvent, QStringLiteral("ban")));
    QCOMPARE(tabs.count(), 1);
}

void PagesTest::theEventEditorTakesTheWidth()
{
    ShellFixture f;
    f.show({1440, 900});
    f.openSmall();
    QVERIFY(f.window->isPanelShown(Panel::Inspector));
    f.window->openPage(eventPage());
    QVERIFY(!f.window->isPanelShown(Panel::Inspector));
    f.window->focusChart();
    QVERIFY(f.window->isPanelShown(Panel::Inspector));
    f.window->showPanel(Panel::Inspector, false);
    f.window->openPage(eventPage());
    f.window->focusChart();
    QVERIFY(!f.window->isPanelShown(Panel::Inspector)); // it was hidden by hand
}

void PagesTest::anotherProjectStartsWithTheOverview()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.window->openPage(eventPage());
    f.trigger("edit.replace");
    f.trigger("file.new");
    QCOMPARE(f.window->workspace().tabs().count(), 1);
    QVERIFY(!f.window->findChild<QWidget *>(QStringLiteral("findReplaceDialog")));
}

void PagesTest::thePaletteGoesToAField()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = f.window->findChild<QLineEdit *>(QStringLiteral("paletteLine"));
    QVERIFY(line != nullptr);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("h20 power"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(f.document().selection().id, QStringLiteral("h20"));
    QTRY_VERIFY(!line->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!line->isVisible());
}

void PagesTest::theStatusBarSumsUpTheGridInFront()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *sums = f.window->findChild<QLabel *>(QStringLiteral("selectionState"));
    auto *run = f.window->findChild<QLabel *>(QStringLiteral("runState"));
    QVERIFY(!sums->isVisible());
    QVERIFY(run->isVisible());
    f.trigger("data.list.chips");
    auto *grid = f.window->findChild<QTableView *>(QStringLiteral("entityGrid"));
    int column = -1;
    for (int i = 0; i < grid->model()->columnCount(); ++i) {
        const QString heading = grid->model()->headerData(i, Qt::Horizontal).toString();
        column = heading.contains(QStringLiteral("BF16")) ? i : column;
    }
    QVERIFY(column >= 0);
    grid->clearSelection();
    grid->selectionModel()->select({grid->model()->index(0, column), grid->model()->index(1, column)},
                                   QItemSelectionModel::Select);
    QTRY_VERIFY2(sums->text().contains(QStringLiteral("Sum 900")), qPrintable(sums->text())); // 148 and 752
    QVERIFY(sums->text().contains(QStringLiteral("Mean 450")));
    QVERIFY(sums->isVisible());
    QVERIFY(!run->isVisible());
    const auto *strip = f.window->findChild<QWidget *>(QStringLiteral("selectionStatus"));
    QVERIFY(!strip->isVisible()); // not said twice
    f.trigger("window.overview");
    QVERIFY(!sums->isVisible());
    QVERIFY(run->isVisible());
    f.trigger("data.list.chips");
    QVERIFY(sums->isVisible());
    QVERIFY(sums->text().contains(QStringLiteral("Sum 900")));
    f.trigger("file.new");
    f.trigger("file.new");
    QVERIFY(!sums->isVisible());
}

void PagesTest::aProblemGoesToTheOpenEditor()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const model::Address where{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")};
    f.window->goTo(where, {});
    QVERIFY(f.window->isPanelShown(Panel::Inspector));
    QTRY_VERIFY(f.window->workspace().inspector().isAncestorOf(QApplication::focusWidget()));
    f.window->openPage(eventPage());
    f.trigger("window.overview");
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QCOMPARE(tabs.currentIndex(), 0);
    f.window->goTo(where, {});
    QVERIFY(tabs.currentPage() == eventPage());
    QTRY_VERIFY(tabs.currentWidget()->isAncestorOf(QApplication::focusWidget()));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line != nullptr);
    QVERIFY2(line->text().contains(QStringLiteral("2025")), qPrintable(line->text()));
    // Of another event there is no editor.
    f.window->goTo({EntityType::PolicyEvent, QStringLiteral("lift"), QStringLiteral("effective")}, {});
    QVERIFY(f.window->workspace().inspector().isVisible());
}

void PagesTest::aClickOnAProblemGoesToTheOpenEditor()
{
    ShellFixture f;
    f.show();
    model::Project project = tests::smallProject();
    project.policyEvents.first().announced = QDate(2025, 5, 1); // it takes effect on 9 April
    document::ProjectDocument document;
    document.reset(project, {});
    const QString path = f.folder.filePath(QStringLiteral("late.penstock"));
    QVERIFY_OK(document.saveAs(path));
    QVERIFY(f.window->session().open(path));
    f.window->openPage(eventPage());
    f.trigger("window.overview");
    f.window->showPanel(Panel::Problems, true);
    auto *list = f.window->findChild<QListWidget *>(QStringLiteral("problemList"));
    QTRY_VERIFY(list->count() > 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(list->item(0)).center());
    shell::PageTabs &tabs = f.window->workspace().tabs();
    QVERIFY(tabs.currentPage() == eventPage());
    QTRY_VERIFY(tabs.currentWidget()->isAncestorOf(QApplication::focusWidget()));
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line != nullptr);
    QVERIFY2(line->text().contains(QStringLiteral("May")), qPrintable(line->text()));
}

void PagesTest::aGridLooksAsItWasLeft()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.trigger("data.list.chips");
    auto *grid = f.window->findChild<QTableView *>(QStringLiteral("entityGrid"));
    const int before = grid->columnWidth(2);
    grid->setColumnWidth(2, before + 37);
    QTRY_VERIFY(!shell::storedGridLayout(f.workplace.settings(), model::key(EntityType::Chip)).isEmpty());
    f.trigger("window.closeTab");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.trigger("data.list.chips");
    grid = f.window->findChild<QTableView *>(QStringLiteral("entityGrid"));
    QCOMPARE(grid->columnWidth(2), before + 37);
    f.trigger("data.list.operators"); // another list has its own
    f.trigger("file.new");
    f.trigger("data.list.chips");
    grid = f.window->workspace().tabs().currentWidget()->findChild<QTableView *>(QStringLiteral("entityGrid"));
    QCOMPARE(grid->columnWidth(2), before + 37); // the person's, in every project
}

void PagesTest::aTableIsImportedIntoTheListChosen()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(f.isEnabled("data.import"));
    f.trigger("data.import"); // cancelled
    QCOMPARE(f.prompts->choices.size(), 1);
    QVERIFY(f.prompts->requests.isEmpty());
    QCOMPARE(f.window->workspace().tabs().count(), 1);
    const QStringList lists = f.prompts->choices.first().choices;
    const auto operators = static_cast<int>(lists.indexOf(model::pluralLabel(EntityType::Operator)));
    QVERIFY(operators >= 0);
    f.prompts->chosen = {operators};
    f.trigger("data.import"); // no file
    QCOMPARE(f.prompts->requests.size(), 1);
    QCOMPARE(f.window->workspace().tabs().count(), 1);
    QFile file(f.folder.filePath(QStringLiteral("labs.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name\nLab three\nLab four\n");
    file.close();
    tests::DialogRobot robot([](QDialog &dialog) {
        // Whatever it asks, the button that Enter presses takes it.
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isEnabled()) {
                button->click();
                return;
            }
        }
        dialog.accept();
    });
    f.prompts->chosen = {operators};
    f.prompts->files = {file.fileName()};
    f.trigger("data.import");
    QVERIFY(f.window->currentPage() == (PageKey{QStringLiteral("list"), EntityType::Operator, {}}));
    QTRY_COMPARE(f.document().project().operators.size(), 4);
    QCOMPARE(f.document().project().operators.last().name, QStringLiteral("Lab four"));
    QCOMPARE(f.document().undoStack().count(), 1);
}

void PagesTest::importGoesIntoTheGridInFront()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.trigger("data.list.chips");
    f.trigger("data.import");
    QVERIFY(f.prompts->choices.isEmpty());
    QCOMPARE(f.prompts->requests.size(), 1);
}

PENSTOCK_TEST(PagesTest)
#include "tst_pages.moc"
