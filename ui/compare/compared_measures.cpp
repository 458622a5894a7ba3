// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_measures.h"

#include "core/series/measure_table.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace penstock::compare {

using analysis::EventBite;
using analysis::ScenarioRun;
using model::EntityType;
using model::Id;

namespace {

constexpr double kDayEpsilon = 0.5;
constexpr double kShareEpsilon = 5e-4;
constexpr double kUnitsShare = 1e-3; ///< of the larger side

double julian(const ScenarioRun &run, double day)
{
    return static_cast<double>(run.plan.date(day).toJulianDay());
}

bool isNoChange(const MeasureRow &row, double difference, double reference)
{
    switch (row.kind) {
    case MeasureKind::Share: return std::abs(difference) < kShareEpsilon;
    case MeasureKind::Units: return std::abs(difference) <= kUnitsShare * std::max(std::abs(reference), 1.0);
    default: return std::abs(difference) < kDayEpsilon;
    }
}

/// Differences to the reference as they are shown: of whole days, and none where none would be seen.
void compare(const std::vector<Column> &columns, bool moreIsWorse, MeasureRow &row)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [](const Column &c) { return c.isReference; });
    if (found == columns.end()) {
        return;
    }
    const MeasureCell reference = row.cells[static_cast<std::size_t>(found - columns.begin())];
    for (std::size_t i = 0; i < columns.size(); ++i) {
        MeasureCell &cell = row.cells[i];
        if (columns[i].isReference || !cell.applies || !reference.applies) {
            continue;
        }
        if (!cell.value || !reference.value) {
            if (!cell.value && !reference.value) {
                cell.difference = 0.0; // never in both: no change
            }
            continue;
        }
        const bool isDays = row.kind == MeasureKind::Days || row.kind == MeasureKind::LateDays;
        const double difference =
            isDays ? std::round(*cell.value) - std::round(*reference.value) : *cell.value - *reference.value;
        cell.difference = isNoChange(row, difference, *reference.value) ? 0.0 : difference;
        if (*cell.difference != 0.0) {
            cell.trend = (*cell.difference > 0.0) == moreIsWorse ? Trend::Worse : Trend::Better;
        }
    }
}

QString nameOf(const std::vector<Column> &columns, EntityType type, const Id &id)
{
    for (const Column &column : columns) {
        if (column.run != nullptr && model::find(column.run->resolved, type, id) != nullptr) {
            return model::nameOf(column.run->resolved, type, id).simplified();
        }
    }
    return id;
}

const EventBite *biteOf(const ScenarioRun &run, const Id &event)
{
    const qsizetype index = run.plan.events.indexOf(event);
    if (index < 0 || static_cast<std::size_t>(index) >= run.measures.events.size()) {
        return nullptr;
    }
    const auto &bite = run.measures.events[static_cast<std::size_t>(index)];
    return bite ? &*bite : nullptr;
}

const engine::ReleaseOutcome *outcomeOf(const ScenarioRun &run, const Id &release)
{
    const qsizetype index = run.plan.releases.indexOf(release);
    return index < 0 || static_cast<std::size_t>(index) >= run.result.releases.size()
               ? nullptr
               : &run.result.releases[static_cast<std::size_t>(index)];
}

/// Rows for the screen from the table of measures of all runs.
class Rows
{
public:
    explicit Rows(const std::vector<Column> &columns)
        : m_columns(columns)
    {
        std::vector<analysis::ScenarioRunPtr> runs;
        for (const Column &column : columns) {
            m_places.push_back(column.run == nullptr ? -1 : static_cast<int>(runs.size()));
            if (column.run != nullptr) {
                runs.push_back(column.run);
            }
        }
        m_table = series::measureTable(runs, std::nullopt);
    }

    [[nodiscard]] std::vector<MeasureRow> take() { return std::move(m_rows); }
    [[nodiscard]] const series::MeasureTable &table() const { return m_table; }

    [[nodiscard]] const series::MeasureRow *find(series::Measure measure, EntityType type = EntityType::Project,
                                                 const Id &id = {}) const
    {
        const auto found = std::find_if(m_table.rows.begin(), m_table.rows.end(), [&](const series::MeasureRow &row) {
            return row.measure == measure && row.type == type && row.id == id;
        });
        return found == m_table.rows.end() ? nullptr : &*found;
    }

