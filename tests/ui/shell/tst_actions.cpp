// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/actions/entity_commands.h"
#include "ui/shell/pages/page_tabs.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace penstock;
using model::EntityType;
using tests::ShellFixture;

/// Every row of the action table: its text, its keys, and that it does something.
class ActionsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndTextsThere();
    void noKeyIsUsedTwice();
    void everyActionDoesSomething_data();
    void everyActionDoesSomething();
    void menusHoldAllActions();
    void undoNamesTheStep();
    void deletingSaysWhatGoesWithIt();
    void deletingAScenarioMovesItsChildrenUp();
    void lastScenarioStays();
    void addingSelectsAndNames();
    void duplicateHasItsOwnNameAndId();
    void spaceSwitchesOffInTheScenarioShownOnly();
    void scenarioCannotGoUnderItsOwnChild();
    void scenarioKeysWalkTheTree();
};

namespace {

/// Everything about a window that an action could change, as text.
QString digest(ShellFixture &f)
{
    shell::MainWindow &w = *f.window;
    QStringList parts;
    const auto add = [&parts](const auto &value) { parts.append(QVariant::fromValue(value).toString()); };
    add(w.session().isOpen());
    add(w.document().revision());
    add(w.document().undoStack().index());
    add(w.document().scenario());
    add(w.document().selection().id);
    add(w.document().path());
    add(w.view().timeAxis().from());
    add(w.view().timeAxis().to());
    add(static_cast<int>(w.windowState()));
    add(w.isVisible());
    add(f.prompts->count());
    for (const shell::Panel panel :
         {shell::Panel::Navigator, shell::Panel::Inspector, shell::Panel::History, shell::Panel::Problems}) {
        add(w.isPanelShown(panel));
    }
    add(w.workspace().tabs().currentIndex());
    const auto *palette = w.findChild<QFrame *>(QStringLiteral("commandPalette"));
    add(palette != nullptr && palette->isVisible());
    int dialogs = 0;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (const QWidget *widget : widgets) {
        dialogs += widget->isVisible() && widget->isWindow() ? 1 : 0;
    }
    add(dialogs);
    parts.append(f.workplace.settings().theme.value() == shell::ThemeChoice::Dark    ? QStringLiteral("dark")
                 : f.workplace.settings().theme.value() == shell::ThemeChoice::Light ? QStringLiteral("light")
                                                                                     : QStringLiteral("system"));
    add(f.workplace.settings().language.value());
    add(f.workplace.settings().movablePanels.value());
    const QWidget *focus = w.focusWidget();
    parts.append(focus == nullptr ? QString()
                                  : QString::fromLatin1(focus->metaObject()->className()) + focus->objectName());
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    parts.append(clipboard == nullptr ? QString() : clipboard->formats().join(QLatin1Char(' ')) + clipboard->text());
    for (const auto *edit : w.findChildren<QLineEdit *>()) {
        parts.append(edit->text());
    }
    return parts.join(QLatin1Char('|'));
}

} // namespace

void ActionsTest::idsAreUniqueAndTextsThere()
{
    QSet<QString> ids;
    for (const shell::ActionEntry &entry : shell::actionTable()) {
        const QString id = QString::fromLatin1(entry.id);
        QVERIFY2(!ids.contains(id), entry.id);
        ids.insert(id);
        QVERIFY2(entry.text[0] != '\0' && entry.run != nullptr, entry.id);
    }
    QVERIFY(ids.size() > 40);
}

void ActionsTest::noKeyIsUsedTwice()
{
    QHash<QKeySequence, QString> users;
    for (const shell::ActionEntry &entry : shell::actionTable()) {
        const QList<QKeySequence> keys = shell::shortcutsOf(entry);
        for (const QKeySequence &key : keys) {
            QVERIFY2(!users.contains(key), qPrintable(key.toString() + QStringLiteral(": ") + users.value(key)
                                                      + QStringLiteral(" and ") + QString::fromLatin1(entry.id)));
            users.insert(key, QString::fromLatin1(entry.id));
        }
    }
}

void ActionsTest::everyActionDoesSomething_data()
{
    QTest::addColumn<QString>("id");
    for (const shell::ActionEntry &entry : shell::actionTable()) {
        QTest::addRow("%s", entry.id) << QString::fromLatin1(entry.id);
    }
}

