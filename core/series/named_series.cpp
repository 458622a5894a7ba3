// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/named_series.h"

#include "core/analysis/measures/cover.h"
#include "core/exchange/result_series.h"
#include "core/series/display_unit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::series {

using analysis::ScenarioRun;
using model::EntityType;
using model::Id;

namespace {

const QString kTotals = QStringLiteral("totals");
const QString kCover = QStringLiteral("cover_days");
const QString kByChip = QStringLiteral(".by_chip.");

Quantity quantityOf(const QString &part)
{
    static const QList<std::pair<QString, Quantity>> known{
        {QStringLiteral("coverage"), Quantity::Share}, {QStringLiteral("power_w"), Quantity::Watts},
        {QStringLiteral("spend_usd"), Quantity::Usd},  {QStringLiteral("blocked_usd"), Quantity::Usd},
        {QStringLiteral("gain"), Quantity::Count},     {kCover, Quantity::Days},
    };
    for (const auto &[name, quantity] : known) {
        if (name == part) {
            return quantity;
        }
    }
    const bool isStock = std::any_of(exchange::kStockSeries.begin(), exchange::kStockSeries.end(),
                                     [&part](const auto &name) { return part == QLatin1String(name.key); });
    return isStock ? Quantity::Chips : Quantity::ReferenceUnits;
}

template <class Owner, std::size_t N>
bool take(const Owner &owner, const std::array<exchange::SeriesName<Owner>, N> &names, const QString &part,
          ChartSeries &series)
{
    for (const auto &name : names) {
        if (part == QLatin1String(name.key)) {
            series.onBoundaries = name.onBoundaries;
            series.values = owner.*name.series;
            return true;
        }
    }
    return false;
}

bool takeCover(const ScenarioRun &run, const engine::StockSeries &chip, ChartSeries &series)
{
    for (const std::optional<double> &days : analysis::coverDays(chip, run.result.boundaryDays)) {
        series.values.push_back(days.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return true;
}

/// The series of one entity; `series` has its type, id and part.
bool takeOfEntity(const ScenarioRun &run, ChartSeries &series)
{
    const auto within = [&series](const QList<Id> &ids) { return ids.indexOf(series.id); };
    switch (series.type) {
    case EntityType::Chip:
        if (const qsizetype c = within(run.plan.chips); c >= 0) {
            const engine::StockSeries &chip = run.result.chips[static_cast<std::size_t>(c)];
            return series.part == kCover ? takeCover(run, chip, series)
                                         : take(chip, exchange::kStockSeries, series.part, series);
        }
        return false;
    case EntityType::Operator:
        if (const qsizetype o = within(run.plan.operators); o >= 0) {
            return take(run.result.operators[static_cast<std::size_t>(o)], exchange::kStockSeries, series.part, series);
        }
        return false;
    case EntityType::Workload:
        if (const qsizetype w = within(run.plan.workloads); w >= 0) {
            return take(run.result.workloads[static_cast<std::size_t>(w)], exchange::kWorkloadSeries, series.part,
                        series);
        }
        return false;
    default: return false;
    }
}

/// "workloads.ID.by_chip.CHIP"; ids may hold dots.
bool takeByChip(const ScenarioRun &run, const QString &idAndChip, ChartSeries &series)
{
    const qsizetype by = idAndChip.indexOf(kByChip);
    if (by < 0) {
        return false;
    }
    series.id = idAndChip.left(by);
    series.part = idAndChip.mid(by + 1);
    const qsizetype w = run.plan.workloads.indexOf(series.id);
    const qsizetype c = run.plan.chips.indexOf(idAndChip.mid(by + kByChip.size()));
    if (w < 0 || c < 0) {
        return false;
    }
    series.values = run.result.workloads[static_cast<std::size_t>(w)].servedByChip[static_cast<std::size_t>(c)];
    return true;
}

bool takeNamed(const ScenarioRun &run, const QString &name, ChartSeries &series)
{
    const qsizetype first = name.indexOf(QLatin1Char('.'));
    const qsizetype last = name.lastIndexOf(QLatin1Char('.'));
    if (first < 0) {
        return false;
    }
    const QString list = name.left(first);
    series.part = name.mid(last + 1);
    if (list == kTotals) {
        return first == last
               && (take(run.result.totals, exchange::kTotalSeries, series.part, series)
                   || take(run.result.totals.stocks, exchange::kStockSeries, series.part, series));
    }
    if (first == last) {
        return false;
    }
    for (const EntityType type : {EntityType::Chip, EntityType::Operator, EntityType::Workload}) {
        if (list == model::key(type)) {
            series.type = type;
            series.id = name.mid(first + 1, last - first - 1);
            return takeOfEntity(run, series)
                   || (type == EntityType::Workload && takeByChip(run, name.mid(first + 1), series));
        }
    }
    return false;
}

/// Whether a point of this series has a place on the chart.
bool isDrawn(const ObservedPoint &point, const ChartData &data)
{
    const bool isWhole = std::all_of(data.restrictedBy.begin(), data.restrictedBy.end(),
                                     [&point](EntityType type) { return type == point.type; });
    if (!isWhole || point.quantity != data.quantity) {
        return false;
    }
    if (data.find(point.type, point.id, point.part) != nullptr) {
        return true;
    }
    return point.id.isEmpty() && std::any_of(data.series.begin(), data.series.end(), [&point](const auto &series) {
               return series.part == point.part && series.shape == Shape::Band;
           });
}

} // namespace

std::optional<double> NamedSeries::at(double day) const
{
    if (boundaryDays.size() < 2 || !(day >= boundaryDays.front()) || !(day <= boundaryDays.back())) {
        return std::nullopt;
    }
    const auto above = std::upper_bound(boundaryDays.begin(), boundaryDays.end(), day);
    const auto k = std::min(static_cast<std::size_t>(above - boundaryDays.begin()), boundaryDays.size() - 1) - 1;
    double value = series.values[k];
    if (series.onBoundaries) {
        const double share = (day - boundaryDays[k]) / (boundaryDays[k + 1] - boundaryDays[k]);
        value = share == 1.0 ? series.values[k + 1] : value + share * (series.values[k + 1] - value);
    } else if (day == boundaryDays.back()) {
        return std::nullopt; // the end is outside the horizon
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<NamedSeries> seriesNamed(const ScenarioRun &run, const QString &name)
{
    NamedSeries named;
    if (!takeNamed(run, name, named.series)) {
        return std::nullopt;
    }
    named.boundaryDays = boundaryDaysOf(run);
    const bool isByChip = named.series.part.startsWith(QLatin1String("by_chip."));
    named.quantity = isByChip ? Quantity::ReferenceUnits : quantityOf(named.series.part);
    if (named.quantity == Quantity::ReferenceUnits) {
        named.unitId = run.plan.referenceChip;
    }
    return named;
}

QStringList seriesNames(const ScenarioRun &run)
{
    QStringList names;
    const auto addAll = [&names](const QString &prefix, const auto &keys) {
        for (const auto &name : keys) {
            names.append(prefix + QLatin1String(name.key));
        }
    };
    const auto prefixOf = [](EntityType type, const Id &id) {
        return model::key(type) + QLatin1Char('.') + id + QLatin1Char('.');
    };
    addAll(QStringLiteral("totals."), exchange::kTotalSeries);
    addAll(QStringLiteral("totals."), exchange::kStockSeries);
    for (const Id &id : run.plan.chips) {
        addAll(prefixOf(EntityType::Chip, id), exchange::kStockSeries);
        names.append(prefixOf(EntityType::Chip, id) + kCover);
    }
    for (const Id &id : run.plan.operators) {
        addAll(prefixOf(EntityType::Operator, id), exchange::kStockSeries);
    }
    for (const Id &id : run.plan.workloads) {
        addAll(prefixOf(EntityType::Workload, id), exchange::kWorkloadSeries);
        for (const Id &chip : run.plan.chips) {
            names.append(prefixOf(EntityType::Workload, id) + QStringLiteral("by_chip.") + chip);
        }
    }
    return names;
}

std::optional<double> ObservedPoint::deviation() const
{
    return computed ? std::optional(observed - *computed) : std::nullopt;
}

std::optional<double> ObservedPoint::deviationShare() const
{
    return computed && *computed != 0.0 ? std::optional((observed - *computed) / *computed) : std::nullopt;
}

std::vector<ObservedPoint> observedPoints(const ScenarioRun &run)
{
    std::vector<ObservedPoint> points;
    for (const model::Observation &observation : run.resolved.observations) {
        const auto named = observation.enabled ? seriesNamed(run, observation.series) : std::nullopt;
        if (!named || !observation.date.isValid()) {
            continue;
        }
        const auto day = static_cast<double>(observation.date.toJulianDay());
        points.push_back({observation.id, named->series.type, named->series.id, named->series.part, named->quantity,
                          day, observation.value, named->at(day)});
    }
    return points;
}

std::vector<ObservedPoint> observedPoints(const ScenarioRun &run, const ChartData &data)
{
    std::vector<ObservedPoint> points;
    const bool isOwnUnit = data.quantity != Quantity::ReferenceUnits || data.unitId == run.plan.referenceChip;
    if (!data.fault.isEmpty() || data.perMonth || !isOwnUnit) {
        return points; // figures are of the model's own units, and flows of their own steps
    }
    for (ObservedPoint &point : observedPoints(run)) {
        // Cover and power go by shorter names in charts.
        point.part = point.part == kCover                     ? QStringLiteral("cover")
                     : point.part == QLatin1String("power_w") ? QStringLiteral("power")
                                                              : point.part;
        if (isDrawn(point, data)) {
            points.push_back(std::move(point));
        }
    }
    return points;
}

} // namespace penstock::series
