// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panels of the overview, or of one stored view, on one time axis: what the page, pictures and slides show.
#pragma once

#include "core/analysis/scenario_run.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/deliveries_panel.h"
#include "ui/plot/charts/reservoir_panel.h"
#include "ui/plot/panel_stack.h"
#include "ui/timeline/lanes_panel.h"

namespace penstock::timeline {

/// Panels of a stack, which owns them; those that the kind of view has not are null.
struct OverviewPanels {
    plot::CapacityPanel *capacity = nullptr;
    plot::ReservoirPanel *reservoir = nullptr;
    plot::DeliveriesPanel *deliveries = nullptr;
    LanesPanel *lanes = nullptr;

    /// Adds the panels of \p kind to \p stack. \p lanes is used where there are lanes.
    [[nodiscard]] static OverviewPanels addTo(plot::PanelStack &stack, model::ViewKind kind,
                                              std::unique_ptr<LanesLayer> lanes);
    /// Draws these runs; any may be null. \p resolved is the project as the current scenario sees it.
    void show(const model::Project &resolved, const analysis::ScenarioRunPtr &current,
              const analysis::ScenarioRunPtr &reference, const analysis::ScenarioRunPtr &beforeDrag) const;
};

/// Lines through all panels: the effective dates of the gates that act, and the date of what is selected.
[[nodiscard]] QList<plot::TimeMarker> timeMarkers(const model::Project &resolved, const analysis::ScenarioRun *run,
                                                  model::EntityType selectedType, const model::Id &selectedId,
                                                  const QLocale &locale);

/// The unit that a stored view names: a chip, "pflops", an inference workload (its tokens a day), or empty.
[[nodiscard]] plot::DisplayUnit displayUnit(const model::Project &project, const QString &unit);

} // namespace penstock::timeline
