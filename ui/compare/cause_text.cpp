// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_text.h"

#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"

#include <algorithm>
#include <cmath>

namespace penstock::compare {

using model::EntityType;
using model::Id;

namespace {

constexpr double kHair = 0.005; ///< differences under half a percent are none
constexpr double kHalfUnit = 0.5;

} // namespace

CauseWriter::CauseWriter(const analysis::ScenarioRun &run, const CauseNumbers &numbers, QString referenceName,
                         QLocale locale)
    : m_run(run)
    , m_numbers(numbers)
    , m_referenceName(std::move(referenceName))
    , m_locale(std::move(locale))
    , m_unit(nameOf(EntityType::Chip, run.plan.referenceChip))
    , m_chip(nameOf(EntityType::Chip, numbers.chip))
{}

QString CauseWriter::number(double value) const
{
    // Whole units read best; small amounts keep three digits.
    return std::abs(value) >= 100.0 || std::abs(value) < 1e-12 ? plot::tableNumber(value, 0, m_locale)
                                                               : plot::compactNumber(value, m_locale);
}

QString CauseWriter::date(double julianDay) const
{
    return plot::longDate(QDate::fromJulianDay(static_cast<qint64>(std::floor(julianDay + 1e-6))), m_locale);
}

QString CauseWriter::nameOf(EntityType type, const Id &id) const
{
    constexpr qsizetype kMost = 60;
    const QString name = model::nameOf(m_run.resolved, type, id).simplified();
    return name.size() <= kMost ? name : name.left(kMost - 1) + QChar(0x2026);
}

QList<CauseText> CauseWriter::all() const
{
    return {unmet(), capacity(), installed(), warehouse(), deliveries(), gate()};
}

CauseText CauseWriter::unmet() const
{
    CauseText text;
    text.link = Link::Unmet;
    text.heading = tr("Unserved demand");
    text.isTrouble = m_numbers.unmet > 0.0;
    if (!text.isTrouble) {
        text.sentence = m_numbers.demand > 0.0 ? tr("All demand is served on %1.").arg(date(m_numbers.day))
                                               : tr("There is no demand on %1.").arg(date(m_numbers.day));
        return text;
    }
    //: %1 an amount, %2 a chip, %3 a date, %4 a percentage
    text.sentence = tr("%1 %2-equivalents short on %3, %4 of demand.")
                        .arg(number(m_numbers.unmet), m_unit, date(m_numbers.day),
                             plot::percent(m_numbers.unmet / m_numbers.demand, 0, m_locale));
    if (!m_numbers.workloads.isEmpty()) {
        const ShortWorkload &worst = m_numbers.workloads.constFirst();
        const QString name = nameOf(EntityType::Workload, worst.id);
        const auto others = static_cast<int>(m_numbers.workloads.size() - 1);
        text.sentence = forms::paragraph(
            {text.sentence, others == 0 ? tr("All of it is “%1”.").arg(name)
                                        //: %1 an amount, %2 a workload
                                        : tr("Of that, %1 are “%2”; %n more workload(s) are short.", nullptr, others)
                                              .arg(number(worst.unmet), name)});
        text.type = EntityType::Workload;
        text.id = worst.id;
        text.action = tr("Show workload “%1”").arg(name);
    }
    return text;
}

CauseText CauseWriter::capacity() const
{
    CauseText text;
    text.link = Link::Capacity;
    text.heading = tr("Usable capacity and demand");
    text.isTrouble = m_numbers.usable < m_numbers.demand * (1.0 - 1e-9);
    //: %1 and %2 are amounts, %3 a chip
    text.sentence = tr("%1 usable against a demand of %2 %3-equivalents.")
                        .arg(number(m_numbers.usable), number(m_numbers.demand), m_unit);
    if (m_numbers.referenceUsable && *m_numbers.referenceUsable > 0.0 && !m_referenceName.isEmpty()) {
        const double share = m_numbers.usable / *m_numbers.referenceUsable - 1.0;
        const QString amount = plot::percent(std::abs(share), 0, m_locale);
        text.sentence = forms::paragraph(
            {text.sentence, std::abs(share) < kHair ? tr("Usable is the same as in “%1”.").arg(m_referenceName)
                            : share < 0.0
                                //: %1 a percentage, %2 a scenario
                                ? tr("Usable is %1 below “%2”.").arg(amount, m_referenceName)
                                : tr("Usable is %1 above “%2”.").arg(amount, m_referenceName)});
        text.isTrouble = text.isTrouble || (share < -kHair && m_numbers.unmet > 0.0);
    }
    if (m_numbers.stranded > kHalfUnit) {
        text.sentence = forms::paragraph(
            {text.sentence, tr("%1 of it stands idle with operators or chips that what is short cannot use.")
                                .arg(number(m_numbers.stranded))});
    }
    return text;
}

CauseText CauseWriter::installed() const
{
    CauseText text;
    text.link = Link::Installed;
    text.heading = tr("Installed chips");
    if (m_numbers.chip.isEmpty()) {
        text.sentence = tr("No chip takes part.");
        return text;
    }
    const double fallen = m_numbers.installedPeak - m_numbers.installed;
    text.isTrouble = fallen > std::max(kHalfUnit, kHair * m_numbers.installedPeak);
    text.sentence =
        text.isTrouble
            //: %1 and %3 are amounts, %2 a chip, %4 a date
            ? tr("%1 %2 installed, %3 fewer than on %4.")
                  .arg(number(m_numbers.installed), m_chip, number(fallen), date(m_numbers.installedPeakDay))
            : tr("%1 %2 installed, the most so far.").arg(number(m_numbers.installed), m_chip);
    if (m_numbers.referenceInstalled && !m_referenceName.isEmpty()) {
        const double less = *m_numbers.referenceInstalled - m_numbers.installed;
        if (less > std::max(kHalfUnit, kHair * *m_numbers.referenceInstalled)) {
            //: %1 a scenario, %2 an amount
            text.sentence =
                forms::paragraph({text.sentence, tr("“%1” has %2 more.").arg(m_referenceName, number(less))});
            text.isTrouble = true;
        }
    }
    text.type = EntityType::Chip;
    text.id = m_numbers.chip;
    text.action = tr("Show chip “%1”").arg(m_chip);
    text.day = text.isTrouble && fallen > kHalfUnit ? std::optional<double>(m_numbers.installedPeakDay) : std::nullopt;
    return text;
}

CauseText CauseWriter::warehouse() const
{
    CauseText text;
    text.link = Link::Warehouse;
    text.heading = tr("Warehouse");
    if (m_numbers.chip.isEmpty()) {
        text.sentence = tr("No chip takes part.");
        return text;
    }
    if (m_numbers.emptySince) {
        //: %1 a chip, %2 a date
        text.sentence = tr("The warehouse of %1 has been empty since %2.").arg(m_chip, date(*m_numbers.emptySince));
        text.isTrouble = true;
        text.day = m_numbers.emptySince;
    } else if (m_numbers.warehousePeak < kHalfUnit && m_numbers.warehouse < kHalfUnit) {
        text.sentence = tr("The warehouse of %1 has held nothing so far.").arg(m_chip);
    } else if (m_numbers.coverDays) {
        //: %1 an amount, %2 a chip, %3 a duration
        text.sentence = tr("%1 %2 in the warehouse, enough for %3.")
                            .arg(number(m_numbers.warehouse), m_chip, plot::duration(*m_numbers.coverDays, m_locale));
    } else {
        text.sentence =
            tr("%1 %2 in the warehouse, and nobody draws on them.").arg(number(m_numbers.warehouse), m_chip);
    }
    if (!m_numbers.stockpile.isEmpty()) {
        text.type = EntityType::Stockpile;
        text.id = m_numbers.stockpile;
        text.action = tr("Show stockpile “%1”").arg(nameOf(EntityType::Stockpile, m_numbers.stockpile));
    }
    return text;
}

CauseText CauseWriter::deliveries() const
{
    CauseText text;
    text.link = Link::Deliveries;
    text.heading = tr("Arrivals and blocked");
    if (m_numbers.chip.isEmpty()) {
        text.sentence = tr("No chip takes part.");
        return text;
    }
    text.isTrouble = m_numbers.blockedPerMonth > kHalfUnit;
    //: amounts of chips a month; %2 is the chip
    text.sentence = tr("%1 %2 a month arrive, %3 a month are blocked.")
                        .arg(number(m_numbers.arrivalsPerMonth), m_chip, number(m_numbers.blockedPerMonth));
    if (m_numbers.blockedSoFar > kHalfUnit) {
        text.sentence =
            forms::paragraph({text.sentence, tr("Blocked so far: %1.").arg(number(m_numbers.blockedSoFar))});
    }
    text.type = EntityType::Chip;
    text.id = m_numbers.chip;
    text.action = tr("Show chip “%1”").arg(m_chip);
    return text;
}

QString CauseWriter::gateSentence(const ActingGate &gate) const
{
    const QString name = nameOf(EntityType::PolicyEvent, gate.event);
    if (gate.isActive && gate.isCap) {
        //: %1 a policy event, %2 an amount, %3 a date
        return tr("“%1” caps deliveries at %2 a month since %3.")
            .arg(name, number(gate.capPerMonth), date(gate.startDay));
    }
    const QString share = plot::percent(gate.multiplier, 0, m_locale);
    if (gate.isActive) {
        //: %1 a policy event, %2 a chip, %3 a percentage, %4 a date
        return tr("“%1” lets %3 of the %2 it matches pass, in force since %4.")
            .arg(name, m_chip, share, date(gate.startDay));
    }
    if (gate.isRush) {
        //: %1 a policy event, %2 a date, %3 a percentage
        return tr("“%1” is announced for %2: deliveries run at %3 of their rate.")
            .arg(name, date(gate.startDay), share);
    }
    return m_numbers.day < gate.startDay
               //: %1 a policy event, %2 a date
               ? tr("“%1” does not act before %2.").arg(name, date(gate.startDay))
               //: %1 a policy event, %2 and %3 dates
               : tr("“%1” acted from %2 until %3.").arg(name, date(gate.startDay), date(gate.endDay));
}

CauseText CauseWriter::gate() const
{
    CauseText text;
    text.link = Link::Gate;
    text.heading = tr("Gate");
    if (m_numbers.gates.isEmpty()) {
        text.sentence =
            m_numbers.chip.isEmpty() ? tr("No chip takes part.") : tr("No policy event holds back %1.").arg(m_chip);
        return text;
    }
    const ActingGate &first = m_numbers.gates.constFirst();
    text.sentence = gateSentence(first);
    if (m_numbers.blockedSoFar > kHalfUnit) {
        //: %1 an amount, %2 a chip
        text.sentence =
            forms::paragraph({text.sentence, tr("%1 %2 blocked so far.").arg(number(m_numbers.blockedSoFar), m_chip)});
    }
    const auto active = static_cast<int>(std::count_if(m_numbers.gates.cbegin(), m_numbers.gates.cend(),
                                                       [](const ActingGate &gate) { return gate.isActive; }));
    if (active > 1) {
        text.sentence = forms::paragraph({text.sentence, tr("%n more gate(s) act on it.", nullptr, active - 1)});
    }
    text.isTrouble = first.isActive && (first.isCap || first.multiplier < 1.0);
    text.type = EntityType::PolicyEvent;
    text.id = first.event;
    text.action = tr("Show event “%1”").arg(nameOf(EntityType::PolicyEvent, first.event));
    text.day = first.startDay;
    return text;
}

} // namespace penstock::compare
