// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_chart.h"

#include "core/engine/program.h"
#include "ui/forms/policy_curve.h"
#include "ui/plot/numbers.h"

#include <algorithm>
#include <array>

namespace penstock::compare {

using analysis::ScenarioRun;
using model::EntityType;
using plot::Theme;

namespace {

constexpr double kColumnDays = 28.0;
constexpr double kNothing = 1e-9;

std::vector<double> boundariesOf(const ScenarioRun &run)
{
    std::vector<double> days = run.result.boundaryDays;
    for (double &day : days) {
        day += static_cast<double>(run.plan.start.toJulianDay());
    }
    return days;
}

/// A value a step as one a boundary, the last one repeated.
std::vector<double> onBoundaries(std::vector<double> values)
{
    if (!values.empty()) {
        values.push_back(values.back());
    }
    return values;
}

bool isNothing(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return value < kNothing; });
}

const engine::StockSeries *stocksOf(const ScenarioRun *run, const model::Id &chip)
{
    const qsizetype index = run == nullptr ? -1 : run->plan.chips.indexOf(chip);
    return index < 0 ? nullptr : &run->result.chips[static_cast<std::size_t>(index)];
}

/// The chip's own look, as everywhere.
plot::ThemedFill fillOf(const ScenarioRun &run, const model::Id &id)
{
    const auto *chip = static_cast<const model::Chip *>(model::find(run.resolved, EntityType::Chip, id));
    const auto position = static_cast<int>(model::indexOf(run.resolved, EntityType::Chip, id));
    const model::Chip copy = chip == nullptr ? model::Chip{} : *chip;
    return [name = copy.name, id, colour = copy.colour, position](Theme theme) {
        return plot::chipStyle(name, id, colour, position, theme);
    };
}

plot::ThemedFill tintOf(QColor plot::Palette::*token, double share)
{
    return [token, share](Theme theme) {
        const plot::Palette &p = plot::palette(theme);
        plot::ChipStyle style;
        style.fill = plot::mixed(p.*token, p.base, share);
        style.ink = plot::inkOn(style.fill);
        style.thinNeedsOutline = false;
        return style;
    };
}

plot::ThemedColour colourOf(QColor plot::Palette::*token)
{
    return [token](Theme theme) { return plot::palette(theme).*token; };
}

/// What is served last lies lowest: it is short first.
CauseChart unmetChart(const ScenarioRun &run)
{
    constexpr std::array kShares{0.55, 0.3, 0.42, 0.2};
    CauseChart chart;
    chart.days = boundariesOf(run);
    for (std::size_t w = run.result.workloads.size(); w-- > 0;) {
        if (isNothing(run.result.workloads[w].unmet)) {
            continue;
        }
        plot::Band band;
        band.type = EntityType::Workload;
        band.id = run.plan.workloads.at(static_cast<qsizetype>(w));
        band.name = model::nameOf(run.resolved, band.type, band.id).simplified();
        band.part = QStringLiteral("unmet");
        band.values = onBoundaries(run.result.workloads[w].unmet);
        band.style = tintOf(&plot::Palette::shortfall, kShares[chart.bands.size() % kShares.size()]);
        chart.bands.push_back(std::move(band));
    }
    return chart;
}

