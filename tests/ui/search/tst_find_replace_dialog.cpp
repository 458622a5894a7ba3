// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/find_replace_dialog.h"

#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/record_table.h"
#include "ui/search/replace_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

struct Fixture {
    document::ProjectDocument document;
    search::FindReplaceDialog dialog{document, nullptr};
    QLineEdit *find = dialog.findChild<QLineEdit *>(QStringLiteral("find"));
    QLineEdit *replace = dialog.findChild<QLineEdit *>(QStringLiteral("replace"));
    QPushButton *button = dialog.findChild<QPushButton *>(QStringLiteral("replaceTicked"));
    QLabel *state = dialog.findChild<QLabel *>(QStringLiteral("state"));
    search::RecordTable *table = dialog.findChild<search::RecordTable *>(QStringLiteral("replacements"));

    Fixture()
    {
        document.reset(tests::smallProject(), {});
        dialog.start();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&dialog); }
    void type(const QString &what, const QString &by)
    {
        find->clear();
        replace->clear();
        QTest::keyClicks(find, what);
        QTest::keyClicks(replace, by);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
};

} // namespace

class FindReplaceDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksSayWhatIsReplacedInOneStep()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QVERIFY(!fixture.button->isEnabled());
        fixture.type(QStringLiteral("lab"), QStringLiteral("fab"));
        QTRY_COMPARE(fixture.rows(), 3); // operator, stockpile and supply
        QTRY_COMPARE(fixture.button->text(), QStringLiteral("Replace 3"));
        fixture.table->setFocus();
        fixture.table->setCurrentIndex(fixture.table->model()->index(0, 0));
        QTest::keyClick(fixture.table, Qt::Key_Space);
        QCOMPARE(fixture.button->text(), QStringLiteral("Replace 2"));
        QTest::mouseClick(fixture.button, Qt::LeftButton);
        QCOMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.undoStack().text(0), QStringLiteral("Replace “lab” by “fab” in 2 place(s)"));
        const model::Project &project = fixture.document.project();
        QCOMPARE(project.operators.first().name, QStringLiteral("Lab"));
        QCOMPARE(project.stockpiles.first().name, QStringLiteral("H20, fab"));
        QVERIFY(fixture.state->text().contains(QStringLiteral("Replaced in 2")));
        fixture.document.undoStack().undo();
        QVERIFY(project == tests::smallProject());
    }

    void whatDoesNotFitHasNoTickAndSaysWhy()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.type(QStringLiteral("900"), QStringLiteral("many"));
        QTRY_COMPARE(fixture.rows(), 1);
        const QAbstractItemModel &model = *fixture.table->model();
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(model.index(0, search::ReplaceModel::After).data().toString().contains(QStringLiteral("not a number")));
        QVERIFY(!fixture.button->isEnabled());
    }

    void theListFollowsTheProjectAndGoesToThePlace()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.type(QStringLiteral("2025-04-09"), QStringLiteral("2025-05-01"));
        QTRY_COMPARE(fixture.rows(), 1);
        QSignalSpy went(&fixture.dialog, &search::FindReplaceDialog::goTo);
        fixture.table->setFocus();
        fixture.table->setCurrentIndex(fixture.table->model()->index(0, 0));
        QTest::keyClick(fixture.table, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<model::Address>().field, QStringLiteral("effective"));
        QVERIFY(fixture.document.push(model::SetField{
            {model::EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")}, QDate(2025, 6, 1)}));
        QTRY_COMPARE(fixture.rows(), 0);
        QVERIFY(fixture.state->text().contains(QStringLiteral("Nothing matches")));
    }

    void allTicksAtOnce()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.type(QStringLiteral("lab"), QStringLiteral("fab"));
        QTRY_COMPARE(fixture.rows(), 3);
        auto *all = fixture.dialog.findChild<QCheckBox *>(QStringLiteral("tickAll"));
        QCOMPARE(all->checkState(), Qt::Checked);
        all->click();
        QVERIFY(!fixture.button->isEnabled());
        all->click();
        QCOMPARE(fixture.button->text(), QStringLiteral("Replace 3"));
        auto *names = fixture.dialog.findChild<QCheckBox *>(QStringLiteral("names"));
        names->click();
        QTRY_COMPARE(fixture.rows(), 0);
    }
};
PENSTOCK_TEST(FindReplaceDialogTest)

#include "tst_find_replace_dialog.moc"
