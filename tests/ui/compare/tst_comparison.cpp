// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/compare/hand_project.h"
#include "ui/compare/assumption_model.h"
#include "ui/compare/compared_measures.h"
#include "ui/compare/compared_series.h"
#include "ui/compare/measure_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using compare::Column;
using compare::Compared;
using compare::Comparison;
using model::EntityType;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Compared kFree{EntityType::Scenario, QStringLiteral("free")};
const Compared kHalf{EntityType::Scenario, QStringLiteral("half")};

QString plain(QString text)
{
    return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x00A0), QLatin1Char(' '));
}

const compare::MeasureRow *rowOf(const std::vector<compare::MeasureRow> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(kEnglish); }
    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(tests::handProject(), {});
        m_root = {EntityType::Scenario, m_document->project().scenarios[0].id};
        m_scheduler = std::make_unique<compute::RunScheduler>(*m_document);
        m_comparison = std::make_unique<Comparison>(*m_document, *m_scheduler);
        m_comparison->setActive(true);
    }
    void cleanup()
    {
        m_comparison.reset();
        m_scheduler.reset();
        m_document.reset();
    }

    void showsTheFirstScenariosByItself()
    {
        QCOMPARE(m_comparison->columns().size(), std::size_t{3});
        QVERIFY(m_comparison->columns()[0].isReference && m_comparison->columns()[0].isCurrent);
        QCOMPARE(m_comparison->columns()[0].slot, 0);
        QCOMPARE(m_comparison->columns()[2].slot, 2);
        for (const Column &column : m_comparison->columns()) {
            QVERIFY(column.run != nullptr);
        }
        QVERIFY(m_comparison->others().isEmpty());
    }

    void scenariosAreTakenOutMovedAndAdded()
    {
        m_comparison->remove(kFree);
        QCOMPARE(m_comparison->columns().size(), std::size_t{2});
        QCOMPARE(m_comparison->others(), QList<Compared>{kFree});
        m_comparison->add(kFree);
        QVERIFY(m_comparison->columns()[2].what == kFree);
        m_comparison->move(kFree, 0);
        QVERIFY(m_comparison->columns()[0].what == kFree);
        QVERIFY(m_comparison->columns()[1].isReference); // moving changes no reference
        m_comparison->move(kFree, 99);
        QVERIFY(m_comparison->columns()[2].what == kFree);
        m_comparison->remove(m_root); // the reference: the first one left takes over
        QVERIFY(m_comparison->columns()[0].isReference);
        m_comparison->remove(kHalf);
        m_comparison->remove(kFree); // the last one stays
        QCOMPARE(m_comparison->columns().size(), std::size_t{1});
        m_comparison->add({EntityType::Scenario, QStringLiteral("never was")});
        QCOMPARE(m_comparison->columns().size(), std::size_t{1});
    }

    void whatIsDeletedGoes()
    {
        m_comparison->setReference(kHalf);
        QVERIFY_OK(m_document->remove(EntityType::Scenario, kHalf.id));
        m_comparison->refresh();
        QCOMPARE(m_comparison->columns().size(), std::size_t{2});
        QVERIFY(m_comparison->reference() != nullptr);
        m_document->undoStack().undo();
        QVERIFY(m_comparison->others().contains(kHalf));
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Other")), {});
        m_comparison->refresh();
        QCOMPARE(m_comparison->columns().size(), std::size_t{1});
    }

    void followsEdits()
    {
        QSignalSpy spy(m_comparison.get(), &Comparison::changed);
        for (const double units : {2000.0, 3000.0, 4000.0}) {
            QVERIFY_OK(
                m_document->edit({EntityType::Stockpile, QStringLiteral("pile"), QStringLiteral("installed")}, units));
        }
        QTRY_COMPARE(spy.count(), 1); // once for all that happened in one event
        for (const Column &column : m_comparison->columns()) {
            QCOMPARE(column.run->result.totals.stocks.installedUnits.front(), 4000.0);
        }
    }

    void stateComesBack()
    {
        m_comparison->remove(kFree);
        m_comparison->setReference(kHalf);
        m_comparison->setSeries(QStringLiteral("warehouse"));
        m_comparison->setDifference(true);
        const QByteArray state = m_comparison->saveState();
        Comparison other(*m_document, *m_scheduler);
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.columns().size(), std::size_t{2});
        QVERIFY(other.reference()->what == kHalf);
        QCOMPARE(other.series(), QStringLiteral("warehouse"));
        QVERIFY(other.isDifference());
    }

    void otherStatesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("isTaken");
        QTest::addRow("nothing") << QByteArray() << false;
        QTest::addRow("no JSON") << QByteArray("\x00\xff{", 3) << false;
        QTest::addRow("a list") << QByteArray("[1, 2]") << false;
        QTest::addRow("of another project")
            << QByteArray(R"({"shown": [{"id": "x"}, 3, null], "reference": 7, "series": "nonsense"})") << true;
    }
    void otherStatesDoNoHarm()
    {
        QFETCH(QByteArray, state);
        QTEST(m_comparison->restoreState(state), "isTaken");
        QCOMPARE(m_comparison->columns().size(), std::size_t{3});
        QVERIFY(m_comparison->reference() != nullptr);
        QCOMPARE(QLatin1String(compare::seriesOfKey(m_comparison->series()).key), QLatin1String("coverage"));
    }

    // ---- pins

    void aResultIsPinnedAndCompared()
    {
        const int before = m_document->undoStack().count();
        QVERIFY_OK(m_comparison->pin(m_root.id));
        QCOMPARE(m_document->undoStack().count(), before + 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Pin the result of “Ban”"));
        QCOMPARE(m_document->project().pins.size(), 1);
        const model::Id pin = m_document->project().pins[0].id;
        QCOMPARE(m_comparison->columns().size(), std::size_t{4});
        const auto pinned = [this]() -> const Column & { return m_comparison->columns().back(); };
        QVERIFY(pinned().what.isPin());
        QVERIFY(!pinned().isStale);
        QVERIFY(pinned().run != nullptr);
        QVERIFY(pinned().note.startsWith(QStringLiteral("pinned ")));
        QCOMPARE(pinned().run->result.totals.coverage, m_comparison->columns()[0].run->result.totals.coverage);

        const model::Address installed{EntityType::Stockpile, QStringLiteral("pile"), QStringLiteral("installed")};
        QVERIFY_OK(m_document->edit(installed, 2000.0));
        m_comparison->refresh();
        QVERIFY(pinned().isStale);
        QVERIFY(pinned().note.endsWith(QStringLiteral("inputs changed since")));
        QCOMPARE(pinned().run->result.totals.stocks.installedUnits.front(), 1000.0); // frozen
        QCOMPARE(m_comparison->columns()[0].run->result.totals.stocks.installedUnits.front(), 2000.0);
        compare::AssumptionModel table(nullptr);
        table.setColumns(m_document->project(), m_comparison->columns());
        bool isListed = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            isListed = isListed || table.addressAt(row) == installed;
        }
        QVERIFY(isListed); // what was edited since is an assumption that differs
        const auto rows = compare::comparedMeasures(m_comparison->columns());
        const compare::MeasureRow *service = rowOf(rows, QStringLiteral("serviceLevel"));
        QVERIFY(service->cells[3].trend == compare::Trend::Worse); // than with twice the chips

        QVERIFY_OK(m_comparison->unpin(pin));
        m_comparison->refresh();
        QCOMPARE(m_comparison->columns().size(), std::size_t{3});
        QVERIFY(m_document->project().pins.isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(m_comparison->others(), (QList<Compared>{{EntityType::Pin, pin}}));
    }

    void renamingMakesNoPinStale()
    {
        QVERIFY_OK(m_comparison->pin(m_root.id));
        QVERIFY_OK(m_document->edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("name")},
                                    QStringLiteral("H20 (96 GB)")));
        m_comparison->refresh();
        QVERIFY(!m_comparison->columns().back().isStale);
    }

    void aDamagedPinIsShownAsSuch()
    {
        QVERIFY_OK(m_comparison->pin(m_root.id));
        model::Project project = m_document->project();
        project.pins[0].result = QStringLiteral("no result at all");
        m_document->reset(project, {});
        m_comparison->add({EntityType::Pin, project.pins[0].id});
        const Column &column = m_comparison->columns().back();
        QVERIFY(column.run == nullptr);
        QVERIFY(column.note.endsWith(QStringLiteral("cannot be read")));
        compare::MeasureModel table(nullptr);
        table.setColumns(m_comparison->columns());
        QCOMPARE(table.index(0, table.columnCount() - 1).data().toString(), QString());
    }

    void whatCannotRunIsNotPinned()
    {
        model::Project broken = tests::handProject();
        broken.chips[0].bf16Tflops = 0.0;
        m_document->reset(broken, {});
        QVERIFY(!m_comparison->pin(broken.scenarios[0].id).has_value());
        QVERIFY(m_document->project().pins.isEmpty());
    }

    // ---- measures

    void measuresAreThoseByHand_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("column"); // ban, free, half; the ban is the reference
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<int>("trend");
        const int same = static_cast<int>(compare::Trend::Same);
        const int better = static_cast<int>(compare::Trend::Better);
        const auto row = [](const char *name) -> QTestData & { return QTest::addRow("%s", name); };
        row("first shortfall") << "firstShortfall" << 0 << "1 Jan 2025"
                               << "" << same;
        row("alike") << "firstShortfall" << 1 << "1 Jan 2025"
                     << "no change" << same;
        row("lag") << "capacityLag/ban" << 0 << "7 d"
                   << "" << same;
        row("no such event") << "capacityLag/ban" << 1 << ""
                             << "" << same;
        row("a longer lag") << "capacityLag/ban" << 2 << "14 d"
                            << "+7 d" << better;
        row("shortage lag") << "shortageLag/ban" << 0 << "4 d"
                            << "" << same;
        row("peak") << "peakShortfall" << 1 << "86.9 %"
                    << "no change" << same;
        row("service") << "serviceLevel" << 0 << "83.4 %"
                       << "" << same;
        row("better service") << "serviceLevel" << 1 << "91.6 %"
                              << "+8.2 pt" << better;
        row("unserved") << "unserved" << 0 << "483 k"
                        << "" << same;
        row("stock-out") << "stockOut" << 0 << "4 Mar 2025"
                         << "" << same;
        row("never") << "stockOut" << 1 << "never"
                     << "" << same;
        row("later") << "stockOut" << 2 << "7 Mar 2025"
                     << "+3 d" << better;
        row("of a chip") << "stockOut/h20" << 2 << "7 Mar 2025"
                         << "+3 d" << better;
    }
    void measuresAreThoseByHand()
    {
        QFETCH(QString, id);
        QFETCH(int, column);
        QFETCH(int, trend);
        const auto rows = compare::comparedMeasures(m_comparison->columns());
        const compare::MeasureRow *row = rowOf(rows, id);
        QVERIFY(row != nullptr);
        const compare::MeasureCell &cell = row->cells[static_cast<std::size_t>(column)];
        QString value = plain(compare::measureText(*row, cell, kEnglish));
        QTEST(value, "value");
        QString difference = plain(compare::measureDifferenceText(*row, cell, kEnglish));
        QTEST(difference, "difference");
        QCOMPARE(static_cast<int>(cell.trend), trend);
    }

    void againstAnotherReferenceItIsWorse()
    {
        m_comparison->setReference(kFree);
        const auto rows = compare::comparedMeasures(m_comparison->columns());
        const compare::MeasureRow *service = rowOf(rows, QStringLiteral("serviceLevel"));
        QCOMPARE(plain(compare::measureDifferenceText(*service, service->cells[0], kEnglish)),
                 QStringLiteral("−8.2 pt"));
        QVERIFY(service->cells[0].trend == compare::Trend::Worse);
        const compare::MeasureRow *stockOut = rowOf(rows, QStringLiteral("stockOut"));
        QVERIFY(!stockOut->cells[0].difference.has_value()); // a side is never
    }

    void theTableIsAModel()
    {
        compare::MeasureModel table(nullptr);
        QAbstractItemModelTester tester(&table);
        table.setColumns(m_comparison->columns());
        QCOMPARE(table.columnCount(), 4);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        table.setColumns(m_comparison->columns()); // values only
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        m_comparison->remove(kHalf);
        table.setColumns(m_comparison->columns());
        QCOMPARE(table.columnCount(), 3);
        const audit::TableRows rows = table.tableRows();
        QCOMPARE(rows.size(), table.rowCount() + 1);
        QCOMPARE(rows[0], (QVariantList{QStringLiteral("Measure"), QStringLiteral("Ban"), QStringLiteral("No ban"),
                                        QStringLiteral("No ban, difference")}));
        QCOMPARE(rows[1][1].toDate(), QDate(2025, 1, 1));
        QCOMPARE(rows[1][3].toDouble(), 0.0);
    }

    // ---- assumptions

    void assumptionsAreTheUnionOfOverrides()
    {
        compare::AssumptionModel table(nullptr);
        QAbstractItemModelTester tester(&table);
        table.setColumns(m_document->project(), m_comparison->columns());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.differenceCount(), 2);
        QCOMPARE(table.columnCount(), 4);
        for (int row = 0; row < 2; ++row) {
            const bool isPass = table.addressAt(row).field == QLatin1String("pass");
            const int departing = isPass ? 3 : 2;
            for (int column = 1; column <= 3; ++column) {
                QCOMPARE(table.index(row, column).data(compare::AssumptionModel::DepartsRole).toBool(),
                         column == departing);
            }
            QCOMPARE(plain(table.index(row, departing).data().toString()),
                     isPass ? QStringLiteral("50 %") : QStringLiteral("no"));
            QCOMPARE(plain(table.index(row, 1).data().toString()),
                     isPass ? QStringLiteral("0 %") : QStringLiteral("yes"));
        }
    }

    void assumptionsThatAllShareAreLeftOut()
    {
        m_comparison->remove(kFree);
        m_comparison->remove(m_root);
        compare::AssumptionModel table(nullptr);
        table.setColumns(m_document->project(), m_comparison->columns());
        QCOMPARE(table.rowCount(), 0); // alone it differs from nothing
        table.setOnlyDifferences(false);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.differenceCount(), 0);
    }

    void assumptionsFollowADragWithoutAReset()
    {
        compare::AssumptionModel table(nullptr);
        table.setColumns(m_document->project(), m_comparison->columns());
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        m_document->setScenario(kHalf.id);
        QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("pass")}, 0.75));
        m_comparison->refresh();
        table.setColumns(m_document->project(), m_comparison->columns());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        table.setColumns(m_document->project(), m_comparison->columns());
        QCOMPARE(changes.count(), 1); // nothing to tell
    }

    // ---- series

    void seriesAreThoseOfTheRun()
    {
        const auto &run = *m_comparison->columns()[0].run;
        const auto at = [&](const char *key, std::size_t j) {
            return compare::seriesValues(run, compare::seriesOfKey(QLatin1String(key))).values[j];
        };
        QCOMPARE(at("coverage", 100), 0.9);
        QCOMPARE(at("usable", 100), 7200.0);
        QCOMPARE(at("demand", 3), 8000.0);
        QCOMPARE(at("unmet", 100), 800.0);
        QCOMPARE(at("headroom", 100), -800.0);
        QCOMPARE(at("installed", 40), 5000.0);
        QCOMPARE(at("warehouse", 40), 300.0);
        QCOMPARE(at("arrivals", 10), 3043.75); // a month
        QCOMPARE(at("blocked", 100), 3043.75);
        for (const compare::ComparedSeries &series : compare::comparedSeries()) {
            const auto values = compare::seriesValues(run, series);
            QCOMPARE(values.days.size(), values.values.size());
            QCOMPARE(values.days.size(), run.result.boundaryDays.size());
            QVERIFY(!compare::seriesLabel(series).isEmpty());
            QVERIFY(!compare::seriesUnitText(series, QStringLiteral("H20")).isEmpty());
        }
    }

    void differencesAreTakenDayByDay()
    {
        const compare::ComparedSeries &usable = compare::seriesOfKey(QStringLiteral("usable"));
        const auto ban = compare::seriesValues(*m_comparison->columns()[0].run, usable);
        const auto free = compare::seriesValues(*m_comparison->columns()[1].run, usable);
        const auto difference = compare::differenceOf(free, ban);
        QCOMPARE(difference.values[10], 0.0);
        QCOMPARE(difference.values[100], 11050.0 - 7200.0);
        compare::SeriesValues coarse{{tests::handDay(-10.0), tests::handDay(0.0), tests::handDay(2.0)},
                                     {0.0, 10.0, 30.0}};
        const auto across = compare::differenceOf(ban, coarse);
        QCOMPARE(across.days.size(), std::size_t{3}); // days that the other has not are left out
        QCOMPARE(across.values[1], 1150.0 - 20.0);
    }

private:
    std::unique_ptr<document::ProjectDocument> m_document;
    std::unique_ptr<compute::RunScheduler> m_scheduler;
    std::unique_ptr<Comparison> m_comparison;
    Compared m_root;
};
PENSTOCK_TEST(ComparisonTest)

#include "tst_comparison.moc"
