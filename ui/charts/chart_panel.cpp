// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "core/series/named_series.h"
#include "ui/charts/series_look.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::charts {

using model::EntityType;
using series::ChartData;
using series::ChartSeries;
using series::Quantity;
using series::Shape;

namespace {

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

/// A value a boundary: that of a step holds from its start, the last one to the end.
std::vector<double> onBoundaries(const ChartSeries &series, std::size_t boundaries)
{
    std::vector<double> values = series.values;
    if (!series.onBoundaries && !values.empty())
        values.push_back(values.back());
    values.resize(boundaries, std::numeric_limits<double>::quiet_NaN());
    return values;
}

plot::Curve curveOf(const ChartData &data, const ChartSeries &series, const model::Project &resolved)
{
    const SeriesLook look = lookOf(series, resolved);
    plot::Curve curve;
    curve.days = data.boundaryDays;
    curve.values = onBoundaries(series, data.boundaryDays.size());
    curve.name = look.name;
    curve.colour = look.line;
    curve.dash = look.dash;
    curve.outlined = look.outlined;
    curve.bold = series.id.isEmpty();
    curve.width = series.id.isEmpty() ? 2.2 : 1.8;
    curve.type = series.type;
    curve.id = series.id;
    curve.part = series.part;
    return curve;
}

/// Columns of 28 days, or the steps where these are longer.
constexpr double kColumnDays = 28.0;

void showColumns(plot::ColumnLayer &layer, const ChartData &data, const model::Project &resolved)
{
    std::vector<plot::ColumnPart> parts;
    std::vector<const ChartSeries *> taken;
    for (const ChartSeries &series : data.series) {
        if (series.shape != Shape::Column && series.shape != Shape::Hatched)
            continue;
        const SeriesLook look = lookOf(series, resolved);
        parts.push_back({look.name, look.fill, series.shape == Shape::Hatched, series.type, series.id, series.part});
        taken.push_back(&series);
    }
    // A column has the mean of its steps: rates stay rates.
    std::vector<plot::Column> columns;
    for (std::size_t k = 0; k < data.stepCount();) {
        plot::Column column;
        column.from = data.boundaryDays[k];
        std::vector<double> sums(taken.size(), 0.0);
        const double until = column.from + kColumnDays - 1e-6;
        do {
            const double length = data.boundaryDays[k + 1] - data.boundaryDays[k];
            for (std::size_t i = 0; i < taken.size(); ++i)
                sums[i] += (k < taken[i]->values.size() ? taken[i]->values[k] : 0.0) * length;
            ++k;
        } while (k < data.stepCount() && data.boundaryDays[k] < until);
        column.to = data.boundaryDays[k];
        for (double &sum : sums)
            sum /= column.to - column.from;
        column.values = std::move(sums);
        columns.push_back(std::move(column));
    }
    layer.setColumns(std::move(parts), std::move(columns));
}

/// In charts of several results a stack is its total.
model::View totalsOf(const model::View &view)
{
    model::View totals = view;
    totals.grouping = model::Grouping::None;
    return totals;
}

} // namespace

std::vector<plot::Horizon> horizonsFrom(QDate day)
{
    return {
        {julian(day.addMonths(6)), julian(day.addMonths(12)),
         QCoreApplication::translate("ChartPanel", "6 to 12 months")},
        {julian(day.addYears(2)), julian(day.addYears(5)), QCoreApplication::translate("ChartPanel", "2 to 5 years")}};
}

ChartPanel::ChartPanel(QString id)
    : Panel(std::move(id), {220.0, 60.0, 1.0, true, true, 5})
    , m_horizons(add(std::make_unique<plot::HorizonLayer>()))
    , m_bands(add(std::make_unique<plot::BandLayer>()))
    , m_columns(add(std::make_unique<plot::ColumnLayer>()))
    , m_curves(add(std::make_unique<plot::CurveLayer>()))
    , m_points(add(std::make_unique<plot::PointLayer>()))
{}

