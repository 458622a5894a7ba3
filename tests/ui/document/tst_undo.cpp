// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "core/model/scenario.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/document/project_document.h"

#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using document::Gesture;
using document::ProjectDocument;
using model::Address;
using model::EntityType;

namespace {

const Address kEffective{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")};
const Address kAnnounced{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("announced")};
const Address kPass{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")};

Gesture newGesture()
{
    return Gesture::createUuid();
}

} // namespace

class UndoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
    }

    void aDragIsOneStep()
    {
        const Gesture drag = newGesture();
        for (int day = 1; day <= 20; ++day) {
            QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 4, 9).addDays(day), drag));
        }
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Move effective of “Ban” to 29 Apr 2025"));
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
        m_document->undoStack().redo();
        QCOMPARE(std::get<QDate>(*model::valueAt(m_document->project(), kEffective)), QDate(2025, 4, 29));
    }

    void aSecondDragIsASecondStep()
    {
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 5, 1), newGesture()));
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 6, 1), newGesture()));
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 7, 1)));
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 8, 1)));
        QCOMPARE(m_document->undoStack().count(), 4);
    }

    void aDragThatPushesAnotherDateIsOneStep()
    {
        const Gesture drag = newGesture();
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 2, 20), drag));
        QVERIFY_OK(m_document->push(model::group({}, {m_document->editOf(kEffective, QDate(2025, 1, 20)),
                                                      m_document->editOf(kAnnounced, QDate(2025, 1, 20))}),
                                    drag));
        QVERIFY_OK(m_document->push(model::group({}, {m_document->editOf(kEffective, QDate(2025, 1, 10)),
                                                      m_document->editOf(kAnnounced, QDate(2025, 1, 10))}),
                                    drag));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
        m_document->undoStack().redo();
        m_document->cancel(drag);
        QVERIFY(m_document->project() == tests::smallProject());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void backAtTheStartTheStepVanishes_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("field");
        QTest::addRow("a value of a root") << QStringLiteral("base") << QStringLiteral("rush");
        QTest::addRow("a new override") << QStringLiteral("child") << QStringLiteral("rush");
        QTest::addRow("an override that was there") << QStringLiteral("child") << QStringLiteral("pass");
    }
    void backAtTheStartTheStepVanishes()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, field);
        const Address address{EntityType::PolicyEvent, QStringLiteral("ban"), field};
        m_document->setScenario(scenario);
        QVERIFY_OK(m_document->edit(kAnnounced, QDate(2025, 2, 2))); // a step before
        const model::Project before = m_document->project();
        const model::Value start = *model::valueAt(m_document->resolved(), address);
        const Gesture drag = newGesture();
        QVERIFY_OK(m_document->edit(address, 1.25, drag));
        QVERIFY_OK(m_document->edit(address, 0.0, drag)); // passes the parent's value of "pass"
        QVERIFY_OK(m_document->edit(address, 1.75, drag));
        QCOMPARE(m_document->undoStack().count(), 2);
        QVERIFY_OK(m_document->edit(address, start, drag));
        QVERIFY(m_document->project() == before);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().index(), 1);
    }

    void escapeRestores()
    {
        m_document->setScenario(QStringLiteral("child"));
        const model::Project before = m_document->project();
        const Gesture drag = newGesture();
        for (const double value : {0.4, 0.0, 0.9}) {
            QVERIFY_OK(m_document->edit(kPass, value, drag));
        }
        m_document->cancel(drag);
        QVERIFY(m_document->project() == before);
        QCOMPARE(m_document->undoStack().count(), 0);
        m_document->cancel(drag); // nothing left to cancel
        m_document->cancel(newGesture());
        QVERIFY(m_document->project() == before);
    }

    void whatNoEditCouldBringAboutCanBeUndone()
    {
        // A stockpile in a project without chips has none, and setting one later must be undone to that.
        model::Project empty = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
        empty.operators.append(tests::smallProject().operators.first());
        m_document->reset(empty, {});
        model::Stockpile pile;
        pile.id = QStringLiteral("pile");
        pile.name = QStringLiteral("Pile");
        pile.op.id = QStringLiteral("lab");
        QVERIFY_OK(m_document->add(pile));
        QVERIFY_OK(m_document->add(tests::smallProject().platforms.first()));
        QVERIFY_OK(m_document->add(tests::smallProject().chips.first()));
        const model::Project before = m_document->project();
        QVERIFY_OK(m_document->edit({EntityType::Stockpile, QStringLiteral("pile"), QStringLiteral("chip")},
                                    QStringLiteral("h20")));
        const model::Project after = m_document->project();
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == before);
        m_document->undoStack().redo();
        QVERIFY(m_document->project() == after);
    }

    void historyReadsAsSentences()
    {
        QVERIFY_OK(m_document->edit(kPass, 0.1));
        QVERIFY_OK(m_document->edit(kEffective, QDate(2025, 5, 1)));
        m_document->undoStack().undo();
        const QStringList texts = m_document->historyTexts();
        QCOMPARE(texts, (QStringList{QStringLiteral("Set passes of “Ban” to 10\u202f%"),
                                     QStringLiteral("Move effective of “Ban” to 1 May 2025")}));
        QCOMPARE(m_document->undoStack().index(), 1);
    }

    /// Two thousand edits of all kinds, with undo and redo in between: every state that was left is found again.
    void manyEditsUndoToTheStart_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addRow("seed 1") << 1U;
        QTest::addRow("seed 20250409") << 20250409U;
    }
    void manyEditsUndoToTheStart()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        model::Project start = tests::randomProject(random);
        m_document->reset(start, {});
        const QByteArray startText = exchange::writeCaseJson(start);
        QList<model::Project> states{start}; // by index of the undo stack
        QUndoStack &stack = m_document->undoStack();
        int steps = 0;
        while (steps < 2000) {
            const quint32 dice = random.bounded(100U);
            if (dice < 12 && stack.canUndo()) {
                stack.undo();
            } else if (dice < 20 && stack.canRedo()) {
                stack.redo();
            } else {
                randomEdit(random);
                ++steps;
                states.resize(stack.count() + 1); // what could be redone may be gone
                states[stack.index()] = m_document->project();
            }
            QVERIFY2(m_document->project() == states.at(stack.index()),
                     qPrintable(tests::firstDifference(m_document->project(), states.at(stack.index()))));
        }
        const model::Project end = m_document->project();
        const int top = stack.index();
        stack.setIndex(0);
        QVERIFY2(m_document->project() == start, qPrintable(tests::firstDifference(m_document->project(), start)));
        QCOMPARE(exchange::writeCaseJson(m_document->project()), startText);
        stack.setIndex(top);
        QVERIFY2(m_document->project() == end, qPrintable(tests::firstDifference(m_document->project(), end)));
    }

