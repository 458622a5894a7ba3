// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/allocation.h"

#include <algorithm>

namespace penstock::engine {

namespace {

/// Serves one workload; `used` is its row of units, or nullptr where nobody asks for it.
void serve(const Program &program, std::size_t w, ServiceState &state, double *used, const ServedSink &sink)
{
    const Workloads &workloads = program.workloads;
    const std::size_t chips = program.chipCount;
    const Index *firstCell = workloads.orderFirstCell.data() + w * (chips + 1);
    const double *throughput = state.throughputTflops.data() + w * chips; // of no elements where there are no chips
    double need = state.needTflops[w];
    for (std::size_t place = 0; place < chips && need > 0.0; ++place) {
        const Index chip = workloads.orderChip[w * chips + place];
        const double tflops = throughput[chip];
        if (!(tflops > 0.0) || state.freeCells[chip] == 0) {
            continue;
        }
        double units = 0.0; // of this chip, all cells
        for (Index i = firstCell[place]; i < firstCell[place + 1]; ++i) {
            const Index cell = workloads.orderCell[i];
            const double available = state.freeUnits[cell];
            if (!(available > 0.0)) {
                continue;
            }
            const double wanted = need / tflops;
            const bool covers = wanted <= available;
            const double taken = covers ? wanted : available;
            state.freeUnits[cell] = available - taken;
            if (taken == available) {
                --state.freeCells[chip];
            }
            if (used != nullptr) {
                used[cell] = taken;
            }
            units += taken;
            if (covers) {
                need = 0.0; // exactly: no residue of rounding
                break;
            }
            need = std::max(0.0, need - taken * tflops);
            if (need == 0.0) {
                break;
            }
        }
        if (sink.rows != nullptr && units > 0.0) {
            sink.rows[w * chips + chip][sink.step] = units * tflops / workloads.referenceTflops[w];
        }
    }
    state.needTflops[w] = need;
}

/// Takes the work of a step off a training run; one that completes gives back the chips it no longer needs.
void train(const Program &program, std::size_t k, std::size_t w, ServiceState &state, const double *used,
           const ServedSink &sink)
{
    const Workloads &workloads = program.workloads;
    const Calendar &calendar = program.calendar;
    const double served = state.demandTflops[w] - state.needTflops[w];
    const double work = served * kFlopPerTflop * state.gain[w] * calendar.lengthDays[k] * kSecondsPerDay;
    double &remaining = state.remainingFlop[w];
    if (remaining - work > kEpsilon * workloads.totalFlop[w]) {
        remaining -= work;
        return;
    }
    const double share = std::min(1.0, remaining / work);
    const double begins = std::max(calendar.boundaryDays[k], workloads.fromDay[w]);
    state.completionDay[w] = begins + share * (calendar.boundaryDays[k + 1] - begins);
    remaining = 0.0;
    state.demandTflops[w] *= share;
    state.needTflops[w] *= share;
    for (std::size_t cell = 0; cell < program.cells.count(); ++cell) {
        const double back = used[cell] * (1.0 - share);
        if (back > 0.0) {
            state.freeCells[program.cells.chip[cell]] += state.freeUnits[cell] > 0.0 ? 0 : 1;
            state.freeUnits[cell] += back;
        }
    }
    if (state.keepsUse) {
        double *row = state.usedUnits.data() + w * program.cells.count();
        std::for_each(row, row + program.cells.count(), [share](double &units) { units *= share; });
    }
    if (sink.rows != nullptr) {
        for (std::size_t c = 0; c < program.chipCount; ++c) {
            sink.rows[w * program.chipCount + c][sink.step] *= share;
        }
    }
}

} // namespace

void allocate(const Program &program, std::size_t k, ServiceState &state, const ServedSink &sink)
{
    const Workloads &workloads = program.workloads;
    const std::size_t cells = program.cells.count();
    std::copy(state.inServiceUnits.begin(), state.inServiceUnits.end(), state.freeUnits.begin());
    for (std::size_t c = 0; c < program.chipCount; ++c) {
        Index count = 0;
        for (Index cell = program.cells.chipFirstCell[c]; cell < program.cells.chipFirstCell[c + 1]; ++cell) {
            count += state.freeUnits[cell] > 0.0 ? 1 : 0;
        }
        state.freeCells[c] = count;
    }
    for (std::size_t w = 0; w < workloads.count(); ++w) {
        const bool trains = workloads.kind[w] == Kind::Training && state.demandTflops[w] > 0.0;
        double *used = nullptr;
        if (state.keepsUse || trains) {
            used = state.usedUnits.data() + w * cells;
            std::fill(used, used + cells, 0.0);
        }
        if (state.needTflops[w] > 0.0) {
            serve(program, w, state, used, sink);
        }
        if (trains) {
            train(program, k, w, state, used, sink);
        }
    }
}

} // namespace penstock::engine
