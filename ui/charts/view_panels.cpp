// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view_panels.h"

#include "core/audit/table_text.h"
#include "core/model/scenario.h"
#include "core/series/chip_charts.h"
#include "core/series/pins.h"
#include "ui/charts/annotation_layer.h"
#include "ui/charts/plain_panels.h"
#include "ui/charts/series_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::charts {

using model::EntityType;
using model::Id;
using model::View;
using model::ViewKind;
using series::ChartData;

namespace {

bool hasFilters(const View &view)
{
    return !view.chips.isEmpty() || !view.operators.isEmpty() || !view.workloads.isEmpty() || !view.platforms.isEmpty();
}

/// One result as the overview draws it: with first shortfall, stock-out and what blocked.
bool isAsInOverview(const View &view)
{
    if (view.kind == ViewKind::Overview || view.kind == ViewKind::Timeline)
        return true;
    const bool isOne = view.scenarios.size() <= 1 && view.pins.isEmpty() && view.multiples == model::Multiples::None
                       && view.comparison == model::Comparison::Overlay;
    if (!isOne || hasFilters(view) || view.axisScale == model::AxisScale::Log)
        return false;
    const bool byChip = view.grouping == model::Grouping::Automatic || view.grouping == model::Grouping::Chip;
    return view.kind == ViewKind::CapacityDemand
           || ((view.kind == ViewKind::Reservoir || view.kind == ViewKind::Deliveries) && byChip);
}

bool isMosaic(const View &view)
{
    return view.multiples != model::Multiples::None && hasTime(view.kind) && !isAsInOverview(view);
}

/// Boundaries are the same: series can stand side by side in one table.
bool fit(const ChartData &a, const ChartData &b)
{
    return a.boundaryDays == b.boundaryDays;
}

} // namespace

bool hasTime(ViewKind kind)
{
    return kind != ViewKind::Throughput && kind != ViewKind::ChipScatter && kind != ViewKind::Roofline
           && kind != ViewKind::Measures;
}

QStringList scenariosOf(const model::Project &project, const View &view, const Id &current)
{
    QStringList scenarios;
    for (const Id &id : view.scenarios) {
        if (model::find(project, EntityType::Scenario, id) != nullptr && !scenarios.contains(id))
            scenarios.append(id);
    }
    if (scenarios.isEmpty() && !current.isEmpty())
        scenarios.append(current);
    return scenarios;
}

Id referenceOf(const model::Project &project, const View &view, const Id &scenario)
{
    if (model::find(project, EntityType::Scenario, view.referenceScenario.id) != nullptr)
        return view.referenceScenario.id;
    const auto *shown = static_cast<const model::Scenario *>(model::find(project, EntityType::Scenario, scenario));
    return shown != nullptr ? shown->parent.id : Id();
}

std::vector<Shown> pinsOf(const model::Project &project, const View &view, QStringList &faults)
{
    std::vector<Shown> pins;
    for (const Id &id : view.pins) {
        const auto *pin = static_cast<const model::Pin *>(model::find(project, EntityType::Pin, id));
        if (pin == nullptr) //: %1 is an id
        {
            faults.append(
                QCoreApplication::translate("ChartPanel", "The pinned result “%1” is gone; take it out of the chart.")
                    .arg(id));
            continue;
        }
        const auto run = series::readPin(*pin);
        if (!run) {
            faults.append(model::sentence(run.error()));
            continue;
        }
        Shown shown;
        shown.run = *run;
        shown.name = pin->name;
        shown.scenario = pin->id;
        shown.isPinned = true;
        pins.push_back(std::move(shown));
    }
    return pins;
}

bool haveSamePanels(const View &a, const View &b)
{
    return a.kind == b.kind && isAsInOverview(a) == isAsInOverview(b) && isMosaic(a) == isMosaic(b);
}

