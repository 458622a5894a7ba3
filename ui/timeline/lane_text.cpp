// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_text.h"

#include "ui/plot/numbers.h"
#include "ui/timeline/supply_windows.h"

#include <algorithm>
#include <cmath>

namespace penstock::timeline {

using model::EntityType;
using model::PolicyEvent;
using model::PolicyKind;

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

/// Names reach a thousand letters in hostile files; a tool tip need not.
QString shortened(const QString &name)
{
    constexpr qsizetype kMost = 80;
    return name.size() <= kMost ? name : name.left(kMost - 1) + QChar(0x2026);
}

QDate dateOfDay(double day)
{
    constexpr double kFar = 1e9; // no date at all: infinity, or days beyond all calendars
    return std::abs(day) < kFar ? QDate::fromJulianDay(static_cast<qint64>(day)) : QDate();
}

} // namespace

QString LaneText::caption(LaneRow row)
{
    switch (row) {
    case LaneRow::Policy: return tr("Policy");
    case LaneRow::Release: return tr("Release");
    case LaneRow::Migration: return tr("Migration");
    case LaneRow::Supply: return tr("Supply");
    }
    return {};
}

QString LaneText::moreLanes(int count)
{
    //: lanes of a timeline that a picture has no room for
    return tr("+%n lanes", nullptr, count);
}

QString LaneText::date(QDate date) const
{
    return plot::longDate(date, m_locale);
}

QString LaneText::label(const model::Entity &entity, EntityType type) const
{
    const QString name = model::nameOf(m_project, type, entity.id);
    //: a policy event, release, migration or supply that is disabled
    return entity.enabled ? name : tr("%1 (off in this scenario)").arg(name);
}

QString LaneText::names(EntityType type, const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        names.append(shortened(model::nameOf(m_project, type, id)));
    constexpr qsizetype kMost = 4;
    if (names.size() > kMost) {
        const int more = static_cast<int>(names.size() - kMost);
        //: a list of names that is cut short
        return tr("%1 and %n more", nullptr, more).arg(joined(names.first(kMost)));
    }
    return joined(names);
}

QString LaneText::target(const PolicyEvent &event) const
{
    QStringList conditions;
    if (!event.channels.isEmpty()) {
        QStringList channels;
        const model::Field *field = model::findField(EntityType::PolicyEvent, QStringLiteral("channels"));
        for (const QString &key : event.channels)
            channels.append(model::choiceLabel(*field, key));
        conditions.append(joined(channels));
    }
    if (!event.operators.isEmpty())
        conditions.append(names(EntityType::Operator, event.operators.ids));
    QString chips = event.chips.isEmpty() ? QString() : names(EntityType::Chip, event.chips.ids);
    if (chips.isEmpty())
        chips = event.rule.isEmpty() ? tr("all chips") : tr("chips caught by its rule");
    //: what a policy event acts on; %1 chips, %2 channels and operators
    return conditions.isEmpty() ? chips : tr("%1 (%2)").arg(chips, conditions.join(QLatin1String("; ")));
}

QString LaneText::effect(const PolicyEvent &event) const
{
    switch (event.kind) {
    case PolicyKind::Restrict:
        if (event.pass <= 0.0)
            //: effect of a policy event; %1 chips and channels
            return tr("Blocks %1").arg(target(event));
        return tr("Lets %1 of %2 through").arg(plot::percent(event.pass, 0, m_locale), target(event));
    case PolicyKind::Cap:
        return tr("Caps %1 at %2 units a month").arg(target(event), plot::compactNumber(event.capPerMonth, m_locale));
    case PolicyKind::Lift:
        if (event.lifts.isEmpty())
            return tr("Lifts nothing");
        return tr("Lifts “%1”").arg(shortened(model::nameOf(m_project, EntityType::PolicyEvent, event.lifts.id)));
    case PolicyKind::Marker: return tr("No effect on supply");
    }
    return {};
}