ChartPanel::~ChartPanel() = default;

double ChartPanel::wantedRightMargin(const plot::Look &look) const
{
    return std::max(
        {m_bands->wantedRightMargin(look), m_columns->wantedRightMargin(look), m_curves->wantedRightMargin(look)});
}

void ChartPanel::show(const model::View &view, const std::vector<Shown> &shown)
{
    m_data.clear();
    m_fault.clear();
    m_notes.clear();
    m_points->setPoints({});
    const bool horizons = view.showsHorizons;
    m_horizons->setHorizons(horizons
                                ? horizonsFrom(view.horizonsFrom.isValid() ? view.horizonsFrom : QDate::currentDate())
                                : std::vector<plot::Horizon>{});
    std::vector<Shown> present;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(present),
                 [](const Shown &one) { return one.run != nullptr; });
    if (present.empty()) {
        showData(view, {}, {});
        m_fault = QCoreApplication::translate("ChartPanel", "Nothing could be computed; the problems say why.");
        return;
    }
    if (present.size() > 1) {
        showSeveral(view, present);
        return;
    }
    const analysis::ScenarioRun &run = *present.front().run;
    const ChartData data = series::chartData(run, view);
    showData(view, data, run.resolved);
    if (view.showsObservations)
        showObserved(view, run, data);
}

void ChartPanel::showData(const model::View &view, const ChartData &data, const model::Project &resolved)
{
    m_data = {data};
    m_fault = data.fault.isEmpty() ? QString() : faultText(data.fault);
    setUp(view, data, resolved, false);
    showOne(data, resolved);
}

void ChartPanel::setUp(const model::View &view, const ChartData &data, const model::Project &resolved,
                       bool isDifference)
{
    m_notes.clear();
    for (const series::Note &note : data.notes)
        m_notes.append(noteText(note, resolved));
    setUnitText(data.boundaryDays.empty() ? QString() : charts::unitText(data, resolved));
    setPercentAxis(data.quantity == Quantity::Share);
    setLogAxis(view.axisScale == model::AxisScale::Log && !isDifference && data.quantity != Quantity::Share);
    setLimits(view.axisMin, view.axisMax);
    const plot::ValueText text = valueText(data.quantity, isDifference);
    m_bands->setValueText(text);
    m_columns->setValueText(text);
    m_curves->setValueText(text);
    m_points->setValueText(valueText(data.quantity));
}

void ChartPanel::showOne(const ChartData &data, const model::Project &resolved)
{
    std::vector<plot::Band> bands;
    std::vector<plot::Curve> curves;
    bool hasColumns = false;
    for (const ChartSeries &series : data.series)
        hasColumns = hasColumns || series.shape == Shape::Column;
    for (const ChartSeries &series : data.series) {
        // Beside usable capacity and demand it would only lie at the bottom; it has a chart of its own.
        if (series.part == QLatin1String("stranded") && data.series.size() > 1 && series.id.isEmpty())
            continue;
        if (series.shape == Shape::Line) {
            curves.push_back(curveOf(data, series, resolved));
        } else if (series.shape == Shape::Band || (series.shape == Shape::Hatched && !hasColumns)) {
            const SeriesLook look = lookOf(series, resolved);
            plot::Band band;
            band.values = onBoundaries(series, data.boundaryDays.size());
            band.name = look.name;
            band.shortName = look.shortName;
            band.style = look.fill;
            band.hatched = series.shape == Shape::Hatched;
            band.striped = series.part == QLatin1String("warehouse");
            band.type = series.type;
            band.id = series.id;
            band.part = series.part;
            bands.push_back(std::move(band));
        }
    }
    m_bands->setBands(data.boundaryDays, std::move(bands));
    m_curves->setCurves(std::move(curves));
    if (hasColumns)
        showColumns(*m_columns, data, resolved);
    else
        m_columns->setColumns({}, {});
}

