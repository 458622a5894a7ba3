// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/units_cut.h"

#include "core/compile/compile.h"
#include "core/model/validate.h"

#include <algorithm>

namespace penstock::rules {

std::optional<QHash<model::Id, double>> unitsCut(const model::Project &resolved, const model::Id &referenceChip,
                                                 const model::Id &event, double days, compile::DeliveryCache &cache)
{
    const auto *held =
        static_cast<const model::PolicyEvent *>(model::find(resolved, model::EntityType::PolicyEvent, event));
    const bool acts = held != nullptr && held->enabled && held->kind != model::PolicyKind::Marker;
    if (!acts || model::hasErrors(model::validateEntities(resolved))) {
        return std::nullopt;
    }
    const auto compiled = compile::compile(resolved, referenceChip, cache);
    if (!compiled) {
        return std::nullopt;
    }
    const qsizetype index = compiled->plan.events.indexOf(event);
    if (index < 0) {
        return std::nullopt;
    }
    engine::ChangedArrivals without;
    compile::deliverWithout(compiled->deliveryPlan, static_cast<std::size_t>(index), cache, without);

    const std::vector<double> &boundaries = compiled->program.calendar.boundaryDays;
    const std::size_t steps = compiled->program.stepCount();
    const double from = compiled->plan.eventStartDay[static_cast<std::size_t>(index)];
    const double to = from + days;
    QHash<model::Id, double> cut;
    for (const model::Id &chip : compiled->plan.chips) {
        cut.insert(chip, 0.0);
    }
    for (std::size_t i = 0; i < without.piles.size(); ++i) {
        const std::size_t pile = without.piles[i];
        double units = 0.0;
        for (std::size_t k = 0; k < steps; ++k) {
            const double overlap = std::min(to, boundaries[k + 1]) - std::max(from, boundaries[k]);
            if (overlap > 0.0) {
                units +=
                    overlap / (boundaries[k + 1] - boundaries[k])
                    * (without.arrivalsUnits[i * steps + k] - compiled->deliveries.arrivalsUnits[pile * steps + k]);
            }
        }
        cut[compiled->plan.chips.at(static_cast<qsizetype>(compiled->program.piles.chip[pile]))] += units;
    }
    return cut;
}

} // namespace penstock::rules
