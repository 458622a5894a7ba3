// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing alone: what a new result, a zoom and a moved cursor cost on the sample's overview, at the size that it has in
// a window of 1440 x 900. Runs are computed beforehand; each round gives the charts another one and grabs the finished
// pixels. The figures of performance.md are for the whole drag step, so this has to stay well below them.
#include "core/analysis/scenario_run.h"
#include "core/exchange/case_json.h"
#include "tests/bench/bench_support.h"
#include "ui/plot/chart_stack.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/deliveries_panel.h"
#include "ui/plot/charts/reservoir_panel.h"
#include "ui/plot/export.h"
#include "ui/plot/overview_strip.h"

#include <QApplication>
#include <QFile>
#include <QImage>

using namespace penstock;

namespace {

constexpr QSize kSize{892, 672};
constexpr int kRounds = 200;
constexpr int kVariants = 24;

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

/// The sample with its first restriction moved day by day, as a drag moves it.
std::vector<analysis::ScenarioRunPtr> variants()
{
    model::Project project = sample();
    analysis::RunCache cache;
    std::vector<analysis::ScenarioRunPtr> runs;
    for (int i = 0; i < kVariants; ++i) {
        for (model::PolicyEvent &event : project.policyEvents) {
            if (event.id == QLatin1String("h20-letter"))
                event.effective = event.effective.addDays(4);
        }
        auto run = analysis::runScenario(project, QStringLiteral("cut-off"), cache, analysis::Counterfactuals::None);
        if (!run)
            qFatal("%s", qPrintable(model::lineOf(run.error())));
        runs.push_back(*run);
    }
    return runs;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const std::vector<analysis::ScenarioRunPtr> runs = variants();
    const analysis::ScenarioRun &first = *runs.front();

    plot::TimeAxis axis;
    axis.setFullRange(first.plan.start, first.plan.end);
    plot::ChartStack chart(axis);
    plot::OverviewStrip strip(axis);
    auto *capacity = chart.addPanel(std::make_unique<plot::CapacityPanel>());
    auto *reservoir = chart.addPanel(std::make_unique<plot::ReservoirPanel>());
    auto *deliveries = chart.addPanel(std::make_unique<plot::DeliveriesPanel>());
    chart.resize(kSize);
    strip.resize(kSize.width(), strip.sizeHint().height());
    QImage pixels(kSize, QImage::Format_RGB32);
    const auto grab = [&] {
        chart.render(&pixels);
        strip.render(&pixels);
    };
    const auto show = [&](int i) {
        const analysis::ScenarioRun *run = runs[static_cast<std::size_t>(i % kVariants)].get();
        capacity->show(run, &first, &first);
        reservoir->show(run, &first, &first);
        deliveries->show(run, &first, &first);
        strip.show(run);
    };
    axis.setCursor(axis.from() + axis.span() * 0.7, true);
    bench::measure("a new result: three charts and the strip, drawn", kRounds, [&](int i) {
        show(i);
        grab();
    });
    bench::measure("a new result: handed over, not drawn", kRounds, show);
    bench::measure("a step of zoom", kRounds, [&](int i) {
        axis.zoomAround(axis.fullFrom() + 300.0, i % 20 < 10 ? 1.1 : 1.0 / 1.1);
        grab();
    });
    axis.showAll();
    bench::measure("the cursor moves a day", kRounds, [&](int i) {
        axis.setCursor(axis.fullFrom() + i * 2.0, true);
        grab();
    });
    plot::PictureOptions picture;
    picture.sizePoints = plot::pointsOf(QSize(3840, 2160), 384.0);
    picture.dpi = 384.0;
    bench::measure("a PNG of 3840 x 2160", 5, [&](int) { (void)plot::renderPng(chart.stack(), picture); });
    bench::measure("a PDF", 5, [&](int) { (void)plot::renderPdf(chart.stack(), picture); });
    return 0;
}
