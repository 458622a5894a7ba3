// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bands of the reservoir as a layer. Inside ui/plot only.
#pragma once

#include "ui/plot/charts/reservoir_panel.h"
#include "ui/plot/charts/stacked_chips.h"
#include "ui/plot/sampling.h"

namespace penstock::plot {

/// One run as a stack: first what is installed of each chip, then what each has in its warehouse.
struct ReservoirStack {
    struct Band {
        StackedChip chip;
        bool warehouse = false;
        std::vector<double> bottom; ///< running sum below, a boundary each
        std::vector<double> top;
    };
    std::vector<double> days; ///< Julian days of the boundaries
    std::vector<Band> bands;  ///< bottom up; bands that are nothing throughout are left out
    std::vector<double> total;
    /// The chip whose warehouse grew largest: callout and stock-out ring are its.
    std::optional<std::size_t> storeBand;
    double storePeak = 0.0;
    std::optional<double> storePeakDay;
    std::optional<double> stockOutDay;
    /// Units a day that leave the warehouse, per chip index of the result and step: installs and replacements.
    std::vector<std::vector<double>> usesPerStep;

    [[nodiscard]] bool isEmpty() const { return days.empty(); }
};
[[nodiscard]] ReservoirStack reservoirStack(const analysis::ScenarioRun *run);

class ReservoirPanel::BandsLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(ReservoirPanel)
public:
    void setStacks(ReservoirStack current, ReservoirStack beforeDrag);

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintLabels(QPainter &painter, const PanelFrame &frame) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    [[nodiscard]] double wantedRightMargin(const Look &look) const;
    void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const override;
    [[nodiscard]] int covered(const QRectF &rect, const PanelFrame &frame) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setHovered(const Hit &hit) override;

private:
    using Band = ReservoirStack::Band;
    [[nodiscard]] double opacityOf(const Band &band) const;
    [[nodiscard]] std::optional<QRectF> nameRect(const Band &band, const PanelFrame &frame) const;
    void paintBand(QPainter &painter, const PanelFrame &frame, const Band &band,
                   const std::vector<Sample> &samples) const;
    void paintName(QPainter &painter, const PanelFrame &frame, const Band &band) const;
    void paintOther(QPainter &painter, const PanelFrame &frame, const ReservoirStack &other, const QColor &colour,
                    const QVector<qreal> &dash) const;
    [[nodiscard]] QRectF paintStockOut(QPainter &painter, const PanelFrame &frame) const;
    void paintStorePeak(QPainter &painter, const PanelFrame &frame, const QRectF &taken) const;
    [[nodiscard]] double surfaceAt(double x, const PanelFrame &frame) const;
    [[nodiscard]] QString coverText(const Band &band, double day, const QLocale &locale) const;

    ReservoirStack m_current;
    ReservoirStack m_beforeDrag;
    model::Id m_selectedChip;
    model::Id m_hoveredChip;
};

} // namespace penstock::plot
