// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/result_reader.h"

#include "core/compile/compile.h"
#include "core/exchange/json_text.h"
#include "core/exchange/result_series.h"
#include "core/model/validate.h"
#include "core/model/value_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace penstock::exchange {

using analysis::ScenarioRun;
using model::Code;
using model::EntityType;
using model::Id;

namespace {

/// Reads members of objects and remembers the first that is not as it should be; what is read then is a default.
class Source
{
public:
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void reject(const QString &place)
    {
        if (m_fault.isEmpty()) {
            m_fault = place;
        }
    }

    QJsonObject object(const QJsonObject &in, const QString &key, const QString &place)
    {
        const QJsonValue value = in.value(key);
        if (!value.isObject()) {
            reject(join(place, key));
        }
        return value.toObject();
    }

    std::vector<double> series(const QJsonObject &in, const char *key, std::size_t size, const QString &place)
    {
        const QString name = QString::fromLatin1(key);
        return numbers(in.value(name), size, join(place, name));
    }
    std::vector<double> numbers(const QJsonValue &value, std::size_t size, const QString &place)
    {
        const QJsonArray array = value.toArray();
        std::vector<double> values;
        values.reserve(size);
        for (const QJsonValue each : array) {
            if (!each.isDouble()) {
                reject(place);
            }
            values.push_back(each.toDouble());
        }
        if (values.size() != size) {
            reject(place);
            values.resize(size, 0.0);
        }
        return values;
    }

    double number(const QJsonObject &in, const QString &key, const QString &place)
    {
        const QJsonValue value = in.value(key);
        if (!value.isDouble()) {
            reject(join(place, key));
        }
        return value.toDouble();
    }
    double number(const QJsonObject &in, const char *key, const QString &place)
    {
        return number(in, QString::fromLatin1(key), place);
    }
    std::optional<double> maybeNumber(const QJsonObject &in, const char *key, const QString &place)
    {
        const QJsonValue value = in.value(QLatin1String(key));
        if (value.isNull()) {
            return std::nullopt;
        }
        return number(in, key, place);
    }
    bool flag(const QJsonObject &in, const QString &key, const QString &place)
    {
        const QJsonValue value = in.value(key);
        if (!value.isBool()) {
            reject(join(place, key));
        }
        return value.toBool();
    }

    static QString join(const QString &place, const QString &key)
    {
        return place.isEmpty() ? key : place + QLatin1Char('.') + key;
    }

private:
    QString m_fault;
};

class ResultReader
{
public:
    ResultReader(QJsonObject root, ScenarioRun &run)
        : m_root(std::move(root))
        , m_run(run)
    {}

    /// Place of the first fault; empty: there is none.
    QString read()
    {
        if (m_root.value(QLatin1String("format")) != QLatin1String("penstock-result-1")) {
            return QStringLiteral("format");
        }
        m_run.scenario = m_root.value(QLatin1String("scenario")).toString();
        dates();
        if (!m_source.fault().isEmpty()) {
            return m_source.fault(); // the length of all that follows hangs on them
        }
        totals();
        stocksOf(QStringLiteral("chips"), m_run.plan.chips, m_run.result.chips);
        stocksOf(QStringLiteral("operators"), m_run.plan.operators, m_run.result.operators);
        workloads();
        releases();
        measures();
        ratings();
        caught();
        return m_source.fault();
    }

private:
    using Object = QJsonObject;

    static std::size_t index(qsizetype i) { return static_cast<std::size_t>(i); }
    [[nodiscard]] std::size_t steps() const { return m_run.result.stepCount(); }

    Object part(const char *key) { return m_source.object(m_root, QString::fromLatin1(key), {}); }

