// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/sketch.h"

#include "core/audit/removal_toll.h"
#include "core/model/scenario.h"
#include "ui/document/project_io.h"
#include "ui/shell/look/appearance.h"

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace penstock::shell {

namespace {

/// Larger files are not read just for a picture.
constexpr qint64 kLargestFile = 16 * 1024 * 1024;
constexpr double kHeadroom = 1.08;
constexpr double kFloor = 0.7;

/// Lines at 45° inside \p path.
void paintHatch(QPainter &painter, const QPainterPath &path, const QColor &ground, const QColor &lines)
{
    painter.save();
    painter.setClipPath(path);
    painter.fillPath(path, ground);
    painter.setPen(QPen(lines, 1.4));
    const QRectF box = path.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += 5.0) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

} // namespace

Sketch sketchOf(const analysis::ScenarioRun &run)
{
    Sketch sketch;
    const engine::Result &result = run.result;
    const std::size_t steps = result.stepCount();
    if (steps == 0) {
        return sketch;
    }
    double top = 0.0;
    double bottom = result.totals.demand.front();
    for (std::size_t k = 0; k < steps; ++k) {
        top = std::max({top, result.totals.usable[k], result.totals.demand[k]});
        bottom = std::min({bottom, result.totals.usable[k], result.totals.served[k]});
    }
    if (!(top > 0.0)) {
        return sketch;
    }
    // A picture without an axis need not begin at zero; so the gap shows.
    bottom *= kFloor;
    const double height = (top - bottom) * kHeadroom;
    const double end = result.boundaryDays.back();
    for (std::size_t k = 0; k < steps; ++k) {
        const double middle = (result.boundaryDays[k] + result.boundaryDays[k + 1]) / 2.0;
        const auto share = [bottom, height](double value) { return (value - bottom) / height; };
        sketch.samples.push_back({middle / end, share(result.totals.usable[k]), share(result.totals.demand[k]),
                                  share(result.totals.served[k])});
    }
    for (std::size_t e = 0; e < run.measures.events.size(); ++e) {
        const auto &bite = run.measures.events[e];
        if (bite && !bite->gain && (bite->capacityLagDays || bite->shortageLagDays)) {
            sketch.barFrom = std::clamp(run.plan.eventStartDay[e] / end, 0.0, 1.0);
            sketch.barTo = std::clamp(run.plan.eventEndDay[e] / end, 0.0, 1.0);
            break;
        }
    }
    return sketch;
}

QString countsText(const model::Project &project)
{
    QStringList parts;
    for (const model::EntityType type : {model::EntityType::Operator, model::EntityType::Chip,
                                         model::EntityType::PolicyEvent, model::EntityType::Scenario}) {
        if (const qsizetype count = model::count(project, type); count > 0) {
            parts.append(audit::countText(type, static_cast<int>(count)));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

Sketch sketchOfFile(const QString &path)
{
    if (QFileInfo(path).size() > kLargestFile) {
        return {};
    }
    const auto opened = document::readProject(path);
    if (!opened) {
        return {};
    }
    analysis::RunCache cache;
    Sketch sketch;
    if (const auto run = analysis::runScenario(opened->project, model::defaultScenario(opened->project), cache)) {
        sketch = sketchOf(**run);
    }
    sketch.counts = countsText(opened->project);
    return sketch;
}

void paintSketch(QPainter &painter, const QRectF &rect, const Sketch &sketch)
{
    const plot::Palette &t = currentTokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, t.base);
    painter.setPen(QPen(t.grid, 1.0));
    for (const double share : {1.0 / 3.0, 2.0 / 3.0}) {
        const double x = std::floor(rect.left() + rect.width() * share) + 0.5;
        const double y = std::floor(rect.top() + rect.height() * share) + 0.5;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    if (sketch.isEmpty()) {
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasBar = sketch.barTo > sketch.barFrom;
    const double barHeight = std::clamp(rect.height() * 0.06, 3.0, 7.0);
    const QRectF area = rect.adjusted(2, 3, -2, hasBar ? -barHeight * 2.0 : -3);
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    };
    QPainterPath usable;
    QPainterPath demand;
    QPainterPath shortfall;
    for (std::size_t i = 0; i < sketch.samples.size(); ++i) {
        const Sketch::Sample &s = sketch.samples[i];
        if (i == 0) {
            usable.moveTo(at(s.x, s.usable));
            demand.moveTo(at(s.x, s.demand));
            shortfall.moveTo(at(s.x, s.demand));
        } else {
            usable.lineTo(at(s.x, s.usable));
            demand.lineTo(at(s.x, s.demand));
            shortfall.lineTo(at(s.x, s.demand));
        }
    }
    for (auto s = sketch.samples.rbegin(); s != sketch.samples.rend(); ++s) {
        shortfall.lineTo(at(s->x, s->served));
    }
    shortfall.closeSubpath();
    paintHatch(painter, shortfall, t.shortbg, t.shortfall);
    const double width = rect.height() > 60 ? 1.8 : 1.3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.cap, width));
    painter.drawPath(usable);
    painter.setPen(QPen(t.dem, width));
    painter.drawPath(demand);
    if (hasBar) {
        painter.fillRect(QRectF(area.left() + sketch.barFrom * area.width(), rect.bottom() - barHeight * 1.6,
                                (sketch.barTo - sketch.barFrom) * area.width(), barHeight),
                         t.acc);
    }
    painter.restore();
}

} // namespace penstock::shell
