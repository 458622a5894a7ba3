// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/assembly.h"

#include "core/compile/throughput.h"

#include <algorithm>

namespace penstock::compile::assembly {

using namespace model;
using engine::Index;
using engine::kNone;

namespace {

template <class T> QHash<Id, int> indexOf(const QList<const T *> &entities)
{
    QHash<Id, int> index;
    index.reserve(entities.size());
    for (int i = 0; i < entities.size(); ++i) {
        index.insert(entities.at(i)->id, i);
    }
    return index;
}

template <class T> QList<const T *> enabledOf(const QList<T> &list)
{
    QList<const T *> enabled;
    enabled.reserve(list.size());
    for (const T &entity : list) {
        if (entity.enabled) {
            enabled.append(&entity);
        }
    }
    return enabled;
}

/// Measured pairs first, then the roofline for all others (model.md 3). The reference chip is a column more, since a
/// disabled one still is the unit.
void fillHardware(Parts &parts)
{
    const std::size_t chips = parts.chipCount();
    const std::size_t workloads = parts.workloadCount();
    const std::size_t columns = chips + 1;
    std::vector<const Measurement *> measured(workloads * columns, nullptr);
    for (const Measurement &measurement : parts.project.measurements) {
        const int w = parts.workloadIndex.value(measurement.workload.id, -1);
        if (!measurement.enabled || w < 0) {
            continue;
        }
        const std::size_t row = static_cast<std::size_t>(w) * columns;
        const auto note = [&](std::size_t column) {
            const Measurement *&held = measured[row + column];
            held = held == nullptr ? &measurement : held;
        };
        if (const int c = parts.chipIndex.value(measurement.chip.id, -1); c >= 0) {
            note(static_cast<std::size_t>(c));
        }
        if (parts.reference != nullptr && measurement.chip.id == parts.reference->id) {
            note(chips);
        }
    }
    parts.hardwareTflops.resize(workloads * chips);
    parts.includesPlatform.resize(workloads * chips);
    parts.referenceTflops.assign(workloads, 0.0);
    for (std::size_t w = 0; w < workloads; ++w) {
        const Workload &workload = *parts.workloads.at(static_cast<qsizetype>(w));
        for (std::size_t c = 0; c < chips; ++c) {
            const Measurement *pair = measured[w * columns + c];
            parts.hardwareTflops[w * chips + c] =
                hardwareThroughput(*parts.chips.at(static_cast<qsizetype>(c)), workload, pair);
            parts.includesPlatform[w * chips + c] = pair != nullptr && pair->includesPlatform ? 1 : 0;
        }
        if (parts.reference != nullptr) {
            parts.referenceTflops[w] = hardwareThroughput(*parts.reference, workload, measured[w * columns + chips]);
        }
    }
}

/// Operators that fewer workloads may use come first: nobody takes from a shared fleet what its own could give.
std::vector<std::size_t> allocationOrder(const Parts &parts)
{
    const std::size_t operators = parts.operatorCount();
    std::vector<int> uses(operators, 0);
    std::vector<std::size_t> order(operators);
    for (std::size_t o = 0; o < operators; ++o) {
        order[o] = o;
        for (std::size_t w = 0; w < parts.workloadCount(); ++w) {
            uses[o] += parts.mayUse[w * operators + o];
        }
    }
    std::stable_sort(order.begin(), order.end(), [&uses](std::size_t a, std::size_t b) { return uses[a] < uses[b]; });
    return order;
}

/// Class of each operator: those that the same workloads may use share one.
std::vector<Index> eligibilityOf(const Parts &parts, std::size_t &count)
{
    const std::size_t operators = parts.operatorCount();
    std::vector<Index> classOf(operators);
    std::vector<std::size_t> first; // operator of each class
    for (std::size_t o = 0; o < operators; ++o) {
        const auto isSame = [&](std::size_t other) {
            for (std::size_t w = 0; w < parts.workloadCount(); ++w) {
                if (parts.mayUse[w * operators + o] != parts.mayUse[w * operators + other]) {
                    return false;
                }
            }
            return true;
        };
        const auto found = std::find_if(first.begin(), first.end(), isSame);
        classOf[o] = static_cast<Index>(found - first.begin());
        if (found == first.end()) {
            first.push_back(o);
        }
    }
    count = first.size();
    return classOf;
}

/// Weights of the mean in the worth of idle units: over services and loads, over training runs where there are only
/// those (model.md 9).
void fillWorth(const Parts &parts, const std::vector<Index> &classOf, engine::Cells &cells)
{
    const std::size_t workloads = parts.workloadCount();
    const std::size_t operators = parts.operatorCount();
    cells.worthWeight.assign(cells.eligibilityCount * workloads, 0.0);
    for (std::size_t o = 0; o < operators; ++o) {
        const auto counts = [&](std::size_t w, bool training) {
            return parts.mayUse[w * operators + o] != 0
                   && (parts.workloads.at(static_cast<qsizetype>(w))->kind == WorkloadKind::Training) == training;
        };
        int services = 0;
        int runs = 0;
        for (std::size_t w = 0; w < workloads; ++w) {
            services += counts(w, false) ? 1 : 0;
            runs += counts(w, true) ? 1 : 0;
        }
        for (std::size_t w = 0; w < workloads; ++w) {
            if (counts(w, services == 0)) {
                cells.worthWeight[classOf[o] * workloads + w] = 1.0 / (services > 0 ? services : runs);
            }
        }
    }
}

/// Withdrawals within the horizon, one a stockpile and step.
void fillWithdrawals(const Parts &parts, const std::vector<Index> &pileOf, engine::Program &program)
{
    const std::vector<double> &boundaries = program.calendar.boundaryDays;
    std::vector<engine::Withdrawal> &all = program.piles.withdrawals;
    for (const Supply &supply : parts.project.supplies) {
        const int c = parts.chipIndex.value(supply.chip.id, -1);
        const int o = parts.operatorIndex.value(supply.op.id, -1);
        const double day = parts.dayOf(supply.from, -1.0);
        if (supply.kind != SupplyKind::Withdrawal || !supply.enabled || c < 0 || o < 0 || day < 0.0
            || day >= boundaries.back()) {
            continue;
        }
        const auto after = std::upper_bound(boundaries.begin(), boundaries.end(), day);
        const std::size_t pair = static_cast<std::size_t>(c) * parts.operatorCount() + static_cast<std::size_t>(o);
        all.push_back({pileOf[pair], static_cast<Index>(after - boundaries.begin() - 1), supply.units});
    }
    std::stable_sort(all.begin(), all.end(), [](const engine::Withdrawal &a, const engine::Withdrawal &b) {
        return a.pile != b.pile ? a.pile < b.pile : a.step < b.step;
    });
    std::vector<engine::Withdrawal> merged;
    for (const engine::Withdrawal &one : all) {
        if (!merged.empty() && merged.back().pile == one.pile && merged.back().step == one.step) {
            merged.back().units += one.units;
        } else {
            merged.push_back(one);
        }
    }
    all = std::move(merged);
}

} // namespace

double Parts::dayOf(const QDate &date, double otherwise) const
{
    return date.isValid() ? static_cast<double>(project.settings.start.daysTo(date)) : otherwise;
}

Parts partsOf(const Project &resolved, const Id &referenceChip)
{
    Parts parts{resolved, {}, {}, {}, {}, nullptr, {}, {}, {}, {}, {}, {}, {}, {}};
    const QList<const Platform *> platforms = enabledOf(resolved.platforms);
    for (const Chip &chip : resolved.chips) {
        const bool hasPlatform = std::any_of(platforms.cbegin(), platforms.cend(), [&](const Platform *platform) {
            return platform->id == chip.platform.id;
        });
        if (chip.enabled && hasPlatform) {
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
    fillHardware(parts);
    for (const Workload *workload : std::as_const(parts.workloads)) {
        for (const Operator *op : std::as_const(parts.operators)) {
            parts.mayUse.push_back(workload->operators.isEmpty() || workload->operators.ids.contains(op->id) ? 1 : 0);
        }
    }
    return parts;
}

std::vector<double> boundariesOf(const Settings &settings)
{
    const auto end = static_cast<double>(settings.start.daysTo(settings.end));
    std::vector<double> boundaries{0.0};
    for (int k = 1; boundaries.back() < end; ++k) {
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

engine::Calendar calendarOf(const Settings &settings)
{
    engine::Calendar calendar;
    calendar.boundaryDays = boundariesOf(settings);
    std::vector<double> &known = calendar.kindLengthDays;
    for (std::size_t k = 0; k + 1 < calendar.boundaryDays.size(); ++k) {
        const double begin = calendar.boundaryDays[k];
        const double end = calendar.boundaryDays[k + 1];
        const auto found = std::find(known.begin(), known.end(), end - begin);
        calendar.lengthKind.push_back(static_cast<Index>(found - known.begin()));
        if (found == known.end()) {
            known.push_back(end - begin);
        }
        calendar.lengthDays.push_back(end - begin);
        calendar.midDays.push_back(0.5 * (begin + end));
    }
    return calendar;
}

std::vector<Index> stockpiles(const Parts &parts, engine::Program &program, Plan &plan)
{
    const std::size_t chips = program.chipCount = parts.chipCount();
    const std::size_t operators = program.operatorCount = parts.operatorCount();
    static const Stockpile byDefault;
    std::vector<const Stockpile *> held(chips * operators, nullptr);
    const auto open = [&](const Id &op, const Id &chip, const Stockpile *pile) {
        const int c = parts.chipIndex.value(chip, -1);
        const int o = parts.operatorIndex.value(op, -1);
        if (c >= 0 && o >= 0) {
            const Stockpile *&pair = held[static_cast<std::size_t>(c) * operators + static_cast<std::size_t>(o)];
            pair = pair == nullptr ? pile : pair;
        }
    };
    for (const Stockpile &pile : parts.project.stockpiles) {
        if (pile.enabled) {
            open(pile.op.id, pile.chip.id, &pile);
        }
    }
    for (const Supply &supply : parts.project.supplies) {
        if (supply.enabled) {
            open(supply.op.id, supply.chip.id, &byDefault);
        }
    }

    engine::Piles &piles = program.piles;
    engine::Cells &cells = program.cells;
    const std::vector<Index> classOf = eligibilityOf(parts, cells.eligibilityCount);
    const std::vector<std::size_t> order = allocationOrder(parts);
    std::vector<Index> pileOf(chips * operators, kNone);
    for (std::size_t c = 0; c < chips; ++c) {
        const Chip &chip = *parts.chips.at(static_cast<qsizetype>(c));
        program.chipPowerW.push_back(chip.tdpW);
        program.chipUnitPriceUsd.push_back(chip.unitPriceUsd);
        cells.chipFirstCell.push_back(static_cast<Index>(cells.count()));
        Index last = kNone; // class of the operator before in the order, with or without this chip
        bool isOpen = false;
        for (const std::size_t o : order) {
            isOpen = isOpen && classOf[o] == last;
            last = classOf[o];
            const Stockpile *pile = held[c * operators + o];
            if (pile == nullptr) {
                continue;
            }
            if (!isOpen) {
                cells.chip.push_back(static_cast<Index>(c));
                cells.eligibility.push_back(classOf[o]);
                isOpen = true;
            }
            pileOf[c * operators + o] = static_cast<Index>(piles.count());
            piles.chip.push_back(static_cast<Index>(c));
            piles.op.push_back(static_cast<Index>(o));
            piles.cell.push_back(static_cast<Index>(cells.count() - 1));
            piles.installedUnits.push_back(pile->installedUnits);
            piles.warehouseUnits.push_back(pile->warehouseUnits);
            piles.installUnitsPerMonth.push_back(pile->installPerMonth.value_or(engine::kForever));
            piles.failureRatePerYear.push_back(pile->failureRatePerYear);
            piles.sparesUnits.push_back(pile->sparesUnits);
            plan.stockpileOperators.append(parts.operators.at(static_cast<qsizetype>(o))->id);
            plan.stockpileChips.append(chip.id);
        }
    }
    cells.chipFirstCell.push_back(static_cast<Index>(cells.count()));
    fillWorth(parts, classOf, cells);
    fillWithdrawals(parts, pileOf, program);
    return pileOf;
}

} // namespace penstock::compile::assembly
