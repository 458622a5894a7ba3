// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/reparent_dialog.h"

#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/record_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace penstock;

namespace {

model::Project withSibling()
{
    model::Project project = tests::smallProject();
    model::Scenario sibling;
    sibling.id = QStringLiteral("sibling");
    sibling.name = QStringLiteral("Sibling");
    sibling.parent.id = QStringLiteral("base");
    project.scenarios.append(sibling);
    return project;
}

} // namespace

class ReparentDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSentenceCountsOrSaysWhyNot()
    {
        const model::Project project = withSibling();
        QCOMPARE(scenarios::reparentingSentence(project, QStringLiteral("sibling"), QStringLiteral("child")),
                 QStringLiteral("“Sibling” sees 1 other value(s) under “Child”."));
        QCOMPARE(scenarios::reparentingSentence(project, QStringLiteral("sibling"), QString()),
                 QStringLiteral("“Sibling” sees the same values without a parent."));
        QCOMPARE(scenarios::reparentingSentence(project, QStringLiteral("base"), QStringLiteral("child")),
                 QStringLiteral("“Base” cannot become a child of “Child”, which descends from it."));
    }

    void okMovesInOneStep()
    {
        document::ProjectDocument document;
        document.reset(withSibling(), {});
        scenarios::ReparentDialog dialog(document, QStringLiteral("sibling"), QStringLiteral("child"), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.findChild<search::RecordTable *>()->model()->rowCount(), 1);
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(document.project().scenarios.last().parent.id, QStringLiteral("child"));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.project() == withSibling());
    }

    void theParentIsChosenByKeys()
    {
        document::ProjectDocument document;
        document.reset(withSibling(), {});
        scenarios::ReparentDialog dialog(document, QStringLiteral("sibling"), QStringLiteral("base"), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *to = dialog.findChild<QComboBox *>(QStringLiteral("reparentTo"));
        auto *move = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *table = dialog.findChild<search::RecordTable *>();
        QVERIFY(to->hasFocus());
        QCOMPARE(to->count(), 3); // none, Base, Child: not itself
        QCOMPARE(to->currentText(), QStringLiteral("Base"));
        QVERIFY(!move->isEnabled()); // it stands there
        QTest::keyClick(to, Qt::Key_Down);
        QCOMPARE(to->currentText(), QStringLiteral("Child"));
        QVERIFY(move->isEnabled());
        QCOMPARE(table->model()->rowCount(), 1); // passes 50 %
        QVERIFY(table->isVisible());
        QTest::keyClick(to, Qt::Key_Home);
        QVERIFY(to->currentData().toString().isEmpty());
        QVERIFY(move->isEnabled());
        QVERIFY(!table->isVisible()); // without a parent it sees the same values
        QTest::keyClick(to, Qt::Key_Down, Qt::NoModifier);
        QTest::keyClick(to, Qt::Key_Down, Qt::NoModifier);
        QTest::keyClick(to, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(document.project() == withSibling());
        QCOMPARE(document.undoStack().count(), 0);
    }

    void whatDescendsFromItIsNoParent()
    {
        document::ProjectDocument document;
        document.reset(withSibling(), {});
        scenarios::ReparentDialog dialog(document, QStringLiteral("base"), {}, nullptr);
        const auto *to = dialog.findChild<QComboBox *>(QStringLiteral("reparentTo"));
        QCOMPARE(to->count(), 1); // all others descend from it
    }

    void aLoopCannotBeConfirmed()
    {
        document::ProjectDocument document;
        document.reset(withSibling(), {});
        scenarios::ReparentDialog dialog(document, QStringLiteral("base"), QStringLiteral("child"), nullptr);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }
};
PENSTOCK_TEST(ReparentDialogTest)

#include "tst_reparent_dialog.moc"