void ActionsTest::everyActionDoesSomething()
{
    QFETCH(QString, id);
    ShellFixture f;
    f.show();
    f.openSmall();
    // A state in which everything makes sense: a step done and one undone, a middle scenario, a zoomed axis.
    QVERIFY_OK(f.document().edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    QVERIFY_OK(f.document().edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 420.0));
    f.document().undoStack().undo();
    if (id != QLatin1String("scenario.next")) {
        f.document().setScenario(QStringLiteral("child"));
    }
    f.document().select({EntityType::PolicyEvent, QStringLiteral("ban")});
    plot::TimeAxis &axis = f.window->view().timeAxis();
    axis.setRange(axis.fullFrom() + 100, axis.fullFrom() + 400);
    f.prompts->names = {QStringLiteral("A name")};
    f.prompts->files = {f.folder.filePath(QStringLiteral("other.penstock"))};
    QApplication::clipboard()->setText(QStringLiteral("pasted"));
    if (id.startsWith(QLatin1String("view.")) && id.endsWith(QLatin1String("system"))) {
        f.workplace.settings().theme.set(shell::ThemeChoice::Dark);
        f.workplace.settings().language.set(QStringLiteral("ja"));
        QCoreApplication::processEvents();
    }
    if (id == QLatin1String("view.step.week")) {
        QVERIFY_OK(f.document().edit({EntityType::Settings, f.document().project().settings.id, QStringLiteral("step")},
                                     QStringLiteral("day")));
    }
    if (id == QLatin1String("window.overview")) {
        f.trigger("edit.find");
    }
    if (id == QLatin1String("window.closeTab")) {
        f.window->openPage({QStringLiteral("list"), EntityType::Chip, {}});
    }
    if (id == QLatin1String("window.resetLayout")) {
        f.window->showPanel(shell::Panel::Inspector, false);
    }
    if (id == QLatin1String("edit.cut") || id == QLatin1String("edit.copy") || id == QLatin1String("edit.paste")) {
        f.trigger("edit.find");
        auto *filter = f.window->findChild<QLineEdit *>(QStringLiteral("navFilter"));
        filter->setText(QStringLiteral("xyz"));
        filter->setFocus();
        filter->selectAll();
        QTRY_COMPARE(QApplication::focusWidget(), filter);
    }
    f.window->actions().refresh();
    QAction *action = f.window->actions().action(id);
    QVERIFY2(action->isEnabled(), "it is not enabled where it should be");
    // These wait for their dialog: it is cancelled, and that it came is what they do.
    const bool waits = id == QLatin1String("file.export") || id == QLatin1String("file.print");
    tests::DialogRobot robot([waits](QDialog &dialog) {
        if (waits) {
            dialog.reject();
        }
    });
    const QString before = digest(f);
    action->trigger();
    QTRY_VERIFY2(digest(f) != before || (waits && robot.count() > 0), "nothing has changed");
    f.prompts->answers = {1, 1};
}

void ActionsTest::menusHoldAllActions()
{
    ShellFixture f;
    QSet<QAction *> found;
    const std::function<void(const QList<QAction *> &)> walk = [&](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            found.insert(action);
            if (action->menu() != nullptr) {
                walk(action->menu()->actions());
            }
        }
    };
    walk(f.window->menuBar()->actions());
    for (const shell::ActionEntry &entry : shell::actionTable()) {
        QVERIFY2(found.contains(f.window->actions().action(entry.id)), entry.id);
    }
    QCOMPARE(f.window->menuBar()->actions().size(), 7);
}

void ActionsTest::undoNamesTheStep()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(!f.isEnabled("edit.undo"));
    QVERIFY_OK(f.document().edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    QVERIFY(f.isEnabled("edit.undo"));
    QVERIFY(f.window->actions().action("edit.undo")->text().contains(QStringLiteral("H20")));
    f.trigger("edit.undo");
    QCOMPARE(f.document().project().chips.first().tdpW, 0.0);
    QVERIFY(f.isEnabled("edit.redo"));
    f.trigger("edit.redo");
    QCOMPARE(f.document().project().chips.first().tdpW, 410.0);
}

void ActionsTest::deletingSaysWhatGoesWithIt()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().select({EntityType::Operator, QStringLiteral("lab")});
    f.prompts->answers = {1, 0};
    f.trigger("edit.delete");
    QCOMPARE(f.prompts->questions.size(), 1);
    QVERIFY(f.prompts->questions.first().text.contains(QStringLiteral("Lab")));
    QCOMPARE(f.document().project().operators.size(), 2);
    f.trigger("edit.delete");
    QCOMPARE(f.document().project().operators.size(), 1);
    QVERIFY(f.document().project().stockpiles.isEmpty());
    QVERIFY(f.document().project().supplies.isEmpty());
    f.trigger("edit.undo");
    QCOMPARE(f.document().project().operators.size(), 2);
    QCOMPARE(f.document().project().stockpiles.size(), 1);
}

