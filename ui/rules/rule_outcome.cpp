// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_outcome.h"

#include "core/compile/gates.h"

#include <cmath>

namespace penstock::rules {

namespace {

bool isGate(const model::PolicyEvent &event)
{
    return event.kind == model::PolicyKind::Restrict || event.kind == model::PolicyKind::Cap;
}

QString channelKey(model::Channel channel)
{
    static const QStringList keys{QStringLiteral("official"), QStringLiteral("grey"), QStringLiteral("domestic"),
                                  QStringLiteral("overseas")};
    return keys.at(static_cast<qsizetype>(channel));
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text)) {
        list.append(text);
    }
}

/// What the deliveries of a caught chip say.
void lookAtDeliveries(const model::Project &resolved, const model::PolicyEvent &event, ChipOutcome &of)
{
    bool isMatched = false;
    QStringList channels;
    QStringList operators;
    for (const model::Supply &supply : resolved.supplies) {
        if (!supply.enabled || supply.kind == model::SupplyKind::Withdrawal || supply.chip.id != of.chip.id) {
            continue;
        }
        of.isDelivered = true;
        if (!event.channels.isEmpty() && !event.channels.contains(channelKey(supply.channel))) {
            appendOnce(channels, channelKey(supply.channel));
        } else if (!event.operators.isEmpty() && !event.operators.ids.contains(supply.op.id)) {
            appendOnce(operators, supply.op.id);
        } else {
            isMatched = true;
        }
    }
    if (of.isDelivered && !isMatched) {
        of.outcome = Outcome::Unmatched;
        of.miss = channels.isEmpty() ? Miss::Operator : Miss::Channel;
        of.missed = channels.isEmpty() ? operators : channels;
    }
}

} // namespace

QList<ChipOutcome> outcomesOf(const model::Project &resolved, const model::PolicyEvent &event)
{
    QList<ChipOutcome> outcomes;
    int position = -1;
    for (const model::Chip &chip : resolved.chips) {
        ++position;
        if (!chip.enabled) {
            continue;
        }
        ChipOutcome one;
        one.chip = chip;
        one.position = position;
        one.rating = compile::ratingOf(chip);
        const int clause = isGate(event) ? catchingClause(event.rule, chip, one.rating) : -1;
        const bool isNamed = event.chips.isEmpty() || event.chips.ids.contains(chip.id);
        if (!isGate(event)) {
            outcomes.append(one);
            continue;
        }
        if (!event.rule.isEmpty() && clause < 0) {
            one.margin = escapeMargin(event.rule, chip, one.rating);
        } else if (event.rule.isEmpty() && !isNamed) {
            one.miss = Miss::NotNamed; // escapes by name, not by figures
        } else {
            one.outcome = Outcome::Caught;
            one.margin = catchMargin(event.rule, clause, chip, one.rating);
            lookAtDeliveries(resolved, event, one);
            if (!isNamed) {
                one.outcome = Outcome::Unmatched;
                one.miss = Miss::NotNamed;
                one.missed.clear();
            }
        }
        outcomes.append(one);
    }
    return outcomes;
}

QList<ChipOutcome> libraryOutcomes(const library::Library &library, const model::Project &resolved,
                                   const model::PolicyEvent &event)
{
    QList<ChipOutcome> outcomes;
    for (const library::LibraryChip &known : library.chips) {
        const auto rating = known.rating();
        const bool isHeld =
            !library::counterpartIn(resolved, library, {model::EntityType::Chip, known.chip.id}).isEmpty();
        if (!rating || isHeld) {
            continue;
        }
        ChipOutcome one;
        one.chip = known.chip;
        one.isLibrary = true;
        one.rating = *rating;
        const int clause = isGate(event) ? catchingClause(event.rule, known.chip, *rating) : -1;
        if (clause >= 0) {
            one.outcome = Outcome::Caught;
            one.margin = catchMargin(event.rule, clause, known.chip, *rating);
        } else if (isGate(event)) {
            one.margin = escapeMargin(event.rule, known.chip, *rating);
        }
        outcomes.append(one);
    }
    return outcomes;
}

qsizetype nearestEscape(const QList<ChipOutcome> &outcomes)
{
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const ChipOutcome &one = outcomes.at(i);
        const bool escapes = one.outcome == Outcome::Free && one.margin.clause >= 0 && !one.isLibrary
                             && std::isfinite(one.margin.relative);
        if (escapes && (nearest < 0 || one.margin.relative < outcomes.at(nearest).margin.relative)) {
            nearest = i;
        }
    }
    return nearest;
}

} // namespace penstock::rules
