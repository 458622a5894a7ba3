// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/help/help_dialogs.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/look/resources.h"
#include "ui/shell/overview/measure_strip.h"
#include "ui/shell/session/window_layout.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace penstock;
using model::EntityType;
using shell::Panel;
using tests::DialogRobot;
using tests::ShellFixture;

/// Bars, panels, pages and dialogs of the window, and what it remembers.
class WindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layoutHasTheWidthsOfTheDesign();
    void narrowWindowsPutTheInspectorOverTheNavigator();
    void panelsAreRememberedAndCanBeReset();
    void geometryIsClampedToTheScreens_data();
    void geometryIsClampedToTheScreens();
    void scenarioBoxSwitches();
    void compareBoxSetsTheReference();
    void unitBoxChangesTheUnit();
    void statusBarTellsState();
    void tileMovesTheCursor();
    void emptyProjectSaysWhatIsMissing();
    void faultIsShownWithAWayToIt();
    void problemListLeadsToTheField();
    void historyGoesBack();
    void questionsAreDialogs();
    void helpOpensInAllLanguages();
    void settingsAreKept();
    void languageChangeRebuildsTheWindow();
};

void WindowTest::layoutHasTheWidthsOfTheDesign()
{
    ShellFixture f;
    f.show({1440, 900});
    f.openSmall();
    QCoreApplication::processEvents();
    // Widths go with the font, which is not everywhere 13 px.
    QCOMPARE(f.window->workspace().dock(Panel::Navigator).width(), shell::scaled(232));
    QCOMPARE(f.window->workspace().dock(Panel::Inspector).width(), shell::scaled(316));
    QVERIFY(!f.window->isPanelShown(Panel::History));
    QCOMPARE(f.window->minimumSize().boundedTo(QSize(1100, 700)), f.window->minimumSize());
    const auto *strip = f.window->findChild<shell::MeasureStrip *>(QStringLiteral("measureStrip"));
    QCOMPARE(strip->tiles().size(), 7);
    QCOMPARE(strip->height(), shell::scaled(66) + 1);
}

void WindowTest::narrowWindowsPutTheInspectorOverTheNavigator()
{
    ShellFixture f;
    f.show({1440, 900});
    f.openSmall();
    f.window->resize(1150, 720);
    QCoreApplication::processEvents();
    auto &w = f.window->workspace();
    QVERIFY(f.window->tabifiedDockWidgets(&w.dock(Panel::Navigator)).contains(&w.dock(Panel::Inspector)));
    QVERIFY(f.window->isPanelShown(Panel::Inspector));
    f.window->resize(1440, 900);
    QCoreApplication::processEvents();
    QVERIFY(f.window->tabifiedDockWidgets(&w.dock(Panel::Navigator)).isEmpty());
    QVERIFY(w.dock(Panel::Inspector).isVisible());
}

void WindowTest::panelsAreRememberedAndCanBeReset()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.window->showPanel(Panel::Inspector, false);
    f.window->showPanel(Panel::History, true);
    QVERIFY(f.window->close());

    shell::MainWindow again(f.workplace, std::make_unique<tests::PreparedPrompts>());
    again.show();
    QVERIFY(QTest::qWaitForWindowExposed(&again));
    QVERIFY(again.session().open(f.folder.filePath(QStringLiteral("small.penstock"))));
    QVERIFY(!again.isPanelShown(Panel::Inspector));
    QVERIFY(again.isPanelShown(Panel::History));
    again.resetLayout();
    QVERIFY(again.isPanelShown(Panel::Inspector));
    QVERIFY(!again.isPanelShown(Panel::History));
}

void WindowTest::geometryIsClampedToTheScreens_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("expected");
    QTest::addRow("fits") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::addRow("on the second screen") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
    QTest::addRow("on a screen that is gone") << QRect(5000, 50, 800, 600) << QRect(1120, 50, 800, 600);
    QTest::addRow("hangs over the edge") << QRect(-300, -50, 800, 600) << QRect(0, 0, 800, 600);
    QTest::addRow("larger than the screen") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
}

void WindowTest::geometryIsClampedToTheScreens()
{
    QFETCH(QRect, frame);
    QFETCH(QRect, expected);
    const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1600, 900)};
    QCOMPARE(shell::clampedTo(frame, screens), expected);
    QVERIFY(shell::screenSetKey(screens) != shell::screenSetKey(screens.mid(0, 1)));
}

