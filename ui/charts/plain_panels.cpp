// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plain_panels.h"

#include "core/series/chip_charts.h"
#include "core/series/measure_table.h"
#include "ui/charts/series_look.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

namespace penstock::charts {

using model::EntityType;

namespace {

plot::PanelShape plainShape()
{
    plot::PanelShape shape{220.0, 60.0, 1.0, true, false, 5};
    shape.time = false;
    return shape;
}

SeriesLook entityLook(EntityType type, const model::Id &id, const model::Project &resolved)
{
    series::ChartSeries series;
    series.type = type;
    series.id = id;
    return lookOf(series, resolved);
}

/// "4,000 TFLOP/s": tips give the exact figure.
QString exact(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', 6);
}

QString measureName(const series::MeasureRow &row, const model::Project &resolved)
{
    using series::Measure;
    const QString of = row.id.isEmpty() ? QString() : model::nameOf(resolved, row.type, row.id);
    QString name;
    switch (row.measure) {
    case Measure::FirstShortfall: name = QCoreApplication::translate("ChartPanel", "First shortfall"); break;
    case Measure::PeakShortfall: name = QCoreApplication::translate("ChartPanel", "Peak shortfall"); break;
    case Measure::PeakShortfallDate: name = QCoreApplication::translate("ChartPanel", "Date of the peak"); break;
    case Measure::PeakShortfallShare: name = QCoreApplication::translate("ChartPanel", "Peak shortfall, share"); break;
    case Measure::Unserved: name = QCoreApplication::translate("ChartPanel", "Unserved, unit-days"); break;
    case Measure::ServiceLevel: name = QCoreApplication::translate("ChartPanel", "Service level"); break;
    case Measure::StockOut: name = QCoreApplication::translate("ChartPanel", "Stock-out"); break;
    case Measure::CapacityLag: name = QCoreApplication::translate("ChartPanel", "Capacity lag"); break;
    case Measure::ShortageLag: name = QCoreApplication::translate("ChartPanel", "Shortage lag"); break;
    case Measure::ReleaseDate: name = QCoreApplication::translate("ChartPanel", "Release"); break;
    }
    //: %1 is a measure, %2 the entity that it is of
    return of.isEmpty() ? name : QCoreApplication::translate("ChartPanel", "%1, %2").arg(name, of);
}

QString valueOf(const series::MeasureRow &row, const series::MeasureCell &cell, const QLocale &locale)
{
    using series::MeasureForm;
    if (!cell.applies)
        return {};
    if (!cell.value)
        return QCoreApplication::translate("ChartPanel", "never");
    switch (row.form) {
    case MeasureForm::Date:
        return plot::longDate(QDate::fromJulianDay(static_cast<qint64>(*cell.value + 1e-6)), locale);
    case MeasureForm::Share: return plot::percent(*cell.value, 1, locale);
    case MeasureForm::Days: return plot::duration(*cell.value, locale);
    case MeasureForm::Units:
    case MeasureForm::UnitDays: break;
    }
    return plot::compactNumber(*cell.value, locale);
}

QString differenceOf(const series::MeasureRow &row, const series::MeasureCell &cell, const QLocale &locale)
{
    using series::MeasureForm;
    if (!cell.difference)
        return {};
    if (*cell.difference == 0.0)
        return QCoreApplication::translate("ChartPanel", "no change");
    switch (row.form) {
    case MeasureForm::Date:
    case MeasureForm::Days: return plot::signedDuration(*cell.difference, locale);
    case MeasureForm::Share: //: %1 is a signed difference of shares
        return QCoreApplication::translate("ChartPanel", "%1 points")
            .arg(plot::signedPoints(*cell.difference, 1, locale));
    case MeasureForm::Units:
    case MeasureForm::UnitDays: break;
    }
    return plot::signedCompact(*cell.difference, locale);
}

} // namespace

BarPanel::BarPanel()
    : Panel(QStringLiteral("bars"), plainShape())
    , m_bars(add(std::make_unique<BarLayer>()))
{}

void BarPanel::show(const model::View &view, const analysis::ScenarioRun *run)
{
    m_fault.clear();
    if (run == nullptr) {
        m_bars->setBars({}, {}, {});
        m_fault = QCoreApplication::translate("ChartPanel", "Nothing could be computed; the problems say why.");
        return;
    }
    const series::BarData data = series::throughputBars(*run, view);
    if (!data.fault.isEmpty())
        m_fault = faultText(data.fault);
    QStringList names;
    std::vector<plot::ThemedFill> styles;
    for (const model::Id &workload : data.workloads) {
        const SeriesLook look = entityLook(EntityType::Workload, workload, run->resolved);
        names.append(look.name);
        styles.push_back(look.fill);
    }
    std::vector<BarGroup> groups;
    for (qsizetype c = 0; c < data.chips.size(); ++c)
        groups.push_back({model::nameOf(run->resolved, EntityType::Chip, data.chips[c]), data.chips[c],
                          data.tflops[static_cast<std::size_t>(c)]});
    m_bars->setValueText([](double value, const QLocale &locale) { return plot::compactNumber(value, locale); });
    m_bars->setBars(names, std::move(styles), std::move(groups));
    setUnitText(names.size() == 1 ? QCoreApplication::translate("ChartPanel", "TFLOP/s, %1").arg(names.front())
                                  : QStringLiteral("TFLOP/s"));
}

ScatterPanel::ScatterPanel()
    : Panel(QStringLiteral("scatter"), plainShape())
    , m_marks(add(std::make_unique<ScatterLayer>()))
{}

void ScatterPanel::show(const model::View &view, const analysis::ScenarioRun *run)
{
    m_fault.clear();
    if (run == nullptr) {
        m_marks->setContent({});
        m_fault = QCoreApplication::translate("ChartPanel", "Nothing could be computed; the problems say why.");
    } else if (view.kind == model::ViewKind::Roofline) {
        showRoofline(view, *run);
    } else {
        showRatings(view, *run);
    }
}

void ScatterPanel::showRatings(const model::View &view, const analysis::ScenarioRun &run)
{
    const series::ScatterData data = series::chipScatter(run, view);
    if (!data.fault.isEmpty())
        m_fault = faultText(data.fault);
    ScatterContent content;
    content.xTitle = QCoreApplication::translate("ChartPanel", "total processing performance (TPP)");
    content.yTitle = QCoreApplication::translate("ChartPanel", "performance density");
    const QLocale locale;
    for (const series::ScatterData::Point &point : data.points) {
        const SeriesLook look = entityLook(EntityType::Chip, point.chip, run.resolved);
        content.marks.push_back({point.tpp, point.pd, look.name, look.fill, point.chip,
                                 QCoreApplication::translate("ChartPanel", "TPP %1, density %2")
                                     .arg(exact(point.tpp, locale), exact(point.pd, locale))});
    }
    QStringList unknown;
    for (const model::Id &chip : data.withoutDensity)
        unknown.append(model::nameOf(run.resolved, EntityType::Chip, chip));
    if (!unknown.isEmpty()) //: %1 lists chips
        content.foot = QCoreApplication::translate("ChartPanel", "Die area unknown: %1")
                           .arg(QLocale().createSeparatedList(unknown));
    m_marks->setContent(std::move(content));
    setUnitText({});
}

void ScatterPanel::showRoofline(const model::View &view, const analysis::ScenarioRun &run)
{
    const series::RooflineData data = series::roofline(run, view);
    if (!data.fault.isEmpty())
        m_fault = faultText(data.fault);
    ScatterContent content;
    content.xTitle = QCoreApplication::translate("ChartPanel", "memory bandwidth (TB/s)");
    content.yTitle = QCoreApplication::translate("ChartPanel", "peak (TFLOP/s)");
    const QLocale locale;
    for (const series::RooflineData::Point &point : data.points) {
        const SeriesLook look = entityLook(EntityType::Chip, point.chip, run.resolved);
        const QString bound = point.memoryBound ? QCoreApplication::translate("ChartPanel", "waits for memory")
                                                : QCoreApplication::translate("ChartPanel", "waits for arithmetic");
        content.marks.push_back({point.memoryBandwidthTBs, point.peakTflops, look.name, look.fill, point.chip,
                                 QCoreApplication::translate("ChartPanel", "%1 TFLOP/s in this workload; %2")
                                     .arg(exact(point.throughputTflops, locale), bound)});
    }
    if (data.balance > 0.0) {
        content.balance = data.balance;
        content.balanceName = QCoreApplication::translate("ChartPanel", "in balance");
    }
    const QString workload = model::nameOf(run.resolved, EntityType::Workload, data.workload);
    if (!data.workload.isEmpty()) {
        content.foot =
            QCoreApplication::translate("ChartPanel", "Above the line chips wait for memory, below it for arithmetic.");
        //: %1 is a workload, %2 a number
        setUnitText(QCoreApplication::translate("ChartPanel", "%1, %2 FLOP a byte")
                        .arg(workload, exact(data.intensityFlopPerByte, locale)));
    }
    m_marks->setContent(std::move(content));
}

TablePanel::TablePanel()
    : Panel(QStringLiteral("table"), plainShape())
    , m_table(add(std::make_unique<TableLayer>()))
{}

void TablePanel::show(const model::View &, const std::vector<Shown> &shown, const QLocale &locale)
{
    std::vector<analysis::ScenarioRunPtr> runs;
    TableContent content;
    content.headings.append(QCoreApplication::translate("ChartPanel", "Measure"));
    for (const Shown &one : shown) {
        if (one.run == nullptr)
            continue;
        runs.push_back(one.run);
        content.headings.append(one.name);
    }
    if (!runs.empty()) {
        const auto reference = runs.size() > 1 ? std::optional<std::size_t>(0) : std::nullopt;
        for (const series::MeasureRow &row : series::measureTable(runs, reference).rows) {
            std::vector<TableCell> cells{{measureName(row, runs.front()->resolved), {}, TableCell::Tone::Plain}};
            for (const series::MeasureCell &cell : row.cells) {
                const auto tone = cell.judgement == series::Judgement::Worse    ? TableCell::Tone::Worse
                                  : cell.judgement == series::Judgement::Better ? TableCell::Tone::Better
                                                                                : TableCell::Tone::Plain;
                cells.push_back({valueOf(row, cell, locale), differenceOf(row, cell, locale), tone});
            }
            content.rows.push_back(std::move(cells));
        }
    }
    m_table->setContent(std::move(content));
    //: of a table: what the small figures under the values are; %1 is a scenario
    setUnitText(runs.size() > 1
                    ? QCoreApplication::translate("ChartPanel", "differences from %1").arg(shown.front().name)
                    : QString());
}

} // namespace penstock::charts
