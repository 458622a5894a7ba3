// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chart_data.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace penstock::tests {

/// Ends the test program where \p project does not run: a test has then written a wrong project.
[[nodiscard]] inline analysis::ScenarioRunPtr runOf(const model::Project &project, const model::Id &scenario = {})
{
    analysis::RunCache cache;
    auto run = analysis::runScenario(project, scenario, cache);
    if (!run) {
        qFatal("%s", qPrintable(model::lineOf(run.error())));
    }
    return *run;
}

[[nodiscard]] inline model::View viewOf(model::ViewKind kind, model::Grouping grouping = model::Grouping::Automatic)
{
    model::View view;
    view.kind = kind;
    view.grouping = grouping;
    return view;
}

/// Sum of all series of a part.
[[nodiscard]] inline std::vector<double> sumOf(const series::ChartData &data, const char *part)
{
    std::vector<double> sum;
    for (const series::ChartSeries &each : data.series) {
        if (each.part == QLatin1String(part)) {
            sum.resize(std::max(sum.size(), each.values.size()), 0.0);
            for (std::size_t k = 0; k < each.values.size(); ++k) {
                sum[k] += each.values[k];
            }
        }
    }
    return sum;
}

[[nodiscard]] inline const std::vector<double> &valuesOf(const series::ChartData &data, const char *part,
                                                         model::EntityType type = model::EntityType::Project,
                                                         const QString &id = {})
{
    const series::ChartSeries *found = data.find(type, id, QString::fromLatin1(part));
    if (found == nullptr) {
        qFatal("there is no series %s of '%s'", part, qPrintable(id));
    }
    return found->values;
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline constexpr model::ViewKind kTimeKinds[] = {
    model::ViewKind::CapacityDemand, model::ViewKind::CapacityStack, model::ViewKind::Reservoir,
    model::ViewKind::Deliveries,     model::ViewKind::Demand,        model::ViewKind::Coverage,
    model::ViewKind::Shortfall,      model::ViewKind::Headroom,      model::ViewKind::Stranded,
    model::ViewKind::DaysOfCover,    model::ViewKind::Power,         model::ViewKind::Spend,
    model::ViewKind::ServedBy};

inline constexpr model::Grouping kGroupings[] = {model::Grouping::Automatic, model::Grouping::None,
                                                 model::Grouping::Chip,      model::Grouping::Operator,
                                                 model::Grouping::Platform,  model::Grouping::Workload};

} // namespace penstock::tests
