// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project in a few square centimetres: usable capacity, demand and where they part, for cards and recent files.
#pragma once

#include "core/analysis/scenario_run.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace penstock::shell {

struct Sketch {
    /// Values over time, as shares of width and height of the picture.
    struct Sample {
        double x = 0.0;
        double usable = 0.0;
        double demand = 0.0;
        double served = 0.0;
    };
    std::vector<Sample> samples;
    double barFrom = 0.0; ///< the gate: of the selected restriction; both 0: none
    double barTo = 0.0;
    QString counts; ///< "6 operators · 8 chips · 14 policy events · 9 scenarios"

    [[nodiscard]] bool isEmpty() const { return samples.empty(); }
};

[[nodiscard]] Sketch sketchOf(const analysis::ScenarioRun &run);
/// Counts of a project in words.
[[nodiscard]] QString countsText(const model::Project &project);
/// Reads and computes the file at \p path. An empty sketch where that cannot be done. Any thread.
[[nodiscard]] Sketch sketchOfFile(const QString &path);

void paintSketch(QPainter &painter, const QRectF &rect, const Sketch &sketch);

} // namespace penstock::shell
