// SPDX-License-Identifier: GPL-3.0-or-later
//
// A compilation that keeps what earlier ones computed gives the bits of one that starts anew, and computes no more than
// an edit touches.
#include "tests/core/support/plain_project.h"
#include "tests/core/support/plausible_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace penstock;
using namespace penstock::tests;

namespace {

/// Twelve owners with a rate each, a ban that touches all of them, licences for the first and a cap over three.
model::Project twelveOwners()
{
    model::Project project = plainProject();
    project.operators.clear();
    for (int o = 0; o < 12; ++o) {
        const std::string name = "owner" + std::to_string(o);
        project.operators.append(named<model::Operator>(name.c_str()));
        addRate(project, name.c_str(), 100.0 + o).op.id = project.operators.last().id;
    }
    addEvent(project, "ban", model::PolicyKind::Restrict, 200).pass = 0.2;
    addEvent(project, "licences", model::PolicyKind::Restrict, 100).operators.ids = {QStringLiteral("owner0")};
    model::PolicyEvent &cap = addEvent(project, "cap", model::PolicyKind::Cap, 50);
    cap.operators.ids = {QStringLiteral("owner9"), QStringLiteral("owner10"), QStringLiteral("owner11")};
    cap.capPerMonth = 250.0;
    return project;
}

} // namespace

class DeliveryCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 25 projects, 30 edits each, one cache for all of them.
    void anEditGivesTheBitsOfAFreshStart()
    {
        QRandomGenerator random(20250814);
        compile::DeliveryCache warm;
        for (int i = 0; i < 25; ++i) {
            model::Project project = plausibleProject(random);
            for (int edit = 0; edit < 30; ++edit) {
                editAtRandom(project, random);
                const model::Id unit = compile::referenceChipOf(project);
                const auto kept = compile::compile(project, unit, warm);
                compile::DeliveryCache cold;
                const auto fresh = compile::compile(project, unit, cold);
                QCOMPARE(kept.has_value(), fresh.has_value());
                if (!kept) {
                    continue;
                }
                QCOMPARE(kept->deliveries.arrivalsUnits, fresh->deliveries.arrivalsUnits);
                QCOMPARE(kept->deliveries.blockedUnits, fresh->deliveries.blockedUnits);
                for (std::size_t event = 0; event < kept->plan.eventStartDay.size(); ++event) {
                    engine::ChangedArrivals changed;
                    engine::ChangedArrivals wanted;
                    compile::deliverWithout(kept->deliveryPlan, event, warm, changed);
                    compile::deliverWithout(fresh->deliveryPlan, event, cold, wanted);
                    QCOMPARE(changed.piles, wanted.piles);
                    QCOMPARE(changed.arrivalsUnits, wanted.arrivalsUnits);
                }
            }
        }
    }

    /// The run without an event is the run of a project that does not have it.
    void withoutAnEventIsAsIfItWereNot()
    {
        QRandomGenerator random(20250828);
        for (int i = 0; i < 60; ++i) {
            const model::Project project = plausibleProject(random);
            const Simulated run = simulated(project);
            compile::DeliveryCache cache;
            auto compiled = compile::compile(project, compile::referenceChipOf(project), cache);
            QVERIFY(compiled.has_value());
            engine::Workspace workspace;
            engine::Result result;
            engine::simulate(compiled->program, compiled->deliveries, workspace, result);
            const std::size_t steps = result.stepCount();
            for (qsizetype e = 0; e < compiled->plan.events.size(); ++e) {
                model::Project without = project;
                without.policyEvents.removeIf(
                    [&](const model::PolicyEvent &event) { return event.id == compiled->plan.events.at(e); });
                const Simulated wanted = simulated(without);
                engine::ChangedArrivals changed;
                compile::deliverWithout(compiled->deliveryPlan, static_cast<std::size_t>(e), cache, changed);
                std::vector<double> arrivals = compiled->deliveries.arrivalsUnits;
                for (std::size_t p = 0; p < changed.piles.size(); ++p) {
                    std::copy_n(changed.arrivalsUnits.begin() + static_cast<std::ptrdiff_t>(p * steps), steps,
                                arrivals.begin() + static_cast<std::ptrdiff_t>(changed.piles[p] * steps));
                }
                const std::vector<double> &other = wanted.compiled.deliveries.arrivalsUnits;
                QCOMPARE(arrivals.size(), other.size());
                for (std::size_t n = 0; n < arrivals.size(); ++n) {
                    QVERIFY_CLOSE(arrivals[n], other[n]);
                }
                engine::Headline headline;
                engine::simulateChanged(compiled->program, changed, workspace, headline);
                for (std::size_t k = 0; k < steps; ++k) {
                    QVERIFY_CLOSE(headline.usable[k], wanted.totals().usable[k]);
                    QVERIFY_CLOSE(headline.coverage[k], wanted.totals().coverage[k]);
                }
            }
        }
    }

    void anEditCostsWhatItTouches()
    {
        model::Project project = twelveOwners();
        compile::DeliveryCache cache;
        const auto computedBy = [&] {
            const std::size_t before = cache.computedCount();
            const auto compiled = compile::compile(project, QStringLiteral("chip"), cache);
            return compiled ? cache.computedCount() - before : std::size_t{1000};
        };
        QCOMPARE(computedBy(), std::size_t{12});
        QCOMPARE(computedBy(), std::size_t{0});
        project.supplies[3].unitsPerMonth = 7.0;
        QCOMPARE(computedBy(), std::size_t{1});
        project.policyEvents[1].pass = 0.5;
        QCOMPARE(computedBy(), std::size_t{1});
        project.policyEvents[1].pass = 0.0; // back again, as undo does
        QCOMPARE(computedBy(), std::size_t{0});
        project.policyEvents[2].capPerMonth = 200.0; // what reaches the cap stays
        QCOMPARE(computedBy(), std::size_t{0});
        project.policyEvents[0].effective = onDay(project, 210);
        QCOMPARE(computedBy(), std::size_t{12});
        project.chips[0].unitPriceUsd = 1.0;
        project.supplies[5].name = QStringLiteral("other");
        QCOMPARE(computedBy(), std::size_t{0});
        project.settings.end = onDay(project, 300);
        QCOMPARE(computedBy(), std::size_t{12});
    }
};

PENSTOCK_TEST(DeliveryCacheTest)
#include "tst_delivery_cache.moc"
