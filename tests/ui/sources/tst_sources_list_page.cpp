// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_list_page.h"

#include "tests/support/dialog_robot.h"
#include "tests/support/large_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/record_table.h"
#include "ui/sources/sources_model.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace penstock;
using sources::SourcesModel;

namespace {

/// "The letter" is cited for the day of the ban, its copy for the same and for the pass in the child, "Other" nowhere.
model::Project doubled()
{
    model::Project project = tests::smallProject();
    const auto source = [&project](const char *id, const char *name) {
        model::Source made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromLatin1(name);
        project.sources.append(made);
    };
    source("copy", "the letter");
    source("other", "Other");
    model::Citation same = project.citations.first();
    same.id = QStringLiteral("c2");
    same.source = QStringLiteral("copy");
    model::Citation more = same;
    more.id = QStringLiteral("c3");
    more.citedField = QStringLiteral("pass");
    more.scenario = QStringLiteral("child");
    project.citations += {same, more};
    return project;
}

struct Fixture {
    document::ProjectDocument document;
    sources::SourcesListPage page{document};
    search::RecordTable &table = page.table();

    explicit Fixture(const model::Project &project = doubled())
    {
        document.reset(project, {});
        page.resize(1100, 700);
        page.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&page); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void select(const QList<int> &rows) const
    {
        table.clearSelection();
        for (const int row : rows) {
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

} // namespace

class SourcesListPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceSaysWhereItIsUsed()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        const QAbstractItemModelTester tester(fixture.table.model());
        QCOMPARE(fixture.table.model()->rowCount(), 3);
        QCOMPARE(fixture.page.findChild<QLabel *>(QStringLiteral("sourceCount"))->text(),
                 QStringLiteral("3 source(s), 1 unused"));
        QCOMPARE(fixture.cell(0, SourcesModel::Uses), QStringLiteral("1"));
        QCOMPARE(fixture.cell(0, SourcesModel::Where), QStringLiteral("Effective of “Ban”"));
        QCOMPARE(fixture.cell(1, SourcesModel::Where),
                 QStringLiteral("same title as “The letter”; Effective of “Ban”; Passes of “Ban”, in “Child”"));
        QCOMPARE(fixture.cell(2, SourcesModel::Uses), QStringLiteral("unused"));
        QSignalSpy went(&fixture.page, &sources::SourcesListPage::goTo);
        fixture.page.selectSource(QStringLiteral("copy"));
        auto *uses = fixture.page.findChild<QTreeWidget *>(QStringLiteral("usesList"));
        QCOMPARE(uses->topLevelItemCount(), 2);
        QTest::mouseClick(uses->viewport(), Qt::LeftButton, {}, uses->visualItemRect(uses->topLevelItem(1)).center());
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<model::Address>().field, QStringLiteral("pass"));
        QCOMPARE(went.first().last().toString(), QStringLiteral("child"));
    }

    void twoAreMergedInOneStep()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select({0});
        QVERIFY(!fixture.button("mergeSources")->isEnabled());
        fixture.select({1}); // looks like the first
        QVERIFY(fixture.button("mergeSources")->isEnabled());
        QString outcome;
        tests::DialogRobot robot([&outcome](QDialog &dialog) {
            auto *label = dialog.findChild<QLabel *>(QStringLiteral("mergeOutcome"));
            outcome = label->text();
            dialog.findChild<QRadioButton *>(QStringLiteral("keepSecond"))->click();
            outcome += QLatin1Char('|') + label->text();
            dialog.findChild<QRadioButton *>(QStringLiteral("keepFirst"))->click();
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::mouseClick(fixture.button("mergeSources"), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 1);
        QCOMPARE(outcome,
                 QStringLiteral("1 citation(s) move over, and “the letter” is deleted. 1 citation(s) that would "
                                "say the same twice go.|“The letter” is deleted. Nothing else cites it. 1 "
                                "citation(s) that would say the same twice go."));
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.project().sources.size(), 2);
        QCOMPARE(fixture.document.project().citations.size(), 2);
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == doubled());
    }

    void deletingSaysWhatItTakesAlong()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select({1});
        bool cancel = true;
        tests::DialogRobot robot([&cancel](QDialog &dialog) {
            QVERIFY(
                dialog.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))->text().contains(QStringLiteral("2")));
            if (cancel) {
                dialog.reject();
            } else {
                dialog.findChild<QPushButton *>(QStringLiteral("deleteAll"))->click();
            }
        });
        QTest::mouseClick(fixture.button("deleteSources"), Qt::LeftButton);
        QCOMPARE(robot.count(), 1);
        QVERIFY(fixture.document.project() == doubled());
        cancel = false;
        QTest::mouseClick(fixture.button("deleteSources"), Qt::LeftButton);
        QCOMPARE(robot.count(), 2);
        QCOMPARE(fixture.document.project().sources.size(), 2);
        QCOMPARE(fixture.document.project().citations.size(), 1);
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == doubled());
        // Nothing hangs on an unused one: no question.
        QTRY_COMPARE(fixture.table.model()->rowCount(), 3);
        fixture.select({2});
        fixture.table.setFocus();
        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        QCOMPARE(robot.count(), 2);
        QCOMPARE(fixture.document.project().sources.size(), 2);
    }

    void aSourceIsEditedAndAdded()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select({0});
        QString typed = QStringLiteral("BIS");
        tests::DialogRobot robot([&typed](QDialog &dialog) {
            dialog.findChild<QWidget *>(QStringLiteral("draft_publisher"))->findChild<QLineEdit *>()->setText(typed);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::mouseClick(fixture.button("editSource"), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 1);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.project().sources.first().publisher, QStringLiteral("BIS"));
        QTest::mouseClick(fixture.button("addSource"), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 2);
        QTRY_COMPARE(fixture.document.undoStack().count(), 2);
        QCOMPARE(fixture.document.project().sources.size(), 4);
        QVERIFY(!fixture.document.project().sources.last().id.isEmpty());
        fixture.document.undoStack().setIndex(0);
        QVERIFY(fixture.document.project() == doubled());
    }

    void emptyProjectFilterAndHostileNames()
    {
        Fixture empty(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")));
        QVERIFY(empty.isReady());
        QVERIFY(empty.page.findChild<QLabel *>(QStringLiteral("noSources"))->isVisible());
        QVERIFY(!empty.button("exportTable")->isEnabled());
        for (const QString &name : tests::hostileNames()) {
            model::Project project = doubled();
            project.sources.last().name = name;
            Fixture fixture(project);
            QVERIFY(fixture.isReady());
            QCOMPARE(fixture.cell(2, SourcesModel::Title), name.simplified());
            QVERIFY(!fixture.page.grab().isNull());
        }
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QTest::keyClicks(fixture.page.findChild<QLineEdit *>(QStringLiteral("sourceFilter")), QStringLiteral("passes"));
        QCOMPARE(fixture.table.model()->rowCount(), 1);
    }
};
PENSTOCK_TEST(SourcesListPageTest)

#include "tst_sources_list_page.moc"
