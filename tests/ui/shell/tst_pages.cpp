// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QTabBar>

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
    QTest::addRow("differences") << QKeySequence(Qt::Key_F7) << QStringLiteral("differences");
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

PENSTOCK_TEST(PagesTest)
#include "tst_pages.moc"
