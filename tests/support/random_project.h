// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects that nobody would write by hand, derived from the field tables, for tests of what must hold for any.
#pragma once

#include "core/model/project.h"

class QRandomGenerator;

namespace penstock::tests {

/// A project without errors in the sense of model::validate() (warnings abound): every field of every entity type is
/// set to something its table accepts, texts hold quotes, line breaks and other scripts, sets keep an order of their
/// own, scenarios form a tree with overrides of every kind, null among them.
[[nodiscard]] model::Project randomProject(QRandomGenerator &random);

/// A value that \p field accepts, null where it may be. References point into \p project.
[[nodiscard]] model::Value randomValue(const model::Field &field, const model::Project &project,
                                       QRandomGenerator &random);

/// Where two projects first differ, for messages; empty if they are equal.
[[nodiscard]] QString firstDifference(const model::Project &a, const model::Project &b);

} // namespace penstock::tests
