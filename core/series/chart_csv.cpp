// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"
#include "core/exchange/json_text.h"
#include "core/series/chart_data.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace penstock::series {

namespace {

QString keyOf(const ChartSeries &series)
{
    return series.id.isEmpty()
               ? QStringLiteral("totals.") + series.part
               : model::key(series.type) + QLatin1Char('.') + series.id + QLatin1Char('.') + series.part;
}

QByteArray dateOf(double julianDay)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(julianDay + 1e-6))).toString(Qt::ISODate).toLatin1();
}

void addRow(QByteArray &out, const ChartData &data, std::size_t k)
{
    const bool isEnd = k == data.stepCount();
    out.append(dateOf(data.boundaryDays[k])).append(',');
    if (!isEnd) {
        out.append(dateOf(data.boundaryDays[k + 1]));
    }
    for (const ChartSeries &series : data.series) {
        out.append(',');
        if (k < series.values.size() && std::isfinite(series.values[k])) {
            exchange::appendNumber(out, series.values[k]);
        }
    }
    out.append("\r\n");
}

} // namespace

QByteArray chartCsv(const ChartData &data, const QStringList &labels)
{
    QStringList titles{QStringLiteral("from"), QStringLiteral("to")};
    for (const ChartSeries &series : data.series) {
        titles.append(keyOf(series));
    }
    QByteArray out;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        out.append(i == 0 ? "" : ",").append(exchange::csvCell(i < labels.size() ? labels.at(i) : titles.at(i)));
    }
    out.append("\r\n");
    const bool hasBoundaries = std::any_of(data.series.begin(), data.series.end(),
                                           [](const ChartSeries &series) { return series.onBoundaries; });
    const std::size_t rows = data.series.empty() ? 0 : data.stepCount() + (hasBoundaries ? 1 : 0);
    for (std::size_t k = 0; k < rows; ++k) {
        addRow(out, data, k);
    }
    return out;
}

} // namespace penstock::series