void ActionsTest::deletingAScenarioMovesItsChildrenUp()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().setScenario(QStringLiteral("child"));
    f.prompts->names = {QStringLiteral("Grandchild")};
    f.trigger("scenario.branch");
    const model::Id grandchild = f.document().scenario();
    QCOMPARE(f.document().parentScenario(), QStringLiteral("child"));
    f.document().setScenario(QStringLiteral("child"));
    f.prompts->answers = {0};
    f.trigger("scenario.delete");
    QVERIFY2(f.prompts->questions.size() == 1, qPrintable(f.prompts->questions.last().detail));
    QCOMPARE(f.document().project().scenarios.size(), 2);
    f.document().setScenario(grandchild);
    QCOMPARE(f.document().parentScenario(), f.document().project().scenarios.first().id);
    f.trigger("edit.undo");
    f.document().setScenario(grandchild);
    QCOMPARE(f.document().parentScenario(), QStringLiteral("child"));
    const model::Project before = f.document().project();
    f.document().setScenario(QStringLiteral("child"));
    f.prompts->answers = {1};
    f.trigger("scenario.delete"); // and all under it
    QVERIFY(f.prompts->questions.last().buttons.at(1).contains(QLatin1Char('2')));
    QVERIFY(f.prompts->questions.last().detail.contains(QStringLiteral("child"), Qt::CaseInsensitive));
    QCOMPARE(f.document().project().scenarios.size(), 1);
    f.trigger("edit.undo");
    QVERIFY(f.document().project() == before);
}

void ActionsTest::lastScenarioStays()
{
    ShellFixture f;
    f.show();
    f.trigger("file.new");
    QVERIFY(!f.isEnabled("scenario.delete"));
}

void ActionsTest::addingSelectsAndNames()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const qsizetype before = f.document().project().chips.size();
    f.trigger("data.add.chips");
    QCOMPARE(f.document().project().chips.size(), before + 1);
    QCOMPARE(f.document().selection().type, EntityType::Chip);
    QCOMPARE(f.document().selection().id, f.document().project().chips.last().id);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("H200"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(f.document().project().chips.last().name, QStringLiteral("H200"));
}

void ActionsTest::duplicateHasItsOwnNameAndId()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().select({EntityType::Supply, QStringLiteral("lab-h20")});
    f.trigger("edit.duplicate");
    QCOMPARE(f.document().project().supplies.size(), 2);
    const model::Supply &copy = f.document().project().supplies.last();
    QCOMPARE(copy.name, QStringLiteral("H20 official, Lab, copy"));
    QVERIFY(copy.id != QStringLiteral("lab-h20"));
    QCOMPARE(copy.unitsPerMonth, 100.0);
    QCOMPARE(f.document().undoStack().count(), 1);
}

void ActionsTest::spaceSwitchesOffInTheScenarioShownOnly()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().setScenario(QStringLiteral("child"));
    f.document().select({EntityType::PolicyEvent, QStringLiteral("ban")});
    f.trigger("edit.enabled");
    QVERIFY(!f.document().resolved().policyEvents.first().enabled);
    QVERIFY(f.document().project().policyEvents.first().enabled);
}

void ActionsTest::scenarioCannotGoUnderItsOwnChild()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const model::Id root = f.document().project().scenarios.first().id;
    shell::moveScenario(*f.window, root, QStringLiteral("child"));
    QCOMPARE(f.prompts->questions.size(), 1);
    QVERIFY(f.prompts->questions.first().text.contains(QStringLiteral("“Child”")));
    QCOMPARE(f.document().undoStack().count(), 0);
    tests::DialogRobot robot(
        [](QDialog &dialog) { dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click(); });
    shell::moveScenario(*f.window, QStringLiteral("child"), {});
    QTRY_COMPARE(robot.count(), 1);
    QTRY_COMPARE(f.document().undoStack().count(), 1);
    QVERIFY(f.document().project().scenarios.last().parent.isEmpty());
}

void ActionsTest::scenarioKeysWalkTheTree()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(!f.isEnabled("scenario.previous"));
    QTest::keyClick(f.window.get(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(f.document().scenario(), QStringLiteral("child"));
    f.window->actions().refresh();
    QTest::keyClick(f.window.get(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(f.document().scenario(), f.document().project().scenarios.first().id);
}

PENSTOCK_TEST(ActionsTest)
#include "tst_actions.moc"
