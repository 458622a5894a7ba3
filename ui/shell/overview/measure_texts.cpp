// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview/measure_texts.h"

#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock::shell {

using analysis::EventBite;
using analysis::ScenarioRun;
using model::EntityType;
using model::Id;

namespace {

constexpr double kDayEpsilon = 0.5; ///< differences under half a day are none at display precision
constexpr double kShareEpsilon = 5e-4;

/// One run and what to compare it with, with the few questions that all measures ask.
class Writer
{
public:
    Writer(const compute::Runs &runs, const MeasureContext &context)
        : m_run(*runs.current)
        , m_other(runs.beforeDrag != nullptr ? runs.beforeDrag.get() : runs.reference.get())
        , m_context(context)
        , m_inDrag(runs.beforeDrag != nullptr)
    {}

    [[nodiscard]] QList<MeasureText> all() const
    {
        return {firstShortfall(), lag(true), lag(false), peakShortfall(), serviceLevel(), release(), stockOut()};
    }

private:
    [[nodiscard]] const QLocale &locale() const { return m_context.locale; }

    [[nodiscard]] QString dateText(double day) const { return plot::longDate(m_run.plan.date(day), locale()); }

    /// "parent: never", "As enacted: never", "before: never".
    [[nodiscard]] QString ofReference(const QString &value) const
    {
        if (m_inDrag) {
            return QCoreApplication::translate("Measure", "before: %1", "value of a measure before the drag")
                .arg(value);
        }
        return m_context.referenceIsParent
                   ? QCoreApplication::translate("Measure", "parent: %1", "value of a measure in the parent scenario")
                         .arg(value)
                   : QCoreApplication::translate("Measure", "%1: %2", "scenario and value of a measure")
                         .arg(m_context.referenceName, value);
    }

    [[nodiscard]] QString spokenReference() const
    {
        return m_inDrag ? QCoreApplication::translate("Measure", "before the drag", "than before the drag")
                        : m_context.referenceName;
    }

    [[nodiscard]] DifferencePart noChange() const
    {
        return {QCoreApplication::translate("Measure", "no change"), Trend::Same};
    }

    /// Of two dates; \p laterIsBetter for shortfalls and stock-outs.
    [[nodiscard]] QList<DifferencePart> dateDifference(const std::optional<double> &here,
                                                       const std::optional<double> &there) const
    {
        if (m_other == nullptr) {
            return {};
        }
        if (!here && !there) {
            return {noChange()};
        }
        if (!there) {
            return {{ofReference(QCoreApplication::translate("Measure", "never")), Trend::Worse}};
        }
        if (!here) {
            return {{ofReference(plot::longDate(m_other->plan.date(*there), locale())), Trend::Better}};
        }
        const double days = static_cast<double>(m_other->plan.date(*there).daysTo(m_run.plan.date(*here)));
        if (std::abs(days) < kDayEpsilon) {
            return {noChange()};
        }
        return {days < 0.0 ? DifferencePart{QCoreApplication::translate("Measure", "%1 earlier", "a duration")
                                                .arg(plot::duration(-days, locale())),
                                            Trend::Worse}
                           : DifferencePart{QCoreApplication::translate("Measure", "%1 later", "a duration")
                                                .arg(plot::duration(days, locale())),
                                            Trend::Better}};
    }

    [[nodiscard]] MeasureText made(const char *id, const QString &label, const QString &value) const
    {
        MeasureText text;
        text.id = QString::fromLatin1(id);
        text.label = label;
        text.value = value;
        return text;
    }

    /// The sentence for screen readers, from the parts that are seen.
    [[nodiscard]] MeasureText spokenOut(MeasureText text) const
    {
        QStringList parts{text.label, text.extra.isEmpty() ? text.value : text.value + QLatin1Char(' ') + text.extra};
        for (const DifferencePart &part : text.differences) {
            parts.append(part.text);
        }
        QString spoken = forms::separated(parts);
        if (m_other != nullptr && !text.differences.isEmpty()) {
            spoken = QCoreApplication::translate("Measure", "%1, compared with %2").arg(spoken, spokenReference());
        }
        text.spoken = spoken;
        return text;
    }

