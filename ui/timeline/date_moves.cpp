// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/date_moves.h"

#include "core/compile/gates.h"

#include <algorithm>
#include <cmath>

namespace penstock::timeline {

using model::Address;
using model::EntityType;
using model::PolicyEvent;
using model::Value;

namespace {

const QString kAnnounced = QStringLiteral("announced");
const QString kEffective = QStringLiteral("effective");
const QString kEnd = QStringLiteral("end");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kStart = QStringLiteral("start");
const QString kDays = QStringLiteral("days");
const QString kFinish = QStringLiteral("finish");

QDate dateAt(const model::Project &project, const DragPart &part, const QString &field)
{
    const auto value = model::valueAt(project, Address{part.type, part.id, field});
    const QDate *date = value ? std::get_if<QDate>(&*value) : nullptr;
    return date != nullptr ? *date : QDate();
}

qint64 daysAt(const model::Project &project, const DragPart &part, const QString &field)
{
    const auto value = model::valueAt(project, Address{part.type, part.id, field});
    const double *days = value ? std::get_if<double>(&*value) : nullptr;
    return days != nullptr ? static_cast<qint64>(std::clamp(*days, 0.0, 1e7)) : 0;
}

/// All dates of a type, the one by which it is known first.
QStringList datesOf(EntityType type)
{
    switch (type) {
    case EntityType::PolicyEvent: return {kEffective, kAnnounced, kEnd};
    case EntityType::Migration: return {kStart};
    case EntityType::Supply: return {kFrom, kTo};
    default: return {};
    }
}

Value dateValue(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

void hold(DateMove &move, QDate limit, const QString &by)
{
    move.date = limit;
    move.held = true;
    move.heldBy = by;
}

void moveWhole(const model::Project &project, const DragPart &part, DateMove &move)
{
    const qint64 days = move.days();
    for (const QString &field : datesOf(part.type)) {
        const QDate date = dateAt(project, part, field);
        if (date.isValid())
            move.fields.append({field, Value(date.addDays(days))});
    }
}

void movePolicy(const model::Project &project, const DragPart &part, DateMove &move)
{
    const QDate announced = dateAt(project, part, kAnnounced);
    const QDate effective = dateAt(project, part, kEffective);
    const QDate end = dateAt(project, part, kEnd);
    const int grace = compile::wholeDays(static_cast<double>(daysAt(project, part, QStringLiteral("grace_days"))));
    if (part.part == kAnnounced) {
        if (announced <= effective && move.date > effective)
            hold(move, effective, kEffective);
        move.fields.append({kAnnounced, dateValue(move.date)});
    } else if (part.part == kEffective) {
        const QDate last = end.addDays(-grace - 1);
        if (end.isValid() && effective <= last && move.date > last)
            hold(move, last, kEnd);
        move.fields.append({kEffective, dateValue(move.date)});
        if (announced.isValid()) {
            move.pushed = announced <= effective && move.date < announced;
            move.fields.append({kAnnounced, dateValue(move.pushed ? move.date : announced)});
        }
    } else if (part.part == kEnd) {
        const QDate first = effective.addDays(grace + 1);
        const bool sound = !end.isValid() || end >= first;
        if (move.date.isValid() && sound && move.date < first)
            hold(move, first, kEffective);
        move.fields.append({kEnd, dateValue(move.date)});
    } else {
        move.fields.append({part.part, dateValue(move.date)});
    }
}

void moveMigration(const model::Project &project, const DragPart &part, DateMove &move)
{
    const QDate start = dateAt(project, part, kStart);
    const QDate finish = start.addDays(daysAt(project, part, kDays));
    if (part.part == kFinish) {
        if (move.date < start)
            hold(move, start, kStart);
        move.fields.append({kDays, static_cast<double>(start.daysTo(move.date))});
    } else { // the finish stays
        if (move.date > finish)
            hold(move, finish, kFinish);
        move.fields.append({kStart, dateValue(move.date)});
        move.fields.append({kDays, static_cast<double>(move.date.daysTo(finish))});
    }
}

void moveSupply(const model::Project &project, const DragPart &part, DateMove &move)
{
    const QDate from = dateAt(project, part, kFrom);
    const QDate to = dateAt(project, part, kTo);
    const auto *supply = static_cast<const model::Supply *>(model::find(project, EntityType::Supply, part.id));
    const bool spans = supply != nullptr && supply->kind == model::SupplyKind::Rate;
    if (part.part == kFrom) {
        if (spans && to.isValid() && (!from.isValid() || from < to) && move.date >= to)
            hold(move, to.addDays(-1), kTo);
        move.fields.append({kFrom, dateValue(move.date)});
    } else {
        if (move.date.isValid() && from.isValid() && (!to.isValid() || from < to) && move.date <= from)
            hold(move, from.addDays(1), kFrom);
        move.fields.append({kTo, dateValue(move.date)});
    }
}

} // namespace

bool canMoveWhole(EntityType type)
{
    return !datesOf(type).isEmpty();
}

QString leadField(const model::Project &project, const DragPart &part)
{
    if (!part.part.isEmpty())
        return part.part;
    for (const QString &field : datesOf(part.type)) {
        if (dateAt(project, part, field).isValid())
            return field;
    }
    return {};
}

QDate leadDate(const model::Project &project, const DragPart &part)
{
    const QString field = leadField(project, part);
    if (field == kFinish)
        return dateAt(project, part, kStart).addDays(daysAt(project, part, kDays));
    return dateAt(project, part, field);
}

DateMove moved(const model::Project &project, const DragPart &part, QDate target)
{
    DateMove move;
    move.before = leadDate(project, part);
    move.date = target;
    const bool wasOpen = !move.before.isValid() && (part.part == kEnd || part.part == kTo);
    if (wasOpen && target >= project.settings.end)
        move.date = QDate();
    if (part.part.isEmpty()) {
        moveWhole(project, part, move);
        return move;
    }
    switch (part.type) {
    case EntityType::PolicyEvent: movePolicy(project, part, move); break;
    case EntityType::Migration: moveMigration(project, part, move); break;
    case EntityType::Supply: moveSupply(project, part, move); break;
    default: move.fields.append({part.part, dateValue(move.date)}); break;
    }
    return move;
}

} // namespace penstock::timeline
