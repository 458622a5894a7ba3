// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include "core/compile/throughput.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penstock::compile::assembly {

using namespace model;

namespace {

constexpr double kEqualPreference = 1e-12;

/// pref(c, w) (model.md 7), from hardware throughput over what takes part.
std::vector<double> preferences(const Plan &plan, std::size_t chips, std::size_t workloads)
{
    std::vector<double> relative(chips * workloads, 0.0);
    for (std::size_t w = 0; w < workloads; ++w) {
        double best = 0.0;
        for (std::size_t c = 0; c < chips; ++c) {
            best = std::max(best, plan.hardwareThroughputTflops[c][w]);
        }
        for (std::size_t c = 0; c < chips && best > 0.0; ++c) {
            relative[c * workloads + w] = plan.hardwareThroughputTflops[c][w] / best;
        }
    }
    for (std::size_t c = 0; c < chips; ++c) {
        double *row = relative.data() + c * workloads;
        const double mean = std::accumulate(row, row + workloads, 0.0) / static_cast<double>(workloads);
        for (std::size_t w = 0; w < workloads; ++w) {
            row[w] = mean > 0.0 ? row[w] / mean : 0.0;
        }
    }
    return relative;
}

/// Descending; what lies within the tolerance of the first of its group is one group, in list order (case-format.md).
void orderChips(const std::vector<double> &preference, std::size_t workloads, std::size_t w, std::size_t *order,
                std::size_t chips)
{
    std::iota(order, order + chips, std::size_t{0});
    const auto of = [&](std::size_t c) { return preference[c * workloads + w]; };
    std::stable_sort(order, order + chips, [&](std::size_t a, std::size_t b) { return of(a) > of(b); });
    for (std::size_t begin = 0; begin < chips;) {
        std::size_t end = begin + 1;
        while (end < chips && of(order[begin]) - of(order[end]) <= kEqualPreference) {
            ++end;
        }
        std::sort(order + begin, order + end);
        begin = end;
    }
}

/// v(o, c) by era (model.md 9).
void idleWorth(const Parts &parts, engine::Program &program, std::size_t era)
{
    const std::size_t workloads = program.workloadCount;
    const double *throughput = program.throughputTflops.data() + era * workloads * program.chipCount;
    for (std::size_t i = 0; i < program.cellCount; ++i) {
        const auto chip = static_cast<std::size_t>(program.cellChip[i]);
        double services = 0.0;
        double runs = 0.0;
        int serviceCount = 0;
        int runCount = 0;
        for (std::size_t w = 0; w < workloads; ++w) {
            if (program.mayUse[w * program.cellCount + i] == 0) {
                continue;
            }
            const double worth = throughput[w * program.chipCount + chip] / program.workloads[w].referenceTflops;
            if (parts.workloads.at(static_cast<qsizetype>(w))->kind == WorkloadKind::Training) {
                runs += worth;
                ++runCount;
            } else {
                services += worth;
                ++serviceCount;
            }
        }
        program.idleWorth.push_back(serviceCount > 0 ? services / serviceCount : runCount > 0 ? runs / runCount : 0.0);
    }
}

} // namespace

void throughput(const Parts &parts, engine::Program &program, Plan &plan)
{
    const auto chips = program.chipCount;
    const auto workloads = static_cast<std::size_t>(parts.workloads.size());
    program.workloadCount = workloads;
    program.workloads.resize(workloads);
    plan.hardwareThroughputTflops.assign(chips, std::vector<double>(workloads, 0.0));

    struct Pair {
        const Platform *platform = nullptr;
        const Migration *migration = nullptr;
        bool platformIncluded = false;
    };
    std::vector<Pair> pairs(workloads * chips);
    for (std::size_t w = 0; w < workloads; ++w) {
        const Workload &workload = *parts.workloads.at(static_cast<qsizetype>(w));
        program.workloads[w].referenceTflops = hardwareThroughput(parts.project, *parts.reference, workload);
        for (std::size_t c = 0; c < chips; ++c) {
            const Chip &chip = *parts.chips.at(static_cast<qsizetype>(c));
            plan.hardwareThroughputTflops[c][w] = hardwareThroughput(parts.project, chip, workload);
            const Measurement *measured = measurementFor(parts.project, chip.id, workload.id);
            pairs[w * chips + c] = {static_cast<const Platform *>(find(parts.project, EntityType::Platform, chip.platform.id)),
                                    migrationFor(parts.project, chip.platform.id, workload.id),
                                    measured != nullptr && measured->includesPlatform};
        }
        for (std::size_t i = 0; i < program.cellCount; ++i) {
            const Id &op = parts.operators.at(program.cellOperator[i])->id;
            program.mayUse.push_back(workload.operators.isEmpty() || workload.operators.ids.contains(op) ? 1 : 0);
        }
    }
    program.chipOrder.resize(workloads * chips);
    const std::vector<double> preference = preferences(plan, chips, workloads);
    for (std::size_t w = 0; w < workloads; ++w) {
        orderChips(preference, workloads, w, program.chipOrder.data() + w * chips, chips);
    }

    const QDate start = parts.project.settings.start;
    std::vector<double> era(workloads * chips);
    std::size_t eras = 0;
    program.eraOfStep.resize(program.stepCount);
    for (std::size_t k = 0; k < program.stepCount; ++k) {
        const double middle = 0.5 * (program.boundaryDays[k] + program.boundaryDays[k + 1]);
        for (std::size_t at = 0; at < era.size(); ++at) {
            const Pair &pair = pairs[at];
            const double efficiency = pair.platformIncluded ? 1.0 : efficiencyAt(*pair.platform, pair.migration, start, middle);
            era[at] = plan.hardwareThroughputTflops[at % chips][at / chips] * efficiency;
        }
        const bool same = eras > 0 && std::equal(era.begin(), era.end(), program.throughputTflops.end() - static_cast<std::ptrdiff_t>(era.size()));
        if (!same) {
            program.throughputTflops.insert(program.throughputTflops.end(), era.begin(), era.end());
            idleWorth(parts, program, eras);
            ++eras;
        }
        program.eraOfStep[k] = eras - 1;
    }
}

} // namespace penstock::compile::assembly
