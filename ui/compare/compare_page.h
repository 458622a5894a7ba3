// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"
#include "ui/plot/chart_stack.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace penstock::forms {
class MessageBar;
}

namespace penstock::compare {

class AssumptionModel;
class AssumptionTable;
class MeasureModel;
class MeasureTable;
class MultiplesView;
class ScenarioLinesPanel;
class ScenarioRow;

/// Scenarios and pinned results beside one another (ui.md 3, 04): one series overlaid, small multiples, the measures
/// with their differences, and the assumptions behind them. Object names: comparePage, comparePlot, multiples,
/// measureTable, diffTable.
class ComparePage final : public QWidget
{
    Q_OBJECT
public:
    /// \p axis is the time axis that the pages of the window share; all three must outlive the page.
    ComparePage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
                QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] Comparison &comparison() { return m_comparison; }
    [[nodiscard]] plot::ChartStack &chart() { return *m_chart; }
    [[nodiscard]] MeasureTable &measures() { return *m_measures; }
    [[nodiscard]] const ScenarioLinesPanel &lines() const { return *m_lines; }

    /// Scenarios, reference, series and the sizes of the panes, for the settings of the project.
    [[nodiscard]] QByteArray saveState() const;
    /// False: it is no state of this page; nothing has changed then.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A value is to be edited, in the scenario named (empty: as it is).
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);
    /// A double click on a marker, or Enter: its editor.
    void editRequested(penstock::model::EntityType type, const QString &id);
    /// The scenario shown is to be branched: there is nothing to compare yet.
    void branchRequested();
    /// Why is there a shortfall on this Julian day?
    void whyRequested(double day);
    /// saveState() gives something else.
    void stateChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChartPane();
    [[nodiscard]] QWidget *makeMultiplesPane();
    [[nodiscard]] QWidget *makeMeasuresPane();
    [[nodiscard]] QWidget *makeAssumptionsPane();
    void connectAll();
    void setTexts();
    void setLooks();
    void fillSeries();
    void refresh();
    void refreshChart();
    void showMarkers();
    void showCounts();
    void tell(const QString &sentence);
    void choose(const Compared &what);
    void chartMenu(const plot::Hit &hit, const QPoint &globalPosition);
    [[nodiscard]] QString referenceName() const;

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    plot::TimeAxis &m_axis;
    Comparison m_comparison;
    ScenarioRow *m_row;
    forms::MessageBar *m_note;
    forms::MessageBar *m_message;
    plot::ChartStack *m_chart;
    ScenarioLinesPanel *m_lines = nullptr;
    QComboBox *m_series;
    QComboBox *m_mode;
    QLabel *m_unit;
    QLabel *m_multiplesTitle;
    MultiplesView *m_multiples;
    MeasureModel *m_measureModel;
    MeasureTable *m_measures;
    QLabel *m_measuresTitle;
    QLabel *m_measuresHint;
    QPushButton *m_copy;
    QPushButton *m_save;
    AssumptionModel *m_assumptionModel;
    AssumptionTable *m_assumptions;
    QLabel *m_assumptionsTitle;
    QLabel *m_count;
    QCheckBox *m_onlyDifferences;
    QLabel *m_assumptionsHint;
    QSplitter *m_splitter;
    QSplitter *m_upper;
    QSplitter *m_lower;
};

} // namespace penstock::compare
