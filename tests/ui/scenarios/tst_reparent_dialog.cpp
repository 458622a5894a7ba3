// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/reparent_dialog.h"

#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/record_table.h"

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
