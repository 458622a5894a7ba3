// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/measure_table.h"

#include <functional>
#include <limits>

namespace penstock::series {

using analysis::ScenarioRun;
using analysis::ScenarioRunPtr;
using analysis::ShortfallMeasures;
using model::EntityType;
using model::Id;

namespace {

/// Nothing: the run has no such entity; else its value, which may be none.
using Found = std::optional<std::optional<double>>;

enum class Direction { LowerIsBetter, HigherIsBetter, Unjudged };

constexpr double kNever = std::numeric_limits<double>::infinity();

struct Kind {
    Measure measure;
    MeasureForm form;
    Direction direction;
    double absent; ///< what no value counts as when runs are compared
};

constexpr Kind kFirst{Measure::FirstShortfall, MeasureForm::Date, Direction::HigherIsBetter, kNever};
constexpr Kind kPeak{Measure::PeakShortfall, MeasureForm::Units, Direction::LowerIsBetter, 0.0};
constexpr Kind kPeakDate{Measure::PeakShortfallDate, MeasureForm::Date, Direction::Unjudged, 0.0};
constexpr Kind kPeakShare{Measure::PeakShortfallShare, MeasureForm::Share, Direction::LowerIsBetter, 0.0};
constexpr Kind kUnserved{Measure::Unserved, MeasureForm::UnitDays, Direction::LowerIsBetter, 0.0};
constexpr Kind kLevel{Measure::ServiceLevel, MeasureForm::Share, Direction::HigherIsBetter, 0.0};
constexpr Kind kStockOut{Measure::StockOut, MeasureForm::Date, Direction::HigherIsBetter, kNever};
constexpr Kind kCapacityLag{Measure::CapacityLag, MeasureForm::Days, Direction::Unjudged, 0.0};
constexpr Kind kShortageLag{Measure::ShortageLag, MeasureForm::Days, Direction::Unjudged, 0.0};
constexpr Kind kRelease{Measure::ReleaseDate, MeasureForm::Date, Direction::LowerIsBetter, kNever};

Judgement judge(const Kind &kind, const std::optional<double> &value, const std::optional<double> &reference)
{
    if (kind.direction == Direction::Unjudged) {
        return Judgement::None;
    }
    const double own = value.value_or(kind.absent);
    const double other = reference.value_or(kind.absent);
    if (own == other) {
        return Judgement::Same;
    }
    return (own < other) == (kind.direction == Direction::LowerIsBetter) ? Judgement::Better : Judgement::Worse;
}

/// Fills rows from all runs at once.
class Table
{
public:
    Table(const std::vector<ScenarioRunPtr> &runs, std::optional<std::size_t> reference)
        : m_runs(runs)
        , m_reference(reference && *reference < runs.size() ? reference : std::nullopt)
    {}

    MeasureTable take() { return std::move(m_table); }

    /// \p value gives nothing where the run has no such entity, else its value, which may be none.
    template <class F> void row(const Kind &kind, EntityType type, const Id &id, F &&value)
    {
        MeasureRow row;
        row.measure = kind.measure;
        row.form = kind.form;
        row.type = type;
        row.id = id;
        for (const ScenarioRunPtr &run : m_runs) {
            MeasureCell cell;
            if (const Found found = value(*run)) {
                cell.applies = true;
                cell.value = *found;
                if (cell.value && kind.form == MeasureForm::Date) {
                    *cell.value += static_cast<double>(run->plan.start.toJulianDay());
                }
            }
            row.cells.push_back(cell);
        }
        compare(kind, row);
        m_table.rows.push_back(std::move(row));
    }

    void shortfall(EntityType type, const Id &id,
                   const std::function<const ShortfallMeasures *(const ScenarioRun &)> &of)
    {
        const auto add = [&](const Kind &kind, const auto &get) {
            row(kind, type, id, [&](const ScenarioRun &run) {
                const ShortfallMeasures *measures = of(run);
                return measures != nullptr ? Found(std::in_place, get(*measures)) : Found();
            });
        };
        add(kFirst, [](const ShortfallMeasures &m) { return m.firstShortfallDay; });
        add(kPeak, [](const ShortfallMeasures &m) { return m.peakShortfall; });
        add(kPeakDate, [](const ShortfallMeasures &m) { return m.peakShortfallDay; });
        add(kPeakShare, [](const ShortfallMeasures &m) { return m.peakShortfallShare; });
        add(kUnserved, [](const ShortfallMeasures &m) { return m.unservedUnitDays; });
        add(kLevel, [](const ShortfallMeasures &m) { return m.serviceLevel; });
    }