private:
    void randomEdit(QRandomGenerator &random)
    {
        const model::Project &project = m_document->project();
        if (random.bounded(20U) == 0) {
            const qsizetype index = random.bounded(static_cast<int>(project.scenarios.size()));
            m_document->setScenario(project.scenarios.at(index).id);
        }
        const auto type = static_cast<EntityType>(random.bounded(model::kEntityTypeCount));
        const qsizetype count = model::count(project, type);
        const quint32 dice = random.bounded(100U);
        if (dice < 8 && !model::isSingleton(type)) {
            static_cast<void>(m_document->add(model::freshEntity(project, type, QStringLiteral("New"))));
            return;
        }
        if (count == 0) {
            return;
        }
        const model::Id id = model::entityAt(project, type, random.bounded(static_cast<int>(count))).id;
        if (dice < 11 && !model::isSingleton(type) && (type != EntityType::Scenario || count > 1)) {
            static_cast<void>(m_document->remove(type, id));
        } else if (dice < 15 && !model::isSingleton(type)) {
            static_cast<void>(m_document->push(model::Move{type, id, random.bounded(static_cast<int>(count))}));
        } else if (dice < 20) {
            static_cast<void>(m_document->revertAll(type, id));
        } else {
            editField(random, type, id, dice);
        }
    }

    void editField(QRandomGenerator &random, EntityType type, const model::Id &id, quint32 dice)
    {
        const std::vector<model::Field> &fields = model::fields(type);
        const model::Field &field = fields[random.bounded(static_cast<quint32>(fields.size()))];
        const Address address{type, id, QString::fromLatin1(field.id)};
        if (dice < 25) {
            static_cast<void>(m_document->pushToParent(address));
        } else if (dice < 30) {
            static_cast<void>(m_document->revert(address));
        } else if (dice < 45) {
            const Gesture drag = newGesture();
            const quint32 moves = 1 + random.bounded(5U);
            for (quint32 i = 0; i < moves; ++i) {
                static_cast<void>(
                    m_document->edit(address, tests::randomValue(field, m_document->project(), random), drag));
            }
            if (dice < 35) {
                m_document->cancel(drag);
            }
        } else {
            static_cast<void>(m_document->edit(address, tests::randomValue(field, m_document->project(), random)));
        }
    }

    std::unique_ptr<ProjectDocument> m_document;
};
PENSTOCK_TEST(UndoTest)

#include "tst_undo.moc"
