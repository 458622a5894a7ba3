// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/sampling.h"

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

Sample between(const std::vector<double> &days, std::size_t index, double day)
{
    const double gap = days[index + 1] - days[index];
    return {day, index, gap > 0.0 ? (day - days[index]) / gap : 0.0};
}

} // namespace

std::vector<Sample> samplesOf(const std::vector<double> &days, const std::vector<double> &key, double fromDay,
                              double toDay, double columns)
{
    std::vector<Sample> samples;
    const std::size_t count = std::min(days.size(), key.size());
    if (count == 0 || !(toDay > fromDay) || days[0] > toDay || days[count - 1] < fromDay)
        return samples;
    const auto begin = days.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    auto first = static_cast<std::size_t>(std::lower_bound(begin, end, fromDay) - begin);
    auto last = static_cast<std::size_t>(std::upper_bound(begin, end, toDay) - begin); // one behind
    if (first > 0 && first <= count && (first == count || days[first] > fromDay))
        samples.push_back(between(days, first - 1, fromDay));

    const double perColumn = (toDay - fromDay) / std::max(columns, 1.0);
    if (last > first && static_cast<double>(last - first) > 2.0 * columns) {
        std::size_t i = first;
        while (i < last) {
            const double column = std::floor((days[i] - fromDay) / perColumn);
            std::size_t low = i;
            std::size_t high = i;
            std::size_t next = i + 1;
            while (next < last && std::floor((days[next] - fromDay) / perColumn) == column) {
                if (key[next] < key[low])
                    low = next;
                if (key[next] > key[high])
                    high = next;
                ++next;
            }
            std::size_t kept[4] = {i, std::min(low, high), std::max(low, high), next - 1};
            std::size_t previous = count;
            for (const std::size_t index : kept) {
                if (index != previous)
                    samples.push_back({days[index], index, 0.0});
                previous = index;
            }
            i = next;
        }
    } else {
        for (std::size_t i = first; i < last; ++i)
            samples.push_back({days[i], i, 0.0});
    }
    if (last > 0 && last < count && days[last - 1] < toDay)
        samples.push_back(between(days, last - 1, toDay));
    return samples;
}

std::vector<Sample> samplesOf(const std::vector<double> &days, const std::vector<double> &key, const PanelFrame &frame)
{
    return samplesOf(days, key, frame.fromDay, frame.toDay, frame.area.width() * frame.look.devicePixelRatio);
}

double valueAt(const std::vector<double> &values, const Sample &sample)
{
    const double value = values[sample.index];
    return sample.share == 0.0 ? value : value + (values[sample.index + 1] - value) * sample.share;
}

std::optional<double> valueAtDay(const std::vector<double> &days, const std::vector<double> &values, double day)
{
    const std::size_t count = std::min(days.size(), values.size());
    if (count == 0 || day < days[0] || day > days[count - 1])
        return std::nullopt;
    const auto begin = days.begin();
    const auto index =
        static_cast<std::size_t>(std::upper_bound(begin, begin + static_cast<std::ptrdiff_t>(count), day) - begin);
    if (index >= count)
        return values[count - 1];
    return valueAt(values, between(days, index - 1, day));
}

QPolygonF curveOf(const std::vector<double> &values, const std::vector<Sample> &samples, const PanelFrame &frame)
{
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(samples.size()));
    // Far outside is far enough: painters work in small integers.
    const double top = frame.area.top() - 4.0 * frame.area.height();
    const double bottom = frame.area.bottom() + 4.0 * frame.area.height();
    for (const Sample &sample : samples) {
        const double y = frame.yOf(valueAt(values, sample));
        if (std::isfinite(y))
            line.append(QPointF(frame.xOf(sample.day), std::clamp(y, top, bottom)));
    }
    return line;
}

QPolygonF areaBetween(const QPolygonF &upper, const QPolygonF &lower)
{
    QPolygonF area;
    area.reserve(upper.size() + lower.size());
    area += upper;
    for (qsizetype i = lower.size(); i-- > 0;)
        area.append(lower[i]);
    return area;
}

QList<QPolygonF> cutToHeight(const QPolygonF &line, double top, double bottom)
{
    QList<QPolygonF> pieces;
    const bool inside =
        std::all_of(line.begin(), line.end(), [&](QPointF p) { return p.y() >= top && p.y() <= bottom; });
    if (inside) {
        if (line.size() > 1)
            pieces.append(line);
        return pieces;
    }
    QPolygonF piece;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        QPointF a = line[i];
        QPointF b = line[i + 1];
        const double dy = b.y() - a.y();
        double from = 0.0;
        double to = 1.0;
        if (dy != 0.0) {
            const double t0 = (top - a.y()) / dy;
            const double t1 = (bottom - a.y()) / dy;
            from = std::max(from, std::min(t0, t1));
            to = std::min(to, std::max(t0, t1));
        } else if (a.y() < top || a.y() > bottom) {
            to = -1.0;
        }
        if (from > to) {
            if (piece.size() > 1)
                pieces.append(piece);
            piece.clear();
            continue;
        }
        const QPointF d = b - a;
        if (piece.isEmpty())
            piece.append(a + d * from);
        piece.append(a + d * to);
        if (to < 1.0) {
            pieces.append(piece);
            piece.clear();
        }
    }
    if (piece.size() > 1)
        pieces.append(piece);
    return pieces;
}

std::optional<ValueSpan> spanOf(const std::vector<double> &days, const std::vector<double> &values, double fromDay,
                                double toDay)
{
    std::optional<ValueSpan> span;
    const auto take = [&span](double value) {
        if (!std::isfinite(value))
            return;
        if (!span)
            span = ValueSpan{value, value};
        span->low = std::min(span->low, value);
        span->high = std::max(span->high, value);
    };
    const std::size_t count = std::min(days.size(), values.size());
    const auto begin = days.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    const auto first = static_cast<std::size_t>(std::lower_bound(begin, end, fromDay) - begin);
    for (std::size_t i = first; i < count && days[i] <= toDay; ++i)
        take(values[i]);
    for (const double edge : {fromDay, toDay}) {
        if (const auto value = valueAtDay(days, values, edge))
            take(*value);
    }
    return span;
}

} // namespace penstock::plot
