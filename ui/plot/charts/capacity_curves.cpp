// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/capacity_curves.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kUnmet = 1e-9; // of the demand: less is rounding

void repeatLast(std::vector<double> &values)
{
    if (!values.empty())
        values.push_back(values.back());
}

void drawSeries(QPainter &painter, const PanelFrame &frame, const std::vector<double> &days,
                const std::vector<double> &values, const QColor &colour, double width, const QVector<qreal> &dash = {},
                double fromDay = -1e300)
{
    const std::vector<Sample> samples = samplesOf(days, values, std::max(frame.fromDay, fromDay), frame.toDay,
                                                  frame.area.width() * frame.look.devicePixelRatio);
    const QPolygonF line = curveOf(values, samples, frame);
    if (!frame.look.vector) {
        drawCurve(painter, frame.look, line, colour, width, dash);
        return;
    }
    for (const QPolygonF &piece : cutToHeight(line, frame.area.top(), frame.area.bottom()))
        drawCurve(painter, frame.look, piece, colour, width, dash);
}

/// First boundary from which two series are apart by more than a hair.
std::optional<double> firstDifference(const CapacitySeries &a, const CapacitySeries &b)
{
    double largest = 0.0;
    for (const double value : a.usable)
        largest = std::max(largest, std::abs(value));
    const double hair = largest * 0.002;
    for (std::size_t k = 0; k < a.boundaryDays.size(); ++k) {
        const auto other = valueAtDay(b.boundaryDays, b.usable, a.boundaryDays[k]);
        if (other && std::abs(*other - a.usable[k]) > hair)
            return a.boundaryDays[k > 0 ? k - 1 : 0];
    }
    return std::nullopt;
}

QRectF firstShortfallText(const PanelFrame &frame, double x, const QString &text)
{
    const double width = textWidth(frame.look, text, TextSize::Small, true);
    QRectF row(x - frame.px(6.0) - width, frame.area.bottom() - frame.px(23.0), width, frame.px(16.0));
    if (row.left() < frame.area.left() + frame.px(2.0))
        row.moveLeft(x + frame.px(6.0));
    return row;
}

} // namespace

CapacityCurves capacityCurves(const analysis::ScenarioRun *run, const DisplayUnit &unit)
{
    CapacityCurves curves;
    if (run == nullptr || run->result.stepCount() == 0)
        return curves;
    curves.series = capacitySeries(*run, unit);
    for (std::vector<double> *values : {&curves.series.demand, &curves.series.served, &curves.series.unmet,
                                        &curves.series.usable, &curves.series.stranded})
        repeatLast(*values);
    if (run->measures.total.firstShortfallDay)
        curves.firstShortfallDay =
            static_cast<double>(run->plan.start.toJulianDay()) + *run->measures.total.firstShortfallDay;
    return curves;
}

void CapacityPanel::CurvesLayer::setCurves(CapacityCurves current, CapacityCurves reference, CapacityCurves beforeDrag)
{
    m_current = std::move(current);
    m_reference = std::move(reference);
    m_beforeDrag = std::move(beforeDrag);
    changed();
}

void CapacityPanel::CurvesLayer::setBand(const CapacityBand &band)
{
    m_band = band;
    changed();
}

void CapacityPanel::CurvesLayer::setReferenceName(const QString &name)
{
    m_referenceName = name;
    changed();
}

QString CapacityPanel::CurvesLayer::referenceName() const
{
    return m_referenceName.isEmpty() ? tr("Parent") : m_referenceName;
}

std::optional<ValueSpan> CapacityPanel::CurvesLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> all;
    const auto take = [&](const std::vector<double> &days, const std::vector<double> &values) {
        const auto span = spanOf(days, values, fromDay, toDay);
        if (span)
            all = all ? ValueSpan{std::min(all->low, span->low), std::max(all->high, span->high)} : *span;
    };
    take(m_current.series.boundaryDays, m_current.series.demand);
    take(m_current.series.boundaryDays, m_current.series.usable);
    take(m_reference.series.boundaryDays, m_reference.series.usable);
    take(m_beforeDrag.series.boundaryDays, m_beforeDrag.series.usable);
    take(m_band.boundaryDays, m_band.high);
    return all;
}

void CapacityPanel::CurvesLayer::paintBand(QPainter &painter, const PanelFrame &frame) const
{
    if (m_band.boundaryDays.empty())
        return;
    const auto samples = samplesOf(m_band.boundaryDays, m_band.high, frame);
    fillBetween(painter, frame.look, curveOf(m_band.high, samples, frame), curveOf(m_band.low, samples, frame),
                frame.palette().capbg);
}

