// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules as rectangles over TPP and performance density, and their thresholds as handles.
#pragma once

#include "core/model/value.h"

#include <QLocale>

#include <limits>

namespace penstock::rules {

/// Where a clause catches; bounds that are not there are 0 and infinity.
struct ClauseRegion {
    int clause = 0;
    bool isOpenAbove = true;   ///< no upper bound at all
    bool isImpossible = false; ///< its bounds exclude each other
    bool boundsDensity = false;
    double tppLow = 0.0;
    double tppHigh = std::numeric_limits<double>::infinity();
    double pdLow = 0.0;
    double pdHigh = std::numeric_limits<double>::infinity();
    QString otherBounds; ///< on other attributes, as a sentence part; empty: none

    bool operator==(const ClauseRegion &) const = default;
};
[[nodiscard]] QList<ClauseRegion> regionsOf(const model::Rule &rule, const QLocale &locale);

/// A threshold on TPP or density. Bounds of several clauses at the same value are one: tiers stay adjacent.
struct Threshold {
    struct Place {
        qsizetype clause = 0;
        qsizetype bound = 0;

        bool operator==(const Place &) const = default;
    };
    model::RuleAttribute attribute = model::RuleAttribute::Tpp;
    double value = 0.0;
    QList<Place> places; ///< in the order of the rule

    bool operator==(const Threshold &) const = default;
};
/// TPP from low to high, then density from low to high; only positive values have a place on a logarithmic axis.
[[nodiscard]] QList<Threshold> thresholdsOf(const model::Rule &rule);
/// \p rule with all bounds of \p threshold at \p value.
[[nodiscard]] model::Rule movedTo(model::Rule rule, const Threshold &threshold, double value);
/// "TPP ≥ 4,800 (A), < 4,800 (C)", or "TPP ≥ 1,600 (B, D)".
[[nodiscard]] QString thresholdText(const model::Rule &rule, const Threshold &threshold, const QLocale &locale);

} // namespace penstock::rules
