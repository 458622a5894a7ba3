// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/editors/calendar_popup.h"
#include "ui/forms/editors/points_model.h"
#include "ui/forms/editors/rule_builder.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace penstock;
using model::EntityType;

class EditorsTest final : public QObject
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

    void aChoiceDecidesWhichFieldsThereAre()
    {
        auto *combo = qobject_cast<forms::FlatComboBox *>(m_fixture->row("kind").editor().mainWidget());
        QVERIFY(combo != nullptr);
        QVERIFY(m_fixture->row("pass").isVisible());
        QVERIFY(!m_fixture->row("cap_per_month").isVisible());
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(m_fixture->value("kind"), model::Value{QStringLiteral("cap")});
        QVERIFY(!m_fixture->row("pass").isVisible());
        QVERIFY(m_fixture->row("cap_per_month").isVisible());
        QTest::keyClick(combo, Qt::Key_Down);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(m_fixture->value("kind"), model::Value{QStringLiteral("marker")});
        QVERIFY(!m_fixture->row("end").isVisible());
        QCOMPARE(m_fixture->document.undoStack().count(), 1); // keys pass through choices
        QTest::keyClick(combo, Qt::Key_Escape);
        QVERIFY(m_fixture->document.project() == tests::smallProject());
    }

    void aReferenceIsFoundByAnyPartOfItsName()
    {
        m_fixture->select(EntityType::Stockpile, "lab-h20");
        m_fixture->type("chip", QStringLiteral("910"));
        QCOMPARE(m_fixture->value("chip"), model::Value{QStringLiteral("910c")});
        QCOMPARE(m_fixture->line("chip").text(), QStringLiteral("Ascend 910C"));
    }

    /// A window that closes while something is being typed.
    void anEditorMayGoWithTheKeyboardInIt()
    {
        const QList<std::pair<EntityType, const char *>> things{{EntityType::Stockpile, "lab-h20"},
                                                                {EntityType::PolicyEvent, "ban"}};
        for (const auto &[type, id] : things) {
            for (const char *field : {"chip", "installed_units", "effective", "pass"}) {
                if (model::findField(type, QString::fromLatin1(field)) == nullptr) {
                    continue;
                }
                m_fixture->select(type, id);
                m_fixture->line(field).setFocus();
                QTest::keyClicks(&m_fixture->line(field), QStringLiteral("9"));
                QVERIFY(m_fixture->line(field).hasFocus());
                m_fixture = std::make_unique<tests::InspectorFixture>();
                m_fixture->select(type, id);
                QVERIFY(m_fixture->isReady());
            }
        }
    }

    void aReferenceMayBeEmpty()
    {
        m_fixture->select(EntityType::Release, "next");
        m_fixture->type("training", QString());
        QVERIFY(model::isNull(m_fixture->value("training")));
        QCOMPARE(m_fixture->line("training").text(), QStringLiteral("none"));
        m_fixture->type("training", QStringLiteral("Training"));
        QCOMPARE(m_fixture->value("training"), model::Value{QStringLiteral("training")});
    }

    void anEventIsNotOfferedToLiftItself()
    {
        m_fixture->select(EntityType::PolicyEvent, "lift");
        auto *combo = qobject_cast<QComboBox *>(m_fixture->line("lifts").parentWidget());
        QVERIFY(combo->findText(QStringLiteral("Ban")) >= 0);
        QVERIFY(combo->findText(QStringLiteral("Lift")) < 0);
    }

    void aSetIsTicked()
    {
        forms::FieldRow &row = m_fixture->row("chips");
        auto *button = qobject_cast<QAbstractButton *>(row.editor().mainWidget());
        QCOMPARE(button->text(), QStringLiteral("H20"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down);
        auto *list = row.editor().findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_fixture->value("chips"), (model::Value{QStringList{QStringLiteral("h20"), QStringLiteral("910c")}}));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(m_fixture->value("chips"), model::Value{QStringList{QStringLiteral("910c")}});
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_fixture->document.undoStack().count(), 1); // one visit of the list is one step
        QCOMPARE(button->text(), QStringLiteral("Ascend 910C"));

        button->click();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(m_fixture->value("chips"), model::Value{QStringList{QStringLiteral("910c")}});
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
    }

    void anEmptySetIsAll()
    {
        auto *button = qobject_cast<QAbstractButton *>(m_fixture->row("channels").editor().mainWidget());
        QCOMPARE(button->text(), QStringLiteral("all"));
    }

    void aDateIsPickedInTheCalendar()
    {
        QWidget *box = m_fixture->line("effective").parentWidget();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 10, box->height() / 2));
        auto *popup = box->window()->findChild<forms::CalendarPopup *>();
        QVERIFY(popup != nullptr);
        QVERIFY(popup->findChild<QPushButton *>(QStringLiteral("noDate")) == nullptr); // it is needed
        Q_EMIT popup->chosen(QDate(2025, 5, 1));
        QCOMPARE(m_fixture->value("effective"), model::Value{QDate(2025, 5, 1)});
        popup->close();
    }

    void anEndIsCleared()
    {
        m_fixture->type("end", QStringLiteral("1 May 2026"));
        QCOMPARE(m_fixture->value("end"), model::Value{QDate(2026, 5, 1)});
        QWidget *box = m_fixture->line("end").parentWidget();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 10, box->height() / 2));
        auto *never = box->window()->findChild<QPushButton *>(QStringLiteral("noDate"));
        QVERIFY(never != nullptr);
        QCOMPARE(never->text(), QStringLiteral("never"));
        never->click();
        QVERIFY(model::isNull(m_fixture->value("end")));
        QCOMPARE(m_fixture->line("end").text(), QStringLiteral("never"));
        m_fixture->type("end", QStringLiteral("1/5/26"));
        m_fixture->type("end", QString());
        QVERIFY(model::isNull(m_fixture->value("end")));
    }

    void daysAreStepped()
    {
        QLineEdit &edit = m_fixture->line("effective");
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QCOMPARE(m_fixture->value("effective"), model::Value{QDate(2025, 5, 10)});
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
        m_fixture->type("effective", QStringLiteral("+30"));
        QCOMPARE(m_fixture->value("effective"), model::Value{QDate(2025, 6, 9)});
    }

    void aTickIsAnEdit()
    {
        m_fixture->select(EntityType::View, "none");
        model::Project project = tests::smallProject();
        model::View view;
        view.id = QStringLiteral("v");
        view.name = QStringLiteral("View");
        project.views.append(view);
        m_fixture->document.reset(project, {});
        m_fixture->select(EntityType::View, "v");
        auto *box = qobject_cast<QCheckBox *>(m_fixture->row("markers").editor().mainWidget());
        QVERIFY(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(m_fixture->value("markers"), model::Value{false});
    }

    void pointsAreTypedPastedAndDeleted()
    {
        m_fixture->select(EntityType::Workload, "service");
        forms::FieldRow &row = m_fixture->row("points");
        auto *table = row.editor().findChild<QTableView *>(QStringLiteral("pointsTable"));
        auto *points = row.editor().findChild<forms::PointsModel *>();
        QVERIFY(points->setData(points->index(0, 0), QStringLiteral("1 Jun 2025"), Qt::EditRole));
        QVERIFY(points->setData(points->index(0, 1), QStringLiteral("1.2k"), Qt::EditRole));
        QCOMPARE(m_fixture->value("points"), (model::Value{model::Points{{QDate(2025, 6, 1), 1200.0}}}));

        QGuiApplication::clipboard()->setText(QStringLiteral("Date\tTokens\n2025-07-01\t1,500\n2025-05-01\t800\n"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_fixture->value("points"),
                 (model::Value{model::Points{
                     {QDate(2025, 5, 1), 800.0}, {QDate(2025, 6, 1), 1200.0}, {QDate(2025, 7, 1), 1500.0}}}));
        const model::Value before = m_fixture->value("points");
        QGuiApplication::clipboard()->setText(QStringLiteral("2025-08-01\t1\n2025-13-01\t2\n"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(row.shownSentence().startsWith(QStringLiteral("Line 2:")));
        QCOMPARE(m_fixture->value("points"), before); // nothing of a bad paste

        QVERIFY(!points->setData(points->index(0, 0), QStringLiteral("1 Jun 2025"), Qt::EditRole)
                || m_fixture->value("points") == before);
        QVERIFY(row.shownSentence().contains(QStringLiteral("two points for 1 Jun 2025")));
        points->setData(points->index(0, 1), QStringLiteral("-5"), Qt::EditRole);
        QCOMPARE(row.shownSentence(), QStringLiteral("Points must be at least 0."));
        QCOMPARE(m_fixture->value("points"), before);

        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(std::get<model::Points>(m_fixture->value("points")).size(), 2);
        QVERIFY(row.shownSentence().isEmpty());
    }

    void aRuleIsBuiltInItsDialog()
    {
        forms::FieldRow &row = m_fixture->row("rule");
        tests::DialogRobot robot([](QDialog &dialog) {
            auto *builder = dialog.findChild<forms::RuleBuilder *>(QStringLiteral("ruleBuilder"));
            builder->findChild<QPushButton *>(QStringLiteral("addClause"))->click();
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::mouseClick(row.editor().findChild<QPushButton *>(QStringLiteral("editRule")), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 1);
        const auto rule = std::get<model::Rule>(m_fixture->value("rule"));
        QCOMPARE(rule.size(), 1);
        QCOMPARE(rule.first().size(), 1);
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
    }

    void cancelTakesARuleBack()
    {
        forms::FieldRow &row = m_fixture->row("rule");
        bool wasThere = false;
        tests::DialogRobot robot([&](QDialog &dialog) {
            auto *builder = dialog.findChild<forms::RuleBuilder *>(QStringLiteral("ruleBuilder"));
            builder->findChild<QPushButton *>(QStringLiteral("addClause"))->click();
            wasThere = !std::get<model::Rule>(m_fixture->value("rule")).isEmpty(); // edits show at once
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        });
        QTest::mouseClick(row.editor().findChild<QPushButton *>(QStringLiteral("editRule")), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 1);
        QVERIFY(wasThere);
        QVERIFY(m_fixture->document.project() == tests::smallProject());
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
    }

    void notesAreKeptWhenTheFocusLeaves()
    {
        auto *edit = m_fixture->inspector.findChild<QPlainTextEdit *>();
        QVERIFY(edit != nullptr);
        edit->setPlainText(QStringLiteral("Two lines\nof notes"));
        m_fixture->inspector.commit();
        const auto *event = model::find(m_fixture->document.project(), EntityType::PolicyEvent, QStringLiteral("ban"));
        QCOMPARE(event->notes, QStringLiteral("Two lines\nof notes"));
        m_fixture->document.undoStack().undo();
        QCOMPARE(edit->toPlainText(), QString());
    }

private:
    std::unique_ptr<tests::InspectorFixture> m_fixture;
};
PENSTOCK_TEST(EditorsTest)

#include "tst_editors.moc"
