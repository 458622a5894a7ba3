// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/throughput.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile {

using namespace model;

double peakTflops(const Chip &chip, Precision precision)
{
    if (precision == Precision::Fp4 && chip.fp4Tflops > 0.0) {
        return chip.fp4Tflops;
    }
    if (precision != Precision::Bf16) {
        if (chip.fp8Tflops > 0.0) {
            return chip.fp8Tflops;
        }
        if (chip.int8Tops > 0.0) {
            return chip.int8Tops;
        }
    }
    return chip.bf16Tflops;
}

double hardwareThroughput(const Chip &chip, const Workload &workload, const Measurement *measured)
{
    if (measured != nullptr) {
        return workload.kind == WorkloadKind::Inference ? measured->value * workload.gflopPerToken / 1000.0
                                                        : measured->value;
    }
    const double compute = peakTflops(chip, workload.precision) * workload.mfu;
    const double memory = chip.memoryBandwidthTBs * workload.intensityFlopPerByte * workload.mbu;
    double link = 1.0;
    if (workload.interconnectRefGBs > 0.0) {
        // std::pow(0, 0) is 1, as model.md 3 wants it.
        link = std::pow(std::min(1.0, chip.interconnectGBs / workload.interconnectRefGBs),
                        workload.interconnectSensitivity);
    }
    return std::min(compute, memory) * link;
}

const Migration *migrationFor(const Project &resolved, const Id &platform, const Id &workload)
{
    const Migration *forAll = nullptr;
    for (const Migration &migration : resolved.migrations) {
        if (!migration.enabled || migration.platform.id != platform) {
            continue;
        }
        if (migration.workload.isEmpty()) {
            forAll = forAll == nullptr ? &migration : forAll;
        } else if (migration.workload.id == workload) {
            return &migration;
        }
    }
    return forAll;
}

double efficiencyAt(const Platform &platform, const Migration &migration, double startDay, double day)
{
    const double from = migration.fromEfficiency.value_or(platform.readiness);
    const double since = day - startDay;
    if (since < 0.0) {
        return from;
    }
    if (since >= migration.days) {
        return migration.toEfficiency;
    }
    return from + (migration.toEfficiency - from) * since / migration.days;
}

} // namespace penstock::compile
