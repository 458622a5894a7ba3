// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"
#include "ui/plot/charts/display_unit.h"
#include "ui/plot/panel_frame.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/value_axis.h"

#include <QScrollArea>

namespace penstock::compare {

/// Capacity and demand of each scenario in a small chart of its own, all with the same axes, and a key in the last
/// place (ui.md 3, 04). Scrolls where there are more than fit. Object name: multiples.
class MultiplesView final : public QScrollArea
{
    Q_OBJECT
public:
    /// \p axis must outlive it.
    MultiplesView(plot::TimeAxis &axis, QWidget *parent);
    ~MultiplesView() override;

    void setColumns(const std::vector<Column> &columns);
    /// The scale that all charts share.
    [[nodiscard]] plot::ValueScale scale() const;
    /// Where the chart of a column stands in the viewport's widget, title included.
    [[nodiscard]] QRectF cellRect(int column) const;

Q_SIGNALS:
    /// A click or Enter on a chart.
    void chosen(const penstock::compare::Compared &what);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Canvas;
    Canvas *m_canvas;
};

} // namespace penstock::compare
