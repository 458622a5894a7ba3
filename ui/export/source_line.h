// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QLocale>
#include <QString>

namespace penstock::exporting {

/// "Sources: Form 8-K, 15 Apr 2025; AI export rule.": the sources cited for what a chart draws, each once, in the order
/// of the lists in the project. \p entities empty: everything. Citations that belong to scenarios other than
/// \p scenario and those above it do not count. Empty: nothing is cited.
[[nodiscard]] QString sourceLineOf(const model::Project &project, const model::Id &scenario,
                                   const QList<std::pair<model::EntityType, model::Id>> &entities,
                                   const QLocale &locale);

} // namespace penstock::exporting
