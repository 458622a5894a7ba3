// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/pile_series.h"
#include "ui/plot/panel.h"

#include <QCoreApplication>

namespace penstock::grids {

/// The warehouse of one chip by operator, as one stands on the other.
struct WarehouseStack {
    struct Band {
        model::Id op;
        QString name;
        int pile = -1;
        std::vector<double> bottom; ///< running sum below, a boundary each
        std::vector<double> top;
    };
    std::vector<double> days; ///< Julian days of the boundaries
    std::vector<Band> bands;  ///< bottom up; the chosen one lies lowest
    std::vector<double> total;
    model::Id chosen; ///< operator
};
/// \p chip empty: nothing. Operators whose warehouse is always empty are left out.
[[nodiscard]] WarehouseStack warehouseStack(const PileSeries &series, const model::Id &chip, const model::Id &chosen);

/// "H20 in warehouse, by operator" on the time axis of the page (ui.md 3, 02).
class WarehousePanel final : public plot::Panel
{
    Q_DECLARE_TR_FUNCTIONS(WarehousePanel)
public:
    WarehousePanel();
    ~WarehousePanel() override;

    void show(WarehouseStack stack, const QString &chipName, const plot::ChipStyle &light, const plot::ChipStyle &dark);
    [[nodiscard]] const WarehouseStack &stack() const;
    /// Of a band, in the look of the picture.
    [[nodiscard]] QColor colourOf(const model::Id &op, plot::Theme theme) const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString unitText() const override;

private:
    class Bands;
    Bands *m_bands = nullptr;
    QString m_chipName;
};

} // namespace penstock::grids