    [[nodiscard]] MeasureText firstShortfall() const
    {
        const auto &here = m_run.measures.total.firstShortfallDay;
        MeasureText text = made("firstShortfall", QCoreApplication::translate("Measure", "First shortfall"),
                                here ? dateText(*here) : QCoreApplication::translate("Measure", "never"));
        text.state = here ? Trend::Worse : Trend::Better;
        text.differences =
            dateDifference(here, m_other != nullptr ? m_other->measures.total.firstShortfallDay : std::nullopt);
        text.tip =
            QCoreApplication::translate("Measure", "When demand first stays unserved for longer than the threshold.");
        if (here) {
            text.date = m_run.plan.date(*here);
        }
        return spokenOut(std::move(text));
    }

    // ---- the bite of an event

    [[nodiscard]] static const EventBite *biteOf(const ScenarioRun &run, const Id &event)
    {
        const qsizetype index = run.plan.events.indexOf(event);
        if (index < 0 || static_cast<std::size_t>(index) >= run.measures.events.size()) {
            return nullptr;
        }
        const auto &bite = run.measures.events[static_cast<std::size_t>(index)];
        return bite ? &*bite : nullptr;
    }

    /// The selected event, else the first restriction or cap that bites, else the first that could.
    [[nodiscard]] Id biter() const
    {
        if (m_context.selection.type == EntityType::PolicyEvent && biteOf(m_run, m_context.selection.id) != nullptr) {
            return m_context.selection.id;
        }
        Id best;
        double bestRank = 0.0;
        for (const model::PolicyEvent &event : m_run.resolved.policyEvents) {
            const EventBite *bite = biteOf(m_run, event.id);
            const bool isGate = event.kind == model::PolicyKind::Restrict || event.kind == model::PolicyKind::Cap;
            if (bite == nullptr || !isGate || bite->gain) {
                continue;
            }
            // Those that bite come first, then by the day they start.
            const bool bites = bite->capacityLagDays || bite->shortageLagDays;
            const double rank = bite->startDay + (bites ? 0.0 : 1e9);
            if (best.isEmpty() || rank < bestRank) {
                best = event.id;
                bestRank = rank;
            }
        }
        return best;
    }

    [[nodiscard]] QString lagLabel(bool capacity, bool gain) const
    {
        if (capacity) {
            return gain ? QCoreApplication::translate("Measure", "Capacity gain lag")
                        : QCoreApplication::translate("Measure", "Capacity lag");
        }
        return gain ? QCoreApplication::translate("Measure", "Relief lag")
                    : QCoreApplication::translate("Measure", "Shortage lag");
    }

    [[nodiscard]] MeasureText lag(bool capacity) const
    {
        const char *id = capacity ? "capacityLag" : "shortageLag";
        const Id event = biter();
        const EventBite *bite = event.isEmpty() ? nullptr : biteOf(m_run, event);
        if (bite == nullptr) {
            MeasureText text =
                made(id, lagLabel(capacity, false),
                     QCoreApplication::translate("Measure", "no gate", "no policy event restricts supply"));
            text.tip = QCoreApplication::translate(
                "Measure", "No restriction or cap is in force, so there is nothing to lag behind.");
            return spokenOut(std::move(text));
        }
        const auto lagOf = [capacity](const EventBite &b) { return capacity ? b.capacityLagDays : b.shortageLagDays; };
        const std::optional<double> here = lagOf(*bite);
        MeasureText text =
            made(id, lagLabel(capacity, bite->gain),
                 here ? plot::duration(*here, locale()) : QCoreApplication::translate("Measure", "never"));
        const QString name = model::nameOf(m_run.resolved, EntityType::PolicyEvent, event);
        text.tip =
            capacity
                ? QCoreApplication::translate("Measure", "Days from the effect of “%1” until usable capacity feels it.")
                      .arg(name)
                : QCoreApplication::translate("Measure", "Days from the effect of “%1” until it costs served demand.")
                      .arg(name);
        if (here) {
            text.date = m_run.plan.date(bite->startDay + *here);
        }
        text.differences = lagDifference(here, event, bite->gain, lagOf);
        return spokenOut(std::move(text));
    }