void WindowTest::scenarioBoxSwitches()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *box = f.window->findChild<QComboBox *>(QStringLiteral("scenarioBox"));
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), QStringLiteral("Base"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(f.document().scenario(), QStringLiteral("child"));
    f.document().setScenario(f.document().project().scenarios.first().id);
    QCOMPARE(box->currentText(), QStringLiteral("Base"));
}

void WindowTest::compareBoxSetsTheReference()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *box = f.window->findChild<QComboBox *>(QStringLiteral("referenceBox"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(f.window->scheduler().reference(), QStringLiteral("child"));
    QVERIFY(f.window->scheduler().runs().reference != nullptr);
}

void WindowTest::unitBoxChangesTheUnit()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    auto *box = f.window->findChild<QComboBox *>(QStringLiteral("unitBox"));
    QVERIFY(box->currentText().contains(QStringLiteral("H20")));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(f.window->view().unit().kind, plot::DisplayUnit::Kind::Pflops);
}

void WindowTest::statusBarTellsState()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const auto text = [&](const char *name) {
        return f.window->findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QVERIFY(text("runState").startsWith(QStringLiteral("Computed in ")));
    QCOMPARE(text("horizonState"), QStringLiteral("Week steps · 1 Jan 2025 – 1 Jan 2027"));
    auto *unsaved = f.window->findChild<QToolButton *>(QStringLiteral("unsavedState"));
    QVERIFY(!unsaved->isVisible());
    QVERIFY_OK(f.document().edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    QVERIFY(unsaved->isVisible());
    QCOMPARE(unsaved->text(), QStringLiteral("Unsaved changes: 1"));
    f.window->view().timeAxis().setCursor(static_cast<double>(QDate(2025, 5, 15).toJulianDay()), true);
    QVERIFY(text("cursorState").contains(QStringLiteral("15 May 2025")));
}

void WindowTest::tileMovesTheCursor()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const auto *strip = f.window->findChild<shell::MeasureStrip *>(QStringLiteral("measureStrip"));
    for (shell::MeasureTile *tile : strip->tiles()) {
        if (tile->measure().date) {
            QTest::mouseClick(tile, Qt::LeftButton);
            const auto &cursor = f.window->view().timeAxis().cursor();
            QVERIFY(cursor.has_value());
            QCOMPARE(QDate::fromJulianDay(static_cast<qint64>(*cursor)), *tile->measure().date);
            QVERIFY(!tile->accessibleName().isEmpty());
            return;
        }
    }
    QFAIL("no measure has a date");
}

void WindowTest::emptyProjectSaysWhatIsMissing()
{
    ShellFixture f;
    f.show();
    f.trigger("file.new");
    const auto sentences = [&] {
        QStringList found;
        for (const QWidget *note : f.window->findChildren<QWidget *>(QStringLiteral("emptyNote"))) {
            if (note->isVisible()) {
                found.append(note->findChild<QLabel *>()->text());
            }
        }
        return found;
    };
    QTRY_VERIFY(!sentences().isEmpty());
    QVERIFY(sentences().join(QLatin1Char(' ')).contains(QStringLiteral("No demand yet")));
    for (const QWidget *note : f.window->findChildren<QWidget *>(QStringLiteral("emptyNote"))) {
        if (note->isVisible() && note->findChild<QLabel *>()->text().contains(QStringLiteral("operators"))) {
            QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE(f.document().project().operators.size(), 1);
}

void WindowTest::faultIsShownWithAWayToIt()
{
    ShellFixture f;
    model::Project broken = tests::smallProject();
    broken.settings.end = broken.settings.start; // an empty horizon cannot be computed
    f.show();
    f.openSmall();
    f.document().reset(broken, QString());
    auto *bar = f.window->findChild<QWidget *>(QStringLiteral("faultBar"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->findChild<QLabel *>()->text().isEmpty());
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(f.document().selection().type, EntityType::Settings);
}

void WindowTest::problemListLeadsToTheField()
{
    ShellFixture f;
    model::Project doubtful = tests::smallProject();
    doubtful.policyEvents.first().announced = QDate(2025, 5, 1); // after its effect
    f.show();
    f.openSmall();
    f.document().reset(doubtful, QString());
    auto *state = f.window->findChild<QToolButton *>(QStringLiteral("problemState"));
    QVERIFY(!state->text().startsWith(QLatin1Char('0')));
    QTest::mouseClick(state, Qt::LeftButton);
    auto *list = f.window->findChild<QListWidget *>(QStringLiteral("problemList"));
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->count() > 0);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(QStringLiteral("Ban"))) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualItemRect(list->item(row)).center());
        }
    }
    QCOMPARE(f.document().selection(), (document::Selection{EntityType::PolicyEvent, QStringLiteral("ban")}));
}