    /// Ids of all runs, in the order of the first that has each.
    QList<Id> idsOf(QList<Id> compile::Plan::*list) const
    {
        QList<Id> ids;
        for (const ScenarioRunPtr &run : m_runs) {
            for (const Id &id : run->plan.*list) {
                if (!ids.contains(id)) {
                    ids.append(id);
                }
            }
        }
        return ids;
    }

private:
    void compare(const Kind &kind, MeasureRow &row) const
    {
        if (!m_reference || !row.cells[*m_reference].applies) {
            return;
        }
        const MeasureCell reference = row.cells[*m_reference];
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            MeasureCell &cell = row.cells[i];
            if (i == *m_reference || !cell.applies) {
                continue;
            }
            if (cell.value && reference.value) {
                cell.difference = *cell.value - *reference.value;
            }
            cell.judgement = judge(kind, cell.value, reference.value);
        }
    }

    const std::vector<ScenarioRunPtr> &m_runs;
    std::optional<std::size_t> m_reference;
    MeasureTable m_table;
};

/// Element of a run's vector that stands for \p id, or nullptr.
template <class T> const T *ofId(const QList<Id> &ids, const Id &id, const std::vector<T> &values)
{
    const qsizetype i = ids.indexOf(id);
    return i >= 0 && static_cast<std::size_t>(i) < values.size() ? &values[static_cast<std::size_t>(i)] : nullptr;
}

void addStockOuts(Table &table)
{
    for (const Id &id : table.idsOf(&compile::Plan::chips)) {
        table.row(kStockOut, EntityType::Chip, id, [&id](const ScenarioRun &run) {
            const auto *day = ofId(run.plan.chips, id, run.measures.chipStockOutDay);
            return day != nullptr ? Found(std::in_place, *day) : Found();
        });
    }
    for (const Id &id : table.idsOf(&compile::Plan::operators)) {
        table.row(kStockOut, EntityType::Operator, id, [&id](const ScenarioRun &run) {
            const auto *day = ofId(run.plan.operators, id, run.measures.operatorStockOutDay);
            return day != nullptr ? Found(std::in_place, *day) : Found();
        });
    }
}

void addLags(const std::vector<ScenarioRunPtr> &runs, Table &table)
{
    const auto biteOf = [](const ScenarioRun &run, const Id &id) -> const analysis::EventBite * {
        const auto *bite = ofId(run.plan.events, id, run.measures.events);
        return bite != nullptr && bite->has_value() ? &**bite : nullptr;
    };
    for (const Id &id : table.idsOf(&compile::Plan::events)) {
        bool isMarker = true;
        for (const ScenarioRunPtr &run : runs) {
            isMarker = isMarker && biteOf(*run, id) == nullptr;
        }
        if (isMarker) {
            continue;
        }
        const auto add = [&](const Kind &kind, std::optional<double> analysis::EventBite::*lag) {
            table.row(kind, EntityType::PolicyEvent, id, [&](const ScenarioRun &run) {
                const analysis::EventBite *bite = biteOf(run, id);
                return bite != nullptr ? Found(std::in_place, bite->*lag) : Found();
            });
        };
        add(kCapacityLag, &analysis::EventBite::capacityLagDays);
        add(kShortageLag, &analysis::EventBite::shortageLagDays);
    }
}

} // namespace

MeasureTable measureTable(const std::vector<ScenarioRunPtr> &runs, std::optional<std::size_t> reference)
{
    Table table(runs, reference);
    table.shortfall(EntityType::Project, {}, [](const ScenarioRun &run) { return &run.measures.total; });
    table.row(kStockOut, EntityType::Project, {},
              [](const ScenarioRun &run) { return Found(std::in_place, run.measures.stockOutDay); });
    for (const Id &id : table.idsOf(&compile::Plan::workloads)) {
        table.shortfall(EntityType::Workload, id,
                        [&id](const ScenarioRun &run) { return ofId(run.plan.workloads, id, run.measures.workloads); });
    }
    addStockOuts(table);
    addLags(runs, table);
    for (const Id &id : table.idsOf(&compile::Plan::releases)) {
        table.row(kRelease, EntityType::Release, id, [&id](const ScenarioRun &run) {
            const auto *outcome = ofId(run.plan.releases, id, run.result.releases);
            return outcome != nullptr ? Found(std::in_place, outcome->happened ? outcome->day : std::nullopt) : Found();
        });
    }
    return table.take();
}

} // namespace penstock::series