    /// Calls \p body with the index, object and place of each id.
    template <class F> void each(const Object &in, const QString &place, const QList<Id> &ids, F &&body)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            body(index(i), m_source.object(in, ids.at(i), place), Source::join(place, ids.at(i)));
        }
    }

    void dates()
    {
        const QJsonArray dates = m_root.value(QLatin1String("dates")).toArray();
        if (dates.size() < 2 || dates.size() > compile::kMostSteps + 1) {
            return m_source.reject(QStringLiteral("dates"));
        }
        for (const QJsonValue value : dates) {
            const QDate date = model::dateOfText(value.toString());
            const auto day = static_cast<double>(m_run.plan.start.daysTo(date));
            const bool fits = m_run.result.boundaryDays.empty() ? day == 0.0 : day > m_run.result.boundaryDays.back();
            if (!date.isValid() || !fits) {
                return m_source.reject(QStringLiteral("dates"));
            }
            m_run.result.boundaryDays.push_back(day);
        }
    }

    template <class Owner, std::size_t N>
    void take(const Object &in, const QString &place, const std::array<SeriesName<Owner>, N> &names, Owner &owner)
    {
        for (const auto &name : names) {
            owner.*name.series = m_source.series(in, name.key, steps() + (name.onBoundaries ? 1 : 0), place);
        }
    }

    void stocks(const Object &in, const QString &place, engine::StockSeries &stocks)
    {
        take(in, place, kStockSeries, stocks);
        stocks.freeUnits.assign(steps() + 1, 0.0);
    }

    void totals()
    {
        const Object in = part("totals");
        const QString place = QStringLiteral("totals");
        take(in, place, kTotalSeries, m_run.result.totals);
        stocks(in, place, m_run.result.totals.stocks);
    }

    void stocksOf(const QString &list, const QList<Id> &ids, std::vector<engine::StockSeries> &series)
    {
        series.resize(index(ids.size()));
        each(m_source.object(m_root, list, {}), list, ids,
             [&](std::size_t i, const Object &in, const QString &place) { stocks(in, place, series[i]); });
    }

    void workloads()
    {
        m_run.result.workloads.resize(index(m_run.plan.workloads.size()));
        const QString list = QStringLiteral("workloads");
        each(part("workloads"), list, m_run.plan.workloads, [&](std::size_t i, const Object &in, const QString &place) {
            engine::WorkloadSeries &workload = m_run.result.workloads[i];
            take(in, place, kWorkloadSeries, workload);
            const QString byChip = QStringLiteral("by_chip");
            const Object chips = m_source.object(in, byChip, place);
            for (const Id &chip : m_run.plan.chips) {
                workload.servedByChip.push_back(
                    m_source.numbers(chips.value(chip), steps(), Source::join(Source::join(place, byChip), chip)));
            }
        });
    }

    void releases()
    {
        m_run.result.releases.resize(index(m_run.plan.releases.size()));
        const QString list = QStringLiteral("releases");
        each(part("releases"), list, m_run.plan.releases, [&](std::size_t i, const Object &in, const QString &place) {
            engine::ReleaseOutcome &outcome = m_run.result.releases[i];
            outcome.happened = m_source.flag(in, QStringLiteral("happened"), place);
            outcome.day = m_source.maybeNumber(in, "day", place);
            outcome.readyDay = m_source.maybeNumber(in, "ready_day", place);
            outcome.qualityWallDays = m_source.maybeNumber(in, "quality_wall_days", place);
            outcome.capacityWallDays = m_source.maybeNumber(in, "capacity_wall_days", place);
            outcome.heldBy = heldBy(in.value(QLatin1String("held_by")), place);
        });
    }

    engine::HeldBy heldBy(const QJsonValue &value, const QString &place)
    {
        const QString key = value.toString();
        if (key == QLatin1String("plan")) {
            return engine::HeldBy::Plan;
        }
        if (key == QLatin1String("quality")) {
            return engine::HeldBy::Quality;
        }
        if (key == QLatin1String("capacity")) {
            return engine::HeldBy::Capacity;
        }
        if (!value.isNull()) {
            m_source.reject(Source::join(place, QStringLiteral("held_by")));
        }
        return engine::HeldBy::Nothing;
    }

    /// Measures fall on boundaries, which are whole days.
    std::optional<double> day(const Object &in, const char *key, const QString &place)
    {
        const QJsonValue value = in.value(QLatin1String(key));
        if (value.isNull()) {
            return std::nullopt;
        }
        const QDate date = model::dateOfText(value.toString());
        if (!date.isValid()) {
            m_source.reject(Source::join(place, QString::fromLatin1(key)));
            return std::nullopt;
        }
        return static_cast<double>(m_run.plan.start.daysTo(date));
    }

    analysis::ShortfallMeasures shortfall(const Object &in, const QString &place)
    {
        analysis::ShortfallMeasures measures;
        measures.firstShortfallDay = day(in, "first_shortfall", place);
        const QString peakKey = QStringLiteral("peak_shortfall");
        const Object peak = m_source.object(in, peakKey, place);
        const QString peakPlace = Source::join(place, peakKey);
        measures.peakShortfall = m_source.number(peak, "value", peakPlace);
        measures.peakShortfallDay = day(peak, "date", peakPlace);
        measures.peakShortfallShare = m_source.number(peak, "share", peakPlace);
        measures.unservedUnitDays = m_source.number(in, "unserved_unit_days", place);
        measures.serviceLevel = m_source.number(in, "service_level", place);
        return measures;
    }

    void measures()
    {
        const QString place = QStringLiteral("measures");
        const Object in = part("measures");
        analysis::Measures &measures = m_run.measures;
        measures.total = shortfall(in, place);
        measures.stockOutDay = day(in, "stock_out", place);
        const auto eachOf = [&](const char *key, const QList<Id> &ids, const auto &body) {
            const QString list = QString::fromLatin1(key);
            each(m_source.object(in, list, place), Source::join(place, list), ids, body);
        };
        eachOf("workloads", m_run.plan.workloads, [&](std::size_t, const Object &one, const QString &where) {
            measures.workloads.push_back(shortfall(one, where));
        });
        eachOf("chips", m_run.plan.chips, [&](std::size_t, const Object &one, const QString &where) {
            measures.chipStockOutDay.push_back(day(one, "stock_out", where));
        });
        eachOf("operators", m_run.plan.operators, [&](std::size_t, const Object &one, const QString &where) {
            measures.operatorStockOutDay.push_back(day(one, "stock_out", where));
        });
        bites(m_source.object(in, QStringLiteral("events"), place));
    }

    /// A result without bites is one that was computed without counterfactuals.
    void bites(const Object &events)
    {
        const bool hasGates = std::any_of(m_run.plan.events.begin(), m_run.plan.events.end(), [this](const Id &id) {
            const auto *event =
                static_cast<const model::PolicyEvent *>(model::find(m_run.resolved, EntityType::PolicyEvent, id));
            return event != nullptr && event->kind != model::PolicyKind::Marker;
        });
        if (events.isEmpty() && hasGates) {
            return;
        }
        for (const Id &id : m_run.plan.events) {
            std::optional<analysis::EventBite> &bite = m_run.measures.events.emplace_back();
            if (!events.contains(id)) {
                continue; // a marker
            }
            const QString place = QStringLiteral("measures.events.") + id;
            const Object in = m_source.object(events, id, QStringLiteral("measures.events"));
            bite = analysis::EventBite{m_source.number(in, "start_day", place),
                                       m_source.flag(in, QStringLiteral("gain"), place),
                                       m_source.maybeNumber(in, "capacity_lag_days", place),
                                       m_source.maybeNumber(in, "shortage_lag_days", place)};
        }
    }

    void ratings()
    {
        compile::Plan &plan = m_run.plan;
        each(part("ratings"), QStringLiteral("ratings"), plan.chips,
             [&](std::size_t i, const Object &in, const QString &place) {
                 plan.ratings[i] = {m_source.number(in, "tpp", place), m_source.maybeNumber(in, "pd", place)};
             });
        each(part("throughput"), QStringLiteral("throughput"), plan.chips,
             [&](std::size_t i, const Object &in, const QString &place) {
                 for (qsizetype w = 0; w < plan.workloads.size(); ++w) {
                     plan.hardwareThroughputTflops[i][index(w)] = m_source.number(in, plan.workloads.at(w), place);
                 }
             });
    }

    void caught()
    {
        const Object events = part("caught");
        const QString list = QStringLiteral("caught");
        for (qsizetype e = 0; e < m_run.plan.events.size(); ++e) {
            const Id &id = m_run.plan.events.at(e);
            std::vector<bool> &caught = m_run.plan.caught[index(e)];
            if (caught.empty()) {
                continue; // no rule
            }
            const Object in = m_source.object(events, id, list);
            for (qsizetype c = 0; c < m_run.plan.chips.size(); ++c) {
                caught[index(c)] = m_source.flag(in, m_run.plan.chips.at(c), Source::join(list, id));
            }
        }
    }

    QJsonObject m_root;
    ScenarioRun &m_run;
    Source m_source;
};

} // namespace

model::Expected<analysis::ScenarioRunPtr> readResultJson(const QByteArray &text, const model::Project &inputs)
{
    const auto json = parseJson(text);
    if (!json) {
        return tl::make_unexpected(json.error());
    }
    for (const model::Problem &problem : model::validateEntities(inputs)) {
        if (model::severity(problem.code) == model::Severity::Error) {
            return tl::make_unexpected(problem);
        }
    }
    compile::DeliveryCache cache;
    const auto compiled = compile::compile(inputs, compile::referenceChipOf(inputs), cache);
    if (!compiled) {
        return tl::make_unexpected(compiled.error());
    }
    auto run = std::make_shared<ScenarioRun>();
    run->resolved = inputs;
    run->plan = compiled->plan;
    const QString fault = ResultReader(json->toObject(), *run).read();
    if (!fault.isEmpty()) {
        //: %1 is a place in a file
        return model::fault(Code::Damaged,
                            {QCoreApplication::translate("ResultReader", "%1 is missing, of the wrong kind or of the "
                                                                         "wrong length in the stored result")
                                 .arg(model::shortText(fault))});
    }
    return analysis::ScenarioRunPtr(std::move(run));
}

} // namespace penstock::exchange
