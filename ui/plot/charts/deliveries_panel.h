// SPDX-License-Identifier: GPL-3.0-or-later
//
// What arrived and what the gates held back, in columns of 28 days or one step (ui.md 3, 01).
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/plot/panel.h"

#include <QCoreApplication>

namespace penstock::plot {

class DeliveriesPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesPanel)
public:
    DeliveriesPanel();
    ~DeliveriesPanel() override;

    /// Copies what it draws; the runs may go afterwards. nullptr: not drawn. Of \p beforeDrag the tops of the columns
    /// are drawn as thin dashes where they differ.
    void show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference,
              const analysis::ScenarioRun *beforeDrag);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString unitText() const override;

    class ColumnsLayer;

private:
    ColumnsLayer *m_columns = nullptr;
};

} // namespace penstock::plot
