// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stock of accelerators as a reservoir: installed per chip, warehouse per chip on top (ui.md 3, 01).
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/plot/panel.h"

#include <QCoreApplication>

namespace penstock::plot {

class ReservoirPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ReservoirPanel)
public:
    ReservoirPanel();
    ~ReservoirPanel() override;

    /// Copies what it draws; the runs may go afterwards. nullptr: not drawn. Of \p beforeDrag the surface is drawn as a
    /// thin dashed line where it differs; a reference would only squeeze the bands.
    void show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference,
              const analysis::ScenarioRun *beforeDrag);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString unitText() const override;
    [[nodiscard]] double wantedRightMargin(const Look &look) const override;

    class BandsLayer;

private:
    BandsLayer *m_bands = nullptr;
};

} // namespace penstock::plot
