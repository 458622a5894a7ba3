// SPDX-License-Identifier: GPL-3.0-or-later
//
// One series of several scenarios over one another, each in its line style, named at its end (ui.md 3, 04).
#pragma once

#include "ui/compare/compared_series.h"
#include "ui/plot/panel.h"

namespace penstock::plot {
class CurveLayer;
}

namespace penstock::compare {

/// A curve of a scenario or of a pinned result.
struct ScenarioLine {
    model::EntityType type = model::EntityType::Scenario;
    model::Id id;
    QString name;
    int slot = 0; ///< of plot::scenarioLine(); 0: the reference
    bool isCurrent = false;
    SeriesValues series;
};

class ScenarioLinesPanel final : public plot::Panel
{
public:
    ScenarioLinesPanel();
    ~ScenarioLinesPanel() override;

    /// \p isDifference: the values are differences, so zero belongs on the axis and values have signs.
    void setLines(std::vector<ScenarioLine> lines, SeriesUnit unit, bool isDifference);
    [[nodiscard]] const std::vector<ScenarioLine> &lines() const { return m_lines; }

    [[nodiscard]] double wantedRightMargin(const plot::Look &look) const override;

private:
    class ZeroLayer;
    ZeroLayer *m_zero = nullptr;
    plot::CurveLayer *m_curves = nullptr;
    std::vector<ScenarioLine> m_lines;
};

} // namespace penstock::compare
