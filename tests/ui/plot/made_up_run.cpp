// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot/made_up_run.h"

#include <algorithm>
#include <cmath>

namespace penstock::test {

namespace {

struct ChipPlan {
    const char *id;
    const char *name;
    double installed;
    double warehouse;
    double perMonth;
    double growth; ///< a year
    double from;   ///< day
    double to;
    double installPerMonth;
};

constexpr double kMonth = 30.4375;

std::vector<double> zeros(std::size_t count)
{
    return std::vector<double>(count, 0.0);
}

} // namespace

analysis::ScenarioRun madeUpRun(const MadeUp &wishes)
{
    const ChipPlan chips[] = {
        {"h20", "H20", 2e3, 5e2, 12e3, 1.35, 150, 1e9, 46e3},
        {"h800", "H800", 60e3, 8e3, 9e3, 0, 0, 110, 20e3},
        {"h100", "H100", 42e3, 0, 300, 0, 0, 1e9, 1e9},
        {"a800", "A800", 330e3, 20e3, 12e3, 0, 0, 110, 30e3},
        {"910b", "Ascend 910B", 4e3, 0, 9e3, 0.35, 90, 1e9, 1e9},
        {"910c", "Ascend 910C", 0, 0, 12e3, 0.5, 560, 1e9, 30e3},
    };
    analysis::ScenarioRun run;
    run.scenario = QStringLiteral("cut-off");
    run.plan.start = wishes.start;
    run.plan.end = wishes.end;
    run.plan.referenceChip = QStringLiteral("h20");
    run.plan.workloads = {QStringLiteral("serving")};
    model::Workload serving;
    serving.id = QStringLiteral("serving");
    serving.name = wishes.japanese ? QStringLiteral("推論") : QStringLiteral("Serving");
    serving.gflopPerToken = 74.0;
    run.resolved.workloads = {serving};

    engine::Result &result = run.result;
    const auto horizon = static_cast<double>(wishes.start.daysTo(wishes.end));
    for (double day = 0.0; day < horizon; day += wishes.stepDays)
        result.boundaryDays.push_back(day);
    result.boundaryDays.push_back(horizon);
    const std::size_t steps = result.stepCount();
    std::vector<double> capacity = zeros(steps + 1);
    for (const ChipPlan &chip : chips) {
        model::Chip entity;
        entity.id = QLatin1String(chip.id);
        entity.name = QLatin1String(chip.name);
        run.resolved.chips.append(entity);
        run.plan.chips.append(entity.id);
        run.plan.hardwareThroughputTflops.push_back({entity.id == QLatin1String("h20") ? 100.0 : 200.0});

        engine::StockSeries stock;
        double installed = chip.installed * wishes.size;
        double warehouse = chip.warehouse * wishes.size;
        for (std::size_t k = 0; k < steps; ++k) {
            const double day = result.boundaryDays[k];
            const double length = result.boundaryDays[k + 1] - day;
            stock.installedUnits.push_back(installed);
            stock.warehouseUnits.push_back(warehouse);
            const double age = (day - chip.from) / 365.25;
            double arrives = day >= chip.from && day < chip.to
                                 ? chip.perMonth * std::pow(1.0 + chip.growth, age) * length / kMonth * wishes.size
                                 : 0.0;
            double blocked = 0.0;
            const bool h20 = entity.id == QLatin1String("h20");
            if (h20 && day >= wishes.cutOffDay - 130.0 && day < wishes.cutOffDay)
                arrives *= 2.2;
            if (h20 && day + length > wishes.cutOffDay) {
                const double share =
                    std::clamp((day + length - wishes.cutOffDay) / length, 0.0, 1.0) * (1.0 - wishes.passes);
                blocked = arrives * share;
                arrives -= blocked;
            }
            const double fails = installed * 0.05 * length / 365.25;
            const double replaced = std::min(fails, warehouse + arrives);
            const double installs =
                std::min(warehouse + arrives - replaced, chip.installPerMonth * length / kMonth * wishes.size);
            warehouse += arrives - replaced - installs;
            installed += installs + replaced - fails;
            stock.arrivalsUnits.push_back(arrives);
            stock.blockedUnits.push_back(blocked);
            stock.failuresUnits.push_back(fails);
            stock.replacementsUnits.push_back(replaced);
            stock.installsUnits.push_back(installs);
            stock.withdrawalsUnits.push_back(0.0);
            capacity[k] += installed * (h20 ? 1.0 : chip.name[0] == 'A' && chip.name[1] == 's' ? 0.35 : 1.6);
        }
        stock.installedUnits.push_back(installed);
        stock.warehouseUnits.push_back(warehouse);
        stock.freeUnits = stock.warehouseUnits;
        double most = 0.0;
        std::optional<double> stockOut;
        for (std::size_t k = 0; k <= steps; ++k) {
            most = std::max(most, stock.warehouseUnits[k]);
            if (k > 0 && !stockOut && most > 1e4 * wishes.size && stock.warehouseUnits[k] <= 0.01 * most)
                stockOut = result.boundaryDays[k];
        }
        run.measures.chipStockOutDay.push_back(stockOut);
        result.chips.push_back(std::move(stock));
    }

    engine::TotalSeries &totals = result.totals;
    engine::WorkloadSeries workload;
    for (std::size_t k = 0; k < steps; ++k) {
        const double day = result.boundaryDays[k];
        double demand = (300e3 + 330.0 * day + 0.9 * day * day) * wishes.size;
        if (day > 550.0)
            demand += 150e3 * wishes.size * (1.0 - std::exp(-(day - 550.0) / 30.0))
                      + 12e3 * wishes.size * std::sin(day / 25.0);
        const double served = std::min(demand, capacity[k]);
        totals.demand.push_back(demand);
        totals.served.push_back(served);
        totals.unmet.push_back(demand - served);
        totals.coverage.push_back(demand > 0.0 ? served / demand : 1.0);
        totals.usable.push_back(capacity[k]);
        totals.idle.push_back(capacity[k] - served);
        totals.stranded.push_back(0.0);
        totals.headroom.push_back(capacity[k] - demand);
        workload.gain.push_back(1.0);
        if (demand - served > 0.01 * demand && !run.measures.total.firstShortfallDay)
            run.measures.total.firstShortfallDay = day;
    }
    workload.demand = totals.demand;
    workload.served = totals.served;
    workload.unmet = totals.unmet;
    result.workloads = {workload};

    model::PolicyEvent letter;
    letter.id = QStringLiteral("h20-letter");
    letter.name = wishes.japanese ? QStringLiteral("H20 許可要件") : QStringLiteral("H20 licence requirement");
    letter.chips.ids = {QStringLiteral("h20")};
    letter.effective = wishes.start.addDays(static_cast<qint64>(wishes.cutOffDay));
    letter.announced = letter.effective.addDays(-76);
    run.resolved.policyEvents = {letter};
    run.plan.events = {letter.id};
    run.plan.eventStartDay = {wishes.cutOffDay};
    run.plan.eventEndDay = {1e9};
    run.plan.caught.push_back({});
    return run;
}

} // namespace penstock::test
