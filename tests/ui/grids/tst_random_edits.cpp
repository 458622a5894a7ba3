// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of edits through the grids, in several lists and scenarios, taken back to the same project and done again
// to the same end. PENSTOCK_SEED repeats one run.
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/document/project_io.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace penstock;
using model::EntityType;
using tests::GridHands;

namespace {

/// The rows of a project as the file holds them.
QByteArray savedRows(const model::Project &project)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.penstock"));
    if (!document::writeProject(project, path)) {
        return "could not be written";
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("could not be read");
}

class Monkey
{
public:
    explicit Monkey(quint32 seed)
        : m_random(seed)
    {
        document.reset(tests::smallProject(), {});
        m_scheduler = std::make_unique<compute::RunScheduler>(document);
        m_scheduler->setExpectedMilliseconds(1000.0); // on another thread: it is not what is tested
        m_matrix = std::make_unique<grids::StockpileGridPage>(document, *m_scheduler, m_axis);
        m_views.append(&m_matrix->view());
        for (const EntityType type : {EntityType::Chip, EntityType::Operator, EntityType::Stockpile, EntityType::Supply,
                                      EntityType::PolicyEvent, EntityType::Workload, EntityType::Source}) {
            m_lists.push_back(std::make_unique<grids::EntityGridPage>(document, type));
            m_views.append(&m_lists.back()->view());
        }
    }

    void edit()
    {
        if (m_random.bounded(40) == 0) {
            document.setScenario(pick(QStringList{QStringLiteral("base"), QStringLiteral("child"), QString()}));
        }
        grids::GridView &view = *m_views.at(m_random.bounded(static_cast<int>(m_views.size())));
        const GridHands hands{view};
        const int rows = view.proxy().rowCount();
        const int columns = view.proxy().columnCount();
        if (rows > 0) {
            const int top = m_random.bounded(rows);
            const int left = m_random.bounded(columns);
            hands.select(top, left, std::min(rows - 1, top + m_random.bounded(3)),
                         std::min(columns - 1, left + m_random.bounded(3)));
        }
        switch (m_random.bounded(12)) {
        case 0: view.run(grids::GridCommand::Clear); break;
        case 1: view.run(grids::GridCommand::FillDown); break;
        case 2: view.run(grids::GridCommand::FillRight); break;
        case 3:
        case 4:
            QApplication::clipboard()->setText(block());
            view.run(grids::GridCommand::Paste);
            break;
        case 5: view.run(grids::GridCommand::Cut); break;
        case 6: view.setAll(word()); break;
        case 7:
            if (view.grid().hasOwnRows() && rows < 12) {
                view.run(grids::GridCommand::InsertRow);
            }
            break;
        case 8:
            if (view.grid().hasOwnRows() && rows < 12) {
                view.run(grids::GridCommand::DuplicateRows);
            }
            break;
        case 9:
            if (view.grid().hasOwnRows() && rows > 2) {
                view.run(grids::GridCommand::DeleteRows);
            }
            break;
        case 10:
            if (view.grid().hasOwnRows()) {
                view.run(m_random.bounded(2) == 0 ? grids::GridCommand::MoveUp : grids::GridCommand::MoveDown);
            }
            break;
        default: view.grid().setData(view.sourceOf(view.currentIndex()), word(), Qt::EditRole); break;
        }
    }

    document::ProjectDocument document;

private:
    QString pick(const QStringList &words) { return words.at(m_random.bounded(static_cast<int>(words.size()))); }
    QString word()
    {
        return m_random.bounded(3) == 0
                   ? QString::number(m_random.bounded(2000))
                   : pick({QStringLiteral("12 %"), QStringLiteral("0"), QStringLiteral("2025-06-01"),
                           QStringLiteral("TRUE"), QStringLiteral("H20"), QStringLiteral("Lab"),
                           QStringLiteral("Cloud"), QStringLiteral("10 + 3"), QStringLiteral("n/a"),
                           QStringLiteral("Some name"), QStringLiteral("3.5k"), QStringLiteral("<b>"), QString(),
                           QStringLiteral("official"), QStringLiteral("tpp >= 4800"), QStringLiteral("+30")});
    }
    QString block()
    {
        QString text;
        const int rows = 1 + m_random.bounded(3);
        const int columns = 1 + m_random.bounded(3);
        if (m_random.bounded(6) == 0) {
            text = QStringLiteral("Name\tNotes\n");
        }
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                cells.append(word());
            }
            text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
        return text;
    }

    QRandomGenerator m_random;
    std::unique_ptr<compute::RunScheduler> m_scheduler;
    plot::TimeAxis m_axis;
    std::unique_ptr<grids::StockpileGridPage> m_matrix;
    std::vector<std::unique_ptr<grids::EntityGridPage>> m_lists;
    QList<grids::GridView *> m_views;
};

} // namespace

class RandomEditsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areTakenBackAndDoneAgain()
    {
        constexpr int kEdits = 10'000;
        constexpr int kRounds = 20; // so that projects stay small
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("PENSTOCK_SEED", &isGiven);
        int done = 0;
        for (int round = 0; round < (isGiven ? 1 : kRounds); ++round) {
            const auto seed = static_cast<quint32>(isGiven ? given : 20250409 + round);
            const QByteArray where = QByteArrayLiteral("PENSTOCK_SEED=") + QByteArray::number(seed);
            Monkey monkey(seed);
            QRandomGenerator answers(seed);
            // Whatever is asked is answered; the button that is the default one or the other.
            tests::DialogRobot robot([&answers](QDialog &dialog) {
                QAbstractButton *take = dialog.findChild<QPushButton *>(QStringLiteral("acceptPaste"));
                if (const auto *question = qobject_cast<QMessageBox *>(&dialog)) {
                    take = question->buttons().value(0);
                }
                if (answers.bounded(3) > 0 && take != nullptr && take->isEnabled()) {
                    take->click();
                } else {
                    dialog.reject();
                }
            });
            const model::Project start = monkey.document.project();
            const QByteArray startRows = savedRows(start);
            for (int i = 0; i < kEdits / kRounds; ++i) {
                monkey.edit();
            }
            const model::Project end = monkey.document.project();
            QUndoStack &stack = monkey.document.undoStack();
            const int steps = stack.index();
            done += steps;
            while (stack.canUndo()) {
                stack.undo();
            }
            QVERIFY2(monkey.document.project() == start, where.constData());
            QVERIFY2(savedRows(monkey.document.project()) == startRows, where.constData());
            while (stack.canRedo()) {
                stack.redo();
            }
            QVERIFY2(monkey.document.project() == end, where.constData());
            QVERIFY2(savedRows(monkey.document.project()) == savedRows(end), where.constData());
            QVERIFY2(stack.index() == steps, where.constData());
        }
        QVERIFY2(isGiven || done > kEdits / 3, qPrintable(QString::number(done))); // most of them change something
    }
};

PENSTOCK_TEST(RandomEditsTest)
#include "tst_random_edits.moc"