QString LaneText::policy(const PolicyEvent &event) const
{
    QString kind;
    switch (event.kind) {
    case PolicyKind::Restrict: kind = tr("restriction"); break;
    case PolicyKind::Cap: kind = tr("cap"); break;
    case PolicyKind::Lift: kind = tr("lift", "a policy event that ends another"); break;
    case PolicyKind::Marker: kind = tr("marker"); break;
    }
    QStringList parts{shortened(model::nameOf(m_project, EntityType::PolicyEvent, event.id)), kind};
    if (!event.enabled)
        parts.append(tr("off in this scenario"));
    if (event.announced.isValid())
        parts.append(tr("announced %1").arg(date(event.announced)));
    if (event.effective.isValid())
        parts.append(tr("effective %1").arg(date(event.effective)));
    if (event.graceDays > 0.0)
        parts.append(tr("grace %1").arg(plot::duration(event.graceDays, m_locale)));
    if (event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap) {
        if (event.phaseInDays > 0.0 && event.kind == PolicyKind::Restrict)
            parts.append(tr("phase-in %1").arg(plot::duration(event.phaseInDays, m_locale)));
        if (const PolicyEvent *lift = liftedBy(m_project, event))
            parts.append(tr("lifted by “%1” on %2")
                             .arg(shortened(model::nameOf(m_project, EntityType::PolicyEvent, lift->id)),
                                  date(dateOfDay(activeSpan(m_project, *lift).from))));
        else
            parts.append(event.end.isValid() ? tr("until %1").arg(date(event.end)) : tr("no end"));
        if (event.effective.isValid() && activeSpan(m_project, event).isEmpty())
            parts.append(tr("over before it binds"));
    } else if (event.kind == PolicyKind::Marker && event.end.isValid()) {
        parts.append(tr("until %1").arg(date(event.end)));
    }
    return joined(parts) + QLatin1Char('\n') + effect(event);
}

QString LaneText::release(const model::Release &release, const engine::ReleaseOutcome *outcome, QDate day) const
{
    QStringList parts{shortened(model::nameOf(m_project, EntityType::Release, release.id)), tr("release")};
    if (!release.enabled)
        parts.append(tr("off in this scenario"));
    parts.append(tr("planned %1").arg(date(release.planned)));
    if (release.qualityDate.isValid())
        parts.append(tr("good enough from %1").arg(date(release.qualityDate)));
    if (release.latest.isValid())
        parts.append(tr("at the latest %1").arg(date(release.latest)));
    if (outcome == nullptr)
        return joined(parts);
    QStringList result;
    if (outcome->happened) {
        result.append(tr("Released %1").arg(date(day)));
        if (outcome->qualityWallDays.value_or(0.0) > 0.0)
            result.append(tr("quality wall %1").arg(plot::duration(*outcome->qualityWallDays, m_locale)));
        if (outcome->capacityWallDays.value_or(0.0) > 0.0)
            result.append(tr("capacity wall %1").arg(plot::duration(*outcome->capacityWallDays, m_locale)));
    } else {
        result.append(tr("Not within the horizon"));
        switch (outcome->heldBy) {
        case engine::HeldBy::Nothing: break;
        case engine::HeldBy::Plan: result.append(tr("held by its plan")); break;
        case engine::HeldBy::Quality: result.append(tr("held by the quality wall")); break;
        case engine::HeldBy::Capacity: result.append(tr("held by the capacity wall")); break;
        }
    }
    return joined(parts) + QLatin1Char('\n') + joined(result);
}

QString LaneText::efficiency(double value) const
{
    return m_locale.toString(value, 'f', 2);
}

QString LaneText::migrationLabel(const model::Migration &migration, double fromEfficiency) const
{
    QString what = model::nameOf(m_project, EntityType::Platform, migration.platform.id);
    if (!migration.workload.isEmpty())
        //: software stack and the workload that moves to it
        what = tr("%1, %2").arg(what, model::nameOf(m_project, EntityType::Workload, migration.workload.id));
    //: %1 software stack, %2 and %3 figures from 0 to 1
    const QString text =
        tr("%1 efficiency %2 → %3").arg(what, efficiency(fromEfficiency), efficiency(migration.toEfficiency));
    return migration.enabled ? text : tr("%1 (off in this scenario)").arg(text);
}