    template <class LagOf>
    [[nodiscard]] QList<DifferencePart> lagDifference(const std::optional<double> &here, const Id &event, bool gain,
                                                      LagOf lagOf) const
    {
        if (m_other == nullptr) {
            return {};
        }
        const EventBite *other = biteOf(*m_other, event);
        if (other == nullptr) {
            return {
                {ofReference(QCoreApplication::translate("Measure", "not in force", "an event, in another scenario")),
                 Trend::Same}};
        }
        const std::optional<double> there = lagOf(*other);
        const Trend sooner = gain ? Trend::Better : Trend::Worse;
        const Trend later = gain ? Trend::Worse : Trend::Better;
        if (!here && !there) {
            return {noChange()};
        }
        if (!there) {
            return {{ofReference(QCoreApplication::translate("Measure", "never")), sooner}};
        }
        if (!here) {
            return {{ofReference(plot::duration(*there, locale())), later}};
        }
        const double days = std::round(*here) - std::round(*there);
        if (std::abs(days) < kDayEpsilon) {
            return {noChange()};
        }
        return {days < 0.0 ? DifferencePart{QCoreApplication::translate("Measure", "%1 shorter", "a duration")
                                                .arg(plot::duration(-days, locale())),
                                            sooner}
                           : DifferencePart{QCoreApplication::translate("Measure", "%1 longer", "a duration")
                                                .arg(plot::duration(days, locale())),
                                            later}};
    }

    // ---- how hard

    [[nodiscard]] QList<DifferencePart> shareDifference(double here, double there, int decimals,
                                                        bool moreIsBetter) const
    {
        if (m_other == nullptr) {
            return {};
        }
        const double difference = here - there;
        if (std::abs(difference) < kShareEpsilon * (decimals == 0 ? 10.0 : 1.0)) {
            return {noChange()};
        }
        return {{QCoreApplication::translate("Measure", "%1 points", "signed difference of percentages")
                     .arg(plot::signedPoints(difference, decimals, locale())),
                 (difference > 0.0) == moreIsBetter ? Trend::Better : Trend::Worse}};
    }

    [[nodiscard]] MeasureText peakShortfall() const
    {
        const analysis::ShortfallMeasures &total = m_run.measures.total;
        MeasureText text = made("peakShortfall", QCoreApplication::translate("Measure", "Peak shortfall"),
                                plot::percent(total.peakShortfallShare, 0, locale()));
        if (total.peakShortfall > 0.0 && total.peakShortfallDay) {
            const plot::CapacitySeries series = plot::capacitySeries(m_run, m_context.unit);
            const QDate date = m_run.plan.date(*total.peakShortfallDay);
            if (series.stepCount() > 0) {
                const double unmet = series.unmet[series.stepAt(static_cast<double>(date.toJulianDay()) + 0.5)];
                text.extra = plot::compactNumber(unmet, locale());
            }
            text.date = date;
            text.tip = QCoreApplication::translate("Measure", "The largest share of demand that is not served, on %1.")
                           .arg(plot::longDate(date, locale()));
            text.state = Trend::Worse;
        } else {
            text.tip = QCoreApplication::translate("Measure", "The largest share of demand that is not served.");
        }
        text.differences = shareDifference(
            total.peakShortfallShare, m_other != nullptr ? m_other->measures.total.peakShortfallShare : 0.0, 0, false);
        return spokenOut(std::move(text));
    }

    [[nodiscard]] MeasureText serviceLevel() const
    {
        const double here = m_run.measures.total.serviceLevel;
        MeasureText text = made("serviceLevel", QCoreApplication::translate("Measure", "Service level"),
                                plot::percent(here, 1, locale()));
        text.tip = QCoreApplication::translate("Measure", "Served demand over all demand, from start to end.");
        text.differences =
            shareDifference(here, m_other != nullptr ? m_other->measures.total.serviceLevel : 0.0, 1, true);
        return spokenOut(std::move(text));
    }

    // ---- releases

