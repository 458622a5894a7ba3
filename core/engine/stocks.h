// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/program.h"
#include "core/engine/result.h"
#include "core/engine/workspace.h"

#include <span>

namespace penstock::engine {

/// Runs the stockpiles \p piles through all steps (model.md 5): row i of \p rows is piles[i], with the arrivals
/// arrivalsUnits[i][step].
void runStocks(const Program &program, std::span<const Index> piles, const double *arrivalsUnits, StockRows &rows);

/// Runs all stockpiles and writes the stock series of chips, operators and in total, and what follows from stocks
/// alone: units in service, power, spend, the seller's loss (model.md 9).
void runAllStocks(const Program &program, const Deliveries &deliveries, Workspace &workspace, Result &result);

/// Runs all stockpiles once more and keeps what each of them does. Apart from simulate(), because writing that much
/// takes as long as computing it, and only tables of stockpiles ask.
void keepPiles(const Program &program, const Deliveries &deliveries, Workspace &workspace, PileRows &kept);

/// Adds the units in service of one stockpile, the mean of its installed units at both ends of each step, to
/// the row of its cell.
void addInService(const double *installedUnits, std::size_t stepCount, double *inServiceUnits);

} // namespace penstock::engine
