// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace penstock::grids {

class GridView;

/// How many cells are selected, their sum and mean, as a spreadsheet says below its cells.
struct SelectionSummary {
    int cells = 0;
    int numbers = 0; ///< of the upper figures
    double sum = 0.0;
    int secondNumbers = 0; ///< of the lower figures
    double secondSum = 0.0;
    int refused = 0;

    bool operator==(const SelectionSummary &) const = default;
};
[[nodiscard]] SelectionSummary summaryOf(const GridView &view);

/// The line below a grid: what has just happened, and the summary of the selection. Object name: selectionStatus.
class SelectionStatus final : public QWidget
{
    Q_OBJECT
public:
    SelectionStatus(GridView &view, QWidget *parent);

    [[nodiscard]] const SelectionSummary &summary() const { return m_summary; }
    /// The parts as shown, e.g. "8 cells selected", "sum 411,600".
    [[nodiscard]] QStringList texts() const;
    void say(const QString &sentence);
    /// False: the window shows the summary; what has happened stays here, while there is something. True at first.
    void setSummaryShown(bool shown);

Q_SIGNALS:
    /// For a status bar of the window.
    void changed(const QStringList &texts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showParts();

    GridView &m_view;
    QLabel *m_message;
    QLabel *m_count;
    QLabel *m_sum;
    QLabel *m_mean;
    QLabel *m_second;
    QLabel *m_refused;
    QTimer m_timer; ///< many changes of a selection make one sum
    SelectionSummary m_summary;
    bool m_isSummaryShown = true;
};

} // namespace penstock::grids
