// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/result_csv.h"

#include "core/exchange/csv_text.h"
#include "core/exchange/json_text.h"
#include "core/exchange/result_series.h"

#include <cmath>

namespace penstock::exchange {

namespace {

struct Column {
    QString title;
    const std::vector<double> *series;
};

template <class Owner, std::size_t N>
void addColumns(QList<Column> &columns, const QString &prefix, const Owner &owner,
                const std::array<SeriesName<Owner>, N> &names)
{
    for (const auto &name : names) {
        columns.append(Column{prefix + QLatin1String(name.key), &(owner.*name.series)});
    }
}

QString prefixOf(model::EntityType type, const model::Id &id)
{
    return model::key(type) + QLatin1Char('.') + id + QLatin1Char('.');
}

QList<Column> columnsOf(const analysis::ScenarioRun &run)
{
    const engine::Result &result = run.result;
    QList<Column> columns;
    addColumns(columns, QString(), result.totals, kTotalSeries);
    addColumns(columns, QString(), result.totals.stocks, kStockSeries);
    for (qsizetype i = 0; i < run.plan.workloads.size(); ++i) {
        addColumns(columns, prefixOf(model::EntityType::Workload, run.plan.workloads.at(i)),
                   result.workloads[static_cast<std::size_t>(i)], kWorkloadSeries);
    }
    for (qsizetype i = 0; i < run.plan.chips.size(); ++i) {
        addColumns(columns, prefixOf(model::EntityType::Chip, run.plan.chips.at(i)),
                   result.chips[static_cast<std::size_t>(i)], kStockSeries);
    }
    for (qsizetype i = 0; i < run.plan.operators.size(); ++i) {
        addColumns(columns, prefixOf(model::EntityType::Operator, run.plan.operators.at(i)),
                   result.operators[static_cast<std::size_t>(i)], kStockSeries);
    }
    return columns;
}

} // namespace

QByteArray writeResultCsv(const analysis::ScenarioRun &run)
{
    const QList<Column> columns = columnsOf(run);
    QByteArray out("from,to");
    for (const Column &column : columns) {
        out.append(',').append(csvCell(column.title));
    }
    out.append("\r\n");
    const auto date = [&](std::size_t boundary) {
        return run.plan.date(run.result.boundaryDays[boundary]).toString(Qt::ISODate).toLatin1();
    };
    for (std::size_t step = 0; step < run.result.stepCount(); ++step) {
        out.append(date(step)).append(',').append(date(step + 1));
        for (const Column &column : columns) {
            out.append(',');
            if (const double value = (*column.series)[step]; std::isfinite(value)) {
                appendNumber(out, value);
            }
        }
        out.append("\r\n");
    }
    return out;
}

} // namespace penstock::exchange