    [[nodiscard]] static const engine::ReleaseOutcome *outcomeOf(const ScenarioRun &run, const Id &release)
    {
        const qsizetype index = run.plan.releases.indexOf(release);
        return index < 0 || static_cast<std::size_t>(index) >= run.result.releases.size()
                   ? nullptr
                   : &run.result.releases[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] static std::optional<double> lateDays(const ScenarioRun &run, const Id &release)
    {
        const engine::ReleaseOutcome *outcome = outcomeOf(run, release);
        const auto *entity =
            static_cast<const model::Release *>(model::find(run.resolved, EntityType::Release, release));
        if (outcome == nullptr || entity == nullptr || !outcome->happened || !outcome->day) {
            return std::nullopt;
        }
        return *outcome->day - static_cast<double>(run.plan.start.daysTo(entity->planned));
    }

    /// The selected one, else one that does not happen, else the latest.
    [[nodiscard]] Id mostTroubled() const
    {
        if (m_context.selection.type == EntityType::Release && m_run.plan.releases.contains(m_context.selection.id)) {
            return m_context.selection.id;
        }
        Id worst;
        double worstDays = 0.0;
        for (const Id &id : m_run.plan.releases) {
            const double days = lateDays(m_run, id).value_or(1e9);
            if (worst.isEmpty() || days > worstDays) {
                worst = id;
                worstDays = days;
            }
        }
        return worst;
    }

    [[nodiscard]] static QString wallName(const engine::ReleaseOutcome &outcome)
    {
        if (outcome.happened) {
            const double quality = outcome.qualityWallDays.value_or(0.0);
            const double capacity = outcome.capacityWallDays.value_or(0.0);
            if (quality < kDayEpsilon && capacity < kDayEpsilon) {
                return {};
            }
            return capacity >= quality ? QCoreApplication::translate("Measure", "capacity wall")
                                       : QCoreApplication::translate("Measure", "quality wall");
        }
        switch (outcome.heldBy) {
        case engine::HeldBy::Quality: return QCoreApplication::translate("Measure", "quality wall");
        case engine::HeldBy::Capacity: return QCoreApplication::translate("Measure", "capacity wall");
        case engine::HeldBy::Plan:
            return QCoreApplication::translate("Measure", "planned later",
                                               "a release, later than the end of the horizon");
        case engine::HeldBy::Nothing: break;
        }
        return {};
    }

    [[nodiscard]] MeasureText release() const
    {
        const Id id = mostTroubled();
        const engine::ReleaseOutcome *outcome = id.isEmpty() ? nullptr : outcomeOf(m_run, id);
        if (outcome == nullptr) {
            MeasureText text = made("release", QCoreApplication::translate("Measure", "Release"),
                                    QCoreApplication::translate("Measure", "none planned", "no release of a model"));
            text.tip = QCoreApplication::translate("Measure", "The project has no release that takes part.");
            return spokenOut(std::move(text));
        }
        const QString name = model::nameOf(m_run.resolved, EntityType::Release, id);
        const std::optional<double> late = lateDays(m_run, id);
        MeasureText text = made(
            "release", QCoreApplication::translate("Measure", "%1 release", "name of a model").arg(name), QString());
        if (!late) {
            text.value = QCoreApplication::translate("Measure", "not by %1", "month and year")
                             .arg(plot::monthAndYear(m_run.plan.end, locale()));
        } else if (std::abs(*late) < kDayEpsilon) {
            text.value = QCoreApplication::translate("Measure", "on time");
        } else {
            text.value = plot::signedDuration(*late, locale());
        }
        if (outcome->day) {
            text.date = m_run.plan.date(*outcome->day);
        }
        text.tip = releaseTip(name, *outcome);
        text.differences = releaseDifference(late, id);
        if (const QString wall = wallName(*outcome); !wall.isEmpty()) {
            text.differences.append({wall, Trend::Same});
        }
        return spokenOut(std::move(text));
    }

    [[nodiscard]] QString releaseTip(const QString &name, const engine::ReleaseOutcome &outcome) const
    {
        if (!outcome.happened || !outcome.day) {
            return QCoreApplication::translate("Measure", "“%1” does not happen within the horizon.").arg(name);
        }
        return QCoreApplication::translate("Measure", "“%1” on %2: %3 for quality, %4 for want of chips.")
            .arg(name, dateText(*outcome.day), plot::duration(outcome.qualityWallDays.value_or(0.0), locale()),
                 plot::duration(outcome.capacityWallDays.value_or(0.0), locale()));
    }

    [[nodiscard]] QList<DifferencePart> releaseDifference(const std::optional<double> &here, const Id &id) const
    {
        if (m_other == nullptr) {
            return {};
        }
        if (outcomeOf(*m_other, id) == nullptr) {
            return {
                {ofReference(QCoreApplication::translate("Measure", "not planned", "a release, in another scenario")),
                 Trend::Same}};
        }
        const std::optional<double> there = lateDays(*m_other, id);
        if (!here && !there) {
            return {noChange()};
        }
        if (!there) {
            return {{ofReference(QCoreApplication::translate("Measure", "never")), Trend::Better}};
        }
        if (!here) {
            return {{ofReference(std::abs(*there) < kDayEpsilon ? QCoreApplication::translate("Measure", "on time")
                                                                : plot::signedDuration(*there, locale())),
                     Trend::Worse}};
        }
        const double days = std::round(*here) - std::round(*there);
        if (std::abs(days) < kDayEpsilon) {
            return {noChange()};
        }
        return {{plot::signedDuration(days, locale()), days > 0.0 ? Trend::Worse : Trend::Better}};
    }

    // ---- stock-out

    [[nodiscard]] static std::optional<double> stockOutDay(const ScenarioRun &run, const Id &chip)
    {
        const qsizetype index = run.plan.chips.indexOf(chip);
        return index < 0 || static_cast<std::size_t>(index) >= run.measures.chipStockOutDay.size()
                   ? std::nullopt
                   : run.measures.chipStockOutDay[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] MeasureText stockOut() const
    {
        const bool isSelected =
            m_context.selection.type == EntityType::Chip && m_run.plan.chips.contains(m_context.selection.id);
        const Id chip = isSelected ? m_context.selection.id : m_run.plan.referenceChip;
        if (chip.isEmpty()) {
            return spokenOut(made("stockOut", QCoreApplication::translate("Measure", "Stock-out"),
                                  QCoreApplication::translate("Measure", "no chips")));
        }
        const QString name = model::nameOf(m_run.resolved, EntityType::Chip, chip);
        const std::optional<double> here = stockOutDay(m_run, chip);
        MeasureText text =
            made("stockOut", QCoreApplication::translate("Measure", "%1 stock-out", "name of a chip").arg(name),
                 here ? dateText(*here) : QCoreApplication::translate("Measure", "never"));
        text.tip = QCoreApplication::translate("Measure", "When the warehouses hold no more %1.").arg(name);
        text.differences = dateDifference(here, m_other != nullptr ? stockOutDay(*m_other, chip) : std::nullopt);
        if (here) {
            text.date = m_run.plan.date(*here);
            text.state = Trend::Worse;
        }
        return spokenOut(std::move(text));
    }

    const ScenarioRun &m_run;
    const ScenarioRun *m_other;
    const MeasureContext &m_context;
    bool m_inDrag;
};

MeasureText empty(const char *id, const QString &label)
{
    MeasureText text;
    text.id = QString::fromLatin1(id);
    text.label = label;
    text.value = QStringLiteral("–");
    text.tip = QCoreApplication::translate("Measure", "Nothing could be computed.");
    text.spoken = QCoreApplication::translate("Measure", "%1, not computed").arg(label);
    return text;
}

} // namespace

QList<MeasureText> measureTexts(const compute::Runs &runs, const MeasureContext &context)
{
    if (runs.current == nullptr) {
        return {empty("firstShortfall", QCoreApplication::translate("Measure", "First shortfall")),
                empty("capacityLag", QCoreApplication::translate("Measure", "Capacity lag")),
                empty("shortageLag", QCoreApplication::translate("Measure", "Shortage lag")),
                empty("peakShortfall", QCoreApplication::translate("Measure", "Peak shortfall")),
                empty("serviceLevel", QCoreApplication::translate("Measure", "Service level")),
                empty("release", QCoreApplication::translate("Measure", "Release")),
                empty("stockOut", QCoreApplication::translate("Measure", "Stock-out"))};
    }
    return Writer(runs, context).all();
}

} // namespace penstock::shell
