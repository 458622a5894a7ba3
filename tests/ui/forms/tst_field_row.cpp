// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QWheelEvent>

using namespace penstock;
using model::EntityType;

namespace {

QAction *actionOf(const QMenu &menu, const char *name)
{
    return menu.findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

class FieldRowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::InspectorFixture>();
        m_fixture->select(EntityType::PolicyEvent, "ban");
        QVERIFY(m_fixture->isReady());
    }
    void cleanup() { m_fixture.reset(); }

    void enterCommits()
    {
        m_fixture->type("pass", QStringLiteral("25"));
        QCOMPARE(m_fixture->value("pass"), model::Value{0.25});
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("25\u202f%"));
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
    }

    void tabCommits()
    {
        m_fixture->type("pass", QStringLiteral("25 %"), Qt::Key_Tab);
        QCOMPARE(m_fixture->value("pass"), model::Value{0.25});
        QVERIFY(!m_fixture->line("pass").hasFocus());
    }

    void typingAloneChangesNothing()
    {
        m_fixture->type("pass", QStringLiteral("25"), Qt::Key_unknown);
        QCOMPARE(m_fixture->value("pass"), model::Value{0.0});
        QVERIFY(m_fixture->row("pass").editor().isPending());
    }

    void leavingWithoutTypingMakesNoStep()
    {
        m_fixture->line("pass").setFocus();
        QTest::keyClick(&m_fixture->line("pass"), Qt::Key_Return);
        QTest::keyClick(&m_fixture->line("pass"), Qt::Key_Tab);
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
    }

    void theSameValueInOtherWordsMakesNoStep()
    {
        m_fixture->type("grace_days", QStringLiteral("0.0"));
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
        QCOMPARE(m_fixture->line("grace_days").text(), QStringLiteral("0 days"));
    }

    void wrongInputStaysVisible()
    {
        m_fixture->type("pass", QStringLiteral("-5"));
        forms::FieldRow &row = m_fixture->row("pass");
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("-5"));
        QVERIFY(row.editor().isRefused());
        QCOMPARE(row.shownSentence(), QStringLiteral("Passes must be at least 0\u202f%."));
        QCOMPARE(m_fixture->value("pass"), model::Value{0.0});
        // An edit elsewhere does not take it away.
        m_fixture->type("rush", QStringLiteral("1.5"));
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("-5"));
        m_fixture->line("pass").setFocus();
        QTest::keyClick(&m_fixture->line("pass"), Qt::Key_Escape);
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("0\u202f%"));
        QVERIFY(row.shownSentence().isEmpty());
        QVERIFY(!row.editor().isRefused());
    }

    void stepsOfOneVisitAreOneStep()
    {
        QLineEdit &edit = m_fixture->line("pass");
        edit.setFocus();
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&edit, Qt::Key_Up);
        }
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QCOMPARE(m_fixture->value("pass"), model::Value{0.15});
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
        QTest::keyClick(&edit, Qt::Key_Tab);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(m_fixture->document.undoStack().count(), 2);
    }

    void escapeTakesStepsBack()
    {
        QLineEdit &edit = m_fixture->line("pass");
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(m_fixture->document.project() == tests::smallProject());
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
        QCOMPARE(edit.text(), QStringLiteral("0\u202f%"));
    }

    void theWheelTurnsOnlyWhatHasTheFocus()
    {
        QWidget *box = m_fixture->line("pass").parentWidget();
        const auto turn = [box] {
            QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &event);
        };
        m_fixture->line("rush").setFocus();
        turn();
        QCOMPARE(m_fixture->value("pass"), model::Value{0.0});
        m_fixture->line("pass").setFocus();
        turn();
        turn();
        QCOMPARE(m_fixture->value("pass"), model::Value{0.02});
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
    }

    void theStepButtonsStep()
    {
        QWidget *box = m_fixture->line("pass").parentWidget();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 8, 6));
        QCOMPARE(m_fixture->value("pass"), model::Value{0.01});
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 8, box->height() - 6));
        QCOMPARE(m_fixture->value("pass"), model::Value{0.0});
        QCOMPARE(m_fixture->document.undoStack().count(), 0); // back at the start
    }

    void undoOfTheWindowReachesTheProject()
    {
        m_fixture->type("pass", QStringLiteral("25"));
        // The line has nothing of its own to undo, so it must not swallow the shortcut.
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(&m_fixture->line("pass"), &key);
        QVERIFY(!key.isAccepted());
        m_fixture->document.undoStack().undo();
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("0\u202f%"));
        m_fixture->document.undoStack().redo();
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("25\u202f%"));
    }

    void anOverrideShowsTheParentsValue()
    {
        m_fixture->document.setScenario(QStringLiteral("child"));
        forms::FieldRow &row = m_fixture->row("pass");
        QVERIFY(row.isOverridden());
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("50\u202f%"));
        const QList<QLabel *> labels = row.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Base: 0\u202f%");
        }));
        QVERIFY(!m_fixture->row("rush").isOverridden());
        // Alt+R, and the button, bring the parent's value back.
        m_fixture->line("pass").setFocus();
        m_fixture->inspector.revertFocusedField();
        QCOMPARE(m_fixture->line("pass").text(), QStringLiteral("0\u202f%"));
        QVERIFY(!row.isOverridden());
    }

    void theRevertButtonReverts()
    {
        m_fixture->document.setScenario(QStringLiteral("child"));
        for (QAbstractButton *button : m_fixture->row("pass").findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == QStringLiteral("Revert Passes")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(!m_fixture->row("pass").isOverridden());
    }

    void speaks()
    {
        m_fixture->document.setScenario(QStringLiteral("child"));
        QCOMPARE(m_fixture->line("pass").accessibleName(),
                 QStringLiteral("Passes, 50\u202f%, overridden, Base: 0\u202f%"));
        QCOMPARE(m_fixture->line("effective").accessibleName(), QStringLiteral("Effective, 9 Apr 2025, 1 source(s)"));
        m_fixture->type("pass", QStringLiteral("x"));
        QVERIFY(m_fixture->line("pass").accessibleName().contains(QStringLiteral("“x” is not a number")));
    }

    void theMenuNamesTheValuesItGives()
    {
        m_fixture->document.setScenario(QStringLiteral("child"));
        QMenu menu;
        m_fixture->row("pass").fillMenu(menu);
        QAction *revert = actionOf(menu, "revertField");
        QVERIFY(revert->isEnabled());
        QCOMPARE(revert->text(), QStringLiteral("Revert to Base (0\u202f%)"));
        QVERIFY(actionOf(menu, "asLastSaved") == nullptr); // it is as it was saved
        actionOf(menu, "copyValue")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0.5"));
        actionOf(menu, "copyAddress")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("policy_events.ban.pass"));
        actionOf(menu, "pushField")->trigger();
        QCOMPARE(std::get<double>(*model::valueAt(m_fixture->document.project(), m_fixture->row("pass").address())),
                 0.5);

        QMenu later;
        m_fixture->row("rush").fillMenu(later);
        QVERIFY(!actionOf(later, "revertField")->isEnabled());
    }

    void goesBackToWhatWasSaved()
    {
        m_fixture->type("pass", QStringLiteral("25"));
        m_fixture->type("pass", QStringLiteral("30"));
        QMenu menu;
        m_fixture->row("pass").fillMenu(menu);
        QAction *back = actionOf(menu, "asLastSaved");
        QVERIFY(back != nullptr);
        QCOMPARE(back->text(), QStringLiteral("As last saved (0\u202f%)"));
        back->trigger();
        QCOMPARE(m_fixture->value("pass"), model::Value{0.0});
        m_fixture->document.undoStack().undo();
        QCOMPARE(m_fixture->value("pass"), model::Value{0.3});
    }

    void faultsBetweenFieldsStandUnderTheField()
    {
        m_fixture->type("end", QStringLiteral("2025-01-01"));
        QVERIFY(m_fixture->row("end").shownSentence().contains(QStringLiteral("must be after")));
        m_fixture->type("end", QStringLiteral("never"));
        QVERIFY(m_fixture->row("end").shownSentence().isEmpty());
    }

    void theLabelExplains()
    {
        const QList<QLabel *> labels = m_fixture->row("pass").findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->toolTip().contains(QStringLiteral("0 is a ban"))
                   && label->toolTip().contains(QStringLiteral("Unit: %"));
        }));
    }

private:
    std::unique_ptr<tests::InspectorFixture> m_fixture;
};
PENSTOCK_TEST(FieldRowTest)

#include "tst_field_row.moc"
