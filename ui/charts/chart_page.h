// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/view_chart.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace penstock::forms {
class MessageBar;
}

namespace penstock::charts {

/// One stored chart in a tab: the chart large, its unit, annotations to add, its numbers as a table. The rest of what
/// it shows is edited in the inspector, which has its fields. Object name: chartPage.
class ChartPage final : public QWidget
{
    Q_OBJECT
public:
    ChartPage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &windowAxis,
              const model::Id &view, QWidget *parent = nullptr);
    ~ChartPage() override;

    [[nodiscard]] ViewChart &chart() const { return *m_chart; }
    /// Adds an annotation in the middle of what is shown, or at the cursor, as one undo step, and selects it.
    void annotate(model::AnnotationKind kind);
    void copyTable();
    void saveTable();

Q_SIGNALS:
    void exportRequested(const QString &view);
    void editRequested(penstock::model::EntityType type, const QString &id);
    void contextMenuRequested(const penstock::plot::Hit &hit, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setTexts();
    void showTexts();
    void fillUnits();
    [[nodiscard]] bool sharesRange() const;
    void followWindow();
    void chooseUnit(int index);

    document::ProjectDocument &m_document;
    plot::TimeAxis &m_windowAxis;
    plot::TimeAxis m_ownAxis;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QPushButton *m_annotate;
    QPushButton *m_table;
    QPushButton *m_export;
    forms::MessageBar *m_note;
    plot::ChartStack *m_stack;
    ViewChart *m_chart;
};

} // namespace penstock::charts
