// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/deliveries_panel.h"

#include "ui/plot/charts/delivery_columns.h"

#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kMonth = 30.4375;
constexpr double kColumnDays = 28.0;
constexpr double kShortestRest = 14.0; // a shorter rest at the end joins the column before it

std::vector<DeliveryColumns::Gate> gatesOf(const analysis::ScenarioRun &run, const std::vector<StackedChip> &chips)
{
    std::vector<DeliveryColumns::Gate> gates;
    const auto start = static_cast<double>(run.plan.start.toJulianDay());
    for (qsizetype e = 0; e < run.plan.events.size(); ++e) {
        const auto i = static_cast<std::size_t>(e);
        const model::PolicyEvent *event = nullptr;
        for (const model::PolicyEvent &candidate : run.resolved.policyEvents) {
            if (candidate.id == run.plan.events[e])
                event = &candidate;
        }
        const bool gate =
            event != nullptr && (event->kind == model::PolicyKind::Restrict || event->kind == model::PolicyKind::Cap);
        if (!gate || i >= run.plan.eventStartDay.size() || i >= run.plan.eventEndDay.size())
            continue;
        DeliveryColumns::Gate added{event->name.isEmpty() ? event->id : event->name,
                                    start + run.plan.eventStartDay[i],
                                    start + run.plan.eventEndDay[i],
                                    {}};
        for (const StackedChip &chip : chips) {
            const std::vector<bool> *caught =
                i < run.plan.caught.size() && !run.plan.caught[i].empty() ? &run.plan.caught[i] : nullptr;
            const bool named = event->chips.isEmpty() || event->chips.ids.contains(chip.id);
            added.matches.push_back(named
                                    && (caught == nullptr || (chip.index < caught->size() && (*caught)[chip.index])));
        }
        gates.push_back(std::move(added));
    }
    return gates;
}

} // namespace

double DeliveryColumns::Column::perMonth(double units) const
{
    return to > from ? units * kMonth / (to - from) : 0.0;
}

DeliveryColumns deliveryColumns(const analysis::ScenarioRun *run)
{
    DeliveryColumns all;
    if (run == nullptr || run->result.stepCount() == 0)
        return all;
    all.chips = stackedChips(*run);
    const std::vector<double> days = boundariesOf(*run);
    const std::size_t steps = days.size() - 1;
    for (std::size_t k = 0; k < steps; ++k) {
        const double end = days[k + 1];
        const bool full = all.columns.empty() || all.columns.back().to - all.columns.back().from > kColumnDays - 0.5;
        const bool rest = !all.columns.empty() && days[steps] - days[k] < kShortestRest && end - days[k] < kColumnDays;
        if (full && !rest) {
            DeliveryColumns::Column column;
            column.from = days[k];
            column.arrived.assign(all.chips.size(), 0.0);
            column.blocked.assign(all.chips.size(), 0.0);
            all.columns.push_back(std::move(column));
        }
        DeliveryColumns::Column &column = all.columns.back();
        column.to = end;
        for (std::size_t c = 0; c < all.chips.size(); ++c) {
            if (all.chips[c].index >= run->result.chips.size())
                continue;
            const engine::StockSeries &stocks = run->result.chips[all.chips[c].index];
            const double arrived = k < stocks.arrivalsUnits.size() ? stocks.arrivalsUnits[k] : 0.0;
            const double blocked = k < stocks.blockedUnits.size() ? stocks.blockedUnits[k] : 0.0;
            column.arrived[c] += arrived;
            column.blocked[c] += blocked;
            column.arrivedSum += arrived;
            column.blockedSum += blocked;
        }
    }
    all.gates = gatesOf(*run, all.chips);
    return all;
}

DeliveriesPanel::DeliveriesPanel()
    : Panel(QStringLiteral("deliveries"), {50.0, 30.0, 0.0, false, true, 2})
{
    m_columns = add(std::make_unique<ColumnsLayer>());
}

DeliveriesPanel::~DeliveriesPanel() = default;

void DeliveriesPanel::show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *,
                           const analysis::ScenarioRun *beforeDrag)
{
    m_columns->setColumns(deliveryColumns(current), deliveryColumns(beforeDrag));
}

QString DeliveriesPanel::title() const
{
    return tr("Deliveries");
}

QString DeliveriesPanel::unitText() const
{
    return tr("per month");
}

} // namespace penstock::plot
