// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers behind a chart of time: which series a stored view shows of a run, in which unit, stacked in which order.
// Pure functions; what is drawn, exported and written as a table comes from here (model.md 9 and 10).
#pragma once

#include "core/analysis/scenario_run.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace penstock::series {

/// What the values of a chart are. ReferenceUnits: equivalents of the chip `unitId`; TokensPerDay: tokens a day of the
/// workload `unitId`; Chips: units of hardware, whatever the chip.
enum class Quantity { ReferenceUnits, Chips, Pflops, TokensPerDay, Share, Days, Watts, Usd, Tflops, Count };

/// Band and Column are stacked in their order; Hatched lies on top of them, in its order; Line stands for itself.
enum class Shape { Line, Band, Column, Hatched };

struct ChartSeries {
    model::EntityType type = model::EntityType::Project; ///< what it stands for; with an empty id: the total
    model::Id id;
    QString part; ///< stable key: see the table at chartData()
    Shape shape = Shape::Line;
    bool onBoundaries = false; ///< values.size() == boundaryDays.size(), else one less: a value a step
    std::vector<double> values;

    bool operator==(const ChartSeries &) const = default;
};

/// What the view asks for and the chart cannot do, so that the chart can say it.
struct Note {
    enum class Kind {
        FilterIgnored,   ///< `type`: the filter by chips, operators, workloads or platforms does nothing here
        FilterPartly,    ///< `type`: it restricts capacity, not demand
        GroupingIgnored, ///< the grouping is none of this kind; the usual one was taken
        UnitIgnored,     ///< the unit means nothing for this run; the reference chip was taken. `id`: the unit. Only of
                         ///< kinds that show capacity or demand
        TakesNoPart,     ///< `type`, `id`: named by a filter, but gone or disabled
    };
    Kind kind = Kind::FilterIgnored;
    model::EntityType type = model::EntityType::Project;
    model::Id id;

    bool operator==(const Note &) const = default;
};

/// Codes of ChartData::fault.
namespace missing {
inline constexpr QLatin1String kNoSteps{"no_steps"};             ///< the horizon is empty
inline constexpr QLatin1String kNotOfTime{"not_of_time"};        ///< the kind is no chart of time
inline constexpr QLatin1String kNothingChosen{"nothing_chosen"}; ///< the filters leave nothing that takes part
inline constexpr QLatin1String kNotKept{"not_kept"};             ///< a pinned result does not hold this much
inline constexpr QLatin1String kOtherUnit{"other_unit"};         ///< of difference(): not the same quantity
} // namespace missing

struct ChartData {
    std::vector<double> boundaryDays; ///< Julian days
    std::vector<ChartSeries> series;  ///< in drawing order, bottom up
    Quantity quantity = Quantity::ReferenceUnits;
    model::Id unitId;      ///< the chip or workload that the quantity names
    bool perMonth = false; ///< values are rates per month of 30.4375 days
    QString fault;         ///< not empty: why there is nothing; see missing
    std::vector<Note> notes;
    std::vector<model::EntityType> restrictedBy; ///< filters in effect: chips (and platforms), operators, workloads

    [[nodiscard]] std::size_t stepCount() const { return boundaryDays.empty() ? 0 : boundaryDays.size() - 1; }
    /// The series with this meaning, or nullptr.
    [[nodiscard]] const ChartSeries *find(model::EntityType type, const model::Id &id, const QString &part) const;
};

/// What a view of a kind of time shows of a run. Series that stand for an entity have its type and id.
///
/// | kind           | parts (shape)                                  | grouping: usual first            | filters | |
/// CapacityDemand | served (Band), unmet (Hatched), usable, demand, stranded (Line) | total           | c o w | |
/// CapacityStack  | usable (Band)                                  | chip, operator, platform, total  | c o w | |
/// Reservoir      | installed, then warehouse (Band, on boundaries)| chip, operator, platform, total  | c o | |
/// Deliveries     | arrivals (Column), blocked (Hatched), per month, columns of 28 days or the longer steps | | | chip,
/// operator, platform, total  | c o              | | Demand         | demand (Band)                                  |
/// workload, total                  | w                | | Coverage       | coverage (Line): the workloads, then the
/// total | workload, total                  | w                | | Shortfall      | unmet (Band) | workload, total | w
/// | | Headroom       | headroom (Line): usable - demand               | total                            | c o w | |
/// Stranded       | stranded (Band)                                | chip, operator, platform, total  | c o | |
/// DaysOfCover    | cover (Line), NaN where nothing is used        | chip, operator, platform, total  | c o | | Power
/// | power (Line; Band by groups)                   | total, chip, operator, platform  | c o              | | Spend |
/// spend (Column), loss (Hatched), per month, as Deliveries | total, chip, operator, platform | c o     | | ServedBy |
/// served (Band)                                  | chip, platform, operator, workload, total | c o w   |
///
/// c: chips, and platforms as the chips on them (both: the chips in both); o: operators; w: workloads. An empty filter
/// is no filter. A filter that is not in the table is ignored and noted. Demand and unmet follow workloads only:
/// filters by chips, platforms and operators are then noted as FilterPartly. Usable capacity of some workloads is what
/// serves them and the idle units of operators that one of them may use. What is served and idle of an operator is his
/// share, by units in service, of the group of operators that may serve the same workloads and stand side by side in
/// the order of allocation (model.md 7): nothing tells them apart there. Stranded is that idle capacity in the steps in
/// which the workloads chosen are short of anything.
///
/// Capacity and demand are in the unit of the view (a chip; "pflops"; an inference workload: then only that workload
/// has demand, and idle capacity counts as if it served it). Groups that are zero throughout are left out of bands and
/// columns, unless all are. Bands of chips lie in list order, the reference chip on top.
[[nodiscard]] ChartData chartData(const analysis::ScenarioRun &run, const model::View &view);

/// \p of less \p from, series by series (same type, id and part), as lines. On the boundaries of \p of: values of steps
/// are time-weighted means of the other's, values on boundaries are interpolated; NaN where \p from does not reach.
/// A series that only one of them has counts as zero in the other, for shares and days as NaN.
[[nodiscard]] ChartData difference(const ChartData &of, const ChartData &from);

/// Smallest and largest value that is drawn, sums of stacks included; nothing where there is no finite value.
struct Span {
    double lowest = 0.0;
    double highest = 0.0;

    bool operator==(const Span &) const = default;
};
[[nodiscard]] std::optional<Span> spanOf(const ChartData &data);

/// One of several small charts: of an operator, a workload or a scenario.
struct Multiple {
    model::EntityType type = model::EntityType::Project;
    model::Id id;
    ChartData data;
};
/// Splits \p view by View::multiples: one a scenario (the runs in their order), or of the first run one an operator or
/// workload that takes part and passes the filter. None: one for each run. Common axes: commonSpan().
[[nodiscard]] std::vector<Multiple> multiples(const std::vector<analysis::ScenarioRunPtr> &runs,
                                              const model::View &view);
[[nodiscard]] std::optional<Span> commonSpan(const std::vector<Multiple> &multiples);

/// The data behind a chart as a table (RFC 4180, UTF-8): a row a step with its first day and the day after its last
/// (ISO), then each series; where there are values on boundaries, these at the start of each step, and a last row with
/// the end. NaN is an empty cell. Values read back to the same double. \p labels: from, to, then a title for each
/// series; what is missing there has its stable key.
[[nodiscard]] QByteArray chartCsv(const ChartData &data, const QStringList &labels);

} // namespace penstock::series
