// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile::assembly {

using namespace model;
using engine::Index;
using engine::kForever;
using engine::kNone;

namespace {

/// Fills out[k] = value * (1 + growth)^((mid_k - fromDay) / YEAR) for the steps [first, last). Between steps of one
/// length by multiplication, set right again every few steps: a power a step would cost more than the run itself.
void grow(const engine::Calendar &calendar, double value, double growth, double fromDay, std::size_t first,
          std::size_t last, double *out)
{
    if (growth == 0.0) {
        std::fill(out + first, out + last, value);
        return;
    }
    constexpr std::size_t kExactEvery = 16;
    const double rate = std::log1p(growth) / engine::kDaysPerYear;
    double stride = 0.0;
    double factor = 1.0;
    for (std::size_t k = first; k < last; ++k) {
        if ((k - first) % kExactEvery == 0) {
            out[k] = value * std::exp(rate * (calendar.midDays[k] - fromDay));
            continue;
        }
        const double apart = calendar.midDays[k] - calendar.midDays[k - 1];
        if (apart != stride) {
            stride = apart;
            factor = std::exp(rate * apart);
        }
        out[k] = out[k - 1] * factor;
    }
}

/// The demand curve of a service or load without its launch (model.md 6), at the middle of every step.
void fillCurve(const Parts &parts, const Workload &workload, const engine::Calendar &calendar, double *out)
{
    const std::vector<double> &mid = calendar.midDays;
    const auto stepAt = [&](double day) { // the first step whose middle is not before the day
        return static_cast<std::size_t>(std::lower_bound(mid.begin(), mid.end(), day) - mid.begin());
    };
    if (workload.points.isEmpty()) {
        const double base = workload.kind == WorkloadKind::Inference ? workload.baseGtokensPerDay : workload.baseUnits;
        const double from = parts.dayOf(workload.from, 0.0);
        const std::size_t first = stepAt(from);
        const std::size_t last = std::max(first, stepAt(parts.dayOf(workload.to, calendar.boundaryDays.back())));
        grow(calendar, base, workload.growthPerYear, from, first, last, out);
        return;
    }
    double day = parts.dayOf(workload.points.first().date, 0.0);
    double value = workload.points.first().value;
    std::size_t k = stepAt(day);
    std::fill(out, out + k, value);
    for (const Point &point : workload.points) {
        const double nextDay = parts.dayOf(point.date, 0.0);
        for (; k < mid.size() && mid[k] < nextDay; ++k) {
            out[k] = value + (point.value - value) * (mid[k] - day) / (nextDay - day);
        }
        day = nextDay;
        value = point.value;
    }
    grow(calendar, value, workload.growthPerYear, day, k, mid.size(), out);
}

void fillService(const Parts &parts, const Workload &workload, std::size_t w, engine::Workloads &made)
{
    made.tflopsPerAmount[w] = workload.peakFactor * 1e9 * workload.gflopPerToken * 1e9 / engine::kSecondsPerDay / 1e12;
    const auto indexOr = [](const QHash<Id, int> &index, const Id &id) {
        const int found = index.value(id, -1);
        return found < 0 ? kNone : static_cast<Index>(found);
    };
    made.release[w] = indexOr(parts.releaseIndex, workload.release.id);
    made.plateauAmount[w] = workload.plateauGtokensPerDay;
    made.halfTimeDays[w] = workload.halfTimeDays;
    made.spike[w] = workload.spike;
    made.spikeHalfLifeDays[w] = workload.spikeHalfLifeDays;
    made.logGrowth[w] = std::log1p(workload.growthPerYear);
    made.predecessor[w] = indexOr(parts.workloadIndex, workload.predecessor.id);
    made.migratesShare[w] = workload.migratesShare;
}

void fillReleases(const Parts &parts, engine::Program &program)
{
    engine::Releases &made = program.releases;
    for (const Release *release : parts.releases) {
        const auto r = static_cast<Index>(made.count());
        const double planned = parts.dayOf(release->planned, 0.0);
        const double quality = parts.dayOf(release->qualityDate, -kForever);
        const int training = parts.workloadIndex.value(release->training.id, -1);
        double plan = std::max(planned, quality);
        if (training >= 0) {
            const Workload &run = *parts.workloads.at(training);
            plan = std::max(plan, std::max(0.0, parts.dayOf(run.from, 0.0)) + run.plannedDays + release->tuningDays);
        }
        made.plannedDay.push_back(planned);
        made.qualityDay.push_back(quality);
        made.training.push_back(training >= 0 ? static_cast<Index>(training) : kNone);
        made.tuningDays.push_back(release->tuningDays);
        made.coverageNeeded.push_back(release->coverageNeeded);
        made.horizonDays.push_back(release->horizonDays);
        made.latestDay.push_back(parts.dayOf(release->latest, kForever));
        made.planDay.push_back(plan);
        const std::vector<Index> &launches = program.workloads.release;
        const auto tested = std::find(launches.begin(), launches.end(), r);
        made.tested.push_back(tested == launches.end() ? kNone : static_cast<Index>(tested - launches.begin()));
    }
}

} // namespace

void workloads(const Parts &parts, engine::Program &program)
{
    const std::size_t count = parts.workloadCount();
    const std::size_t steps = program.stepCount();
    engine::Workloads &made = program.workloads;
    made.kind.resize(count);
    made.referenceTflops = parts.referenceTflops;
    made.baseAmount.assign(count * steps, 0.0);
    made.release.assign(count, kNone);
    made.predecessor.assign(count, kNone);
    for (auto *zeros : {&made.tflopsPerAmount, &made.plateauAmount, &made.logGrowth, &made.migratesShare,
                        &made.totalFlop, &made.plannedTflops, &made.fromDay}) {
        zeros->assign(count, 0.0);
    }
    for (auto *ones : {&made.halfTimeDays, &made.spike, &made.spikeHalfLifeDays}) {
        ones->assign(count, 1.0);
    }
    for (std::size_t w = 0; w < count; ++w) {
        const Workload &workload = *parts.workloads.at(static_cast<qsizetype>(w));
        made.logEfficiencyGain.push_back(std::log1p(workload.efficiencyGainPerYear));
        made.logAdaptationGain.push_back(std::log1p(workload.adaptationGainPerYear));
        made.adaptationDelayDays.push_back(workload.adaptationDelayDays);
        made.adaptationFullAt.push_back(workload.adaptationFullAt);
        made.maxGain.push_back(workload.maxGain);
        switch (workload.kind) {
        case WorkloadKind::Training:
            made.kind[w] = engine::Kind::Training;
            made.totalFlop[w] = workload.totalYflop * 1e24;
            made.fromDay[w] = parts.dayOf(workload.from, 0.0);
            made.plannedTflops[w] =
                made.totalFlop[w] / (workload.plannedDays * engine::kSecondsPerDay) / engine::kFlopPerTflop;
            continue;
        case WorkloadKind::Inference:
            made.kind[w] = engine::Kind::Inference;
            fillService(parts, workload, w, made);
            break;
        case WorkloadKind::Load:
            made.kind[w] = engine::Kind::Load;
            made.tflopsPerAmount[w] = workload.peakFactor * made.referenceTflops[w];
            break;
        }
        fillCurve(parts, workload, program.calendar, made.baseAmount.data() + w * steps);
    }
    fillReleases(parts, program);
}

} // namespace penstock::compile::assembly
