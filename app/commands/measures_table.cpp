// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/measures_table.h"

#include "app/console.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace penstock::app {

namespace {

using analysis::ShortfallMeasures;
using model::EntityType;
using model::Id;

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

class MeasuresTable
{
public:
    explicit MeasuresTable(const analysis::ScenarioRun &run)
        : m_run(run)
        , m_locale(QLocale::English, QLocale::UnitedStates) // the same for every script
    {}

    QString write()
    {
        m_text = heading();
        add(shortfalls());
        add(events());
        add(stockOuts());
        add(releases());
        return m_text;
    }

private:
    void add(const QList<QStringList> &rows)
    {
        if (rows.size() > 1) {
            m_text += QLatin1Char('\n') + table(rows);
        }
    }

    QString name(EntityType type, const Id &id) const { return harmless(model::nameOf(m_run.resolved, type, id)); }
    QString never() const { return QStringLiteral("–"); }
    QString date(const std::optional<double> &day) const
    {
        return day ? m_run.plan.date(*day).toString(Qt::ISODate) : never();
    }
    /// One decimal where it says something.
    QString number(double value) const
    {
        const bool fine = std::abs(value) < 100 && value != std::round(value);
        return m_locale.toString(value, 'f', fine ? 1 : 0);
    }
    QString percent(double share) const { return m_locale.toString(share * 100, 'f', 1) + QStringLiteral(" %"); }
    QString days(const std::optional<double> &count) const { return count ? number(*count) : never(); }

    QString heading() const
    {
        const QString title =
            m_run.resolved.info.title.isEmpty() ? QStringLiteral("Penstock") : harmless(m_run.resolved.info.title);
        const QString scenario = m_run.scenario.isEmpty()
                                     ? text(QT_TRANSLATE_NOOP("CommandLine", "the figures as they stand"))
                                     : name(EntityType::Scenario, m_run.scenario);
        const QString unit =
            m_run.plan.referenceChip.isEmpty() ? QString() : name(EntityType::Chip, m_run.plan.referenceChip);
        return text(QT_TRANSLATE_NOOP("CommandLine", "%1: %2, %3 to %4, in units of %5"))
                   .arg(title, scenario, m_run.plan.start.toString(Qt::ISODate), m_run.plan.end.toString(Qt::ISODate),
                        unit)
               + QLatin1Char('\n');
    }

    QStringList shortfallRow(const QString &what, const ShortfallMeasures &measures) const
    {
        return {what,
                date(measures.firstShortfallDay),
                number(measures.peakShortfall),
                percent(measures.peakShortfallShare),
                date(measures.peakShortfallDay),
                number(measures.unservedUnitDays),
                percent(measures.serviceLevel)};
    }

    QList<QStringList> shortfalls() const
    {
        QList<QStringList> rows{
            {text(QT_TRANSLATE_NOOP("CommandLine", "Demand")),
             text(QT_TRANSLATE_NOOP("CommandLine", "first shortfall")), text(QT_TRANSLATE_NOOP("CommandLine", "peak")),
             text(QT_TRANSLATE_NOOP("CommandLine", "of demand")), text(QT_TRANSLATE_NOOP("CommandLine", "on")),
             text(QT_TRANSLATE_NOOP("CommandLine", "unserved unit-days")),
             text(QT_TRANSLATE_NOOP("CommandLine", "service level"))}};
        rows.append(shortfallRow(text(QT_TRANSLATE_NOOP("CommandLine", "all")), m_run.measures.total));
        for (qsizetype i = 0; i < m_run.plan.workloads.size(); ++i) {
            rows.append(shortfallRow(name(EntityType::Workload, m_run.plan.workloads.at(i)),
                                     m_run.measures.workloads[static_cast<std::size_t>(i)]));
        }
        return rows;
    }

    QList<QStringList> events() const
    {
        QList<QStringList> rows{{text(QT_TRANSLATE_NOOP("CommandLine", "Event")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "starts")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "effect")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "capacity lag, days")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "shortage lag, days"))}};
        for (std::size_t i = 0; i < m_run.measures.events.size(); ++i) {
            if (const auto &bite = m_run.measures.events[i]) {
                rows.append({name(EntityType::PolicyEvent, m_run.plan.events.at(static_cast<qsizetype>(i))),
                             date(bite->startDay),
                             bite->gain ? text(QT_TRANSLATE_NOOP("CommandLine", "gain"))
                                        : text(QT_TRANSLATE_NOOP("CommandLine", "loss")),
                             days(bite->capacityLagDays), days(bite->shortageLagDays)});
            }
        }
        return rows;
    }

    QList<QStringList> stockOuts() const
    {
        QList<QStringList> rows{
            {text(QT_TRANSLATE_NOOP("CommandLine", "Warehouses")), text(QT_TRANSLATE_NOOP("CommandLine", "stock-out"))},
            {text(QT_TRANSLATE_NOOP("CommandLine", "all")), date(m_run.measures.stockOutDay)}};
        const auto each = [&](EntityType type, const QList<Id> &ids, const std::vector<std::optional<double>> &daysOf) {
            for (qsizetype i = 0; i < ids.size(); ++i) {
                if (daysOf[static_cast<std::size_t>(i)]) {
                    rows.append({name(type, ids.at(i)), date(daysOf[static_cast<std::size_t>(i)])});
                }
            }
        };
        each(EntityType::Chip, m_run.plan.chips, m_run.measures.chipStockOutDay);
        each(EntityType::Operator, m_run.plan.operators, m_run.measures.operatorStockOutDay);
        return rows;
    }

    QString heldBy(engine::HeldBy held) const
    {
        switch (held) {
        case engine::HeldBy::Nothing: return never();
        case engine::HeldBy::Plan: return text(QT_TRANSLATE_NOOP("CommandLine", "the plan"));
        case engine::HeldBy::Quality: return text(QT_TRANSLATE_NOOP("CommandLine", "the quality wall"));
        case engine::HeldBy::Capacity: return text(QT_TRANSLATE_NOOP("CommandLine", "the capacity wall"));
        }
        return {};
    }

    QList<QStringList> releases() const
    {
        QList<QStringList> rows{{text(QT_TRANSLATE_NOOP("CommandLine", "Release")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "comes")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "held by")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "quality wall, days")),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "capacity wall, days"))}};
        for (qsizetype i = 0; i < m_run.plan.releases.size(); ++i) {
            const engine::ReleaseOutcome &outcome = m_run.result.releases[static_cast<std::size_t>(i)];
            rows.append({name(EntityType::Release, m_run.plan.releases.at(i)),
                         outcome.happened ? date(outcome.day) : never(), heldBy(outcome.heldBy),
                         days(outcome.qualityWallDays), days(outcome.capacityWallDays)});
        }
        return rows;
    }

    const analysis::ScenarioRun &m_run;
    QLocale m_locale;
    QString m_text;
};

} // namespace

QString measuresTable(const analysis::ScenarioRun &run)
{
    return MeasuresTable(run).write();
}

} // namespace penstock::app
