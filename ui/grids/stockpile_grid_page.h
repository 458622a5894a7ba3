// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/grids/stockpile_grid_model.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace penstock::forms {
class MessageBar;
}
namespace penstock::plot {
class ChartStack;
class TimeAxis;
} // namespace penstock::plot

namespace penstock::grids {

class GridNote;
class GridView;
class SelectionStatus;
class SourceBar;
class StockpileDelegate;
class WarehousePanel;
class WarehouseTableModel;

/// Opening stocks of operators by chips, and below them the warehouse of the selected chip (ui.md 3, 02). Object names:
/// stockGrid, warehousePlot, warehouseTable.
class StockpileGridPage final : public QWidget
{
    Q_OBJECT
public:
    /// \p axis is the time axis that the pages of the window share; all three must outlive the page.
    StockpileGridPage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
                      QWidget *parent = nullptr);
    ~StockpileGridPage() override;

    [[nodiscard]] GridView &view() { return *m_view; }
    [[nodiscard]] StockpileGridModel &model() { return *m_model; }
    [[nodiscard]] SelectionStatus &status() { return *m_status; }
    void setFigure(StockFigure figure);
    void focusGrid(Qt::FocusReason reason);
    void focusFilter();
    /// Brings in a table from a text file, chips above and operators in front; asks for one where \p path is empty.
    void importTable(const QString &path = {});
    /// Widths and choice of columns, order, filter, curves, totals, the height of the chart: for the person's settings.
    [[nodiscard]] QByteArray saveLayout() const;
    /// False: \p saved is nothing of this, and nothing has changed.
    bool restoreLayout(const QByteArray &saved);

Q_SIGNALS:
    /// saveLayout() says something else now.
    void layoutChanged();
    /// Count, sum and mean of the selection, for the status bar.
    void summaryChanged(const QStringList &texts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeLower();
    void connectAll();
    void setTexts();
    void takeRun();
    void refreshWarehouse();
    void refreshNote();
    void fitColumns();
    void showTotals(bool shown);
    void tell(const QString &sentence, bool isBad);
    void chooseColumn(int column);
    void chooseRow(int row);
    [[nodiscard]] model::Id currentChip() const;
    [[nodiscard]] model::Id currentOperator() const;

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    plot::TimeAxis &m_axis;
    StockpileGridModel *m_model;
    StockpileDelegate *m_delegate;
    GridView *m_view;
    QButtonGroup *m_figures;
    QCheckBox *m_curves;
    QCheckBox *m_totals;
    QLabel *m_opening;
    QLineEdit *m_filter;
    QPushButton *m_copy;
    forms::MessageBar *m_message;
    QLabel *m_legend;
    plot::ChartStack *m_chart;
    WarehousePanel *m_panel = nullptr;
    WarehouseTableModel *m_tableModel;
    QTableView *m_table;
    QSplitter *m_splitter;
    SourceBar *m_source;
    SelectionStatus *m_status;
    GridNote *m_note;
    bool m_isStale = true;
};

} // namespace penstock::grids