std::vector<Shown> arranged(const model::Project &project, const View &view, const QStringList &scenarios,
                            const std::function<analysis::ScenarioRunPtr(const Id &)> &runOf, std::vector<Shown> pins)
{
    std::vector<Shown> shown;
    QStringList order = scenarios;
    const bool compares = view.comparison == model::Comparison::Difference || view.kind == ViewKind::Measures;
    const Id reference = referenceOf(project, view, scenarios.value(0));
    const bool hasReference = !reference.isEmpty() && (scenarios.contains(reference) || compares);
    if (hasReference) {
        order.removeAll(reference);
        order.prepend(reference);
    }
    int slot = hasReference ? 0 : 1;
    for (const Id &id : order) {
        Shown one;
        one.run = runOf(id);
        one.scenario = id;
        one.name = model::nameOf(project, EntityType::Scenario, id);
        one.slot = slot++;
        shown.push_back(std::move(one));
    }
    for (Shown &pin : pins) {
        pin.slot = slot++;
        shown.push_back(std::move(pin));
    }
    return shown;
}

ViewPanels::ViewPanels(plot::PanelStack &stack, const View &view, std::unique_ptr<timeline::LanesLayer> lanes,
                       std::unique_ptr<AnnotationLayer> annotations)
    : m_stack(stack)
    , m_view(view)
{
    plot::StackOptions options = stack.options();
    plot::Panel *first = nullptr;
    if (isAsInOverview(view)) {
        m_overview = timeline::OverviewPanels::addTo(stack, view.kind, std::move(lanes));
        for (plot::Panel *panel :
             {static_cast<plot::Panel *>(m_overview.capacity), static_cast<plot::Panel *>(m_overview.reservoir),
              static_cast<plot::Panel *>(m_overview.deliveries)}) {
            if (panel != nullptr && first == nullptr)
                first = panel;
        }
        if (first == nullptr)
            first = m_overview.lanes;
    } else if (isMosaic(view)) {
        plot::PanelShape shape{300.0, 100.0, 1.0, true, false, 5};
        shape.time = false;
        m_mosaicPanel = stack.add(std::make_unique<plot::Panel>(QStringLiteral("multiples"), shape));
        m_mosaic = m_mosaicPanel->add(std::make_unique<plot::MosaicLayer>(stack.axis()));
    } else if (view.kind == ViewKind::Throughput) {
        m_bars = stack.add(std::make_unique<BarPanel>());
    } else if (view.kind == ViewKind::ChipScatter || view.kind == ViewKind::Roofline) {
        m_scatter = stack.add(std::make_unique<ScatterPanel>());
    } else if (view.kind == ViewKind::Measures) {
        m_table = stack.add(std::make_unique<TablePanel>());
    } else {
        m_chart = stack.add(std::make_unique<ChartPanel>());
        first = m_chart;
    }
    if (first != nullptr) {
        if (annotations != nullptr)
            m_annotations = first->add(std::move(annotations));
    } else {
        options.timeAxis = false;
        options.cursor = false;
        options.markers = false;
        options.leftMargin = 8.0;
        options.rightMargin = 8.0;
        stack.setOptions(options);
    }
}

ViewPanels::~ViewPanels() = default;