void CapacityPanel::CurvesLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    if (m_current.isEmpty())
        return;
    const Palette &p = frame.palette();
    const CapacitySeries &series = m_current.series;
    paintBand(painter, frame);
    paintShortfall(painter, frame);
    if (!m_beforeDrag.isEmpty())
        paintWhereOther(painter, frame, m_beforeDrag, true);
    if (!m_reference.isEmpty())
        paintWhereOther(painter, frame, m_reference, false);
    drawSeries(painter, frame, series.boundaryDays, series.usable, p.cap, 2.2);
    drawSeries(painter, frame, series.boundaryDays, series.demand, p.dem, 2.0);
    paintFirstShortfall(painter, frame);
}

void CapacityPanel::CurvesLayer::paintWhereOther(QPainter &painter, const PanelFrame &frame,
                                                 const CapacityCurves &other, bool withDemand) const
{
    const Palette &p = frame.palette();
    if (const auto from = firstDifference(m_current.series, other.series)) {
        drawSeries(painter, frame, other.series.boundaryDays, other.series.usable, withDemand ? p.cap : p.ghost, 1.2,
                   withDemand ? QVector<qreal>{3, 3} : QVector<qreal>{6, 4}, *from);
    }
    if (withDemand && other.series.demand != m_current.series.demand)
        drawSeries(painter, frame, other.series.boundaryDays, other.series.demand, p.dem, 1.2, {3, 3});
}

namespace {

/// The place for a label between two lines: roomy, and near the middle of where it fits at all.
std::optional<QRectF> labelPlace(const QPolygonF &top, const QPolygonF &bottom, QSizeF size)
{
    struct Place {
        double x;
        double y;
        double room;
    };
    std::vector<Place> places;
    double most = 0.0;
    qsizetype left = 0;
    for (qsizetype i = 0; i < top.size(); ++i) {
        while (left + 1 < i && top[left + 1].x() <= top[i].x() - size.width())
            ++left;
        if (top[left].x() > top[i].x() - size.width())
            continue; // too near the start
        double ceiling = -1e9;
        double floor = 1e9;
        for (qsizetype k = left; k <= i; ++k) {
            ceiling = std::max(ceiling, top[k].y());
            floor = std::min(floor, bottom[k].y());
        }
        if (floor - ceiling >= size.height()) {
            places.push_back({top[i].x() - size.width() / 2.0, (floor + ceiling) / 2.0, floor - ceiling});
            most = std::max(most, floor - ceiling);
        }
    }
    if (places.empty())
        return std::nullopt;
    const double middle = (places.front().x + places.back().x) / 2.0;
    const double enough = std::min(0.7 * most, 2.0 * size.height());
    const Place *best = nullptr;
    for (const Place &place : places) {
        if (place.room >= enough && (best == nullptr || std::abs(place.x - middle) < std::abs(best->x - middle)))
            best = &place;
    }
    return QRectF(best->x - size.width() / 2.0, best->y - size.height() / 2.0, size.width(), size.height());
}

} // namespace

void CapacityPanel::CurvesLayer::paintShortfall(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    const CapacitySeries &series = m_current.series;
    const std::vector<Sample> samples = samplesOf(series.boundaryDays, series.unmet, frame);
    m_shortfallLabel.reset();
    QPolygonF upper = curveOf(series.demand, samples, frame);
    QPolygonF lower = curveOf(series.served, samples, frame);
    if (upper.size() != lower.size() || upper.size() != static_cast<qsizetype>(samples.size()))
        return;
    for (QPolygonF *line : {&upper, &lower}) {
        for (QPointF &point : *line)
            point.setY(std::clamp(point.y(), frame.area.top(), frame.area.bottom()));
    }
    Hatch hatch;
    hatch.line = p.shortfall;
    hatch.background = p.shortbg;
    const QSizeF label(textWidth(frame.look, tr("shortfall"), TextSize::Small, true) + frame.px(8.0), frame.px(15.0));
    const auto isShort = [&](qsizetype i) {
        const Sample &sample = samples[static_cast<std::size_t>(i)];
        return valueAt(series.unmet, sample) > kUnmet * valueAt(series.demand, sample);
    };
    for (qsizetype i = 0; i < upper.size(); ++i) {
        if (!isShort(i))
            continue;
        qsizetype last = i;
        while (last + 1 < upper.size() && isShort(last + 1))
            ++last;
        const qsizetype begin = std::max<qsizetype>(i - 1, 0);
        const qsizetype end = std::min<qsizetype>(last + 1, upper.size() - 1);
        const QPolygonF top = upper.mid(begin, end - begin + 1);
        const QPolygonF bottom = lower.mid(begin, end - begin + 1);
        fillHatched(painter, frame.look, top, bottom, hatch);
        if (!m_shortfallLabel)
            m_shortfallLabel = labelPlace(top, bottom, label);
        i = last;
    }
}