    /// \p dayOf gives where a click leads, if that is not the value itself.
    void add(const QString &id, const QString &label, MeasureKind kind, bool moreIsWorse,
             const series::MeasureRow *source, bool isPart = false,
             const std::function<std::optional<double>(const ScenarioRun &, double)> &dayOf = {})
    {
        if (source == nullptr) {
            return;
        }
        MeasureRow row = named(id, label, kind, isPart);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            MeasureCell cell;
            cell.applies = m_places[i] >= 0 && source->cells[static_cast<std::size_t>(m_places[i])].applies;
            if (cell.applies) {
                cell.value = source->cells[static_cast<std::size_t>(m_places[i])].value;
            }
            if (cell.value && kind == MeasureKind::Date) {
                cell.value = std::floor(*cell.value + 1e-6);
                cell.day = cell.value;
            } else if (cell.applies && dayOf) {
                cell.day = dayOf(*m_columns[i].run, cell.value.value_or(0.0));
            }
            row.cells.push_back(cell);
        }
        compare(m_columns, moreIsWorse, row);
        m_rows.push_back(std::move(row));
    }

    /// Of releases, as days: the table has their dates.
    void addOutcome(const QString &id, const QString &label, MeasureKind kind, bool isPart, const Id &release,
                    const std::function<MeasureCell(const ScenarioRun &, const engine::ReleaseOutcome &)> &cellOf)
    {
        MeasureRow row = named(id, label, kind, isPart);
        for (const Column &column : m_columns) {
            const engine::ReleaseOutcome *outcome = column.run == nullptr ? nullptr : outcomeOf(*column.run, release);
            MeasureCell cell;
            cell.applies = outcome != nullptr;
            row.cells.push_back(cell.applies ? cellOf(*column.run, *outcome) : cell);
        }
        compare(m_columns, true, row);
        m_rows.push_back(std::move(row));
    }

private:
    static MeasureRow named(const QString &id, const QString &label, MeasureKind kind, bool isPart)
    {
        MeasureRow row;
        row.id = id;
        row.label = label;
        row.kind = kind;
        row.isPart = isPart;
        return row;
    }

    const std::vector<Column> &m_columns;
    std::vector<int> m_places; ///< of a column in the table; -1: it has no run
    series::MeasureTable m_table;
    std::vector<MeasureRow> m_rows;
};

bool hasAnyValue(const series::MeasureRow *row)
{
    return row != nullptr && std::any_of(row->cells.begin(), row->cells.end(), [](const auto &cell) {
               return cell.value.has_value();
           });
}

/// Of the events that have a bite in any of the scenarios.
void appendLags(const std::vector<Column> &columns, Rows &rows)
{
    for (const series::MeasureRow &capacity : rows.table().rows) {
        if (capacity.measure != series::Measure::CapacityLag) {
            continue;
        }
        const Id &event = capacity.id;
        const auto *shortage = rows.find(series::Measure::ShortageLag, EntityType::PolicyEvent, event);
        if (!hasAnyValue(&capacity) && !hasAnyValue(shortage)) {
            continue;
        }
        const bool isGain = std::any_of(columns.begin(), columns.end(), [&event](const Column &column) {
            const EventBite *bite = column.run == nullptr ? nullptr : biteOf(*column.run, event);
            return bite != nullptr && bite->gain;
        });
        const auto dayOf = [&event](const ScenarioRun &run, double lag) -> std::optional<double> {
            const EventBite *bite = biteOf(run, event);
            return bite == nullptr ? std::nullopt : std::optional(julian(run, bite->startDay + lag));
        };
        const QString name = nameOf(columns, EntityType::PolicyEvent, event);
        rows.add(QStringLiteral("capacityLag/") + event,
                 //: %1 is a policy event
                 isGain ? QCoreApplication::translate("ComparedMeasures", "Capacity gain lag, %1").arg(name)
                        : QCoreApplication::translate("ComparedMeasures", "Capacity lag, %1").arg(name),
                 MeasureKind::Days, isGain, &capacity, false, dayOf);
        rows.add(QStringLiteral("shortageLag/") + event,
                 //: %1 is a policy event
                 isGain ? QCoreApplication::translate("ComparedMeasures", "Relief lag, %1").arg(name)
                        : QCoreApplication::translate("ComparedMeasures", "Shortage lag, %1").arg(name),
                 MeasureKind::Days, isGain, shortage, false, dayOf);
    }
}

