// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/view_chart.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace penstock::forms {
class MessageBar;
}

namespace penstock::charts {

/// One stored chart on the page of all: its name, what it is, the chart. The name is the grip to move it by.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    /// \p windowAxis: shared by the charts that have no range of their own, so that zoom and cursor are linked.
    ChartCard(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &windowAxis,
              const model::Id &view, QWidget *parent);
    ~ChartCard() override;

    [[nodiscard]] const model::Id &viewId() const { return m_chart->viewId(); }
    [[nodiscard]] ViewChart &chart() const { return *m_chart; }
    void setTheme(plot::Theme theme);

    [[nodiscard]] static QString mimeType();

Q_SIGNALS:
    void openRequested(const QString &view);
    void menuRequested(const QString &view, const QPoint &globalPosition);
    void moveRequested(const QString &view, int places);
    void removeRequested(const QString &view);
    void editRequested(penstock::model::EntityType type, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void startDrag();

    document::ProjectDocument &m_document;
    std::unique_ptr<plot::TimeAxis> m_ownAxis;
    QWidget *m_header;
    QLabel *m_name;
    QToolButton *m_open;
    QToolButton *m_more;
    plot::ChartStack *m_stack;
    ViewChart *m_chart;
    forms::MessageBar *m_note;
    QPoint m_pressed;
};

} // namespace penstock::charts
