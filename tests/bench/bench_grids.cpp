// SPDX-License-Identifier: GPL-3.0-or-later
//
// The grids on a large project: building them, a typed cell until it is on the screen, a paste of 2,400 cells and its
// undo, in a root and as overrides of a child scenario, with the simulation attached.
#include "tests/bench/bench_support.h"
#include "ui/compute/run_scheduler.h"
#include "ui/grids/entity_grid_page.h"
#include "ui/grids/entity_table_model.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/stockpile_grid_page.h"
#include "ui/plot/time_axis.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <memory>

using namespace penstock;
using model::EntityType;

namespace {

constexpr int kOperators = 60;
constexpr int kChips = 40;

template <class T> T named(const char *prefix, int number)
{
    T entity;
    entity.id = QStringLiteral("%1-%2").arg(QString::fromLatin1(prefix)).arg(number);
    entity.name = QStringLiteral("%1 %2").arg(QString::fromLatin1(prefix)).arg(number);
    return entity;
}

/// 60 operators × 40 chips, 500 supplies, 200 events, 40 scenarios of 100 overrides.
model::Project largeProject()
{
    model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
    project.platforms = {named<model::Platform>("platform", 1)};
    for (int c = 0; c < kChips; ++c) {
        auto chip = named<model::Chip>("chip", c);
        chip.platform.id = project.platforms.first().id;
        chip.bf16Tflops = 150.0 + c;
        chip.memoryBandwidthTBs = 3.0;
        project.chips.append(chip);
    }
    for (int o = 0; o < kOperators; ++o) {
        project.operators.append(named<model::Operator>("operator", o));
        for (int c = 0; c < kChips; ++c) {
            auto pile = named<model::Stockpile>("pile", o * kChips + c);
            pile.op.id = project.operators.last().id;
            pile.chip.id = project.chips.at(c).id;
            pile.installedUnits = 1000.0 + o * c;
            pile.warehouseUnits = 10.0 * c;
            project.stockpiles.append(pile);
        }
    }
    for (int i = 0; i < 500; ++i) {
        auto supply = named<model::Supply>("supply", i);
        supply.op.id = project.operators.at(i % kOperators).id;
        supply.chip.id = project.chips.at(i % kChips).id;
        supply.from = QDate(2025, 1, 1).addDays(i);
        supply.unitsPerMonth = 100.0 + i;
        project.supplies.append(supply);
    }
    for (int i = 0; i < 200; ++i) {
        auto event = named<model::PolicyEvent>("event", i);
        event.effective = QDate(2025, 2, 1).addDays(i);
        event.pass = 0.5;
        event.chips.ids = {project.chips.at(i % kChips).id};
        project.policyEvents.append(event);
    }
    auto workload = named<model::Workload>("workload", 1);
    workload.intensityFlopPerByte = 200.0;
    workload.mfu = 0.5;
    workload.mbu = 0.7;
    workload.gflopPerToken = 74.0;
    workload.baseGtokensPerDay = 1000.0;
    project.workloads.append(workload);
    for (int s = 0; s < 40; ++s) {
        auto scenario = named<model::Scenario>("scenario", s);
        scenario.parent.id = project.scenarios.first().id;
        for (int i = 0; i < 100; ++i) {
            scenario.overrides.append({{EntityType::Stockpile, project.stockpiles.at((s * 53 + i * 23) % 2400).id,
                                        QStringLiteral("installed")},
                                       5000.0 + i,
                                       {}});
        }
        project.scenarios.append(scenario);
    }
    return project;
}

QString block(int rows, int columns, int round)
{
    QString text;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            text += QString::number(1000 + r * 7 + c * 3 + round) + QLatin1Char(c + 1 < columns ? '\t' : '\n');
        }
    }
    return text;
}

void measureGrid(const QString &where, document::ProjectDocument &document, grids::GridView &view, int column, int rows,
                 int columns)
{
    const auto name = [&where](const char *what) {
        return QStringLiteral("%1: %2").arg(where, QString::fromLatin1(what)).toLocal8Bit();
    };
    bench::measure(name("a typed cell until it is painted").constData(), 20, [&](int i) {
        view.setCurrentIndex(view.proxy().index(3, column));
        view.grid().setData(view.sourceOf(view.currentIndex()), QString::number(2000 + i), Qt::EditRole);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    });
    double undoMs = 0.0;
    double redoMs = 0.0;
    constexpr int kRounds = 8;
    bench::measure(name("pasting 2,400 cells until they are painted").constData(), kRounds, [&](int i) {
        QApplication::clipboard()->setText(block(rows, columns, i * 5000 + static_cast<int>(document.revision())));
        view.setCurrentIndex(view.proxy().index(0, column));
        view.action(grids::GridCommand::Paste)->trigger();
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    });
    for (int i = 0; i < 4; ++i) {
        undoMs = bench::measure(name("undoing it").constData(), 1, [&](int) {
                     document.undoStack().undo();
                     QCoreApplication::processEvents();
                     view.viewport()->repaint();
                 }).medianMs;
        redoMs = bench::measure(name("redoing it").constData(), 1, [&](int) {
                     document.undoStack().redo();
                     QCoreApplication::processEvents();
                     view.viewport()->repaint();
                 }).medianMs;
    }
    static_cast<void>(undoMs);
    static_cast<void>(redoMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    document::ProjectDocument document;
    document.reset(largeProject(), {});
    compute::RunScheduler scheduler(document);
    plot::TimeAxis axis;

    bench::measure("building the stockpile grid and painting it", 5, [&](int) {
        grids::StockpileGridPage page(document, scheduler, axis);
        page.resize(900, 780);
        page.show();
        QCoreApplication::processEvents();
    });
    bench::measure("building the list of 2,400 stockpiles and painting it", 5, [&](int) {
        grids::EntityGridPage page(document, EntityType::Stockpile);
        page.resize(900, 780);
        page.show();
        QCoreApplication::processEvents();
    });
    for (const char *scenario : {"base", "scenario-7"}) {
        document.setScenario(QString::fromLatin1(scenario));
        {
            grids::StockpileGridPage page(document, scheduler, axis);
            page.resize(900, 780);
            page.show();
            QCoreApplication::processEvents();
            measureGrid(QStringLiteral("matrix, %1").arg(QLatin1String(scenario)), document, page.view(), 0, kOperators,
                        kChips);
        }
        {
            grids::EntityGridPage page(document, EntityType::Stockpile);
            page.resize(900, 780);
            page.show();
            QCoreApplication::processEvents();
            const int column = page.model().columnOf(QStringLiteral("installed"));
            measureGrid(QStringLiteral("list, %1").arg(QLatin1String(scenario)), document, page.view(), column, 1200,
                        2);
        }
    }
    return 0;
}
