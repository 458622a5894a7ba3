// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/delivery_columns.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

/// A column's place on the axis, with a gap to the next where there is room for one.
QRectF placeOf(const DeliveryColumns::Column &column, const PanelFrame &frame)
{
    const double left = frame.xOf(column.from);
    const double right = frame.xOf(column.to);
    const double gap = std::min(frame.px(2.0), (right - left) * 0.15);
    const double x0 = std::max(snapped(frame.look, left + gap / 2.0), frame.area.left());
    const double x1 = std::min(std::max(snapped(frame.look, right - gap / 2.0), x0 + 0.5), frame.area.right());
    return {QPointF(x0, frame.area.top()), QPointF(x1, frame.area.bottom())};
}

} // namespace

void DeliveriesPanel::ColumnsLayer::setColumns(DeliveryColumns current, DeliveryColumns beforeDrag)
{
    m_current = std::move(current);
    m_beforeDrag = std::move(beforeDrag);
    changed();
}

std::optional<ValueSpan> DeliveriesPanel::ColumnsLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> span;
    for (const DeliveryColumns *columns : {&m_current, &m_beforeDrag}) {
        for (const auto &column : columns->columns) {
            if (column.to > fromDay && column.from < toDay)
                span = ValueSpan{
                    0.0, std::max(span ? span->high : 0.0, column.perMonth(column.arrivedSum + column.blockedSum))};
        }
    }
    return span;
}

void DeliveriesPanel::ColumnsLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    std::vector<ChipStyle> styles;
    for (const StackedChip &chip : m_current.chips)
        styles.push_back(chip.style(frame.look.theme));
    Hatch blocked;
    blocked.line = p.shortfall;
    blocked.background = p.base;
    blocked.width = 1.2;

    const auto edge = [&](double value) {
        return snapped(frame.look, std::clamp(frame.yOf(value), frame.area.top(), frame.area.bottom()));
    };
    for (std::size_t i = 0; i < m_current.columns.size(); ++i) {
        const DeliveryColumns::Column &column = m_current.columns[i];
        if (column.to <= frame.fromDay || column.from >= frame.toDay)
            continue;
        const QRectF place = placeOf(column, frame);
        double sum = 0.0;
        for (std::size_t c = 0; c < styles.size(); ++c) {
            const double bottom = edge(column.perMonth(sum));
            sum += column.arrived[c];
            const double top = edge(column.perMonth(sum));
            const bool faded = !m_hoveredChip.isEmpty() && m_hoveredChip != m_current.chips[c].id;
            if (bottom > top)
                fillChip(painter, frame.look, QRectF(QPointF(place.left(), top), QPointF(place.right(), bottom)),
                         styles[c], faded ? 0.35 : 1.0);
        }
        const double bottom = edge(column.perMonth(column.arrivedSum));
        const double top = edge(column.perMonth(column.arrivedSum + column.blockedSum));
        if (bottom - top > 0.4) {
            const QRectF box(QPointF(place.left(), top), QPointF(place.right(), bottom));
            fillHatched(painter, frame.look, box, blocked);
            if (box.width() >= frame.px(3.0))
                drawBox(painter, frame.look, box, {}, p.shortfall);
        }
        // Where the column stood before the drag.
        if (i < m_beforeDrag.columns.size()) {
            const DeliveryColumns::Column &old = m_beforeDrag.columns[i];
            if (std::abs(old.arrivedSum - column.arrivedSum) > 1e-3 * (1.0 + column.arrivedSum)) {
                const double y = edge(old.perMonth(old.arrivedSum));
                drawLine(painter, frame.look, {place.left(), y}, {place.right(), y}, p.text, 1.0, {3.0, 2.0});
            }
        }
    }
}

void DeliveriesPanel::ColumnsLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    const Palette &p = frame.palette();
    for (auto column = m_current.columns.rbegin(); column != m_current.columns.rend(); ++column) {
        if (column->from >= frame.toDay || column->to <= frame.fromDay)
            continue;
        const double middle = frame.px(2.0);
        if (column->perMonth(column->blockedSum) > frame.highValue * 0.01)
            labels.append({tr("blocked"), p.shortfall,
                           std::max(frame.yOf(column->perMonth(column->arrivedSum + column->blockedSum / 2.0)),
                                    frame.area.top() + middle),
                           true, false});
        if (column->perMonth(column->arrivedSum) > frame.highValue * 0.01)
            labels.append({tr("arrived"), p.text,
                           std::max(frame.yOf(column->perMonth(column->arrivedSum / 2.0)), frame.area.top() + middle),
                           true, false});
        return;
    }
}

Hit DeliveriesPanel::ColumnsLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (!frame.area.contains(position))
        return {};
    const double day = frame.dayAt(position.x());
    const QLocale &locale = frame.look.locale;
    for (const DeliveryColumns::Column &column : m_current.columns) {
        if (day < column.from || day >= column.to)
            continue;
        const double value = frame.valueAt(position.y());
        if (value > column.perMonth(column.arrivedSum + column.blockedSum) || value < 0.0)
            return {};
        Hit hit;
        hit.kind = Hit::Kind::Bar;
        hit.day = column.from;
        hit.part = value > column.perMonth(column.arrivedSum) ? QStringLiteral("blocked") : QStringLiteral("arrived");
        //: %1 and %2 are dates
        QStringList text;
        text.append(
            tr("%1 to %2").arg(longDate(dateOf(column.from), locale), longDate(dateOf(column.to - 1.0), locale)));
        double sum = 0.0;
        for (std::size_t c = 0; c < m_current.chips.size(); ++c) {
            const double from = sum;
            sum += column.arrived[c];
            if (value >= column.perMonth(from) && value < column.perMonth(sum)) {
                hit.type = model::EntityType::Chip;
                hit.id = m_current.chips[c].id;
            }
            if (column.arrived[c] >= 0.5) //: %1 is a chip, %2 an amount
                text.append(
                    tr("%1 arrived: %2").arg(m_current.chips[c].name, tableNumber(column.arrived[c], 0, locale)));
        }
        for (std::size_t c = 0; c < m_current.chips.size(); ++c) {
            if (column.blocked[c] < 0.5)
                continue;
            QStringList by;
            for (const DeliveryColumns::Gate &gate : m_current.gates) {
                if (gate.matches[c] && gate.from < column.to && gate.to > column.from)
                    by.append(gate.name);
            }
            const QString amount = tableNumber(column.blocked[c], 0, locale);
            text.append(
                by.isEmpty() //: %1 is a chip, %2 an amount
                    ? tr("%1 blocked: %2").arg(m_current.chips[c].name, amount)
                    //: %1 is a chip, %2 one or more events, %3 an amount
                    : tr("%1 blocked by %2: %3").arg(m_current.chips[c].name, by.join(QStringLiteral(", ")), amount));
        }
        hit.text = text.join(QLatin1Char('\n'));
        return hit;
    }
    return {};
}

void DeliveriesPanel::ColumnsLayer::setHovered(const Hit &hit)
{
    const model::Id chip =
        hit.type == model::EntityType::Chip && (hit.kind == Hit::Kind::Band || hit.kind == Hit::Kind::Bar)
            ? hit.id
            : model::Id();
    if (chip == m_hoveredChip)
        return;
    m_hoveredChip = chip;
    changed();
}

} // namespace penstock::plot
