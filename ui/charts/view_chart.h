// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stored view that lives: it follows the project, the runs and the selection while it is seen.
#pragma once

#include "ui/charts/view_panels.h"
#include "ui/compute/run_scheduler.h"
#include "ui/compute/scenario_set.h"
#include "ui/document/project_document.h"
#include "ui/plot/chart_stack.h"

#include <QObject>
#include <QTimer>

namespace penstock::charts {

class ViewChart final : public QObject
{
    Q_OBJECT
public:
    /// Draws \p view into \p chart, whose stack must be empty. All must outlive this. Draws only while \p chart is
    /// visible. \p edits: annotations can be dragged.
    ViewChart(plot::ChartStack &chart, document::ProjectDocument &document, compute::RunScheduler &scheduler,
              model::Id view, bool edits, QObject *parent = nullptr);
    ~ViewChart() override;

    [[nodiscard]] plot::ChartStack &chart() const { return m_chart; }
    [[nodiscard]] const model::Id &viewId() const { return m_id; }
    /// nullptr: it is gone.
    [[nodiscard]] const model::View *view() const;
    [[nodiscard]] bool isDrawn() const { return m_panels != nullptr; }
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] double wantedHeight(double width) const;
    /// Draws what is out of date if any of it can be seen; to be called after scrolling.
    void follow();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Something was drawn anew; fault() and notes() may be others.
    void drawn();
    /// A double click, or Enter on what the keys are at.
    void editRequested(penstock::model::EntityType type, const QString &id);

private:
    void refresh();
    void rebuild(const model::View &view);
    void showSelection();
    void showMarkers();
    [[nodiscard]] bool isSeen() const;
    void move(const model::Annotation &annotation);

    plot::ChartStack &m_chart;
    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    compute::ScenarioSet m_set;
    model::Id m_id;
    bool m_edits;
    std::unique_ptr<ViewPanels> m_panels;
    model::View m_view;               ///< as drawn
    analysis::ScenarioRunPtr m_drawn; ///< whose dates the markers have
    std::vector<Shown> m_pins;        ///< read once, since that takes a while
    QStringList m_pinIds;
    QList<model::Pin> m_pinEntities;
    QStringList m_pinFaults;
    bool m_isStale = true;
    bool m_isPressed = false; ///< a button, on the chart
    QTimer m_timer;
};

} // namespace penstock::charts
