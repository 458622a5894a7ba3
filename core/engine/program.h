// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that one run of the model needs, as dense arrays (model.md 3 to 8). core/compile makes it from a resolved project
// and has refused whatever the engine could not compute, so that the engine cannot fail. Only what takes part is in
// it; the index of a chip, operator, workload or release is its place in list order. Never changed by a run: any number
// of threads may read it.
//
// Arrays of two dimensions are flat, the last index of the comment runs fastest. Days count from the project start.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace penstock::engine {

using Index = std::uint32_t;
inline constexpr Index kNone = std::numeric_limits<Index>::max();
inline constexpr double kForever = std::numeric_limits<double>::infinity();

inline constexpr double kDaysPerYear = 365.25;
inline constexpr double kDaysPerMonth = kDaysPerYear / 12.0;
inline constexpr double kSecondsPerDay = 86400.0;
inline constexpr double kFlopPerTflop = 1e12;
/// Differences below this share are rounding (model.md 10).
inline constexpr double kEpsilon = 1e-9;

/// Steps of the horizon (model.md 1). Steps of equal length share a kind, for what depends on the length alone.
struct Calendar {
    std::vector<double> boundaryDays;   ///< [step + 1], the last one is E
    std::vector<double> lengthDays;     ///< D_k, [step]
    std::vector<double> midDays;        ///< mid_k, [step]
    std::vector<Index> lengthKind;      ///< [step]
    std::vector<double> kindLengthDays; ///< [kind]

    bool operator==(const Calendar &) const = default;
    [[nodiscard]] std::size_t stepCount() const { return lengthDays.size(); }
};

/// Units that leave a stockpile in a step, summed (model.md 2 and 5).
struct Withdrawal {
    Index pile = 0;
    Index step = 0;
    double units = 0.0;
};

/// Stockpiles (model.md 5), also those that a supply opened. All arrays [pile].
struct Piles {
    std::vector<Index> chip;
    std::vector<Index> op;
    std::vector<Index> cell; ///< where its units serve
    std::vector<double> installedUnits;
    std::vector<double> warehouseUnits;
    std::vector<double> installUnitsPerMonth; ///< kForever: no limit
    std::vector<double> failureRatePerYear;
    std::vector<double> sparesUnits;
    std::vector<Withdrawal> withdrawals; ///< by pile, then step; one a pair

    [[nodiscard]] std::size_t count() const { return chip.size(); }
};

/// Where units serve. Operators that follow one another in the order of allocation and may serve the same workloads
/// are one group, since nothing can tell them apart there; a cell is what a group has of a chip. Cells lie
/// chip after chip, inside a chip in the order of allocation (model.md 7).
struct Cells {
    std::vector<Index> chip;          ///< [cell]
    std::vector<Index> eligibility;   ///< [cell], class of operators with equal rights
    std::vector<Index> chipFirstCell; ///< [chip + 1]
    /// Weight of a workload in the worth of an idle unit (model.md 9), [class][workload].
    std::vector<double> worthWeight;
    std::size_t eligibilityCount = 0;

    [[nodiscard]] std::size_t count() const { return chip.size(); }
};

/// Throughput (model.md 3) of chips on workloads, over the steps.
struct Throughput {
    std::vector<double> hardwareTflops; ///< hw(c, w), [workload][chip]
    /// Which efficiency applies, [workload][chip]: a platform, or the last column, which is always 1.
    std::vector<Index> efficiencyColumn;
    std::vector<Index> epoch;            ///< [step]: row of efficiencies; they change during migrations only
    std::vector<double> efficiencyShare; ///< [epoch][workload][column]
    std::size_t columnCount = 0;
};

enum class Kind : std::uint8_t { Inference, Training, Load };

/// Workloads in rank order (model.md 6 and 7). Arrays [workload] where nothing else is said.
struct Workloads {
    std::vector<Kind> kind;
    std::vector<double> referenceTflops; ///< ref(w)
    /// Tokens (1e9 a day) or reference units before launch, succession and gain, [workload][step]; 0 for training.
    std::vector<double> baseAmount;
    std::vector<double> tflopsPerAmount;   ///< peak factor included
    std::vector<double> logEfficiencyGain; ///< ln(1 + G), per year
    std::vector<double> logAdaptationGain; ///< ln(1 + H), per year
    std::vector<double> adaptationDelayDays;
    std::vector<double> adaptationFullAt;
    std::vector<double> maxGain;
    // launch, in the unit of baseAmount
    std::vector<Index> release;
    std::vector<double> plateauAmount;
    std::vector<double> halfTimeDays;
    std::vector<double> spike;
    std::vector<double> spikeHalfLifeDays;
    std::vector<double> logGrowth; ///< ln(1 + growth), per year
    std::vector<Index> predecessor;
    std::vector<double> migratesShare;
    // training
    std::vector<double> totalFlop;
    std::vector<double> plannedTflops; ///< demand of a whole step on plan, at gain 1
    std::vector<double> fromDay;
    // order of allocation
    std::vector<Index> orderChip;      ///< [workload][place]
    std::vector<Index> orderFirstCell; ///< into orderCell, [workload][place + 1]
    std::vector<Index> orderCell;      ///< eligible cells of each chip in the order of orderChip

    [[nodiscard]] std::size_t count() const { return kind.size(); }
};

/// Releases (model.md 8), arrays [release].
struct Releases {
    std::vector<double> plannedDay;
    std::vector<double> qualityDay; ///< -kForever: none
    std::vector<Index> training;    ///< workload or kNone
    std::vector<double> tuningDays;
    std::vector<double> coverageNeeded; ///< theta
    std::vector<double> horizonDays;
    std::vector<double> latestDay; ///< kForever: no limit
    std::vector<double> planDay;   ///< when it would be ready had the training all the chips it wants
    std::vector<Index> tested;     ///< the workload whose capacity is tested, or kNone

    [[nodiscard]] std::size_t count() const { return plannedDay.size(); }
};

struct Program {
    Calendar calendar;
    std::size_t chipCount = 0;
    std::size_t operatorCount = 0;
    std::vector<double> chipPowerW;       ///< [chip]
    std::vector<double> chipUnitPriceUsd; ///< [chip]
    Piles piles;
    Cells cells;
    Throughput throughput;
    Workloads workloads;
    Releases releases;

    [[nodiscard]] std::size_t stepCount() const { return calendar.stepCount(); }
};

/// What comes and what is blocked (model.md 4): the part of a run that policy changes, so it stands apart.
struct Deliveries {
    std::vector<double> arrivalsUnits; ///< [pile][step]
    std::vector<double> blockedUnits;  ///< [pile][step], before diversion
};

/// Arrivals of some stockpiles, in place of those of a run's Deliveries.
struct ChangedArrivals {
    std::vector<Index> piles;          ///< ascending
    std::vector<double> arrivalsUnits; ///< [i][step] of piles[i]
};

} // namespace penstock::engine
