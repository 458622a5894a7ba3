// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include "core/compile/throughput.h"

#include <algorithm>
#include <numeric>

namespace penstock::compile::assembly {

using namespace model;
using engine::Index;

namespace {

constexpr double kEqualPreference = 1e-12;

/// pref(c, w) (model.md 7), [workload][chip], from hardware throughput over what takes part.
std::vector<double> preferences(const std::vector<double> &hardwareTflops, std::size_t chips, std::size_t workloads)
{
    std::vector<double> preference(chips * workloads, 0.0);
    std::vector<double> sums(chips, 0.0);
    for (std::size_t w = 0; w < workloads; ++w) {
        const double *row = hardwareTflops.data() + w * chips;
        const double best = chips > 0 ? *std::max_element(row, row + chips) : 0.0;
        for (std::size_t c = 0; c < chips && best > 0.0; ++c) {
            preference[w * chips + c] = row[c] / best;
            sums[c] += row[c] / best;
        }
    }
    for (std::size_t i = 0; i < preference.size(); ++i) {
        const double mean = sums[i % chips] / static_cast<double>(workloads);
        preference[i] = mean > 0.0 ? preference[i] / mean : 0.0;
    }
    return preference;
}

/// Descending; what lies within the tolerance of the first of its group is one group, in list order (case-format.md).
void orderChips(const double *preference, Index *order, std::size_t chips)
{
    std::iota(order, order + chips, Index{0});
    std::stable_sort(order, order + chips, [&](Index a, Index b) { return preference[a] > preference[b]; });
    for (std::size_t begin = 0; begin < chips;) {
        std::size_t end = begin + 1;
        while (end < chips && preference[order[begin]] - preference[order[end]] <= kEqualPreference) {
            ++end;
        }
        std::sort(order + begin, order + end);
        begin = end;
    }
}

/// The order of chips of every workload, and in it the cells that it may use.
void fillOrder(const Parts &parts, engine::Program &program)
{
    const std::size_t chips = parts.chipCount();
    const std::size_t workloads = parts.workloadCount();
    const engine::Cells &cells = program.cells;
    engine::Workloads &made = program.workloads;
    made.orderChip.resize(workloads * chips);
    const std::vector<double> preference = preferences(parts.hardwareTflops, chips, workloads);
    // Of each class, whether a workload may use it: any operator of the class tells.
    std::vector<char> mayUse(cells.eligibilityCount * workloads, 0);
    for (std::size_t p = 0; p < program.piles.count(); ++p) {
        for (std::size_t w = 0; w < workloads; ++w) {
            mayUse[cells.eligibility[program.piles.cell[p]] * workloads + w] =
                parts.mayUse[w * parts.operatorCount() + program.piles.op[p]];
        }
    }
    for (std::size_t w = 0; w < workloads; ++w) {
        orderChips(preference.data() + w * chips, made.orderChip.data() + w * chips, chips);
        for (std::size_t place = 0; place < chips; ++place) {
            made.orderFirstCell.push_back(static_cast<Index>(made.orderCell.size()));
            const Index chip = made.orderChip[w * chips + place];
            for (Index cell = cells.chipFirstCell[chip]; cell < cells.chipFirstCell[chip + 1]; ++cell) {
                if (mayUse[cells.eligibility[cell] * workloads + w] != 0) {
                    made.orderCell.push_back(cell);
                }
            }
        }
        made.orderFirstCell.push_back(static_cast<Index>(made.orderCell.size()));
    }
}

/// Efficiency of a platform for a workload; where a migration counts it may change from step to step.
struct Column {
    std::size_t at = 0; ///< in a row of efficiencies
    const Platform *platform = nullptr;
    const Migration *migration = nullptr;
};

} // namespace

void throughput(const Parts &parts, engine::Program &program, Plan &plan)
{
    const std::size_t chips = parts.chipCount();
    const std::size_t workloads = parts.workloadCount();
    engine::Throughput &table = program.throughput;
    plan.hardwareThroughputTflops.assign(chips, std::vector<double>(workloads, 0.0));
    for (std::size_t i = 0; i < parts.hardwareTflops.size(); ++i) {
        plan.hardwareThroughputTflops[i % chips][i / chips] = parts.hardwareTflops[i];
    }
    table.hardwareTflops = parts.hardwareTflops;
    fillOrder(parts, program);

    QList<Id> platforms;
    std::vector<Index> platformOf(chips);
    for (std::size_t c = 0; c < chips; ++c) {
        const Id &id = parts.chips.at(static_cast<qsizetype>(c))->platform.id;
        qsizetype index = platforms.indexOf(id);
        if (index < 0) {
            index = platforms.size();
            platforms.append(id);
        }
        platformOf[c] = static_cast<Index>(index);
    }
    table.columnCount = static_cast<std::size_t>(platforms.size()) + 1;
    table.efficiencyColumn.resize(workloads * chips);
    std::vector<double> row(workloads * table.columnCount, 1.0);
    std::vector<Column> moving;
    for (std::size_t w = 0; w < workloads; ++w) {
        for (std::size_t c = 0; c < chips; ++c) {
            table.efficiencyColumn[w * chips + c] =
                parts.includesPlatform[w * chips + c] != 0 ? static_cast<Index>(table.columnCount - 1) : platformOf[c];
        }
        for (std::size_t p = 0; p + 1 < table.columnCount; ++p) {
            const Id &id = platforms.at(static_cast<qsizetype>(p));
            Column column;
            column.at = w * table.columnCount + p;
            column.platform = static_cast<const Platform *>(find(parts.project, EntityType::Platform, id));
            column.migration = migrationFor(parts.project, id, parts.workloads.at(static_cast<qsizetype>(w))->id);
            row[column.at] = column.platform->readiness;
            if (column.migration != nullptr) {
                moving.push_back(column);
            }
        }
    }
    table.epoch.resize(program.stepCount());
    Index epochs = 0;
    for (std::size_t k = 0; k < program.stepCount(); ++k) {
        bool isNew = k == 0;
        for (const Column &column : moving) {
            const double efficiency =
                efficiencyAt(*column.platform, *column.migration, parts.dayOf(column.migration->start, 0.0),
                             program.calendar.midDays[k]);
            isNew = isNew || efficiency != row[column.at];
            row[column.at] = efficiency;
        }
        if (isNew) {
            table.efficiencyShare.insert(table.efficiencyShare.end(), row.begin(), row.end());
            ++epochs;
        }
        table.epoch[k] = epochs - 1;
    }
}

} // namespace penstock::compile::assembly
