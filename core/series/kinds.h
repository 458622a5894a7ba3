// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of charts of time, one function each. Each fills a ChartData that has its boundaries. Inside core/series
// only.
#pragma once

#include "core/series/chart_data.h"

namespace penstock::series::kinds {

void capacityDemand(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void capacityStack(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void headroom(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void stranded(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void servedBy(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);

void demand(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void coverage(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void shortfall(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);

void reservoir(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void deliveries(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void daysOfCover(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void power(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);
void spend(const analysis::ScenarioRun &run, const model::View &view, ChartData &data);

} // namespace penstock::series::kinds