void ViewPanels::show(const View &view, const ViewInput &input, const QLocale &locale)
{
    m_view = view;
    m_shown = input.shown;
    m_fault.clear();
    m_multiples.clear();
    m_multipleNames.clear();
    const analysis::ScenarioRun *run = !input.shown.empty() ? input.shown.front().run.get() : input.current.get();
    if (input.current != nullptr)
        run = input.current.get();
    m_drawn = input.current;
    for (const Shown &one : input.shown) {
        if (m_drawn == nullptr)
            m_drawn = one.run;
    }
    m_resolved = std::make_shared<const model::Project>(input.resolved != nullptr ? *input.resolved : model::Project{});
    const QString title = chartTitle(view);
    if (m_overview.capacity != nullptr || m_overview.reservoir != nullptr || m_overview.deliveries != nullptr
        || m_overview.lanes != nullptr) {
        if (m_overview.capacity != nullptr) {
            m_overview.capacity->setUnit(timeline::displayUnit(*m_resolved, view.unit));
            m_overview.capacity->setReferenceName(input.referenceName);
        }
        m_overview.show(*m_resolved, input.current, input.reference, input.beforeDrag);
        if (view.kind != ViewKind::Overview) {
            for (plot::Panel *panel :
                 {static_cast<plot::Panel *>(m_overview.capacity), static_cast<plot::Panel *>(m_overview.reservoir),
                  static_cast<plot::Panel *>(m_overview.deliveries)}) {
                if (panel != nullptr)
                    panel->setLimits(view.axisMin, view.axisMax);
            }
        }
        if (input.current == nullptr && view.kind != ViewKind::Timeline)
            m_fault = QCoreApplication::translate("ChartPanel", "Nothing could be computed; the problems say why.");
    } else if (m_mosaic != nullptr) {
        m_mosaicPanel->setTitle(title);
        showMultiples(view, input);
    } else if (m_bars != nullptr) {
        m_bars->setTitle(title);
        m_bars->show(view, run);
        m_fault = m_bars->fault();
    } else if (m_scatter != nullptr) {
        m_scatter->setTitle(title);
        m_scatter->show(view, run);
        m_fault = m_scatter->fault();
    } else if (m_table != nullptr) {
        m_table->setTitle(title);
        m_table->show(view, input.shown, locale);
    } else if (m_chart != nullptr) {
        m_chart->setTitle(title);
        m_chart->show(view, input.shown);
        m_fault = m_chart->fault();
    }
    if (m_annotations != nullptr && input.project != nullptr) {
        QList<model::Annotation> own;
        for (const model::Annotation &annotation : input.project->annotations) {
            if (annotation.view.id.isEmpty() || annotation.view.id == view.id)
                own.append(annotation);
        }
        m_annotations->setAnnotations(std::move(own));
    }
}

void ViewPanels::showMultiples(const View &view, const ViewInput &input)
{
    std::vector<analysis::ScenarioRunPtr> runs;
    QStringList names;
    for (const Shown &one : input.shown) {
        if (one.run == nullptr)
            continue;
        runs.push_back(one.run);
        names.append(one.name);
    }
    // By operator or workload it is one scenario that is split.
    if (view.multiples != model::Multiples::Scenarios && input.current != nullptr)
        runs = {input.current};
    std::vector<std::unique_ptr<plot::Panel>> cells;
    if (runs.empty()) {
        m_fault = QCoreApplication::translate("ChartPanel", "Nothing could be computed; the problems say why.");
    } else {
        std::vector<series::Multiple> multiples = series::multiples(runs, view);
        for (std::size_t i = 0; i < multiples.size(); ++i) {
            series::Multiple &multiple = multiples[i];
            QString name = model::nameOf(*input.project, multiple.type, multiple.id);
            if (view.multiples == model::Multiples::Scenarios)
                name = names.value(static_cast<qsizetype>(i), name);
            auto panel = std::make_unique<ChartPanel>(QStringLiteral("cell"));
            plot::PanelShape shape = panel->shape();
            shape.wantedTicks = 3;
            panel->setShape(shape);
            const bool perScenario = view.multiples == model::Multiples::Scenarios && i < runs.size();
            panel->showData(view, multiple.data, perScenario ? runs[i]->resolved : runs.front()->resolved);
            m_mosaicPanel->setUnitText(panel->unitText());
            panel->setUnitText({});
            panel->setTitle(name);
            m_multipleNames.append(name);
            m_multiples.push_back(std::move(multiple.data));
            cells.push_back(std::move(panel));
        }
        if (cells.empty())
            m_fault = faultText(series::missing::kNothingChosen);
    }
    m_mosaic->setCells(std::move(cells));
}

QString ViewPanels::fault() const
{
    return m_fault;
}

QStringList ViewPanels::notes() const
{
    return m_chart != nullptr ? m_chart->notes() : QStringList();
}

double ViewPanels::wantedHeight(double width) const
{
    constexpr double kFrame = 70.0; // title row and axis
    if (m_table != nullptr)
        return m_table->wantedHeight() + 40.0;
    if (m_mosaic != nullptr)
        return m_mosaic->wantedHeight(width) + 40.0;
    if (m_view.kind == ViewKind::Overview)
        return 560.0;
    return 220.0 + kFrame;
}

