// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/column_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penstock::plot {

namespace {

constexpr double kFaded = 0.35;
constexpr double kNameRoom = 15.0;
constexpr int kMostReadoutLines = 14;

double sumOf(const Column &column)
{
    return std::accumulate(column.values.begin(), column.values.end(), 0.0);
}

/// A column's place on the axis, with a gap to the next where there is room for one.
QRectF placeOf(const Column &column, const PanelFrame &frame)
{
    const double left = frame.xOf(column.from);
    const double right = frame.xOf(column.to);
    const double gap = std::min(frame.px(2.0), (right - left) * 0.15);
    const double x0 = std::max(snapped(frame.look, left + gap / 2.0), frame.area.left());
    const double x1 = std::min(std::max(snapped(frame.look, right - gap / 2.0), x0 + 0.5), frame.area.right());
    return {QPointF(x0, frame.area.top()), QPointF(x1, frame.area.bottom())};
}

} // namespace

ColumnLayer::ColumnLayer()
    : m_text([](double value, const QLocale &locale) { return compactNumber(value, locale); })
{}

ColumnLayer::~ColumnLayer() = default;

void ColumnLayer::setColumns(std::vector<ColumnPart> parts, std::vector<Column> columns)
{
    m_parts = std::move(parts);
    m_columns = std::move(columns);
    for (Column &column : m_columns) {
        column.values.resize(m_parts.size(), 0.0);
        for (double &value : column.values)
            value = std::isfinite(value) ? std::max(value, 0.0) : 0.0;
    }
    changed();
}

double ColumnLayer::wantedRightMargin(const Look &look) const
{
    double width = 0.0;
    for (const ColumnPart &part : m_parts)
        width = std::max(width, textWidth(look, part.name, TextSize::Small, part.hatched));
    return width > 0.0 ? width + look.px(kNameRoom) : 0.0;
}

void ColumnLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    const auto edge = [&](double value) {
        return snapped(frame.look, std::clamp(frame.yOf(value), frame.area.top(), frame.area.bottom()));
    };
    for (const Column &column : m_columns) {
        if (column.to <= frame.fromDay || column.from >= frame.toDay)
            continue;
        const QRectF place = placeOf(column, frame);
        double sum = 0.0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const double bottom = edge(sum);
            sum += column.values[i];
            const double top = edge(sum);
            if (!(bottom - top > 0.3))
                continue;
            const ColumnPart &part = m_parts[i];
            const QRectF box(QPointF(place.left(), top), QPointF(place.right(), bottom));
            const bool faded = !m_hovered.isEmpty() && !(m_hovered.type == part.type && m_hovered.id == part.id);
            if (!part.hatched) {
                fillChip(painter, frame.look, box, part.style(frame.look.theme), faded ? kFaded : 1.0);
                continue;
            }
            Hatch lost;
            lost.line = p.shortfall;
            lost.background = p.base;
            lost.width = 1.2;
            fillHatched(painter, frame.look, box, lost);
            if (box.width() >= frame.px(3.0))
                drawBox(painter, frame.look, box, {}, p.shortfall);
        }
    }
}

std::optional<ValueSpan> ColumnLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> span;
    for (const Column &column : m_columns) {
        if (column.to > fromDay && column.from < toDay)
            span = ValueSpan{0.0, std::max(span ? span->high : 0.0, sumOf(column))};
    }
    return span;
}

void ColumnLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    // Beside the last column that has any of a part.
    const Palette &p = frame.palette();
    QList<EndLabel> own;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column) {
            if (column->from >= frame.toDay || column->to <= frame.fromDay
                || !(column->values[i] > frame.highValue * 0.01))
                continue;
            double below = 0.0;
            for (std::size_t j = 0; j < i; ++j)
                below += column->values[j];
            const double y = frame.yOf(below + column->values[i] / 2.0);
            own.prepend({m_parts[i].name, m_parts[i].hatched ? p.shortfall : p.text,
                         std::clamp(y, frame.area.top() + frame.px(2.0), frame.area.bottom()), m_parts[i].hatched,
                         false});
            break;
        }
    }
    std::stable_sort(own.begin(), own.end(), [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    const auto room = static_cast<qsizetype>(std::max(1.0, frame.area.height() / frame.px(13.0)));
    if (own.size() > room) {
        const auto left = static_cast<int>(own.size() - (room - 1));
        own.resize(room - 1);
        own.append({tr("%n more", nullptr, left), p.mut, frame.area.bottom(), false, false});
    }
    labels.append(own);
}

const Column *ColumnLayer::columnAt(double day) const
{
    for (const Column &column : m_columns) {
        if (day >= column.from && day < column.to)
            return &column;
    }
    return nullptr;
}

void ColumnLayer::readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const
{
    const Column *column = columnAt(day);
    if (column == nullptr)
        return;
    const QLocale &locale = frame.look.locale;
    int hidden = 0;
    for (std::size_t i = m_parts.size(); i-- > 0;) {
        if (!(column->values[i] > 0.0))
            continue;
        if (lines.size() >= kMostReadoutLines - 1) {
            ++hidden;
            continue;
        }
        const bool lost = m_parts[i].hatched;
        lines.append({m_parts[i].name, m_text(column->values[i], locale),
                      lost ? frame.palette().shortfall : frame.palette().text, lost, false});
    }
    if (hidden > 0)
        lines.append({tr("%n more", nullptr, hidden), {}, frame.palette().mut, false, true});
}

int ColumnLayer::covered(const QRectF &rect, const PanelFrame &frame) const
{
    int count = 0;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const Column *column = columnAt(frame.dayAt(rect.left() + share * rect.width()));
        count += column != nullptr && frame.yOf(sumOf(*column)) < rect.bottom() ? 1 : 0;
    }
    return count;
}

Hit ColumnLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (!frame.area.contains(position))
        return {};
    const Column *column = columnAt(frame.dayAt(position.x()));
    const double value = frame.valueAt(position.y());
    if (column == nullptr || value < 0.0)
        return {};
    double sum = 0.0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double from = sum;
        sum += column->values[i];
        if (value < from || value >= sum)
            continue;
        const QLocale &locale = frame.look.locale;
        Hit hit;
        hit.kind = Hit::Kind::Bar;
        hit.type = m_parts[i].type;
        hit.id = m_parts[i].id;
        hit.part = m_parts[i].part;
        hit.day = column->from;
        //: %1 and %2 are dates
        hit.text =
            tr("%1 to %2").arg(longDate(dateOf(column->from), locale), longDate(dateOf(column->to - 1.0), locale));
        for (std::size_t j = m_parts.size(); j-- > 0;) {
            if (column->values[j] > 0.0) //: %1 is the name of a part of a column, %2 its value
                hit.text += QLatin1Char('\n') + tr("%1: %2").arg(m_parts[j].name, m_text(column->values[j], locale));
        }
        return hit;
    }
    return {};
}

void ColumnLayer::setHovered(const Hit &hit)
{
    const bool mine = hit.kind == Hit::Kind::Bar && !hit.id.isEmpty()
                      && std::any_of(m_parts.begin(), m_parts.end(), [&](const ColumnPart &part) {
                             return part.type == hit.type && part.id == hit.id;
                         });
    const Hit next = mine ? hit : Hit{};
    if (next.type == m_hovered.type && next.id == m_hovered.id && next.kind == m_hovered.kind)
        return;
    m_hovered = next;
    changed();
}

} // namespace penstock::plot
