// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers behind the charts that have no time: throughput, scatter of chips, roofline (model.md 2 and 3).
#pragma once

#include "core/series/chart_data.h"

namespace penstock::series {

/// Hardware throughput hw(c, w) in TFLOP/s of what passes the filters by chips, platforms and workloads.
struct BarData {
    QList<model::Id> chips;
    QList<model::Id> workloads;
    std::vector<std::vector<double>> tflops; ///< [chip][workload]
    QString fault;                           ///< see missing
    std::vector<Note> notes;
};
[[nodiscard]] BarData throughputBars(const analysis::ScenarioRun &run, const model::View &view);

/// Total processing performance and performance density of the chips that pass the filters by chips and platforms.
struct ScatterData {
    struct Point {
        model::Id chip;
        double tpp = 0.0;
        double pd = 0.0;
    };
    std::vector<Point> points;
    QList<model::Id> withoutDensity; ///< chips whose die is unknown
    QString fault;
    std::vector<Note> notes;
};
[[nodiscard]] ScatterData chipScatter(const analysis::ScenarioRun &run, const model::View &view);

/// Chips by memory bandwidth and peak, with the line on which one workload finds both equally short. The workload is
/// the first that the view names and that takes part, else the first in rank order.
struct RooflineData {
    struct Point {
        model::Id chip;
        double memoryBandwidthTBs = 0.0;
        double peakTflops = 0.0;       ///< dense, in the workload's precision or what stands in for it (model.md 3)
        double throughputTflops = 0.0; ///< hw(c, w): measured, or by the roofline and link
        bool memoryBound = false;      ///< peak * mfu > memory bandwidth * intensity * mbu
    };
    model::Id workload;
    model::Precision precision = model::Precision::Bf16;
    double intensityFlopPerByte = 0.0;
    /// Peak per memory bandwidth on the line, TFLOP/s per TB/s: intensity * mbu / mfu. Chips above it wait for memory.
    double balance = 0.0;
    std::vector<Point> points;
    QString fault;
    std::vector<Note> notes;
};
[[nodiscard]] RooflineData roofline(const analysis::ScenarioRun &run, const model::View &view);

} // namespace penstock::series
