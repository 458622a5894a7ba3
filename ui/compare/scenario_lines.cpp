// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/scenario_lines.h"

#include "ui/plot/layers/curve_layer.h"

#include <algorithm>

namespace penstock::compare {

/// Keeps zero on the axis of differences, also of shares.
class ScenarioLinesPanel::ZeroLayer final : public plot::Layer
{
public:
    void setNeeded(bool needed) { m_isNeeded = needed; }
    void paint(QPainter & /*painter*/, const plot::PanelFrame & /*frame*/) override {}
    [[nodiscard]] std::optional<plot::ValueSpan> valueSpan(double /*fromDay*/, double /*toDay*/) const override
    {
        return m_isNeeded ? std::optional(plot::ValueSpan{0.0, 0.0}) : std::nullopt;
    }

private:
    bool m_isNeeded = false;
};

ScenarioLinesPanel::ScenarioLinesPanel()
    : Panel(QStringLiteral("comparison"), {240.0, 120.0, 1.0, false, true, 5})
{
    m_zero = add(std::make_unique<ZeroLayer>());
    m_curves = add(std::make_unique<plot::CurveLayer>());
}

ScenarioLinesPanel::~ScenarioLinesPanel() = default;

void ScenarioLinesPanel::setLines(std::vector<ScenarioLine> lines, SeriesUnit unit, bool isDifference)
{
    m_lines = std::move(lines);
    setPercentAxis(unit == SeriesUnit::Share);
    m_zero->setNeeded(isDifference);
    // The reference below, the current scenario on top.
    std::vector<const ScenarioLine *> order;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        order.push_back(&*line);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto *a, const auto *b) { return !a->isCurrent && b->isCurrent; });
    std::vector<plot::Curve> curves;
    for (const ScenarioLine *line : order) {
        const plot::LineStyle style = plot::scenarioLine(line->slot, plot::Theme::Light);
        plot::Curve curve;
        curve.days = line->series.days;
        curve.values = line->series.values;
        curve.name = line->name;
        curve.colour = [slot = line->slot](plot::Theme theme) { return plot::scenarioLine(slot, theme).colour; };
        curve.width = line->isCurrent ? std::max(style.width, 2.6) : style.width;
        curve.dash = style.dash;
        curve.bold = line->isCurrent;
        curve.type = line->type;
        curve.id = line->id;
        curve.part = QStringLiteral("line");
        curves.push_back(std::move(curve));
    }
    m_curves->setValueText([unit, isDifference](double value, const QLocale &locale) {
        return isDifference ? seriesDifferenceText(unit, value, locale) : seriesValueText(unit, value, locale);
    });
    m_curves->setCurves(std::move(curves));
}

double ScenarioLinesPanel::wantedRightMargin(const plot::Look &look) const
{
    return m_curves->wantedRightMargin(look);
}

} // namespace penstock::compare
