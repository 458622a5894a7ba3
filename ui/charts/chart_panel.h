// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart of time of a stored view: lines, stacked bands or columns of core/series, with observed figures and shaded
// horizons.
#pragma once

#include "core/series/chart_data.h"
#include "ui/plot/layers/band_layer.h"
#include "ui/plot/layers/column_layer.h"
#include "ui/plot/layers/horizon_layer.h"
#include "ui/plot/layers/point_layer.h"
#include "ui/plot/panel.h"

namespace penstock::charts {

/// A result that a chart draws: of a scenario, or pinned.
struct Shown {
    analysis::ScenarioRunPtr run;
    QString name;
    model::Id scenario;
    int slot = 1;          ///< of plot::scenarioLine(); 0: the reference
    bool isPinned = false; ///< drawn thinner
};

class ChartPanel final : public plot::Panel
{
public:
    explicit ChartPanel(QString id = QStringLiteral("chart"));
    ~ChartPanel() override;

    /// One result: the chart of its kind. Several: a line each of the totals, or what each differs from the first by.
    /// What cannot be drawn leaves the frame and says why in fault().
    void show(const model::View &view, const std::vector<Shown> &shown);
    /// Data of one result that is made already: a cell of small multiples.
    void showData(const model::View &view, const series::ChartData &data, const model::Project &resolved);

    /// What is drawn, for the table behind the chart: one a result.
    [[nodiscard]] const std::vector<series::ChartData> &data() const { return m_data; }
    /// A sentence; empty: something is drawn.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    [[nodiscard]] double wantedRightMargin(const plot::Look &look) const override;

private:
    void showOne(const series::ChartData &data, const model::Project &resolved);
    void showSeveral(const model::View &view, const std::vector<Shown> &shown);
    void showObserved(const model::View &view, const analysis::ScenarioRun &run, const series::ChartData &data);
    void setUp(const model::View &view, const series::ChartData &data, const model::Project &resolved,
               bool isDifference);

    plot::HorizonLayer *m_horizons;
    plot::BandLayer *m_bands;
    plot::ColumnLayer *m_columns;
    plot::CurveLayer *m_curves;
    plot::PointLayer *m_points;
    std::vector<series::ChartData> m_data;
    QString m_fault;
    QStringList m_notes;
};

/// The next 6 to 12 months and 2 to 5 years from \p day, with their names.
[[nodiscard]] std::vector<plot::Horizon> horizonsFrom(QDate day);

} // namespace penstock::charts
