// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace penstock::model {

/// From the root down to \p scenario. Fails with Code::ScenarioCycle or Code::UnknownScenario.
[[nodiscard]] Expected<QList<Id>> chainOf(const Project &project, const Id &scenario);

/// The project as \p scenario sees it: overrides of the chain from the root applied in order, those of disabled
/// scenarios skipped (model.md 2). An empty scenario: the entities as they stand. The scenarios themselves stay as
/// they are. Fails with Code::ScenarioCycle, Code::UnknownScenario, or the fault of an override that cannot be applied;
/// never returns a half-resolved project.
[[nodiscard]] Expected<Project> resolve(const Project &project, const Id &scenario);

/// The scenario that is computed when none is named (command-line.md): the project's run, else the first root, else
/// none.
[[nodiscard]] Id defaultScenario(const Project &project);

/// The override of exactly this scenario, or nullptr.
[[nodiscard]] const Override *findOverride(const Project &project, const Id &scenario, const Address &address);

/// World or policy (project.md): as stated, or by its field.
[[nodiscard]] OverrideClass effectiveClass(const Project &project, const Override &override);

/// Children and their children, in list order.
[[nodiscard]] QList<Id> descendantsOf(const Project &project, const Id &scenario);

/// A scenario may give the field another value: not what a thing is called, nor lists without overrides.
[[nodiscard]] bool mayDifferByScenario(const Address &address);

/// Where an edit of a field lands when made in \p scenario (model.md 2): an override, or (in a root that does not
/// override that field, or for what cannot be overridden) the entity itself.
[[nodiscard]] bool editBecomesOverride(const Project &project, const Id &scenario, const Address &address);

} // namespace penstock::model