CauseChart gateChart(const ScenarioRun &run, const CauseNumbers &numbers)
{
    CauseChart chart;
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    for (const ActingGate &gate : numbers.gates) {
        const forms::PolicyCurve policy =
            forms::policyCurve(run.resolved, gate.event, 0.0, run.result.boundaryDays.back());
        if (policy.isEmpty()) {
            continue; // a cap has no multiplier of its own
        }
        plot::Curve curve;
        curve.type = EntityType::PolicyEvent;
        curve.id = gate.event;
        curve.name = model::nameOf(run.resolved, curve.type, curve.id).simplified();
        curve.part = QStringLiteral("multiplier");
        curve.colour = colourOf(gate.isActive ? &plot::Palette::shortfall : &plot::Palette::gate);
        for (const QPointF &point : policy.points) {
            // Two points on one day are a step: a moment apart, so that a day has one value.
            const bool isStep = !curve.days.empty() && start + point.x() <= curve.days.back();
            curve.days.push_back(isStep ? curve.days.back() + 1e-3 : start + point.x());
            curve.values.push_back(point.y());
        }
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

CauseChart deliveriesChart(const ScenarioRun &run, const model::Id &chip, const engine::StockSeries &stocks)
{
    CauseChart chart;
    plot::ColumnPart arrivals;
    arrivals.name = CauseWriter::tr("arrivals");
    arrivals.style = fillOf(run, chip);
    arrivals.type = EntityType::Chip;
    arrivals.id = chip;
    arrivals.part = QStringLiteral("arrivals");
    chart.parts = {arrivals};
    const bool hasBlocked = !isNothing(stocks.blockedUnits);
    if (hasBlocked) {
        plot::ColumnPart blocked = arrivals;
        blocked.name = CauseWriter::tr("blocked");
        blocked.style = tintOf(&plot::Palette::shortfall, 1.0);
        blocked.part = QStringLiteral("blocked");
        blocked.hatched = true;
        chart.parts.push_back(blocked);
    }
    const std::vector<double> days = boundariesOf(run);
    for (std::size_t k = 0; k < stocks.arrivalsUnits.size();) {
        plot::Column column;
        column.from = days[k];
        double arriving = 0.0;
        double held = 0.0;
        for (; k < stocks.arrivalsUnits.size() && (column.to - column.from < kColumnDays - 1e-6); ++k) {
            arriving += stocks.arrivalsUnits[k];
            held += stocks.blockedUnits[k];
            column.to = days[k + 1];
        }
        const double months = (column.to - column.from) / engine::kDaysPerMonth;
        column.values = {arriving / months};
        if (hasBlocked) {
            column.values.push_back(held / months);
        }
        chart.columns.push_back(std::move(column));
    }
    return chart;
}

} // namespace

CauseChart causeChart(Link link, const ScenarioRun &run, const ScenarioRun *reference, const QString &referenceName,
                      const CauseNumbers &numbers)
{
    if (run.result.stepCount() == 0) {
        return {};
    }
    if (link == Link::Unmet) {
        return unmetChart(run);
    }
    if (link == Link::Gate) {
        return gateChart(run, numbers);
    }
    const engine::StockSeries *stocks = stocksOf(&run, numbers.chip);
    if (stocks == nullptr || link == Link::Capacity) {
        return {};
    }
    if (link == Link::Deliveries) {
        return deliveriesChart(run, numbers.chip, *stocks);
    }
    const bool isInstalled = link == Link::Installed;
    const auto unitsOf = [isInstalled](const engine::StockSeries &series) {
        return isInstalled ? series.installedUnits : series.warehouseUnits;
    };
    CauseChart chart;
    plot::Band band;
    band.type = EntityType::Chip;
    band.id = numbers.chip;
    band.name = model::nameOf(run.resolved, band.type, band.id).simplified();
    band.part = isInstalled ? QStringLiteral("installed") : QStringLiteral("warehouse");
    band.style = fillOf(run, numbers.chip);
    band.striped = !isInstalled;
    band.values = unitsOf(*stocks);
    chart.days = boundariesOf(run);
    chart.bands.push_back(std::move(band));
    const engine::StockSeries *other = stocksOf(reference, numbers.chip);
    if (other != nullptr && unitsOf(*other) != unitsOf(*stocks)) {
        plot::Curve curve;
        curve.days = boundariesOf(*reference);
        curve.values = unitsOf(*other);
        curve.name = referenceName;
        curve.colour = colourOf(&plot::Palette::ghost);
        curve.width = 1.4;
        curve.dash = {6, 4};
        curve.part = QStringLiteral("reference");
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

CausePanel::CausePanel(const QString &id, Link link)
    : Panel(id, {90.0, 40.0, 1.0, false, true, 3})
    , m_link(link)
    , m_bands(add(std::make_unique<plot::BandLayer>()))
    , m_columns(add(std::make_unique<plot::ColumnLayer>()))
    , m_curves(add(std::make_unique<plot::CurveLayer>()))
{
    setPercentAxis(link == Link::Gate);
    if (link == Link::Gate) {
        m_curves->setValueText([](double value, const QLocale &locale) { return plot::percent(value, 0, locale); });
    }
}

CausePanel::~CausePanel() = default;

void CausePanel::show(const ScenarioRun &run, const ScenarioRun *reference, const QString &referenceName,
                      const CauseNumbers &numbers)
{
    CauseChart chart = causeChart(m_link, run, reference, referenceName, numbers);
    m_bands->setBands(std::move(chart.days), std::move(chart.bands));
    m_columns->setColumns(std::move(chart.parts), std::move(chart.columns));
    m_curves->setCurves(std::move(chart.curves));
}

} // namespace penstock::compare
