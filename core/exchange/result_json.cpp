// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/result_json.h"

#include "core/analysis/measures/cover.h"
#include "core/exchange/json_text.h"
#include "core/exchange/result_series.h"

#include <cmath>

namespace penstock::exchange {

namespace {

using analysis::ScenarioRun;
using model::EntityType;
using model::Id;

/// Objects and lists as nested calls; commas and line breaks are its business.
class Writer
{
public:
    QByteArray take()
    {
        m_out.append('\n');
        return std::move(m_out);
    }

    /// `{ ... }`; \p body writes the members.
    template <class F> void object(F &&body)
    {
        m_out.append('{');
        ++m_depth;
        m_first = true;
        body();
        --m_depth;
        if (!m_first) {
            newLine();
        }
        m_out.append('}');
        m_first = false;
    }
    template <class F> void object(const QString &key, F &&body)
    {
        member(key);
        object(std::forward<F>(body));
    }
    template <class F> void object(const char *key, F &&body)
    {
        object(QString::fromLatin1(key), std::forward<F>(body));
    }

    void put(const char *key, std::nullptr_t) { member(key).append("null"); }
    void put(const char *key, bool value) { member(key).append(value ? "true" : "false"); }
    void put(const QString &key, bool value) { member(key).append(value ? "true" : "false"); }
    void put(const char *key, double value) { number(member(key), value); }
    void put(const QString &key, double value) { number(member(key), value); }
    void put(const char *key, const QString &value) { appendString(member(key), value); }
    void put(const char *key, const std::optional<double> &value)
    {
        if (value) {
            put(key, *value);
        } else {
            put(key, nullptr);
        }
    }
    void put(const QString &key, const std::vector<double> &series)
    {
        list(member(key), series, [](QByteArray &out, double value) { number(out, value); });
    }
    void put(const char *key, const std::vector<double> &series) { put(QString::fromLatin1(key), series); }
    void put(const char *key, const std::vector<std::optional<double>> &series)
    {
        list(member(key), series, [](QByteArray &out, const std::optional<double> &value) {
            if (value) {
                number(out, *value);
            } else {
                out.append("null");
            }
        });
    }
    void put(const char *key, const QStringList &texts)
    {
        list(member(key), texts, [](QByteArray &out, const QString &value) { appendString(out, value); });
    }

private:
    QByteArray &member(const char *key) { return member(QString::fromLatin1(key)); }
    QByteArray &member(const QString &key)
    {
        if (!m_first) {
            m_out.append(',');
        }
        m_first = false;
        newLine();
        appendString(m_out, key);
        m_out.append(": ");
        return m_out;
    }

    template <class List, class F> static void list(QByteArray &out, const List &values, F &&append)
    {
        out.append('[');
        bool first = true;
        for (const auto &value : values) {
            out.append(first ? "" : ", ");
            append(out, value);
            first = false;
        }
        out.append(']');
    }

    /// NaN and infinity do not exist in JSON; the engine makes none of valid input.
    static void number(QByteArray &out, double value)
    {
        if (std::isfinite(value)) {
            appendNumber(out, value);
        } else {
            out.append("null");
        }
    }

    void newLine() { m_out.append('\n').append(m_depth, ' '); }

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
};

class ResultWriter
{
public:
    explicit ResultWriter(const ScenarioRun &run)
        : m_run(run)
        , m_plan(run.plan)
        , m_result(run.result)
    {}

    QByteArray write()
    {
        m_writer.object([this] {
            m_writer.put("format", QStringLiteral("penstock-result-1"));
            if (m_run.scenario.isEmpty()) {
                m_writer.put("scenario", nullptr);
            } else {
                m_writer.put("scenario", m_run.scenario);
            }
            dates();
            m_writer.object("totals", [this] {
                for (const auto &name : kTotalSeries) {
                    m_writer.put(name.key, m_result.totals.*name.series);
                }
                stocks(m_result.totals.stocks);
            });
            m_writer.object("releases", [this] { releases(); });
            m_writer.object("measures", [this] { measures(); });
            m_writer.object("throughput", [this] { throughput(); });
            m_writer.object("ratings", [this] { ratings(); });
            m_writer.object("caught", [this] { caught(); });
            m_writer.object("chips", [this] { chips(); });
            m_writer.object("operators", [this] { operators(); });
            m_writer.object("workloads", [this] { workloads(); });
        });
        return m_writer.take();
    }

private:
    static std::size_t index(qsizetype i) { return static_cast<std::size_t>(i); }

    /// Calls \p body with each index inside an object named by the id.
    template <class F> void each(const QList<Id> &ids, F &&body)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            m_writer.object(ids.at(i), [&] { body(index(i)); });
        }
    }

    void date(const char *key, const std::optional<double> &day)
    {
        if (day) {
            m_writer.put(key, m_plan.date(*day).toString(Qt::ISODate));
        } else {
            m_writer.put(key, nullptr);
        }
    }

    void dates()
    {
        QStringList dates;
        for (const double day : m_result.boundaryDays) {
            dates.append(m_plan.date(day).toString(Qt::ISODate));
        }
        m_writer.put("dates", dates);
    }