QString LaneText::migration(const model::Migration &migration, double fromEfficiency) const
{
    const QDate finish = dateOfDay(static_cast<double>(migration.start.toJulianDay()) + migration.days);
    QStringList parts{shortened(model::nameOf(m_project, EntityType::Migration, migration.id)), tr("migration")};
    if (!migration.enabled)
        parts.append(tr("off in this scenario"));
    parts.append(tr("%1 to %2", "dates").arg(date(migration.start), date(finish)));
    return joined(parts) + QLatin1Char('\n') + shortened(migrationLabel(migration, fromEfficiency));
}

QString LaneText::supply(const model::Supply &supply) const
{
    QStringList parts{shortened(model::nameOf(m_project, EntityType::Supply, supply.id)), tr("supply")};
    if (!supply.enabled)
        parts.append(tr("off in this scenario"));
    const QString from = supply.from.isValid() ? date(supply.from) : tr("before the start");
    if (supply.kind != model::SupplyKind::Rate) {
        parts.append(from);
        parts.append(tr("%1 units").arg(plot::compactNumber(supply.units, m_locale)));
        return joined(parts);
    }
    //: a supply flows from one date to another
    parts.append(
        tr("%1 to %2", "dates").arg(from, supply.to.isValid() ? date(supply.to) : tr("the end of the horizon")));
    parts.append(tr("%1 units a month").arg(plot::compactNumber(supply.unitsPerMonth, m_locale)));
    return joined(parts);
}

QString LaneText::chipSupply(const model::Id &chip, qsizetype supplies) const
{
    return tr("%1, %n supplies", nullptr, static_cast<int>(supplies))
        .arg(shortened(model::nameOf(m_project, EntityType::Chip, chip)));
}

QString LaneText::blocked(const model::Id &chip, const QList<const PolicyEvent *> &events, const Interval &span) const
{
    const QString name = shortened(model::nameOf(m_project, EntityType::Chip, chip));
    QStringList names;
    for (const PolicyEvent *event : events)
        names.append(shortened(model::nameOf(m_project, EntityType::PolicyEvent, event->id)));
    QString text = names.isEmpty()
                       ? tr("%1 blocked").arg(name)
                       : tr("%1 blocked by %2").arg(name, joined(names.first(std::min<qsizetype>(names.size(), 3))));
    const QDate from = dateOfDay(span.from);
    return text + QLatin1Char('\n')
           + tr("%1 to %2", "dates")
                 .arg(from.isValid() ? date(from) : tr("before the start"), date(dateOfDay(span.to)));
}

QString LaneText::blockedLabel(const model::Id &chip) const
{
    return tr("%1 blocked").arg(model::nameOf(m_project, EntityType::Chip, chip));
}

QStringList LaneText::qualityLabels(double days) const
{
    const QString length = plot::duration(days, m_locale);
    //: the quality wall of a release; %1 its days
    return {tr("quality %1").arg(length), length};
}

QStringList LaneText::capacityLabels(double days) const
{
    const QString length = plot::duration(days, m_locale);
    //: the capacity wall of a release; %1 its days
    return {tr("capacity %1").arg(length), length};
}

QString LaneText::planned() const
{
    //: left of the walls of a release, at the day it was planned for
    return tr("planned");
}

QString LaneText::notWithinHorizon(const QString &name) const
{
    //: %1 name of a release
    return tr("%1 not within the horizon").arg(name);
}

QString LaneText::partLabel(EntityType type, const QString &part)
{
    if (part == QLatin1String("finish"))
        return tr("Finish", "last day of a migration");
    const model::Field *field = model::findField(type, part);
    return field != nullptr ? model::label(*field) : QString();
}

QString LaneText::handle(EntityType type, const model::Id &id, const QString &part, QDate date) const
{
    const QString name = shortened(model::nameOf(m_project, type, id));
    const QString what = partLabel(type, part);
    //: %1 name, %2 which of its dates, %3 the date
    return date.isValid() ? tr("%1, %2: %3").arg(name, what, this->date(date)) : tr("%1, %2: never").arg(name, what);
}

} // namespace penstock::timeline
