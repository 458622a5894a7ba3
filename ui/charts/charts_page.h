// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/plot/time_axis.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace penstock::charts {

class ChartCard;

/// All stored charts of the project in a grid that scrolls, live. Object name: chartsPage.
class ChartsPage final : public QWidget
{
    Q_OBJECT
public:
    ChartsPage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
               QWidget *parent = nullptr);
    ~ChartsPage() override;

    [[nodiscard]] const QList<ChartCard *> &cards() const { return m_cards; }
    /// Adds a chart of \p kind at the end, as one undo step, and selects it.
    void addChart(model::ViewKind kind);

Q_SIGNALS:
    void openRequested(const QString &view);
    void exportRequested(const QString &view);
    void editRequested(penstock::model::EntityType type, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void place();
    void setTexts();
    void showMenu(const model::Id &view, const QPoint &globalPosition);
    void fillAddMenu();
    void duplicate(const model::Id &view);
    void moveBy(const model::Id &view, int places);
    void moveTo(const model::Id &view, qsizetype index);
    void remove(const model::Id &view);
    [[nodiscard]] qsizetype indexAt(QPoint position) const;

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_scheduler;
    plot::TimeAxis &m_axis;
    QLabel *m_title;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QLabel *m_columnsLabel;
    QComboBox *m_columns;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_empty;
    QList<ChartCard *> m_cards;
    QStringList m_shown; ///< ids and what needs another card
};

} // namespace penstock::charts
