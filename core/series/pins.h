// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pinned results: a frozen result with the assumptions that gave it, kept in the project (project.md).
#pragma once

#include "core/analysis/scenario_run.h"
#include "core/model/problem.h"

namespace penstock::series {

/// The most that a pin's text may hold, and the most that it may unfold to.
inline constexpr qsizetype kMostPinText = qsizetype{16} << 20;
inline constexpr qsizetype kMostPinJson = qsizetype{64} << 20;

/// A pin of \p run, made of \p project on \p when by the program \p version, with a fresh id and the scenario's name.
/// Fails with Code::TooLarge (size, limit).
[[nodiscard]] model::Expected<model::Pin> makePin(const analysis::ScenarioRun &run, const model::Project &project,
                                                  QDate when, const QString &version);

/// The result as it is stored, not computed anew, with its assumptions as they were; the run's scenario is the pin's.
/// Single stockpiles are not kept: charts that need them say so (missing::kNotKept), and free stock is zero. Fails with
/// Code::Damaged, TooLarge, or the fault of the stored texts; where.address names the field of the pin.
[[nodiscard]] model::Expected<analysis::ScenarioRunPtr> readPin(const model::Pin &pin);

/// SHA-256 (hex) of what the simulation reads of a resolved project: its lists and settings without names, notes and
/// colours, order included.
[[nodiscard]] QString fingerprintOf(const model::Project &resolved);

/// The fingerprint that a scenario has now; empty where it cannot be resolved.
[[nodiscard]] QString fingerprintNow(const model::Project &project, const model::Id &scenario);

/// The assumptions have moved since, or the scenario is gone.
[[nodiscard]] bool isStale(const model::Pin &pin, const model::Project &project);

} // namespace penstock::series
