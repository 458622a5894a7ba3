// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/differences_page.h"

#include "tests/support/large_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/scenarios/difference_model.h"
#include "ui/search/record_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using model::EntityType;
using scenarios::DifferenceModel;

namespace {

/// base ← child (pass 50 %) ← grandchild (rate 40, lift on, announced 11 Feb 2025).
model::Project family()
{
    model::Project project = tests::smallProject();
    model::Scenario grandchild;
    grandchild.id = QStringLiteral("grandchild");
    grandchild.name = QStringLiteral("Grandchild");
    grandchild.parent.id = QStringLiteral("child");
    const auto say = [&grandchild](EntityType type, const char *id, const char *field, const model::Value &value) {
        grandchild.overrides.append(
            {{type, QString::fromLatin1(id), QString::fromLatin1(field)}, value, model::OverrideClass::ByField});
    };
    say(EntityType::Supply, "lab-h20", "units_per_month", 40.0);
    say(EntityType::PolicyEvent, "lift", "enabled", true);
    say(EntityType::PolicyEvent, "ban", "announced", QDate(2025, 2, 11));
    project.scenarios.append(grandchild);
    return project;
}

struct Fixture {
    document::ProjectDocument document;
    scenarios::DifferencesPage page{document};
    search::RecordTable &table = page.table();

    explicit Fixture(const model::Project &project = family(), const char *scenario = "grandchild")
    {
        document.reset(project, {});
        document.setScenario(QString::fromLatin1(scenario));
        page.resize(1140, 700);
        page.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&page); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table.model()->rowCount(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void selectRows(const QList<int> &rows) const
    {
        table.clearSelection();
        for (const int row : rows) {
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

} // namespace

class DifferencesPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhatAndBothValues()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QCOMPARE(fixture.rows(), 3);
        QCOMPARE(fixture.cell(0, DifferenceModel::Entity), QStringLiteral("H20 official, Lab"));
        QCOMPARE(fixture.cell(0, DifferenceModel::Field), QStringLiteral("Rate"));
        QCOMPARE(fixture.cell(0, DifferenceModel::Change), QStringLiteral("−60.0\u202f%"));
        QCOMPARE(fixture.cell(0, DifferenceModel::SetIn), QStringLiteral("here"));
        QCOMPARE(fixture.cell(0, DifferenceModel::Class), QStringLiteral("world"));
        QCOMPARE(fixture.cell(1, DifferenceModel::Field), QStringLiteral("Announced"));
        QCOMPARE(fixture.cell(1, DifferenceModel::Class), QStringLiteral("policy"));
        QCOMPARE(fixture.cell(2, DifferenceModel::Here), QStringLiteral("enabled"));
        QCOMPARE(fixture.cell(2, DifferenceModel::There), QStringLiteral("disabled"));
        QCOMPARE(fixture.page.findChild<QLabel *>(QStringLiteral("differenceCount"))->text(),
                 QStringLiteral("3 difference(s)"));
    }

    void anyOtherScenarioIsCompared()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        auto *there = fixture.page.findChild<QComboBox *>(QStringLiteral("scenarioThere"));
        there->setCurrentIndex(there->findData(QStringLiteral("base")));
        Q_EMIT there->activated(there->currentIndex());
        QCOMPARE(fixture.rows(), 4); // and the pass, which the child sets
        QCOMPARE(fixture.cell(2, DifferenceModel::SetIn), QStringLiteral("Child"));
        fixture.page.findChild<QCheckBox *>(QStringLiteral("onlySetHere"))->click();
        QCOMPARE(fixture.rows(), 3);
        // The other end is shown now: the comparison falls back to the parent, here the data itself.
        fixture.document.setScenario(QStringLiteral("base"));
        QTRY_VERIFY(fixture.page.findChild<QLabel *>(QStringLiteral("noDifferences"))->isVisible());
        QVERIFY(!fixture.button("exportTable")->isEnabled());
    }

