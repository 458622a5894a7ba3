// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace penstock::model {

/// The lists of a project (case-format.md and project.md), in the order of the file.
enum class EntityType {
    Project, ///< one, id "project"
    Settings, ///< one, id "settings"
    Platform,
    Chip,
    Operator,
    Stockpile,
    Supply,
    PolicyEvent,
    Workload,
    Release,
    Migration,
    Measurement,
    Scenario,
    Source,
    Citation,
    View,
    Observation,
    Pin,
    Annotation,
};
inline constexpr int kEntityTypeCount = static_cast<int>(EntityType::Annotation) + 1;

/// Name of the list in files, tables and on the command line, e.g. "policy_events".
[[nodiscard]] QString key(EntityType type);
[[nodiscard]] std::optional<EntityType> entityTypeOfKey(const QString &key);
/// Translated, e.g. "policy event" within sentences; "Policy events" as heading.
[[nodiscard]] QString singularLabel(EntityType type);
[[nodiscard]] QString pluralLabel(EntityType type);
/// One per project, not in a list: project, settings.
[[nodiscard]] bool isSingleton(EntityType type);
/// A scenario may override its fields: what the simulation reads, but settings and scenarios (case-format.md).
[[nodiscard]] bool isOverridable(EntityType type);
/// The simulation reads it.
[[nodiscard]] bool isSimulated(EntityType type);

} // namespace penstock::model
