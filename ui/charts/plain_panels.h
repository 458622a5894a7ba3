// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts without a time axis: bars of throughput, chips by their ratings, roofline, table of measures.
#pragma once

#include "ui/charts/bar_layer.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/scatter_layer.h"
#include "ui/charts/table_layer.h"

namespace penstock::charts {

/// Throughput of each chip for each workload.
class BarPanel final : public plot::Panel
{
public:
    BarPanel();
    void show(const model::View &view, const analysis::ScenarioRun *run);
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    BarLayer *m_bars;
    QString m_fault;
};

/// Chips by two of their figures; of kind ChipScatter or Roofline.
class ScatterPanel final : public plot::Panel
{
public:
    ScatterPanel();
    void show(const model::View &view, const analysis::ScenarioRun *run);
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    void showRatings(const model::View &view, const analysis::ScenarioRun &run);
    void showRoofline(const model::View &view, const analysis::ScenarioRun &run);

    ScatterLayer *m_marks;
    QString m_fault;
};

/// Measures of the results shown, with differences from the first.
class TablePanel final : public plot::Panel
{
public:
    TablePanel();
    void show(const model::View &view, const std::vector<Shown> &shown, const QLocale &locale);
    [[nodiscard]] const TableContent &content() const { return m_table->content(); }
    [[nodiscard]] double wantedHeight() const { return m_table->wantedHeight(); }

private:
    TableLayer *m_table;
};

} // namespace penstock::charts
