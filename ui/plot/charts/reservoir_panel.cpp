// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/reservoir_panel.h"

#include "ui/plot/charts/reservoir_bands.h"

#include <algorithm>

namespace penstock::plot {

ReservoirStack reservoirStack(const analysis::ScenarioRun *run)
{
    ReservoirStack stack;
    if (run == nullptr || run->result.stepCount() == 0)
        return stack;
    stack.days = boundariesOf(*run);
    const std::size_t count = stack.days.size();
    stack.total.assign(count, 0.0);
    const std::vector<StackedChip> chips = stackedChips(*run);
    for (const bool warehouse : {false, true}) {
        for (const StackedChip &chip : chips) {
            if (chip.index >= run->result.chips.size())
                continue;
            const engine::StockSeries &stocks = run->result.chips[chip.index];
            const std::vector<double> &units = warehouse ? stocks.warehouseUnits : stocks.installedUnits;
            const auto peak = std::max_element(units.begin(), units.end());
            if (units.size() != count || peak == units.end() || *peak < 0.5)
                continue;
            ReservoirStack::Band band;
            band.chip = chip;
            band.warehouse = warehouse;
            band.bottom = stack.total;
            for (std::size_t k = 0; k < count; ++k)
                stack.total[k] += units[k];
            band.top = stack.total;
            if (warehouse && *peak > stack.storePeak) {
                stack.storePeak = *peak;
                stack.storeBand = stack.bands.size();
                stack.storePeakDay = stack.days[static_cast<std::size_t>(peak - units.begin())];
            }
            stack.bands.push_back(std::move(band));
        }
    }
    if (stack.storeBand) {
        const std::size_t chip = stack.bands[*stack.storeBand].chip.index;
        const auto &days = run->measures.chipStockOutDay;
        if (chip < days.size() && days[chip])
            stack.stockOutDay = stack.days.front() + *days[chip];
    }
    for (const engine::StockSeries &stocks : run->result.chips) {
        std::vector<double> uses = stocks.installsUnits;
        for (std::size_t k = 0; k < uses.size() && k < stocks.replacementsUnits.size(); ++k)
            uses[k] += stocks.replacementsUnits[k];
        stack.usesPerStep.push_back(std::move(uses));
    }
    return stack;
}

ReservoirPanel::ReservoirPanel()
    : Panel(QStringLiteral("reservoir"), {146.0, 90.0, 0.0, true, true, 4})
{
    m_bands = add(std::make_unique<BandsLayer>());
}

ReservoirPanel::~ReservoirPanel() = default;

void ReservoirPanel::show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *,
                          const analysis::ScenarioRun *beforeDrag)
{
    m_bands->setStacks(reservoirStack(current), reservoirStack(beforeDrag));
}

double ReservoirPanel::wantedRightMargin(const Look &look) const
{
    return m_bands->wantedRightMargin(look);
}

QString ReservoirPanel::title() const
{
    return tr("Reservoir");
}

QString ReservoirPanel::unitText() const
{
    return tr("chips: installed (solid), warehouse (banded)");
}

} // namespace penstock::plot
