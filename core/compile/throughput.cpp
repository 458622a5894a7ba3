// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/throughput.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile {

using namespace model;

namespace {

template <class T> const T *entityOf(const QList<T> &list, const Id &id)
{
    for (const T &entity : list) {
        if (entity.id == id) {
            return &entity;
        }
    }
    return nullptr;
}

/// The first rating that is there, from the precision wanted to the wider ones that stand in for it.
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

} // namespace

const Measurement *measurementFor(const Project &resolved, const Id &chip, const Id &workload)
{
    for (const Measurement &measurement : resolved.measurements) {
        if (measurement.enabled && measurement.chip.id == chip && measurement.workload.id == workload) {
            return &measurement;
        }
    }
    return nullptr;
}

double hardwareThroughput(const Project &resolved, const Chip &chip, const Workload &workload)
{
    if (const Measurement *measured = measurementFor(resolved, chip.id, workload.id)) {
        return workload.kind == WorkloadKind::Inference ? measured->value * workload.gflopPerToken / 1000.0
                                                        : measured->value;
    }
    const double compute = peakTflops(chip, workload.precision) * workload.mfu;
    const double memory = chip.memoryBandwidthTBs * workload.intensityFlopPerByte * workload.mbu;
    double link = 1.0;
    if (workload.interconnectRefGBs > 0.0) {
        // std::pow(0, 0) is 1, as model.md 3 wants it.
        link = std::pow(std::min(1.0, chip.interconnectGBs / workload.interconnectRefGBs), workload.interconnectSensitivity);
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

double efficiencyAt(const Platform &platform, const Migration *migration, const QDate &projectStart, double day)
{
    if (migration == nullptr) {
        return platform.readiness;
    }
    const double from = migration->fromEfficiency.value_or(platform.readiness);
    const double since = day - static_cast<double>(projectStart.daysTo(migration->start));
    if (since < 0.0) {
        return from;
    }
    if (since >= migration->days) {
        return migration->toEfficiency;
    }
    return from + (migration->toEfficiency - from) * since / migration->days;
}

bool takesPart(const Project &resolved, const Chip &chip)
{
    const Platform *platform = entityOf(resolved.platforms, chip.platform.id);
    return chip.enabled && platform != nullptr && platform->enabled;
}

} // namespace penstock::compile