    void selectedRowsAreRevertedInOneStep()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QVERIFY(!fixture.button("revertSelected")->isEnabled());
        fixture.selectRows({0, 2});
        QCOMPARE(fixture.button("revertSelected")->text(), QStringLiteral("Revert 2"));
        QTest::mouseClick(fixture.button("revertSelected"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.undoStack().text(0), QStringLiteral("Revert 2 field(s) in “Grandchild”"));
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == family());
        QTRY_COMPARE(fixture.rows(), 3);
        fixture.table.setFocus();
        fixture.table.setCurrentIndex(fixture.table.model()->index(1, 0));
        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        QCOMPARE(fixture.rows(), 2);
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == family());
    }

    void whatAnAncestorSetsCannotBeRevertedHere()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.page.compareWith(QStringLiteral("base"));
        fixture.selectRows({2});
        QVERIFY(!fixture.button("revertSelected")->isEnabled());
        QVERIFY(fixture.button("revertSelected")->toolTip().contains(QStringLiteral("None of the rows")));
    }

    void promotingMovesToTheParentInOneStep()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.table.selectAll();
        QTest::mouseClick(fixture.button("promoteSelected"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 0);
        QCOMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.project().scenarios.at(1).overrides.size(), 4);
        QVERIFY(fixture.document.project().scenarios.at(2).overrides.isEmpty());
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == family());
    }

    void filterAndSortByTheSizeOfTheChange()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QTest::keyClicks(fixture.page.findChild<QLineEdit *>(QStringLiteral("differenceFilter")),
                         QStringLiteral("ban ann"));
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.page.findChild<QLabel *>(QStringLiteral("differenceCount"))->text(),
                 QStringLiteral("1 of 3 difference(s)"));
        fixture.page.findChild<QLineEdit *>(QStringLiteral("differenceFilter"))->clear();
        fixture.table.sortByColumn(DifferenceModel::Change, Qt::DescendingOrder);
        QCOMPARE(fixture.cell(0, DifferenceModel::Field), QStringLiteral("Rate"));
    }

    void aDoubleClickGoesToTheField()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QSignalSpy went(&fixture.page, &scenarios::DifferencesPage::goTo);
        const QModelIndex index = fixture.table.model()->index(1, DifferenceModel::Field);
        QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, {}, fixture.table.visualRect(index).center());
        QTest::mouseDClick(fixture.table.viewport(), Qt::LeftButton, {}, fixture.table.visualRect(index).center());
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<model::Address>().field, QStringLiteral("announced"));
        QCOMPARE(went.first().last().toString(), QStringLiteral("grandchild"));
    }

    void theTableIsCopiedAndExported()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.selectRows({0});
        fixture.table.setFocus();
        QTest::keySequence(&fixture.table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 1, 1).section(QLatin1Char('\t'), 0, 3),
                 QStringLiteral("H20 official, Lab\tRate\t40\t100"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        fixture.table.setFileChooser([path](const QString &) { return path; });
        QTest::mouseClick(fixture.button("exportTable"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(QStringLiteral("\r\n")), 4);
        QVERIFY(text.contains(QStringLiteral("\"H20 official, Lab\",Rate,40,100,")));
        QVERIFY(text.contains(QStringLiteral("Ban,Announced,2025-02-11,2025-02-01,")));
        fixture.table.setFileChooser(
            [&folder](const QString &) { return folder.filePath(QStringLiteral("no/way.csv")); });
        QTest::mouseClick(fixture.button("exportTable"), Qt::LeftButton);
        QVERIFY(fixture.page.findChild<QWidget *>(QStringLiteral("differenceMessage"))->isVisible());
    }

    void hostileNamesAndALargeProject()
    {
        model::Project project = family();
        for (const QString &name : tests::hostileNames()) {
            project.supplies.first().name = name;
            project.scenarios.last().name = name;
            Fixture fixture(project);
            QVERIFY(fixture.isReady());
            QCOMPARE(fixture.rows(), 3);
            QVERIFY(!fixture.page.grab().isNull());
        }
        QElapsedTimer timer;
        timer.start();
        Fixture large(tests::largeProject(), "scenario-7");
        large.page.compareWith(QStringLiteral("scenario-31"));
        QCOMPARE(large.rows(), 200);
        QVERIFY(timer.elapsed() < 2000);
    }
};
PENSTOCK_TEST(DifferencesPageTest)

#include "tst_differences_page.moc"
