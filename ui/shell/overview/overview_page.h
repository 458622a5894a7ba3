// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QWidget>

#include <array>

namespace penstock::forms {
class MessageBar;
}
namespace penstock::plot {
class ChartStack;
class OverviewStrip;
struct Hit;
} // namespace penstock::plot
namespace penstock::timeline {
class OverviewChart;
}

namespace penstock::shell {

class EmptyNote;
class MeasureStrip;

/// The first page: headline measures, the stacked chart, the strip of the whole horizon.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(ShellContext &context, ActionSet &actions, QWidget *parent = nullptr);

    /// Another project is open: its horizon, no cursor.
    void takeProject();
    void focusChart(Qt::FocusReason reason);
    /// As picture and as SVG, in the size of a slide.
    void copyChart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshMeasures();
    void refreshFault();
    void refreshNotes();
    void placeNotes();
    void applyTheme();
    void goTo(QDate date);
    void showMenu(const plot::Hit &hit, const QPoint &globalPosition);

    ShellContext &m_context;
    ActionSet &m_actions;
    forms::MessageBar *m_fault;
    MeasureStrip *m_measures;
    plot::ChartStack *m_chart;
    timeline::OverviewChart *m_overview;
    plot::OverviewStrip *m_strip;
    std::array<EmptyNote *, 3> m_notes{}; ///< capacity, reservoir, lanes
    model::Address m_faultPlace;
};

} // namespace penstock::shell
