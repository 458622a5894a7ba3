// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run of the engine needs, as dense arrays: compiled from a resolved project (core/compile), read by simulate().
// Index order is stated per array; k is a step, c a chip, o an operator, w a workload in rank order, i a cell.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace penstock::engine {

inline constexpr double kYearDays = 365.25;
inline constexpr double kMonthDays = kYearDays / 12.0;
inline constexpr double kSecondsPerDay = 86400.0;
inline constexpr double kNever = std::numeric_limits<double>::infinity();
inline constexpr int kNone = -1;

enum class Demand { Inference, Training, Load };

/// One workload (model.md 6).
struct WorkloadProgram {
    Demand kind = Demand::Inference;
    /// TFLOP/s per unit of the demand curve: tokens a day in 1e9 for inference, reference units for load; peak included.
    double tflopsPerUnit = 0.0;
    double lnEfficiencyGain = 0.0; ///< ln(1 + G), a year
    double lnAdaptationGain = 0.0; ///< ln(1 + H), a year
    double adaptationFullAt = 1.0;
    double maxGain = 100.0;
    double referenceTflops = 1.0; ///< ref(w)
    // inference: the launch
    int release = kNone;
    double plateau = 0.0; ///< 1e9 tokens a day
    double halfTimeDays = 30.0;
    double spike = 1.0;
    double spikeHalfLifeDays = 30.0;
    double growthPerYear = 0.0;
    int predecessor = kNone;
    double migratesShare = 0.0;
    std::vector<int> successors; ///< workloads with a release that name this one as predecessor
    // training
    double totalFlop = 0.0;
    double fromDay = 0.0;
    double plannedDays = 1.0;
};

/// One release (model.md 8). Days from the project start.
struct ReleaseProgram {
    double plannedDay = 0.0;
    double qualityDay = -kNever;
    int training = kNone; ///< workload
    double tuningDays = 0.0;
    double coverageNeeded = 0.0;
    double horizonDays = 30.0;
    double latestDay = kNever;
    int testedFor = kNone; ///< first inference workload in rank order that it launches
};

struct Program {
    std::size_t stepCount = 0;
    std::size_t chipCount = 0;
    std::size_t operatorCount = 0;
    std::size_t workloadCount = 0;
    std::size_t cellCount = 0;

    std::vector<double> boundaryDays;      ///< [k], stepCount + 1
    std::vector<std::size_t> lengthOfStep; ///< [k], index into distinctLengthsDays
    std::vector<double> distinctLengthsDays;

    // Cells: one per operator and chip that can hold units, chip by chip, operators in the order of allocation within.
    std::vector<int> cellChip;
    std::vector<int> cellOperator;
    std::vector<std::size_t> chipBegin; ///< [c], first cell of the chip; chipCount + 1
    std::vector<double> initialInstalledUnits; ///< [i]
    std::vector<double> initialWarehouseUnits;
    std::vector<double> sparesUnits;
    std::vector<double> installPerDay;    ///< [i], infinity: no limit
    std::vector<double> failureShare;     ///< [length * cellCount + i], 1 - exp(-rate * D / YEAR)
    std::vector<double> arrivalsUnits;    ///< [k * cellCount + i]
    std::vector<double> blockedUnits;     ///< [k * cellCount + i]
    std::vector<double> withdrawalsUnits; ///< [k * cellCount + i], asked for
    bool hasWithdrawals = false;

    // Chips
    std::vector<double> tdpW;
    std::vector<double> unitPriceUsd;

    // Throughput: an era is a run of steps in which no efficiency changes.
    std::vector<std::size_t> eraOfStep;
    std::vector<double> throughputTflops; ///< [(era * workloadCount + w) * chipCount + c]
    std::vector<double> idleWorth;        ///< [era * cellCount + i], v(o, c) in reference units

    std::vector<WorkloadProgram> workloads;
    std::vector<double> baseDemand;    ///< [k * workloadCount + w], at mid_k: 1e9 tokens a day, or reference units
    std::vector<double> memoryShare;   ///< [length * workloadCount + w], 1 - exp(-D / tau)
    std::vector<std::size_t> chipOrder; ///< [w * chipCount + position]
    std::vector<unsigned char> mayUse; ///< [w * cellCount + i]

    std::vector<ReleaseProgram> releases;
};

} // namespace penstock::engine