std::optional<double> CapacityPanel::CurvesLayer::firstShortfallIn(const PanelFrame &frame) const
{
    const auto &day = m_current.firstShortfallDay;
    return day && *day >= frame.fromDay && *day <= frame.toDay ? day : std::nullopt;
}

void CapacityPanel::CurvesLayer::paintFirstShortfall(QPainter &painter, const PanelFrame &frame) const
{
    const auto day = firstShortfallIn(frame);
    if (!day)
        return;
    const Palette &p = frame.palette();
    const double x = frame.xOf(*day);
    const double foot = frame.area.bottom();
    const double demand = valueAtDay(m_current.series.boundaryDays, m_current.series.demand, *day).value_or(0.0);
    drawLine(painter, frame.look, {x, std::max(frame.yOf(demand), frame.area.top())}, {x, foot}, p.shortfall, 1.0);
    const double size = frame.px(5.0);
    const double centre = frame.look.vector ? x : snapped(frame.look, x) + 0.5 / frame.look.devicePixelRatio;
    fillPolygon(painter, frame.look,
                QPolygonF({{centre - size, foot}, {centre + size, foot}, {centre, foot - 1.6 * size}}), p.shortfall);
}

void CapacityPanel::CurvesLayer::paintLabels(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    if (m_current.isEmpty())
        return;
    if (m_shortfallLabel)
        drawText(painter, frame.look, *m_shortfallLabel, Qt::AlignCenter, tr("shortfall"),
                 {p.shortfall, TextSize::Small, true, p.shortbg});
    if (const auto day = firstShortfallIn(frame)) {
        //: %1 is a date
        const QString text = tr("first shortfall %1").arg(longDate(dateOf(*day), frame.look.locale));
        drawText(painter, frame.look, firstShortfallText(frame, frame.xOf(*day), text),
                 Qt::AlignLeft | Qt::AlignVCenter, text, {p.shortfall, TextSize::Small, true, p.base});
    }
}

void CapacityPanel::CurvesLayer::paintCursor(QPainter &painter, const PanelFrame &frame, double day)
{
    const Palette &p = frame.palette();
    const CapacitySeries &series = m_current.series;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(p.base);
    const auto dot = [&](const std::vector<double> &values, const QColor &colour) {
        if (const auto value = valueAtDay(series.boundaryDays, values, day)) {
            const QPointF at(frame.xOf(day), frame.yOf(*value));
            if (!frame.area.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at))
                return;
            painter.setPen(QPen(colour, frame.px(1.6)));
            painter.drawEllipse(at, frame.px(3.3), frame.px(3.3));
        }
    };
    dot(series.usable, p.cap);
    dot(series.demand, p.dem);
}

void CapacityPanel::CurvesLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    const Palette &p = frame.palette();
    const auto add = [&](const CapacityCurves &curves, const std::vector<double> &values, const QString &text,
                         const QColor &colour, bool bold) {
        if (curves.isEmpty())
            return;
        const double end = std::min(frame.toDay, curves.series.boundaryDays.back());
        if (const auto value = valueAtDay(curves.series.boundaryDays, values, end))
            labels.append(
                {text, colour, std::clamp(frame.yOf(*value), frame.area.top(), frame.area.bottom()), bold, true});
    };
    add(m_current, m_current.series.demand, tr("Demand"), p.dem, true);
    add(m_current, m_current.series.usable, tr("Usable"), p.cap, true);
    if (!m_reference.isEmpty() && referenceDiffers(frame.fromDay, frame.toDay))
        add(m_reference, m_reference.series.usable, referenceName(), p.ghost, false);
}

bool CapacityPanel::CurvesLayer::referenceDiffers(double, double toDay) const
{
    const auto from = firstDifference(m_current.series, m_reference.series);
    return from && *from < toDay;
}

