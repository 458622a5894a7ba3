// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/library/library.h"

namespace penstock::rules {

/// A rule to start from.
struct RuleTemplate {
    QString name;
    model::Rule rule;       ///< empty: no thresholds
    QList<model::Id> rules; ///< of the library, that it is made of
    QString assumption;     ///< the reason, where the thresholds are assumed
};

/// October 2022; October 2023 as a whole and by its two parts; the H20 letter of April 2025 with assumed thresholds;
/// what else of the library has thresholds; none.
[[nodiscard]] QList<RuleTemplate> ruleTemplates(const library::Library &library);

/// Sets the rule at \p address to that of \p start, with the citations that the library gives for it in place of those
/// of another template, as one undo step in the scenario shown (or as a part of \p gesture).
model::Expected<void> applyTemplate(const library::Library &library, document::ProjectDocument &document,
                                    const model::Address &address, const RuleTemplate &start,
                                    document::Gesture gesture = {});

} // namespace penstock::rules
