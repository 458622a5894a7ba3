// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/cause_text.h"
#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/plot/chart_stack.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace penstock::plot {
class CapacityPanel;
}

namespace penstock::compare {

class CauseCard;
class CausePanel;

/// Why there is a shortfall on a day: the curves behind it one below the other on one time axis, from unserved demand
/// to the gate, each with a sentence of its numbers on that day, and a click that selects its cause. Live. Object
/// names: causePage, causePlot, cause0 to cause5.
class CausePage final : public QWidget
{
    Q_OBJECT
public:
    /// \p axis is the time axis that the pages of the window share; all three must outlive the page.
    CausePage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
              QWidget *parent = nullptr);
    ~CausePage() override;

    /// Julian day; without one it is the pinned cursor, else the day of the largest shortfall. Pins the cursor there.
    void setDay(double day);
    [[nodiscard]] std::optional<double> day() const { return m_day; }
    /// The chip that is followed; empty: the one that the numbers point to.
    void setChip(const model::Id &chip);
    [[nodiscard]] const QList<CauseText> &causes() const { return m_causes; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A link was followed: the thing is selected in the document already.
    void select(penstock::model::EntityType type, const QString &id);
    /// A double click on a curve or marker, or Enter: its editor.
    void editRequested(penstock::model::EntityType type, const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addLink(Link link);
    void setTexts();
    void setLooks();
    void soon();
    void refresh();
    void refreshCharts(const CauseNumbers &numbers, const QString &referenceName);
    void fillChips(const CauseNumbers &numbers);
    void follow(const CauseText &cause);
    void showMarkers();
    void fitRows();
    void placeCards();
    [[nodiscard]] std::optional<double> dayToShow() const;
    void goToFirst();
    void goToPeak();

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    plot::TimeAxis &m_axis;
    QLabel *m_title;
    QLabel *m_chipLabel;
    QComboBox *m_chips;
    QPushButton *m_first;
    QPushButton *m_peak;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_rows;
    std::array<CauseCard *, kLinkCount> m_cards{};
    plot::ChartStack *m_chart;
    std::array<plot::Panel *, kLinkCount> m_panels{};
    plot::CapacityPanel *m_capacity = nullptr; ///< one of them
    QList<CauseText> m_causes;
    std::optional<double> m_day;
    model::Id m_chip;
    bool m_isStale = true;
};

} // namespace penstock::compare
