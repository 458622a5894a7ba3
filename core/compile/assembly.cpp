// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include "core/compile/throughput.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace penstock::compile::assembly {

using namespace model;

namespace {

template <class T> QHash<Id, int> indexOf(const QList<const T *> &entities)
{
    QHash<Id, int> index;
    for (int i = 0; i < entities.size(); ++i) {
        index.insert(entities.at(i)->id, i);
    }
    return index;
}

template <class T> QList<const T *> enabledOf(const QList<T> &list)
{
    QList<const T *> enabled;
    for (const T &entity : list) {
        if (entity.enabled) {
            enabled.append(&entity);
        }
    }
    return enabled;
}

} // namespace

Parts partsOf(const Project &resolved, const Id &referenceChip)
{
    Parts parts{resolved, {}, {}, {}, {}, nullptr, {}, {}, {}, {}};
    for (const Chip &chip : resolved.chips) {
        if (takesPart(resolved, chip)) {
            parts.chips.append(&chip);
        }
        if (chip.id == referenceChip) {
            parts.reference = &chip;
        }
    }
    parts.operators = enabledOf(resolved.operators);
    parts.workloads = enabledOf(resolved.workloads);
    parts.releases = enabledOf(resolved.releases);
    parts.chipIndex = indexOf(parts.chips);
    parts.operatorIndex = indexOf(parts.operators);
    parts.workloadIndex = indexOf(parts.workloads);
    parts.releaseIndex = indexOf(parts.releases);
    return parts;
}

std::vector<double> boundariesOf(const Settings &settings)
{
    const auto end = static_cast<double>(settings.start.daysTo(settings.end));
    std::vector<double> boundaries{0.0};
    for (int k = 1; boundaries.back() < end && k <= kMostSteps + 1; ++k) {
        double next = 0.0;
        switch (settings.step) {
        case StepLength::Day: next = k; break;
        case StepLength::Week: next = 7.0 * k; break;
        case StepLength::Month: next = static_cast<double>(settings.start.daysTo(settings.start.addMonths(k))); break;
        }
        boundaries.push_back(std::min(next, end));
    }
    return boundaries;
}

void time(const Parts &parts, engine::Program &program)
{
    program.boundaryDays = boundariesOf(parts.project.settings);
    program.stepCount = program.boundaryDays.size() - 1;
    program.lengthOfStep.resize(program.stepCount);
    program.distinctLengthsDays.clear();
    for (std::size_t k = 0; k < program.stepCount; ++k) {
        const double length = program.boundaryDays[k + 1] - program.boundaryDays[k];
        auto &known = program.distinctLengthsDays;
        const auto found = std::find(known.begin(), known.end(), length);
        program.lengthOfStep[k] = static_cast<std::size_t>(found - known.begin());
        if (found == known.end()) {
            known.push_back(length);
        }
    }
}

void cells(const Parts &parts, engine::Program &program, Plan &plan)
{
    program.chipCount = static_cast<std::size_t>(parts.chips.size());
    program.operatorCount = static_cast<std::size_t>(parts.operators.size());

    // Operators that fewer workloads may use come first: nobody takes from a shared fleet what its own could give.
    std::vector<int> uses(program.operatorCount, 0);
    std::vector<int> order(program.operatorCount);
    for (int o = 0; o < parts.operators.size(); ++o) {
        order[static_cast<std::size_t>(o)] = o;
        for (const Workload *workload : parts.workloads) {
            if (workload->operators.isEmpty() || workload->operators.ids.contains(parts.operators.at(o)->id)) {
                ++uses[static_cast<std::size_t>(o)];
            }
        }
    }
    std::stable_sort(order.begin(), order.end(), [&uses](int a, int b) {
        return uses[static_cast<std::size_t>(a)] < uses[static_cast<std::size_t>(b)];
    });

    std::map<std::pair<int, int>, const Stockpile *> piles; // chip, operator
    const auto open = [&](const Id &op, const Id &chip, const Stockpile *pile) {
        const int c = parts.chipIndex.value(chip, -1);
        const int o = parts.operatorIndex.value(op, -1);
        if (c >= 0 && o >= 0) {
            piles.try_emplace({c, o}, pile);
        }
    };
    for (const Stockpile &pile : parts.project.stockpiles) {
        if (pile.enabled) {
            open(pile.op.id, pile.chip.id, &pile);
        }
    }
    static const Stockpile byDefault;
    for (const Supply &supply : parts.project.supplies) {
        if (supply.enabled) {
            open(supply.op.id, supply.chip.id, &byDefault);
        }
    }
    program.chipBegin.assign(1, 0);
    for (int c = 0; c < parts.chips.size(); ++c) {
        for (const int o : order) {
            const auto found = piles.find({c, o});
            if (found == piles.end()) {
                continue;
            }
            const Stockpile &pile = *found->second;
            program.cellChip.push_back(c);
            program.cellOperator.push_back(o);
            program.initialInstalledUnits.push_back(pile.installedUnits);
            program.initialWarehouseUnits.push_back(pile.warehouseUnits);
            program.sparesUnits.push_back(pile.sparesUnits);
            program.installPerDay.push_back(pile.installPerMonth ? *pile.installPerMonth / engine::kMonthDays : engine::kNever);
            plan.stockpileOperators.append(parts.operators.at(o)->id);
            plan.stockpileChips.append(parts.chips.at(c)->id);
        }
        program.chipBegin.push_back(program.cellChip.size());
        program.tdpW.push_back(parts.chips.at(c)->tdpW);
        program.unitPriceUsd.push_back(parts.chips.at(c)->unitPriceUsd);
    }
    program.cellCount = program.cellChip.size();
    for (const double days : program.distinctLengthsDays) {
        for (std::size_t i = 0; i < program.cellCount; ++i) {
            const double rate = piles.at({program.cellChip[i], program.cellOperator[i]})->failureRatePerYear;
            program.failureShare.push_back(1.0 - std::exp(-rate * days / engine::kYearDays));
        }
    }
}

} // namespace penstock::compile::assembly
