// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usable capacity against demand, and where they part (ui.md 3, 01).
#pragma once

#include "ui/plot/charts/display_unit.h"
#include "ui/plot/panel.h"

#include <QCoreApplication>

namespace penstock::plot {

/// Percentiles of usable capacity, per step of the run shown beside them.
struct CapacityBand {
    std::vector<double> boundaryDays; ///< Julian days
    std::vector<double> low;          ///< P10, reference units
    std::vector<double> high;         ///< P90
};

class CapacityPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(CapacityPanel)
public:
    CapacityPanel();
    ~CapacityPanel() override;

    /// Copies what it draws; the runs may go afterwards. nullptr: not drawn. \p reference is drawn thin and dashed from
    /// where its usable capacity differs; \p beforeDrag as thin dashes.
    void show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference,
              const analysis::ScenarioRun *beforeDrag);
    /// Takes effect with the next show().
    void setUnit(const DisplayUnit &unit);
    [[nodiscard]] const DisplayUnit &unit() const { return m_unit; }
    /// In reference units; drawn in that unit only. Empty: none.
    void setBand(const CapacityBand &band);
    /// Name of the reference in labels; empty: "Parent".
    void setReferenceName(const QString &name);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString unitText() const override;

    class CurvesLayer;

private:
    CurvesLayer *m_curves = nullptr;
    DisplayUnit m_unit;
    QString m_unitChip; ///< name; empty: nothing is shown
};

} // namespace penstock::plot