void CapacityPanel::CurvesLayer::readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const
{
    if (m_current.isEmpty() || day < m_current.series.boundaryDays.front()
        || day > m_current.series.boundaryDays.back())
        return;
    const Palette &p = frame.palette();
    const QLocale &locale = frame.look.locale;
    const CapacitySeries &series = m_current.series;
    const auto shortText = [&](const CapacitySeries &s, std::size_t k) {
        const double share = s.demand[k] > 0.0 ? s.unmet[k] / s.demand[k] : 0.0;
        return compactNumber(s.unmet[k], locale) + QStringLiteral(" · ") + percent(share, 0, locale);
    };
    const std::size_t k = series.stepAt(day);
    lines.append({tr("Demand"), compactNumber(series.demand[k], locale), p.text, false, false});
    lines.append({tr("Usable"), compactNumber(series.usable[k], locale), p.cap, false, false});
    if (series.unmet[k] > kUnmet * series.demand[k])
        lines.append({tr("shortfall"), shortText(series, k), p.shortfall, true, false});
    if (series.stranded[k] > 1e-6 * series.usable[k] && series.stranded[k] > 0.0)
        lines.append({tr("stranded"), compactNumber(series.stranded[k], locale), p.text, false, false});
    if (m_reference.isEmpty())
        return;
    const CapacitySeries &other = m_reference.series;
    const std::size_t r = other.stepAt(day);
    const QString name = m_referenceName.isEmpty() ? tr("parent", "in the readout, before a colon") : m_referenceName;
    //: %1 is a scenario, %2 an amount and a share
    lines.append({other.unmet[r] > kUnmet * other.demand[r] ? tr("%1: short %2").arg(name, shortText(other, r))
                                                            : tr("%1: no shortfall").arg(name),
                  {},
                  p.mut,
                  false,
                  true});
}

int CapacityPanel::CurvesLayer::covered(const QRectF &rect, const PanelFrame &frame) const
{
    int count = 0;
    const QRectF wide = rect.adjusted(0.0, -frame.px(3.0), 0.0, frame.px(3.0));
    const CapacitySeries &series = m_current.series;
    for (const std::vector<double> *values : {&series.demand, &series.usable}) {
        const double from = std::max(frame.dayAt(rect.left()), frame.fromDay);
        const double to = std::min(frame.dayAt(rect.right()), frame.toDay);
        const QPolygonF line = curveOf(*values, samplesOf(series.boundaryDays, *values, from, to, rect.width()), frame);
        bool inside = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            inside = inside || wide.contains(line[i]);
            // A steep piece may pass through without a point inside.
            inside = inside
                     || (i > 0 && std::min(line[i - 1].y(), line[i].y()) < wide.top()
                         && std::max(line[i - 1].y(), line[i].y()) > wide.bottom());
        }
        count += inside ? 1 : 0;
    }
    if (const auto day = firstShortfallIn(frame)) {
        const QString text = tr("first shortfall %1").arg(longDate(dateOf(*day), frame.look.locale));
        count += firstShortfallText(frame, frame.xOf(*day), text).intersects(rect) ? 1 : 0;
    }
    if (m_shortfallLabel && m_shortfallLabel->intersects(rect))
        ++count;
    return count;
}

Hit CapacityPanel::CurvesLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (m_current.isEmpty() || !frame.area.contains(position))
        return {};
    const QLocale &locale = frame.look.locale;
    const double day = frame.dayAt(position.x());
    Hit hit;
    if (m_current.firstShortfallDay) {
        const QPointF foot(frame.xOf(*m_current.firstShortfallDay), frame.area.bottom() - frame.px(4.0));
        if (std::abs(position.x() - foot.x()) <= frame.px(8.0) && std::abs(position.y() - foot.y()) <= frame.px(10.0)) {
            hit.kind = Hit::Kind::Marker;
            hit.part = QStringLiteral("firstShortfall");
            hit.day = m_current.firstShortfallDay;
            hit.text = tr("first shortfall %1").arg(longDate(dateOf(*hit.day), locale));
            return hit;
        }
    }
    const auto near = [&](const std::vector<double> &values) {
        const auto value = valueAtDay(m_current.series.boundaryDays, values, day);
        return value && std::abs(frame.yOf(*value) - position.y()) <= frame.px(5.0);
    };
    const std::size_t k = m_current.series.stepAt(day);
    const auto fill = [&](const QString &part, const QString &name, double value) {
        hit.kind = Hit::Kind::Curve;
        hit.part = part;
        hit.day = day;
        hit.text =
            name + QLatin1Char(' ') + compactNumber(value, locale) + QLatin1Char('\n') + longDate(dateOf(day), locale);
    };
    if (near(m_current.series.usable))
        fill(QStringLiteral("usable"), tr("Usable"), m_current.series.usable[k]);
    else if (near(m_current.series.demand))
        fill(QStringLiteral("demand"), tr("Demand"), m_current.series.demand[k]);
    return hit;
}

} // namespace penstock::plot
