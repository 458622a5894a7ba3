// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compile and simulate in one call, and numbers compared as tests of a model want it.
#pragma once

#include "core/compile/compile.h"
#include "core/engine/simulate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace penstock::tests {

struct Simulated {
    compile::Compiled compiled;
    engine::Result result;

    [[nodiscard]] const engine::TotalSeries &totals() const { return result.totals; }
    [[nodiscard]] const engine::StockSeries &stocks() const { return result.totals.stocks; }
    [[nodiscard]] const engine::WorkloadSeries &workload(std::size_t w) const { return result.workloads[w]; }
    [[nodiscard]] const engine::ReleaseOutcome &release(std::size_t r = 0) const { return result.releases[r]; }
};

/// Ends the test program where \p project cannot be compiled: a test has then written a wrong project.
[[nodiscard]] inline Simulated simulated(const model::Project &project)
{
    compile::DeliveryCache cache;
    auto compiled = compile::compile(project, compile::referenceChipOf(project), cache);
    if (!compiled) {
        qFatal("%s", qPrintable(model::lineOf(compiled.error())));
    }
    Simulated made{std::move(*compiled), {}};
    engine::Workspace workspace;
    engine::simulate(made.compiled.program, made.compiled.deliveries, workspace, made.result);
    return made;
}

/// Equal but for rounding: within 1e-9 of the larger one, or of 1 below that.
[[nodiscard]] inline bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace penstock::tests

#define QVERIFY_CLOSE(got, wanted)                                                                                     \
    do {                                                                                                               \
        const double got_ = (got);                                                                                     \
        const double wanted_ = (wanted);                                                                               \
        QVERIFY2(penstock::tests::isClose(got_, wanted_),                                                              \
                 qPrintable(QStringLiteral("%1 instead of %2").arg(got_, 0, 'g', 17).arg(wanted_, 0, 'g', 17)));       \
    } while (false)
