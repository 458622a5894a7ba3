// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/supply_windows.h"

#include "core/compile/gates.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::timeline {

using model::EntityType;
using model::PolicyEvent;
using model::PolicyKind;
using model::Supply;
using model::SupplyKind;

namespace {

constexpr double kEver = std::numeric_limits<double>::infinity();

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

double startOf(const PolicyEvent &event)
{
    return julian(event.effective) + compile::wholeDays(std::max(event.graceDays, 0.0));
}

/// The days on which \p event lets nothing pass at all, whatever it matches.
Interval bannedSpan(const model::Project &resolved, const PolicyEvent &event)
{
    Interval span = activeSpan(resolved, event);
    if (event.kind == PolicyKind::Restrict && event.pass <= 0.0)
        span.from += std::max(event.phaseInDays, 0.0);
    else if (event.kind != PolicyKind::Cap || event.capPerMonth > 0.0)
        return {};
    return span;
}

bool contains(const Intervals &set, double day)
{
    return std::any_of(set.begin(), set.end(),
                       [day](const Interval &span) { return span.from <= day && day < span.to; });
}

/// Sets and rule match, by what the chip is.
bool acts(const model::Project &resolved, const PolicyEvent &event, const Supply &supply)
{
    const auto *chip = static_cast<const model::Chip *>(model::find(resolved, EntityType::Chip, supply.chip.id));
    return chip != nullptr && compile::matches(event, supply, *chip, compile::ratingOf(*chip));
}

} // namespace

const PolicyEvent *liftedBy(const model::Project &resolved, const PolicyEvent &event)
{
    const PolicyEvent *first = nullptr;
    for (const PolicyEvent &lift : resolved.policyEvents) {
        const bool lifts =
            lift.kind == PolicyKind::Lift && lift.enabled && lift.lifts.id == event.id && lift.effective.isValid();
        if (lifts && (first == nullptr || startOf(lift) < startOf(*first)))
            first = &lift;
    }
    if (first != nullptr && event.end.isValid() && julian(event.end) <= startOf(*first))
        return nullptr;
    return first;
}

Interval activeSpan(const model::Project &resolved, const PolicyEvent &event)
{
    if (!event.effective.isValid())
        return {};
    Interval span{startOf(event), kEver};
    if (event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap) {
        if (event.end.isValid())
            span.to = julian(event.end);
        if (const PolicyEvent *lift = liftedBy(resolved, event))
            span.to = std::min(span.to, startOf(*lift));
    }
    return span.isEmpty() ? Interval{span.from, span.from} : span;
}

Interval spanOf(const model::Project &resolved, const Supply &supply)
{
    if (supply.kind != SupplyKind::Rate) {
        const double day = supply.from.isValid() ? julian(supply.from) : julian(resolved.settings.start);
        return {day, day};
    }
    return {supply.from.isValid() ? julian(supply.from) : -kEver,
            supply.to.isValid() ? julian(supply.to) : julian(resolved.settings.end)};
}

bool takesPart(const model::Project &resolved, const Supply &supply)
{
    const model::Entity *chip = model::find(resolved, EntityType::Chip, supply.chip.id);
    const model::Entity *op = model::find(resolved, EntityType::Operator, supply.op.id);
    return supply.enabled && chip != nullptr && chip->enabled && op != nullptr && op->enabled;
}

QList<const PolicyEvent *> blockersOf(const model::Project &resolved, const Supply &supply, double day)
{
    QList<const PolicyEvent *> blockers;
    for (const PolicyEvent &event : resolved.policyEvents) {
        const bool counts = event.enabled && !(event.kind == PolicyKind::Cap && supply.kind == SupplyKind::Lot);
        const Interval span = counts ? bannedSpan(resolved, event) : Interval{};
        if (span.from <= day && day < span.to && acts(resolved, event, supply))
            blockers.append(&event);
    }
    return blockers;
}

QList<SupplyWindows> supplyWindows(const model::Project &resolved)
{
    struct Ban {
        const PolicyEvent *event = nullptr;
        Interval span;
    };
    std::vector<Ban> bans;
    for (const PolicyEvent &event : resolved.policyEvents) {
        const Interval span = event.enabled ? bannedSpan(resolved, event) : Interval{};
        if (!span.isEmpty())
            bans.push_back({&event, span});
    }
    struct Gathered {
        Intervals all;
        Intervals open;
        SupplyWindows windows;
    };
    QHash<model::Id, Gathered> byChip;
    for (const Supply &supply : resolved.supplies) {
        if (supply.kind == SupplyKind::Withdrawal || !takesPart(resolved, supply))
            continue;
        const bool lot = supply.kind == SupplyKind::Lot;
        Intervals banned;
        for (const Ban &ban : bans) {
            if (!(lot && ban.event->kind == PolicyKind::Cap) && acts(resolved, *ban.event, supply))
                banned.push_back(ban.span);
        }
        banned = united(std::move(banned));
        Gathered &chip = byChip[supply.chip.id];
        chip.windows.official = chip.windows.official || supply.channel == model::Channel::Official;
        const Interval span = spanOf(resolved, supply);
        if (lot) {
            chip.windows.lots.append({span.from, contains(banned, span.from), supply.id});
            continue;
        }
        if (span.isEmpty() || supply.unitsPerMonth <= 0.0)
            continue;
        chip.all.push_back(span);
        for (const Interval &open : subtracted({span}, banned))
            chip.open.push_back(open);
    }
    QList<SupplyWindows> windows;
    for (const model::Chip &chip : resolved.chips) {
        const auto found = byChip.find(chip.id);
        if (found == byChip.end())
            continue;
        SupplyWindows &of = found->windows;
        of.chip = chip.id;
        of.flowing = united(std::move(found->open));
        of.blocked = subtracted(united(std::move(found->all)), of.flowing);
        if (!of.isEmpty())
            windows.append(std::move(of));
    }
    return windows;
}

} // namespace penstock::timeline