void WindowTest::historyGoesBack()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    for (const double watts : {410.0, 420.0, 430.0}) {
        QVERIFY_OK(f.document().edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, watts));
    }
    f.trigger("window.history");
    auto *list = f.window->findChild<QListView *>(QStringLiteral("historyList"));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(1, 0)).center());
    QTRY_COMPARE(f.document().undoStack().index(), 1);
    QCOMPARE(f.document().project().chips.first().tdpW, 410.0);
}

void WindowTest::questionsAreDialogs()
{
    QWidget parent;
    parent.show();
    shell::DialogPrompts prompts(parent);
    QStringList seen;
    DialogRobot robot([&seen](QDialog &dialog) {
        seen.append(dialog.objectName());
        if (dialog.objectName() == QLatin1String("question")) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == QStringLiteral("Discard")) {
                    button->click();
                    return;
                }
            }
            dialog.reject();
        } else if (auto *edit = dialog.findChild<QLineEdit *>()) {
            edit->setText(QStringLiteral("  Late resumption "));
            QTest::keyClick(edit, Qt::Key_Return);
        }
    });
    shell::Question question;
    question.text = QStringLiteral("Save?");
    question.buttons = {QStringLiteral("Save"), QStringLiteral("Discard"), QStringLiteral("Cancel")};
    question.destructive = 1;
    QCOMPARE(prompts.ask(question), 1);
    question.buttons[1] = QStringLiteral("Throw away");
    QCOMPARE(prompts.ask(question), 2); // Esc
    QCOMPARE(prompts.askText({QStringLiteral("t"), QStringLiteral("l"), QStringLiteral("x"), QStringLiteral("Create")}),
             QStringLiteral("Late resumption"));
    QCOMPARE(robot.count(), 3);
    QCOMPARE(seen.last(), QStringLiteral("textDialog"));
}

void WindowTest::helpOpensInAllLanguages()
{
    shell::loadResources();
    const QLocale before;
    for (const QString &language : shell::Languages::available()) {
        QLocale::setDefault(QLocale(language));
        QWidget window;
        shell::showMethod(window);
        auto *browser = window.findChild<QTextBrowser *>();
        QVERIFY(browser != nullptr);
        QVERIFY2(browser->toPlainText().size() > 500, qPrintable(language));
        QVERIFY(!browser->toPlainText().contains(QStringLiteral("**")));
    }
    QLocale::setDefault(before);
    QVERIFY(shell::aboutDetails().contains(QStringLiteral("SQLite 3")));
}

void WindowTest::settingsAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        shell::Settings settings(std::make_unique<QSettings>(path, QSettings::IniFormat));
        QCOMPARE(settings.theme.value(), shell::ThemeChoice::System);
        settings.theme.set(shell::ThemeChoice::Dark);
        settings.language.set(QStringLiteral("ja"));
    }
    shell::Settings settings(std::make_unique<QSettings>(path, QSettings::IniFormat));
    QCOMPARE(settings.theme.value(), shell::ThemeChoice::Dark);
    QCOMPARE(settings.language.value(), QStringLiteral("ja"));
    settings.store().setValue(settings.theme.key(), QStringLiteral("mauve"));
    QCOMPARE(settings.theme.value(), shell::ThemeChoice::System);
    QCOMPARE(shell::Languages::bestFor({QStringLiteral("fr-FR"), QStringLiteral("ja-JP")}), QStringLiteral("ja"));
    QCOMPARE(shell::Languages::bestFor({QStringLiteral("zh-Hans-CN")}), QStringLiteral("zh_CN"));
    QCOMPARE(shell::Languages::bestFor({QStringLiteral("fr-FR")}), QStringLiteral("en"));
}

void WindowTest::languageChangeRebuildsTheWindow()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().select({EntityType::PolicyEvent, QStringLiteral("ban")});
    const QWidget *before = f.window->findChild<QWidget *>(QStringLiteral("measureStrip"));
    f.trigger("view.language.ja");
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("measureStrip")) != before);
    QVERIFY(f.window->session().isOpen());
    QCOMPARE(f.document().selection().id, QStringLiteral("ban"));
    QVERIFY(f.window->isPanelShown(Panel::Navigator));
    f.trigger("view.language.en");
    QCoreApplication::processEvents();
}

PENSTOCK_TEST(WindowTest)
#include "tst_window.moc"
