// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/pile_series.h"

#include "core/analysis/measures/shortfall.h"
#include "core/analysis/pile_sums.h"
#include "core/compile/throughput.h"

#include <algorithm>

namespace penstock::grids {

namespace {

/// Efficiency of a chip's platform for a workload on the first day.
double efficiencyAtStart(const model::Project &resolved, const model::Chip &chip, const model::Id &workload)
{
    for (const model::Measurement &measured : resolved.measurements) {
        if (measured.enabled && measured.chip.id == chip.id && measured.workload.id == workload) {
            if (measured.includesPlatform) {
                return 1.0;
            }
            break; // the first one counts
        }
    }
    const auto *platform =
        static_cast<const model::Platform *>(model::find(resolved, model::EntityType::Platform, chip.platform.id));
    if (platform == nullptr) {
        return 0.0;
    }
    const model::Migration *migration = compile::migrationFor(resolved, platform->id, workload);
    if (migration == nullptr) {
        return platform->readiness;
    }
    const double start = static_cast<double>(resolved.settings.start.daysTo(migration->start));
    return compile::efficiencyAt(*platform, *migration, start, 0.0);
}

QHash<model::Id, double> worths(const analysis::ScenarioRun &run)
{
    QHash<model::Id, double> all;
    const compile::Plan &plan = run.plan;
    const qsizetype reference = plan.chips.indexOf(plan.referenceChip);
    std::vector<qsizetype> served;
    for (const bool training : {false, true}) {
        for (qsizetype w = 0; w < plan.workloads.size(); ++w) {
            const auto *workload = static_cast<const model::Workload *>(
                model::find(run.resolved, model::EntityType::Workload, plan.workloads.at(w)));
            if (workload != nullptr && (workload->kind == model::WorkloadKind::Training) == training) {
                served.push_back(w);
            }
        }
        if (!served.empty()) {
            break;
        }
    }
    for (qsizetype c = 0; c < plan.chips.size(); ++c) {
        const auto *chip =
            static_cast<const model::Chip *>(model::find(run.resolved, model::EntityType::Chip, plan.chips.at(c)));
        if (chip == nullptr || served.empty()) {
            continue;
        }
        double sum = 0.0;
        for (const qsizetype w : served) {
            const auto row = static_cast<std::size_t>(w);
            // A reference chip that is switched off still is the unit; the run knows no throughput of it.
            double unit = 0.0;
            if (reference >= 0) {
                unit = plan.hardwareThroughputTflops[static_cast<std::size_t>(reference)][row];
            }
            if (unit > 0.0) {
                sum += plan.hardwareThroughputTflops[static_cast<std::size_t>(c)][row] / unit
                       * efficiencyAtStart(run.resolved, *chip, plan.workloads.at(w));
            }
        }
        if (reference >= 0) {
            all.insert(chip->id, sum / static_cast<double>(served.size()));
        }
    }
    return all;
}

} // namespace

PileSeries::PileSeries(analysis::ScenarioRunPtr run)
{
    take(std::move(run));
}

void PileSeries::take(analysis::ScenarioRunPtr run)
{
    m_run = std::move(run);
    m_piles.clear();
    m_worth.clear();
    m_facts.clear();
    m_hasRows = false;
    if (m_run == nullptr) {
        return;
    }
    const compile::Plan &plan = m_run->plan;
    m_piles.reserve(plan.stockpileOperators.size());
    for (qsizetype i = 0; i < plan.stockpileOperators.size(); ++i) {
        m_piles.insert({plan.stockpileOperators.at(i), plan.stockpileChips.at(i)}, static_cast<int>(i));
    }
    m_facts.resize(static_cast<std::size_t>(plan.stockpileOperators.size()));
    m_worth = worths(*m_run);
}

std::span<const double> PileSeries::boundaryDays() const
{
    return m_run == nullptr ? std::span<const double>{} : std::span<const double>(m_run->result.boundaryDays);
}

const engine::PileRows &PileSeries::rows() const
{
    if (!m_hasRows) {
        analysis::fillStockpileRows(*m_run, m_workspace, m_rows);
        m_hasRows = true;
    }
    return m_rows;
}

std::span<const double> PileSeries::warehouseUnits(int pile) const
{
    if (m_run == nullptr || pile < 0) {
        return {};
    }
    const engine::PileRows &all = rows();
    const std::size_t first = static_cast<std::size_t>(pile) * all.stride;
    const std::size_t count = m_run->result.boundaryDays.size();
    return first + count <= all.warehouseUnits.size() ? std::span(&all.warehouseUnits[first], count)
                                                      : std::span<const double>{};
}

const PileSeries::Facts &PileSeries::factsOf(int pile) const
{
    std::optional<Facts> &facts = m_facts[static_cast<std::size_t>(pile)];
    if (!facts) {
        facts.emplace();
        const std::span<const double> units = warehouseUnits(pile);
        double spares = 0.0;
        const model::Id &op = m_run->plan.stockpileOperators.at(pile);
        const model::Id &chip = m_run->plan.stockpileChips.at(pile);
        for (const model::Stockpile &held : m_run->resolved.stockpiles) {
            if (held.enabled && held.op.id == op && held.chip.id == chip) {
                spares = held.sparesUnits;
                break;
            }
        }
        std::vector<double> freeUnits(units.begin(), units.end());
        for (double &each : freeUnits) {
            facts->peak = std::max(facts->peak, each);
            each = std::max(0.0, each - spares);
        }
        facts->stockOutDay = analysis::stockOutOf(boundaryDays(), freeUnits);
    }
    return *facts;
}

double PileSeries::peakUnits(int pile) const
{
    return pile < 0 ? 0.0 : factsOf(pile).peak;
}

std::optional<double> PileSeries::stockOutDay(int pile) const
{
    return pile < 0 ? std::nullopt : factsOf(pile).stockOutDay;
}

std::size_t PileSeries::stepAt(double day) const
{
    const std::span<const double> days = boundaryDays();
    const auto after = std::upper_bound(days.begin(), days.end(), day);
    return after == days.begin() ? 0 : static_cast<std::size_t>(after - days.begin()) - 1;
}

double PileSeries::unitsAt(int pile, double day) const
{
    const std::span<const double> units = warehouseUnits(pile);
    const std::span<const double> days = boundaryDays();
    if (units.empty()) {
        return 0.0;
    }
    const std::size_t step = stepAt(day);
    if (step + 1 >= units.size()) {
        return units.back();
    }
    const double share = std::clamp((day - days[step]) / (days[step + 1] - days[step]), 0.0, 1.0);
    return units[step] + (units[step + 1] - units[step]) * share;
}

std::optional<double> PileSeries::coverDays(int pile, double day) const
{
    constexpr double kAhead = 90.0;
    const std::span<const double> days = boundaryDays();
    if (pile < 0 || days.size() < 2) {
        return std::nullopt;
    }
    const engine::PileRows &all = rows();
    const std::size_t first = static_cast<std::size_t>(pile) * all.stride;
    double used = 0.0;
    double length = 0.0;
    for (std::size_t k = stepAt(day); k + 1 < days.size() && days[k] < day + kAhead; ++k) {
        const double whole = days[k + 1] - days[k];
        const double inside = std::min(days[k + 1], day + kAhead) - std::max(days[k], day);
        if (inside > 0.0 && first + k < all.installsUnits.size()) {
            used += (all.installsUnits[first + k] + all.replacementsUnits[first + k]) * inside / whole;
            length += inside;
        }
    }
    if (!(used > 1e-9) || !(length > 0.0)) {
        return std::nullopt;
    }
    return unitsAt(pile, day) / (used / length);
}

double PileSeries::julian(double day) const
{
    return m_run == nullptr ? day : static_cast<double>(m_run->plan.start.toJulianDay()) + day;
}

std::optional<double> PileSeries::worthOf(const model::Id &chip) const
{
    const auto found = m_worth.constFind(chip);
    return found == m_worth.cend() ? std::nullopt : std::optional(*found);
}

} // namespace penstock::grids