void ChartPanel::showSeveral(const model::View &view, const std::vector<Shown> &shown)
{
    const bool isDifference = view.comparison == model::Comparison::Difference;
    const model::View totals = totalsOf(view);
    const ChartData base = series::chartData(*shown.front().run, totals);
    std::vector<plot::Curve> curves;
    setUp(view, base, shown.front().run->resolved, isDifference);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Shown &one = shown[i];
        ChartData data = series::chartData(*one.run, totals);
        // One axis has one unit.
        if (data.fault.isEmpty()
            && (data.quantity != base.quantity || data.unitId != base.unitId || data.perMonth != base.perMonth))
            data.fault = series::missing::kOtherUnit;
        if (!data.fault.isEmpty()) {
            //: %1 is a scenario, %2 a sentence
            m_notes.append(QCoreApplication::translate("ChartPanel", "%1: %2").arg(one.name, faultText(data.fault)));
            m_data.push_back(data);
            continue;
        }
        if (isDifference)
            data = series::difference(data, base);
        m_data.push_back(data);
        if (isDifference && i == 0)
            continue; // nothing differs from itself
        for (const ChartSeries &series : data.series) {
            // Of capacity and demand: usable capacity of each, and the demand that it meets.
            const bool isMain = series.part != QLatin1String("served") && series.part != QLatin1String("unmet")
                                && series.part != QLatin1String("stranded");
            if (view.kind == model::ViewKind::CapacityDemand && !isMain)
                continue;
            plot::Curve curve = curveOf(data, series, one.run->resolved);
            const bool isDemand =
                view.kind == model::ViewKind::CapacityDemand && series.part == QLatin1String("demand");
            const int slot = one.slot;
            const plot::LineStyle line = plot::scenarioLine(slot, plot::Theme::Light);
            curve.dash = line.dash;
            curve.outlined = false;
            curve.bold = slot == 1 && !isDemand;
            curve.width = isDemand ? 1.2 : one.isPinned ? 1.4 : line.width;
            if (!isDemand)
                curve.colour = [slot](plot::Theme theme) { return plot::scenarioLine(slot, theme).colour; };
            const bool several = std::count_if(data.series.begin(), data.series.end(),
                                               [](const ChartSeries &other) {
                                                   return other.part != QLatin1String("served")
                                                          && other.part != QLatin1String("unmet")
                                                          && other.part != QLatin1String("stranded");
                                               })
                                 > 1;
            //: %1 is a curve, %2 the scenario that it is of
            curve.name =
                several ? QCoreApplication::translate("ChartPanel", "%1, %2").arg(curve.name, one.name) : one.name;
            curve.named = !isDemand || i == 0;
            if (isDemand && i == 0)
                curve.name = partName(series.part);
            curve.type = one.isPinned ? EntityType::Pin : EntityType::Scenario;
            curve.id = one.scenario;
            curves.push_back(std::move(curve));
        }
    }
    if (isDifference && base.quantity == Quantity::Share)
        setUnitText(QCoreApplication::translate("ChartPanel", "difference, points"));
    m_bands->setBands({}, {});
    m_columns->setColumns({}, {});
    if (curves.empty())
        m_fault = faultText(base.fault);
    m_curves->setCurves(std::move(curves));
}

void ChartPanel::showObserved(const model::View &, const analysis::ScenarioRun &run, const ChartData &data)
{
    std::vector<plot::ObservedPoint> points;
    for (const series::ObservedPoint &observed : series::observedPoints(run, data)) {
        plot::ObservedPoint point;
        point.day = observed.day;
        point.value = observed.observed;
        point.computed = observed.computed;
        point.id = observed.observation;
        point.name = model::nameOf(run.resolved, EntityType::Observation, observed.observation);
        for (const model::Citation &citation : run.resolved.citations) {
            if (citation.citedId == observed.observation && citation.citedType == model::key(EntityType::Observation))
                point.source = model::nameOf(run.resolved, EntityType::Source, citation.source);
        }
        points.push_back(std::move(point));
    }
    m_points->setPoints(std::move(points));
}

} // namespace penstock::charts
