// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/compare/hand_project.h"
#include "ui/compare/assumption_table.h"
#include "ui/compare/cause_page.h"
#include "ui/compare/measure_table.h"
#include "ui/compare/multiples_view.h"
#include "ui/compare/scenario_chip.h"
#include "ui/compare/scenario_lines.h"
#include "ui/plot/time_axis.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using compare::CausePage;
using compare::Compared;
using compare::ComparePage;
using model::EntityType;

namespace {

const QString kFree = QStringLiteral("free");
const QString kHalf = QStringLiteral("half");

} // namespace

class ComparePageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(tests::handProject(), {});
        m_root = m_document->project().scenarios[0].id;
        m_scheduler = std::make_unique<compute::RunScheduler>(*m_document);
        m_axis = std::make_unique<plot::TimeAxis>();
        m_page = std::make_unique<ComparePage>(*m_document, *m_scheduler, *m_axis);
        m_page->resize(1210, 780);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_axis.reset();
        m_scheduler.reset();
        m_document.reset();
    }

    void drawsALineAScenario()
    {
        const auto &lines = m_page->lines().lines();
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(lines[0].slot, 0);
        QVERIFY(lines[0].isCurrent);
        QCOMPARE(lines[1].series.values[100], 1.0);
        QCOMPARE(m_axis->fullFrom(), tests::handDay(0.0));
    }

    void theSeriesAndTheDifferenceAreChosen()
    {
        auto *series = m_page->findChild<QComboBox *>(QStringLiteral("comparedSeries"));
        series->setFocus();
        QTest::keyClick(series, Qt::Key_Down); // usable
        QTRY_COMPARE(m_page->lines().lines()[0].series.values[100], 7200.0);
        auto *mode = m_page->findChild<QComboBox *>(QStringLiteral("comparedAs"));
        QTest::keyClick(mode, Qt::Key_Down);
        QTRY_COMPARE(m_page->lines().lines()[1].series.values[100], 3850.0);
        QCOMPARE(m_page->lines().lines()[0].series.values[100], 0.0);
    }

    void followsADragInEveryPane()
    {
        m_document->setScenario(kHalf);
        const document::Gesture gesture = QUuid::createUuid();
        m_scheduler->beginGesture();
        for (const int day : {5, 9, 14}) {
            QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")},
                                        QDate(2025, 3, day), gesture));
            QCoreApplication::processEvents();
            // Until the ban all is installed as without it.
            const auto &half = m_page->lines().lines()[2];
            const double before = 59.0 + day - 1.0;
            QCOMPARE(half.series.values[static_cast<std::size_t>(before) - 1],
                     m_page->lines().lines()[1].series.values[static_cast<std::size_t>(before) - 1]);
        }
        m_scheduler->endGesture();
        QCOMPARE(m_document->undoStack().count(), 1);
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("diffTable"));
        QTRY_COMPARE(table->model()->rowCount(), 3); // the date differs now, too
    }

    void aClickShowsTheScenario()
    {
        QTest::mouseClick(chip(2), Qt::LeftButton, {}, QPoint(40, 12));
        QCOMPARE(m_document->scenario(), kHalf);
        QTRY_VERIFY(m_page->lines().lines()[2].isCurrent);
    }

    void theKeysTakeOutAndMove()
    {
        chip(1)->setFocus();
        QTest::keyClick(chip(1), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown(), (QStringList{m_root, kHalf, kFree}));
        QVERIFY(QApplication::focusWidget() == nullptr || QApplication::focusWidget() == chip(2));
        QTest::keyClick(chip(2), Qt::Key_Delete);
        QCOMPARE(shown(), (QStringList{m_root, kHalf}));
        QTest::keyClick(chip(1), Qt::Key_Backspace);
        QCOMPARE(shown(), QStringList{m_root});
        QTest::keyClick(chip(0), Qt::Key_Delete); // the last one stays
        QCOMPARE(shown(), QStringList{m_root});
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("compareNote"))->isVisible());
    }

    void theCrossTakesOut()
    {
        QWidget *second = chip(1);
        QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(second->width() - 8, second->height() / 2));
        QCOMPARE(shown(), (QStringList{m_root, kHalf}));
    }

    void aDragChangesTheOrder()
    {
        QWidget *first = chip(0);
        const QPoint start = first->rect().center();
        QTest::mousePress(first, Qt::LeftButton, {}, start);
        const QPoint target = first->mapFromParent(chip(2)->geometry().center() + QPoint(12, 0));
        QTest::mouseMove(first, start + QPoint(15, 0));
        for (int i = 1; i <= 8; ++i) {
            const QPoint at = start + (target - start) * i / 8;
            QMouseEvent move(QEvent::MouseMove, at, first->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(first, &move);
        }
        QTest::mouseRelease(first, Qt::LeftButton, {}, target);
        QCOMPARE(shown(), (QStringList{kFree, kHalf, m_root}));
        QCOMPARE(m_document->scenario(), m_root); // a drag is no click
    }

    void scenariosAreAddedBySearch()
    {
        m_page->comparison().remove({EntityType::Scenario, kFree});
        m_page->comparison().remove({EntityType::Scenario, kHalf});
        auto *add = m_page->findChild<QPushButton *>(QStringLiteral("addScenario"));
        QTest::mouseClick(add, Qt::LeftButton);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("addFilter"));
        QVERIFY(filter != nullptr);
        QCOMPARE(m_page->findChild<QListWidget *>(QStringLiteral("addEntries"))->count(), 2);
        QTest::keyClicks(filter, QStringLiteral("nothing of the kind"));
        QCOMPARE(m_page->findChild<QListWidget *>(QStringLiteral("addEntries"))->count(), 0);
        QTest::keyClick(filter, Qt::Key_Return); // adds nothing
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("HALF"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(shown(), (QStringList{m_root, kHalf}));
    }

    void theReferenceIsChosen()
    {
        auto *reference = m_page->findChild<QComboBox *>(QStringLiteral("referenceScenario"));
        QCOMPARE(reference->count(), 3);
        QTest::keyClick(reference, Qt::Key_Down);
        QTRY_COMPARE(m_page->comparison().reference()->what.id, kFree);
        QCOMPARE(m_page->lines().lines()[1].slot, 0);
    }

    void theMeasuresAreCopiedAndSaved()
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("copyMeasures")), Qt::LeftButton);
        const QStringList rows = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(rows[0].split(QLatin1Char('\t')).size(), 6);
        QVERIFY(rows[1].startsWith(QStringLiteral("First shortfall\t2025-01-01")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("m.csv"));
        m_page->measures().setFileChooser([path](const QString &) { return path; });
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("saveMeasures")), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Measure,Ban,No ban,"));
        m_page->measures().setFileChooser([](const QString &) { return QStringLiteral("/no/such/folder/m.csv"); });
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("saveMeasures")), Qt::LeftButton);
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("compareMessage"))->isVisible());
    }

    void aMeasureLeadsToItsDate()
    {
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("measureTable"));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().contains(QStringLiteral("stock-out"))) {
                table->setCurrentIndex(table->model()->index(row, 1));
                QTest::keyClick(table, Qt::Key_Return);
            }
        }
        QVERIFY(m_axis->isCursorPinned());
        QCOMPARE(*m_axis->cursor(), tests::handDay(62.0));
    }

    void anAssumptionLeadsToItsField()
    {
        auto *table = m_page->findChild<compare::AssumptionTable *>(QStringLiteral("diffTable"));
        QSignalSpy spy(m_page.get(), &ComparePage::goTo);
        const QModelIndex index = table->model()->index(0, 3);
        const QPoint at = table->visualRect(index).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][1].toString(), kHalf);
        table->setCurrentIndex(table->model()->index(1, 2));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy[1][1].toString(), kFree);
    }

    void chartsShareTheirAxes()
    {
        auto *multiples = m_page->findChild<compare::MultiplesView *>(QStringLiteral("multiples"));
        // 11050 + ... without a ban: 1000 + 100 * 364 chips at the end, of which the last step shows the mean.
        QVERIFY(multiples->scale().high >= 37350.0);
        auto *canvas = multiples->findChild<QWidget *>(QStringLiteral("multiplesCanvas"));
        QTest::mouseMove(canvas, multiples->cellRect(1).center().toPoint());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, multiples->cellRect(1).center().toPoint());
        QCOMPARE(m_document->scenario(), kFree);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(m_document->scenario(), kHalf);
    }

    void aHiddenPageComputesNothing()
    {
        m_page->hide();
        QVERIFY_OK(m_document->edit({EntityType::Stockpile, QStringLiteral("pile"), QStringLiteral("installed")}, 5.0));
        QCoreApplication::processEvents();
        QCOMPARE(m_page->lines().lines()[1].series.values[0], 1050.0 / 8000.0);
        m_page->show();
        QTRY_COMPARE(m_page->lines().lines()[1].series.values[0], 55.0 / 8000.0);
    }

    void stateComesBack()
    {
        m_page->comparison().setSeries(QStringLiteral("installed"));
        m_page->comparison().remove({EntityType::Scenario, kFree});
        const QByteArray state = m_page->saveState();
        ComparePage other(*m_document, *m_scheduler, *m_axis);
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.comparison().series(), QStringLiteral("installed"));
        QCOMPARE(other.comparison().columns().size(), std::size_t{2});
        QVERIFY(!other.restoreState("garbage"));
    }

    void oddProjectsAreShown()
    {
        model::Project project = tests::handProject();
        project.scenarios[1].name = QString(200, QLatin1Char('W')) + QStringLiteral("尽頭العربية");
        for (int i = 0; i < 30; ++i) {
            project.scenarios.append(tests::handScenario(QStringLiteral("s%1").arg(i), QStringLiteral("同じ名前"),
                                                         project.scenarios[0].id, {}));
        }
        project.workloads[0].baseUnits = 1e15;
        m_document->reset(project, {});
        for (const model::Scenario &scenario : m_document->project().scenarios) {
            m_page->comparison().add({EntityType::Scenario, scenario.id});
        }
        QTRY_COMPARE(m_page->lines().lines().size(), std::size_t{33});
        QVERIFY(!m_page->grab().isNull());
        m_page->resize(500, 400);
        QVERIFY(!m_page->grab().isNull());
        project.chips[0].bf16Tflops = 0.0; // nothing can be computed
        m_document->reset(project, {});
        QTRY_VERIFY(m_page->lines().lines().empty());
        QVERIFY(!m_page->grab().isNull());
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Empty")), {});
        QCoreApplication::processEvents();
        QVERIFY(!m_page->grab().isNull());
    }

    // ---- causes

    void theCausesFollowTheDay()
    {
        CausePage page(*m_document, *m_scheduler, *m_axis);
        page.resize(1200, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.setDay(tests::handDay(100.0));
        QCOMPARE(page.causes().size(), compare::kLinkCount);
        QVERIFY(page.causes()[0].sentence.startsWith(QStringLiteral("800 H20-equivalents short on 11 Apr 2025")));
        QVERIFY(m_axis->isCursorPinned());
        QSignalSpy spy(&page, &CausePage::select);
        auto *gate = page.findChild<QAbstractButton *>(QStringLiteral("cause5"));
        QTest::mouseClick(gate, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_document->selection(), (document::Selection{EntityType::PolicyEvent, QStringLiteral("ban")}));
        auto *warehouse = page.findChild<QAbstractButton *>(QStringLiteral("cause3"));
        warehouse->setFocus();
        QTest::keyClick(warehouse, Qt::Key_Return);
        QCOMPARE(m_document->selection(), (document::Selection{EntityType::Stockpile, QStringLiteral("pile")}));
        QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")}, 1.0));
        QVERIFY(page.causes()[0].sentence.startsWith(QStringLiteral("All demand is served")));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("firstShortfall")), Qt::LeftButton);
        QCOMPARE(*page.day(), tests::handDay(0.0));
        QVERIFY(!page.grab().isNull());
        model::Project broken = tests::handProject();
        broken.chips[0].bf16Tflops = 0.0;
        m_document->reset(broken, {});
        QVERIFY(page.causes().isEmpty());
        QVERIFY(!page.grab().isNull());
    }

private:
    [[nodiscard]] QWidget *chip(int index) const
    {
        return m_page->findChild<compare::ScenarioChip *>(QStringLiteral("chip%1").arg(index));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (const compare::Column &column : m_page->comparison().columns()) {
            ids.append(column.what.id);
        }
        return ids;
    }

    std::unique_ptr<document::ProjectDocument> m_document;
    std::unique_ptr<compute::RunScheduler> m_scheduler;
    std::unique_ptr<plot::TimeAxis> m_axis;
    std::unique_ptr<ComparePage> m_page;
    QString m_root;
};
PENSTOCK_TEST(ComparePageTest)

#include "tst_compare_page.moc"
