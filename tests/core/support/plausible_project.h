// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects of sensible size in which much happens, for tests of what must hold in any run, and edits of them.
#pragma once

#include "core/engine/result.h"
#include "core/model/project.h"

class QRandomGenerator;

namespace penstock::tests {

/// All kinds of everything, enabled more often than not, without errors; a few hundred days by steps of any length.
[[nodiscard]] model::Project plausibleProject(QRandomGenerator &random);

/// Changes one field of one supply, event, stockpile, chip or setting, or takes one of them in or out.
void editAtRandom(model::Project &project, QRandomGenerator &random);

/// Calls \p visit with a name and each series of \p result.
template <class Visit> void forEachSeries(const engine::Result &result, Visit &&visit)
{
    const auto stocks = [&visit](const QString &owner, const engine::StockSeries &series) {
        visit(owner + QStringLiteral(".installed"), series.installedUnits);
        visit(owner + QStringLiteral(".warehouse"), series.warehouseUnits);
        visit(owner + QStringLiteral(".arrivals"), series.arrivalsUnits);
        visit(owner + QStringLiteral(".blocked"), series.blockedUnits);
        visit(owner + QStringLiteral(".withdrawals"), series.withdrawalsUnits);
        visit(owner + QStringLiteral(".failures"), series.failuresUnits);
        visit(owner + QStringLiteral(".replacements"), series.replacementsUnits);
        visit(owner + QStringLiteral(".installs"), series.installsUnits);
        visit(owner + QStringLiteral(".free"), series.freeUnits);
    };
    const engine::TotalSeries &totals = result.totals;
    visit(QStringLiteral("boundaries"), result.boundaryDays);
    visit(QStringLiteral("demand"), totals.demand);
    visit(QStringLiteral("served"), totals.served);
    visit(QStringLiteral("unmet"), totals.unmet);
    visit(QStringLiteral("coverage"), totals.coverage);
    visit(QStringLiteral("idle"), totals.idle);
    visit(QStringLiteral("stranded"), totals.stranded);
    visit(QStringLiteral("usable"), totals.usable);
    visit(QStringLiteral("headroom"), totals.headroom);
    visit(QStringLiteral("power"), totals.powerW);
    visit(QStringLiteral("spend"), totals.spendUsd);
    visit(QStringLiteral("blocked_usd"), totals.blockedUsd);
    stocks(QStringLiteral("totals"), totals.stocks);
    for (std::size_t c = 0; c < result.chips.size(); ++c) {
        stocks(QStringLiteral("chip %1").arg(c), result.chips[c]);
    }
    for (std::size_t o = 0; o < result.operators.size(); ++o) {
        stocks(QStringLiteral("operator %1").arg(o), result.operators[o]);
    }
    for (std::size_t w = 0; w < result.workloads.size(); ++w) {
        const engine::WorkloadSeries &series = result.workloads[w];
        const QString name = QStringLiteral("workload %1").arg(w);
        visit(name + QStringLiteral(".demand"), series.demand);
        visit(name + QStringLiteral(".served"), series.served);
        visit(name + QStringLiteral(".unmet"), series.unmet);
        visit(name + QStringLiteral(".gain"), series.gain);
        for (const std::vector<double> &row : series.servedByChip) {
            visit(name + QStringLiteral(".served_by_chip"), row);
        }
    }
}

/// The first series with a value that is no number; empty: there is none.
[[nodiscard]] QString firstNonFinite(const engine::Result &result);

/// The first series in which two results differ, if only by a bit, or a difference of their releases; empty: none.
[[nodiscard]] QString firstDifference(const engine::Result &a, const engine::Result &b);

} // namespace penstock::tests
