// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves behind a shortfall, a small panel a link of the chain.
#pragma once

#include "ui/compare/cause_text.h"
#include "ui/plot/layers/band_layer.h"
#include "ui/plot/layers/column_layer.h"
#include "ui/plot/panel.h"

#include <QCoreApplication>

namespace penstock::compare {

/// What a link shows of a run; a link has bands, columns or curves.
struct CauseChart {
    std::vector<double> days; ///< Julian days, of the bands
    std::vector<plot::Band> bands;
    std::vector<plot::ColumnPart> parts;
    std::vector<plot::Column> columns; ///< units a month, of 28 days or the longer steps
    std::vector<plot::Curve> curves;
};

/// Nothing for Link::Capacity, which has a chart of its own. \p reference may be null.
[[nodiscard]] CauseChart causeChart(Link link, const analysis::ScenarioRun &run, const analysis::ScenarioRun *reference,
                                    const QString &referenceName, const CauseNumbers &numbers);

class CausePanel final : public plot::Panel
{
public:
    CausePanel(const QString &id, Link link);
    ~CausePanel() override;

    void show(const analysis::ScenarioRun &run, const analysis::ScenarioRun *reference, const QString &referenceName,
              const CauseNumbers &numbers);

private:
    Link m_link;
    plot::BandLayer *m_bands;
    plot::ColumnLayer *m_columns;
    plot::CurveLayer *m_curves;
};

} // namespace penstock::compare
