// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/actions/menus.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace penstock;
using tests::ShellFixture;

/// New, open, save, close: what is asked, what is told, and that nothing is lost.
class FilesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithTheStartPage();
    void newProjectIsUntitledAndSound();
    void openingShowsTheProject();
    void openingNonsenseTellsOneSentenceAndKeepsTheProject();
    void savingAnUnsavedProjectAsksForAName();
    void savingIsOfferedOnlyAfterAChange();
    void closingAfterAChangeAsksAndNamesTheProject();
    void cancelKeepsTheWindowAndTheProject();
    void failedSaveOffersAnotherPlace();
    void recentFilesAreListedNewestFirst();
    void missingRecentFilesStayGreyed();
    void droppedFileIsOpened();
    void otherFilesAreNotTaken();
    void viewOfAProjectIsRemembered();
};

void FilesTest::startsWithTheStartPage()
{
    ShellFixture f;
    f.show();
    QVERIFY(!f.window->session().isOpen());
    QVERIFY(f.window->findChild<QWidget *>(QStringLiteral("startPage"))->isVisible());
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Penstock"));
    QVERIFY(!f.isEnabled("file.save"));
}

void FilesTest::newProjectIsUntitledAndSound()
{
    ShellFixture f;
    f.show();
    f.trigger("file.new");
    QVERIFY(f.window->session().isOpen());
    QVERIFY(f.document().path().isEmpty());
    QVERIFY(!f.document().isModified());
    QCOMPARE(f.document().project().scenarios.size(), 1);
    QVERIFY(!f.document().project().info.projectId.isEmpty());
    QVERIFY(f.window->scheduler().runs().problems.size() < 200);
    QVERIFY(f.window->windowTitle().startsWith(QStringLiteral("Untitled[*]")));
}

void FilesTest::openingShowsTheProject()
{
    ShellFixture f;
    f.show();
    f.prompts->files = {f.savedProject()};
    f.trigger("file.open");
    QCOMPARE(f.window->windowTitle(), QStringLiteral("small[*] — Penstock"));
    QVERIFY(!f.window->isWindowModified());
    QVERIFY(f.window->scheduler().runs().current != nullptr);
    QVERIFY(f.window->findChild<QWidget *>(QStringLiteral("measureStrip"))->isVisible());
    QVERIFY(f.prompts->questions.isEmpty());
}

