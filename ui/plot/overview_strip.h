// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole horizon in 34 pixels, with a window to drag: what the stack above shows.
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/plot/palette.h"

#include <QWidget>

#include <memory>

namespace penstock::plot {

class TimeAxis;

class OverviewStrip final : public QWidget
{
    Q_OBJECT
public:
    /// \p axis must outlive the widget. Object name: overviewStrip.
    explicit OverviewStrip(TimeAxis &axis, QWidget *parent = nullptr);
    ~OverviewStrip() override;

    /// Demand, usable and shortfall of \p run; nullptr: empty.
    void show(const analysis::ScenarioRun *run);
    using QWidget::show;
    void setTheme(Theme theme);
    /// Room at the right, in pixels, as that of the charts above.
    void setRightMargin(double pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintInto(QPainter &painter) const;
    /// Screen readers hear which time is shown.
    void tellRange();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace penstock::plot