void appendReleases(const std::vector<Column> &columns, Rows &rows)
{
    for (const series::MeasureRow &source : rows.table().rows) {
        if (source.measure != series::Measure::ReleaseDate) {
            continue;
        }
        const Id &release = source.id;
        //: %1 is a model that is to be released
        rows.addOutcome(QStringLiteral("releaseDelay/") + release,
                        QCoreApplication::translate("ComparedMeasures", "%1 release delay")
                            .arg(nameOf(columns, EntityType::Release, release)),
                        MeasureKind::LateDays, false, release,
                        [&release](const ScenarioRun &run, const engine::ReleaseOutcome &outcome) {
                            MeasureCell cell;
                            const auto *entity = static_cast<const model::Release *>(
                                model::find(run.resolved, EntityType::Release, release));
                            if (entity != nullptr && outcome.happened && outcome.day) {
                                cell.value = *outcome.day - static_cast<double>(run.plan.start.daysTo(entity->planned));
                                cell.day = julian(run, *outcome.day);
                            }
                            return cell;
                        });
        rows.addOutcome(QStringLiteral("capacityWall/") + release,
                        QCoreApplication::translate("ComparedMeasures", "at the capacity wall"), MeasureKind::Days,
                        true, release, [](const ScenarioRun & /*run*/, const engine::ReleaseOutcome &outcome) {
                            MeasureCell cell;
                            cell.value = outcome.capacityWallDays;
                            return cell;
                        });
    }
}

void appendStockOuts(const std::vector<Column> &columns, Rows &rows)
{
    rows.add(QStringLiteral("stockOut"),
             QCoreApplication::translate("ComparedMeasures", "Warehouse stock-out, all chips"), MeasureKind::Date,
             false, rows.find(series::Measure::StockOut));
    for (const series::MeasureRow &row : rows.table().rows) {
        if (row.measure == series::Measure::StockOut && row.type == EntityType::Chip && hasAnyValue(&row)) {
            rows.add(QStringLiteral("stockOut/") + row.id, nameOf(columns, EntityType::Chip, row.id), MeasureKind::Date,
                     false, &row, true);
        }
    }
}

} // namespace

std::vector<MeasureRow> comparedMeasures(const std::vector<Column> &columns)
{
    using series::Measure;
    Rows rows(columns);
    rows.add(QStringLiteral("firstShortfall"), QCoreApplication::translate("ComparedMeasures", "First shortfall"),
             MeasureKind::Date, false, rows.find(Measure::FirstShortfall));
    appendLags(columns, rows);
    rows.add(QStringLiteral("peakShortfall"), QCoreApplication::translate("ComparedMeasures", "Peak shortfall, share"),
             MeasureKind::Share, true, rows.find(Measure::PeakShortfallShare), false,
             [](const ScenarioRun &run, double /*share*/) -> std::optional<double> {
                 const auto &day = run.measures.total.peakShortfallDay;
                 return day ? std::optional(julian(run, *day)) : std::nullopt;
             });
    rows.add(QStringLiteral("serviceLevel"), QCoreApplication::translate("ComparedMeasures", "Service level"),
             MeasureKind::Share, false, rows.find(Measure::ServiceLevel));
    rows.add(QStringLiteral("unserved"), QCoreApplication::translate("ComparedMeasures", "Unserved, unit-days"),
             MeasureKind::Units, true, rows.find(Measure::Unserved));
    appendReleases(columns, rows);
    appendStockOuts(columns, rows);
    return rows.take();
}

QString measureText(const MeasureRow &row, const MeasureCell &cell, const QLocale &locale)
{
    if (!cell.applies) {
        return {};
    }
    if (!cell.value) {
        return QCoreApplication::translate("ComparedMeasures", "never");
    }
    switch (row.kind) {
    case MeasureKind::Date: return plot::longDate(QDate::fromJulianDay(static_cast<qint64>(*cell.value)), locale);
    case MeasureKind::Days: return plot::duration(*cell.value, locale);
    case MeasureKind::LateDays:
        return std::abs(*cell.value) < kDayEpsilon ? QCoreApplication::translate("ComparedMeasures", "on time")
                                                   : plot::signedDuration(*cell.value, locale);
    case MeasureKind::Share: return plot::percent(*cell.value, 1, locale);
    case MeasureKind::Units: return plot::compactNumber(*cell.value, locale);
    }
    return {};
}

QString measureDifferenceText(const MeasureRow &row, const MeasureCell &cell, const QLocale &locale)
{
    if (!cell.difference) {
        return {};
    }
    if (*cell.difference == 0.0) {
        return QCoreApplication::translate("ComparedMeasures", "no change");
    }
    switch (row.kind) {
    case MeasureKind::Share:
        //: %1 is a signed difference of percentages, in points
        return QCoreApplication::translate("ComparedMeasures", "%1 pt")
            .arg(plot::signedPoints(*cell.difference, 1, locale));
    case MeasureKind::Units: return plot::signedCompact(*cell.difference, locale);
    default: return plot::signedDuration(*cell.difference, locale);
    }
}

} // namespace penstock::compare
