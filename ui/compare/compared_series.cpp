// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_series.h"

#include "core/engine/program.h"
#include "core/series/named_series.h"
#include "ui/plot/numbers.h"
#include "ui/plot/sampling.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock::compare {

namespace {

/// Its name in result files, where that is another one.
QString nameOf(const QString &key)
{
    if (key == QLatin1String("power"))
        return QStringLiteral("totals.power_w");
    return key == QLatin1String("spend") ? QStringLiteral("totals.spend_usd") : QStringLiteral("totals.%1").arg(key);
}

} // namespace

const std::vector<ComparedSeries> &comparedSeries()
{
    static const std::vector<ComparedSeries> all{
        {"coverage", SeriesUnit::Share, true},
        {"usable", SeriesUnit::ReferenceUnits, true},
        {"demand", SeriesUnit::ReferenceUnits, false},
        {"unmet", SeriesUnit::ReferenceUnits, false},
        {"headroom", SeriesUnit::ReferenceUnits, true},
        {"stranded", SeriesUnit::ReferenceUnits, false},
        {"warehouse", SeriesUnit::Chips, true},
        {"installed", SeriesUnit::Chips, true},
        {"arrivals", SeriesUnit::ChipsPerMonth, true},
        {"blocked", SeriesUnit::ChipsPerMonth, false},
        {"power", SeriesUnit::Watts, false},
        {"spend", SeriesUnit::UsdPerMonth, false},
    };
    return all;
}

const ComparedSeries &seriesOfKey(const QString &key)
{
    const auto &all = comparedSeries();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&key](const ComparedSeries &series) { return key == QLatin1String(series.key); });
    return found == all.cend() ? all.front() : *found;
}

QString seriesLabel(const ComparedSeries &series)
{
    const QLatin1String key(series.key);
    if (key == QLatin1String("coverage"))
        return QCoreApplication::translate("ComparedSeries", "Coverage of demand");
    if (key == QLatin1String("usable"))
        return QCoreApplication::translate("ComparedSeries", "Usable capacity");
    if (key == QLatin1String("demand"))
        return QCoreApplication::translate("ComparedSeries", "Demand");
    if (key == QLatin1String("unmet"))
        return QCoreApplication::translate("ComparedSeries", "Unmet demand");
    if (key == QLatin1String("headroom"))
        return QCoreApplication::translate("ComparedSeries", "Headroom");
    if (key == QLatin1String("stranded"))
        return QCoreApplication::translate("ComparedSeries", "Stranded capacity");
    if (key == QLatin1String("warehouse"))
        return QCoreApplication::translate("ComparedSeries", "Warehouse");
    if (key == QLatin1String("installed"))
        return QCoreApplication::translate("ComparedSeries", "Installed chips");
    if (key == QLatin1String("arrivals"))
        return QCoreApplication::translate("ComparedSeries", "Arrivals");
    if (key == QLatin1String("blocked"))
        return QCoreApplication::translate("ComparedSeries", "Blocked deliveries");
    if (key == QLatin1String("power"))
        return QCoreApplication::translate("ComparedSeries", "Power");
    return QCoreApplication::translate("ComparedSeries", "Spend on chips");
}

QString seriesUnitText(const ComparedSeries &series, const QString &chip)
{
    const QLatin1String key(series.key);
    if (key == QLatin1String("coverage"))
        return QCoreApplication::translate("ComparedSeries", "served ÷ demand, all operators");
    if (key == QLatin1String("headroom"))
        return QCoreApplication::translate("ComparedSeries", "usable − demand, %1-equivalent units").arg(chip);
    switch (series.unit) {
    case SeriesUnit::Share:
    case SeriesUnit::ReferenceUnits:
        return QCoreApplication::translate("ComparedSeries", "%1-equivalent units, all operators").arg(chip);
    case SeriesUnit::Chips: return QCoreApplication::translate("ComparedSeries", "chips of all kinds");
    case SeriesUnit::ChipsPerMonth: return QCoreApplication::translate("ComparedSeries", "chips of all kinds a month");
    case SeriesUnit::Watts: return QCoreApplication::translate("ComparedSeries", "watts of the chips in service");
    case SeriesUnit::UsdPerMonth: return QCoreApplication::translate("ComparedSeries", "US dollars a month");
    }
    return {};
}

SeriesValues seriesValues(const analysis::ScenarioRun &run, const ComparedSeries &series)
{
    SeriesValues made;
    const auto found = series::seriesNamed(run, nameOf(QLatin1String(series.key)));
    if (!found || found->boundaryDays.size() < 2 || found->series.values.empty())
        return made;
    made.days = found->boundaryDays;
    const std::vector<double> &source = found->series.values;
    const std::size_t steps = made.days.size() - 1;
    const bool isByMonth = series.unit == SeriesUnit::ChipsPerMonth || series.unit == SeriesUnit::UsdPerMonth;
    for (std::size_t j = 0; j <= steps; ++j) {
        const std::size_t k = std::min(j, source.size() - 1);
        const double length = isByMonth ? (made.days[k + 1] - made.days[k]) / engine::kDaysPerMonth : 1.0;
        made.values.push_back(length > 0.0 ? source[k] / length : 0.0);
    }
    return made;
}

SeriesValues differenceOf(const SeriesValues &of, const SeriesValues &from)
{
    SeriesValues made;
    for (std::size_t j = 0; j < of.days.size(); ++j) {
        if (const auto other = plot::valueAtDay(from.days, from.values, of.days[j])) {
            made.days.push_back(of.days[j]);
            made.values.push_back(of.values[j] - *other);
        }
    }
    return made;
}

QString seriesValueText(SeriesUnit unit, double value, const QLocale &locale)
{
    switch (unit) {
    case SeriesUnit::Share: return plot::percent(value, 1, locale);
    case SeriesUnit::Watts:
        //: %1 is an amount: watts
        return QCoreApplication::translate("ComparedSeries", "%1W").arg(plot::compactNumber(value, locale));
    case SeriesUnit::UsdPerMonth:
        //: %1 is an amount: US dollars
        return QCoreApplication::translate("ComparedSeries", "$%1").arg(plot::compactNumber(value, locale));
    default: return plot::compactNumber(value, locale);
    }
}

QString seriesDifferenceText(SeriesUnit unit, double value, const QLocale &locale)
{
    if (unit == SeriesUnit::Share) {
        //: %1 is a signed difference of percentages
        return QCoreApplication::translate("ComparedSeries", "%1 points").arg(plot::signedPoints(value, 1, locale));
    }
    return plot::signedCompact(value, locale);
}

} // namespace penstock::compare
