// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drag step end to end, as a user sees it: the pointer moves, the date is edited, the scenario is run, all panels are
// drawn. On the sample at the size that the overview has in a window of 1440 × 900.
#include "core/exchange/case_json.h"
#include "tests/bench/bench_support.h"
#include "ui/timeline/overview_chart.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace penstock;

namespace {

constexpr QSize kSize{892, 672};
constexpr int kRounds = 200;
constexpr std::chrono::milliseconds kFrame{17};

model::Project sample()
{
    QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    auto project = exchange::readCaseJson(file.readAll(), file.fileName());
    if (!project)
        qFatal("%s", qPrintable(model::lineOf(project.error())));
    return *project;
}

void send(QWidget &widget, QEvent::Type type, QPointF at)
{
    const bool down = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton, Qt::AltModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    document::ProjectDocument document;
    compute::RunScheduler scheduler(document);
    scheduler.setExpectedMilliseconds(0.0); // where the change happens, however slow the first run was
    document.reset(sample(), {});
    plot::TimeAxis axis;
    plot::ChartStack chart(axis);
    timeline::OverviewChart overview(chart, document, scheduler);
    chart.resize(kSize);
    document.select({model::EntityType::PolicyEvent, QStringLiteral("h20-letter")});
    chart.show();
    QCoreApplication::processEvents();
    chart.flush();

    timeline::LanesLayer &lanes = overview.panels().lanes->lanes();
    const plot::PanelFrame frame = chart.stack().frameOf(overview.panels().lanes);
    const auto placeOf = [&] {
        const timeline::LaneLayout &layout = lanes.layout(frame);
        const auto index = layout.placeOf(model::EntityType::PolicyEvent, QStringLiteral("h20-letter"));
        const timeline::PlacedItem &place = layout.items()[static_cast<std::size_t>(index)];
        for (const timeline::LaneHandle &handle : lanes.lanes(frame).items[place.index].handles) {
            if (handle.part == QLatin1String("effective"))
                return layout.handleRect(place, handle).center();
        }
        return QPointF();
    };

    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    bench::measure("lanes: words and spans of the sample", kRounds,
                   [&](int) { (void)timeline::buildLanes(document.resolved(), scheduler.runs().current.get(), {}); });
    bench::measure("lanes: layout", kRounds, [&](int) { (void)timeline::LaneLayout(lanes.lanes(frame), frame, {}); });
    bench::measure("lanes: painting", kRounds, [&](int) {
        QPainter painter(&image);
        timeline::paintLanes(painter, lanes.lanes(frame), lanes.layout(frame), {});
    });

    const model::Address effective{model::EntityType::PolicyEvent, QStringLiteral("h20-letter"),
                                   QStringLiteral("effective")};
    const document::Gesture gesture = document::Gesture::createUuid();
    scheduler.beginGesture();
    bench::measure("edit, run, hand over to the panels", kRounds,
                   [&](int round) { (void)document.edit(effective, QDate(2025, 4, 10).addDays(round % 60), gesture); });
    bench::measure("draw all panels", kRounds, [&](int) {
        chart.scheduleRepaint(plot::Repaint::Content);
        chart.flush();
    });
    document.cancel(gesture);
    scheduler.endGesture();

    for (const char *scenario : {"cut-off", "resumption"}) {
        document.setScenario(QString::fromLatin1(scenario));
        QCoreApplication::processEvents();
        chart.flush();
        const QPointF at = placeOf();
        send(chart, QEvent::MouseButtonPress, at);
        send(chart, QEvent::MouseMove, at + QPointF(20, 0));
        int step = 0;
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round) {
            // A hand moves a few pixels a frame; the next frame has begun when the next move comes.
            std::this_thread::sleep_for(kFrame);
            QCoreApplication::processEvents();
            step = (step + 3) % 160;
            const auto begin = std::chrono::steady_clock::now();
            send(chart, QEvent::MouseMove, at + QPointF(20 + step, 0));
            chart.flush();
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
        send(chart, QEvent::MouseButtonRelease, at + QPointF(20, 0));
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        std::sort(times.begin(), times.end());
        std::printf(
            "%-64s min %8.4f  median %8.4f  p95 %8.4f ms\n",
            qPrintable(QStringLiteral("drag step: move, edit, run, draw (%1)").arg(QString::fromLatin1(scenario))),
            times.front(), times[times.size() / 2], times[times.size() * 95 / 100]);
    }
    return 0;
}
