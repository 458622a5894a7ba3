// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include <algorithm>
#include <cmath>

namespace penstock::compile::assembly {

using namespace model;

namespace {

double dayOf(const Parts &parts, const QDate &date, double otherwise)
{
    return date.isValid() ? static_cast<double>(parts.project.settings.start.daysTo(date)) : otherwise;
}

/// The demand curve of a service or load without its launch (model.md 6).
class Curve
{
public:
    Curve(const Parts &parts, const Workload &workload, double endDay)
        : m_growth(1.0 + workload.growthPerYear)
        , m_base(workload.kind == WorkloadKind::Inference ? workload.baseGtokensPerDay : workload.baseUnits)
        , m_from(dayOf(parts, workload.from, 0.0))
        , m_to(dayOf(parts, workload.to, endDay))
    {
        for (const Point &point : workload.points) {
            m_days.push_back(dayOf(parts, point.date, 0.0));
            m_values.push_back(point.value);
        }
    }

    [[nodiscard]] double at(double day) const
    {
        if (m_days.empty()) {
            return day >= m_from && day < m_to ? m_base * grown(day - m_from) : 0.0;
        }
        if (day <= m_days.front()) {
            return m_values.front();
        }
        if (day >= m_days.back()) {
            return m_values.back() * grown(day - m_days.back());
        }
        const auto next = static_cast<std::size_t>(std::upper_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
        const double share = (day - m_days[next - 1]) / (m_days[next] - m_days[next - 1]);
        return m_values[next - 1] + (m_values[next] - m_values[next - 1]) * share;
    }

private:
    [[nodiscard]] double grown(double days) const
    {
        return m_growth == 1.0 ? 1.0 : std::pow(m_growth, days / engine::kYearDays);
    }

    double m_growth;
    double m_base;
    double m_from;
    double m_to;
    std::vector<double> m_days;
    std::vector<double> m_values;
};

void service(const Parts &parts, const Workload &workload, engine::WorkloadProgram &made)
{
    made.kind = engine::Demand::Inference;
    made.tflopsPerUnit =
        workload.peakFactor * 1e9 * workload.gflopPerToken * 1e9 / engine::kSecondsPerDay / 1e12;
    made.release = parts.releaseIndex.value(workload.release.id, engine::kNone);
    made.plateau = workload.plateauGtokensPerDay;
    made.halfTimeDays = workload.halfTimeDays;
    made.spike = workload.spike;
    made.spikeHalfLifeDays = workload.spikeHalfLifeDays;
    made.growthPerYear = workload.growthPerYear;
    made.predecessor = parts.workloadIndex.value(workload.predecessor.id, engine::kNone);
    made.migratesShare = workload.migratesShare;
}

} // namespace

void workloads(const Parts &parts, engine::Program &program)
{
    const double endDay = program.boundaryDays.back();
    program.baseDemand.assign(program.stepCount * program.workloadCount, 0.0);
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        const Workload &workload = *parts.workloads.at(static_cast<qsizetype>(w));
        engine::WorkloadProgram &made = program.workloads[w];
        made.lnEfficiencyGain = std::log1p(workload.efficiencyGainPerYear);
        made.lnAdaptationGain = std::log1p(workload.adaptationGainPerYear);
        made.adaptationFullAt = workload.adaptationFullAt;
        made.maxGain = workload.maxGain;
        if (workload.kind == WorkloadKind::Training) {
            made.kind = engine::Demand::Training;
            made.totalFlop = workload.totalYflop * 1e24;
            made.fromDay = dayOf(parts, workload.from, 0.0);
            made.plannedDays = workload.plannedDays;
            continue;
        }
        if (workload.kind == WorkloadKind::Inference) {
            service(parts, workload, made);
        } else {
            made.kind = engine::Demand::Load;
            made.tflopsPerUnit = workload.peakFactor * made.referenceTflops;
        }
        const Curve curve(parts, workload, endDay);
        for (std::size_t k = 0; k < program.stepCount; ++k) {
            program.baseDemand[k * program.workloadCount + w] =
                curve.at(0.5 * (program.boundaryDays[k] + program.boundaryDays[k + 1]));
        }
    }
    for (std::size_t w = 0; w < program.workloadCount; ++w) {
        const engine::WorkloadProgram &made = program.workloads[w];
        if (made.predecessor != engine::kNone && made.release != engine::kNone) {
            program.workloads[static_cast<std::size_t>(made.predecessor)].successors.push_back(static_cast<int>(w));
        }
    }
    for (const double days : program.distinctLengthsDays) {
        for (const Workload *workload : parts.workloads) {
            program.memoryShare.push_back(1.0 - std::exp(-days / workload->adaptationDelayDays));
        }
    }
    for (const Release *release : parts.releases) {
        engine::ReleaseProgram made;
        made.plannedDay = dayOf(parts, release->planned, 0.0);
        made.qualityDay = dayOf(parts, release->qualityDate, -engine::kNever);
        made.training = parts.workloadIndex.value(release->training.id, engine::kNone);
        made.tuningDays = release->tuningDays;
        made.coverageNeeded = release->coverageNeeded;
        made.horizonDays = release->horizonDays;
        made.latestDay = dayOf(parts, release->latest, engine::kNever);
        const int r = static_cast<int>(program.releases.size());
        for (std::size_t w = 0; w < program.workloadCount && made.testedFor == engine::kNone; ++w) {
            if (program.workloads[w].kind == engine::Demand::Inference && program.workloads[w].release == r) {
                made.testedFor = static_cast<int>(w);
            }
        }
        program.releases.push_back(made);
    }
}

} // namespace penstock::compile::assembly
