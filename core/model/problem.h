// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors are values that reach the user in one sentence: what, where, what would be accepted.
#pragma once

#include "core/model/address.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace penstock::model {

/// What is wrong. The comment names Problem::values (%1, %2 ...) of its sentence.
enum class Code {
    // fields
    OutOfRange,       ///< value, range
    WrongType,        ///< value, what is accepted
    Required,         ///< -
    UnknownChoice,    ///< value, accepted choices
    UnknownReference, ///< id, list
    UnorderedPoints,  ///< date
    EmptyClause,      ///< number of the clause
    EmptyName,        ///< -
    NotWhole,         ///< value
    // entities
    UnknownField,    ///< field
    UnknownEntity,   ///< list, id
    UnknownList,     ///< name
    DuplicateId,     ///< id
    BadId,           ///< id
    DuplicateName,   ///< name
    DuplicatePair,   ///< first, second
    NotOverridable,  ///< list
    EndBeforeStart,  ///< end, start
    LiftsItself,     ///< -
    LiftOfNoGate,    ///< name of the lifted one
    WrongKind,       ///< name, what it should be
    PredecessorLoop, ///< -
    ScenarioCycle,   ///< names on the way
    AnnouncedAfterEffect, ///< announced, effective
    // the project as a whole
    HorizonEmpty,        ///< start, end
    HorizonTooLong,      ///< steps, limit
    NoReferenceChip,     ///< -
    ReferenceCannotServe, ///< chip, workload
    NobodyCanServe,      ///< workload
    TrainingNeverEnds,   ///< release, training
    UnknownScenario,     ///< scenario
    AmbiguousName,       ///< name, ids
    UnknownName,         ///< name, what it should be
    // files
    CannotRead,  ///< reason
    CannotWrite, ///< reason
    NotAProject, ///< -
    NewerVersion, ///< version of the file, newest readable
    Damaged,     ///< what
    TooLarge,    ///< size, limit
    Syntax,      ///< what the parser says
    WrongFormat, ///< format found
};

enum class Severity {
    Error,   ///< the simulation cannot run with it
    Warning, ///< shown in the list of problems; the simulation runs
};
[[nodiscard]] Severity severity(Code code);

/// Where a fault lies. Any part may be empty.
struct Where {
    Address address;     ///< meaningful if hasAddress
    bool hasAddress = false;
    Id scenario;         ///< fault of an override of this scenario
    QString place;       ///< as in files: "stockpiles[3].failure_rate"
    QString file;
    int line = 0;        ///< of a text file, from 1; 0: unknown

    bool operator==(const Where &) const = default;
};

struct Problem {
    Code code = Code::CannotRead;
    Where where;
    QStringList values;

    bool operator==(const Problem &) const = default;
};

template <class T> using Expected = tl::expected<T, Problem>;

/// What is wrong and what would be accepted, translated, for a person at the field; without the place.
[[nodiscard]] QString sentence(const Problem &problem);
/// The same with the place in front, e.g. "r2.json: stockpiles[3].failure_rate: 1.7 is outside [0, 1)".
[[nodiscard]] QString lineOf(const Problem &problem);

[[nodiscard]] inline tl::unexpected<Problem> fault(Code code, QStringList values = {}, Where where = {})
{
    return tl::make_unexpected(Problem{code, std::move(where), std::move(values)});
}
[[nodiscard]] inline Where at(Address address)
{
    Where where;
    where.address = std::move(address);
    where.hasAddress = true;
    return where;
}

} // namespace penstock::model
