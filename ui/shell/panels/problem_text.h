// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"
#include "core/model/project.h"

#include <QString>

namespace penstock::shell {

/// "“H20, DeepSeek”, failure rate: 1.7 is outside [0, 1)": entity, field and what is wrong, for the window.
[[nodiscard]] QString problemText(const model::Problem &problem, const model::Project &project);

} // namespace penstock::shell
