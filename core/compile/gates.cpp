// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/gates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::compile {

namespace {

using namespace model;

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

bool isMet(const RuleBound &bound, const Chip &chip, const Rating &rating)
{
    const std::optional<double> value = attributeOf(bound.attribute, chip, rating);
    if (!value) {
        return false;
    }
    return bound.op == RuleOperator::AtLeast ? *value >= bound.value : *value < bound.value;
}

const QString &channelKey(Channel channel)
{
    static const QString keys[] = {QStringLiteral("official"), QStringLiteral("grey"), QStringLiteral("domestic"),
                                   QStringLiteral("overseas")};
    return keys[static_cast<std::size_t>(channel)];
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

bool isCaught(const Rule &rule, const Chip &chip, const Rating &rating)
{
    return std::any_of(rule.cbegin(), rule.cend(), [&](const RuleClause &clause) {
        return std::all_of(clause.cbegin(), clause.cend(),
                           [&](const RuleBound &bound) { return isMet(bound, chip, rating); });
    });
}

bool matches(const PolicyEvent &event, const Supply &supply, const Chip &chip, const Rating &rating)
{
    return (event.channels.isEmpty() || event.channels.contains(channelKey(supply.channel)))
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

double endDayOf(const Project &resolved, const PolicyEvent &event, const Id &without)
{
    double end = std::numeric_limits<double>::infinity();
    if (event.end.isValid()) {
        end = static_cast<double>(resolved.settings.start.daysTo(event.end));
    }
    for (const PolicyEvent &lift : resolved.policyEvents) {
        if (lift.enabled && lift.kind == PolicyKind::Lift && lift.lifts.id == event.id && lift.id != without) {
            end = std::min(end, startDayOf(lift, resolved.settings.start));
        }
    }
    return end;
}

std::vector<Gate> gatesOf(const Project &resolved, const Id &without)
{
    std::vector<Gate> gates;
    for (const PolicyEvent &event : resolved.policyEvents) {
        if (!event.enabled || event.id == without
            || (event.kind != PolicyKind::Restrict && event.kind != PolicyKind::Cap)) {
            continue;
        }
        Gate gate;
        gate.event = &event;
        gate.startDay = startDayOf(event, resolved.settings.start);
        gate.endDay = endDayOf(resolved, event, without);
        gate.announcedDay = gate.startDay;
        if (event.announced.isValid()) {
            gate.announcedDay = std::min(gate.startDay, static_cast<double>(resolved.settings.start.daysTo(event.announced)));
        }
        gates.push_back(gate);
    }
    return gates;
}

} // namespace penstock::compile
