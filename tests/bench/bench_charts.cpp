// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stored charts: twelve series of ten years by days as lines and as stacked bands, the readout at the cursor, and a
// page of twenty live charts that is scrolled.
#include "core/exchange/case_json.h"
#include "tests/bench/bench_support.h"
#include "ui/charts/charts_page.h"
#include "ui/plot/chart_stack.h"
#include "ui/plot/export.h"
#include "ui/plot/layers/band_layer.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

using namespace penstock;

namespace {

constexpr int kSeries = 12;
constexpr int kDays = 3653;
constexpr int kRounds = 60;

std::vector<double> wave(int series)
{
    std::vector<double> values;
    for (int day = 0; day < kDays; ++day)
        values.push_back(1e5 * (series + 2.0 + std::sin(day * 0.002 * (series + 1))));
    return values;
}

std::vector<double> days()
{
    std::vector<double> all;
    for (int day = 0; day < kDays; ++day)
        all.push_back(2460000.0 + day);
    return all;
}

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

void drawing(bool stacked)
{
    plot::TimeAxis axis;
    axis.setFullRange(2460000.0, 2460000.0 + kDays);
    axis.showAll();
    plot::ChartStack chart(axis);
    auto *panel = chart.addPanel(std::make_unique<plot::Panel>(QStringLiteral("chart")));
    auto show = [&, lines = static_cast<plot::CurveLayer *>(nullptr),
                 bands = static_cast<plot::BandLayer *>(nullptr)]() mutable {
        if (stacked) {
            if (bands == nullptr)
                bands = panel->add(std::make_unique<plot::BandLayer>());
            std::vector<plot::Band> all(kSeries);
            for (int i = 0; i < kSeries; ++i) {
                plot::Band &band = all[static_cast<std::size_t>(i)];
                band.values = wave(i);
                band.name = QStringLiteral("Band %1").arg(i);
                band.style = [i](plot::Theme theme) { return plot::chipStyle({}, {}, {}, i, theme); };
            }
            bands->setBands(days(), std::move(all));
            return;
        }
        if (lines == nullptr)
            lines = panel->add(std::make_unique<plot::CurveLayer>());
        std::vector<plot::Curve> all(kSeries);
        for (int i = 0; i < kSeries; ++i) {
            plot::Curve &curve = all[static_cast<std::size_t>(i)];
            curve.days = days();
            curve.values = wave(i);
            curve.name = QStringLiteral("Line %1").arg(i);
            curve.id = curve.name;
            curve.colour = [i](plot::Theme theme) { return plot::scenarioLine(i, theme).colour; };
        }
        lines->setCurves(std::move(all));
    };
    show();
    chart.resize(900, 500);
    chart.show();
    QCoreApplication::processEvents();
    const QByteArray kind = stacked ? "12 bands" : "12 lines";
    bench::measure((kind + " of 3,653 days: drawn anew").constData(), kRounds, [&](int) {
        chart.scheduleRepaint(plot::Repaint::Content);
        chart.flush();
    });
    bench::measure((kind + " of 3,653 days: the cursor moves").constData(), kRounds, [&](int i) {
        axis.setCursor(2460500.0 + 30.0 * i);
        chart.flush();
    });
    plot::PictureOptions options;
    options.sizePoints = {1440.0, 810.0};
    options.dpi = 192.0;
    bench::measure((kind + ": a PNG of 3840 x 2160").constData(), 5,
                   [&](int) { static_cast<void>(plot::renderPng(chart.stack(), options)); });
}

void scrolling()
{
    document::ProjectDocument document;
    document.reset(sample(), {});
    document.setScenario(QStringLiteral("cut-off"));
    compute::RunScheduler scheduler(document);
    plot::TimeAxis axis;
    charts::ChartsPage page(document, scheduler, axis);
    page.resize(1180, 800);
    page.show();
    while (document.project().views.size() < 20)
        page.addChart(model::ViewKind::CapacityStack);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    auto *area = page.findChild<QScrollArea *>();
    QScrollBar *bar = area->verticalScrollBar();
    bench::measure("20 charts: a step of scrolling, 40 pixels", 2 * kRounds, [&](int i) {
        bar->setValue((40 * i) % std::max(bar->maximum(), 1));
        QCoreApplication::processEvents();
        area->viewport()->repaint();
    });
    const model::Address pass{model::EntityType::PolicyEvent, QStringLiteral("h20-letter"), QStringLiteral("pass")};
    bench::measure("20 charts: an edit until what is seen is drawn", 20, [&](int i) {
        static_cast<void>(document.edit(pass, 0.01 * (i + 1)));
        QCoreApplication::processEvents();
        area->viewport()->repaint();
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    drawing(false);
    drawing(true);
    scrolling();
    return 0;
}
