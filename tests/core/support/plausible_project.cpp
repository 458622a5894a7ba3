// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/plausible_project.h"

#include "tests/core/support/plain_project.h"

#include <QRandomGenerator>

#include <cmath>

namespace penstock::tests {

using namespace model;

namespace {

/// Draws from one generator.
class Dice
{
public:
    explicit Dice(QRandomGenerator &random)
        : m_random(random)
    {}

    int below(int limit) { return m_random.bounded(limit); }
    double between(double low, double high) { return low + m_random.generateDouble() * (high - low); }
    bool chance(double share) { return m_random.generateDouble() < share; }
    template <class T> Id oneOf(const QList<T> &list)
    {
        return list.isEmpty() ? Id() : list.at(below(static_cast<int>(list.size()))).id;
    }
    template <class T> QStringList someOf(const QList<T> &list)
    {
        QStringList ids;
        for (const T &entity : list) {
            if (chance(0.4)) {
                ids.append(entity.id);
            }
        }
        return ids;
    }

private:
    QRandomGenerator &m_random;
};

template <class T> T numbered(const char *name, qsizetype number)
{
    T entity;
    entity.id = QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(number);
    entity.name = entity.id;
    return entity;
}

Chip randomChip(const Project &project, Dice &dice)
{
    Chip chip = numbered<Chip>("chip", project.chips.size());
    chip.platform.id = dice.oneOf(project.platforms);
    chip.bf16Tflops = dice.between(50, 1000);
    chip.fp8Tflops = dice.chance(0.5) ? 2 * chip.bf16Tflops : 0.0;
    chip.int8Tops = dice.chance(0.3) ? 1.9 * chip.bf16Tflops : 0.0;
    chip.fp4Tflops = dice.chance(0.2) ? 4 * chip.bf16Tflops : 0.0;
    chip.memoryGb = dice.between(40, 192);
    chip.memoryBandwidthTBs = dice.between(1, 8);
    chip.interconnectGBs = dice.between(1, 900);
    chip.tdpW = dice.between(200, 1000);
    chip.dieMm2 = dice.chance(0.8) ? dice.between(300, 900) : 0.0;
    chip.unitPriceUsd = dice.between(5000, 40000);
    chip.enabled = dice.chance(0.9);
    return chip;
}

Supply randomSupply(const Project &project, Dice &dice)
{
    Supply supply = numbered<Supply>("supply", project.supplies.size());
    supply.op.id = dice.oneOf(project.operators);
    supply.chip.id = dice.oneOf(project.chips);
    supply.channel = static_cast<Channel>(dice.below(4));
    supply.kind = static_cast<SupplyKind>(std::max(0, dice.below(5) - 2)); // rates more often
    if (supply.kind != SupplyKind::Rate || dice.chance(0.6)) {
        supply.from = onDay(project, dice.below(500) - 100);
    }
    if (supply.kind == SupplyKind::Rate && dice.chance(0.3)) {
        supply.to = (supply.from.isValid() ? supply.from : project.settings.start).addDays(1 + dice.below(400));
    }
    supply.unitsPerMonth = dice.between(0, 200);
    supply.growthPerYear = dice.chance(0.5) ? dice.between(-0.5, 1) : 0.0;
    supply.rampDays = dice.chance(0.4) ? dice.between(0, 120) : 0.0;
    supply.units = dice.between(0, 800);
    supply.leadDays = dice.chance(0.5) ? dice.between(0, 90) : 0.0;
    supply.diversionShare = dice.chance(0.5) ? dice.between(0, 0.3) : 0.0;
    supply.diversionLagDays = dice.between(0, 120);
    supply.enabled = dice.chance(0.9);
    return supply;
}

PolicyEvent randomEvent(const Project &project, Dice &dice)
{
    PolicyEvent event = numbered<PolicyEvent>("event", project.policyEvents.size());
    event.kind = static_cast<PolicyKind>(dice.below(4));
    event.effective = onDay(project, dice.below(600) - 100);
    event.announced = dice.chance(0.6) ? event.effective.addDays(-dice.below(90)) : QDate();
    event.graceDays = dice.chance(0.3) ? dice.between(0, 60) : 0.0;
    event.end = dice.chance(0.4) ? event.effective.addDays(1 + dice.below(300)) : QDate();
    event.pass = dice.chance(0.5) ? 0.0 : dice.between(0, 1.5);
    event.phaseInDays = dice.chance(0.4) ? dice.between(0, 120) : 0.0;
    event.rush = dice.chance(0.4) ? dice.between(0, 2) : 1.0;
    event.capPerMonth = dice.between(0, 300);
    if (event.kind == PolicyKind::Lift) {
        event.lifts.id = dice.oneOf(project.policyEvents);
    }
    static const QStringList channels{QStringLiteral("official"), QStringLiteral("grey"), QStringLiteral("domestic"),
                                      QStringLiteral("overseas")};
    event.channels = dice.chance(0.5) ? QStringList{channels.at(dice.below(4))} : QStringList();
    event.operators.ids = dice.chance(0.3) ? dice.someOf(project.operators) : QStringList();
    event.chips.ids = dice.chance(0.3) ? dice.someOf(project.chips) : QStringList();
    if (dice.chance(0.3)) {
        event.rule = {{RuleBound{RuleAttribute::Tpp, RuleOperator::AtLeast, dice.between(1000, 12000)}},
                      {RuleBound{RuleAttribute::Pd, RuleOperator::AtLeast, dice.between(1, 12)},
                       RuleBound{RuleAttribute::InterconnectGBs, RuleOperator::Below, dice.between(100, 900)}}};
    }
    event.enabled = dice.chance(0.85);
    return event;
}

Workload randomWorkload(const Project &project, Dice &dice)
{
    Workload workload = numbered<Workload>("workload", project.workloads.size());
    workload.kind = static_cast<WorkloadKind>(dice.below(3));
    workload.operators.ids = dice.chance(0.5) ? dice.someOf(project.operators) : QStringList();
    workload.precision = static_cast<Precision>(dice.below(3));
    workload.intensityFlopPerByte = dice.between(5, 800);
    workload.mfu = dice.between(0.1, 0.9);
    workload.mbu = dice.between(0.1, 0.9);
    workload.interconnectRefGBs = dice.chance(0.5) ? dice.between(0, 900) : 0.0;
    workload.interconnectSensitivity = dice.between(0, 1);
    workload.from = dice.chance(0.3) ? onDay(project, dice.below(200) - 50) : QDate();
    workload.to = dice.chance(0.2) ? onDay(project, 200 + dice.below(300)) : QDate();
    workload.growthPerYear = dice.chance(0.6) ? dice.between(-0.5, 2) : 0.0;
    if (dice.chance(0.3)) {
        for (int i = 0, day = dice.below(200) - 100; i < 4; ++i, day += 1 + dice.below(150)) {
            workload.points.append(Point{onDay(project, day), dice.between(0, 800)});
        }
    }
    workload.peakFactor = dice.chance(0.3) ? dice.between(1, 2) : 1.0;
    workload.efficiencyGainPerYear = dice.chance(0.3) ? dice.between(0, 1) : 0.0;
    workload.adaptationGainPerYear = dice.chance(0.5) ? dice.between(0, 2) : 0.0;
    workload.adaptationDelayDays = dice.between(5, 200);
    workload.adaptationFullAt = dice.between(0.05, 1);
    workload.maxGain = dice.between(1, 5);
    workload.gflopPerToken = dice.between(1, 100);
    workload.baseGtokensPerDay = dice.between(0, 200);
    workload.release.id = dice.chance(0.5) ? dice.oneOf(project.releases) : Id();
    workload.plateauGtokensPerDay = dice.between(0, 100);
    workload.halfTimeDays = dice.between(1, 100);
    workload.spike = dice.between(1, 3);
    workload.spikeHalfLifeDays = dice.between(1, 60);
    workload.migratesShare = dice.between(0, 1);
    workload.totalYflop = dice.between(0.001, 3);
    workload.plannedDays = dice.between(10, 200);
    workload.baseUnits = dice.between(0, 800);
    workload.enabled = dice.chance(0.9);
    return workload;
}

void addStockpiles(Project &project, Dice &dice)
{
    for (const Operator &op : std::as_const(project.operators)) {
        for (const Chip &chip : std::as_const(project.chips)) {
            if (dice.chance(0.3)) {
                continue;
            }
            Stockpile pile = numbered<Stockpile>("pile", project.stockpiles.size());
            pile.op.id = op.id;
            pile.chip.id = chip.id;
            pile.installedUnits = dice.between(0, 1000);
            pile.warehouseUnits = dice.between(0, 500);
            pile.installPerMonth = dice.chance(0.5) ? std::optional(dice.between(0, 300)) : std::nullopt;
            pile.failureRatePerYear = dice.between(0, 0.5);
            pile.sparesUnits = dice.chance(0.4) ? dice.between(0, 100) : 0.0;
            project.stockpiles.append(pile);
        }
    }
}

/// References between workloads and releases, once all are there.
void tie(Project &project, Dice &dice)
{
    QList<Workload> services;
    QList<Workload> runs;
    for (const Workload &workload : std::as_const(project.workloads)) {
        if (workload.kind != WorkloadKind::Load) {
            (workload.kind == WorkloadKind::Inference ? services : runs).append(workload);
        }
    }
    for (Workload &workload : project.workloads) {
        const Id before = dice.oneOf(services);
        workload.predecessor.id = before != workload.id && dice.chance(0.6) ? before : Id();
    }
    for (Release &release : project.releases) {
        release.training.id = dice.chance(0.7) ? dice.oneOf(runs) : Id();
    }
}

} // namespace

Project plausibleProject(QRandomGenerator &random)
{
    Dice dice(random);
    Project project = plainProject(30 + dice.below(700), static_cast<StepLength>(dice.below(3)));
    project.platforms.clear();
    project.chips.clear();
    project.operators.clear();
    for (int i = 0, n = 1 + dice.below(3); i < n; ++i) {
        Platform platform = numbered<Platform>("platform", i);
        platform.readiness = dice.between(0, 1);
        project.platforms.append(platform);
    }
    for (int i = 0, n = 1 + dice.below(5); i < n; ++i) {
        project.chips.append(randomChip(project, dice));
    }
    project.chips[0].enabled = true;
    for (int i = 0, n = 1 + dice.below(4); i < n; ++i) {
        project.operators.append(numbered<Operator>("operator", i));
    }
    addStockpiles(project, dice);
    for (int n = dice.below(10); n > 0; --n) {
        project.supplies.append(randomSupply(project, dice));
    }
    for (int n = dice.below(7); n > 0; --n) {
        project.policyEvents.append(randomEvent(project, dice));
    }
    for (int i = 0, n = dice.below(3); i < n; ++i) {
        Release release = numbered<Release>("release", i);
        release.planned = onDay(project, dice.below(300));
        release.qualityDate = dice.chance(0.3) ? onDay(project, dice.below(300)) : QDate();
        release.tuningDays = dice.between(0, 40);
        release.coverageNeeded = dice.chance(0.7) ? dice.between(0, 1) : 0.0;
        release.horizonDays = dice.between(1, 90);
        release.latest = dice.chance(0.3) ? onDay(project, dice.below(500)) : QDate();
        project.releases.append(release);
    }
    for (int n = dice.below(6); n > 0; --n) {
        project.workloads.append(randomWorkload(project, dice));
    }
    tie(project, dice);
    for (int n = dice.below(4); n > 0; --n) {
        Migration migration = numbered<Migration>("migration", project.migrations.size());
        migration.platform.id = dice.oneOf(project.platforms);
        migration.workload.id = dice.chance(0.5) ? dice.oneOf(project.workloads) : Id();
        migration.fromEfficiency = dice.chance(0.5) ? std::optional(dice.between(0, 1)) : std::nullopt;
        migration.toEfficiency = dice.between(0, 1.5);
        migration.start = onDay(project, dice.below(300) - 50);
        migration.days = dice.between(0, 300);
        project.migrations.append(migration);
    }
    for (int n = project.workloads.isEmpty() ? 0 : dice.below(4); n > 0; --n) {
        Measurement measurement = numbered<Measurement>("measurement", project.measurements.size());
        measurement.chip.id = dice.oneOf(project.chips);
        measurement.workload.id = dice.oneOf(project.workloads);
        measurement.value = dice.between(100, 5000);
        measurement.includesPlatform = dice.chance(0.5);
        project.measurements.append(measurement);
    }
    return project;
}

void editAtRandom(Project &project, QRandomGenerator &random)
{
    Dice dice(random);
    const auto replace = [&](auto &list, auto made) {
        if (list.isEmpty()) {
            return;
        }
        auto &old = list[dice.below(static_cast<int>(list.size()))];
        made.id = old.id;
        old = made;
    };
    switch (dice.below(10)) {
    case 0: replace(project.supplies, randomSupply(project, dice)); break;
    case 1:
        if (!project.supplies.isEmpty()) {
            Supply &supply = project.supplies[dice.below(static_cast<int>(project.supplies.size()))];
            supply.unitsPerMonth = dice.between(0, 200);
            supply.units = dice.between(0, 800);
        }
        break;
    case 2:
    case 3:
        if (!project.policyEvents.isEmpty()) {
            PolicyEvent &event = project.policyEvents[dice.below(static_cast<int>(project.policyEvents.size()))];
            event.effective = event.effective.addDays(dice.below(60) - 30);
            event.announced = QDate();
        }
        break;
    case 4:
        if (!project.policyEvents.isEmpty()) {
            PolicyEvent &event = project.policyEvents[dice.below(static_cast<int>(project.policyEvents.size()))];
            event.enabled = !event.enabled;
        }
        break;
    case 5: replace(project.policyEvents, randomEvent(project, dice)); break;
    case 6:
        if (!project.chips.isEmpty()) {
            project.chips[dice.below(static_cast<int>(project.chips.size()))].bf16Tflops = dice.between(50, 1000);
        }
        break;
    case 7:
        if (!project.supplies.isEmpty()) {
            project.supplies.removeAt(dice.below(static_cast<int>(project.supplies.size())));
        } else {
            project.supplies.append(randomSupply(project, dice));
        }
        break;
    case 8:
        if (project.policyEvents.size() > 1) {
            project.policyEvents.move(0, project.policyEvents.size() - 1);
        }
        break;
    default: project.settings.end = project.settings.start.addDays(30 + dice.below(700)); break;
    }
}

QString firstNonFinite(const engine::Result &result)
{
    QString found;
    forEachSeries(result, [&found](const QString &name, const std::vector<double> &series) {
        for (const double value : series) {
            found = found.isEmpty() && !std::isfinite(value) ? name : found;
        }
    });
    return found;
}

QString firstDifference(const engine::Result &a, const engine::Result &b)
{
    std::vector<const std::vector<double> *> all;
    forEachSeries(b, [&all](const QString &, const std::vector<double> &series) { all.push_back(&series); });
    QString found;
    std::size_t next = 0;
    forEachSeries(a, [&](const QString &name, const std::vector<double> &series) {
        const bool isSame = next < all.size() && series == *all[next];
        found = found.isEmpty() && !isSame ? name : found;
        ++next;
    });
    for (std::size_t r = 0; r < a.releases.size() && found.isEmpty(); ++r) {
        const engine::ReleaseOutcome &one = a.releases[r];
        const engine::ReleaseOutcome &other = b.releases[r];
        if (one.day != other.day || one.readyDay != other.readyDay || one.qualityWallDays != other.qualityWallDays
            || one.capacityWallDays != other.capacityWallDays || one.heldBy != other.heldBy) {
            found = QStringLiteral("release %1").arg(r);
        }
    }
    return found;
}

} // namespace penstock::tests
