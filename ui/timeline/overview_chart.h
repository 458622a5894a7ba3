// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview of a document on a chart stack: capacity and demand, reservoir, deliveries and lanes on one time axis,
// linked with the selection and the runs. The page around it (headline, empty states, menus) is the shell's.
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/plot/chart_stack.h"
#include "ui/timeline/overview_panels.h"

#include <QObject>

namespace penstock::timeline {

class OverviewChart final : public QObject
{
    Q_OBJECT
public:
    /// Fills \p chart, which must be empty, with the panels of \p kind. All three must outlive this.
    OverviewChart(plot::ChartStack &chart, document::ProjectDocument &document, compute::RunScheduler &scheduler,
                  model::ViewKind kind = model::ViewKind::Overview, QObject *parent = nullptr);
    ~OverviewChart() override;

    [[nodiscard]] const OverviewPanels &panels() const { return m_panels; }
    [[nodiscard]] plot::ChartStack &chart() const { return m_chart; }

    /// Unit of capacity and demand.
    void setUnit(const plot::DisplayUnit &unit);
    /// A date is being dragged.
    [[nodiscard]] bool isDragging() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A double click, or Enter on what the keys are at.
    void editRequested(penstock::model::EntityType type, const QString &id);

private:
    void refresh();
    void projectChanged(const model::ChangeSet &what);
    void scenarioChanged();
    void showSelection();
    void showMarkers();
    void fitLanes();
    void renewFocus();
    void click(const plot::Hit &hit);

    plot::ChartStack &m_chart;
    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    OverviewPanels m_panels;
    plot::DisplayUnit m_unit;

    /// What is drawn.
    struct Shown {
        document::Revision revision = 0;
        model::Id scenario;
        analysis::ScenarioRunPtr current;
        analysis::ScenarioRunPtr reference;
        analysis::ScenarioRunPtr beforeDrag;

        bool operator==(const Shown &) const = default;
    };
    std::optional<Shown> m_shown;
};

} // namespace penstock::timeline