void FilesTest::openingNonsenseTellsOneSentenceAndKeepsTheProject()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    const model::Project before = f.document().project();
    const QString path = f.folder.filePath(QStringLiteral("notes.penstock"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    QVERIFY(!f.window->session().open(path));
    QCOMPARE(f.prompts->questions.size(), 1);
    QVERIFY(f.prompts->questions.first().text.contains(QStringLiteral("notes.penstock")));
    QVERIFY(!f.prompts->questions.first().detail.isEmpty());
    QCOMPARE(f.document().project(), before);
    QVERIFY(!f.window->session().open(f.folder.filePath(QStringLiteral("gone.penstock"))));
    QCOMPARE(f.prompts->questions.size(), 2);
    QCOMPARE(f.workplace.recentFiles().files().size(), 1);
}

void FilesTest::savingAnUnsavedProjectAsksForAName()
{
    ShellFixture f;
    f.show();
    f.trigger("file.new");
    const QString path = f.folder.filePath(QStringLiteral("mine.penstock"));
    f.prompts->files = {path};
    f.trigger("file.save");
    QCOMPARE(f.prompts->requests.size(), 1);
    QVERIFY(f.prompts->requests.first().save);
    QVERIFY(f.prompts->requests.first().suggestion.endsWith(QStringLiteral("Untitled.penstock")));
    QVERIFY(QFile::exists(path));
    QCOMPARE(f.window->windowTitle(), QStringLiteral("mine[*] — Penstock"));
}

void FilesTest::savingIsOfferedOnlyAfterAChange()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY(!f.isEnabled("file.save"));
    QVERIFY_OK(f.document().edit({model::EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    QVERIFY(f.isEnabled("file.save"));
    QVERIFY(f.window->isWindowModified());
    f.trigger("file.save");
    QVERIFY(!f.window->isWindowModified());
    QCOMPARE(f.prompts->count(), 0);
    document::ProjectDocument other;
    QVERIFY_OK(other.open(f.document().path()));
    QCOMPARE(other.project().chips.first().tdpW, 410.0);
}

void FilesTest::closingAfterAChangeAsksAndNamesTheProject()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY_OK(f.document().edit({model::EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    f.prompts->answers = {0};
    f.trigger("file.close");
    QCOMPARE(f.prompts->questions.size(), 1);
    QVERIFY(f.prompts->questions.first().text.contains(QStringLiteral("“small”")));
    QCOMPARE(f.prompts->questions.first().buttons.size(), 3);
    QCOMPARE(f.prompts->questions.first().preferred, 0);
    QVERIFY(!f.window->session().isOpen());
    document::ProjectDocument other;
    QVERIFY_OK(other.open(f.folder.filePath(QStringLiteral("small.penstock"))));
    QCOMPARE(other.project().chips.first().tdpW, 410.0);
}

void FilesTest::cancelKeepsTheWindowAndTheProject()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    QVERIFY_OK(f.document().edit({model::EntityType::Chip, QStringLiteral("h20"), QStringLiteral("tdp_w")}, 410.0));
    f.prompts->answers = {2, 1};
    QVERIFY(!f.window->close());
    QVERIFY(f.window->isVisible());
    QVERIFY(f.document().isModified());
    QVERIFY(f.window->close()); // discarded
    QCOMPARE(f.prompts->questions.size(), 2);
}

void FilesTest::failedSaveOffersAnotherPlace()
{
    ShellFixture f;
    f.show();
    f.trigger("file.new");
    const QString good = f.folder.filePath(QStringLiteral("elsewhere.penstock"));
    f.prompts->files = {QStringLiteral("/proc/nowhere/x.penstock"), good};
    f.prompts->answers = {0};
    QVERIFY(f.window->session().save());
    QCOMPARE(f.prompts->questions.size(), 1);
    QVERIFY(QFile::exists(good));
}

void FilesTest::recentFilesAreListedNewestFirst()
{
    ShellFixture f;
    f.show();
    const QString one = f.savedProject(QStringLiteral("one"));
    const QString two = f.savedProject(QStringLiteral("two"));
    QVERIFY(f.window->session().open(one));
    QVERIFY(f.window->session().open(two));
    QVERIFY(f.window->session().open(one));
    QCOMPARE(f.workplace.recentFiles().files().size(), 2);
    QCOMPARE(f.workplace.recentFiles().files().first().path, one);

    QMenu menu;
    shell::fillRecentMenu(menu, *f.window);
    QCOMPARE(menu.actions().first()->text(), QStringLiteral("one"));
    menu.actions().at(1)->trigger();
    QCOMPARE(f.document().displayName(), QStringLiteral("two"));
    menu.actions().last()->trigger();
    QVERIFY(f.workplace.recentFiles().files().isEmpty());
}

void FilesTest::missingRecentFilesStayGreyed()
{
    ShellFixture f;
    f.show();
    const QString path = f.savedProject(QStringLiteral("moved"));
    QVERIFY(f.window->session().open(path));
    QVERIFY(f.window->session().close());
    const QString there = f.folder.filePath(QStringLiteral("there.penstock"));
    QVERIFY(QFile::rename(path, there));

    QMenu menu;
    shell::fillRecentMenu(menu, *f.window);
    QVERIFY(!menu.actions().first()->isEnabled());
    f.prompts->files = {there};
    QVERIFY(f.window->session().locate(path));
    QCOMPARE(f.workplace.recentFiles().files().size(), 1);
    QCOMPARE(f.workplace.recentFiles().files().first().path, there);
}

void FilesTest::droppedFileIsOpened()
{
    ShellFixture f;
    f.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.savedProject())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &drop);
    QTRY_VERIFY(f.window->session().isOpen());
    QCOMPARE(f.document().displayName(), QStringLiteral("small"));
}

void FilesTest::otherFilesAreNotTaken()
{
    ShellFixture f;
    f.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.folder.filePath(QStringLiteral("letter.odt")))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void FilesTest::viewOfAProjectIsRemembered()
{
    ShellFixture f;
    f.show();
    f.openSmall();
    f.document().setScenario(QStringLiteral("child"));
    plot::TimeAxis &axis = f.window->view().timeAxis();
    axis.setRange(axis.fullFrom() + 100, axis.fullFrom() + 200);
    QVERIFY(f.window->session().close());
    QVERIFY(f.window->session().open(f.folder.filePath(QStringLiteral("small.penstock"))));
    QCOMPARE(f.document().scenario(), QStringLiteral("child"));
    QVERIFY(qAbs(axis.span() - 100.0) < 1.0);
}

PENSTOCK_TEST(FilesTest)
#include "tst_files.moc"
