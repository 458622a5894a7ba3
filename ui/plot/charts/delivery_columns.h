// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the deliveries panel as a layer. Inside ui/plot only.
#pragma once

#include "ui/plot/charts/deliveries_panel.h"
#include "ui/plot/charts/stacked_chips.h"

namespace penstock::plot {

/// Deliveries of a run in columns.
struct DeliveryColumns {
    struct Column {
        double from = 0.0; ///< Julian days
        double to = 0.0;
        std::vector<double> arrived; ///< units, by index of `chips`
        std::vector<double> blocked;
        double arrivedSum = 0.0;
        double blockedSum = 0.0;

        /// Units in a month of model.md 1 at the pace of this column.
        [[nodiscard]] double perMonth(double units) const;
    };
    /// A restriction or cap and what it can block.
    struct Gate {
        QString name;
        double from = 0.0;
        double to = 0.0;
        std::vector<bool> matches; ///< by index of `chips`
    };
    std::vector<StackedChip> chips;
    std::vector<Column> columns;
    std::vector<Gate> gates;

    [[nodiscard]] bool isEmpty() const { return columns.empty(); }
};
[[nodiscard]] DeliveryColumns deliveryColumns(const analysis::ScenarioRun *run);

class DeliveriesPanel::ColumnsLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesPanel)
public:
    void setColumns(DeliveryColumns current, DeliveryColumns beforeDrag);

    void paint(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void setHovered(const Hit &hit) override;

private:
    DeliveryColumns m_current;
    DeliveryColumns m_beforeDrag;
    model::Id m_hoveredChip;
};

} // namespace penstock::plot
