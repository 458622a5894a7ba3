// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every number and date of a project with what supports it.
//
// Listed are the fields that the simulation reads and the observed figures: numbers, dates, demand curves and rules
// (each as one value), as they stand and in every override. Left out is what describes the file, its sources and its
// charts, and what an entity does not use (the rate of a single lot).
//
// A value of the data that equals the default of its field, is not needed there and has no citation of its own counts
// as never set: nobody can tell it from one that was not thought about. Overrides are always set by someone.
#pragma once

#include "core/model/project.h"

namespace penstock::audit {

/// The best that is said for a value, weakest first.
enum class Support {
    None,
    SourceGone, ///< cited, but the source is not in the project any more
    Assumption, ///< cited without a source, with a reason
    Source,
};

struct AuditedValue {
    model::Address address;
    const model::Field *field = nullptr; ///< of the tables
    qsizetype position = 0;              ///< of the entity in its list
    model::Id scenario;                  ///< whose override it is; empty: the value in the data
    qsizetype scenarioPosition = -1;
    model::Value value;
    Support support = Support::None;
    QList<qsizetype> citations;  ///< positions in Project::citations, the best first
    bool isCitedAsWhole = false; ///< only the entity as a whole is cited
    bool isUnset = false;        ///< at its default and never set
    bool differsFromDefault = false;
};

struct AuditCounts {
    int values = 0; ///< those set
    int withSource = 0;
    int assumptions = 0;
    int withoutSource = 0; ///< neither source nor assumption, those whose source is gone among them
    int unset = 0;         ///< not among the others

    bool operator==(const AuditCounts &) const = default;
};

/// In the order of lists, entities and fields; overrides stand after the value they replace. What is cited for an
/// entity as a whole supports its values that have no citation of their own, and an observed figure supports its day.
[[nodiscard]] QList<AuditedValue> auditOf(const model::Project &project);
[[nodiscard]] AuditCounts countsOf(const QList<AuditedValue> &values);

/// The citation that counts, or nullptr.
[[nodiscard]] const model::Citation *bestCitation(const model::Project &project, const AuditedValue &value);
/// Day that the value holds for: of the citation, else of its source. Invalid: unknown.
[[nodiscard]] QDate dateOf(const model::Project &project, const AuditedValue &value);
/// The latest day that a source, a citation or an observation is of. Invalid: none is dated.
[[nodiscard]] QDate endOfData(const model::Project &project);

} // namespace penstock::audit
