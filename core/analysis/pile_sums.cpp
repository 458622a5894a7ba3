// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pile_sums.h"

#include "core/analysis/stock_program.h"
#include "core/engine/simulate.h"
#include "core/engine/stocks.h"

#include <algorithm>

namespace penstock::analysis {

namespace {

double weightOf(const PileGroups &groups, std::size_t pile)
{
    return groups.weights.empty() ? 1.0 : groups.weights[pile];
}

void addRow(std::vector<double> &sum, const double *row, double weight)
{
    for (std::size_t k = 0; k < sum.size(); ++k) {
        sum[k] += weight * row[k];
    }
}

} // namespace

std::optional<std::vector<engine::StockSeries>> stockSums(const ScenarioRun &run, const PileGroups &groups)
{
    if (run.stocks == nullptr) {
        return std::nullopt;
    }
    const engine::Program &program = run.stocks->program;
    const engine::Deliveries &deliveries = run.stocks->deliveries;
    const std::size_t steps = program.stepCount();
    engine::Workspace workspace;
    engine::PileRows rows;
    engine::keepPiles(program, deliveries, workspace, rows);
    std::vector<engine::StockSeries> sums(groups.count);
    for (engine::StockSeries &sum : sums) {
        for (auto *stock : {&sum.installedUnits, &sum.warehouseUnits}) {
            stock->assign(steps + 1, 0.0);
        }
        for (auto *flow : {&sum.arrivalsUnits, &sum.blockedUnits, &sum.replacementsUnits, &sum.installsUnits}) {
            flow->assign(steps, 0.0);
        }
    }
    for (std::size_t p = 0; p < program.piles.count(); ++p) {
        if (groups.ofPile[p] == PileGroups::kNone) {
            continue;
        }
        engine::StockSeries &sum = sums[static_cast<std::size_t>(groups.ofPile[p])];
        const double weight = weightOf(groups, p);
        addRow(sum.installedUnits, workspace.rows.installedUnits.data() + p * workspace.rows.stride, weight);
        addRow(sum.warehouseUnits, rows.warehouseUnits.data() + p * rows.stride, weight);
        addRow(sum.replacementsUnits, rows.replacementsUnits.data() + p * rows.stride, weight);
        addRow(sum.installsUnits, rows.installsUnits.data() + p * rows.stride, weight);
        addRow(sum.arrivalsUnits, deliveries.arrivalsUnits.data() + p * steps, weight);
        addRow(sum.blockedUnits, deliveries.blockedUnits.data() + p * steps, weight);
    }
    return sums;
}

std::optional<CapacityShares> capacityShares(const ScenarioRun &run, const PileGroups &groups,
                                             const std::vector<double> &workloadWeights)
{
    if (run.stocks == nullptr) {
        return std::nullopt;
    }
    const engine::Program &program = run.stocks->program;
    const std::size_t steps = program.stepCount();
    const std::size_t cells = program.cells.count();
    CapacityShares shares;
    shares.served.assign(groups.count, std::vector<double>(steps, 0.0));
    shares.idle = shares.served;
    engine::Workspace workspace;
    engine::Result result;
    std::vector<double> servedOfCell(cells);
    const auto visit = [&](const engine::StepUse &use) {
        std::fill(servedOfCell.begin(), servedOfCell.end(), 0.0);
        for (std::size_t w = 0; w < program.workloads.count(); ++w) {
            const double weight = workloadWeights[w] / program.workloads.referenceTflops[w];
            for (std::size_t cell = 0; cell < cells && weight > 0.0; ++cell) {
                servedOfCell[cell] += use.usedUnits[w * cells + cell] * weight
                                      * use.throughputTflops[w * program.chipCount + program.cells.chip[cell]];
            }
        }
        for (std::size_t p = 0; p < program.piles.count(); ++p) {
            const std::size_t cell = program.piles.cell[p];
            if (groups.ofPile[p] == PileGroups::kNone || !(use.inServiceUnits[cell] > 0.0)) {
                continue;
            }
            const double *installed = workspace.rows.installedUnits.data() + p * workspace.rows.stride + use.step;
            const double share = 0.5 * (installed[0] + installed[1]) / use.inServiceUnits[cell];
            const auto group = static_cast<std::size_t>(groups.ofPile[p]);
            shares.served[group][use.step] += share * servedOfCell[cell];
            shares.idle[group][use.step] += share * use.freeUnits[cell] * use.worthOfCell[cell] * weightOf(groups, p);
        }
    };
    engine::followUse(program, run.stocks->deliveries, workspace, result, visit);
    return shares;
}

} // namespace penstock::analysis