    void stocks(const engine::StockSeries &series)
    {
        for (const auto &name : kStockSeries) {
            m_writer.put(name.key, series.*name.series);
        }
    }

    void releases()
    {
        each(m_plan.releases, [this](std::size_t i) {
            const engine::ReleaseOutcome &outcome = m_result.releases[i];
            m_writer.put("happened", outcome.happened);
            m_writer.put("day", outcome.day);
            date("date", outcome.day);
            m_writer.put("ready_day", outcome.readyDay);
            m_writer.put("quality_wall_days", outcome.qualityWallDays);
            m_writer.put("capacity_wall_days", outcome.capacityWallDays);
            switch (outcome.heldBy) {
            case engine::HeldBy::Nothing: m_writer.put("held_by", nullptr); break;
            case engine::HeldBy::Plan: m_writer.put("held_by", QStringLiteral("plan")); break;
            case engine::HeldBy::Quality: m_writer.put("held_by", QStringLiteral("quality")); break;
            case engine::HeldBy::Capacity: m_writer.put("held_by", QStringLiteral("capacity")); break;
            }
        });
    }

    void shortfall(const analysis::ShortfallMeasures &shortfall)
    {
        date("first_shortfall", shortfall.firstShortfallDay);
        m_writer.object("peak_shortfall", [&] {
            m_writer.put("value", shortfall.peakShortfall);
            date("date", shortfall.peakShortfallDay);
            m_writer.put("share", shortfall.peakShortfallShare);
        });
        m_writer.put("unserved_unit_days", shortfall.unservedUnitDays);
        m_writer.put("service_level", shortfall.serviceLevel);
    }

    void measures()
    {
        const analysis::Measures &measures = m_run.measures;
        shortfall(measures.total);
        date("stock_out", measures.stockOutDay);
        m_writer.object("workloads",
                        [&] { each(m_plan.workloads, [&](std::size_t i) { shortfall(measures.workloads[i]); }); });
        m_writer.object("chips", [&] {
            each(m_plan.chips, [&](std::size_t i) { date("stock_out", measures.chipStockOutDay[i]); });
        });
        m_writer.object("operators", [&] {
            each(m_plan.operators, [&](std::size_t i) { date("stock_out", measures.operatorStockOutDay[i]); });
        });
        m_writer.object("events", [&] {
            for (std::size_t i = 0; i < measures.events.size(); ++i) {
                if (const auto &bite = measures.events[i]) {
                    m_writer.object(m_plan.events.at(static_cast<qsizetype>(i)), [&] {
                        date("start", bite->startDay);
                        m_writer.put("start_day", bite->startDay);
                        m_writer.put("gain", bite->gain);
                        m_writer.put("capacity_lag_days", bite->capacityLagDays);
                        m_writer.put("shortage_lag_days", bite->shortageLagDays);
                    });
                }
            }
        });
    }

    void throughput()
    {
        each(m_plan.chips, [this](std::size_t chip) {
            for (qsizetype w = 0; w < m_plan.workloads.size(); ++w) {
                m_writer.put(m_plan.workloads.at(w), m_plan.hardwareThroughputTflops[chip][index(w)]);
            }
        });
    }

    void ratings()
    {
        each(m_plan.chips, [this](std::size_t chip) {
            m_writer.put("tpp", m_plan.ratings[chip].tpp);
            m_writer.put("pd", m_plan.ratings[chip].pd);
        });
    }

    void caught()
    {
        for (qsizetype e = 0; e < m_plan.events.size(); ++e) {
            const Id &id = m_plan.events.at(e);
            const auto *event =
                static_cast<const model::PolicyEvent *>(model::find(m_run.resolved, EntityType::PolicyEvent, id));
            if (event == nullptr || event->rule.isEmpty()) {
                continue;
            }
            m_writer.object(id, [&] {
                for (qsizetype c = 0; c < m_plan.chips.size(); ++c) {
                    m_writer.put(m_plan.chips.at(c), static_cast<bool>(m_plan.caught[index(e)][index(c)]));
                }
            });
        }
    }

    void chips()
    {
        const auto cover = analysis::coverDays(m_run);
        each(m_plan.chips, [&](std::size_t i) {
            stocks(m_result.chips[i]);
            m_writer.put("cover_days", cover[i]);
        });
    }

    void operators()
    {
        each(m_plan.operators, [this](std::size_t i) { stocks(m_result.operators[i]); });
    }

    void workloads()
    {
        each(m_plan.workloads, [this](std::size_t i) {
            const engine::WorkloadSeries &workload = m_result.workloads[i];
            for (const auto &name : kWorkloadSeries) {
                m_writer.put(name.key, workload.*name.series);
            }
            m_writer.object("by_chip", [&] {
                for (qsizetype c = 0; c < m_plan.chips.size(); ++c) {
                    m_writer.put(m_plan.chips.at(c), workload.servedByChip[index(c)]);
                }
            });
        });
    }

    const ScenarioRun &m_run;
    const compile::Plan &m_plan;
    const engine::Result &m_result;
    Writer m_writer;
};

} // namespace

QByteArray writeResultJson(const ScenarioRun &run)
{
    return ResultWriter(run).write();
}

} // namespace penstock::exchange