QByteArray ViewPanels::csv(const QLocale &locale) const
{
    if (m_table != nullptr) {
        audit::TableRows rows;
        QVariantList headings;
        for (const QString &heading : m_table->content().headings)
            headings.append(heading);
        rows.append(headings);
        for (const auto &row : m_table->content().rows) {
            QVariantList cells;
            for (const TableCell &cell : row)
                cells.append(cell.text);
            rows.append(cells);
        }
        return audit::csvText(rows).toUtf8();
    }
    const analysis::ScenarioRun *run = m_drawn.get();
    if (run == nullptr)
        return {};
    if (m_bars != nullptr) {
        const series::BarData data = series::throughputBars(*run, m_view);
        QVariantList headings{QCoreApplication::translate("ChartPanel", "Chip")};
        for (const Id &workload : data.workloads)
            headings.append(QCoreApplication::translate("ChartPanel", "%1 (TFLOP/s)")
                                .arg(model::nameOf(run->resolved, EntityType::Workload, workload)));
        audit::TableRows rows{headings};
        for (qsizetype c = 0; c < data.chips.size(); ++c) {
            QVariantList row{model::nameOf(run->resolved, EntityType::Chip, data.chips[c])};
            for (const double value : data.tflops[static_cast<std::size_t>(c)])
                row.append(value);
            rows.append(row);
        }
        return audit::csvText(rows).toUtf8();
    }
    if (m_scatter != nullptr) {
        audit::TableRows rows;
        if (m_view.kind == ViewKind::Roofline) {
            rows.append(QVariantList{QCoreApplication::translate("ChartPanel", "Chip"),
                                     QCoreApplication::translate("ChartPanel", "memory bandwidth (TB/s)"),
                                     QCoreApplication::translate("ChartPanel", "peak (TFLOP/s)"),
                                     QCoreApplication::translate("ChartPanel", "throughput (TFLOP/s)")});
            for (const auto &point : series::roofline(*run, m_view).points)
                rows.append(QVariantList{model::nameOf(run->resolved, EntityType::Chip, point.chip),
                                         point.memoryBandwidthTBs, point.peakTflops, point.throughputTflops});
        } else {
            rows.append(QVariantList{QCoreApplication::translate("ChartPanel", "Chip"),
                                     QCoreApplication::translate("ChartPanel", "total processing performance (TPP)"),
                                     QCoreApplication::translate("ChartPanel", "performance density")});
            for (const auto &point : series::chipScatter(*run, m_view).points)
                rows.append(
                    QVariantList{model::nameOf(run->resolved, EntityType::Chip, point.chip), point.tpp, point.pd});
        }
        return audit::csvText(rows).toUtf8();
    }
    Q_UNUSED(locale)
    std::vector<ChartData> all;
    QStringList names;
    if (m_chart != nullptr) {
        all = m_chart->data();
        for (const Shown &one : m_shown) {
            if (one.run != nullptr)
                names.append(one.name);
        }
    } else if (m_mosaic != nullptr) {
        all = m_multiples;
        names = m_multipleNames;
    } else if (m_view.kind != ViewKind::Timeline) {
        View capacity = m_view;
        if (capacity.kind == ViewKind::Overview)
            capacity.kind = ViewKind::CapacityDemand;
        all = {series::chartData(*run, capacity)};
        names = {m_shown.empty() ? QString() : m_shown.front().name};
    }
    // Results on the same boundaries side by side; others one below the other.
    QByteArray out;
    for (std::size_t i = 0; i < all.size();) {
        ChartData merged = all[i];
        merged.series.clear();
        QStringList labels{QCoreApplication::translate("ChartPanel", "from"),
                           QCoreApplication::translate("ChartPanel", "to")};
        std::size_t j = i;
        for (; j < all.size() && fit(all[i], all[j]); ++j) {
            for (const series::ChartSeries &series : all[j].series) {
                const QString title = series.id.isEmpty() ? partName(series.part) : lookOf(series, *m_resolved).name;
                labels.append(all.size() > 1 ? QCoreApplication::translate("ChartPanel", "%1, %2")
                                                   .arg(title, names.value(static_cast<qsizetype>(j)))
                                             : title);
                merged.series.push_back(series);
            }
        }
        if (!out.isEmpty())
            out += "\r\n";
        out += series::chartCsv(merged, labels);
        i = j;
    }
    return out;
}

} // namespace penstock::charts
