// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/pile_series.h"
#include "ui/plot/palette.h"

#include <QAbstractTableModel>

namespace penstock::grids {

class WarehousePanel;

/// Beside the warehouse chart: each operator with its colour, the day its stock runs out, and for how long the stock
/// lasts on one day. Soonest first.
class WarehouseTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit WarehouseTableModel(QObject *parent);

    /// \p coverDay: days since the project start. Both must live until the next call.
    void show(const PileSeries &series, const WarehousePanel &panel, double coverDay, plot::Theme theme);
    void setCoverDay(double day);
    [[nodiscard]] model::Id operatorAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        model::Id op;
        QString name;
        QColor colour;
        bool isChosen = false;
        int pile = -1;
        std::optional<double> stockOutDay;
    };

    const PileSeries *m_series = nullptr;
    double m_coverDay = 0.0;
    QColor m_red;
    QColor m_green;
    std::vector<Line> m_lines;
};

} // namespace penstock::grids
