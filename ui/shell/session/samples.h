// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QList>
#include <QString>

namespace penstock::shell {

/// A project shipped with the program. Opens as an unsaved copy.
struct Sample {
    QString name;    ///< as on the command line, e.g. "deepseek-r2"
    QString path;    ///< in the resources
    QString title;   ///< translated
    QString summary; ///< translated, one sentence
};
/// In the order in which they are offered.
[[nodiscard]] QList<Sample> samples();

/// What File > New opens: the platforms, chips and published rules of the sample "blank", all events off, under a fresh
/// id, from the beginning of \p today's year for two years.
[[nodiscard]] model::Project blankProject(QDate today);

} // namespace penstock::shell
