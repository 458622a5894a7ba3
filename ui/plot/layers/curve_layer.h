// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any number of lines over time with names at their ends, for all charts whose curves need no more than that.
#pragma once

#include "ui/plot/layer.h"

#include <QCoreApplication>
#include <QVector>

#include <vector>

namespace penstock::plot {

/// A colour or a fill in each theme: pictures have themes of their own.
using ThemedColour = std::function<QColor(Theme theme)>;
using ThemedFill = std::function<ChipStyle(Theme theme)>;

/// Text of a value in readouts and tips, e.g. compactNumber().
using ValueText = std::function<QString(double value, const QLocale &locale)>;

struct Curve {
    std::vector<double> days;   ///< Julian days, rising
    std::vector<double> values; ///< as many; where one is not finite the line has a gap
    QString name;
    ThemedColour colour; ///< must be set
    double width = 2.0;
    QVector<qreal> dash; ///< pixels at 1 em = 13 px; empty: solid
    bool bold = false;
    bool outlined = false;                               ///< a pale colour on white: a dark line under it
    bool named = true;                                   ///< has a label at its end
    model::EntityType type = model::EntityType::Project; ///< what a click selects; an empty id: nothing
    model::Id id;
    QString part;
};

class CurveLayer final : public Layer
{
    Q_DECLARE_TR_FUNCTIONS(CurveLayer)
public:
    CurveLayer();
    ~CurveLayer() override;

    /// Drawn in this order. \p zeroLine: a difference, whose zero is no end of the data.
    void setCurves(std::vector<Curve> curves);
    [[nodiscard]] const std::vector<Curve> &curves() const { return m_curves; }
    void setValueText(ValueText text) { m_text = std::move(text); }
    /// Width of the longest name with its leader.
    [[nodiscard]] double wantedRightMargin(const Look &look) const;

    void paint(QPainter &painter, const PanelFrame &frame) override;
    void paintCursor(QPainter &painter, const PanelFrame &frame, double day) override;
    [[nodiscard]] std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const override;
    void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const override;
    void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const override;
    [[nodiscard]] int covered(const QRectF &rect, const PanelFrame &frame) const override;
    [[nodiscard]] Hit hit(QPointF position, const PanelFrame &frame) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setHovered(const Hit &hit) override;

private:
    /// A stretch of finite values: [first, last] of curve.
    struct Run {
        std::size_t curve = 0;
        std::vector<double> days;
        std::vector<double> values;
    };
    [[nodiscard]] std::optional<double> valueOf(std::size_t curve, double day) const;
    [[nodiscard]] bool isHovered(const Curve &curve) const;

    std::vector<Curve> m_curves;
    std::vector<Run> m_runs;
    ValueText m_text;
    model::EntityType m_selectedType = model::EntityType::Project;
    model::Id m_selected;
    Hit m_hovered;
};

} // namespace penstock::plot
