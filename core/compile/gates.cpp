// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/gates.h"

#include "core/engine/program.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::compile {

namespace {

using namespace model;

bool isMet(const RuleBound &bound, const Chip &chip, const Rating &rating)
{
    const std::optional<double> value = attributeOf(bound.attribute, chip, rating);
    if (!value) {
        return false;
    }
    return bound.op == RuleOperator::AtLeast ? *value >= bound.value : *value < bound.value;
}

/// Channels that an event matches, as bits.
unsigned channelsOf(const PolicyEvent &event)
{
    static const QStringList keys{QStringLiteral("official"), QStringLiteral("grey"), QStringLiteral("domestic"),
                                  QStringLiteral("overseas")};
    unsigned bits = event.channels.isEmpty() ? ~0U : 0U;
    for (const QString &channel : event.channels) {
        const qsizetype i = keys.indexOf(channel);
        bits |= i < 0 ? 0U : 1U << static_cast<unsigned>(i);
    }
    return bits;
}

} // namespace

Rating ratingOf(const Chip &chip)
{
    Rating rating;
    rating.tpp = std::max({16.0 * chip.bf16Tflops, 8.0 * chip.fp8Tflops, 8.0 * chip.int8Tops, 4.0 * chip.fp4Tflops});
    if (chip.dieMm2 > 0.0) {
        rating.pd = rating.tpp / chip.dieMm2;
    }
    return rating;
}

std::optional<double> attributeOf(RuleAttribute attribute, const Chip &chip, const Rating &rating)
{
    switch (attribute) {
    case RuleAttribute::Tpp: return rating.tpp;
    case RuleAttribute::Pd: return rating.pd;
    case RuleAttribute::MemoryGb: return chip.memoryGb;
    case RuleAttribute::MemoryBandwidthTBs: return chip.memoryBandwidthTBs;
    case RuleAttribute::InterconnectGBs: return chip.interconnectGBs;
    case RuleAttribute::Bf16Tflops: return chip.bf16Tflops;
    }
    return std::nullopt;
}

bool isCaught(const Rule &rule, const Chip &chip, const Rating &rating)
{
    return std::any_of(rule.cbegin(), rule.cend(), [&](const RuleClause &clause) {
        return std::all_of(clause.cbegin(), clause.cend(),
                           [&](const RuleBound &bound) { return isMet(bound, chip, rating); });
    });
}

bool matches(const PolicyEvent &event, const Supply &supply, const Chip &chip, const Rating &rating)
{
    return (channelsOf(event) >> static_cast<unsigned>(supply.channel) & 1U) != 0U
           && (event.operators.isEmpty() || event.operators.ids.contains(supply.op.id))
           && (event.chips.isEmpty() || event.chips.ids.contains(supply.chip.id))
           && (event.rule.isEmpty() || isCaught(event.rule, chip, rating));
}

int wholeDays(double days)
{
    return static_cast<int>(std::floor(std::clamp(days, -1e8, 1e8) + 0.5));
}

double startDayOf(const PolicyEvent &event, const QDate &projectStart)
{
    return static_cast<double>(projectStart.daysTo(event.effective)) + wholeDays(event.graceDays);
}

double endDayOf(const Project &resolved, const PolicyEvent &event)
{
    const QDate &start = resolved.settings.start;
    double end = event.end.isValid() ? static_cast<double>(start.daysTo(event.end)) : engine::kForever;
    for (const PolicyEvent &lift : resolved.policyEvents) {
        if (lift.enabled && lift.kind == PolicyKind::Lift && lift.lifts.id == event.id) {
            end = std::min(end, startDayOf(lift, start));
        }
    }
    return end;
}

GateDays Gates::daysWithout(std::size_t gate, std::size_t without) const
{
    GateDays days = gates[gate].days;
    days.endDay = ownEndDay[gate];
    for (const Lift &lift : lifts) {
        if (lift.gate == gate && lift.event != without) {
            days.endDay = std::min(days.endDay, lift.startDay);
        }
    }
    return days;
}

Gates gatesOf(const Project &resolved, const QList<const Chip *> &chips, Plan &plan)
{
    Gates made;
    const QDate start = resolved.settings.start;
    const auto dayOf = [&start](const QDate &date, double otherwise) {
        return date.isValid() ? static_cast<double>(start.daysTo(date)) : otherwise;
    };
    QHash<Id, std::size_t> gateOf;
    for (const PolicyEvent &event : resolved.policyEvents) {
        if (!event.enabled) {
            continue;
        }
        const double startDay = startDayOf(event, start);
        std::vector<bool> caught;
        if (!event.rule.isEmpty()) {
            for (std::size_t c = 0; c < plan.ratings.size(); ++c) {
                caught.push_back(isCaught(event.rule, *chips.at(static_cast<qsizetype>(c)), plan.ratings[c]));
            }
        }
        if (event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap) {
            Gate gate;
            gate.event = static_cast<std::size_t>(plan.events.size());
            gate.days.isCap = event.kind == PolicyKind::Cap;
            gate.days.startDay = startDay;
            gate.days.announcedDay = std::min(startDay, dayOf(event.announced, startDay));
            gate.days.pass = event.pass;
            gate.days.phaseInDays = event.phaseInDays;
            gate.days.rush = event.rush;
            gate.days.capPerDay = event.capPerMonth / engine::kDaysPerMonth;
            gate.channels = channelsOf(event);
            for (const Id &id : std::as_const(plan.operators)) {
                gate.operators.push_back(event.operators.isEmpty() || event.operators.ids.contains(id) ? 1 : 0);
            }
            for (std::size_t c = 0; c < plan.ratings.size(); ++c) {
                const bool isNamed =
                    event.chips.isEmpty() || event.chips.ids.contains(plan.chips.at(static_cast<qsizetype>(c)));
                gate.chips.push_back(isNamed && (caught.empty() || caught[c]) ? 1 : 0);
            }
            gateOf.insert(event.id, made.gates.size());
            made.ownEndDay.push_back(dayOf(event.end, engine::kForever));
            made.gates.push_back(std::move(gate));
        }
        plan.events.append(event.id);
        plan.eventStartDay.push_back(startDay);
        plan.eventEndDay.push_back(engine::kForever);
        plan.caught.push_back(std::move(caught));
    }
    for (qsizetype i = 0; i < plan.events.size(); ++i) {
        const auto *event =
            static_cast<const PolicyEvent *>(find(resolved, EntityType::PolicyEvent, plan.events.at(i)));
        const auto lifted = gateOf.constFind(event->lifts.id);
        if (event->kind == PolicyKind::Lift && lifted != gateOf.cend()) {
            const auto index = static_cast<std::size_t>(i);
            made.lifts.push_back({index, *lifted, plan.eventStartDay[index]});
        }
    }
    for (std::size_t g = 0; g < made.gates.size(); ++g) {
        made.gates[g].days = made.daysWithout(g, kNoEvent);
        plan.eventEndDay[made.gates[g].event] = made.gates[g].days.endDay;
    }
    return made;
}

} // namespace penstock::compile
