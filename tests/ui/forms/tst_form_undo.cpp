// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two thousand edits made with the form's own editors, some refused, with undo and redo: the project always agrees
// with what was there at that step.
#include "core/exchange/case_json.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"
#include "ui/forms/value_text.h"

#include <QRandomGenerator>

using namespace penstock;
using model::EntityType;

class FormUndoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyEditsUndoToTheStart()
    {
        QRandomGenerator random(42);
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        const model::Project start = fixture.document.project();
        const QByteArray startText = exchange::writeCaseJson(start);
        QUndoStack &stack = fixture.document.undoStack();
        QList<model::Project> states{start};
        int accepted = 0;
        int refused = 0;
        for (int step = 0; step < 2000; ++step) {
            const quint32 dice = random.bounded(100U);
            if (dice < 10 && stack.canUndo()) {
                stack.undo();
            } else if (dice < 15 && stack.canRedo()) {
                stack.redo();
            } else if (dice < 20) {
                fixture.document.setScenario(dice % 2 == 0 ? QStringLiteral("base") : QStringLiteral("child"));
            } else {
                const int before = stack.index();
                const bool wasRefused = randomEdit(fixture, random);
                refused += wasRefused ? 1 : 0;
                accepted += stack.index() > before ? 1 : 0;
                states.resize(stack.count() + 1); // what could be redone may be gone
                states[stack.index()] = fixture.document.project();
            }
            QVERIFY2(fixture.document.project() == states.at(stack.index()),
                     qPrintable(tests::firstDifference(fixture.document.project(), states.at(stack.index()))));
        }
        QVERIFY2(accepted > 300, qPrintable(QString::number(accepted)));
        QVERIFY2(refused > 50, qPrintable(QString::number(refused)));
        stack.setIndex(0);
        QVERIFY2(fixture.document.project() == start,
                 qPrintable(tests::firstDifference(fixture.document.project(), start)));
        QCOMPARE(exchange::writeCaseJson(fixture.document.project()), startText);
    }

private:
    /// True: the form refused it.
    bool randomEdit(tests::InspectorFixture &fixture, QRandomGenerator &random)
    {
        static const EntityType types[] = {EntityType::PolicyEvent, EntityType::Stockpile, EntityType::Supply,
                                           EntityType::Workload,    EntityType::Chip,      EntityType::Release,
                                           EntityType::Migration,   EntityType::Settings,  EntityType::Source,
                                           EntityType::Operator,    EntityType::Platform};
        const EntityType type = types[random.bounded(static_cast<quint32>(std::size(types)))];
        const model::Project &project = fixture.document.project();
        const int count = static_cast<int>(model::count(project, type));
        fixture.document.select({type, model::entityAt(project, type, random.bounded(count)).id});
        QList<forms::FieldRow *> rows;
        for (forms::FieldRow *row : fixture.inspector.form()->rows()) {
            if (!row->isHidden()) {
                rows.append(row);
            }
        }
        forms::FieldRow &row = *rows.at(random.bounded(static_cast<int>(rows.size())));
        model::Value value = tests::randomValue(row.field(), project, random);
        if (type == EntityType::Settings && row.field().kind == model::FieldKind::Date) {
            // Horizons of a sensible length: the runs are not what is tried here.
            value = QDate(2025, 1, 1).addDays(random.bounded(900));
        }
        auto *line = qobject_cast<QLineEdit *>(row.editor().mainWidget());
        if (line == nullptr) {
            Q_EMIT row.editor().edited(value, {});
        } else {
            line->setFocus();
            const QString text = random.bounded(5U) == 0 ? QStringLiteral("?%1").arg(random.generate())
                                                         : forms::valueText(project, row.field(), value);
            line->setText(text);
            QTest::keyClick(line, Qt::Key_Return);
        }
        const bool wasRefused = row.editor().isRefused();
        if (wasRefused && line != nullptr) {
            QTest::keyClick(line, Qt::Key_Escape);
        }
        return wasRefused;
    }
};
PENSTOCK_TEST(FormUndoTest)

#include "tst_form_undo.moc"
