// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done to an entity or a scenario as a whole, wherever it was chosen. Each is one undo step.
#pragma once

#include "ui/shell/actions/shell_context.h"

namespace penstock::shell {

/// A new one with sensible first values, selected, its name open in the navigator.
void addEntity(ShellContext &context, model::EntityType type);
void duplicate(ShellContext &context, const document::Selection &what);
/// Asks first where something else goes with it.
void remove(ShellContext &context, const document::Selection &what);
/// In the scenario shown; a scenario itself: its overrides take part or not.
void toggleEnabled(ShellContext &context, const document::Selection &what);

[[nodiscard]] bool canToggle(const document::Selection &what);
[[nodiscard]] bool canDelete(ShellContext &context, const document::Selection &what);
[[nodiscard]] bool isEnabled(ShellContext &context, const document::Selection &what);

/// Asks for a name. \p parent empty: a root.
void addScenario(ShellContext &context, const model::Id &parent);
/// Shows what would change if \p scenario stood under \p parent (empty: were a root), and moves it there or where else
/// the person chooses. Says why where that would be a circle.
void moveScenario(ShellContext &context, const model::Id &scenario, const model::Id &parent);
/// Shows the scenario \p steps further in the order of the navigator.
void stepScenario(ShellContext &context, int steps);
/// All scenarios from the roots down, children after their parent: the order of the navigator.
[[nodiscard]] QList<model::Id> scenarioOrder(document::ProjectDocument &document);

/// \p name, or \p name with a number where there is one of that name already.
[[nodiscard]] QString freeName(const model::Project &project, model::EntityType type, const QString &name);

} // namespace penstock::shell
