// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/problem.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace penstock::model {

namespace {

/// Source text of the sentence; %1, %2 are Problem::values.
const char *sourceOf(Code code)
{
    switch (code) {
    case Code::OutOfRange: return QT_TRANSLATE_NOOP("Problem", "%1 is outside %2");
    case Code::WrongType: return QT_TRANSLATE_NOOP("Problem", "“%1” is not accepted here; it takes %2");
    case Code::Required: return QT_TRANSLATE_NOOP("Problem", "a value is needed here");
    case Code::UnknownChoice: return QT_TRANSLATE_NOOP("Problem", "“%1” is none of %2");
    case Code::UnknownReference: return QT_TRANSLATE_NOOP("Problem", "there is no “%1” in %2");
    case Code::UnorderedPoints: return QT_TRANSLATE_NOOP("Problem", "the dates of the points must rise strictly, but %1 does not");
    case Code::EmptyClause: return QT_TRANSLATE_NOOP("Problem", "clause %1 of the rule is empty; give it a bound or remove it");
    case Code::EmptyName: return QT_TRANSLATE_NOOP("Problem", "a name is needed");
    case Code::NotWhole: return QT_TRANSLATE_NOOP("Problem", "%1 is not a whole number");
    case Code::UnknownField: return QT_TRANSLATE_NOOP("Problem", "there is no field “%1”");
    case Code::UnknownEntity: return QT_TRANSLATE_NOOP("Problem", "there is no “%2” in %1");
    case Code::UnknownList: return QT_TRANSLATE_NOOP("Problem", "there is no list “%1”");
    case Code::DuplicateId: return QT_TRANSLATE_NOOP("Problem", "the id “%1” is used twice");
    case Code::BadId: return QT_TRANSLATE_NOOP("Problem", "“%1” is no id; an id is a text that is not empty");
    case Code::DuplicateName: return QT_TRANSLATE_NOOP("Problem", "the name “%1” is used twice; commands that name it need the id");
    case Code::DuplicatePair: return QT_TRANSLATE_NOOP("Problem", "there is already an enabled entry for %1 and %2");
    case Code::NotOverridable: return QT_TRANSLATE_NOOP("Problem", "a scenario cannot override %1");
    case Code::EndBeforeStart: return QT_TRANSLATE_NOOP("Problem", "the end %1 must be after %2");
    case Code::LiftsItself: return QT_TRANSLATE_NOOP("Problem", "an event cannot lift itself");
    case Code::LiftOfNoGate: return QT_TRANSLATE_NOOP("Problem", "lifting “%1” does nothing; only restrictions and caps can be lifted");
    case Code::WrongKind: return QT_TRANSLATE_NOOP("Problem", "“%1” is not of the right kind; it must be %2");
    case Code::PredecessorLoop: return QT_TRANSLATE_NOOP("Problem", "a workload cannot be its own predecessor");
    case Code::ScenarioCycle: return QT_TRANSLATE_NOOP("Problem", "the scenarios go in a circle: %1");
    case Code::AnnouncedAfterEffect: return QT_TRANSLATE_NOOP("Problem", "it is announced on %1, after its effect on %2; there is no rush");
    case Code::HorizonEmpty: return QT_TRANSLATE_NOOP("Problem", "the horizon must end (%2) after it starts (%1)");
    case Code::HorizonTooLong: return QT_TRANSLATE_NOOP("Problem", "the horizon has %1 steps; at most %2 can be computed; choose longer steps or an earlier end");
    case Code::NoReferenceChip: return QT_TRANSLATE_NOOP("Problem", "there is no unit chip; add a chip or enable one");
    case Code::ReferenceCannotServe: return QT_TRANSLATE_NOOP("Problem", "the unit chip “%1” cannot run “%2”, so that it gives no unit; choose another unit chip");
    case Code::NobodyCanServe: return QT_TRANSLATE_NOOP("Problem", "no chip of an operator that may run “%1” can serve it");
    case Code::TrainingNeverEnds: return QT_TRANSLATE_NOOP("Problem", "“%1” waits for training “%2”, which never completes in this scenario");
    case Code::UnknownScenario: return QT_TRANSLATE_NOOP("Problem", "there is no scenario “%1”");
    case Code::AmbiguousName: return QT_TRANSLATE_NOOP("Problem", "“%1” names several: %2; give the id");
    case Code::UnknownName: return QT_TRANSLATE_NOOP("Problem", "there is no %2 “%1”");
    case Code::CannotRead: return QT_TRANSLATE_NOOP("Problem", "the file cannot be read: %1");
    case Code::CannotWrite: return QT_TRANSLATE_NOOP("Problem", "the file cannot be written: %1");
    case Code::NotAProject: return QT_TRANSLATE_NOOP("Problem", "this is not a Penstock project");
    case Code::NewerVersion: return QT_TRANSLATE_NOOP("Problem", "it was saved by a newer Penstock (format %1; this one reads up to %2); nothing was changed");
    case Code::Damaged: return QT_TRANSLATE_NOOP("Problem", "the file is damaged: %1");
    case Code::TooLarge: return QT_TRANSLATE_NOOP("Problem", "it is too large: %1; at most %2 can be read");
    case Code::Syntax: return QT_TRANSLATE_NOOP("Problem", "this is not valid JSON: %1");
    case Code::WrongFormat: return QT_TRANSLATE_NOOP("Problem", "the format is “%1”, where “penstock-case-1” is expected");
    }
    return "";
}

} // namespace

Severity severity(Code code)
{
    switch (code) {
    case Code::DuplicateName:
    case Code::EmptyName:
    case Code::EndBeforeStart:
    case Code::LiftsItself:
    case Code::LiftOfNoGate:
    case Code::AnnouncedAfterEffect:
    case Code::NobodyCanServe:
    case Code::TrainingNeverEnds: return Severity::Warning;
    default: return Severity::Error;
    }
}

QString sentence(const Problem &problem)
{
    QString text = QCoreApplication::translate("Problem", sourceOf(problem.code));
    // All at once, so that a "%2" within the first value is not taken for a placeholder.
    switch (problem.values.size()) {
    case 0: return text;
    case 1: return text.arg(problem.values.at(0));
    case 2: return text.arg(problem.values.at(0), problem.values.at(1));
    default: return text.arg(problem.values.at(0), problem.values.at(1), problem.values.at(2));
    }
}

QString lineOf(const Problem &problem)
{
    QStringList parts;
    if (!problem.where.file.isEmpty()) {
        parts.append(problem.where.file);
    }
    if (problem.where.line > 0) {
        parts.append(QCoreApplication::translate("Problem", "line %1").arg(problem.where.line));
    }
    if (!problem.where.scenario.isEmpty()) {
        parts.append(QCoreApplication::translate("Problem", "scenario “%1”").arg(problem.where.scenario));
    }
    if (!problem.where.place.isEmpty()) {
        parts.append(problem.where.place);
    }
    parts.append(sentence(problem));
    return parts.join(QStringLiteral(": "));
}

} // namespace penstock::model
