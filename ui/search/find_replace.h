// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and replacing over the whole project: parts of names, notes and texts; whole numbers and dates as they read
// in forms, also inside demand curves and rules. What an entity refers to is not text and is left alone.
#pragma once

#include "core/model/change.h"

#include <QLocale>

namespace penstock::search {

enum class ReplaceScope {
    Everything,
    Data,        ///< the entities as they stand
    OneScenario, ///< overrides of ReplaceQuery::scenario
    AllOverrides,
};

struct ReplaceQuery {
    QString find;
    QString replace;
    bool matchCase = false;
    bool wholeWords = false;
    bool names = true;
    bool notes = true;
    bool texts = true; ///< titles, quotes, reasons and the like
    bool numbers = true;
    bool dates = true;
    std::optional<model::EntityType> type; ///< empty: all
    ReplaceScope scope = ReplaceScope::Everything;
    model::Id scenario;

    bool operator==(const ReplaceQuery &) const = default;
};

/// A field that holds what is sought.
struct Replacement {
    model::Address address;
    model::Id scenario; ///< whose override it is; empty: the entity itself
    const model::Field *field = nullptr;
    model::Value before;
    model::Value after; ///< as it would be; before() where it is refused
    QString refusal;    ///< why it cannot be replaced, in one sentence; empty: it can

    bool operator==(const Replacement &) const = default;
};

/// All of them, in the order of lists, entities and fields, overrides after the data. Nothing sought: none.
[[nodiscard]] QList<Replacement> findReplacements(const model::Project &project, const ReplaceQuery &query,
                                                  const QLocale &locale = {});

/// Makes them, as one step; refused ones are left out.
[[nodiscard]] model::Change changeOf(const model::Project &project, const QList<Replacement> &replacements,
                                     const ReplaceQuery &query);

/// The part of a long text around the first place where \p find stands, on one line.
[[nodiscard]] QString excerpt(const QString &text, const QString &find, qsizetype most = 80);

} // namespace penstock::search
